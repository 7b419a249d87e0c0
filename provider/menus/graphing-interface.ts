import { common, defineMenu, optional } from "../schema";
import { flag, name, network } from "../values";

// /tool/graphing/interface print, RouterOS 7.22:
//   interface=bond1 allow-address=192.168.90.0/24 store-on-disk=yes disabled=no

/** `/tool/graphing/interface`, https://help.mikrotik.com/docs/spaces/ROS/pages/22773810/Graphing */
export const graphingInterface = defineMenu("/tool/graphing/interface", {
  type: "GraphingInterface",
  noun: "graph",
  key: ["interface"],
  properties: {
    /** Name of the interface: `bond.name`, `"ether2"`. An interface has one such item. Default: `"all"`. */
    interface: optional(name, { default: "all", refersTo: "/interface" }),
    /** Network that may look at the graph, IPv4 or IPv6. Default: `"0.0.0.0/0"`, everybody. */
    allowAddress: optional(network, { default: "0.0.0.0/0" }),
    /** Keep the graph over a restart; wears flash memory a little. Default: `true`. */
    storeOnDisk: optional(flag, { default: "true" }),
    ...common,
  },
  claims: ({ interface: port = "all" }, isUnknown) =>
    isUnknown("interface") ? [] : [{ thing: `the graph of ${port}`, purpose: "draws it" }],
});
