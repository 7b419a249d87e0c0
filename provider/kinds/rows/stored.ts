import { RouterOsError } from "../../errors";
import {
  type Difference,
  differences,
  hasAll,
  isUnseen,
  type Menu,
  setByProgram,
  type Table,
  type Values,
  wordsOf,
} from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { differenceText, warnStored } from "../stored";
import { seen } from "../row/seen";
import type { Progress } from "./converge";
import { findRows, type Found } from "./find";
import { rowsOf, withinOf } from "./keys";
import { valuesOf } from "./shown";

/** At most so many rows are named in a message. */
const named = 5;

/**
 * The rows as the router has them after a change; where it stored something else than it was sent, a warning
 * says so. Rows that the change did not touch stay as they are in state.
 */
export function storedRows(
  op: Operation,
  table: Table,
  rows: readonly Row[],
  { sent, added, removed }: Progress,
  tell: (text: string) => void = (text) =>
    warnStored(`rows of ${table.path} on ${op.router.label}`, text),
): { rows: Record<string, Values>; isAsSent: boolean } {
  const { values } = op;
  const byId = new Map(rows.map((row) => [row[".id"], row]));
  let found: Found | undefined;
  const byKey = () => (found ??= findRows(table, values, rows)).byKey;
  const within = withinOf(table, values);
  const kept = [...removed].filter((id) => byId.has(id));
  if (kept.length > 0)
    throw new RouterOsError(
      `the router answered and did not remove ${kept.length} of ${removed.size} rows`,
    );
  const all = rowsOf(values);
  const told: string[] = [];
  const missing: string[] = [];
  const stored: Record<string, Values> = {};
  let isAsSent = true;
  const isSecret = wordsOf(table.row).some(({ row }) => row.secret !== undefined);
  for (const [key, own] of Object.entries(all)) {
    const made = byId.get(added.get(key));
    const wanted = sent.get(key);
    // Most new rows are as they were sent: thousands need not be found by their words.
    if (made !== undefined && wanted !== undefined && hasAll(made, wanted)) {
      stored[key] = own;
      continue;
    }
    const row = byKey().get(key) ?? made;
    if (row === undefined) {
      missing.push(key);
      continue;
    }
    // A row that the change did not touch stays as in state: a refresh shows what it has become.
    const otherwise =
      wanted === undefined ? [] : stillOtherwise(table.row, own, wanted, row, isSecret);
    if (otherwise.length > 0 || !byKey().has(key)) {
      isAsSent = false;
      told.push(said(table, key, otherwise));
      stored[key] = valuesOf(table, within, row, own);
    } else stored[key] = own;
  }
  if (missing.length > 0)
    throw new RouterOsError(
      `the router answered and lacks ${missing.length} of the rows (${missing.slice(0, named).join(", ")})`,
    );
  const more = told.length > named ? `; and ${told.length - named} more` : "";
  if (told.length > 0) tell(`${told.slice(0, named).join("; ")}${more}`);
  return { rows: stored, isAsSent };
}

/** The words that the router stored differently from what was sent. */
function stillOtherwise(menu: Menu, own: Values, wanted: Words, row: Row, isSecret: boolean) {
  const visible = isSecret ? seen(menu, row, { ...own, [setByProgram]: Object.keys(own) }) : row;
  const found = differences(menu, wanted, visible);
  return found.length === 0
    ? found
    : found.filter(({ property }) => !isUnseen(menu, property, row));
}

const said = ({ row }: Table, key: string, otherwise: readonly Difference[]): string =>
  `${key}: ${otherwise.map((one) => differenceText(row, one)).join(", ") || "under another key"}`;
