import { absentWord } from "../../schema/routeros/rows";
import { encodeAll, type Table, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { withUnseen } from "../row/unseen";
import { findRows } from "./find";
import { rowsOf, withinOf, wordsByKey } from "./keys";

/** A row that is written: added where there is none. */
export interface Written {
  key: string;
  values: Values;
  /** The words that an add sends. */
  words: Words;
  /** The words that its row on the router should get; all of them where it has no row. */
  wanted: Words;
  row: Row | undefined;
}

/** The change of a resource's rows. */
export interface RowsChange {
  write: readonly Written[];
  /** Rows that are removed and added again, because they lose a word whose default is not known. */
  anew: readonly Written[];
  remove: readonly Row[];
  /** Rows that are there already and that neither state nor `within` makes the resource's. */
  taken: ReadonlyMap<string, Row>;
}

/**
 * The difference between program and state, or between program and router where everything has to be
 * compared. A row that neither program nor state knows stays until a refresh has shown it.
 */
export function changeOf(op: Operation, table: Table, rows: readonly Row[]): RowsChange {
  const { before, values, isNew, isWhole } = op;
  const within = withinOf(table, values);
  const now = findRows(table, values, rows);
  const old = isNew ? undefined : findRows(table, before.values, rows);
  const state = rowsOf(before.values);
  const known = new Map([...(old?.byKey ?? [])].map(([key, row]) => [row, state[key] ?? {}]));
  const unset = wordsUnset(table);
  const unsettable = new Set(
    wordsOf(table.row).flatMap((one) => (one.row.unsettable === true ? one.word : [])),
  );

  const write: Written[] = [];
  const anew: Written[] = [];
  const taken = new Map<string, Row>();
  const all = rowsOf(values);
  for (const [key, ownWords] of wordsByKey(table, values)) {
    const own = all[key] ?? {};
    const row = now.byKey.get(key);
    const words = { ...ownWords, ...within };
    if (row === undefined) {
      write.push({ key, values: own, words, wanted: words, row });
      continue;
    }
    const was = known.get(row);
    if (was === undefined && Object.keys(within).length === 0) taken.set(key, row);
    const seen = () => withUnseen(table.row, row, was ?? {});
    const whole = { ...unset, ...words };
    if (isWhole || was === undefined) {
      write.push({ key, values: own, words, wanted: whole, row: seen() });
      continue;
    }
    const before = { ...encodeAll(table.row, was), ...withinOf(table, op.before.values) };
    const wanted: Record<string, string> = {};
    let isSayable = true;
    for (const word of new Set([...Object.keys(words), ...Object.keys(before)])) {
      const want = whole[word] ?? (unsettable.has(word) ? "" : undefined);
      if (want === undefined) isSayable = false;
      else if (want !== (before[word] ?? unset[word])) wanted[word] = want;
    }
    if (isSayable && Object.keys(wanted).length === 0) continue;
    (isSayable ? write : anew).push({ key, values: own, words, wanted, row: seen() });
  }
  const stays = new Set(now.byKey.values());
  const gone = [...(old?.byKey.values() ?? [])].filter((row) => !stays.has(row));
  const remove = [
    ...gone,
    ...anew.flatMap(({ row }) => (row === undefined ? [] : [row])),
    ...(isWhole ? now.others : []),
  ];
  return { write, anew, remove: [...new Set(remove)], taken };
}

/** The known defaults of words that a program does not set. */
function wordsUnset(table: Table): Words {
  return Object.fromEntries(
    wordsOf(table.row).flatMap(({ property, word, row }) => {
      const unset = row.secret === undefined ? absentWord(table, property) : undefined;
      return unset === undefined || table.absent[property] !== undefined ? [] : [[word, unset]];
    }),
  );
}
