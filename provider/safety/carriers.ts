import type { Menu, Values } from "../schema";
import { bond } from "../menus/bond";
import { bridgePort } from "../menus/bridge-port";
import { ipAddress } from "../menus/ip-address";
import { vlan } from "../menus/vlan";

/** A menu whose items can carry a connection to the router. */
export interface Carrier {
  menu: Menu;
  /** The word of a row that says which interface it is, or sits on. */
  interface: "name" | "interface";
  /** Which of the rows are a program's to change. */
  where: string;
}

const carrier = (menu: Menu, word: Carrier["interface"], where = ""): Carrier => ({
  menu,
  interface: word,
  where,
});

/** In the order in which they are made: what sits on another comes later. */
export const carriers: readonly Carrier[] = [
  carrier(bond, "name"),
  carrier(vlan, "name"),
  carrier(bridgePort, "interface", "dynamic=no"),
  carrier(ipAddress, "interface", "dynamic=no"),
];

/** True when the items of a menu can carry a connection. */
export const carries = (menu: Menu): boolean => carriers.some((one) => one.menu.path === menu.path);

/** The interfaces that an item is or names. */
export function interfacesOf(menu: Menu, values: Values): string[] {
  const named = Object.entries(menu.properties).flatMap(([property, { refersTo }]) =>
    refersTo?.startsWith("/interface") ? [values[property]].flat() : [],
  );
  const own = menu.isInterface ? [values["name"]] : [];
  return [...own, ...named].filter((one): one is string => typeof one === "string");
}
