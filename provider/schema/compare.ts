import type { Words } from "../values/row";
import { canonicalSpelling, meanTheSame } from "../values";
import { applies, type Menu } from "./menu";
import { isOnlyIfThere, type Property, type Values } from "./property";
import { defaultWord, encodeAll, wordName, wordsOf } from "./spelling";

/**
 * The words that an item should have: those that are set, and the default of each that is not. What
 * is computed and not set is left out: the router decides.
 */
export function desiredWords(menu: Menu, values: Values): Record<string, string> {
  const words = encodeAll(menu, values);
  const unset = isOnlyIfThere(values) ? {} : defaultWords(menu, words);
  for (const { property, word } of wordsOf(menu))
    if (values[property] !== undefined) delete unset[word];
  return { ...unset, ...words };
}

/** The default of every property that has one and is there, beside these words. */
export function defaultWords(menu: Menu, words: Words): Record<string, string> {
  const defaults: Record<string, string> = {};
  for (const { word, row } of wordsOf(menu)) {
    const unset = applies(menu, row, words) ? defaultWord(row, words) : undefined;
    if (unset !== undefined) defaults[word] = unset;
  }
  return defaults;
}

/** A word that a row has otherwise than it should. */
export interface Difference {
  property: string;
  word: string;
  want: string;
  have: string;
  unsettable: boolean;
}

/**
 * The words of `desired` that a row does not have, with what it has. A word that is not shown is at its
 * default; one that the router shows to nobody differs only where state says what it is. Of `anyway`
 * each differs: it may be anything.
 */
export function differences(
  menu: Menu,
  desired: Words,
  row: Words,
  anyway: readonly string[] = [],
): Difference[] {
  if (anyway.length === 0 && hasAll(row, desired)) return [];
  return wordsOf(menu).flatMap(({ property, word, row: traits }) => {
    const want = desired[word];
    if (want === undefined) return [];
    const shown = row[word];
    const isAnything = anyway.includes(word);
    if (isAsWanted(shown, want) && !isAnything) return [];
    const mayHide = traits.writeOnly === true || traits.hides !== undefined;
    if (!isAnything && shown === undefined && mayHide && isUnseen(menu, property, row)) return [];
    const have =
      shown === undefined ? absentWord(traits, row) : canonicalSpelling(traits.codec, shown);
    return meanTheSame(traits.codec, want, have) && !isAnything
      ? []
      : [{ property, word, want, have, unsettable: traits.unsettable === true }];
  });
}

/** True of a row that shows all words as they are wanted: most of thousands do. */
export function hasAll(row: Words, desired: Words): boolean {
  for (const word in desired) if (!isAsWanted(row[word], desired[word])) return false;
  return true;
}

/** True of the same text, which means the same but for a flag: it is shown by an empty word, and wanted off by one. */
const isAsWanted = (shown: string | undefined, want: string | undefined): boolean =>
  shown === want && want !== "";

/** True of a word that this row does not show, whatever it is: what state knows of it counts. */
export function isUnseen(menu: Menu, property: string, row: Words): boolean {
  const traits = menu.properties[property];
  if (traits?.hides !== undefined) {
    const isShown = row[wordName(property, traits)] !== undefined;
    return !isShown && (traits.hides === "always" || row["disabled"] === "true");
  }
  if (traits?.shownWhile === undefined) return traits?.writeOnly === true;
  if (row[wordName(property, traits)] !== undefined) return false;
  const { property: other, is } = traits.shownWhile;
  const its: Property | undefined = menu.properties[other];
  if (its === undefined) return false;
  const word = row[wordName(other, its)] ?? defaultWord(its, row) ?? "";
  return !is.includes(canonicalSpelling(its.codec, word));
}

/** What a word is that a row does not show. */
export const absentWord = (traits: Property, row: Words): string =>
  traits.absentMeans ?? defaultWord(traits, row) ?? "";
