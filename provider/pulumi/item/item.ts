import type * as pulumi from "@pulumi/pulumi";
import { itemHandler } from "../../lifecycle/items";
import { uncheckedMenu } from "../../schema/routeros/table";
import type { ItemArgs, ItemOutputs } from "./args";
import { classesBy } from "./by-menu";
import type { Menus } from "./menus";

/** An item of a menu of RouterOS, with the words of that menu as outputs. */
export type Item<M extends keyof Menus = keyof Menus> = pulumi.CustomResource & ItemOutputs<M>;

interface ItemClass {
  new <const M extends keyof Menus>(
    name: string,
    args: ItemArgs<M>,
    opts?: pulumi.CustomResourceOptions,
  ): Item<M>;
  /**
   * An item of the router that this program reads and does not manage.
   *
   * @param id Its `.id` (`*B`) or its key, such as its name; of what exists once the path of the menu.
   * @param state The menu, and `device` where it is not the router of `routeros:host`.
   */
  get<const M extends keyof Menus>(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state: { menu: M; device?: pulumi.Input<string> },
    opts?: pulumi.CustomResourceOptions,
  ): Item<M>;
}

const classOf = classesBy({
  type: "Item",
  write: 'write its menu as it is, such as menu: "/ip/pool"',
  handler: itemHandler,
  stated: ({ menu }) => menu,
  unchecked: uncheckedMenu,
});

class AnyItem {
  constructor(name: string, args: Record<string, unknown>, opts?: pulumi.CustomResourceOptions) {
    return new (classOf(name, args))(name, args, opts);
  }

  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state: Record<string, unknown>,
    opts: pulumi.CustomResourceOptions = {},
  ): unknown {
    return new (classOf(name, state))(name, state, { ...opts, id });
  }
}

/**
 * Any row of any menu of RouterOS, any menu that exists once (`/ip/dns`), any row that is always there
 * (`/ip/service`). Its properties are the words of its menu in camelCase. What the program does not
 * set stays as the router made it.
 *
 * @example
 * ```ts
 * const vlan = new Item("guests", { menu: "/interface/vlan", name: "vlan20", interface: "bridge", vlanId: 20 });
 * const pool = new Item("guests", { menu: "/ip/pool", name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
 * new Item("guests", { menu: "/ip/dhcp-server", name: "guests", interface: vlan.name, addressPool: pool.name });
 * new Item("dns", { menu: "/ip/dns", servers: ["9.9.9.9"], allowRemoteRequests: true });
 * ```
 */
export const Item = AnyItem as unknown as ItemClass;
