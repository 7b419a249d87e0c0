import type { Row, Words } from "../values/row";
import type { RouterAccess } from "./hooks";
import type { Menu } from "./menu";
import type { Values } from "./property";

/** One item of several that a resource is made of. */
export interface Part {
  /** Under this name an edit by hand shows: `script: edited on the router`. */
  as: string;
  menu: Menu;
  /** The item's own values, from those of the resource; undefined: there is to be none. */
  encode(values: Values): Values | undefined;
  /** What the resource's values are by the item's; what is left out is compared as a whole. */
  decode?(item: Values): Values;
}

/** A resource that is several items of the router, made in this order and removed in the other. */
export interface Composite extends Menu {
  readonly parts: readonly Part[];
  /** What the device must not forbid (`/system/device-mode`): looked at before anything is written. */
  needs?(values: Values): ("scheduler" | "fetch" | "email")[];
  /** What the router says about the whole, besides the items; `olds` are the outputs before. */
  observe(router: RouterAccess, values: Values, olds: Values): Promise<Values>;
  /** Outputs that are only there when something is wrong: they show as a difference, and no write mends them. */
  readonly tells: readonly string[];
  /** What the items are made by, besides the values: another text after an update of this package writes them again. */
  version(values: Values): string;
  /** Removes what the items themselves left on the router. */
  clearUp(router: RouterAccess, values: Values): Promise<void>;
  /** Called after the items are as they should be; `olds` are the outputs before. */
  then(router: RouterAccess, values: Values, olds: Values): Promise<void>;
}

/** A resource that is several rows of one ordered menu, in an order. */
export interface Ordered extends Menu {
  /** One row: the table of its words. */
  readonly row: Menu;
  /** The property that has the rows: a list of values of that table, or where they are `keyed` a map of such. */
  readonly list: string;
  /**
   * State has the rows by a key that tells them apart, and their keys in order as `order`: what comes or
   * goes is one difference then, where in a list everything behind it would be another.
   */
  readonly isKeyed?: boolean;
  /** What all of its rows have besides: their chain; nothing: the rows of the whole menu are in one order. */
  words(values: Values): Words;
  /**
   * How its rows are told from other people's. `name`: their comments begin with the resource's name,
   * and end with the name of the row, which is unique in the list and no word of its own. `mark`: where
   * the resource has a `mark`, their comments begin with it. None, or no mark: all rows of the chain are
   * its own, and which one is which shows by what they say.
   */
  readonly marks?: "name" | "mark";
  /** True where rows let packets through or keep them out: then no change in place may close what is open. */
  readonly admits?: boolean;
  /** True of a row that lets nobody out who would be in without it: made first, removed last. */
  opens(row: Values): boolean;
  /** True of a row that cannot become what is wanted by changing it: another is made, and it goes. */
  isMadeAnew?(row: Row, desired: Words): boolean;
  /** True where these rows may decide who reaches the router. */
  isOnTheWay?(values: Values): boolean;
  /** Those of the rules that a new connection to the router itself meets; unless it is said: all. */
  letsIn?(values: Values, rules: readonly Values[]): readonly Values[];
}

/** A resource that is many rows of one menu, in no order. State has them by key. */
export interface Table extends Menu {
  readonly kind: "rows";
  /** One row: the table of its words. */
  readonly row: Menu;
  /**
   * The properties that tell its rows apart, and others where a row has not the first of these; none:
   * rows are told apart by all that the program sets of them.
   */
  readonly keys: readonly (readonly string[])[];
  /** What a word is on the router that the program writes otherwise than by leaving it out: `server: "all"`. */
  readonly absent: Readonly<Record<string, string>>;
  /** Why a row cannot be one of many that a program keeps; undefined: it can. */
  refusal(row: Values): string | undefined;
}

export const isTable = (menu: Menu): menu is Table => menu.kind === "rows";
