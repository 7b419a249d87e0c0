import { dhcpNetwork } from "../../provider/menus/dhcp-network";
import { manages } from "../support/manages";

manages(dhcpNetwork, () => ({
  create: { address: "192.0.2.0/24", gateway: ["192.0.2.1"] },
  sends: { address: "192.0.2.0/24", gateway: "192.0.2.1" },
  changes: {
    gateway: ["192.0.2.2", "192.0.2.1"],
    dnsServer: ["192.0.2.1", "9.9.9.9"],
    dnsNone: true,
    domain: "office.example",
    ntpServer: ["192.0.2.1"],
    ntpNone: true,
    winsServer: ["192.0.2.3"],
    capsManager: ["192.0.2.1"],
    netmask: 25,
    nextServer: "192.0.2.4",
    bootFileName: "start",
    dhcpOption: ["voip"],
    dhcpOptionSet: "phones",
    comment: "guests",
  },
  excused: Object.fromEntries(
    ["dnsNone", "ntpNone", "netmask", "dhcpOptionSet"].map((property) => [
      property,
      "it has no default that is on record: left alone when unset",
    ]),
  ),
  renamed: { address: "192.0.2.0/25" },
  drift: { set: ["gateway", "192.0.2.9"], "not set": ["domain", "lan"] },
  newer: ["ntpNone", true],
}));
