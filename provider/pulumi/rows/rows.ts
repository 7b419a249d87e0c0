import type * as pulumi from "@pulumi/pulumi";
import { rowsHandler } from "../../lifecycle/tables";
import { rowsTable, uncheckedRows } from "../../schema/routeros/rows";
import { classesBy } from "../item/by-menu";
import type { Menus } from "../item/menus";
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

const classOf = classesBy({
  type: "Rows",
  write: 'write the menu of its rows as it is, such as menu: "/ip/firewall/address-list"',
  handler: rowsHandler,
  stated: ({ menu }) => rowsTable(menu),
  unchecked: uncheckedRows,
});

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
