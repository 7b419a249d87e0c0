import type { Menu, Values } from "../../../provider/schema";
import { statedMenu, uncheckedMenu } from "../../../provider/schema/routeros/table";
import { tablesByPath } from "../../provider";

/** The tables that are written by hand, of single rows: each has a class of its own. */
const byHand: ReadonlyMap<string, Menu> = new Map(
  [...tablesByPath.values()]
    .filter(({ kind }) => kind !== "composite" && kind !== "ordered")
    .map((menu) => [menu.path, menu]),
);

/** One way to write the rows of a menu in a program: the class and the table that checks it. */
export interface Way {
  className: string;
  table: (values: Values) => Menu;
  /** What every resource says that is written so. */
  own: Values;
  /** The table of all words that the menu has, of a class that may lack some. */
  whole?: Menu;
}

/**
 * The ways to write a row of a menu as the router's version has it, the best first: a class, an item, an
 * item that only the router checks.
 */
export function waysFor(path: string, version: string | undefined): Way[] {
  const hand = byHand.get(path);
  const stated = statedMenu(path, tablesByPath.get(path), version);
  const ways: Way[] = [];
  const whole = stated === undefined ? {} : { whole: stated.menu };
  if (hand !== undefined) ways.push({ className: hand.type, table: () => hand, own: {}, ...whole });
  if (stated !== undefined)
    ways.push({ className: "Item", table: () => stated.menu, own: { menu: path } });
  ways.push({
    className: "Item",
    table: (values) => uncheckedMenu(path, values, stated),
    own: { menu: path, unchecked: true },
  });
  return ways;
}
