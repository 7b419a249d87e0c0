import { absentWord } from "../../schema/routeros/rows";
import { encodeAll, isUnseen, setByProgram, type Table, type Values, wordsOf } from "../../schema";
import type { Row } from "../../transport/transport";
import { canonicalSpelling, decode } from "../../values";
import { seen } from "../row/seen";
import { Keys, type Rows, withinOf } from "./keys";

/**
 * The values that would give this row: the properties that `known` has, and others that differ from their
 * defaults. Of a row without `known`: all that it shows.
 */
export function valuesOf(
  table: Table,
  within: Readonly<Record<string, string>>,
  row: Row,
  known: Values | undefined,
): Values {
  const menu = table.row;
  const set = known === undefined ? [] : Object.keys(known);
  const visible = seen(menu, row, { ...known, [setByProgram]: set });
  const words = known === undefined ? {} : encodeAll(menu, known);
  const values: Values = {};
  for (const { property, word, row: traits } of wordsOf(menu)) {
    if (within[word] !== undefined) continue;
    const was = words[word];
    if (was !== undefined && isUnseen(menu, property, row)) {
      values[property] = known?.[property];
      continue;
    }
    const absent = table.absent[property] ?? absentWord(table, property);
    const shown = visible[word];
    const is = shown === undefined ? absent : canonicalSpelling(traits.codec, shown);
    if (is === undefined || (is === "" && was === undefined)) continue;
    if (was === is) values[property] = known?.[property];
    else if (was !== undefined || (known === undefined ? is !== absent : isDrift(is, absent)))
      values[property] = decode(traits.codec, is);
  }
  return values;
}

/** A property that the program does not set is compared only where its default is known. */
const isDrift = (is: string, absent: string | undefined): boolean =>
  absent !== undefined && is !== absent;

/** Rows that the program does not have, under keys that none of its rows has. */
export function keyedOthers(
  table: Table,
  values: Values,
  others: readonly Row[],
  taken: ReadonlySet<string>,
): Rows {
  const keys = new Keys(table, values);
  const within = withinOf(table, values);
  const rows: Record<string, Values> = {};
  for (const row of others) {
    const shown = valuesOf(table, within, row, undefined);
    const key = keys.of(encodeAll(table.row, shown)) || (row[".id"] ?? "");
    let free = key;
    for (let again = 2; taken.has(free) || Object.hasOwn(rows, free); again++)
      free = `${key} (${again})`;
    rows[free] = shown;
  }
  return rows;
}
