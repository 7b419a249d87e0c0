import { type Advice, common, defineMenu, optional, required } from "../schema";
import { flag, host6Address, name } from "../values";
import { memberOfBond } from "./bonding/ports";

// /ipv6/address print, RouterOS 7.22 (each interface also has a link-local row of its own, dynamic):
//   address=2001:db8:20::1/64 from-pool="" interface=vlan20 actual-interface=vlan20 eui-64=no
//   advertise=yes no-dad=no invalid=no dynamic=no link-local=no disabled=no

/** `/ipv6/address`, https://help.mikrotik.com/docs/spaces/ROS/pages/328247/IP+Addressing */
export const ipv6Address = defineMenu("/ipv6/address", {
  type: "Ipv6Address",
  noun: "IPv6 address",
  key: ["address", "interface"],
  identifiedBy: [["address"], ["interface"]],
  tellsApart: "address",
  dynamicSince: "6",
  properties: {
    /**
     * The router's address with its prefix, in any spelling: `"2001:db8:20::1/64"`; without one it is a
     * /64.
     */
    address: required(host6Address),
    /** Name of the interface: `vlan.name`, `"bridge"`. Never a port of a bond or bridge. */
    interface: required(name, { refersTo: "/interface" }),
    /**
     * Let hosts make addresses of the prefix, which must be a /64, for themselves. RouterOS does so
     * unless told otherwise; say which you mean.
     */
    advertise: optional(flag),
    /** Do not look whether somebody has the address already. Default: `false`. */
    noDad: optional(flag, { default: "false" }),
    /** Make a link-local address, too; `false` lets one of your own take its place. Since RouterOS 7.18. */
    autoLinkLocal: optional(flag, { since: "7.18" }),
    ...common,
  },
  outputs: {
    /** The interface that really has the address. */
    actualInterface: optional(name),
    /** True when the interface is gone or cannot have an address. */
    invalid: optional(flag),
  },
  mistaken: { eui64: "the whole address", fromPool: "the whole address" },
  obstacles: memberOfBond,
  advice: ({ address }, isSet): Advice[] =>
    address === undefined || isSet("advertise") || address.startsWith("fe80:")
      ? []
      : [
          {
            severity: "info",
            text: `advertise: hosts make addresses of ${address} for themselves unless it is false: write true or false`,
          },
        ],
  claims: ({ address, interface: port, disabled }) => [
    ...(port === undefined || disabled === true
      ? []
      : [{ thing: port, purpose: "gives it an IPv6 address", shared: true }]),
    ...(address === undefined || port === undefined || disabled === true
      ? []
      : [{ thing: `${address} on ${port}`, purpose: "makes it" }]),
  ],
});
