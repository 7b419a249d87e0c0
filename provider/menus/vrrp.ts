import { common, defineMenu, type Failure, layer2, optional, required } from "../schema";
import { durationFrom, flag, integer, ip, mac, name, oneOf, text } from "../values";
import { memberOfBond } from "./bonding/ports";

// /interface/vrrp print of the master of two, RouterOS 7.22:
//   name=vrrp10 interface=vlan10 vrid=10 priority=200 interval=1s version=3 v3-protocol=ipv4
//   preemption-mode=yes authentication=none password="" arp=enabled arp-timeout=auto mtu=1500
//   mac-address=00:00:5E:00:01:0A group-authority="" connection-tracking-mode=passive-active
//   sync-connection-tracking=no on-master="" on-backup="" on-fail="" running=yes master=yes

/** `/interface/vrrp`, https://help.mikrotik.com/docs/spaces/ROS/pages/81362945/VRRP */
export const vrrp = defineMenu("/interface/vrrp", {
  type: "Vrrp",
  noun: "VRRP interface",
  key: ["name"],
  identifiedBy: [["interface", "vrid"]],
  unique: [{ properties: ["interface", "vrid"], number: "vrid", most: 255 }],
  isInterface: true,
  carries: { interface: "name", below: "interface" },
  properties: {
    /** Name of the interface, e.g. `"vrrp10"`; no other interface may have it. Changed in place. */
    name: required(name),
    /** Name of the interface below, which needs an IPv4 address of its own: `vlan.name`. */
    interface: required(name, { refersTo: "/interface" }),
    /** Number of the virtual router, 1 to 255; the same on all routers of a group, once on an interface. Default: 1. */
    vrid: optional(integer(1, 255), { default: "1" }),
    /** Who is the master, 1 to 254: the highest. Default: 100. */
    priority: optional(integer(1, 254), { default: "100" }),
    /** How often the master says that it is there, `"10ms"` to `"4m15s"`; the same on all routers. Default: `"1s"`. */
    interval: optional(durationFrom("10ms", "4m15s"), { default: "1s" }),
    /** Version of VRRP, 2 or 3; IPv6 needs 3. Default: 3. */
    version: optional(integer(2, 3), { default: "3" }),
    /** What version 3 is for. Default: `"ipv4"`. */
    v3Protocol: optional(oneOf("ipv4", "ipv6"), { word: "v3-protocol", default: "ipv4" }),
    /** Make checksums of version 3 as those of version 2; the same on all routers. Since RouterOS 7.24. */
    v3ChecksumAsV2: optional(flag, { word: "v3-checksum-as-v2", since: "7.24" }),
    /** Become master whenever a router has a lower priority. Default: `true`. */
    preemptionMode: optional(flag, { default: "true" }),
    /** How version 2 proves who speaks. Default: `"none"`. */
    authentication: optional(oneOf("ah", "none", "simple"), { default: "none" }),
    /** Password of `authentication`. Kept encrypted in state. Default: none. */
    password: optional(text, { default: "", secret: true, freeText: true }),
    /**
     * The VRRP interface whose state this one follows: its name, `"self"` of the one that leads, or
     * `"none"`. Since RouterOS 7.11, before which it was `group-master`. Default: `"none"`.
     */
    groupAuthority: optional(name, {
      since: "7.11",
      refersTo: "/interface/vrrp",
      besides: ["self"],
    }),
    /** Keep connections over a change of the master, with `remoteAddress`. Default: `false`. */
    syncConnectionTracking: optional(flag, { default: "false" }),
    /** Address of the other router, for `syncConnectionTracking`. */
    remoteAddress: optional(ip),
    /** Who sends connections to whom. Default: `"passive-active"`. Since RouterOS 7.20. */
    connectionTrackingMode: optional(oneOf("active-active", "passive-active"), {
      default: "passive-active",
      since: "7.20",
    }),
    /** UDP port for them, 1 to 65535. Default: 8275. Since RouterOS 7.20. */
    connectionTrackingPort: optional(integer(1, 65_535), { default: "8275", since: "7.20" }),
    /** Script that runs when the router becomes the master. Default: none. */
    onMaster: optional(text, { default: "", freeText: true }),
    /** Script that runs when it no longer is. Default: none. */
    onBackup: optional(text, { default: "", freeText: true }),
    /** Script that runs when it fails. Default: none. */
    onFail: optional(text, { default: "", freeText: true }),
    /** Largest packet in bytes. Default: 1500. Not since RouterOS 7.20. */
    mtu: optional(integer(0, 4_294_967_295), { default: "1500", until: "7.20" }),
    ...layer2,
    ...common,
  },
  outputs: {
    /** The virtual MAC address, which follows from `vrid`. */
    macAddress: optional(mac),
  },
  mistaken: {
    address: "an IpAddress on the VRRP interface, as /32 where its network is on the one below",
    groupMaster: "groupAuthority",
    "group-master": "groupAuthority",
  },
  obstacles: memberOfBond,
  check: ({ version, v3Protocol, authentication }, isUnknown): Failure[] => [
    ...(version === 2 && v3Protocol === "ipv6"
      ? [{ property: "version", reason: "version: 2 is for IPv4 only: write 3 for IPv6" }]
      : []),
    ...(authentication !== undefined &&
    authentication !== "none" &&
    version !== 2 &&
    !isUnknown("version")
      ? [
          {
            property: "authentication",
            reason: "authentication: version 3 has none: write version: 2, or leave it out",
          },
        ]
      : []),
  ],
  claims: ({ name: own, interface: below, vrid = 1, disabled }, isUnknown) => [
    ...(own === undefined
      ? []
      : [{ thing: `the name ${own}`, purpose: "gives it to an interface" }]),
    ...(below === undefined || isUnknown("vrid")
      ? []
      : [{ thing: `virtual router ${vrid} on ${below}`, purpose: "makes it" }]),
    ...(below === undefined || disabled === true
      ? []
      : [{ thing: below, purpose: "puts VRRP on it", shared: true }]),
  ],
});
