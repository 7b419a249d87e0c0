import { common, defineMenu, type Failure, optional, required } from "../schema";
import { name, set } from "../values";

// /interface/list print, RouterOS 7.22 (four lists are the router's own):
//   name=LAN include="" exclude="" builtin=no dynamic=no

/** Lists that every router has, and fills itself. */
export const builtinLists: readonly (string | undefined)[] = ["all", "none", "dynamic", "static"];

/** `/interface/list`, https://help.mikrotik.com/docs/spaces/ROS/pages/47579230/Lists */
export const interfaceList = defineMenu("/interface/list", {
  type: "InterfaceList",
  noun: "interface list",
  key: ["name"],
  dynamicSince: "6",
  properties: {
    /** Name of the list, e.g. `"LAN"`. `"all"`, `"none"`, `"dynamic"` and `"static"` are the router's own. */
    name: required(name),
    /** Lists whose members belong to it, too; they come first. Default: none. */
    include: optional(set(name), { default: "", refersTo: "/interface/list" }),
    /** Lists whose members do not belong to it unless they are its own. Default: none. */
    exclude: optional(set(name), { default: "", refersTo: "/interface/list" }),
    comment: common.comment,
  },
  outputs: {},
  mistaken: { members: "an InterfaceListMember for each interface" },
  check: ({ name: own, include = [], exclude = [] }): Failure[] => [
    ...(builtinLists.includes(own)
      ? [
          {
            property: "name",
            reason: `name: every router has a list ${JSON.stringify(own)} and fills it itself: refer to it by its name, or write another one`,
          },
        ]
      : []),
    ...Object.entries({ include, exclude }).flatMap(([property, lists]) =>
      own !== undefined && lists.includes(own)
        ? [
            {
              property,
              reason: `${property}: ${JSON.stringify(own)} is the list itself: leave it out`,
            },
          ]
        : [],
    ),
  ],
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the interface list ${own}`, purpose: "makes it" }],
});
