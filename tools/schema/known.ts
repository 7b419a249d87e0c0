import type { Word } from "./words";

/**
 * What the router's own statement of its words does not tell, or tells wrongly: from manuals, exports
 * and reports. Everything else follows from the statement.
 */

/** Words that are there or not: any value, also `no`, switches them on, only `unset` off. */
export const presence: ReadonlySet<string> = new Set([
  "/ip/route blackhole",
  "/ipv6/route blackhole",
  "/routing/table fib",
  "/routing/ospf/area no-summaries",
  "/routing/ospf/interface-template passive",
  "/routing/isis/interface-template passive",
  "/routing/isis/interface-template ptp",
]);

/** Defaults of other programs that records of routers contradict, or that differ by version or board. */
export const doubtful: ReadonlySet<string> = new Set([
  "/interface/bridge ingress-filtering",
  "/interface/bridge port-cost-mode",
  "/interface/bridge/port ingress-filtering",
  "/interface/bridge/port path-cost",
  "/interface/bridge/port internal-path-cost",
  "/interface/bridge/port priority",
  "/interface/bridge/vlan mvrp-forbidden",
  "/interface/vrrp group-master",
  "/interface/vrrp group-authority",
  "/interface/wireguard mtu",
  "/interface/wireless/security-profiles supplicant-identity",
  "/ip/dhcp-client default-route-tables",
  "/ip/dhcp-client dhcp-options",
  "/ip/dhcp-client disabled",
  "/ip/dhcp-server disabled",
  "/ip/dhcp-server dynamic-lease-identifiers",
  "/ip/dhcp-server lease-time",
  "/ip/dhcp-relay disabled",
  "/ip/firewall/connection/tracking udp-timeout",
  "/ip/firewall/service-port disabled",
  "/ip/ipsec/profile dpd-interval",
  "/ip/ipsec/profile dpd-maximum-failures",
  "/ip/route suppress-hw-offload",
  "/ip/settings max-neighbor-entries",
  "/ipv6/address advertise",
  "/ipv6/nd advertise-dns",
  "/ipv6/route distance",
  "/ipv6/settings max-neighbor-entries",
  "/routing/bgp/connection connect",
  "/routing/bgp/connection listen",
  "/routing/bgp/template nexthop-choice",
  "/routing/bgp/template routing-table",
  "/snmp/community addresses",
  "/tool/romon enabled",
]);

/** Words of boards with a switch chip: the virtual routers that were asked have lost them, exports of boards have not. */
export const ofBoards: ReadonlySet<string> = new Set(["hw-offload", "suppress-hw-offload"]);

/** Menus whose package the routers that were asked have since 7.13 only. */
export const inMainPackageBefore = /^\/(interface\/wireless|caps-man)(\/|$)/;

/** Menus that RouterOS 6 had, and RouterOS 7 has again. */
export const cameAgain: readonly string[] = ["/routing/bgp/instance", "/routing/ospf/interface"];

/** What routers were seen to leave out, and what that means. */
export const leftOut: Readonly<Record<string, string>> = {
  "/ip/dhcp-server/lease server": "all",
};

/** Words whose listed values are only the beginning of one: `in,ipsec`, `equal:64`, `DNS:router`. */
export const opened: ReadonlySet<string> = new Set([
  "hop-limit",
  "headers",
  "hotspot",
  "input.limit-process-routes-ipv4",
  "input.limit-process-routes-ipv6",
  "ipsec-policy",
  "labels",
  "my-id",
  "new-hop-limit",
  "new-ttl",
  "p2p",
  "packet-mark",
  "per-connection-classifier",
  "remote-id",
  "rule",
  "subject-alt-name",
  "ttl",
]);

/** Protocols and ports have names, and numbers beside them. */
export const numbered = /(^|-)(protocol|port|next-header)$/;

/** Enums of symbols that stand beside names elsewhere, and here are all there are. */
export const closed: ReadonlySet<string> = new Set([
  "bootp-support",
  "chain",
  "connection-nat-state",
  "tls-version",
]);

