import type { Reach } from "../router/reach";
import type { Router } from "../router/router";
import type { Words } from "../transport/transport";
import { isMatched } from "../values";
import { accessOf, hasPort, ownAddresses } from "./lockout";
import type { ManagementPath } from "./management-path";
import { paths } from "./paths";

/** The packets of this program's connection, as far as the router shows them. */
export interface Packets {
  /** Where they come from: one address, or several of which any may be ours; none: nobody knows. */
  ours: readonly string[];
  /** The router's address, its port, and the interfaces by which they come; undefined: nobody knows. */
  router: string | undefined;
  port: number;
  interfaces: ReadonlySet<string> | undefined;
}

/** Worked out once per run, and only where something decides over them. */
export function packetsOf(
  router: Router,
  { endpoint }: Reach,
  { address, interfaces }: ManagementPath,
): Promise<Packets> {
  return router.once("our packets", async () => {
    const [ours, port] = await Promise.all([
      router.once("from where we come", () => ownAddresses(router)),
      portOf(router, endpoint),
    ]);
    return { ours, router: address, port, interfaces };
  });
}

/** Of a connection by IPv6 the router's port alone is known. */
export async function packetsByIpv6(router: Router, { endpoint }: Reach): Promise<Packets> {
  const port = await portOf(router, endpoint);
  return { ours: [], router: undefined, port, interfaces: undefined };
}

async function portOf(router: Router, endpoint: Reach["endpoint"]): Promise<number> {
  const { service } = accessOf(endpoint);
  const services = await router.rows(paths.services);
  const row = services.find(({ name, dynamic }) => name === service && dynamic !== "true");
  return Number(row?.["port"]);
}

/** Which way packets go: to the router, or as its answers. */
export type Way = "to" | "from";

/** False of a rule that is certain not to be for our packets; what nobody knows may be. */
export function mayBeFor(rule: Words, way: Way, packets: Packets): boolean {
  const { ours, router, port, interfaces } = packets;
  const its = router === undefined ? [] : [router];
  const [sources, destinations] = way === "to" ? [ours, its] : [its, ours];
  const onWay = (direction: Way) => (name: string) =>
    way === direction ? interfaces?.has(name) : undefined;
  const tests: Readonly<Record<string, Test>> = {
    protocol: (one) => ["tcp", "6", "all"].includes(one),
    "ip-protocol": (one) => ["tcp", "6"].includes(one),
    "src-address": (one) => isAmong(sources, one),
    "dst-address": (one) => isAmong(destinations, one),
    "src-port": (one) => (way === "from" ? isPort(one, port) : undefined),
    "dst-port": (one) => (way === "to" ? isPort(one, port) : undefined),
    "in-interface": onWay("to"),
    "in-bridge": onWay("to"),
    "out-interface": onWay("from"),
    "out-bridge": onWay("from"),
  };
  return Object.entries(tests).every(([word, test]) => {
    const asked = rule[word] ?? "";
    const found = asked === "" ? undefined : test(asked.replace(/^!/, ""));
    return found === undefined || found !== asked.startsWith("!");
  });
}

/** Undefined: nobody knows. */
type Test = (asked: string) => boolean | undefined;

const isPort = (list: string, port: number): boolean | undefined =>
  list === "any" || Number.isNaN(port) ? undefined : hasPort(list, port);

/** Is one of these addresses in a range? Nobody knows of names, nor of an address that is not known. */
export function isAmong(addresses: readonly string[], range: string): boolean | undefined {
  if (addresses.length === 0 || !/^[\d./-]+$/.test(range)) return undefined;
  return addresses.some((one) => isMatched(one, range));
}
