import { common, defineMenu, type Failure, required } from "../schema";
import { name } from "../values";
import { builtinLists } from "./interface-list";

// /interface/list/member print, RouterOS 7.22:
//   list=LAN interface=bridge dynamic=no disabled=no

/** `/interface/list/member`, https://help.mikrotik.com/docs/spaces/ROS/pages/47579230/Lists */
export const interfaceListMember = defineMenu("/interface/list/member", {
  type: "InterfaceListMember",
  noun: "interface list member",
  key: ["list", "interface"],
  identifiedBy: [["list"], ["interface"]],
  carries: { interface: "interface" },
  dynamicSince: "6",
  properties: {
    /** Name of the list: `list.name`, `"LAN"`. */
    list: required(name, { refersTo: "/interface/list" }),
    /** Name of the interface: `bond.name`, `"bridge"`. A bridge in a list does not stand for its ports. */
    interface: required(name, { refersTo: "/interface" }),
    ...common,
  },
  check: ({ list }): Failure[] =>
    builtinLists.includes(list)
      ? [
          {
            property: "list",
            reason: `list: the router fills ${JSON.stringify(list)} itself: write a list of your own`,
          },
        ]
      : [],
  claims: ({ list, interface: member }) =>
    list === undefined || member === undefined
      ? []
      : [{ thing: `${member} in the interface list ${list}`, purpose: "makes it a member" }],
});
