import { RouterOsError } from "../../errors";
import { idOf } from "../row/write";
import {
  decodeAll,
  desiredWords,
  differences,
  type Ordered,
  type Values,
  wordsOf,
} from "../../schema";
import type { Row } from "../../transport/transport";
import { pairs } from "./pairs";
import { type Placed, target } from "./plan";

/** The rows that count for the order: those of our chain that somebody made. */
export function chain(ordered: Ordered, rows: readonly Row[], values: Values): Row[] {
  const words = Object.entries(ordered.words(values));
  return rows.filter(
    (row) => row["dynamic"] !== "true" && words.every(([word, value]) => row[word] === value),
  );
}

/** A row of a resource, and what it is called among its rules; one that is none of them has a name of its own. */
export interface Labelled {
  row: Row;
  label: string;
}

/** The rows that are a resource's, in their order. */
export function ownRows(ordered: Ordered, rows: readonly Row[], values: Values): Labelled[] {
  const all = chain(ordered, rows, values);
  if (ordered.marks === "comment") {
    const mark = prefix(nameOf(values));
    return all.flatMap((row) => {
      const { comment = "" } = row;
      return comment.startsWith(mark) ? [{ row, label: comment.slice(mark.length) }] : [];
    });
  }
  const known = pairs(ordered.row, all, rulesOf(ordered, values));
  return all.map((row) => ({ row, label: String(known.get(row) ?? row[".id"] ?? "") }));
}

/** What the rules of a resource are called, in their order. */
export const labelsOf = (ordered: Ordered, values: Values): string[] =>
  rulesOf(ordered, values).map((rule, at) =>
    ordered.marks === "comment" ? String(rule["name"]) : String(at),
  );

/** The rules by what they are called. */
export function rulesByLabel(ordered: Ordered, values: Values): Map<string, Values> {
  const rules = rulesOf(ordered, values);
  return new Map(labelsOf(ordered, values).map((label, at) => [label, rules[at] ?? {}]));
}

/** True when nobody changed the chain meanwhile; counters and whatever else only the router writes move by themselves. */
export function areSame(
  ordered: Ordered,
  values: Values,
  before: readonly Row[],
  now: readonly Row[],
): boolean {
  const names = [".id", "comment", ...wordsOf(ordered.row).map(({ word }) => word)];
  const written = (rows: readonly Row[]) =>
    JSON.stringify(
      chain(ordered, rows, values).map((row) => names.map((name) => row[name] ?? null)),
    );
  return written(before) === written(now);
}

/** All rows of the chain, as a plan of the order sees them. */
export function placed(
  ordered: Ordered,
  rows: readonly Row[],
  values: Values,
  own: readonly Labelled[],
): Placed[] {
  const labels = new Map(own.map(({ row, label }) => [row, label]));
  return chain(ordered, rows, values).map((row) => ({ id: idOf(row), label: labels.get(row) }));
}

/** Before which row ours belong: the one that is named, or the first that is somebody else's. */
export function anchorIn(
  ordered: Ordered,
  rows: readonly Row[],
  values: Values,
): string | undefined {
  const ours = new Set(ownRows(ordered, rows, values).map(({ row }) => row));
  const others = chain(ordered, rows, values).filter((row) => !ours.has(row));
  const named = values["before"];
  if (named === undefined) return others[0]?.[".id"];
  const anchor = others.find(({ comment }) => comment === named);
  if (anchor) return anchor[".id"];
  const comments = others.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
  throw new RouterOsError(
    `before: no rule of the chain has the comment ${JSON.stringify(named)}, only ${comments.map((one) => JSON.stringify(one)).join(", ") || "rules without one"}. Leave it out to stand at the top`,
  );
}

/** True when a resource's rows stand where they belong among other people's. */
export function isInPlace(ordered: Ordered, rows: readonly Row[], values: Values): boolean {
  const all = placed(ordered, rows, values, ownRows(ordered, rows, values));
  const labels = all.flatMap(({ label }) => (label === undefined ? [] : [label]));
  try {
    const { inPlace } = target(labels, all, anchorIn(ordered, rows, values));
    return inPlace.size === new Set(labels).size;
  } catch {
    return false;
  }
}

/** A rule as the program would write it to get this row; `known` is the rule as it was. */
export function ruleOf(
  { row: table, marks }: Ordered,
  { row, label }: Labelled,
  known: Values,
): Values {
  const changed = new Set(
    differences(table, desiredWords(table, {}), row).map(({ property }) => property),
  );
  const shown = decodeAll(table, row);
  const rule: Values = marks === "comment" ? { name: label } : {};
  for (const { property, row: traits } of wordsOf(table)) {
    const isTold = known[property] !== undefined || changed.has(property) || traits.required;
    if (isTold && shown[property] !== undefined) rule[property] = shown[property];
  }
  return rule;
}

/** What a resource of ours is called. */
export const nameOf = (values: Values): string =>
  typeof values["name"] === "string" ? values["name"] : "";

/** The rules that a program wants. */
export const rulesOf = ({ list }: Ordered, values: Values): Values[] =>
  Array.isArray(values[list]) ? (values[list] as Values[]) : [];

/** How the comments of rows begin that a name marks. */
export const prefix = (name: string): string => `${name}: `;
