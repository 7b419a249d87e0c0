import { desiredWords, differences, type Ordered, type Values } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { type Labelled, labelsOf, nameOf, ownRows, rulesByLabel } from "./rows";

/** What is to be done with the rows of a resource. */
export interface OrderedChange {
  wanted: readonly string[];
  rules: ReadonlyMap<string, Values>;
  /** The row of each rule that is there. */
  kept: ReadonlyMap<string, Row>;
  /** Rows that are to go. */
  extra: ReadonlySet<Row>;
  /** Which words of a rule its row is to have; of one that is not there: all. */
  words: (label: string) => Words;
  /** Whether the order is written: what somebody moved by hand is shown by a refresh, and stays until then. */
  isOrdered: boolean;
}

/**
 * What the program says otherwise than state, or than the router where that has to be compared in
 * whole. A row that neither program nor state knows stays until a refresh has shown it.
 */
export function changeOf(op: Operation, ordered: Ordered, rows: readonly Row[]): OrderedChange {
  const { values, before, isWhole } = op;
  const rules = rulesByLabel(ordered, values);
  const wanted = [...rules.keys()];
  const state = stateOf(op, ordered, rows);
  const words = (label: string) => {
    const desired = desiredWords(ordered.row, rules.get(label) ?? {});
    const old = isWhole ? undefined : state.rules.get(label);
    if (old === undefined) return desired;
    const changed = differences(ordered.row, desired, desiredWords(ordered.row, old));
    return Object.fromEntries(changed.map(({ word, want }) => [word, want]));
  };
  const kept = new Map<string, Row>();
  const extra = new Set<Row>();
  for (const { row, label } of ownRows(ordered, rows, values)) {
    const isWanted = rules.has(label);
    const fits = isWanted && ordered.isMadeAnew?.(row, words(label)) !== true;
    if (fits && !kept.has(label)) kept.set(label, row);
    else if (isWhole || state.rows.has(row) || (isWanted && !fits)) extra.add(row);
  }
  const isOrdered =
    isWhole ||
    before.values["place"] !== undefined ||
    before.values["before"] !== values["before"] ||
    state.order.filter((label) => rules.has(label)).join("\0") !==
      wanted.filter((label) => state.order.includes(label)).join("\0");
  return { wanted, rules, kept, extra, words, isOrdered };
}

/** What state knows: the rules under the names that they have now, their order, and their rows. */
function stateOf({ before, values }: Operation, ordered: Ordered, rows: readonly Row[]) {
  const known = rulesByLabel(ordered, before.values);
  if (ordered.marks === "comment") {
    const own = ownRows(ordered, rows, values);
    const isKnown = ({ label }: Labelled) => known.has(label);
    return {
      rules: known,
      order: [...known.keys()],
      rows: new Set(own.filter(isKnown).map(({ row }) => row)),
    };
  }
  // Without marks a rule of state and one of the program are the same when they mean the same row.
  const old = ownRows(ordered, rows, before.values).filter(({ label }) => known.has(label));
  const now = new Map(ownRows(ordered, rows, values).map(({ row, label }) => [row, label]));
  const byRow = new Map(old.map(({ row, label }) => [label, row]));
  const order = labelsOf(ordered, before.values).flatMap((label) => {
    const row = byRow.get(label);
    return row === undefined ? [] : [now.get(row) ?? ""];
  });
  const rules = new Map(old.map(({ row, label }) => [now.get(row) ?? "", known.get(label) ?? {}]));
  return { rules, order, rows: new Set(old.map(({ row }) => row)) };
}

/** True when the rows have another name by now than in state. */
export const isRenamed = ({ before, values }: Operation, { marks }: Ordered): boolean =>
  marks === "comment" && nameOf(before.values) !== "" && nameOf(before.values) !== nameOf(values);
