import type { Input, Output } from "@pulumi/pulumi";
import type { local } from "../../schema";
import type { ItemPlain } from "../item/args";
import type { Menus, OrderedPath } from "../item/menus";
import type { ArgsOf } from "../resource";

/**
 * One rule of a menu: words of it, as an `Item` of the menu has them, its chain only where the resource
 * has none. Types of their own over the words, as of an item.
 */
export type Rule<M extends OrderedPath> = {
  [K in keyof Menus[M] as K extends "chain" ? never : K]: Menus[M][K];
} & { [K in keyof Menus[M] as K extends "chain" ? K : never]?: Menus[M][K] };

/** Where rules stand among other people's: at an end, or beside the one with this comment. */
export type RulesPlace = "first" | "last" | { before: Input<string> } | { after: Input<string> };

interface Own extends ArgsOf<typeof local> {
  /**
   * Whether all rules of the chain are this resource's: a rule that the program does not have is a
   * difference then, and the next `pulumi up` removes it. Dynamic rules stay. With `false` the rules of
   * others stay, and `mark` tells them apart. Default: `true`.
   */
  exclusive?: Input<boolean>;
  /**
   * How the comments of these rules begin on the router, `"office: "` with `mark: "office"`. Needs
   * `exclusive: false`. A name, unique in the chain.
   */
  mark?: Input<string>;
  /** Where these rules stand among those of others. Needs `exclusive: false`. Default: `"first"`. */
  place?: Input<RulesPlace>;
}

/** The chain, where the menu has chains. */
type ChainOf<M> = M extends keyof Menus
  ? Menus[M] extends { chain: unknown }
    ? {
        /** The chain of the rules. Default: the rules are those of the whole menu, and each says its `chain`. */
        chain?: Menus[M]["chain" & keyof Menus[M]];
      }
    : unknown
  : never;

/** Arguments of {@link Rules} of a menu. */
export type RulesArgs<M extends OrderedPath> = {
  /** The menu, such as `"/ip/firewall/filter"`: one whose rows have an order. */
  menu: M;
  /** The rules, in the order in which the router looks at them. */
  rules: Input<Input<Rule<M>>[]>;
} & ChainOf<M> &
  Own;

/** Rules as the router has them. */
export interface RulesOutputs<M extends OrderedPath> {
  readonly menu: Output<string>;
  readonly chain: Output<string | undefined>;
  readonly mark: Output<string | undefined>;
  /** The rules by their keys: the comment of each, or else what it does. */
  readonly rules: Output<Record<string, ItemPlain<Rule<M>>>>;
  /** The keys in the order of the rules, one a line. */
  readonly order: Output<string>;
}
