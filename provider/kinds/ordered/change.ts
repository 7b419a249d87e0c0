import { type Ordered, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { markOf } from "./marks";
import { type Labelled, ownRows } from "./rows";
import { labelsOf, rulesByLabel, wantedWords } from "./rules";

/** The change of a resource's rows. */
export interface OrderedChange {
  wanted: readonly string[];
  rules: ReadonlyMap<string, Values>;
  /** The row of each rule that has one. */
  kept: ReadonlyMap<string, Row>;
  /** Rows to remove. */
  extra: ReadonlySet<Row>;
  /** The words to write of a rule; all of them where it has no row. */
  words: (label: string) => Words;
  /** Whether the order is written. A rule moved by hand stays there until a refresh has shown it. */
  isOrdered: boolean;
}

/**
 * The difference between program and state, or between program and router where everything has to be
 * compared. A row that neither program nor state knows stays until a refresh has shown it.
 */
export function changeOf(op: Operation, ordered: Ordered, rows: readonly Row[]): OrderedChange {
  const { values, before, isWhole } = op;
  const rules = rulesByLabel(ordered, values);
  const wanted = [...rules.keys()];
  const state = stateOf(op, ordered, rows);
  const desired = wantedWords(ordered, values);
  const words = (label: string): Words => {
    const all = desired.get(label) ?? {};
    const old = isWhole ? undefined : state.words.get(label);
    if (old === undefined) return all;
    return Object.fromEntries(Object.entries(all).filter(([word, want]) => old[word] !== want));
  };
  const kept = new Map<string, Row>();
  const extra = new Set<Row>();
  for (const { row, label } of ownRows(ordered, rows, values)) {
    const rule = rules.get(label);
    const fits =
      rule !== undefined &&
      ordered.isMadeAnew?.(row, words(label)) !== true &&
      !losesWhatNobodyKnows(ordered, state.rules.get(label), rule);
    if (fits && !kept.has(label)) kept.set(label, row);
    else if (isWhole || state.rows.has(row) || (rule !== undefined && !fits)) extra.add(row);
  }
  const isOrdered =
    isWhole ||
    isPlacedAnew(before.values, values) ||
    state.order.filter((label) => rules.has(label)).join("\0") !==
      wanted.filter((label) => state.order.includes(label)).join("\0");
  return { wanted, rules, kept, extra, words, isOrdered };
}

/** True when the place of the rows among other people's rows changes. */
const isPlacedAnew = (olds: Values, news: Values): boolean =>
  ["place", "before"].some((one) => JSON.stringify(olds[one]) !== JSON.stringify(news[one]));

/** True of a rule that lost a word whose default is not known: its row has to be added anew. */
function losesWhatNobodyKnows(ordered: Ordered, old: Values | undefined, rule: Values): boolean {
  if (old === undefined || ordered.isKeyed !== true) return false;
  const open = wordsOf(ordered.row).filter(({ property, row }) =>
    row.default === undefined && row.local !== true && !row.required
      ? old[property] !== undefined && rule[property] === undefined
      : false,
  );
  return open.length > 0;
}

/** What state knows: the rules under their present labels, their order, and their rows. */
function stateOf({ before, values }: Operation, ordered: Ordered, rows: readonly Row[]) {
  const known = rulesByLabel(ordered, before.values);
  const words = wantedWords(ordered, before.values);
  if (ordered.marks === "name") {
    const own = ownRows(ordered, rows, values);
    const isKnown = ({ label }: Labelled) => known.has(label);
    return {
      rules: known,
      words,
      order: [...known.keys()],
      rows: new Set(own.filter(isKnown).map(({ row }) => row)),
    };
  }
  // Without names, a rule of state and one of the program are the same if they match the same row.
  const inState = isRenamed({ before, values }, ordered)
    ? { ...before.values, mark: values["mark"] }
    : before.values;
  const old = ownRows(ordered, rows, inState).filter(({ label }) => known.has(label));
  const now = new Map(ownRows(ordered, rows, values).map(({ row, label }) => [row, label]));
  const byRow = new Map(old.map(({ row, label }) => [label, row]));
  const order = labelsOf(ordered, before.values).flatMap((label) => {
    const row = byRow.get(label);
    return row === undefined ? [] : [now.get(row) ?? ""];
  });
  const under = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      old.flatMap(({ row, label }) => {
        const its = map.get(label);
        return its === undefined ? [] : [[now.get(row) ?? "", its] as const];
      }),
    );
  return {
    rules: under(known),
    words: under(wantedWords(ordered, inState)),
    order,
    rows: new Set(old.map(({ row }) => row)),
  };
}

/** True when the program's mark is another one than in state. */
export function isRenamed(
  { before, values }: Pick<Operation, "before" | "values">,
  ordered: Ordered,
): boolean {
  const isKnown = rulesByLabel(ordered, before.values).size > 0;
  return isKnown && markOf(ordered, before.values) !== markOf(ordered, values);
}
