import { asFound, isUnfinished, type Menu, setByProgram, type Values, wordsOf } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";

const foundWords = (props: Values): Words => (props[asFound] ?? {}) as Words;

/** The original values of words that the program no longer sets. */
export function wordsBack(menu: Menu, olds: Values, news: Values): Record<string, string> {
  if (!menu.takesOver(olds)) return {};
  const found = foundWords(olds);
  const before = new Set<unknown>([olds[setByProgram]].flat());
  const back = wordsOf(menu).flatMap(({ property, word, row }) => {
    const was = found[word];
    // An unfinished change may have set more words than state says.
    const wasSet = before.has(property) || isUnfinished(olds);
    const isBack = wasSet && news[property] === undefined && !menu.key.includes(property);
    return was === undefined || !isBack ? [] : [[word, canonicalSpelling(row.codec, was)]];
  });
  return Object.fromEntries(back) as Record<string, string>;
}

/** The memory with the original value of each word that the program sets for the first time. */
export function withFound(menu: Menu, row: Row, values: Values, memory: Values): Values {
  const found: Record<string, string> = { ...foundWords(memory) };
  for (const { property, word, row: traits } of wordsOf(menu)) {
    if (values[property] === undefined || menu.key.includes(property)) continue;
    const shown = row[word] ?? traits.absentMeans ?? (traits.hides === undefined ? "" : undefined);
    // A word that is not shown may have any value: it could not be put back.
    if (shown !== undefined) found[word] ??= canonicalSpelling(traits.codec, shown);
  }
  return { ...memory, [asFound]: found };
}

/** The memory without the words that were put back, because the program no longer sets them. */
export function withoutBack(menu: Menu, values: Values, memory: Values): Values {
  const set = wordsOf(menu).filter(({ property }) => values[property] !== undefined);
  const words = set.map(({ word }) => word);
  const found = Object.entries(foundWords(memory)).filter(([word]) => words.includes(word));
  return { ...memory, [asFound]: Object.fromEntries(found) };
}
