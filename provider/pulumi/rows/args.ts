import type { Input, Output } from "@pulumi/pulumi";
import type { local } from "../../schema";
import type { Menus } from "../item/menus";
import type { ArgsOf } from "../resource";

/** Which words of a menu all of the rows have. */
export type WithinOf<M extends keyof Menus> = keyof Menus[M];

/** A row: what all of them have each may leave out. Types of their own over the words, as of an item. */
type RowOf<M extends keyof Menus, W> = {
  [K in keyof Menus[M] as K extends W | "unchecked" ? never : K]: Menus[M][K];
} & { [K in keyof Menus[M] as K extends "unchecked" ? never : K]?: Menus[M][K] };

/** Arguments of {@link Rows}. */
export interface RowsArgs<M extends keyof Menus, W extends WithinOf<M> = never> extends ArgsOf<
  typeof local
> {
  /** The path of the menu: `"/ip/firewall/address-list"`. */
  menu: M;
  /**
   * Words that all of the rows have, such as `{ list: "blocked" }`. Whatever row of the router has them
   * is then this resource's: one that the program lacks shows as a difference, and goes with the next
   * `pulumi up`. Default: none, and the resource owns the rows that it has.
   */
  within?: Pick<Menus[M], W>;
  /** The rows, in any order. At most 65,535. */
  rows: Input<Input<RowOf<M, W>>[]>;
  /**
   * By which properties the rows are told apart, such as `["name"]`. Default: what RouterOS keeps unique
   * in the menu; where it keeps nothing, all that the program sets of a row, but for its comment.
   */
  key?: (keyof Menus[M] & string)[];
  /**
   * Take words and values that this package does not know, as they are: the router alone says then what
   * is wrong. Default: `false`.
   */
  unchecked?: Input<boolean>;
}

/** What the router has, by key. */
export interface RowsOutputs {
  readonly menu: Output<string>;
  /** The rows by key: by the address in a list, by the name of a secret. */
  readonly rows: Output<Record<string, Record<string, unknown>>>;
}
