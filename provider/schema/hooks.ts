import type { Row, Words } from "../values/row";
import type { Values } from "./property";

/** What the hooks of a table may ask of a router, and do to it. */
export interface RouterAccess {
  /** How long an operation keeps trying when the router is away, in milliseconds. */
  readonly retryTimeout: number;
  version(): Promise<string>;
  /** The rows of a menu, at most a few seconds old. */
  rows(menu: string): Promise<Row[]>;
  /** The rows of a menu that some routers do not have. */
  rowsIfAny(menu: string): Promise<Row[]>;
  /** The rows of a menu as they are now. */
  fresh(menu: string): Promise<Row[]>;
  /** One row as it is now. */
  readBack(menu: string, id: string): Promise<Row | undefined>;
  add(menu: string, words: Words): Promise<string>;
  set(menu: string, item: string | Row | undefined, words: Words): Promise<void>;
  unset(menu: string, item: string | Row, names: readonly string[]): Promise<void>;
  remove(menu: string, item: string | Row): Promise<void>;
  /** Runs another command, and answers its rows. */
  run(command: string, words?: Words): Promise<Row[]>;
}

/** A problem of one property, or of several together. */
export interface Failure {
  property: string;
  reason: string;
}

/**
 * Something that works and is hardly meant so. `warn`: it costs traffic one day; `info`: right when
 * something else is, which no program can know.
 */
export interface Advice {
  severity: "warn" | "info";
  text: string;
  /** It is only about RouterOS from a version on, or before one. */
  since?: string;
  before?: string;
  /** It says the same of each resource of a program: the first is enough. */
  once?: true;
}

/** What stands in the way of a write; `passes` when another resource of the same run may be about to remove it. */
export interface Obstacle {
  text: string;
  passes: boolean;
  /** The row that has in a list what the write needs: where its own resource gives it up in this run, it can be taken out of it beforehand. */
  lists?: { menu: string; row: Row; word: string; name: string };
}

/** What a resource does to other items of the router around its own writes. */
export interface Companion {
  /** The outputs by which state remembers what was done. */
  readonly memory: readonly string[];
  /** What will have to be remembered once the way is clear; `olds` is all that state has. Reads only. */
  plan(router: RouterAccess, values: Values, memory: Values, olds: Values): Promise<Values>;
  /** Clears the way. Whatever it removes is in the plan, and written down on the router before. */
  clear(router: RouterAccess, values: Values): Promise<void>;
  /** Gives back what is remembered, or written down, and no longer needed; `values` is undefined when the item is gone. */
  giveBack(router: RouterAccess, values: Values | undefined, memory: Values): Promise<Values>;
  /** What is remembered, for people: `ether2 as bridge port`. */
  told(memory: Values): string[];
}

/** The companion of a resource that does nothing to others. */
export const alone: Companion = {
  memory: [],
  plan: () => Promise.resolve({}),
  clear: () => Promise.resolve(),
  giveBack: () => Promise.resolve({}),
  told: () => [],
};

/** Something of the router that one resource of a program may have, and no other. */
export interface Claim {
  /** Who meets whom: claims of the same thing collide. */
  thing: string;
  /** What the resource does with it: `"gives it an address"`. */
  purpose: string;
  /** Several resources may claim it for this purpose (two addresses on one port). */
  shared?: boolean;
}