/** What older versions call a value, or other routers have. */
const speeds = [
  "10Mbps",
  "100Mbps",
  "1Gbps",
  "2.5Gbps",
  "5Gbps",
  "10Gbps",
  "25Gbps",
  "40Gbps",
  "100Gbps",
];
const modes = [
  "10M-half",
  "10M-full",
  "100M-half",
  "100M-full",
  "1000M-half",
  "1000M-full",
  "2500M-full",
  "5000M-full",
  "10000M-full",
  "25000M-full",
  "40000M-full",
  "50000M-full",
  "100000M-full",
];
export const moreValues: Readonly<Record<string, readonly string[]>> = {
  "/interface/ethernet speed": speeds,
  "/interface/ethernet advertise": modes,
  // RouterOS 6 has no other mode of them.
  "/interface/ovpn-server/server cipher": ["aes128", "aes192", "aes256"],
  "/ip/cloud ddns-enabled": ["no"],
  "/ip/route check-gateway": ["bfd"],
};

/** Words of which the router states a part as if it were the whole. */
export const texts: ReadonlySet<string> = new Set([
  "/routing/filter/community-ext-list communities",
  "/routing/filter/community-large-list communities",
  "/routing/filter/community-list communities",
]);

/** Words that only other routers have: with PoE, or with RouterOS 6. */
export const moreWords: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  "/interface/ethernet": {
    "poe-out": { values: ["auto-on", "forced-on", "off"], open: true },
    "poe-priority": { type: "integer" },
    "poe-voltage": { values: ["auto", "high", "low"], open: true },
    "poe-lldp-enabled": { type: "boolean" },
    "power-cycle-interval": { type: "time", values: ["none"] },
    "power-cycle-ping-enabled": { type: "boolean" },
    "power-cycle-ping-address": { type: "address" },
    "power-cycle-ping-timeout": { type: "time" },
    "passthrough-interface": { type: "text", names: "/interface" },
    bandwidth: { type: "text" },
  },
  "/routing/bgp/instance": { "client-to-client-reflection": { type: "boolean", until: "7" } },
  "/routing/ospf/instance": {
    "redistribute-bgp": { type: "any", until: "7" },
    "redistribute-connected": { type: "any", until: "7" },
    "redistribute-other-ospf": { type: "any", until: "7" },
    "redistribute-rip": { type: "any", until: "7" },
    "redistribute-static": { type: "any", until: "7" },
    "distribute-default": { type: "any", until: "7" },
  },
  "/routing/ospf/interface": {
    "network-type": {
      values: ["broadcast", "nbma", "point-to-point", "ptmp"],
      open: true,
      until: "7",
    },
  },
  "/system/ntp/client": {
    "primary-ntp": { type: "address", until: "7" },
    "secondary-ntp": { type: "address", until: "7" },
    "server-dns-names": { type: "text", list: "list", until: "7" },
  },
};

/** Enums of which several can be chosen, by name; the router says that of few. */
const sets: ReadonlySet<string> = new Set([
  "advertise",
  "afi",
  "allow",
  "auth-algorithms",
  "auth-types",
  "authentication-types",
  "builtin-trust-store",
  "chains",
  "ciphers",
  "configuration.chains",
  "configuration.tx-chains",
  "connection-nat-state",
  "connection-state",
  "current-defaults",
  "days",
  "dh-group",
  "dh-groups",
  "dynamic-lease-identifiers",
  "enc-algorithm",
  "enc-algorithms",
  "encryption",
  "export.redistribute",
  "input.add-path",
  "interworking.authentication-types",
  "key-usage",
  "l1.redistribute",
  "l2.redistribute",
  "levels",
  "login-by",
  "output.add-path",
  "output.redistribute",
  "pcq-classifier",
  "policy",
  "publickey-authentication-options",
  "redistribute",
  "request",
  "router-advertisement-ignored-options",
  "security.authentication-types",
  "security.dh-groups",
  "security.encryption",
  "select-dynamic-id",
  "supported-bands",
  "supported-hw-caps",
  "tagged",
  "tcp-flags",
  "topics",
  "trust-store",
  "tx-chains",
  "untagged",
  "user-auth-method",
]);
const lists: ReadonlySet<string> = new Set([
  "eap-methods",
  "filter-port",
  "header-stack",
  "security.eap-methods",
  "subject-alt-name",
]);
/** The same of words whose values no router states. */
export const setsOfAny =
  /(^|\.)(authentication-types|(unicast|group)-ciphers|(inner|outer)-auths|[rt]x-chains|(basic|supported)-rates-.*|ht-(basic|supported)-mcs)$/;
const setsOf: ReadonlySet<string> = new Set([
  "/dude/ros/lease address-lists",
  "/ip/dhcp-server address-lists",
  "/interface/ovpn-server/server auth",
  "/interface/ovpn-server/server cipher",
  "/ip/neighbor/discovery-settings protocol",
  "/radius service",
]);
const ppp = "chap mschap1 mschap2 pap";

