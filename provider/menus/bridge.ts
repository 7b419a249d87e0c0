import {
  type Advice,
  common,
  defineMenu,
  layer2,
  optional,
  required,
  type Values,
} from "../schema";
import { durationFrom, durationOr, flag, hexadecimal, integer, integerOr } from "../values";
import { mac, name, oneOf, text } from "../values";

// /interface/bridge print, RouterOS 7.22: what does not apply is not printed, so there is no pvid
// without VLAN filtering:
//   name=bridge mtu=auto actual-mtu=1500 l2mtu=1592 arp=enabled arp-timeout=auto
//   mac-address=48:8F:5A:01:02:03 protocol-mode=rstp fast-forward=yes igmp-snooping=no auto-mac=yes
//   ageing-time=5m priority=0x8000 max-message-age=20s forward-delay=15s transmit-hold-count=6
//   vlan-filtering=no mvrp=no dhcp-snooping=no port-cost-mode=long max-learned-entries=auto

const filtering = { property: "vlanFiltering", is: ["true"] };
const snooping = { property: "igmpSnooping", is: ["true"] };
const spanning = { property: "protocolMode", is: ["mstp", "rstp", "stp"] };
const mstp = { property: "protocolMode", is: ["mstp"] };
const igmpTime = durationFrom("1s", "71w2h27m52s950ms");

const filteringBegins =
  "vlanFiltering: it acts at once and takes all ports down for a moment. Where the bridge is on the way to the router it is turned on in a window: the router turns it off again unless it answers over a new connection";

