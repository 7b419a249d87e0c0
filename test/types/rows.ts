// Arguments of many rows and what they say, for test/types.spec.ts. Nothing here runs.
import type * as pulumi from "@pulumi/pulumi";
import { Rows } from "../../provider";

declare const bridge: pulumi.Output<string>;

const blocked = new Rows("a", {
  menu: "/ip/firewall/address-list",
  within: { list: "blocked" },
  rows: [{ address: "192.0.2.1" }, { address: "192.0.2.2", comment: "b", disabled: true }],
});
export const all: pulumi.Output<Record<string, Record<string, unknown>>> = blocked.rows;
new Rows("a", {
  menu: "/ip/dhcp-server/lease",
  within: { server: bridge },
  key: ["macAddress"],
  rows: [{ address: "192.0.2.1", macAddress: "02:00:00:00:00:01" }],
});
new Rows("a", { menu: "/ppp/secret", rows: [{ name: "a", password: "b", service: "l2tp" }] });
new Rows("a", {
  menu: "/ip/route",
  rows: ["10.0.0.0/8", "172.16.0.0/12"].map((dstAddress) => ({ dstAddress, gateway: "192.0.2.1" })),
  adopt: true,
  device: "core",
});
new Rows("a", {
  menu: "/interface/ethernet/switch/rule",
  unchecked: true,
  rows: [{ ports: ["ether2"], newDstPorts: "" }],
});
// @ts-expect-error a list of addresses has no such menu
new Rows("a", { menu: "/ip/firewall/address-lists", rows: [] });
// @ts-expect-error a row of no list
new Rows("a", { menu: "/ip/firewall/address-list", rows: [{ address: "192.0.2.1" }] });
new Rows("a", {
  menu: "/ppp/secret",
  // @ts-expect-error a service that there is not
  rows: [{ name: "a", service: "l3tp" }],
});
new Rows("a", {
  menu: "/ip/firewall/address-list",
  // @ts-expect-error no word of the menu
  within: { lists: "blocked" },
  rows: [],
});
new Rows("a", {
  menu: "/ppp/secret",
  // @ts-expect-error no property of a row
  key: ["nam"],
  rows: [],
});
export const read = Rows.get("a", "/ppp/secret", { menu: "/ppp/secret" });
// @ts-expect-error one of many has a word that there is not
new Rows("a", { menu: "/ppp/secret", rows: [{ name: "a" }, { name: "b", pasword: "c" }] });
