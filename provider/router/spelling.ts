import { readAs } from "../transport/read-on";
import type { Row, Words } from "../transport/transport";
import { compareVersions } from "../values/version";

/** A word that RouterOS calls otherwise since a version. */
interface Renamed {
  word: string;
  now: string;
  since: string;
}

/**
 * Words that were renamed, by menu. Everybody here knows them by their first names; the router reads
 * and writes them as its version does.
 */
const renamed: Readonly<Record<string, readonly Renamed[]>> = {
  // What `address` is given 7.24 writes to `available-from`. Whether it prints both is not on record.
  "/ip/service": [{ word: "address", now: "available-from", since: "7.24" }],
};

/** A row with its words by their first names, by whichever of them the router printed it. */
export function readable(menu: string, row: Row): Row {
  const names = (renamed[menu] ?? []).filter(({ now }) => row[now] !== undefined);
  return names.length === 0 ? row : readAs(row, firstNames(names, row));
}

/** What state kept of a row by an earlier version of this package, by first names. */
export const firstNamed = (menu: string, words: Words): Words =>
  firstNames(renamed[menu] ?? [], words);

function firstNames(names: readonly Renamed[], words: Words): Row {
  const first: Row = { ...words };
  for (const { word, now } of names) {
    const value = first[now];
    if (value === undefined) continue;
    // Where both are printed, one that is empty is the one that is not in use.
    if (value !== "" || first[word] === undefined) first[word] = value;
    delete first[now];
  }
  return first;
}

/** Words by the names that a version of RouterOS has for them. */
export function spelledFor(menu: string, version: string, words: Words): Words {
  const entries = Object.entries(words).map(([word, value]) => [
    nameIn(menu, version, word),
    value,
  ]);
  return Object.fromEntries(entries) as Words;
}

/** The name that a version of RouterOS has for a word. */
export function nameIn(menu: string, version: string, word: string): string {
  const found = renamed[menu]?.find((one) => one.word === word);
  return found && compareVersions(version, found.since) >= 0 ? found.now : word;
}
