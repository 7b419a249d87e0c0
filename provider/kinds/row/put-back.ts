import { hidden } from "../../values/secret";
import {
  asFound,
  decodeAll,
  defaultWords,
  type Difference,
  type Menu,
  setByProgram,
  type Values,
  wordsOf,
} from "../../schema";
import { afterWriting } from "../../router/outcome";
import type { Router } from "../../router/router";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";
import { lookStored } from "../stored";
import { stillThere } from "./obstacles";
import { wordsBack } from "./taken-over";
import { idOf, setWords } from "./write";

/** Puts a factory item, which cannot be removed, back to its original values. */
export async function putDefaultsBack(
  menu: Menu,
  router: Router,
  row: Row,
  props: Values,
): Promise<void> {
  const found = await stillThere(menu, router, props[asFound] as Words | undefined);
  const left = wordsLeft(menu, row, { ...props, [asFound]: found });
  const sent = await setWords(menu, router, left, row);
  // Another resource of the run may look at it next: the one that replaces this one.
  const now = await afterWriting(router.readBack(menu.path, idOf(row)));
  const known = { ...decodeAll(menu, left), [setByProgram]: propertiesOf(menu, left) };
  if (now) lookStored(menu, router, known, wordsWanted(sent), now, sent);
}

const propertiesOf = (menu: Menu, words: Words): string[] =>
  wordsOf(menu).flatMap(({ property, word }) => (words[word] === undefined ? [] : [property]));

/** The words of a factory item after its resource is gone. */
export function wordsLeft(menu: Menu, row: Row, props: Values): Words {
  if (menu.takesOver(props)) return wordsBack(menu, props, {});
  const found: Record<string, string> = { ...(props[asFound] as Words | undefined) };
  for (const { word, row: traits } of wordsOf(menu))
    if (found[word] !== undefined) found[word] = canonicalSpelling(traits.codec, found[word]);
  return { ...defaultWords(menu, { ...row, ...found }), ...found };
}

/** Everything that a factory item shows, except secrets hidden from this user, which could not be put back. */
export function wordsAsFound(menu: Menu, row: Row): Record<string, string> {
  return Object.fromEntries(
    wordsOf(menu).flatMap(({ property, word, row: traits }) => {
      const shown = row[word];
      const isNeeded = traits.required || menu.key.includes(property);
      if (shown === hidden || (shown === undefined && !isNeeded)) return [];
      return [[word, shown ?? ""]];
    }),
  );
}

/** The wanted words of these differences. */
export const wordsWanted = (differences: readonly Difference[]): Words =>
  Object.fromEntries(differences.map(({ word, want }) => [word, want]));
