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

/** A resource that is several rows of one ordered menu, in an order, among other people's rows. */
export interface Ordered extends Menu {
  /** One row: the table of its words. Its key is `name`, which the router keeps in the comment. */
  readonly row: Menu;
  /** What all rows have besides. */
  readonly words: Readonly<Record<string, string>>;
  /** True of a row that lets nobody out who would be in without it: made first, removed last. */
  opens(row: Values): boolean;
  /** True of a row that cannot become what is wanted by changing it: another is made, and it goes. */
  isMadeAnew?(row: Row, desired: Words): boolean;
}
