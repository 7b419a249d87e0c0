import {
  asMadeByRouter,
  defaultWord,
  desiredWords,
  differences,
  type Ordered,
  type Values,
  decodeAll,
  wordsOf,
} from "../../schema";
import type { Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";
import { digestOf, keysOf } from "./keys";
import { markOf, withMark, withoutMark } from "./marks";
import type { Labelled } from "./rows";

/** The rules of a resource by what they are called, in their order. */
export function rulesByLabel(ordered: Ordered, values: Values): ReadonlyMap<string, Values> {
  return once(byLabel, values, () => {
    const { list, isKeyed = false, marks } = ordered;
    const given = values[list];
    if (isKeyed) return new Map(entriesOf(given, values["order"]));
    const rules = Array.isArray(given) ? (given as Values[]) : [];
    return new Map(
      rules.map((rule, at) => [marks === "name" ? String(rule["name"]) : String(at), rule]),
    );
  });
}

const byLabel = new WeakMap<Values, ReadonlyMap<string, Values>>();

/** Rules by key, in the order of the text beside them; what that does not name comes last. */
function entriesOf(given: unknown, order: unknown): [string, Values][] {
  if (typeof given !== "object" || given === null) return [];
  const rules = new Map(Object.entries(given as Record<string, Values>));
  const named = typeof order === "string" ? order.split("\n") : [];
  const keys = new Set([...named.filter((key) => rules.has(key)), ...rules.keys()]);
  return [...keys].map((key) => [key, rules.get(key) ?? {}]);
}

/** What the rules of a resource are called, in their order. */
export const labelsOf = (ordered: Ordered, values: Values): string[] => [
  ...rulesByLabel(ordered, values).keys(),
];

/** The rules that a program wants. */
export const rulesOf = (ordered: Ordered, values: Values): Values[] => [
  ...rulesByLabel(ordered, values).values(),
];

/**
 * The words that the row of each rule is to have: with its mark, and with what this very router made of
 * it where the program says nothing.
 */
export function wantedWords(ordered: Ordered, values: Values): ReadonlyMap<string, Words> {
  return once(wanted, values, () => {
    const mark = ordered.marks === "mark" ? markOf(ordered, values) : undefined;
    return new Map(
      [...rulesByLabel(ordered, values)].map(([label, rule]) => {
        const words = desiredWords(ordered.row, rule);
        const comment = mark === undefined ? {} : { comment: withMark(mark, rule["comment"]) };
        return [
          label,
          { ...words, ...unsetOf(ordered, rule, madeOf(values, label)), ...comment },
        ] as const;
      }),
    );
  });
}

const wanted = new WeakMap<Values, ReadonlyMap<string, Words>>();

/**
 * What the router made of a rule that the program leaves open. The name of a rule may be secret, so that
 * another name stands for it.
 */
export const madeOf = (values: Values, label: string): Words | undefined =>
  ((values[asMadeByRouter] ?? {}) as Record<string, Words>)[digestOf(label)];

/** Those of the words that the program does not set. */
function unsetOf(ordered: Ordered, rule: Values, made: Words = {}): Words {
  const open = wordsOf(ordered.row).filter(({ property }) => rule[property] === undefined);
  return Object.fromEntries(
    open.flatMap(({ word }) => (made[word] === undefined ? [] : [[word, made[word]]])),
  );
}

/**
 * What a row says of words that its rule leaves open, and otherwise than is known of them. `made` is what was
 * remembered of it, which alone can be that still; undefined: the row is new.
 */
export function madeBeside(
  ordered: Ordered,
  rule: Values,
  { row }: Labelled,
  made: Words | undefined,
  values: Values,
): Words {
  const words = desiredWords(ordered.row, rule);
  const own = ordered.words(values);
  const isBeside = (word: string) =>
    words[word] === undefined || differences(ordered.row, { [word]: words[word] }, row).length > 0;
  const open = wordsOf(ordered.row).filter(
    ({ property, word, row: { secret } }) =>
      rule[property] === undefined &&
      own[word] === undefined &&
      secret === undefined &&
      row[word] !== undefined &&
      (made === undefined || made[word] !== undefined) &&
      isBeside(word),
  );
  return Object.fromEntries(
    open.map(({ word, row: { codec } }) => [word, canonicalSpelling(codec, row[word] ?? "")]),
  );
}

/** A rule as the program would write it to get this row; `known` is the rule as it was, none: nobody has it. */
export function ruleOf(
  ordered: Ordered,
  { row, label }: Labelled,
  known: Values | undefined,
  values: Values,
): Values {
  const { row: table, marks } = ordered;
  const unset = { ...desiredWords(table, {}), ...madeOf(values, label) };
  const changed = new Set(differences(table, unset, row).map(({ property }) => property));
  const shown = decodeAll(table, row);
  const rule: Values = marks === "name" ? { name: label } : {};
  const mark = marks === "mark" ? markOf(ordered, values) : undefined;
  const own = ordered.words(values);
  for (const { property, word, row: traits } of wordsOf(table)) {
    const isOpen = known === undefined && ordered.isKeyed && defaultWord(traits, row) === undefined;
    const isTold =
      known?.[property] !== undefined || changed.has(property) || traits.required || isOpen;
    if (isTold && shown[property] !== undefined && own[word] === undefined)
      rule[property] = shown[property];
  }
  if (mark === undefined) return rule;
  const comment = withoutMark(mark, row["comment"]);
  if (comment === "") delete rule["comment"];
  else rule["comment"] = comment;
  return rule;
}

/** Rules as state keeps them; those that have no name among them get one. */
export function listed(
  { list, isKeyed = false, row }: Ordered,
  rules: readonly (readonly [label: string | undefined, rule: Values])[],
): Values {
  if (!isKeyed) return { [list]: rules.map(([, rule]) => rule) };
  const keyed = keysOf(row, rules);
  return {
    [list]: Object.fromEntries(keyed),
    order: keyed.map(([key]) => key).join("\n"),
  };
}

/** Works out once what follows from values: they are looked at many times. */
function once<T>(known: WeakMap<Values, T>, values: Values, make: () => T): T {
  const before = known.get(values);
  if (before !== undefined) return before;
  const made = make();
  known.set(values, made);
  return made;
}
