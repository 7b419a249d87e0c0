import { asFound, isUnfinished, type Menu, setByProgram, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";

const foundWords = (props: Values): Words => (props[asFound] ?? {}) as Words;

/** Words that the program set and sets no longer, as they were found. */
export function wordsBack(menu: Menu, olds: Values, news: Values): Record<string, string> {
  if (!menu.takesOver(olds)) return {};
  const found = foundWords(olds);
  const before = new Set<unknown>([olds[setByProgram]].flat());
  const back = wordsOf(menu).flatMap(({ property, word, row }) => {
    const was = found[word];
    // A change that was not finished may have set more than state says.
    const wasSet = before.has(property) || isUnfinished(olds);
    const isBack = wasSet && news[property] === undefined && !menu.key.includes(property);
    return was === undefined || !isBack ? [] : [[word, canonicalSpelling(row.codec, was)]];
  });
  return Object.fromEntries(back) as Record<string, string>;
}

/** What is remembered of an item: what each word was before the program set it for the first time. */
export function withFound(menu: Menu, row: Row, values: Values, memory: Values): Values {
  const found: Record<string, string> = { ...foundWords(memory) };
  for (const { property, word, row: traits } of wordsOf(menu)) {
    if (values[property] === undefined || menu.key.includes(property)) continue;
    const shown = row[word] ?? traits.absentMeans ?? (traits.hides === undefined ? "" : undefined);
    // What is not shown, and may be anything, cannot be put back.
    if (shown !== undefined) found[word] ??= canonicalSpelling(traits.codec, shown);
  }
  return { ...memory, [asFound]: found };
}

/** What is remembered once the words that the program sets no longer are back. */
export function withoutBack(menu: Menu, values: Values, memory: Values): Values {
  const set = wordsOf(menu).filter(({ property }) => values[property] !== undefined);
  const words = set.map(({ word }) => word);
  const found = Object.entries(foundWords(memory)).filter(([word]) => words.includes(word));
  return { ...memory, [asFound]: Object.fromEntries(found) };
}
