import type { Carries, Menu, Values } from "../schema";
import { paths } from "./paths";

/** A menu whose items can carry a connection to the router. */
export interface Carrier extends Carries {
  menu: Menu;
}

/**
 * Those of the tables whose items can carry a connection, in the order in which they are made: what
 * sits on an interface comes later.
 */
export function carriersIn(tables: readonly Menu[]): Carrier[] {
  const all = tables.flatMap((menu) => (menu.carries ? [{ ...menu.carries, menu }] : []));
  return all.sort((one, other) => rank(one) - rank(other));
}

/** Interfaces, what makes interfaces part of another, what only sits on them. */
const rank = (carrier: Carrier): number =>
  carrier.interface === "name" ? 0 : carrier.bears === undefined ? 2 : 1;

/** The interfaces that an item is or names. */
export function interfacesOf(menu: Menu, values: Values): string[] {
  const named = Object.entries(menu.properties).flatMap(([property, { refersTo, namesIn }]) =>
    refersTo?.startsWith(paths.interfaces) && namesIn === undefined
      ? [values[property]].flat()
      : [],
  );
  const own = menu.isInterface ? [values["name"]] : [];
  return [...own, ...named].filter((one): one is string => typeof one === "string");
}
