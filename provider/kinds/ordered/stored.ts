import { RouterOsError } from "../../errors";
import {
  asMadeByRouter,
  type Difference,
  differences,
  type Ordered,
  type Values,
} from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { differenceText, subject, warnStored } from "../stored";
import { changeOf } from "./change";
import { digestOf } from "./keys";
import { ownRows } from "./rows";
import { listed, madeBeside, madeOf, ruleOf } from "./rules";

/**
 * The rules as the router has them after a change; where it stored something else than it was sent, a warning
 * says so. Rules that the change did not touch stay as they are in state. `before` are the rows before
 * the change: a row that is not among them is new, and shows the router's values for open words.
 */
export async function stored(
  op: Operation,
  ordered: Ordered,
  rows: readonly Row[],
  before: readonly Row[],
  tell: (text: string) => void = (text) =>
    warnStored(`${subject(ordered, op.values)} on ${op.router.label}`, text),
): Promise<{ values: Values; isAsSent: boolean }> {
  const { wanted, rules, words, kept, extra, isOrdered } = changeOf(op, ordered, rows);
  const own = ownRows(ordered, rows, op.values);
  const rowsThere = new Set(kept.values());
  const there = own.filter(({ row }) => extra.has(row) || rowsThere.has(row));
  const labels = there.map(({ label }) => label);
  const isAll = labels.length === wanted.length && wanted.every((label) => kept.has(label));
  if (!isAll || (isOrdered && labels.join("\0") !== wanted.join("\0")))
    throw new RouterOsError(
      `the router answered and has ${JSON.stringify(labels)} where the program says ${JSON.stringify(wanted)}`,
    );
  const known = new Set(before.map((row) => row[".id"]));
  const made: Record<string, Words> = {};
  const told: string[] = [];
  const found = wanted.map((label): [string, Values] => {
    const row = kept.get(label) ?? {};
    const rule = rules.get(label) ?? {};
    const written = words(label);
    const isNew = !known.has(row[".id"]);
    const remembered = isNew ? undefined : (madeOf(op.values, label) ?? {});
    const isLookedAt = ordered.isKeyed === true && (isNew || Object.keys(written).length > 0);
    const beside = isLookedAt
      ? madeBeside(ordered, rule, { row, label }, remembered, op.values)
      : (remembered ?? {});
    if (Object.keys(beside).length > 0) made[digestOf(label)] = beside;
    const otherwise = differences(ordered.row, { ...written, ...beside }, row).filter(
      ({ word }) => word in written,
    );
    told.push(...otherwise.map((one) => said(ordered, label, one)));
    return [
      label,
      otherwise.length === 0
        ? rule
        : { ...rule, ...ruleOf(ordered, { row, label }, rule, op.values) },
    ];
  });
  if (told.length > 0) tell(told.join("; "));
  const values = {
    ...op.values,
    ...listed(ordered, found),
    ...(Object.keys(made).length === 0 ? {} : { [asMadeByRouter]: made }),
  };
  return Promise.resolve({ values, isAsSent: told.length === 0 });
}

const said = (ordered: Ordered, label: string, one: Difference): string =>
  `rule ${JSON.stringify(label)}: ${differenceText(ordered.row, one)}`;
