import { common, defineMenu, optional, required } from "../schema";
import { durationFrom, durationOr, flag, integerOr, ip, name, oneOf, set, text } from "../values";
import { memberOfBond } from "./bonding/ports";

// /ip/dhcp-server print, RouterOS 7.22 (much is only printed when it is not at its default):
//   name=guests interface=vlan20 address-pool=guests lease-time=10m lease-script=""
//   address-lists="" use-radius=no dynamic-lease-identifiers=client-mac,client-id
//   dynamic=no invalid=no disabled=no

/** `/ip/dhcp-server`, https://help.mikrotik.com/docs/spaces/ROS/pages/24805500/DHCP */
export const dhcpServer = defineMenu("/ip/dhcp-server", {
  type: "DhcpServer",
  noun: "DHCP server",
  key: ["name"],
  identifiedBy: [["interface"]],
  dynamicSince: "6",
  properties: {
    /** Name of the server, e.g. `"guests"`. */
    name: required(name),
    /** Name of the interface that it serves: `vlan.name`. It needs an address; a bridge port or a bond's member never works. */
    interface: required(name, { refersTo: "/interface" }),
    /** Name of the `IpPool` that it deals from, or `"static-only"`: only what has a lease. Default: `"static-only"`. */
    addressPool: optional(name, { default: "static-only", refersTo: "/ip/pool" }),
    /** How long a lease lasts. Default: `"10m"` up to RouterOS 7.1, `"30m"` in new ones. */
    leaseTime: optional(durationFrom("1s")),
    /** Give out IPv4 addresses of ARP to those who have a lease only, with `arp: "reply-only"` of the interface. Default: `false`. */
    addArp: optional(flag, { default: "false" }),
    /** Tell clients off who ask for an address of another network: at once, after a delay, or never. Default: `"yes"`. */
    authoritative: optional(oneOf("after-10sec-delay", "after-2sec-delay", "no", "yes"), {
      default: "yes",
      mistaken: { true: '"yes"', false: '"no"' },
    }),
    /** Answer everybody, not only who asked. Default: `false`. */
    alwaysBroadcast: optional(flag, { default: "false" }),
    /** How long an address given by BOOTP lasts: a time, `"forever"` or `"lease-time"`. Default: `"forever"`. */
    bootpLeaseTime: optional(durationOr(["forever", "lease-time"]), { default: "forever" }),
    /** Who gets an address by BOOTP. Default: `"static"`. */
    bootpSupport: optional(oneOf("dynamic", "none", "static"), { default: "static" }),
    /** How many leases one MAC address may have: a number or `"unlimited"`. Default: `"unlimited"`. */
    clientMacLimit: optional(integerOr("unlimited", 1, 4_294_967_295), { default: "unlimited" }),
    /** Look whether somebody has an address before it is dealt. Default: `true`. */
    conflictDetection: optional(flag, { default: "true" }),
    /** Leave clients to another server that ask for less than this: a time or `"none"`. Default: `"none"`. */
    delayThreshold: optional(durationOr("none"), { default: "none" }),
    /** Name of a set of DHCP options for all clients, or `"none"`. Default: `"none"`. */
    dhcpOptionSet: optional(name, { default: "none" }),
    /** Where the queue of a client goes: `"first"`, `"bottom"` or the name of a queue. Default: `"first"`. */
    insertQueueBefore: optional(name, { default: "first" }),
    /** Name of the queue above those of clients, or `"none"`. Default: `"none"`. */
    parentQueue: optional(name, { default: "none" }),
    /** Queue of a client for IPv4 and IPv6 together. Default: `true`. */
    allowDualStackQueue: optional(flag, { default: "true" }),
    /** Address of the relay whose clients it serves; `"0.0.0.0"`: those of the interface itself. Default: `"0.0.0.0"`. */
    relay: optional(ip, { default: "0.0.0.0" }),
    /** Address by which clients know the server; `"0.0.0.0"`: that of the interface. Default: `"0.0.0.0"`. */
    serverAddress: optional(ip, { default: "0.0.0.0" }),
    /** Give RADIUS' routes to clients as classless routes. */
    useFramedAsClassless: optional(flag),
    /** Ask RADIUS: for leases, for accounting only, or not at all. Default: `"no"`. */
    useRadius: optional(oneOf("accounting", "no", "yes"), { default: "no" }),
    /** Script that runs when a lease comes or goes. Default: none. */
    leaseScript: optional(text, { default: "", freeText: true }),
    /** Address lists into which clients come, in any order. Default: none. Since RouterOS 7.17. */
    addressLists: optional(set(name), { default: "", since: "7.17" }),
    /** Let clients be told of changes at once. Since RouterOS 7.19. */
    useReconfigure: optional(flag, { since: "7.19" }),
    /** By what a client is known, in any order. Since RouterOS 7.21. */
    dynamicLeaseIdentifiers: optional(set(oneOf("client-id", "client-mac", "opt-82")), {
      since: "7.21",
    }),
    /** Options of TR-101. Since RouterOS 7.21. */
    supportBroadbandTr101: optional(flag, { word: "support-broadband-tr101", since: "7.21" }),
    /** Give clients names in the DNS of the router. Since RouterOS 7.23. */
    addDnsEntries: optional(flag, { since: "7.23" }),
    /** Domain of these names. Since RouterOS 7.23. */
    addDnsEntriesSuffix: optional(text, { since: "7.23" }),
    ...common,
  },
  outputs: {
    /** True when it cannot work: the interface has no address, is a bridge port or a bond's member. */
    invalid: optional(flag),
  },
  mistaken: { pool: "addressPool", srcAddress: "serverAddress", lease: "leaseTime" },
  // A new server is off on RouterOS 6 unless it is told otherwise.
  preset: () => Promise.resolve({ disabled: false }),
  obstacles: memberOfBond,
  claims: ({ name: own, interface: port, relay = "0.0.0.0", disabled }, isUnknown) => [
    ...(own === undefined ? [] : [{ thing: `the DHCP server ${own}`, purpose: "makes it" }]),
    ...(port === undefined || disabled === true
      ? []
      : [
          { thing: port, purpose: "serves DHCP on it", shared: true },
          ...(isUnknown("relay")
            ? []
            : [
                {
                  thing: `DHCP on ${port}${relay === "0.0.0.0" ? "" : ` for ${relay}`}`,
                  purpose: "serves it",
                },
              ]),
        ]),
  ],
});
