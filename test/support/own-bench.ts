import { Devices } from "../../provider/config/config";
import * as menus from "../../provider/menus";
import type { Menu } from "../../provider/schema";
import type { Router } from "../../provider/router/router";
import type { Row } from "../../provider/transport/transport";
import type { Bench } from "./bench";

const prefix = "prtest";
/** A network that nobody has: it is kept for documentation. What has no name is made in it. */
const documented = "192.0.2.";

/** Where the tests make items that others may refer to, in the order in which they can be removed. */
const REFERRED_TO = [
  ...["/interface/vlan", "/interface/bonding", "/interface/bridge"],
  ...["/system/logging", "/system/logging/action"],
  ...["/user", "/user/group"],
];

/** Where the tests make items; what is there always or by itself is none of them. */
const MENUS = [
  ...(Object.values(menus) as unknown as Menu[])
    .filter((menu) => menu.kind === "keyed")
    .map(({ path }) => path)
    .filter((path) => !REFERRED_TO.includes(path)),
  ...REFERRED_TO,
];

/** What may refer to a port. */
const USERS = [
  ...["/interface/bridge/port", "/interface/bonding", "/interface/vlan"],
  ...["/ip/address", "/ip/dhcp-client", "/tool/graphing/interface"],
];

/** A router of one's own, as the environment names it. */
export interface OwnRouter {
  router: Router;
  config: Record<string, string>;
  ports: readonly [string, string];
  /** Removes what the tests made since, whether they got to the end or not. */
  cleanUp: () => Promise<void>;
}

/** Connects, and refuses ports that somebody uses. */
export async function ownRouter(url: string): Promise<OwnRouter> {
  const [, scheme = "", username = "admin", host = ""] =
    /^([a-z]+:\/\/)(?:([^@:]+)@)?(.+)$/.exec(url) ?? [];
  const [first, second] = (process.env["ROUTER_PORTS"] ?? "").split(",");
  if (!first || !second)
    throw new Error("ROUTER_PORTS names the two ports that the tests may use: ether4,ether5");
  const config: Record<string, string> = {
    "routeros:host": `${scheme}${host}`,
    "routeros:username": username,
    "routeros:password": process.env["ROUTER_PASSWORD"] ?? "",
    ...(process.env["ROUTER_FINGERPRINT"] === undefined
      ? { "routeros:insecure": String(process.env["ROUTER_INSECURE"] === "true") }
      : { "routeros:fingerprint": process.env["ROUTER_FINGERPRINT"] }),
  };
  const router = new Devices({ get: (key) => config[key] }, {}).router(undefined);
  const ports = [first, second] as const;
  await mustBeFree(router, ports);
  const before = await idsOf(router);
  const isOurs = (menu: string, row: Row): boolean =>
    before.get(menu)?.has(row[".id"] ?? "") !== true &&
    (menu === "/system/logging" ||
      (row["name"] ?? "").startsWith(prefix) ||
      (row["address"] ?? "").startsWith(documented) ||
      ports.some((port) => [row["interface"], row["gateway"]].includes(port)));
  return { router, config, ports, cleanUp: () => cleanUp(router, isOurs) };
}

/** Everything made on it has a name that begins with `prtest`, is on one of its ports, or in a network that nobody has. */
export async function ownBench(url: string): Promise<Bench> {
  const { router, config, ports, cleanUp: close } = await ownRouter(url);
  return {
    version: await router.version(),
    name: (text) => `${prefix}${text}`,
    ports,
    config,
    items: (menu) => router.fresh(menu),
    add: (menu, words) => router.add(menu, words),
    set: (menu, id, words) => router.set(menu, id, words),
    remove: (menu, id) => router.remove(menu, id),
    close,
  };
}

async function mustBeFree(router: Router, ports: readonly string[]): Promise<void> {
  for (const menu of USERS)
    for (const row of await router.fresh(menu)) {
      const holds = [row["interface"], ...(row["slaves"] ?? "").split(",")];
      const port = ports.find((one) => holds.includes(one));
      if (port !== undefined)
        throw new Error(`${port} is used in ${menu}: free it, or name other ports in ROUTER_PORTS`);
    }
}

/** What was there before is nobody's to remove, whatever its name or port. */
async function idsOf(router: Router): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const menu of MENUS)
    ids.set(menu, new Set((await router.fresh(menu)).map((row) => row[".id"] ?? "")));
  return ids;
}

async function cleanUp(router: Router, isOurs: (menu: string, row: Row) => boolean): Promise<void> {
  for (const menu of MENUS)
    for (const row of await router.fresh(menu))
      if (isOurs(menu, row)) await router.remove(menu, row[".id"] ?? "");
}
