import * as pulumi from "@pulumi/pulumi";
import { itemHandler } from "../../lifecycle/items";
import * as menus from "../../menus";
import type { Menu } from "../../schema";
import { statedMenu, uncheckedMenu } from "../../schema/routeros/table";
import { resource } from "../resource";
import type { ItemArgs, ItemOutputs } from "./args";
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

type AnyClass = new (
  name: string,
  args: Record<string, unknown>,
  opts?: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;

/** The table of a menu that has a class of its own. */
export const byHand = (path: string): Menu | undefined =>
  Object.values<Menu>(menus).find((menu) => menu.path === path);

const classes = new Map<string, AnyClass>();

/** The class of a menu's items; what is not checked has words of each program's own. */
function classOf(name: string, args: Record<string, unknown> | undefined): AnyClass {
  const path: unknown = args?.["menu"];
  if (args === undefined || typeof path !== "string" || !/^(\/[a-z0-9.-]+)+$/.test(path)) {
    const said = typeof path === "string" ? `, not ${JSON.stringify(path)}` : "";
    throw refusal("Item", name, `write its menu as it is, such as menu: "/ip/pool"${said}`);
  }
  const known = classes.get(path);
  if (known !== undefined && args["unchecked"] === undefined) return known;
  const stated = statedMenu(path, byHand(path));
  // Check refuses a menu that nobody knows, with those that are nearly called so.
  const isStated = stated !== undefined && args["unchecked"] === undefined;
  const menu = isStated ? stated.menu : uncheckedMenu(path, args, stated);
  const made = resource(menu, itemHandler) as unknown as AnyClass;
  if (isStated) classes.set(path, made);
  return made;
}

export function refusal(type: string, name: string, text: string): pulumi.RunError {
  const error = new pulumi.RunError(`${type} ${JSON.stringify(name)}: ${text}`);
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

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
 * const pool = new Item("guests", { menu: "/ip/pool", name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
 * new Item("guests", { menu: "/ip/dhcp-server", name: "guests", interface: vlan.name, addressPool: pool.name });
 * new Item("dns", { menu: "/ip/dns", servers: ["9.9.9.9"], allowRemoteRequests: true });
 * ```
 */
export const Item = AnyItem as unknown as ItemClass;
