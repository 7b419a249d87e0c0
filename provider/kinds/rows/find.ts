import type { Table, Values } from "../../schema";
import type { Row } from "../../transport/transport";
import { ours } from "../row/identity";
import { Keys, Spelled, withinOf, wordsByKey } from "./keys";

/** The rows of a resource on the router. */
export interface Found {
  /** The rows that are there, by their keys in the resource. */
  byKey: ReadonlyMap<string, Row>;
  /** Other rows that have the words of `within`; without `within` none. */
  others: readonly Row[];
}

/** True of factory rows and of rows that the router made itself, which nobody adds or removes. */
const isForeign = (table: Table, row: Row): boolean =>
  !ours(row) || row["default"] === "true" || row["builtin"] === "true" || table.row.isFactory(row);

/** An operation looks for the same values in the same rows several times. */
const known = new WeakMap<readonly Row[], WeakMap<Values, Found>>();

/** The rows of a resource among those of its menu, in time linear in their number. */
export function findRows(table: Table, values: Values, rows: readonly Row[]): Found {
  const before = known.get(rows) ?? new WeakMap<Values, Found>();
  known.set(rows, before);
  const found = before.get(values) ?? find(table, values, rows);
  before.set(values, found);
  return found;
}

function find(table: Table, values: Values, rows: readonly Row[]): Found {
  const within = withinOf(table, values);
  // A resource that is only read has no rows of its own: it is all rows of the menu, or all with these words.
  const isBounded = Object.keys(within).length > 0 || values["rows"] === undefined;
  const spelled = new Spelled(table);
  const common = Object.entries(within);
  const open = rows.filter((row) => ours(row) && spelled.has(row, common));
  if (open.length === 0) return { byKey: new Map(), others: [] };
  const isOff = (row: Row) => row["disabled"] === "true";
  const enabledFirst = [...open.filter((row) => !isOff(row)), ...open.filter(isOff)];
  const keys = new Keys(table, values);
  const byKey = new Map<string, Row>();
  const taken = new Set<Row>();
  for (const { names, wanted } of alike(table, values, keys)) {
    const index = new Map<string, Row[]>();
    // Of equal rows RouterOS lets only one be enabled, which comes first.
    for (const row of enabledFirst) {
      if (taken.has(row)) continue;
      const text = names.map((name) => spelled.word(row, name)).join("\0");
      const twins = index.get(text);
      if (twins === undefined) index.set(text, [row]);
      else twins.push(row);
    }
    for (const [key, text] of wanted) {
      const row = index.get(text)?.shift();
      if (row === undefined) continue;
      byKey.set(key, row);
      taken.add(row);
    }
  }
  const others = isBounded ? open.filter((row) => !taken.has(row) && !isForeign(table, row)) : [];
  return { byKey, others };
}

/** Rows of a resource that are looked up by the same words. */
export interface Alike {
  names: readonly string[];
  /** The key of each row, and the values of the words. */
  wanted: [key: string, text: string][];
}

const alikes = new WeakMap<Values, Alike[]>();

/** Rows of a resource grouped by the words that they are looked up by; most words first. */
export function alike(table: Table, values: Values, keys: Keys): Alike[] {
  const known = alikes.get(values);
  if (known !== undefined) return known;
  const groups = new Map<string, Alike>();
  for (const [key, row] of wordsByKey(table, values)) {
    const { names, values: words } = keys.finding(row);
    const which = names.join();
    const group = groups.get(which) ?? { names, wanted: [] };
    group.wanted.push([key, words.join("\0")]);
    groups.set(which, group);
  }
  const found = [...groups.values()].sort((a, b) => b.names.length - a.names.length);
  alikes.set(values, found);
  return found;
}
