import type { Held } from "../kinds/operation";
import { itemsOf, rowsOf } from "../kinds/rows/keys";
import { identityText, type Menu, type Table, type Values } from "../schema";

/** All rows of one resource, and what each is once somebody asks. */
interface Whole {
  table: Table;
  held: Held;
  byIdentity?: ReadonlyMap<string, Values>;
}

/**
 * Many rows that resources have as one. What is known of them is known of all alike, and in most runs
 * nobody asks for one: thousands of entries would cost more than writing them.
 */
export class HeldRows {
  /** By router and menu, then by what the rows of a resource are called. */
  private readonly places = new Map<string, Map<string, Whole>>();

  keep(table: Table, held: Held): void {
    const place = placeOf(held.place, table.path);
    const all = this.places.get(place) ?? new Map<string, Whole>();
    this.places.set(place, all);
    const key = keyOf(held.values);
    all.set(key, { ...all.get(key), table, held });
  }

  /** What is known of a resource with these rows. */
  table(table: Table, place: string, values: Values): Held | undefined {
    return this.places.get(placeOf(place, table.path))?.get(keyOf(values))?.held;
  }

  /** What is known of one row, by all that have it: whoever keeps it counts. */
  row(menu: Menu, place: string, identity: () => string): Held | undefined {
    const all = this.places.get(placeOf(place, menu.path));
    if (all === undefined) return undefined;
    const own = identity();
    const found = [...all.values()].flatMap((whole) => {
      const values = byIdentity(whole).get(own);
      return values === undefined ? [] : [rowHeld(whole, values)];
    });
    return found.find(({ stays }) => stays) ?? found[0];
  }

  /** Each row of a menu. */
  of(path: string, place: string): Held[] {
    return [...(this.places.get(placeOf(place, path))?.values() ?? [])].flatMap(each);
  }

  /** The first row of such menus that a router has so. */
  find(
    place: string,
    isMenu: (menu: Menu) => boolean,
    is: (held: Held) => boolean,
  ): Held | undefined {
    for (const all of this.places.values())
      for (const whole of all.values()) {
        if (whole.held.place !== place || !isMenu(whole.table.row)) continue;
        const found = each(whole).find(is);
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

const placeOf = (place: string, path: string): string => `${place} ${path}`;

/** Which rows they are: one resource has the same before and after it is written. */
const keyOf = (values: Values): string =>
  JSON.stringify([values["within"] ?? {}, values["key"] ?? [], Object.keys(rowsOf(values))]);

const rowHeld = ({ table, held }: Whole, values: Values): Held => ({
  ...held,
  menu: table.row,
  values,
});

function byIdentity(whole: Whole): ReadonlyMap<string, Values> {
  whole.byIdentity ??= new Map(
    itemsOf(whole.table, whole.held.values).map(({ menu, values }) => [
      identityText(menu, values),
      values,
    ]),
  );
  return whole.byIdentity;
}

const each = (whole: Whole): Held[] =>
  [...byIdentity(whole).values()].map((values) => rowHeld(whole, values));
