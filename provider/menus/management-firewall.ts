import {
  type Failure,
  defineMenu,
  optional,
  type Ordered,
  type Properties,
  required,
  type Values,
} from "../schema";
import { claimsAmong } from "../schema/routeros/claims";
import type { Row, Words } from "../values/row";
import {
  fields,
  flag,
  matchedAddress,
  matchedPorts,
  name,
  oneOf,
  records,
  set,
  text,
  wordOf,
} from "../values";

// /ip/firewall/filter print, RouterOS 7.22 (disabled and log are only there once they were written):
//   chain=input action=accept protocol=tcp src-address=192.168.88.0/24 dst-port=22,8729
//   bytes=0 packets=0 invalid=no dynamic=no comment=management: from the office

/** A rule of the input chain: what it matches, and what happens then. All that is set must match. */
export interface FilterRule {
  /** What it is for; no two rules of a list have the same. On the router it ends the comment. */
  name: string;
  /** `"accept"` lets in, `"drop"` keeps out silently, `"reject"` keeps out and says so, `"log"` goes on. */
  action: "accept" | "drop" | "reject" | "tarpit" | "log" | "passthrough";
  /** Protocol; ports need one that has them. Default: any. */
  protocol?: "tcp" | "udp" | "icmp" | "igmp" | "gre" | "ipsec-esp" | "ipsec-ah" | "ospf" | "vrrp";
  /**
   * Source: an address, a network, or a range such as `"192.168.88.10-192.168.88.20"`; with `!` in
   * front: not these. IPv4. Default: any.
   */
  srcAddress?: string;
  /** Name of an address list, with `!` in front: not in it. Default: any source. */
  srcAddressList?: string;
  /** Address on the router, as `srcAddress`. Default: any. */
  dstAddress?: string;
  /** Up to 15 ports or ranges on the router: `"22,8729"`, `"8000-8100"`; with `!` in front: not these. Default: any. */
  dstPort?: string;
  /** Interface the packet came in by, with `!` in front: any other. Default: any. */
  inInterface?: string;
  /** Interface list, such as `"LAN"`, with `!` in front: none of it. Default: any. */
  inInterfaceList?: string;
  /** States of the packet's connection. Default: any. */
  connectionState?: ("established" | "invalid" | "new" | "related" | "untracked")[];
  /** Write a line to the log for each packet. Default: `false`. */
  log?: boolean;
  /** How such a line begins. Default: none. */
  logPrefix?: string;
  /** Rule is off while true. Default: `false`. */
  disabled?: boolean;
}

const unset = { default: "", unsettable: true };

/** The rows of a rule; `name` is in the comment. */
const words = {
  name: required(name, { local: true }),
  action: required(oneOf("accept", "drop", "reject", "tarpit", "log", "passthrough")),
  protocol: optional(
    oneOf("tcp", "udp", "icmp", "igmp", "gre", "ipsec-esp", "ipsec-ah", "ospf", "vrrp"),
    unset,
  ),
  srcAddress: optional(matchedAddress, unset),
  srcAddressList: optional(name, unset),
  dstAddress: optional(matchedAddress, unset),
  dstPort: optional(matchedPorts, unset),
  inInterface: optional(name, unset),
  inInterfaceList: optional(name, unset),
  connectionState: optional(
    set(oneOf("established", "invalid", "new", "related", "untracked")),
    unset,
  ),
  log: optional(flag, { default: "false" }),
  logPrefix: optional(text, { default: "" }),
  disabled: optional(flag, { default: "false" }),
} satisfies Properties;

const properties = {
  /** Name of the set: the comments of its rules begin with it, `"management: "`, and whatever begins so is its own. */
  name: required(wordOf(/^[^:]+$/, 'a name without ":"')),
  /** The rules, in the order in which they are looked at. */
  rules: required(records(fields<FilterRule>(words))),
  /** Comment of the rule before which they stand. Default: none, at the top of the chain. */
  before: optional(name),
} satisfies Properties;

/** `/ip/firewall/filter`, https://help.mikrotik.com/docs/spaces/ROS/pages/48660574/Filter */
export const managementFirewall = {
  ...defineMenu("/ip/firewall/filter", {
    type: "ManagementFirewall",
    kind: "ordered",
    noun: "management firewall",
    key: ["name"],
    guards: "rules",
    properties,
    outputs: {
      /** Only there when other rules are in between: `not where it belongs on the router`. */
      place: optional(text),
    },
    check: ({ rules = [] }): Failure[] => rules.flatMap(mistakes),
    claims: ({ name: own }) =>
      own === undefined
        ? []
        : [
            ...claimsAmong("/ip/firewall/filter", "input"),
            { thing: `the firewall comments ${own}: ...`, purpose: "gives them to its rules" },
          ],
  }),
  row: defineMenu("/ip/firewall/filter", {
    type: "FilterRule",
    noun: "filter rule",
    key: ["name"],
    properties: words,
  }),
  list: "rules",
  words: () => ({ chain: "input" }),
  marks: "name",
  admits: true,
  // Words are taken away one after the other, and no rule may have ports without a protocol.
  isMadeAnew: (row: Row, desired: Words) =>
    row["dst-port"] !== undefined &&
    desired["dst-port"] === "" &&
    row["protocol"] !== desired["protocol"],
  opens: ({ action, disabled }: Values) => action === "accept" || disabled === true,
} satisfies Ordered;

function mistakes(rule: FilterRule, at: number, rules: readonly FilterRule[]): Failure[] {
  const said = (reason: string) => ({ property: "", reason: `rules[${at}]: ${reason}` });
  const failures: Failure[] = [];
  if (rules.findIndex((other) => other.name === rule.name) < at)
    failures.push(
      said(`another rule has the name ${JSON.stringify(rule.name)}: give each its own`),
    );
  if (rule.dstPort !== undefined && rule.protocol !== "tcp" && rule.protocol !== "udp")
    failures.push(said('dstPort needs a protocol that has ports: write protocol "tcp" or "udp"'));
  return failures;
}
