import { RouterOsError } from "../../errors";
import { idOf } from "../row/write";
import { type Ordered, type Values, wordsOf } from "../../schema";
import type { Row } from "../../transport/transport";
import { isMarked, markOf } from "./marks";
import { pairs } from "./pairs";
import { type Placed, target } from "./plan";
import { labelsOf, rulesByLabel, wantedWords } from "./rules";

/** The rows that count for the order: those of the chain that the router did not make itself. */
export function chain(ordered: Ordered, rows: readonly Row[], values: Values): Row[] {
  const words = Object.entries(ordered.words(values));
  return rows.filter(
    (row) => !isOfTheRouter(row) && words.every(([word, value]) => row[word] === value),
  );
}

/** True of a row that the router made itself: it comes and goes by itself, or cannot be removed. */
const isOfTheRouter = (row: Row): boolean =>
  ["dynamic", "builtin", "default"].some((word) => row[word] === "true");

/** A row of a resource with the label of its rule; a row that matches no rule has its id as label. */
export interface Labelled {
  row: Row;
  label: string;
}

/** The rows of a resource, in their order. */
export function ownRows(ordered: Ordered, rows: readonly Row[], values: Values): Labelled[] {
  const mark = markOf(ordered, values);
  const own = chain(ordered, rows, values).filter((row) => isMarked(row, mark));
  if (ordered.marks === "name")
    return own.map((row) => ({ row, label: (row["comment"] ?? "").slice(mark?.length) }));
  const labels = labelsOf(ordered, values);
  const known = pairs(
    ordered.row,
    own,
    rulesByLabel(ordered, values),
    wantedWords(ordered, values),
  );
  return own.map((row) => ({ row, label: labels[known.get(row) ?? -1] ?? `${idOf(row)}` }));
}

/** True when the chain did not change meanwhile, apart from counters and other words that only the router writes. */
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

/**
 * The rows of the chain, as the plan of the order takes them. A resource that owns the whole chain need
 * not keep a place among rows that it does not know: they are removed.
 */
export function placed(
  ordered: Ordered,
  rows: readonly Row[],
  values: Values,
  own: readonly Labelled[],
): Placed[] {
  const labels = new Map(own.map(({ row, label }) => [row, label]));
  const all = chain(ordered, rows, values).map((row) => ({
    id: idOf(row),
    label: labels.get(row),
  }));
  const isAlone = markOf(ordered, values) === undefined;
  return isAlone ? all.filter(({ label }) => label !== undefined) : all;
}

/** The row before which ours belong; undefined: at the end. */
export function anchorIn(
  ordered: Ordered,
  rows: readonly Row[],
  values: Values,
): string | undefined {
  const mark = markOf(ordered, values);
  const others = chain(ordered, rows, values).filter((row) => !isMarked(row, mark));
  const place = placeOf(values);
  if (place === "last") return undefined;
  if (place === "first") return others[0]?.[".id"];
  const [[side = "", named] = []] = Object.entries(place);
  const at = others.findIndex(({ comment }) => comment === named);
  if (at >= 0) return others[side === "after" ? at + 1 : at]?.[".id"];
  const comments = others.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
  throw new RouterOsError(
    `${side}: no rule of the chain has the comment ${JSON.stringify(named)}, only ${comments.map((one) => JSON.stringify(one)).join(", ") || "rules without one"}. Leave it out to stand at the top`,
  );
}

/** Where among other people's rows: at an end, or beside the one with a comment. */
export type Place = "first" | "last" | { before: string } | { after: string };

/** What a wrong place among other people's rows looks like in a diff. */
export const moved = "not where it belongs on the router";

function placeOf({ place, before }: Values): Place {
  if (typeof before === "string") return { before };
  const isSaid = place !== undefined && place !== moved;
  return isSaid ? (place as Place) : "first";
}

/** True when a resource's rows stand where they belong among other people's. */
export function isInPlace(ordered: Ordered, rows: readonly Row[], values: Values): boolean {
  const own = ownRows(ordered, rows, values);
  // A resource that owns the whole chain has no others to stand among.
  if (markOf(ordered, values) === undefined) return true;
  const all = placed(ordered, rows, values, own);
  const labels = all.flatMap(({ label }) => (label === undefined ? [] : [label]));
  try {
    const { inPlace } = target(labels, all, anchorIn(ordered, rows, values));
    return inPlace.size === new Set(labels).size;
  } catch {
    return false;
  }
}
