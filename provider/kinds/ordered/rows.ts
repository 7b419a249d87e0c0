import { RouterOsError } from "../../errors";
import { idOf } from "../write";
import {
  type Ordered,
  type Values,
  decodeAll,
  desiredWords,
  differences,
  wordsOf,
} from "../../schema";
import type { Row } from "../../transport/transport";
import { type Placed, target } from "./plan";

/** The rows that count for the order: those of our chain that somebody made. */
export function chain({ words }: Ordered, rows: readonly Row[]): Row[] {
  return rows.filter(
    (row) =>
      row["dynamic"] !== "true" &&
      Object.entries(words).every(([word, value]) => row[word] === value),
  );
}

/** Those that are ours: their comments begin with the name. */
export function ownRows(ordered: Ordered, rows: readonly Row[], name: string): Row[] {
  return chain(ordered, rows).filter(({ comment }) => comment?.startsWith(prefix(name)) === true);
}

/** True when nobody changed the chain meanwhile; counters and whatever else only the router writes move by themselves. */
export function areSame(ordered: Ordered, before: readonly Row[], now: readonly Row[]): boolean {
  const names = [".id", "comment", ...wordsOf(ordered.row).map(({ word }) => word)];
  const written = (rows: readonly Row[]) =>
    JSON.stringify(chain(ordered, rows).map((row) => names.map((name) => row[name] ?? null)));
  return written(before) === written(now);
}

/** All rows of the chain, as a plan of the order sees them. */
export function placed(ordered: Ordered, rows: readonly Row[], values: Values): Placed[] {
  const ours = new Set(ownRows(ordered, rows, nameOf(values)));
  return chain(ordered, rows).map((row) => ({
    id: idOf(row),
    label: ours.has(row) ? labelOf(row, nameOf(values)) : undefined,
  }));
}

/** Before which row ours belong: the one that is named, or the first that is somebody else's. */
export function anchorIn(
  ordered: Ordered,
  rows: readonly Row[],
  values: Values,
): string | undefined {
  const ours = new Set(ownRows(ordered, rows, nameOf(values)));
  const others = chain(ordered, rows).filter((row) => !ours.has(row));
  const named = values["before"];
  if (named === undefined) return others[0]?.[".id"];
  const anchor = others.find(({ comment }) => comment === named);
  if (anchor) return anchor[".id"];
  const comments = others.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
  throw new RouterOsError(
    `before: no rule of the chain has the comment ${JSON.stringify(named)}, only ${comments.map((one) => JSON.stringify(one)).join(", ") || "rules without one"}. Leave it out to stand at the top`,
  );
}

export function isInPlace(ordered: Ordered, rows: readonly Row[], values: Values): boolean {
  const all = placed(ordered, rows, values);
  const labels = all.flatMap(({ label }) => (label === undefined ? [] : [label]));
  try {
    const { inPlace } = target(labels, all, anchorIn(ordered, rows, values));
    return inPlace.size === new Set(labels).size;
  } catch {
    return false;
  }
}

/** A rule as the program would write it to get this row. */
export function ruleOf(
  { row: table }: Ordered,
  row: Row,
  name: string,
  before: readonly Values[],
): Values {
  const label = labelOf(row, name);
  const known = before.find((rule) => rule["name"] === label) ?? {};
  const changed = new Set(
    differences(table, desiredWords(table, {}), row).map(({ property }) => property),
  );
  const shown = decodeAll(table, row);
  const rule: Values = { name: label };
  for (const { property } of wordsOf(table))
    if ((known[property] !== undefined || changed.has(property)) && shown[property] !== undefined)
      rule[property] = shown[property];
  if (rule["action"] === undefined && shown["action"] !== undefined)
    rule["action"] = shown["action"];
  return rule;
}

/** What a resource of ours is called. */
export const nameOf = (values: Values): string =>
  typeof values["name"] === "string" ? values["name"] : "";

/** The rules that a program wants. */
export const rulesOf = (values: Values): Values[] =>
  Array.isArray(values["rules"]) ? (values["rules"] as Values[]) : [];

/** How the comments of our rows begin. */
export const prefix = (name: string): string => `${name}: `;

/** The name of a rule of ours. */
export const labelOf = (row: Row, name: string): string =>
  (row["comment"] ?? "").slice(prefix(name).length);
