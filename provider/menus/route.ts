import { type Claim, common, defineMenu, optional, type Advice, type Failure } from "../schema";
import { flag, gateway, gatewaysIn, integer, ip, name, network4, oneOf } from "../values";
import { presence } from "../values/stated";

// /ip/route print, RouterOS 7.22: a default route, one that leads nowhere, and one that is disabled,
// which says nothing of what does not apply:
//   dst-address=0.0.0.0/0 routing-table=main gateway=192.168.10.1 immediate-gw=192.168.10.1%ether1
//   distance=1 scope=30 target-scope=10 dynamic=no static=yes active=yes inactive=no
//   dst-address=10.0.0.0/8 routing-table=main blackhole="" distance=254 dynamic=no static=yes
//   dst-address=10.1.0.0/16 gateway=bond1 static=yes inactive=no disabled=yes

const main = "main";
const anywhere = "0.0.0.0/0";

/** `/ip/route`, https://help.mikrotik.com/docs/spaces/ROS/pages/328084/IP+Routing */
export const route = defineMenu("/ip/route", {
  type: "Route",
  noun: "route",
  key: ["dstAddress", "gateway", "routingTable", "distance"],
  identifiedBy: [["dstAddress"], ["gateway"]],
  carries: { interface: "gateway", leadsTo: "dst-address" },
  dynamicSince: "6",
  properties: {
    /** Where it leads: a network such as `"10.1.0.0/16"`, or one address. Default: `"0.0.0.0/0"`, everywhere. */
    dstAddress: optional(network4, { default: anywhere }),
    /**
     * Over what: the address of the next router, the name of an interface (`bond.name`), or both
     * (`"10.0.0.1%ether1"`). Two ways at once are two routes; RouterOS 6 also takes
     * `"10.0.0.1,10.0.1.1"`. Needed unless it is a `blackhole`.
     */
    gateway: optional(gateway, {
      default: "",
      unsettable: true,
      refersTo: "/interface",
      namesIn: gatewaysIn,
    }),
    /**
     * Table that it stands in, of those in `/routing/table`; in RouterOS 6 the routing mark that leads
     * to it. Default: `"main"`.
     */
    routingTable: optional(name, {
      default: main,
      hides: "disabled",
      absentMeans: main,
      inKey: ({ "routing-table": table }) => table ?? main,
    }),
    /** Of several routes to one network the one with the smallest counts, 1 to 255. Default: 1. */
    distance: optional(integer(1, 255), {
      default: "1",
      hides: "disabled",
      absentMeans: "1",
      inKey: ({ distance }) => distance ?? "1",
    }),
    /**
     * Leave the route once the next router no longer answers, asked every 10 seconds. `"bfd"` has
     * RouterOS since 7.24. Default: `"none"`.
     */
    checkGateway: optional(oneOf("arp", "bfd", "none", "ping"), {
      default: "none",
      absentMeans: "none",
      values: { bfd: { since: "7.24" } },
    }),
    /** Address that the router's own packets come from by this route. Default: none. */
    prefSrc: optional(ip, { default: "", unsettable: true }),
    /** Drop what goes there, silently. It has no `gateway`. Default: `false`. Since RouterOS 7. */
    blackhole: optional(presence, { default: "", unsettable: true, since: "7" }),
    /** What becomes of packets that go there. Default: `"unicast"`. Not since RouterOS 7: `blackhole`. */
    type: optional(oneOf("blackhole", "prohibit", "unicast", "unreachable"), {
      default: "unicast",
      until: "7",
    }),
    /** By which routes other gateways may be looked up, 0 to 255: those of their `targetScope`. Default: 30. */
    scope: optional(integer(0, 255), { default: "30", hides: "always", absentMeans: "30" }),
    /** Up to which scope of a route its own gateway is looked up, 0 to 255. Default: 10. */
    targetScope: optional(integer(0, 255), { default: "10", hides: "always", absentMeans: "10" }),
    /** Keep it out of the switch chip, on boards that route there. Since RouterOS 7. */
    suppressHwOffload: optional(flag, { since: "7" }),
    ...common,
  },
  outputs: {
    /** True while packets go by it. */
    active: optional(flag),
  },
  mistaken: {
    destination: "dstAddress",
    dst: "dstAddress",
    interface: "gateway",
    metric: "distance",
    routingMark: "routingTable",
    table: "routingTable",
  },
  check: ({ gateway: over, blackhole, type = "unicast" }, isUnknown): Failure[] => {
    if (isUnknown("gateway") || isUnknown("blackhole") || isUnknown("type")) return [];
    const isLost = blackhole === true || type !== "unicast";
    if (over === undefined && !isLost)
      return [
        {
          property: "gateway",
          reason:
            "gateway: write the address of the next router or the name of an interface, or blackhole: true for packets that are to be dropped",
        },
      ];
    return over !== undefined && isLost
      ? [
          {
            property: "gateway",
            reason: `gateway: leave it out, for what goes to a ${blackhole === true ? "blackhole" : type} goes nowhere`,
          },
        ]
      : [];
  },
  advice: ({ gateway: over = "", checkGateway }, isSet): Advice[] => [
    ...(over.includes(",")
      ? [
          {
            severity: "warn" as const,
            since: "7",
            text: "gateway: only RouterOS 6 takes several in one route: for RouterOS 7 write a Route for each",
          },
        ]
      : []),
    ...(isSet("checkGateway") && checkGateway === "arp" && isInterface(over)
      ? [
          {
            severity: "warn" as const,
            text: `checkGateway: ${JSON.stringify(over)} is no address that could be asked: write the address of the next router as gateway`,
          },
        ]
      : []),
  ],
  claims: (
    { dstAddress = anywhere, gateway: over = "", routingTable = main, distance = 1 },
    isUnknown,
  ): Claim[] => {
    const key = ["dstAddress", "gateway", "routingTable", "distance"];
    if (key.some((property) => isUnknown(property))) return [];
    const by = over === "" ? "" : ` by ${over}`;
    const more = `${routingTable === main ? "" : ` in ${routingTable}`}${distance === 1 ? "" : ` at distance ${distance}`}`;
    return [{ thing: `the route to ${dstAddress}${by}${more}`, purpose: "makes it" }];
  },
});

const isInterface = (over: string): boolean => over !== "" && gatewaysIn(over).includes(over);
