import { differences, encodeAll, keyWords, type Menu, type Values } from "../../schema";
import { desiredWords } from "../../schema";
import type { Row } from "../../transport/transport";

/**
 * Which row is which of the rules, where nothing marks them: the one that says the same, else the one
 * with the same key or comment, else the one that has most in common with it, if that is half of what
 * the rule says.
 */
export function pairs(
  table: Menu,
  rows: readonly Row[],
  rules: readonly Values[],
): ReadonlyMap<Row, number> {
  const found = new Map<Row, number>();
  const taken = new Set<number>();
  const pair = (chosen: (row: Row, rule: Values) => boolean) => {
    for (const [at, rule] of rules.entries()) {
      if (taken.has(at)) continue;
      const row = rows.find((one) => !found.has(one) && chosen(one, rule));
      if (row === undefined) continue;
      found.set(row, at);
      taken.add(at);
    }
  };
  pair((row, rule) => differences(table, desiredWords(table, rule), row).length === 0);
  pair((row, rule) => isNamed(table, row, rule));
  const left = rules.flatMap((rule, at) =>
    taken.has(at) ? [] : [{ at, words: encodeAll(table, rule) }],
  );
  const common = ({ words }: (typeof left)[number], row: Row) =>
    Object.keys(words).length - differences(table, words, row).length;
  const all = left.flatMap((one) =>
    rows
      .filter((row) => !found.has(row))
      .map((row) => ({
        row,
        at: one.at,
        common: common(one, row),
        of: Object.keys(one.words).length,
      })),
  );
  for (const { row, at, common: many, of } of all.sort((a, b) => b.common - a.common)) {
    if (2 * many < of || many === 0 || found.has(row) || taken.has(at)) continue;
    found.set(row, at);
    taken.add(at);
  }
  return found;
}

/** True of a row with the key of a rule, or with its comment where rules have no key. */
function isNamed(table: Menu, row: Row, rule: Values): boolean {
  const words = encodeAll(table, rule);
  if (table.key.length > 0)
    return keyWords(table, words).join("\0") === keyWords(table, row).join("\0");
  const { comment = "" } = words;
  return comment !== "" && row["comment"] === comment;
}
