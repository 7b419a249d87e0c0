import { ConnectionError, RouterOsError, TrapError } from "../errors";
import { type Failure, type Menu, type Values, decodeAll } from "../schema";
import type { Router } from "../router/router";
import { inProgram, Setting, type SettingName } from "../sentence";
import { type Capabilities, capabilitiesOf, schemesThat } from "../transport/schemes";
import type { Endpoint, Row, Words } from "../transport/transport";
import { isMatched, within } from "../values";
import { paths } from "./paths";

/** By which of the router's services, and as which user, this program reaches it. */
export interface Access extends Pick<Capabilities, "service" | "policy" | "sessionless"> {
  username: string;
  /** Its name in `routeros:devices`: where its settings are. */
  device: string | undefined;
}

/** How an endpoint is reached, in the router's own words. */
export const accessOf = (endpoint: Pick<Endpoint, "scheme" | "username" | "device">): Access => ({
  ...capabilitiesOf(endpoint),
  username: endpoint.username,
  device: endpoint.device,
});

/** What the group of this program's own user must grant: without it the next command is refused. */
const needed = ({ policy }: Access): string[] => ["read", "write", policy];

/** What a preview can see: it knows no router, but how the configuration reaches it. */
export function lockoutAtPreview(
  menu: Menu,
  { name, disabled }: Values,
  access: Access | undefined,
): Failure[] {
  if (access === undefined || disabled !== true) return [];
  const isService = menu.guards === "service" && name === access.service;
  const isUser = menu.guards === "user" && name === access.username;
  if (isService) return [{ property: "disabled", reason: `disabled: ${serviceOff(access)}` }];
  return isUser ? [{ property: "disabled", reason: `disabled: ${userGone(access)}` }] : [];
}

/**
 * Refuses a write that would cut the way by which this very program reaches the router. `desired`
 * is undefined when the item is removed; words that are not in it stay as they are.
 */
export async function refuseLockout(
  menu: Menu,
  router: Router,
  current: Row | undefined,
  desired: Words | undefined,
): Promise<void> {
  if (router.reach === undefined || current === undefined) return;
  const access = accessOf(router.reach.endpoint);
  const next = desired && { ...current, ...desired };
  const why = await reason(menu, router, access, current, next, desired);
  if (why !== undefined) throw new RouterOsError(why);
}

async function reason(
  menu: Menu,
  router: Router,
  access: Access,
  current: Row,
  next: Words | undefined,
  desired: Words | undefined,
): Promise<string | undefined> {
  const { service, username } = access;
  switch (menu.guards) {
    case "service": {
      if (current["name"] !== service || next === undefined) return undefined;
      if (isOn(current) && !isOn(next)) return serviceOff(access);
      if (next["port"] !== current["port"])
        return `port: this program itself reaches the router by ${service}, and would look for it on the old port. ${byAnother(access)}`;
      return addressLeft(menu, router, access, current, next);
    }
    case "user": {
      if (current["name"] !== username) return undefined;
      if (next === undefined || !isOn(next) || next["name"] !== username) return userGone(access);
      if (desired?.["password"] !== undefined && desired["password"] !== passwordOf(router))
        return `password: this program itself logs in as ${JSON.stringify(username)}, and would use the old one. Change it by hand, then ${named("password", access)} and this property`;
      const missing =
        next["group"] === current["group"]
          ? []
          : await lacking(router, access, next["group"] ?? "");
      if (missing.length > 0) return groupSmall(access, missing);
      return addressLeft(menu, router, access, current, next);
    }
    case "group": {
      if (next === undefined) return undefined;
      const users = await router.rows(paths.users);
      const own = users.find(({ name }) => name === username);
      if (own?.["group"] !== current["name"]) return undefined;
      const missing = needed(access).filter((one) => !granted(next["policy"]).includes(one));
      return missing.length === 0 ? undefined : groupSmall(access, missing);
    }
    default:
      return undefined;
  }
}

