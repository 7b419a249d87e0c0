import { canonicalWord } from "../values";
import type { Words } from "../values/row";
import type { Menu } from "./menu";
import { defaultWord, wordsOf } from "./spelling";

/** The words of `desired` that a row does not have, with what it has. A word that is not shown is at its default. */
export function differences(
  menu: Menu,
  desired: Words,
  row: Words,
): { property: string; word: string; want: string; have: string; unsettable: boolean }[] {
  return wordsOf(menu).flatMap(({ property, word, row: traits }) => {
    const want = desired[word];
    if (want === undefined) return [];
    const shown = row[word];
    const have =
      shown === undefined ? (defaultWord(traits, row) ?? "") : canonicalWord(traits.codec, shown);
    return want === have
      ? []
      : [{ property, word, want, have, unsettable: traits.unsettable === true }];
  });
}
