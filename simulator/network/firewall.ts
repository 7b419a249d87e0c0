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
  ...["chain", "action", "reject-with", "comment", "disabled", "dynamic", "invalid", "log"],
  ...["log-prefix", "bytes", "packets"],
];

type Match = (packet: Packet, wanted: string) => boolean;

const MATCHES: Record<string, Match> = {
  protocol: (_packet, wanted) => wanted === "tcp" || wanted === "6",
  "src-address": ({ from }, wanted) => isIn(from, wanted),
  "dst-address": ({ to }, wanted) => isIn(to, wanted),
  "src-port": ({ fromPort }, wanted) => hasNumber(wanted, fromPort),
  "dst-port": ({ toPort }, wanted) => hasNumber(wanted, toPort),
  "in-interface": ({ into }, wanted) => wanted === into.id || wanted === into.words["name"],
  "connection-state": ({ established }, wanted) =>
    wanted.split(",").includes(established ? "established" : "new"),
};

/**
 * What the chain `input` of `/ip/firewall/filter` does with a packet; one that no rule is for
 * passes. open (RouterOS: actions other than accept, drop and reject are passed over, a rejected
 * packet vanishes like a dropped one, and a rule that asks for what is not known here is for no
 * packet)
 */
export function accepts(router: Device, packet: Packet): boolean {
  for (const { words } of router.store.items("/ip/firewall/filter")) {
    if (words["chain"] !== "input" || words["disabled"] === "true") continue;
    const { action = "accept" } = words;
    if (!["accept", "drop", "reject"].includes(action) || !isFor(words, packet)) continue;
    return action === "accept";
  }
  return true;
}

function isFor(words: Readonly<Words>, packet: Packet): boolean {
  return Object.entries(words)
    .filter(([name, value]) => !BESIDE.includes(name) && value !== "")
    .every(([name, value]) => {
      const not = value.startsWith("!");
      const matches = MATCHES[name]?.(packet, not ? value.slice(1) : value);
      return matches !== undefined && matches !== not;
    });
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
