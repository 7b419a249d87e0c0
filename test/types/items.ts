// Arguments of items, for test/types.spec.ts. Nothing here runs.
import type { ItemArgs } from "../../provider/pulumi/item/args";
import type { Menus } from "../../provider/pulumi/item/menus";

declare function item<const M extends keyof Menus>(name: string, args: ItemArgs<M>): M;

item("a", { menu: "/ip/pool", name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
item("a", { menu: "/ip/dhcp-server", name: "guests", interface: "x", addressPool: "guests" });
// @ts-expect-error a menu that does not exist
item("b", { menu: "/ip/dhcp-servr", name: "guests" });
// @ts-expect-error a misspelt property
item("c", { menu: "/ip/dhcp-server", interface: "x", adressPool: "guests" });
// @ts-expect-error a value that is none of the words
item("d", { menu: "/interface/bonding", slaves: ["a"], mode: "activ-backup" });
item("e", { menu: "/interface/ethernet/switch", unchecked: true, mirrorSource: "ether2" });
// @ts-expect-error nothing of such a menu can be checked
item("f", { menu: "/interface/ethernet/switch", mirrorSource: "ether2" });
