import { RouterOsError } from "../../errors";
import { type Difference, differences, type Ordered, type Values } from "../../schema";
import type { Row } from "../../transport/transport";
import type { Operation } from "../operation";
import { differenceText, subject, warnStored } from "../stored";
import { changeOf } from "./change";
import { ownRows, ruleOf } from "./rows";

/**
 * The rules as the router has them after a change, which may be others than it was sent: people are told. What
 * state has and the change did not touch is as state has it.
 */
export async function stored(
  op: Operation,
  ordered: Ordered,
  rows: readonly Row[],
  tell: (text: string) => void = (text) =>
    warnStored(`${subject(ordered, op.values)} on ${op.router.label}`, text),
): Promise<{ rules: Values[]; isAsSent: boolean }> {
  const { wanted, rules, words, kept, extra, isOrdered } = changeOf(op, ordered, rows);
  const own = ownRows(ordered, rows, op.values);
  const there = own.filter(({ row }) => extra.has(row) || [...kept.values()].includes(row));
  const labels = there.map(({ label }) => label);
  const isAll = labels.length === wanted.length && wanted.every((label) => labels.includes(label));
  if (!isAll || (isOrdered && labels.join("\0") !== wanted.join("\0")))
    throw new RouterOsError(
      `the router answered and has ${JSON.stringify(labels)} where the program says ${JSON.stringify(wanted)}`,
    );
  const told: string[] = [];
  const found = wanted.map((label) => {
    const row = kept.get(label) ?? {};
    const rule = rules.get(label) ?? {};
    const otherwise = differences(ordered.row, words(label), row);
    told.push(...otherwise.map((one) => said(ordered, label, one)));
    return otherwise.length === 0 ? rule : { ...rule, ...ruleOf(ordered, { row, label }, rule) };
  });
  if (told.length > 0) tell(told.join("; "));
  return Promise.resolve({ rules: found, isAsSent: told.length === 0 });
}

const said = (ordered: Ordered, label: string, one: Difference): string =>
  `rule ${JSON.stringify(label)}: ${differenceText(ordered.row, one)}`;
