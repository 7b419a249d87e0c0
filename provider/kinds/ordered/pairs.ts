import { absentWord, encodeAll, keyWords, type Menu, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";

/**
 * Matches rows with rules that carry no mark. A rule gets the row that is equal to it, else the one with the
 * same key or comment, else one that differs in the comment alone; a rule without comment gets the row
 * that has most in common with it, if that is at least half of its words. `wanted` holds the words of
 * each rule.
 */
export function pairs(
  table: Menu,
  rows: readonly Row[],
  rules: ReadonlyMap<string, Values>,
  wanted: ReadonlyMap<string, Words>,
): ReadonlyMap<Row, number> {
  const found = new Map<Row, number>();
  const taken = new Set<number>();
  const shown = new Map(rows.map((row) => [row, meaning(table, row)]));
  const all = [...rules].map(([label, rule], at) => ({
    at,
    words: wanted.get(label) ?? {},
    set: Object.keys(encodeAll(table, rule)),
  }));
  const pair = (row: Row, at: number) => {
    found.set(row, at);
    taken.add(at);
  };
  const free = () => rows.filter((row) => !found.has(row));
  const left = () => all.filter(({ at }) => !taken.has(at));

  // Rules that set the same words are looked up by the values of all of them.
  const byWords = new Map<string, Map<string, Row[]>>();
  for (const { at, words } of all) {
    const names = Object.keys(words);
    const rowsBy =
      byWords.get(names.join()) ?? grouped(rows, (row) => textOf(names, shown.get(row)));
    byWords.set(names.join(), rowsBy);
    const row = rowsBy.get(textOf(names, words))?.find((one) => !found.has(one));
    if (row !== undefined) pair(row, at);
  }

  const named = (words: Words): string | undefined => {
    if (table.key.length > 0) return keyWords(table, words).join("\0");
    return words["comment"] === "" ? undefined : words["comment"];
  };
  const byName = grouped(free(), (row) => named(row));
  for (const { at, words } of left()) {
    const row = byName.get(named(words))?.find((one) => !found.has(one));
    if (row !== undefined) pair(row, at);
  }

  const alike = left().flatMap(({ at, words, set }) =>
    free().map((row) => {
      const its = shown.get(row) ?? {};
      const common = set.filter((word) => words[word] === its[word]).length;
      const isCalledTheSame = (words["comment"] ?? "") === (its["comment"] ?? "");
      const isRenamed = differing(words, its).join() === "comment";
      return { row, at, common: isCalledTheSame || isRenamed ? common : 0, of: set.length };
    }),
  );
  for (const { row, at, common, of } of alike.sort((a, b) => b.common - a.common)) {
    if (2 * common < of || common === 0 || found.has(row) || taken.has(at)) continue;
    pair(row, at);
  }
  return found;
}

/** The same rows are compared many times between two prints. */
const meanings = new WeakMap<Menu, WeakMap<Row, Words>>();

/** The words of a row in canonical spelling, including those whose absence has a meaning. */
function meaning(table: Menu, row: Row): Words {
  const known = meanings.get(table) ?? new WeakMap<Row, Words>();
  meanings.set(table, known);
  const before = known.get(row);
  if (before !== undefined) return before;
  const words: Record<string, string> = {};
  for (const { word, row: traits } of wordsOf(table)) {
    const value = row[word];
    words[word] =
      value === undefined ? absentWord(traits, row) : canonicalSpelling(traits.codec, value);
  }
  known.set(row, words);
  return words;
}

const differing = (words: Words, its: Words): string[] =>
  Object.keys(words).filter((word) => words[word] !== its[word]);

const textOf = (names: readonly string[], words: Words = {}): string =>
  JSON.stringify(names.map((name) => words[name] ?? ""));

function grouped<K>(rows: readonly Row[], by: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
