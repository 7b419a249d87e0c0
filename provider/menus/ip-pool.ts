import { common, defineMenu, type Failure, optional, required } from "../schema";
import { list, name, overlapping, poolRange } from "../values";

// /ip/pool print, RouterOS 7.22 (total, used and available move by themselves):
//   name=guests ranges=10.0.20.10-10.0.20.200 total=191 used=3 available=188

/** `/ip/pool`, https://help.mikrotik.com/docs/spaces/ROS/pages/24805521/IP+Pools */
export const ipPool = defineMenu("/ip/pool", {
  type: "IpPool",
  noun: "pool",
  key: ["name"],
  properties: {
    /** Name of the pool, e.g. `"guests"`. */
    name: required(name),
    /** Addresses, in the order in which they are dealt: up to 100 of `"10.0.20.10-10.0.20.200"`, `"10.0.20.5"`, `"10.0.30.0/24"`. */
    ranges: required(list(poolRange, { least: 1, most: 100 })),
    /** Name of the pool that goes on when this one is empty, or `"none"`. Default: `"none"`. */
    nextPool: optional(name, { default: "none", refersTo: "/ip/pool" }),
    comment: common.comment,
  },
  mistaken: { addresses: "ranges", range: "ranges" },
  check: ({ name: own, ranges = [], nextPool }): Failure[] => {
    const both = overlapping(ranges);
    return [
      ...(both === undefined
        ? []
        : [
            {
              property: "ranges",
              reason: `ranges: ${both.join(" and ")} have addresses in common: write each address once`,
            },
          ]),
      ...(own !== undefined && nextPool === own
        ? [{ property: "nextPool", reason: `nextPool: ${JSON.stringify(own)} is the pool itself` }]
        : []),
    ];
  },
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the pool ${own}`, purpose: "makes it" }],
});
