import { common, defineMenu, optional, required } from "../schema";
import { memberOfBond } from "./bonding/ports";
import { flag, hexadecimal, integer, integerOr, name, oneOf } from "../values";

// /interface/bridge/port print of a bond in the LAN bridge, RouterOS 7.22:
//   interface=bond1 bridge=bridge priority=0x80 edge=auto point-to-point=auto learn=auto
//   horizon=none hw=yes auto-isolate=no restricted-role=no restricted-tcn=no pvid=1
//   frame-types=admit-all ingress-filtering=yes ...

/** `/interface/bridge/port`, https://help.mikrotik.com/docs/spaces/ROS/pages/328068/Bridging+and+Switching */
export const bridgePort = defineMenu("/interface/bridge/port", {
  type: "BridgePort",
  noun: "bridge port",
  key: ["interface"],
  carries: { interface: "interface", bears: "bridge", below: "interface" },
  dynamicSince: "6",
  properties: {
    /**
     * Name of the interface that becomes a port: `bond.name`, `"ether2"`. An interface is a port of one
     * bridge. The name of an `InterfaceList` makes all of its members ports.
     */
    interface: required(name, { refersTo: "/interface", orList: "6.41" }),
    /** Name of the bridge, e.g. `"bridge"`. */
    bridge: required(name, { refersTo: "/interface/bridge" }),
    /** VLAN of untagged frames that come in, 1 to 4094. Default: 1. */
    pvid: optional(integer(1, 4094), { default: "1" }),
    /** Which frames are let in (with VLAN filtering). Default: `"admit-all"`. */
    frameTypes: optional(
      oneOf("admit-all", "admit-only-untagged-and-priority-tagged", "admit-only-vlan-tagged"),
      { default: "admit-all" },
    ),
    /** Drop frames of VLANs that the port is no member of. Default: `true` since RouterOS 7, `false` before. */
    ingressFiltering: optional(flag),
    /** Spanning tree: the port's priority, 0 to 255, smaller is better. Default: 128 (printed as 0x80). */
    priority: optional(hexadecimal(0, 255), { default: "0x80" }),
    /** Spanning tree: cost of the way through this port, 1 to 200000000. Default: by the port's speed, or 10. */
    pathCost: optional(integer(1, 200_000_000)),
    /** Spanning tree: cost inside an MSTP region, 1 to 200000000. Default: by the port's speed, or 10. */
    internalPathCost: optional(integer(1, 200_000_000)),
    /** Spanning tree: whether a host, and no bridge, is at the other end. Default: `"auto"`. */
    edge: optional(oneOf("auto", "no", "no-discover", "yes", "yes-discover"), { default: "auto" }),
    /** Spanning tree: whether the link joins exactly two bridges. Default: `"auto"`. */
    pointToPoint: optional(oneOf("auto", "no", "yes"), { default: "auto" }),
    /** Learn MAC addresses on this port. Default: `"auto"`. */
    learn: optional(oneOf("auto", "no", "yes"), { default: "auto" }),
    /** Ports with the same number do not forward to each other: `"none"` or a number. Default: `"none"`. */
    horizon: optional(integerOr("none", 0, 4_294_967_295), { default: "none" }),
    /** Forward in the switch chip where it can. Default: `true`. */
    hw: optional(flag),
    /** Isolate the port when no BPDU arrives that should. Default: `false`. */
    autoIsolate: optional(flag, { default: "false" }),
    /** Switch the port off when a BPDU arrives. Default: `false`. */
    bpduGuard: optional(flag, { default: "false" }),
    /** Flood broadcast frames to this port. Default: `true`. */
    broadcastFlood: optional(flag, { default: "true" }),
    /** Flood multicast frames of unknown groups to this port. Default: `true`. */
    unknownMulticastFlood: optional(flag, { default: "true" }),
    /** Flood frames to unknown MAC addresses to this port. Default: `true`. */
    unknownUnicastFlood: optional(flag, { default: "true" }),
    /** IGMP snooping: stop a group at once when a host leaves it. Default: `false`. */
    fastLeave: optional(flag, { default: "false" }),
    /** IGMP snooping: whether a multicast router is behind the port. Default: `"temporary-query"`. */
    multicastRouter: optional(oneOf("disabled", "permanent", "temporary-query"), {
      default: "temporary-query",
    }),
    /** Spanning tree: never become the way to the root. Default: `false`. */
    restrictedRole: optional(flag, { default: "false" }),
    /** Spanning tree: do not pass topology changes on. Default: `false`. */
    restrictedTcn: optional(flag, { default: "false" }),
    /** Treat all frames as untagged and add a tag of `pvid`. Default: `false`. */
    tagStacking: optional(flag, { default: "false" }),
    /** DHCP snooping: a DHCP server is behind the port. Default: `false`. */
    trusted: optional(flag, { default: "false" }),
    /** MVRP: whether the port announces VLANs. Default: `"normal-participant"`. Since RouterOS 7.15. */
    mvrpApplicantState: optional(oneOf("non-participant", "normal-participant"), { since: "7.15" }),
    /** MVRP: whether the port learns VLANs. Default: `"normal"`. Since RouterOS 7.15. */
    mvrpRegistrarState: optional(oneOf("fixed", "normal"), { since: "7.15" }),
    /** Let IPv6 router advertisements in. Since RouterOS 7.22. */
    trustedRa: optional(flag, { since: "7.22" }),
    /** DHCPv6 snooping: a DHCPv6 server is behind the port. Since RouterOS 7.23. */
    trustedDhcpv6: optional(flag, { since: "7.23" }),
    ...common,
  },
  outputs: {
    /** True when the port is configured and does not work, e.g. while its interface is disabled. */
    inactive: optional(flag),
  },
  obstacles: memberOfBond,
  claims: ({ interface: port, disabled }) =>
    typeof port === "string" && disabled !== true
      ? [{ thing: port, purpose: "puts it into a bridge" }]
      : [],
});
