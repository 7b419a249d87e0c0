import type { Table, Values } from "../../schema";
import type { Row } from "../../transport/transport";
import { ours } from "../row/identity";
import { Keys, rowsOf, Spelled, withinOf } from "./keys";

/** What of the router a resource is. */
export interface Found {
  /** The row of each that is there, by the key that it has in the resource. */
  byKey: ReadonlyMap<string, Row>;
  /** Other rows with the words that all rows of the resource have; without such words none. */
  others: readonly Row[];
}

/** True of what comes with RouterOS, and of what it made itself: nobody adds or removes that. */
const isForeign = (table: Table, row: Row): boolean =>
  !ours(row) || row["default"] === "true" || row["builtin"] === "true" || table.row.isFactory(row);

/** One operation looks at the same rows for the same values several times. */
const known = new WeakMap<readonly Row[], WeakMap<Values, Found>>();

/** The rows of a resource among those of its menu, each looked at a fixed number of times. */
export function findRows(table: Table, values: Values, rows: readonly Row[]): Found {
  const before = known.get(rows) ?? new WeakMap<Values, Found>();
  known.set(rows, before);
  const found = before.get(values) ?? find(table, values, rows);
  before.set(values, found);
  return found;
}

function find(table: Table, values: Values, rows: readonly Row[]): Found {
  const within = withinOf(table, values);
  const isBounded = Object.keys(within).length > 0;
  const spelled = new Spelled(table);
  const open = rows.filter((row) => ours(row) && spelled.has(row, within));
  const isOff = (row: Row) => row["disabled"] === "true";
  const enabledFirst = [...open.filter((row) => !isOff(row)), ...open.filter(isOff)];
  const keys = new Keys(table, values);
  const byKey = new Map<string, Row>();
  const taken = new Set<Row>();
  for (const { names, wanted } of alike(table, values, keys)) {
    const index = new Map<string, Row[]>();
    // Of twins RouterOS lets one be enabled: it comes first.
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

/** Rows of a resource that are found by the same words. */
export interface Alike {
  names: readonly string[];
  /** The key of each, and what the words are. */
  wanted: [key: string, text: string][];
}

const alikes = new WeakMap<Values, Alike[]>();

/** Rows of a resource by the words that they are found by; by the most words first. */
export function alike(table: Table, values: Values, keys: Keys): Alike[] {
  const known = alikes.get(values);
  if (known !== undefined) return known;
  const groups = new Map<string, Alike>();
  for (const [key, row] of Object.entries(rowsOf(values))) {
    const { names, values: words } = keys.finding(keys.encode(row));
    const which = names.join();
    const group = groups.get(which) ?? { names, wanted: [] };
    group.wanted.push([key, words.join("\0")]);
    groups.set(which, group);
  }
  const found = [...groups.values()].sort((a, b) => b.names.length - a.names.length);
  alikes.set(values, found);
  return found;
}
