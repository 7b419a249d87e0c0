import { readAs } from "../transport/read-on";
import type { Addition, Row, Words } from "../transport/transport";
import { compareVersions } from "../values/version";

/** A word that some versions of RouterOS call otherwise: since one, or before one. */
interface Renamed {
  word: string;
  called: string;
  since?: string;
  before?: string;
}

/**
 * Words that were renamed, by menu. Everybody here knows them by one name; the router reads and writes
 * them as its version does.
 */
const renamed: Readonly<Record<string, readonly Renamed[]>> = {
  // What `address` is given 7.24 writes to `available-from`. Whether it prints both is not on record.
  "/ip/service": [{ word: "address", called: "available-from", since: "7.24" }],
  // In RouterOS 6 a mark is the table that it leads to.
  "/ip/route": [{ word: "routing-table", called: "routing-mark", before: "7" }],
};

/** A row with its words by their names here, by whichever of them the router printed it. */
export function readable(menu: string, row: Row): Row {
  const all = renamed[menu];
  if (all === undefined) return row;
  const names = all.filter(({ called }) => row[called] !== undefined);
  return names.length === 0 ? row : readAs(row, firstNames(names, row));
}

/** What state kept of a row by an earlier version of this package, by the names here. */
export const firstNamed = (menu: string, words: Words): Words =>
  firstNames(renamed[menu] ?? [], words);

function firstNames(names: readonly Renamed[], words: Words): Row {
  const first: Row = { ...words };
  for (const { word, called } of names) {
    const value = first[called];
    if (value === undefined) continue;
    // Where both are printed, one that is empty is the one that is not in use.
    if (value !== "" || first[word] === undefined) first[word] = value;
    delete first[called];
  }
  return first;
}

/** Words by the names that a version of RouterOS has for them. */
export function spelledFor(menu: string, version: string, words: Words): Words {
  if (renamed[menu] === undefined) return words;
  const entries = Object.entries(words).map(([word, value]) => [
    nameIn(menu, version, word),
    value,
  ]);
  return Object.fromEntries(entries) as Words;
}

/** Many items, each with its words so. */
export function eachSpelledFor(
  menu: string,
  version: string,
  items: Iterator<Addition>,
): Iterator<Addition> {
  if (renamed[menu] === undefined) return items;
  return {
    next() {
      const next = items.next();
      if (next.done === true) return next;
      const { words } = next.value;
      return { value: { ...next.value, words: spelledFor(menu, version, words) } };
    },
  };
}

/** The name that a version of RouterOS has for a word. */
export function nameIn(menu: string, version: string, word: string): string {
  const found = renamed[menu]?.find((one) => one.word === word);
  if (found === undefined) return word;
  const { called, since = "0", before = "99" } = found;
  const isCalled = compareVersions(version, since) >= 0 && compareVersions(version, before) < 0;
  return isCalled ? called : word;
}
