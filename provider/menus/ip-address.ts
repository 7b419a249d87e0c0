import { common, menu, optional, required } from "../schema";
import { memberOfBond } from "./bonding/ports";
import { flag, hostAddress, ip, name, networkOf } from "../values";

// /ip/address print, RouterOS 7.22:
//   address=192.168.88.1/24 network=192.168.88.0 interface=bridge actual-interface=bridge
//   vrf=main invalid=no dynamic=no disabled=no slave=no

/** `/ip/address`, https://help.mikrotik.com/docs/spaces/ROS/pages/328247/IP+Addressing */
export const ipAddress = menu("/ip/address", {
  type: "IpAddress",
  noun: "address",
  key: ["address", "interface"],
  identifiedBy: [["address"], ["interface"]],
  tellsApart: "address",
  properties: {
    /** The router's address with its prefix or netmask, e.g. `"192.168.88.1/24"`. Without one it is a /32. */
    address: required(hostAddress),
    /** Name of the interface: `bond.name`, `"bridge"`. Never a port of a bond or bridge. */
    interface: required(name, { refersTo: "/interface" }),
    /** The network; for a /32 the address at the other end. Default: computed from `address`. */
    network: optional(ip, {
      default: ({ address }) => (address === undefined ? "" : networkOf(address)),
    }),
    ...common,
  },
  outputs: {
    /** The interface that really has the address: the bridge when `interface` is one of its ports. */
    actualInterface: optional(name),
    /** True when the interface is gone or cannot have an address. */
    invalid: optional(flag),
  },
  obstacles: memberOfBond,
  claims: ({ address, interface: port, disabled }) =>
    port === undefined || disabled === true
      ? []
      : [
          { thing: port, purpose: "gives it an address", shared: true },
          ...(address !== undefined
            ? [{ thing: `${address} on ${port}`, purpose: "makes it" }]
            : []),
        ],
});
