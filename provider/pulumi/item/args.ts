import type { Input, Output, OutputInstance } from "@pulumi/pulumi";
import type { local } from "../../schema";
import type { ArgsOf } from "../resource";
import type { Menus } from "./menus";

/** What every item takes besides the words of its menu. */
interface Own extends ArgsOf<typeof local> {
  /**
   * Take words and values that this package does not know, as they are: of hardware that no schema
   * shows, or of a newer RouterOS. The router alone says then what is wrong. Default: `false`.
   */
  unchecked?: Input<boolean>;
}

/** Arguments of an {@link Item} of a menu: which menu, and words of it. */
export type ItemArgs<M extends keyof Menus> = {
  /** The path of the menu: `"/ip/dns"`. */
  menu: M;
} & WordsOf<M> &
  Own;

/**
 * A type of its own over the words: the compiler looks at it as it is until the menu is known. Of
 * `Menus[M]`, or a type on condition, it would try a program's words on all menus, for every item again.
 */
type WordsOf<M extends keyof Menus> = { [K in keyof Menus[M]]: Menus[M][K] };

/** What of an input is left when it is known. */
type Plain<T> =
  T extends OutputInstance<infer V>
    ? Plain<V>
    : T extends Promise<infer V>
      ? Plain<V>
      : T extends (infer V)[]
        ? Plain<V>[]
        : // A list of a word whose values nobody states comes back as a text.
          T extends readonly unknown[]
          ? never
          : T;

/** What the router says of a word that takes several values is a list, also of one. */
type Said<T> = [Extract<T, unknown[]>] extends [never] ? T : Extract<T, unknown[] | undefined>;

/** The words of a menu as they are known. */
export type ItemPlain<T> = { [K in keyof T]: Plain<T[K]> };

type RequiredOf<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** What is always there: what must be set, and a name. */
type Always<T> = RequiredOf<T> | ("name" & keyof T);

/** Words of a menu as the router has them, and what only the router says of an item. */
export type ItemOutputs<M extends keyof Menus> = {
  readonly [K in keyof Menus[M]]-?: Output<
    K extends Always<Menus[M]>
      ? Said<Plain<NonNullable<Menus[M][K]>>>
      : Said<Plain<Menus[M][K]>> | undefined
  >;
} & Omit<Told, keyof Menus[M]>;

interface Told {
  readonly menu: Output<string>;
  readonly actualInterface: Output<string | undefined>;
  readonly defaultName: Output<string | undefined>;
  readonly fingerprint: Output<string | undefined>;
  readonly invalid: Output<boolean | undefined>;
  readonly macAddress: Output<string | undefined>;
  readonly publicKey: Output<string | undefined>;
}
