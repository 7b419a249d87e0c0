import { common, defineMenu, type Failure, optional, required } from "../schema";
import { flag, integer, ip, list, name, network, text, within } from "../values";

// /ip/dhcp-server/network print, RouterOS 7.22:
//   address=10.0.20.0/24 gateway=10.0.20.1 dns-server=10.0.20.1 wins-server="" ntp-server=""
//   caps-manager="" dhcp-option="" dynamic=no

const servers = list(ip, { most: 100 });

/** `/ip/dhcp-server/network`, https://help.mikrotik.com/docs/spaces/ROS/pages/24805500/DHCP */
export const dhcpNetwork = defineMenu("/ip/dhcp-server/network", {
  type: "DhcpNetwork",
  noun: "DHCP network",
  key: ["address"],
  identifiedBy: [["gateway"]],
  properties: {
    /** The network whose clients are told all this, e.g. `"10.0.20.0/24"`. Others may be inside it. */
    address: required(network),
    /** Routers for the clients, up to 100, the first one first. Default: none. */
    gateway: optional(servers, { default: "" }),
    /** DNS servers, up to 100; without any, clients get the servers that the router itself uses. Default: none. */
    dnsServer: optional(servers, { default: "" }),
    /** Tell clients no DNS server at all. */
    dnsNone: optional(flag),
    /** Domain of the clients. Default: none. */
    domain: optional(text, { default: "" }),
    /** NTP servers, up to 100. Default: none. */
    ntpServer: optional(servers, { default: "" }),
    /** Tell clients no NTP server at all. Since RouterOS 7.20. */
    ntpNone: optional(flag, { since: "7.20" }),
    /** WINS servers, up to 100. Default: none. */
    winsServer: optional(servers, { default: "" }),
    /** CAPsMAN managers, up to 100. Default: none. */
    capsManager: optional(servers, { default: "" }),
    /** Length of the netmask that clients get, 0 to 32; 0 is that of `address`. Default: that of `address`. */
    netmask: optional(integer(0, 32)),
    /** Server of a file to start from. Default: none. */
    nextServer: optional(ip, { default: "", unsettable: true }),
    /** File to start from. Default: none. */
    bootFileName: optional(text, { default: "" }),
    /** Names of further DHCP options, in any order. Default: none. */
    dhcpOption: optional(list(name), { default: "" }),
    /** Name of a set of further DHCP options, or `"none"`. */
    dhcpOptionSet: optional(name),
    comment: common.comment,
  },
  mistaken: { gateways: "gateway", dns: "dnsServer", network: "address" },
  check: ({ address, gateway = [] }): Failure[] => {
    const outside = gateway.filter((one) => address !== undefined && !within(one, [address]));
    return outside.length === 0
      ? []
      : [
          {
            property: "gateway",
            reason: `gateway: ${outside.join(", ")} is not in ${address}, so no client would reach it: write an address of the network`,
          },
        ];
  },
  claims: ({ address }) =>
    address === undefined
      ? []
      : [{ thing: `the DHCP network ${address}`, purpose: "says what its clients get" }],
});
