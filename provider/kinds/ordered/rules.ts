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

/** The rules of a resource by label, in their order. */
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

/** Rules by key, in the order that the text names; those that it does not name come last. */
function entriesOf(given: unknown, order: unknown): [string, Values][] {
  if (typeof given !== "object" || given === null) return [];
  const rules = new Map(Object.entries(given as Record<string, Values>));
  const named = typeof order === "string" ? order.split("\n") : [];
  const keys = new Set([...named.filter((key) => rules.has(key)), ...rules.keys()]);
  return [...keys].map((key) => [key, rules.get(key) ?? {}]);
}

/** The labels of a resource's rules, in their order. */
export const labelsOf = (ordered: Ordered, values: Values): string[] => [
  ...rulesByLabel(ordered, values).keys(),
];

/** The rules that a program wants. */
export const rulesOf = (ordered: Ordered, values: Values): Values[] => [
  ...rulesByLabel(ordered, values).values(),
];

/**
 * The words that the row of each rule should have, with its mark, and with the values that this router
 * itself gave to words that the program does not set.
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
 * The values that the router gave to open words of a rule. The label may hold a secret, so a digest stands
 * for it in state.
 */
export const madeOf = (values: Values, label: string): Words | undefined =>
  ((values[asMadeByRouter] ?? {}) as Record<string, Words>)[digestOf(label)];

/** Of these words, those that the program does not set. */
function unsetOf(ordered: Ordered, rule: Values, made: Words = {}): Words {
  const open = wordsOf(ordered.row).filter(({ property }) => rule[property] === undefined);
  return Object.fromEntries(
    open.flatMap(({ word }) => (made[word] === undefined ? [] : [[word, made[word]]])),
  );
}

/**
 * The words of a row that its rule leaves open and that differ from the known defaults. `made` is what state
 * remembered of them: only those words count again. Undefined: the row is new.
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

/** The rule that would give this row. `known` is the rule as the program has it; undefined: it has none. */
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

/** Rules in the form of state; those without a key get one. */
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

/** Computes what follows from values once: they are asked for many times. */
function once<T>(known: WeakMap<Values, T>, values: Values, make: () => T): T {
  const before = known.get(values);
  if (before !== undefined) return before;
  const made = make();
  known.set(values, made);
  return made;
}
