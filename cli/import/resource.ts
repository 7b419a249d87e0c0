import type { Menu, Values } from "../../provider/schema";

/** One resource of the program that an import writes. */
export interface Resource {
  /** The table by which its values are checked and compared. */
  menu: Menu;
  /** `/interface/bonding` */
  path: string;
  /** The class in the program: `Bond`, `Item`, `Rules`. */
  className: string;
  /** The id of the row, as state keeps it. */
  id: string;
  /** What the program says. */
  values: Values;
  /** Under which of them many rows are, and the table of each; none: it is one row. */
  many?: { property: "rows" | "rules"; table: Menu };
  /** What state has as its inputs: the values in canonical spelling. */
  inputs: Values;
  /** What state has of it as outputs. */
  outputs: Values;
}

/** The values of a resource row by row, each with the table that it has. */
export function rowsOf({ menu, values, many }: Pick<Resource, "menu" | "values" | "many">): {
  table: Menu;
  values: Values;
}[] {
  if (many === undefined) return [{ table: menu, values }];
  const rows = values[many.property] as readonly Values[];
  return rows.map((row) => ({ table: many.table, values: row }));
}

/** What the program leaves out, and why. */
export interface LeftOut {
  menu: string;
  /** Which row or word; none: all of the menu. */
  what?: string;
  why: string;
}

/** What of a router goes into the program, and what does not. */
export interface Decided {
  resources: Resource[];
  leftOut: LeftOut[];
}