/** `/interface/bridge`, https://help.mikrotik.com/docs/spaces/ROS/pages/328068/Bridging+and+Switching */
export const bridge = defineMenu("/interface/bridge", {
  type: "Bridge",
  noun: "bridge",
  key: ["name"],
  isInterface: true,
  carries: { interface: "name" },
  properties: {
    /** Name of the bridge's interface, e.g. `"bridge"`; no other interface may have it. Changed in place. */
    name: required(name),
    /**
     * Keep VLANs apart: a frame only goes where `BridgeVlan` and the `pvid` of a `BridgePort` let it. It
     * acts at once and takes all ports down for a moment. On a bridge through which the router is
     * managed turn it on once ports and VLANs are there; the router undoes it unless it answers
     * afterwards. Default: `false`.
     */
    vlanFiltering: optional(flag, { default: "false" }),
    /** VLAN of what the router itself sends without a tag, 1 to 4094. Needs `vlanFiltering`. Default: 1. */
    pvid: optional(integer(1, 4094), { default: "1", shownWhile: filtering }),
    /** Which frames reach the router itself. Needs `vlanFiltering`. Default: `"admit-all"`. */
    frameTypes: optional(
      oneOf("admit-all", "admit-only-untagged-and-priority-tagged", "admit-only-vlan-tagged"),
      { default: "admit-all", shownWhile: filtering },
    ),
    /**
     * Drop what the router itself sends into VLANs that the bridge is no member of. Needs
     * `vlanFiltering`. Default: `true` since RouterOS 7, `false` before.
     */
    ingressFiltering: optional(flag, { shownWhile: filtering }),
    /** EtherType of VLAN tags. Needs `vlanFiltering`. Default: `"0x8100"`. */
    etherType: optional(oneOf("0x8100", "0x88a8", "0x9100"), {
      default: "0x8100",
      shownWhile: filtering,
    }),
    /** Announce and learn VLANs by MVRP. Default: `false`. Since RouterOS 7.15. */
    mvrp: optional(flag, { default: "false", since: "7.15" }),
    /** Spanning tree, which keeps loops from ending the network; `"none"` is off. Default: `"rstp"`. */
    protocolMode: optional(oneOf("mstp", "none", "rstp", "stp"), { default: "rstp" }),
    /** Spanning tree: the bridge's priority, 0 to 65535; the smallest is the root. Default: 32768 (printed as 0x8000). */
    priority: optional(hexadecimal(0, 65_535), { default: "0x8000", shownWhile: spanning }),
    /** Spanning tree: how long a port listens and learns each, `"4s"` to `"30s"`. Default: `"15s"`. */
    forwardDelay: optional(durationFrom("4s", "30s"), { default: "15s", shownWhile: spanning }),
    /** Spanning tree: how long news of the root are believed, `"6s"` to `"40s"`. Default: `"20s"`. */
    maxMessageAge: optional(durationFrom("6s", "40s"), { default: "20s", shownWhile: spanning }),
    /** Spanning tree: how many BPDUs a port sends in a second, 1 to 10. Default: 6. */
    transmitHoldCount: optional(integer(1, 10), { default: "6", shownWhile: spanning }),
    /** MSTP: name of the region. Default: none. */
    regionName: optional(text, { default: "", shownWhile: mstp }),
    /** MSTP: revision of the region, 0 to 65535. Default: 0. */
    regionRevision: optional(integer(0, 65_535), { default: "0", shownWhile: mstp }),
    /** MSTP: how many bridges news of the root pass, 6 to 40. Default: 20. */
    maxHops: optional(integer(6, 40), { default: "20", shownWhile: mstp }),
    /** Forward frames to reserved addresses, too, with `protocolMode: "none"`. Since RouterOS 7.16. */
    forwardReservedAddresses: optional(flag, {
      since: "7.16",
      shownWhile: { property: "protocolMode", is: ["none"] },
    }),
    /** How a port's cost follows from its speed. Default: `"long"`. Since RouterOS 7.13. */
    portCostMode: optional(oneOf("long", "short"), { default: "long", since: "7.13" }),
    /** Take the MAC address of a port, which may change with the ports; else `adminMac`. Default: `true`. */
    autoMac: optional(flag, { default: "true" }),
    /** MAC address of the bridge, which stays whatever its ports are. Needs `autoMac: false`. */
    adminMac: optional(mac, { shownWhile: { property: "autoMac", is: ["false"] } }),
    /** Largest packet in bytes, 0 to 65535, or `"auto"`: the smallest of its ports. Default: `"auto"`. */
    mtu: optional(integerOr("auto", 0, 65_535), { default: "auto" }),
    ...layer2,
    /** How long a learned MAC address is kept, `"10s"` to `"1w4d13h46m40s"`. Default: `"5m"`. */
    ageingTime: optional(durationFrom("10s", "1w4d13h46m40s"), { default: "5m" }),
    /** Forward quickly between two ports without filters. Default: `true`. */
    fastForward: optional(flag, { default: "true" }),
    /** How many MAC addresses are learned: a number, `"auto"` or `"unlimited"`. Default: `"auto"`. Since RouterOS 7.16. */
    maxLearnedEntries: optional(integerOr(["auto", "unlimited"], 0, 4_294_967_295), {
      default: "auto",
      since: "7.16",
    }),
    /** Send multicast only where somebody asked for it. Default: `false`. */
    igmpSnooping: optional(flag, { default: "false" }),
    /** IGMP version of queries, with `igmpSnooping`: 2 or 3. Default: 2. */
    igmpVersion: optional(integer(2, 3), { default: "2", shownWhile: snooping }),
    /** MLD version of queries, with `igmpSnooping`: 1 or 2. Default: 1. */
    mldVersion: optional(integer(1, 2), { default: "1", shownWhile: snooping }),
    /** Ask for members of groups when no router does, with `igmpSnooping`. Default: `false`. */
    multicastQuerier: optional(flag, { default: "false", shownWhile: snooping }),
    /** Whether the router itself is a multicast router, with `igmpSnooping`. Default: `"temporary-query"`. */
    multicastRouter: optional(oneOf("disabled", "permanent", "temporary-query"), {
      default: "temporary-query",
      shownWhile: snooping,
    }),
    /** How long a querier that fell silent counts, with `igmpSnooping`. Default: `"4m15s"`. */
    querierInterval: optional(igmpTime, { default: "4m15s", shownWhile: snooping }),
    /** How often members are asked for, with `igmpSnooping`. Default: `"2m5s"`. */
    queryInterval: optional(igmpTime, { default: "2m5s", shownWhile: snooping }),
    /** How long an answer may take, with `igmpSnooping`. Default: `"10s"`. */
    queryResponseInterval: optional(igmpTime, { default: "10s", shownWhile: snooping }),
    /** How long a member counts that fell silent, with `igmpSnooping`. Default: `"4m20s"`. */
    membershipInterval: optional(igmpTime, { default: "4m20s", shownWhile: snooping }),
    /** How often a group is asked that somebody left, with `igmpSnooping`. Default: `"1s"`. */
    lastMemberInterval: optional(igmpTime, { default: "1s", shownWhile: snooping }),
    /** How many times, 0 to 4294967295, with `igmpSnooping`. Default: 2. */
    lastMemberQueryCount: optional(integer(0, 4_294_967_295), {
      default: "2",
      shownWhile: snooping,
    }),
    /** How often members are asked for at first, with `igmpSnooping`. Default: `"31s250ms"`. */
    startupQueryInterval: optional(igmpTime, { default: "31s250ms", shownWhile: snooping }),
    /** How many times at first, 0 to 4294967295, with `igmpSnooping`. Default: 2. */
    startupQueryCount: optional(integer(0, 4_294_967_295), { default: "2", shownWhile: snooping }),
    /** Ask with the address of the bridge, with `igmpSnooping`. Since RouterOS 7.24. */
    querierUsesBridgeAddress: optional(flag, { since: "7.24" }),
    /** Take DHCP offers from trusted ports only. Default: `false`. */
    dhcpSnooping: optional(flag, { default: "false" }),
    /** Add option 82 to DHCP requests, with `dhcpSnooping`. Not since RouterOS 7.23. Default: `false`. */
    addDhcpOption82: optional(flag, {
      default: "false",
      until: "7.23",
      shownWhile: { property: "dhcpSnooping", is: ["true"] },
    }),
    /** What option 82 says of the port. Since RouterOS 7.23. */
    dhcpAgentCircuitId: optional(text, { since: "7.23" }),
    /** What option 82 says of the router. Since RouterOS 7.23. */
    dhcpAgentRemoteId: optional(text, { since: "7.23" }),
    /** Take DHCPv6 answers from trusted ports only. Since RouterOS 7.23. */
    dhcpv6Snooping: optional(flag, { since: "7.23" }),
    /** What DHCPv6 says of the port. Since RouterOS 7.23. */
    dhcpv6AgentCircuitId: optional(text, { since: "7.23" }),
    /** What DHCPv6 says of the router. Since RouterOS 7.23. */
    dhcpv6AgentRemoteId: optional(text, { since: "7.23" }),
    /** Take IPv6 router advertisements from trusted ports only. Since RouterOS 7.22. */
    raGuard: optional(flag, { since: "7.22" }),
    /** MLAG: the interface that leads to the other switch, or `"none"`. Since RouterOS 7.22. */
    mlagPeerPort: optional(name, { since: "7.22", refersTo: "/interface" }),
    /** MLAG: which of the two speaks for both, 0 to 128; the smaller one. Since RouterOS 7.22. */
    mlagPriority: optional(integer(0, 128), { since: "7.22" }),
    /** MLAG: how often the two look for each other, `"1s"` to `"10s"`, or `"none"`. Since RouterOS 7.22. */
    mlagHeartbeat: optional(durationOr("none", "1s", "10s"), { since: "7.22" }),
    ...common,
  },
  outputs: {
    /** MAC address: of a port, or `adminMac`. */
    macAddress: optional(mac),
    /** True while the bridge works. */
    running: optional(flag),
  },
  mistaken: { ports: "a BridgePort for each port", vlans: "a BridgeVlan for each VLAN" },
  advice: ({ autoMac, vlanFiltering, ...others }, isSet): Advice[] => [
    ...(isSet("adminMac") && (autoMac === true || !isSet("autoMac"))
      ? [
          {
            severity: "warn" as const,
            text: "adminMac: it only counts with autoMac: false: write that, too",
          },
        ]
      : []),
    ...((others as Values)["adopt"] === true && vlanFiltering === true
      ? [{ severity: "info" as const, text: filteringBegins }]
      : []),
  ],
  notes: ({ vlanFiltering: was, name: own }, { vlanFiltering }) =>
    vlanFiltering === true && was !== true
      ? [`bridge ${JSON.stringify(own ?? "")}: ${filteringBegins}`]
      : [],
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the name ${own}`, purpose: "gives it to an interface" }],
});
