import { absentWord, encodeAll, keyWords, type Menu, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";

/**
 * Which row is which of the rules, where nothing marks them: the one that says the same, else the one
 * with the same key or comment, else one that differs in its comment alone; of those without a comment the
 * one that has most in common with it, if that is half of what the rule says. `wanted` are the words that
 * the rules are to have.
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

  // Rules that leave the same words open are looked for by all that they say.
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

/** Rows are looked at many times before they are read again. */
const meanings = new WeakMap<Menu, WeakMap<Row, Words>>();

/** What a row says, each word in its canonical spelling, with what it means that is not printed. */
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
