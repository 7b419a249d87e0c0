// Arguments of items and what they say, for test/types.spec.ts. Nothing here runs.
import type * as pulumi from "@pulumi/pulumi";
import { Item, type ItemArgs } from "../../provider";

const pool = new Item("a", { menu: "/ip/pool", name: "a", ranges: ["10.0.20.10-10.0.20.200"] });
const server = new Item("a", {
  menu: "/ip/dhcp-server",
  name: "a",
  interface: "bridge",
  addressPool: pool.name,
});
export const name: pulumi.Output<string> = server.name;
export const port: pulumi.Output<string> = server.interface;
export const ranges: pulumi.Output<string[] | undefined> = pool.ranges;
export const lease: pulumi.Output<string | undefined> = server.leaseTime;
export const read: pulumi.Output<string> = Item.get("a", "a", { menu: "/ip/pool" }).name;
new Item("switch", { menu: "/interface/ethernet/switch", unchecked: true, mirrorSource: "ether2" });
/** What a program makes many of. */
// Where nobody states that there are several values, or how they are called.
const veth = new Item("veth", {
  menu: "/interface/veth",
  name: "veth1",
  address: ["172.17.0.2/24"],
});
new Item("veth", { menu: "/interface/veth", name: veth.name, address: "172.17.0.3/24,fd00::3/64" });
export const gateway: pulumi.Output<string | number | boolean | undefined> = veth.gateway;
new Item("rule", { menu: "/ip/firewall/nat", chain: "dstnat", dstPort: [80, "8000-8080", 443] });
export const aPool = (args: ItemArgs<"/ip/pool">) => new Item("b", args);
export const anyPool = (menu: "/ip/pool" | "/ipv6/pool") => new Item("b", { menu, name: "b" });
export const many = ["a", "b"].map(
  (one) => new Item(one, { menu: "/interface/list", name: one }).name,
);
// @ts-expect-error what the router may leave out is not always there
export const certain: pulumi.Output<string> = server.leaseTime;
// @ts-expect-error nothing of such a menu can be checked
new Item("switch", { menu: "/interface/ethernet/switch", mirrorSource: "ether2" });
// @ts-expect-error a mistake in one of many
export const wrong = ["a"].map((one) => new Item(one, { menu: "/interface/list", nam: one }));
