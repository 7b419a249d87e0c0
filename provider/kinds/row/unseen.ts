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
 * Words that the router takes and does not show, a user's password to nobody and others at times: what
 * state knows of them counts.
 */

/** A row with the words that the router does not show, as far as state knows them. */
export function withUnseen(menu: Menu, row: Row, known: Values): Row {
  const words = wordsInState(menu, known);
  const unseen = wordsOf(menu)
    .filter(({ property, word }) => words[word] !== undefined && isUnseen(menu, property, row))
    .map(({ word }) => [word, words[word] ?? ""] as const);
  return withWords(row, Object.fromEntries(unseen));
}

/**
 * Words that the program sets for the first time while the row does not show them: what they are on the
 * router nobody knows, not even where they are to be what they usually are.
 */
export function newlyHidden({ menu, before, after }: Sides, row: Words): string[] {
  const known = before.values[setByProgram] === undefined ? [] : setIn(before.values);
  const set = new Set<unknown>(known);
  return wordsOf(menu).flatMap(({ property, word, row: { writeOnly } }) => {
    const isNew = after.values[property] !== undefined && !set.has(property);
    return isNew && writeOnly !== true && isUnseen(menu, property, row) ? [word] : [];
  });
}

/** What an operation says before and after. */
interface Sides {
  menu: Menu;
  before: { values: Values };
  after: { values: Values };
}

/** The words of an item as state has them; of what is shown to nobody `""` where it knows nothing. */
export function wordsInState(menu: Menu, known: Values): Record<string, string> {
  const words = encodeAll(menu, known);
  for (const { word } of wordsShownToNobody(menu)) words[word] ??= "";
  return { ...unprinted(menu), ...words };
}

/** A row as if it showed all that it is: what it leaves out is what that means. */
export const asPrinted = (menu: Menu, row: Row): Row =>
  withWords(row, { ...unprinted(menu), ...row });

/** What words mean that are printed only at times. */
const unprinted = (menu: Menu): Record<string, string> =>
  Object.fromEntries(
    wordsOf(menu).flatMap(({ word, row: { hides, absentMeans = "" } }) =>
      hides === undefined ? [] : [[word, absentMeans]],
    ),
  );

const wordsShownToNobody = (menu: Menu) =>
  wordsOf(menu).filter(({ row }) => row.writeOnly === true);

/** What state may say of a change whose outcome is not known: of what cannot be looked up, nothing. */
export function withoutUnseen(menu: Menu, values: Values): Values {
  const unseen = new Set(wordsShownToNobody(menu).map(({ property }) => property));
  return Object.fromEntries(Object.entries(values).filter(([property]) => !unseen.has(property)));
}
