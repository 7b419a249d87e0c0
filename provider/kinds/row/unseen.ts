import {
  type Menu,
  type Values,
  encodeAll,
  isUnseen,
  setByProgram,
  setIn,
  wordsOf,
} from "../../schema";
import { withWords } from "../../transport/read-on";
import type { Row, Words } from "../../transport/transport";

/*
 * Words that the router takes and does not show, a password never and others at times: the value in state
 * stands for them.
 */

/** A row together with the words that the router does not show, as far as state knows them. */
export function withUnseen(menu: Menu, row: Row, known: Values): Row {
  const words = wordsInState(menu, known);
  const unseen = wordsOf(menu)
    .filter(({ property, word }) => words[word] !== undefined && isUnseen(menu, property, row))
    .map(({ word }) => [word, words[word] ?? ""] as const);
  return withWords(row, Object.fromEntries(unseen));
}

/**
 * Words that the program sets for the first time while the row does not show them. Their value on the
 * router is not known, so they are sent even when the wanted value is the usual one.
 */
export function newlyHidden({ menu, before, after }: Sides, row: Words): string[] {
  const known = before.values[setByProgram] === undefined ? [] : setIn(before.values);
  const set = new Set<unknown>(known);
  return wordsOf(menu).flatMap(({ property, word, row: { writeOnly } }) => {
    const isNew = after.values[property] !== undefined && !set.has(property);
    return isNew && writeOnly !== true && isUnseen(menu, property, row) ? [word] : [];
  });
}

/** The values before and after an operation. */
interface Sides {
  menu: Menu;
  before: { values: Values };
  after: { values: Values };
}

/** The words of an item as state has them. A word that the router never shows is `""` where state has none. */
export function wordsInState(menu: Menu, known: Values): Record<string, string> {
  const words = encodeAll(menu, known);
  for (const { word } of wordsShownToNobody(menu)) words[word] ??= "";
  return { ...unprinted(menu), ...words };
}

/** A row with the words that it leaves out, as far as it is known what leaving them out means. */
export const asPrinted = (menu: Menu, row: Row): Row =>
  withWords(row, { ...unprinted(menu), ...row });

/** The values of words that are printed only at times, for when they are not. */
const unprinted = (menu: Menu): Record<string, string> =>
  Object.fromEntries(
    wordsOf(menu).flatMap(({ word, row: { hides, absentMeans = "" } }) =>
      hides === undefined ? [] : [[word, absentMeans]],
    ),
  );

const wordsShownToNobody = (menu: Menu) =>
  wordsOf(menu).filter(({ row }) => row.writeOnly === true);

/** What state may hold after a change with an unknown outcome: nothing that cannot be looked up on the router. */
export function withoutUnseen(menu: Menu, values: Values): Values {
  const unseen = new Set(wordsShownToNobody(menu).map(({ property }) => property));
  return Object.fromEntries(Object.entries(values).filter(([property]) => !unseen.has(property)));
}