/** Whether a word has several values, where the router does not say so itself. */
export function manyOf(
  path: string,
  name: string,
  values: readonly string[],
): "list" | "set" | undefined {
  const isPpp = name === "authentication" && values.join(" ") === ppp;
  if (values.length > 0 && lists.has(name)) return "list";
  if (setsOf.has(`${path} ${name}`)) return "set";
  const isSet = sets.has(name) || isPpp;
  const isSingle = path === "/interface/wireless" || path.startsWith("/caps-man");
  return isSet && !isSingle && (values.length > 0 || /^(un)?tagged$/.test(name))
    ? "set"
    : undefined;
}

/** Menus that only some hardware or RouterOS 6 has: no router that was asked states their words. */
export const onlyUnchecked: readonly string[] = [
  "/interface/ethernet/poe",
  "/interface/ethernet/poe/settings",
  "/interface/ethernet/switch",
  "/interface/ethernet/switch/acl",
  "/interface/ethernet/switch/host",
  "/interface/ethernet/switch/l3hw-settings",
  "/interface/ethernet/switch/port",
  "/interface/ethernet/switch/port-isolation",
  "/interface/ethernet/switch/qos/port",
  "/interface/ethernet/switch/qos/profile",
  "/interface/ethernet/switch/rule",
  "/interface/ethernet/switch/vlan",
  "/ip/route/rule",
  "/ip/route/vrf",
  "/lcd",
  "/lcd/interface",
  "/lcd/pin",
  "/routing/bgp/aggregate",
  "/routing/bgp/network",
  "/routing/bgp/peer",
  "/routing/filter",
  "/routing/ospf/network",
  "/routing/ospf-v3/instance",
  "/system/lcd",
  "/system/lcd/page",
  "/system/routerboard/mode-button",
  "/system/routerboard/reset-button",
  "/system/routerboard/settings",
  "/system/routerboard/usb",
  "/system/routerboard/wps-button",
  "/system/swos",
  "/tool/user-manager/customer",
  "/tool/user-manager/database",
  "/tool/user-manager/router",
];

/** Menus, and words of menus, that RouterOS 6 has not, by changelogs and manuals. */
export const notInV6: readonly string[] = [
  "/container",
  "/interface/macsec",
  "/interface/macvlan",
  "/interface/veth",
  "/interface/wifi",
  "/interface/wireguard",
  "/iot",
  "/ip/dns/forwarders",
  "/ip/nat-pmp",
  "/ip/vrf",
  "/ipv6/firewall/nat",
  "/routing/bfd/configuration",
  "/routing/bgp/connection",
  "/routing/bgp/template",
  "/routing/filter/rule",
  "/routing/filter/select-rule",
  "/routing/isis",
  "/routing/ospf/interface-template",
  "/routing/rule",
  "/routing/table",
  "/user-manager",
  "/zerotier",
];

/** Menus that have most of their words alike: their types share them. */
export const families: readonly { name: string; what: string; members: RegExp }[] = [
  {
    name: "FirewallRule",
    what: "What rules of IPv4 match.",
    members: /^\/ip\/firewall\/(filter|nat|mangle|raw|calea)$/,
  },
  {
    name: "Ipv6FirewallRule",
    what: "What rules of IPv6 match.",
    members: /^\/ipv6\/firewall\/(filter|nat|mangle|raw)$/,
  },
  {
    name: "BridgeRule",
    what: "What rules of a bridge match.",
    members: /^\/interface\/bridge\/(filter|nat|calea)$/,
  },
  {
    name: "WifiSettings",
    what: "What wifi interfaces and configurations have.",
    members: /^\/interface\/wifi(\/configuration)?$/,
  },
  {
    name: "WifiwaveSettings",
    what: "What wifiwave2 interfaces and configurations had.",
    members: /^\/interface\/wifiwave2(\/configuration|\/actual-configuration)?$/,
  },
  {
    name: "CapsManSettings",
    what: "What interfaces and configurations of CAPsMAN have.",
    members: /^\/caps-man\/(interface|configuration|actual-interface-configuration)$/,
  },
  {
    name: "BgpPeer",
    what: "What BGP connections and templates have.",
    members: /^\/routing\/bgp\/(connection|template)$/,
  },
];

/** Whole numbers that are written with a unit, too: `2048KiB`, `25M/10M`. */
export const sized =
  /(^|-)(size|limit|limit-at|rate|bytes|bandwidth|memory|threshold|speed|max)(-|$)/;
