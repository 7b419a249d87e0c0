import menus = require("../../provider/menus");
import { encodeAll, type Menu, type Values } from "../../provider/schema";
import { wordOf } from "../../provider/schema/routeros/names";
import type { Row, Rows } from "./rows";

/** A resource of a stack, or of a preview: its type without `pulumi-nodejs:dynamic/routeros:`. */
export interface Resource {
  type: string;
  inputs: Values;
}

const OURS = "pulumi-nodejs:dynamic/routeros:";

/** The type without what is the same for all; undefined of a resource that is on no router. */
export const typeIn = (type: string): string | undefined =>
  type.startsWith(OURS) ? type.slice(OURS.length) : undefined;

const byType = new Map<string, Menu>(Object.values(menus).map((menu) => [menu.type, menu]));

/** What a stack has of a router, as the rows that the router has of it. */
export function rowsOfStack(resources: readonly Resource[]): Rows {
  const rows = new Map<string, Row[]>();
  for (const { type, inputs } of resources) {
    const menu = byType.get(type);
    const path = menu?.path ?? `/${type}`;
    const row = menu === undefined ? wordsOfItem(inputs) : encodeAll(menu, inputs);
    rows.set(path, [...(rows.get(path) ?? []), row]);
  }
  return rows;
}

/** The words of an `Item`, as far as they are no secrets and no structures. */
function wordsOfItem({ menu: _menu, ...inputs }: Values): Row {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([property, value]): [string, string][] => {
      const texts = [value].flat().filter((one) => one !== null && typeof one !== "object");
      return texts.length === 0 ? [] : [[wordOf(property), texts.map(String).join(",")]];
    }),
  );
}
