import { z } from "zod";
import type { Codec } from "./codec";
import { codec } from "./define";

type Span = readonly [first: number, last: number];

const accepts = 'a list of VLAN ids from 1 to 4094 and ranges of them, such as [20, "100-115"]';

function parseSpan(part: number | string): Span | undefined {
  const [, first, last = first] = /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(String(part)) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= 4094 ? [from, to] : undefined;
}

/** Spans in order, and those that meet as one: the ids count, however they are written. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const [start, end] = all.at(-1) ?? [from, -1];
    if (from <= end + 1) all[all.length - 1] = [start, Math.max(end, to)];
    else all.push([from, to]);
  }
  return all;
}

function spansOf(parts: readonly (number | string)[]): Span[] | undefined {
  const spans = parts.map(parseSpan).filter((span) => span !== undefined);
  return spans.length === parts.length && spans.length > 0 ? joined(spans) : undefined;
}

const spell = ([from, to]: Span): string => (from === to ? String(from) : `${from}-${to}`);

/** VLAN ids: numbers, and ranges as texts. A set, in whatever order and however it is cut into ranges. */
export const vlanIds: Codec<(number | string)[]> = codec(
  accepts,
  z.array(z.union([z.number(), z.string()], accepts), accepts),
  {
    decode: (word) =>
      spansOf(word.split(","))?.map(([from, to]) => (from === to ? from : spell([from, to]))),
    encode: (parts) => spansOf(parts)?.map(spell).join(","),
  },
);

/** The ids of such a list, each by itself. */
export const idsOf = (parts: readonly (number | string)[]): number[] =>
  (spansOf(parts) ?? []).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
