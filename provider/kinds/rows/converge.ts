import { RouterOsError, saidBy, TrapError } from "../../errors";
import { deviceOf, decodeAll, type Table } from "../../schema";
import { sentence } from "../../sentence";
import { isUnknown } from "../../router/outcome";
import type { Router } from "../../router/router";
import type { Addition, Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { idOf, setWords, spelled, spelling } from "../row/write";
import { changeOf, type Written } from "./change";
import { isGuarded, putGuarded, removeGuarded } from "./guarded";

/** How many writes wait for the transport at a time; it sends fewer. */
const atOnce = 64;
/** After so many refusals the rest is not tried: the cause is hardly in the rows. */
const mostRefused = 20;
/** At most so many rows are named in an error. */
const named = 5;

/** What a change has done so far. */
export interface Progress {
  /** The number of writes that the router took. */
  written: number;
  /** The words that each row should have, by key. */
  sent: Map<string, Words>;
  /** The ids of rows that it added, by key. */
  added: Map<string, string>;
  removed: Set<string>;
}

interface Refusal {
  one: Written;
  error: unknown;
}

/**
 * Brings the rows to what the program says: adds and sets first, in as few round trips as the transport
 * allows, then all removals in one command. A row may be refused because of one that is removed later,
 * so refused rows are tried again at the end.
 */
export async function converge(
  op: Operation,
  table: Table,
  rows: readonly Row[],
  progress: Progress,
): Promise<void> {
  const { write, anew, remove } = changeOf(op, table, rows);
  const version = await op.router.version();
  const put = (one: Written) => {
    progress.sent.set(one.key, one.wanted);
    const write = (router: Router, { row }: Written) =>
      putRow(router, table, { ...one, row }, version, progress);
    return isGuarded(table)
      ? putGuarded(op, table, one, write)
      : putRow(op.router, table, one, version, progress);
  };
  const many = isGuarded(table) ? 1 : atOnce;
  const isTogether = !isGuarded(table) && !op.router.looksBeforeEach;
  const isNew = ({ row }: Written) => isTogether && row === undefined;
  const added = await addAll(op.router, table, write.filter(isNew), version, progress);
  const others = write.filter((one) => !isNew(one));
  let refused = [...added, ...(await each(others, put, many))];
  await removeRows(op, table, remove, progress);
  let left = [...anew.map((one) => ({ ...one, row: undefined })), ...refused.map(({ one }) => one)];
  while (left.length > 0) {
    const before = left.length;
    if (remove.length === 0 && anew.length === 0 && write.length === refused.length) break;
    refused = await each(left, put, many);
    left = refused.map(({ one }) => one);
    if (left.length === before) break;
  }
  if (refused.length > 0) throw refusedRows(refused);
}

/** Adds a row, or sets what it has otherwise. */
async function putRow(
  router: Router,
  { path, row: menu }: Table,
  { key, row, words, wanted }: Written,
  version: string,
  progress: Progress,
): Promise<void> {
  if (row === undefined) {
    progress.added.set(key, await router.add(path, spelled(menu, version, words)));
  } else if ((await setWords(menu, router, wanted, row)).length === 0) return;
  progress.written++;
}

/** Adds rows, and returns those that were refused or not tried. */
async function addAll(
  router: Router,
  { path, row: menu }: Table,
  rows: readonly Written[],
  version: string,
  progress: Progress,
): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  const spell = spelling(menu, version);
  function* additions(): Generator<Addition, void> {
    for (const one of rows) {
      const first = refused[0];
      if (first !== undefined && refused.length >= mostRefused) {
        refused.push({ one, error: first.error });
        continue;
      }
      progress.sent.set(one.key, one.wanted);
      const answered = (answer: string | TrapError) => {
        if (typeof answer !== "string") return void refused.push({ one, error: answer });
        progress.added.set(one.key, answer);
        progress.written++;
      };
      yield { words: spell(one.words), answered };
    }
  }
  await router.addAll(path, additions());
  return refused;
}

/** Writes rows, several at a time, and returns those that were refused or no longer tried. */
async function each(
  all: readonly Written[],
  put: (one: Written) => Promise<void>,
  many: number,
): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  const open = all.values();
  const work = async () => {
    for (const one of open) {
      const first = refused[0];
      if (first !== undefined && refused.length >= mostRefused) {
        refused.push({ one, error: first.error });
        continue;
      }
      try {
        await put(one);
      } catch (error) {
        if (!(error instanceof TrapError) || isUnknown(error)) throw error;
        refused.push({ one, error });
      }
    }
  };
  const done = await Promise.allSettled(Array.from({ length: many }, work));
  const failed = done.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  return refused;
}

/** One sentence about the rows that the router did not take. */
function refusedRows(refused: readonly Refusal[]): RouterOsError {
  const told = refused
    .slice(0, named)
    .map(({ one, error }) => sentence`rows ${JSON.stringify(one.key)}: ${saidBy(error)}`);
  const more = refused.length > told.length ? ` and ${refused.length - told.length} more` : "";
  const [first, ...others] = told;
  const all = others.reduce((text, one) => sentence`${text}; ${one}`, sentence`${first ?? ""}`);
  return new RouterOsError(sentence`${all}${more}`, { cause: refused[0]?.error });
}

/**
 * Removes rows in one command. Rows that are gone already are no error, and rows that another resource of
 * the program has now stay.
 */
export async function removeRows(
  op: Operation,
  table: Table,
  rows: readonly Row[],
  progress?: Progress,
): Promise<void> {
  const own = rows.filter((row) => !isKept(op, table, row));
  if (own.length < rows.length)
    console.warn(
      `warning: ${rows.length - own.length} rows of ${table.path} on ${op.router.label} stay: another resource of this program has them now`,
    );
  if (own.length === 0) return;
  if (isGuarded(table)) for (const row of own) await removeGuarded(op, table, row);
  else await removeAll(op.router, table, own);
  for (const row of own) progress?.removed.add(idOf(row));
  if (progress) progress.written += own.length;
}

async function removeAll(router: Router, { path }: Table, rows: readonly Row[]): Promise<void> {
  try {
    await router.removeAll(path, rows);
  } catch (error) {
    if (!(error instanceof TrapError) || isUnknown(error)) throw error;
    const ids = new Set((await router.fresh(path)).map(idOf));
    const left = rows.filter((row) => ids.has(idOf(row)));
    if (left.length === rows.length) throw error;
    if (left.length > 0) await router.removeAll(path, left);
  }
}

/** True of a row that another resource of the program has and keeps. */
export function isKept({ others, values }: Operation, { row: menu }: Table, row: Row): boolean {
  const device = deviceOf(values);
  const held = { ...decodeAll(menu, row), ...(device === undefined ? {} : { device }) };
  return others.keeps(menu, held) !== undefined;
}
