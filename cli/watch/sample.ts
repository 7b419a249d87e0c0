import { RouterOsError } from "../../provider/errors";
import { Misused } from "../frame/exit";
import type { Router } from "../../provider/router/router";
import type { Row } from "../../provider/transport/transport";
import { isOn, namesIn } from "../doctor/facts";

const bonding = "/interface/bonding";

/** What an interface receives or sends. */
export interface Direction {
  bitsPerSecond: number;
  packetsPerSecond: number;
  /** Since the router started, like errors and drops. */
  bytes: number;
  errors: number;
  drops: number;
}

/** A bond or one of its members at one moment. */
export interface Carrier {
  name: string;
  role: "bond" | "member";
  /** False without link, when it is disabled, and when it is gone. */
  running: boolean;
  /** Whether the member carries traffic; undefined for the bond, and when the router does not show it. */
  active?: boolean;
  rx: Direction;
  tx: Direction;
  /** How often its link went since the router started. */
  linkDowns: number;
}

/** A bond at one moment, as the router shows it. */
export interface Sample {
  /** When it was taken, by the clock of this machine: ISO 8601. */
  at: string;
  bond: string;
  mode: string;
  running: boolean;
  /** The members that carry traffic. */
  active: string[];
  /** The bond, then its members in their order. */
  interfaces: Carrier[];
}

/** The name of the bond to watch: the one that is asked for, or the only one. */
export async function bondToWatch(router: Router, asked: string | undefined): Promise<string> {
  const names = (await router.fresh(bonding)).map((row) => row["name"] ?? "");
  const there = names.length === 0 ? "none" : `only ${names.join(", ")}`;
  if (asked !== undefined && !names.includes(asked))
    throw new Misused(`the router has no bond ${JSON.stringify(asked)}, ${there}`);
  const [only, ...more] = names;
  if (only === undefined) throw new RouterOsError("the router has no bond to watch");
  if (asked === undefined && more.length > 0)
    throw new Misused(`name the bond to watch: the router has ${names.join(", ")}`);
  return asked ?? only;
}

/** Asks the router for what the bond and its members do now. Reads only. */
export async function takeSample(router: Router, name: string, now = new Date()): Promise<Sample> {
  const [bonds, faces] = await Promise.all([router.fresh(bonding), router.fresh("/interface")]);
  const bond = bonds.find((row) => row["name"] === name);
  if (bond === undefined) throw new RouterOsError(`the router no longer has the bond ${name}`);
  const members = namesIn(bond["slaves"]);
  const known = [name, ...members].filter((one) => faces.some((face) => face["name"] === one));
  const [monitor, traffic] = await Promise.all([
    // A disabled bond carries nothing: there is nothing to monitor.
    isOn(bond) ? router.run(`${bonding}/monitor`, { numbers: name, once: "" }) : undefined,
    router.run("/interface/monitor-traffic", { interface: known.join(","), once: "" }),
  ]);
  const active = isOn(bond) ? monitor?.[0] && namesIn(monitor[0]["active-ports"]) : [];
  const of = (rows: Row[], one: string) => rows.find((row) => row["name"] === one) ?? {};
  const interfaces = [name, ...members].map((one): Carrier => {
    const face = of(faces, one);
    return {
      name: one,
      role: one === name ? "bond" : "member",
      running: face["running"] === "true",
      ...(one !== name && active !== undefined && { active: active.includes(one) }),
      rx: direction("rx", face, of(traffic, one)),
      tx: direction("tx", face, of(traffic, one)),
      linkDowns: Number(face["link-downs"] ?? 0),
    };
  });
  return {
    at: now.toISOString(),
    bond: name,
    mode: bond["mode"] ?? "",
    running: interfaces[0]?.running ?? false,
    active: active ?? [],
    interfaces,
  };
}

function direction(way: "rx" | "tx", face: Row, traffic: Row): Direction {
  const number = (row: Row, word: string) => Number(row[`${way}-${word}`] ?? 0);
  return {
    bitsPerSecond: number(traffic, "bits-per-second"),
    packetsPerSecond: number(traffic, "packets-per-second"),
    bytes: number(face, "byte"),
    errors: number(face, "error"),
    drops: number(face, "drop") + number(face, "queue-drop"),
  };
}
