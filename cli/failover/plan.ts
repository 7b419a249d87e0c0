import { RouterOsError } from "../../provider/errors";
import { Misused } from "../frame/exit";
import { milliseconds, spellTime } from "../../provider/values";
import type { Row } from "../../provider/transport/transport";
import { isOn, namesIn } from "../doctor/facts";
import { shellWord } from "../shell";
import { hasMonitor, type Look } from "./look";
import { type Path, pathOf } from "./path";

/** Modes in which one member carries the traffic, or a primary is preferred. */
const WITH_PRIMARY = ["active-backup", "balance-tlb", "balance-alb"];

/** The awaited state once the member is enabled again. */
export interface Goal {
  /** The members that have to be active again; none when it is enough that the member has link. */
  active: string[];
  why: "primary" | "complete";
}

/** What a test does: decided before anything is written. */
export interface Plan {
  bond: string;
  /** The `.id` of the bond. */
  bondId: string;
  mode: string;
  /** The member that is disabled for a moment. */
  member: string;
  /** Its `.id` in `/interface`. */
  memberId: string;
  /** The members that can take over: enabled, with link. */
  others: string[];
  goal: Goal;
  path: Path;
  /** How long a bond with these settings takes at most to notice, in milliseconds. */
  expected: number;
  /** How long it is waited for that, in milliseconds: so long the member is disabled at most. */
  failoverLimit: number;
  /** How long it is waited for the bond to be as it was, in milliseconds. */
  recoveryLimit: number;
  /** Why the bond takes long to notice, and what to do about it. */
  slow?: string;
  /** Why it is not done without `--force`. */
  refused?: string;
}

/** From here on it is said before that it takes so long, in milliseconds. */
const LONG = 1000;

/** Says which member is to be disabled, or why none can be. */
export function plan(look: Look, bond: string, force: boolean): Plan {
  const { version, label, interfaces, active } = look;
  const row = look.bonds.find((one) => one["name"] === bond) ?? missing(look, bond);
  if (!hasMonitor(version))
    refuse(
      bond,
      `RouterOS ${version} of ${label} has no /interface/bonding/monitor, by which it is seen: use 6.48 or later`,
    );
  if (!isOn(row)) refuse(bond, "it is disabled. Enable it first");
  const members = namesIn(row["slaves"]);
  if (members.length < 2)
    refuse(bond, `${members.join("")} is its only member. Add another one to slaves`);
  const member = chosen(row, active ?? []);
  const memberId = interfaces.find((one) => one["name"] === member)?.[".id"];
  if (member === undefined || memberId === undefined)
    refuse(
      bond,
      `no member is active. See what is wrong: pulumi-routeros doctor ${shellWord(bond)}`,
    );
  const others = members.filter((name) => name !== member && hasLink(interfaces, name));
  if (others.length === 0)
    refuse(
      bond,
      `${member} is the only member with link. Enable another one, or put its cable back`,
    );
  const least = row["mode"] === "802.3ad" ? Number(row["min-links"] ?? 0) : 0;
  if (others.length < least)
    refuse(
      bond,
      `without ${member} it has fewer members with link than min-links=${least}, and stops`,
    );
  const path = pathOf(look, bond, members, interfaces);
  const refused = force ? undefined : keepConnection(bond, member, path);
  const slow = slowness(bond, row);
  return {
    bond,
    bondId: row[".id"] ?? "",
    mode: row["mode"] ?? "",
    member,
    memberId,
    others,
    goal: goalOf(row, member, active ?? []),
    path,
    ...times(row),
    ...(slow !== undefined && { slow }),
    ...(refused !== undefined && { refused }),
  };
}

/** The primary if it is active, else the first that is. */
function chosen(row: Row, active: readonly string[]): string | undefined {
  return active.find((name) => name === row["primary"]) ?? active[0];
}

/** Where no primary is preferred, RouterOS may leave the traffic with the member that took over. */
function goalOf(row: Row, member: string, active: string[]): Goal {
  const mode = row["mode"] ?? "";
  const why = WITH_PRIMARY.includes(mode) && row["primary"] === member ? "primary" : "complete";
  if (mode === "active-backup" && why === "complete") return { active: [], why };
  return { active, why };
}

/** A primary that has to be seen takes `up-delay` longer, LACP some seconds more. */
function times(row: Row) {
  const time = (word: string) => milliseconds(row[word] ?? "") ?? 0;
  const isArp = row["link-monitoring"] === "arp";
  const interval = time(isArp ? "arp-interval" : "mii-interval");
  const expected = interval + (isArp ? 0 : time("down-delay"));
  const failoverLimit = Math.max(5_000, 3 * expected);
  return { expected, failoverLimit, recoveryLimit: 60_000 + 3 * (interval + time("up-delay")) };
}

const hasLink = (interfaces: readonly Row[], name: string) =>
  interfaces.some((one) => one["name"] === name && isOn(one) && one["running"] === "true");

/** What makes a bond go on sending into a dead link for a second and more. */
function slowness(bond: string, row: Row): string | undefined {
  const { expected } = times(row);
  if (expected < LONG) return undefined;
  const words =
    row["link-monitoring"] === "arp" ? ["arp-interval"] : ["mii-interval", "down-delay"];
  const settings = words.map((word) => `${word}=${row[word] ?? "0s"}`).join(" and ");
  return `with ${settings} ${bond} may carry nothing for up to ${spellTime(expected)} until it notices; 100ms is usual`;
}

/** Why the connection might be cut. */
function keepConnection(
  bond: string,
  member: string,
  { over, how, member: own }: Path,
): string | undefined {
  if (over === "elsewhere" || (over === "member" && own !== member)) return undefined;
  return refusal(
    bond,
    `${member} carries this connection, or may: ${how}. Connect over another interface, or take the risk with --force: what happens to the connection then, the router enables ${member} again by itself`,
  );
}

function missing({ bonds, label }: Look, bond: string): never {
  const names = bonds.map((row) => row["name"]).join(", ");
  throw new Misused(
    `cannot test ${bond}: ${label} has no such bond. ${names === "" ? "It has none" : `There is ${names}`}`,
  );
}

const refusal = (bond: string, why: string) => `cannot test ${bond}: ${why}`;

function refuse(bond: string, why: string): never {
  throw new RouterOsError(refusal(bond, why));
}