/**
 * Where a packet of ours comes from, as far as the router shows: one address, or several when the
 * same user is logged in from elsewhere by the same service, and then any of them may be ours.
 */
export async function ownAddresses(router: Router): Promise<string[]> {
  if (router.reach === undefined) return [];
  const access = accessOf(router.reach.endpoint);
  const { service, username } = access;
  const active = (await rowsIfAny(router, paths.sessions)).filter(({ name }) => name === username);
  const sessions = sessionsBy(access, active);
  if (sessions.length > 0) return [...new Set(sessions.map(({ address = "" }) => address))];
  const connections = (await router.fresh(paths.services)).filter(
    (row) => row["connection"] === "true" && row["name"] === service,
  );
  return [...new Set(connections.map(({ remote = "" }) => remote.replace(/:\d+$/, "")))];
}

/**
 * What has no sessions stays in the list for ever, as two rows each, one of them like a session of the
 * API: ours is the last one.
 */
function sessionsBy({ policy, sessionless }: Access, active: readonly Row[]): readonly Row[] {
  const own = active.filter(({ via }) => via === policy);
  if (sessionless) return own.slice(-1);
  const others = active.filter(({ via }) => via !== policy);
  const isTwice = ({ when, address }: Row) =>
    others.some((one) => one["when"] === when && one["address"] === address);
  return own.filter((row) => !isTwice(row));
}

async function rowsIfAny(router: Router, menu: string): Promise<Row[]> {
  try {
    return await router.fresh(menu);
  } catch (error) {
    // REST says of a menu that is not there what a stranger would say.
    const isAbsent = error instanceof ConnectionError && error.code === "protocol";
    if (error instanceof TrapError || isAbsent) return [];
    throw error;
  }
}

/** A list without our own address is refused; so is nothing while our address is unknown. */
async function addressLeft(
  menu: Menu,
  router: Router,
  { service, username }: Access,
  current: Row,
  next: Words,
): Promise<string | undefined> {
  const networks = decodeAll(menu, next)["address"];
  if (next["address"] === current["address"] || !Array.isArray(networks)) return undefined;
  const addresses = await ownAddresses(router);
  if (addresses.every((one) => within(one, networks as string[]))) return undefined;
  const who = menu.guards === "user" ? `logs in as ${JSON.stringify(username)}` : `uses ${service}`;
  return `address: this program itself ${who} from ${addresses.join(" or ")}, ${addresses.length > 1 ? "not all of which are" : "which is"} in ${addresses.length > 1 ? "" : "none of "}${networks.join(", ")}. Add its network`;
}

async function lacking(router: Router, access: Access, group: string): Promise<string[]> {
  const row = (await router.rows(paths.groups)).find(({ name }) => name === group);
  return row ? needed(access).filter((one) => !granted(row["policy"]).includes(one)) : [];
}

const granted = (policy = ""): string[] => policy.split(",").filter((one) => !one.startsWith("!"));
const isOn = (words: Words): boolean => words["disabled"] !== "true";
const passwordOf = (router: Router): string | undefined => router.reach?.endpoint.password;

const named = (name: SettingName, { device }: Access): string =>
  new Setting(name, device).in(inProgram);
const byAnother = (access: Access): string =>
  `Point ${named("host", access)} at another service first (a scheme: ${schemesThat(({ tls }) => tls).join(", ")}), run pulumi up, then change this one`;
const serviceOff = (access: Access): string =>
  `this program itself reaches the router by ${access.service}. ${byAnother(access)}`;
const userGone = (access: Access): string =>
  `this program itself logs in as ${JSON.stringify(access.username)}, who must stay, enabled and with this name. Set ${named("username", access)} to another user first, run pulumi up (to remove everything: pulumi destroy --run-program), then change this one`;
const groupSmall = (access: Access, missing: readonly string[]): string =>
  `this program itself logs in as ${JSON.stringify(access.username)}, and the group would lack ${missing.join(", ")}. Keep these, or set ${named("username", access)} to another user first`;

