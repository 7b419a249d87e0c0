import { closest, distance } from "fastest-levenshtein";
import { common, type Failure, defineMenu, optional, required } from "../schema";
import { flag, name, set, text, wordOf } from "../values";

// /system/logging print, RouterOS 7.22:
//   topics=info action=memory regex="" prefix="" default=yes invalid=no disabled=no
//   topics=interface,!debug action=disk regex="" prefix="" default=no invalid=no disabled=no

/** The topics of RouterOS 7.23. Routers learn new ones, so others are accepted too. */
const topics = [
  "account",
  "acme-client",
  "amt",
  "async",
  "backup",
  "bfd",
  "bgp",
  "bridge",
  "calc",
  "caps",
  "certificate",
  "clock",
  "container",
  "critical",
  "ddns",
  "debug",
  "dhcp",
  "discover",
  "disk",
  "dns",
  "dot1x",
  "dude",
  "e-mail",
  "error",
  "event",
  "evpn",
  "fetch",
  "firewall",
  "gps",
  "gsm",
  "health",
  "hotspot",
  "igmp-proxy",
  "info",
  "interface",
  "ipsec",
  "iscsi",
  "isdn",
  "isis",
  "kvm",
  "l2tp",
  "ldp",
  "lora",
  "lte",
  "manager",
  "mme",
  "mpls",
  "mqtt",
  "mvrp",
  "natpmp",
  "netwatch",
  "ntp",
  "ospf",
  "ovpn",
  "packet",
  "pim",
  "poe-in",
  "poe-out",
  "ppp",
  "pppoe",
  "pptp",
  "ptp",
  "queue",
  "radius",
  "radvd",
  "raw",
  "read",
  "rip",
  "route",
  "rpki",
  "rproxy",
  "rsvp",
  "script",
  "sertcp",
  "simulator",
  "smb",
  "snmp",
  "socksify",
  "ssh",
  "ssld",
  "sstp",
  "state",
  "store",
  "stp",
  "system",
  "telephony",
  "tftp",
  "timer",
  "tr069",
  "update",
  "upnp",
  "ups",
  "vpls",
  "vrrp",
  "warning",
  "watchdog",
  "web-proxy",
  "wiliot",
  "wireguard",
  "wireless",
  "write",
  "zerotier",
] as const;

/** A topic, or `!` and a topic that lines must not have. */
export type Topic = (typeof topics)[number] | `!${(typeof topics)[number]}` | (string & {});

const topic = wordOf<Topic>(
  /^!?[a-z0-9-]+$/,
  'a topic such as "interface", or "!debug" for lines without it',
);

/** `/system/logging`, https://help.mikrotik.com/docs/spaces/ROS/pages/328094/Log */
export const loggingRule = defineMenu("/system/logging", {
  type: "LoggingRule",
  noun: "logging rule",
  // Rules have no name: what a rule says is what it is.
  key: ["topics", "action", "prefix", "regex"],
  identifiedBy: [["topics"], ["action", "prefix"]],
  properties: {
    /**
     * Which lines: those that have all of these topics, and none of those with `!`. The order does
     * not matter. A topic that RouterOS 7.23 does not know is accepted unless it looks like a misprint.
     */
    topics: required(set(topic)),
    /** Name of the logging action: `action.name`, or `"memory"`, `"disk"`, `"echo"`, `"remote"`. Default: `"memory"`. */
    action: optional(name, { default: "memory", refersTo: "/system/logging/action" }),
    /** What each line begins with. Default: none. */
    prefix: optional(text, { default: "" }),
    /** Only lines that match this regular expression. Default: all. Since RouterOS 7.17. */
    regex: optional(text, { default: "", since: "7.17" }),
    disabled: common.disabled,
    /** A note for people. Default: none. Since RouterOS 7.22. */
    comment: optional(text, { default: "", since: "7.22", freeText: true }),
  },
  outputs: {
    /** True when the action is gone. */
    invalid: optional(flag),
  },
  isFactory: (row) => row["default"] === "true",
  check: ({ topics: given = [] }): Failure[] => given.flatMap(misprint),
  claims: ({ topics: given = [], action = "memory", prefix = "", regex = "" }, isUnknown) => {
    if (["topics", "action", "prefix", "regex"].some(isUnknown)) return [];
    const lines = regex === "" ? "" : `, of lines that match ${JSON.stringify(regex)}`;
    const thing = `the rule ${given.join(",")} to ${action} ${JSON.stringify(prefix)}${lines}`;
    return [{ thing, purpose: "makes it" }];
  },
});

function misprint(given: string): Failure[] {
  const word = given.replace("!", "");
  if ((topics as readonly string[]).includes(word)) return [];
  const near = closest(word, topics);
  if (distance(word, near) > (word.length > 4 ? 2 : 1)) return [];
  const meant = given.startsWith("!") ? `!${near}` : near;
  return [
    {
      property: "topics",
      reason: `topics: ${JSON.stringify(given)} is no topic that RouterOS knows: did you mean ${JSON.stringify(meant)}?`,
    },
  ];
}
