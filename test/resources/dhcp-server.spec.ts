import { dhcpServer } from "../../provider/menus/dhcp-server";
import { manages } from "../support/manages";

manages(dhcpServer, ({ name, ports: [one, two] }) => ({
  create: { name: name("guests"), interface: one, addressPool: name("guests"), leaseTime: "1h" },
  sends: {
    name: name("guests"),
    interface: one,
    "address-pool": name("guests"),
    "lease-time": "1h",
    disabled: "false",
  },
  changes: {
    interface: two,
    addressPool: "static-only",
    leaseTime: "1d",
    addArp: true,
    authoritative: "after-2sec-delay",
    alwaysBroadcast: true,
    bootpLeaseTime: "lease-time",
    bootpSupport: "none",
    clientMacLimit: 2,
    conflictDetection: false,
    delayThreshold: "5s",
    dhcpOptionSet: "phones",
    insertQueueBefore: "bottom",
    parentQueue: "guests",
    allowDualStackQueue: false,
    relay: "10.0.0.2",
    serverAddress: "10.0.20.1",
    useFramedAsClassless: false,
    useRadius: "accounting",
    leaseScript: ":log info hello",
    addressLists: ["guests"],
    useReconfigure: true,
    dynamicLeaseIdentifiers: ["client-id"],
    supportBroadbandTr101: true,
    addDnsEntries: true,
    addDnsEntriesSuffix: "office",
    disabled: true,
    comment: "guests",
  },
  excused: Object.fromEntries(
    [
      ...["leaseTime", "useFramedAsClassless", "useReconfigure", "dynamicLeaseIdentifiers"],
      ...["supportBroadbandTr101", "addDnsEntries", "addDnsEntriesSuffix"],
    ].map((property) => [property, "its default depends on the version: left alone when unset"]),
  ),
  prepare: (bench) =>
    bench.add("/ip/pool", { name: name("guests"), ranges: "10.0.20.10-10.0.20.200" }),
  renamed: { name: name("visitors") },
  drift: { set: ["lease-time", "2h"], "not set": ["authoritative", "no"] },
  newer: ["addDnsEntries", true],
}));
