import fc from "fast-check";
import { valueOf } from "./arbitrary";
import type { Sample } from "./samples";
import { can, isIn, isList, type Menu, MENUS, type Word, wordsIn } from "./stated";

/** What a program would say of one item. */
export interface Drawn {
  menu: Menu;
  words: Record<string, Sample>;
}

/** The menus of a version of which somebody can make items, or set the only one. */
export const menusWithItems = (version: string): Menu[] =>
  MENUS.filter(
    (menu) =>
      isIn(version, menu) &&
      (menu.class === "single" || (isList(menu) && can(version, menu, "add"))),
  );

const isFree = ([name, word]: [string, Word]): boolean =>
  word.names === undefined && word.only === undefined && name !== "name";

/** Some words of an item, of which none names another item. */
export function someWords(version: string, menu: Menu): fc.Arbitrary<Record<string, Sample>> {
  const free = wordsIn(version, menu).filter(isFree);
  return fc
    .subarray(free, { minLength: Math.min(1, free.length), maxLength: Math.min(6, free.length) })
    .chain((some) =>
      fc.tuple(...some.map(([name, word]) => valueOf(name, word))).map((values) =>
        Object.fromEntries(
          some.flatMap(([name], at) => {
            const value = values[at];
            return value === undefined || value.typed === "" ? [] : [[name, value] as const];
          }),
        ),
      ),
    );
}

/** Any item of any menu with some of its words, of which none names another item. */
export const anyItem = (version: string): fc.Arbitrary<Drawn> =>
  fc
    .constantFrom(...menusWithItems(version))
    .chain((menu) => someWords(version, menu).map((words) => ({ menu, words })));
