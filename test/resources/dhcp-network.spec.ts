import { dhcpNetwork } from "../../provider/menus/dhcp-network";
import { manages } from "../support/manages";

manages(dhcpNetwork, () => ({
  create: { address: "10.0.20.0/24", gateway: ["10.0.20.1"] },
  sends: { address: "10.0.20.0/24", gateway: "10.0.20.1" },
  changes: {
    gateway: ["10.0.20.2", "10.0.20.1"],
    dnsServer: ["10.0.20.1", "9.9.9.9"],
    dnsNone: true,
    domain: "office.example",
    ntpServer: ["10.0.20.1"],
    ntpNone: true,
    winsServer: ["10.0.20.3"],
    capsManager: ["10.0.20.1"],
    netmask: 25,
    nextServer: "10.0.20.4",
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
  renamed: { address: "10.0.20.0/25" },
  drift: { set: ["gateway", "10.0.20.9"], "not set": ["domain", "lan"] },
  newer: ["ntpNone", true],
}));
