import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { Router } from "../router/router";
import type { Endpoint, Row } from "../transport/transport";
import { paths } from "./paths";
import { carriersOf } from "./safety";

/** The address and interfaces by which a connection reaches the router. */
export interface ManagementPath {
  /** The router's own address that we talk to. */
  address: string;
  /** That address with the prefix of its network. */
  network: string;
  /** The interface of that address and all below it: a bridge's ports, a bond's members, a VLAN's parent. */
  interfaces: ReadonlySet<string>;
}

/**
 * Works out from the router's rows by which address and interfaces we reach it. Undefined when they
 * do not show it: through a tunnel on this machine, by IPv6, or behind another router whose
 * network the router does not know.
 */
export async function findManagementPath(
  router: Router,
  endpoint: Endpoint,
): Promise<ManagementPath | undefined> {
  const host = await resolve(endpoint.host);
  if (host === undefined || isThisMachine(host)) return undefined;
  const addresses = (await router.rows(paths.addresses)).filter(isOn);
  const own = addresses.find((row) => addressOf(row) === host);
  const row = own ?? (await byOurAddress(router, endpoint, addresses));
  if (row === undefined) return undefined;
  const start = [row["interface"], row["actual-interface"]].filter((one) => one !== undefined);
  const { address: network = "" } = row;
  return { address: addressOf(row), network, interfaces: await standingOn(router, start) };
}

/** The IPv4 address of a host, as this machine knows it. */
async function resolve(host: string): Promise<string | undefined> {
  if (isIP(host) === 4) return host;
  if (isIP(host) === 6) return undefined;
  try {
    return (await lookup(host, { family: 4 })).address;
  } catch {
    return undefined;
  }
}

/** True where connections reach the router by IPv6, as this machine knows its host. */
export async function isReachedByIpv6({ host }: Pick<Endpoint, "host">): Promise<boolean> {
  if (isIP(host) !== 0) return isIP(host) === 6;
  return (await lookup(host).catch(() => undefined))?.family === 6;
}

/** A router on this machine's own address is a simulator, or behind a tunnel: its address shows nothing. */
const isThisMachine = (host: string): boolean => host === "127.0.0.1";

/** Behind address translation the router sees us come from somewhere: by the address of that network. */
async function byOurAddress(
  router: Router,
  { username }: Endpoint,
  addresses: readonly Row[],
): Promise<Row | undefined> {
  const active = await router.rows(paths.sessions);
  const seen = active
    .filter(({ name, address }) => name === username && isIP(address ?? "") === 4)
    .map(({ address = "" }) => ipaddr.IPv4.parse(address));
  return addresses.find((row) => {
    const network = ipaddr.IPv4.parseCIDR(row["address"] ?? "0.0.0.0/32");
    return seen.some((one) => one.match(network));
  });
}

/** Everything below some interfaces; on which port of a bridge we come in is not known, so all count. */
async function standingOn(router: Router, start: readonly string[]): Promise<Set<string>> {
  const layers = await Promise.all(
    carriersOf(router).map(async ({ menu, interface: own, bears = own, below }) =>
      below === undefined
        ? []
        : (await router.rows(menu.path)).map((row) => ({ row, bears, below })),
    ),
  );
  const standing = layers.flat();
  const below = (name: string): string[] =>
    standing
      .filter(({ row, bears }) => row[bears] === name)
      .flatMap(({ row, below: word }) => namesOf(row[word]));
  const found = new Set<string>();
  const queue = [...start];
  for (const name of queue) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...below(name));
  }
  return found;
}

const namesOf = (word: string | undefined): string[] => (word ? word.split(",") : []);
const addressOf = (row: Row): string => (row["address"] ?? "").split("/")[0] ?? "";
const isOn = (row: Row): boolean => row["disabled"] !== "true" && row["invalid"] !== "true";
