import * as pulumi from "@pulumi/pulumi";
import { rowsHandler } from "../../lifecycle/tables";
import { rowsTable, uncheckedRows } from "../../schema/routeros/rows";
import { statedMenu } from "../../schema/routeros/table";
import { byHand, refusal } from "../item/item";
import type { Menus } from "../item/menus";
import { resource } from "../resource";
import type { RowsArgs, RowsOutputs, WithinOf } from "./args";

/** Many rows of a menu of RouterOS as one resource. */
export type Rows = pulumi.CustomResource & RowsOutputs;

interface RowsClass {
  new <const M extends keyof Menus, W extends WithinOf<M> = never>(
    name: string,
    args: RowsArgs<M, W>,
    opts?: pulumi.CustomResourceOptions,
  ): Rows;
  /**
   * Rows of the router that this program reads and does not manage.
   *
   * @param id The path of the menu.
   * @param state The menu, the words that the rows have, and `device` where it is not the router of `routeros:host`.
   */
  get<const M extends keyof Menus, W extends WithinOf<M> = never>(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state: Pick<RowsArgs<M, W>, "menu" | "within" | "device">,
    opts?: pulumi.CustomResourceOptions,
  ): Rows;
}

type AnyClass = new (
  name: string,
  args: Record<string, unknown>,
  opts?: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;

const classes = new Map<string, AnyClass>();

/** The class of a menu's rows; what is not checked has words of each program's own. */
function classOf(name: string, args: Record<string, unknown> | undefined): AnyClass {
  const path: unknown = args?.["menu"];
  if (args === undefined || typeof path !== "string" || !/^(\/[a-z0-9.-]+)+$/.test(path)) {
    const said = typeof path === "string" ? `, not ${JSON.stringify(path)}` : "";
    const text = `write the menu of its rows as it is, such as menu: "/ip/firewall/address-list"${said}`;
    throw refusal("Rows", name, text);
  }
  const known = classes.get(path);
  if (known !== undefined && args["unchecked"] === undefined) return known;
  const stated = statedMenu(path, byHand(path));
  const isStated = stated !== undefined && args["unchecked"] === undefined;
  // Check refuses a menu that nobody knows, with those that are nearly called so.
  const table = isStated ? rowsTable(stated.menu) : uncheckedRows(path, args, stated);
  const made = resource(table, rowsHandler) as unknown as AnyClass;
  if (isStated) classes.set(path, made);
  return made;
}

class AnyRows {
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
 * Many rows of one menu of RouterOS as one resource: an address list, static leases, DNS records, PPP
 * secrets, routes. A preview shows the rows that come, go and change, each by its key; one `print`
 * reads all of them.
 *
 * @example
 * ```ts
 * new Rows("blocked", {
 *   menu: "/ip/firewall/address-list",
 *   within: { list: "blocked" },
 *   rows: [{ address: "192.0.2.1" }, { address: "198.51.100.0/24", comment: "scanners" }],
 * });
 * ```
 */
export const Rows = AnyRows as unknown as RowsClass;
