import {
  type Claim,
  common,
  defineMenu,
  optional,
  required,
  type RouterAccess,
  type Values,
} from "../schema";
import type { Words } from "../values/row";
import { flag, hostAddress, ip, name, networkOf, oddAddress } from "../values";
import { memberOfBond } from "./bonding/ports";

// /ip/address print, RouterOS 7.22:
//   address=192.168.88.1/24 network=192.168.88.0 interface=bridge actual-interface=bridge
//   vrf=main invalid=no dynamic=no disabled=no slave=no

/** `/ip/address`, https://help.mikrotik.com/docs/spaces/ROS/pages/328247/IP+Addressing */
export const ipAddress = defineMenu("/ip/address", {
  type: "IpAddress",
  noun: "address",
  key: ["address", "interface", "network"],
  identifiedBy: [["address"], ["interface"]],
  tellsApart: "address",
  carries: { interface: "interface" },
  dynamicSince: "6",
  properties: {
    /** The router's address with its prefix or netmask, e.g. `"192.168.88.1/24"`. Without one it is a /32. */
    address: required(hostAddress),
    /** Name of the interface: `bond.name`, `"bridge"`. Never a port of a bond or bridge. */
    interface: required(name, { refersTo: "/interface" }),
    /**
     * The network; for a /32 the address at the other end, and then one address may be there several
     * times, once for each. Default: computed from `address`.
     */
    network: optional(ip, {
      default: ({ address }) => (address === undefined ? "" : networkOf(address)),
      inKey: farEnd,
    }),
    ...common,
  },
  outputs: {
    /** The interface that really has the address: the bridge when `interface` is one of its ports. */
    actualInterface: optional(name),
    /** True when the interface is gone or cannot have an address. */
    invalid: optional(flag),
  },
  obstacles: async (router, values, id) => [
    ...(await memberOfBond(router, values)),
    ...(await elsewhere(router, values, id)),
  ],
  advice: ({ address }) => {
    const odd = address === undefined ? undefined : oddAddress(address);
    return odd === undefined
      ? []
      : [
          {
            severity: "info",
            text: `address: ${JSON.stringify(address)} is ${odd}, which most hosts do not talk to: write one between`,
          },
        ];
  },
  claims: ({ address, interface: port, network, disabled }, isUnknown) => {
    if (disabled === true || isUnknown("disabled")) return [];
    const claims: Claim[] = [];
    if (port !== undefined)
      claims.push({ thing: port, purpose: "gives it an address", shared: true });
    if (address === undefined) return claims;
    const end = farEnd({ address, ...(network === undefined ? {} : { network }) });
    const item = end === "" ? address : `${address} to ${end}`;
    if (port !== undefined && !isUnknown("network"))
      claims.push({ thing: `${item} on ${port}`, purpose: "makes it" });
    if (!isPointToPoint(address))
      claims.push({
        thing: `the address ${hostOf(address)}`,
        purpose: "gives it to an interface",
      });
    return claims;
  },
});

const isPointToPoint = (address: string): boolean => address.endsWith("/32");
const hostOf = (address = ""): string => address.split("/")[0] ?? "";

/** The other end of a point-to-point address: by it alone several on one interface differ. */
function farEnd({ address = "", network = hostOf(address) }: Words): string {
  return isPointToPoint(address) && network !== hostOf(address) ? network : "";
}

/** An interface that has the address already: only a point-to-point address may be on several. */
async function elsewhere(router: RouterAccess, values: Values, id: string | undefined) {
  const { address, interface: port, disabled } = values;
  if (typeof address !== "string" || disabled === true || isPointToPoint(address)) return [];
  const rows = await router.rows("/ip/address");
  const others = rows.filter(
    (row) =>
      row[".id"] !== id &&
      row["interface"] !== port &&
      row["disabled"] !== "true" &&
      !isPointToPoint(row["address"] ?? "") &&
      hostOf(row["address"]) === hostOf(address),
  );
  return others.map(({ interface: other = "", address: there = "", dynamic }) => ({
    text: `${other} has ${there} already, and of two interfaces with one address only one works: ${dynamic === "true" ? "write another address" : `remove it there first, or set disabled: true; where it is a resource of this program, change its interface instead of making another one`}`,
    passes: dynamic !== "true",
  }));
}