/** Refuses everything unless this very program comes from one of these networks. */
export async function refuseStrangers(router: Router, admits: unknown): Promise<void> {
  if (!Array.isArray(admits) || router.reach === undefined) return;
  const networks = admits as string[];
  const outside = (await ownAddresses(router)).find((address) => !within(address, networks));
  if (outside !== undefined)
    throw new RouterOsError(
      `this program itself comes from ${outside}, which is in none of the networks that may manage the router (${networks.join(", ")}), so nothing is written. Add its network`,
    );
}

/** Refuses rules of the input chain that would keep this very program out. */
export async function refuseFirewallLockout(
  router: Router,
  rules: readonly Values[],
): Promise<void> {
  if (router.reach === undefined || rules.length === 0) return;
  const { service } = accessOf(router.reach.endpoint);
  const row = (await router.rows(paths.services)).find(
    ({ name, dynamic }) => name === service && dynamic !== "true",
  );
  const port = Number(row?.["port"] ?? 0);
  const keptOut = (await ownAddresses(router)).find((address) => {
    const first = rules.find((rule) => decides(rule) && concerns(rule, address, port));
    return first !== undefined && keepsOut.has(String(first["action"])) && certain(first);
  });
  if (keptOut !== undefined)
    throw new RouterOsError(
      `rules: this program itself comes from ${keptOut} to port ${port} (${service}), and no rule would let it in before one keeps it out. Add a rule that accepts it, in front`,
    );
}

const keepsOut: ReadonlySet<string> = new Set(["drop", "reject", "tarpit"]);

/** What goes on to the next rule. Other chains may decide, too, and then nobody knows here how. */
const goesOn: ReadonlySet<string> = new Set([
  "add-dst-to-address-list",
  "add-src-to-address-list",
  "fasttrack-connection",
  "log",
  "passthrough",
]);

const decides = ({ action, disabled }: Values): boolean =>
  disabled !== true && !goesOn.has(String(action));

/** What is known here of our packets, and what says nothing about them. */
const understood: ReadonlySet<string> = new Set([
  "action",
  "chain",
  "comment",
  "connectionState",
  "disabled",
  "dstPort",
  "log",
  "logPrefix",
  "name",
  "protocol",
  "rejectWith",
  "srcAddress",
]);

/** Without conditions of which it is unknown here whether our packets meet them. */
const certain = (rule: Values): boolean =>
  Object.keys(rule).every((one) => understood.has(one) || rule[one] === undefined);

/** False when a rule is certain not to be about a new TCP connection from here to this port. */
function concerns(rule: Values, address: string, port: number): boolean {
  const { protocol, srcAddress, dstPort, connectionState } = rule;
  if (typeof protocol === "number" && protocol !== 6) return false;
  if (typeof protocol === "string" && !unless(protocol, isTcp)) return false;
  if (connectionState !== undefined && !hasState(connectionState, "new")) return false;
  const ports = Array.isArray(dstPort) ? dstPort.join(",") : dstPort;
  if (typeof ports === "string" && !unless(ports, (list) => hasPort(list, port))) return false;
  return typeof srcAddress !== "string" || unless(srcAddress, (range) => isMatched(address, range));
}

/** `["established", "related"]`, `["!invalid"]`. */
function hasState(given: unknown, state: string): boolean {
  const text = Array.isArray(given) ? given.join(",") : String(given);
  return unless(text, (list) => list.split(",").some((one) => one.replace("!", "") === state));
}

const isTcp = (protocol: string): boolean => protocol === "tcp" || protocol === "6";

const unless = (text: string, test: (rest: string) => boolean): boolean =>
  text.startsWith("!") ? !test(text.slice(1)) : test(text);

/** `22,8000-8100` */
export const hasPort = (list: string, port: number): boolean =>
  list.split(",").some((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return from <= port && port <= to;
  });
