import { networkOf, parseIp } from "./ip";
import type { Device } from "./device";
import type { Item, Words } from "../machine/store";

/** A TCP packet to the router itself. */
export interface Packet {
  from: string;
  fromPort: number;
  to: string;
  toPort: number;
  /** The interface that it arrives at. */
  into: Item;
  /** Does it belong to a connection that is there? */
  established: boolean;
}

/** Words of a rule that say nothing about which packets it is for. */
const BESIDE = [
  ...[
    "chain",
    "action",
    "reject-with",
    "jump-target",
    "comment",
    "disabled",
    "dynamic",
    "invalid",
    "log",
  ],
  ...["log-prefix", "bytes", "packets"],
];

type Match = (packet: Packet, wanted: string, router: Device) => boolean;

const MATCHES: Record<string, Match> = {
  protocol: (_packet, wanted) => wanted === "tcp" || wanted === "6",
  "src-address": ({ from }, wanted) => isIn(from, wanted),
  "dst-address": ({ to }, wanted) => isIn(to, wanted),
  "src-address-list": ({ from }, wanted, router) => isListed(router, from, wanted),
  "dst-address-list": ({ to }, wanted, router) => isListed(router, to, wanted),
  "src-port": ({ fromPort }, wanted) => hasNumber(wanted, fromPort),
  "dst-port": ({ toPort }, wanted) => hasNumber(wanted, toPort),
  "in-interface": ({ into }, wanted) => wanted === into.id || wanted === into.words["name"],
  "in-interface-list": ({ into }, wanted, router) => isMember(router, into, wanted),
  "connection-state": ({ established }, wanted) =>
    wanted.split(",").includes(established ? "established" : "new"),
};

/**
 * What a chain of a menu does with a packet; one that no rule is for passes. open (RouterOS: actions
 * other than these are passed over, a rejected packet vanishes like a dropped one, and a rule
 * that asks for what is not known here is for no packet)
 */
export function accepts(router: Device, packet: Packet): boolean {
  return [
    ["/ip/firewall/raw", "prerouting"],
    ["/ip/firewall/filter", "input"],
  ].every(([menu = "", chain = ""]) => verdict(router, menu, chain, packet, 0) ?? true);
}

/** Undefined: the chain says nothing of the packet. */
function verdict(
  router: Device,
  menu: string,
  chain: string,
  packet: Packet,
  depth: number,
): boolean | undefined {
  for (const { words } of router.store.items(menu)) {
    if (words["chain"] !== chain || words["disabled"] === "true") continue;
    if (!isFor(router, words, packet)) continue;
    const { action = "accept", "jump-target": target = "" } = words;
    if (action === "return") return undefined;
    if (action === "jump" && depth < 8) {
      const said = verdict(router, menu, target, packet, depth + 1);
      if (said !== undefined) return said;
    }
    if (["accept", "drop", "reject"].includes(action)) return action === "accept";
  }
  return undefined;
}

function isFor(router: Device, words: Readonly<Words>, packet: Packet): boolean {
  return Object.entries(words)
    .filter(([name, value]) => !BESIDE.includes(name) && value !== "")
    .every(([name, value]) => {
      const not = value.startsWith("!");
      const matches = MATCHES[name]?.(packet, not ? value.slice(1) : value, router);
      return matches !== undefined && matches !== not;
    });
}

/** Is an address in a list of addresses? Lists are named by text. */
const isListed = ({ store }: Device, address: string, list: string): boolean =>
  store
    .items("/ip/firewall/address-list")
    .filter(({ words }) => words["list"] === list && words["disabled"] !== "true")
    .some(({ words }) => isIn(address, words["address"] ?? ""));

/** Is an interface in a list of interfaces, by a member of it or of what it includes? */
function isMember(router: Device, into: Item, wanted: string, depth = 0): boolean {
  const list = router.store
    .items("/interface/list")
    .find(({ id, words }) => id === wanted || words["name"] === wanted);
  if (list === undefined || depth > 8) return false;
  if (list.words["name"] === "all") return true;
  const { include = "", exclude = "" } = list.words;
  const within = (lists: string) =>
    lists
      .split(",")
      .filter(Boolean)
      .some((each) => isMember(router, into, each, depth + 1));
  if (within(exclude)) return false;
  const isOwn = router.store
    .items("/interface/list/member")
    .some(
      ({ words }) =>
        words["list"] === list.id && words["interface"] === into.id && words["disabled"] !== "true",
    );
  return isOwn || within(include);
}

/** `10.0.0.0/8`, `10.0.0.1`, `10.0.0.1-10.0.0.9` */
function isIn(address: string, wanted: string): boolean {
  const [first = "", last] = wanted.split("-");
  if (last === undefined) {
    return networkOf(`${address}/${first.split("/")[1] ?? "32"}`) === networkOf(first);
  }
  const at = parseIp(address) ?? -1;
  return at >= (parseIp(first) ?? 0) && at <= (parseIp(last) ?? -1);
}

/** `8728,8000-9000` */
const hasNumber = (list: string, number: number) =>
  list.split(",").some((each) => {
    const [first = "", last = first] = each.split("-");
    return number >= Number(first) && number <= Number(last);
  });
