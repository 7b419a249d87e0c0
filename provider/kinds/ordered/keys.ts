import { createHash } from "node:crypto";
import { keyWords, type Menu, type Values, encodeAll, wordsOf } from "../../schema";

/*
 * State holds rules by key, so that a preview shows only the rule that came, went or changed. The key is
 * what a person would call the rule: its comment, else its name, else what it does.
 */

/** Longer keys are cut, since people read them. */
const longest = 72;

/** Words that do not help to tell rules apart. */
const sayNothing: ReadonlySet<string> = new Set(["comment", "disabled", "log", "log-prefix"]);

/** The key of a rule if no other had the same. */
function nameOf(table: Menu, rule: Values): string {
  const words = encodeAll(table, rule);
  const { comment = "" } = words;
  const key = keyWords(table, words).filter((word) => word !== "");
  const named = comment !== "" ? comment : key.join(" ");
  const plain = printable(named !== "" ? named : whatItDoes(table, words));
  // Pulumi keeps names that begin with two underscores for itself.
  const text = plain.startsWith("__") ? JSON.stringify(plain) : plain;
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}... ${digestOf(text)}`;
}

/** Eight digits that stand for a text. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

/** `accept protocol=tcp dst-port=22`, without secrets. */
function whatItDoes(table: Menu, words: Readonly<Record<string, string>>): string {
  const { action } = words;
  const said = wordsOf(table).flatMap(({ word, row: { secret } }) => {
    const value = words[word];
    const isQuiet = sayNothing.has(word) || word === "action" || secret !== undefined;
    return value === undefined || isQuiet ? [] : [`${word}=${value}`];
  });
  return [...(action === undefined ? [] : [action]), ...said].join(" ") || "rule";
}

/** The text on one line. */
const printable = (text: string): string => text.replace(/[^\P{C}]+/gu, " ").trim() || "rule";

/** A text that is equal for equal rules. */
const contentOf = (rule: Values): string =>
  JSON.stringify(Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1)));

type Entry = readonly [key: string | undefined, rule: Values];

/**
 * The rules with their keys. A rule that state has keeps its key there, whatever comes and goes beside it:
 * equal rules are matched first, then rules that would get the same key.
 */
export function keysOf(
  table: Menu,
  entries: readonly Entry[],
  before: readonly (readonly [key: string, rule: Values])[] = [],
): [key: string, rule: Values][] {
  const names = entries.map(([, rule]) => nameOf(table, rule));
  const keys: (string | undefined)[] = entries.map(([key]) => key);
  const used = new Set(keys);
  const keep = (signs: readonly string[], signOf: (rule: Values) => string) => {
    const free = new Map<string, string[]>();
    for (const [key, rule] of before) {
      if (used.has(key)) continue;
      const sign = signOf(rule);
      free.set(sign, [...(free.get(sign) ?? []), key]);
    }
    for (const [at, sign] of signs.entries()) {
      const key = keys[at] === undefined ? free.get(sign)?.shift() : undefined;
      if (key === undefined) continue;
      keys[at] = key;
      used.add(key);
    }
  };
  if (before.length > 0) {
    keep(
      entries.map(([, rule]) => contentOf(rule)),
      contentOf,
    );
    keep(names, (rule) => nameOf(table, rule));
  }
  return entries.map(([, rule], at) => {
    const name = names[at] ?? "";
    let key = keys[at] ?? name;
    for (let number = 2; keys[at] === undefined && used.has(key); number++)
      key = `${name} (${number})`;
    used.add(key);
    return [key, rule];
  });
}
