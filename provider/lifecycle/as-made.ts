import {
  encodeAll,
  type Menu,
  type Properties,
  type Property,
  setByProgram,
  type Values,
  wordName,
} from "../schema";
import { isMoving } from "../schema/routeros/unset";
import { canonicalSpelling, decode } from "../values";

/*
 * The defaults of most words are not known for sure, so a word that the program does not set keeps the
 * value that the router gave it when the item was added. State holds that value. When a refresh finds
 * another one, state holds both.
 */

/** The output that holds the values the router first gave, for words where a refresh found others. */
const before = "__asMade";

/** The properties that the program had set, without those that only a refresh brought into state. */
const setBefore = (olds: Values): ReadonlySet<unknown> => {
  const found = Object.keys(madeBefore(olds));
  return new Set([olds[setByProgram] ?? []].flat().filter((one) => !found.includes(one as string)));
};

const madeBefore = (olds: Values): Values => (olds[before] ?? {}) as Values;

/** The table of one item: the default of a word that the program does not set is what the router gave it. */
export function asMade(menu: Menu, olds: Values, news: Values): Menu {
  if (olds[setByProgram] === undefined || menu.takesOver(olds)) return menu;
  const set = setBefore(olds);
  const words = encodeAll(menu, { ...olds, ...madeBefore(olds) });
  const properties: Properties = {};
  for (const [property, row] of Object.entries(menu.properties)) {
    const isOpen = news[property] === undefined || olds === news;
    const known = isOpen ? withoutProgram(menu, property, row, set, words) : undefined;
    properties[property] = known === undefined ? row : { ...row, default: known };
  }
  return { ...menu, properties };
}

/** The value of a property that the program leaves open. A property of the key keeps its usual default. */
function withoutProgram(
  menu: Menu,
  property: string,
  row: Property,
  set: ReadonlySet<unknown>,
  words: Readonly<Record<string, string>>,
): string | undefined {
  if (menu.key.includes(property)) return row.absentMeans;
  return isKept(menu, property, row) ? unsetWord(row, property, set, words) : undefined;
}

/** True of a property that keeps the value the router gave it. */
function isKept(menu: Menu, property: string, row: Property): boolean {
  const isTold = row.local === true || row.secret !== undefined || menu.key.includes(property);
  return !isTold && !isMoving(menu.path, wordName(property, row));
}

/** The value of a word that the program does not set. */
function unsetWord(
  row: Property,
  property: string,
  set: ReadonlySet<unknown>,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const { absentMeans, word = "" } = row;
  return set.has(property) ? absentMeans : (words[word] ?? unprinted(row, words));
}

/** What it means that a row does not print a word. A disabled row prints less, even of words that have a value. */
const unprinted = (
  { absentMeans, unsettable, hides }: Property,
  words: Readonly<Record<string, string>>,
): string | undefined =>
  unsettable === true && hides !== undefined && words["disabled"] === "true"
    ? undefined
    : absentMeans;

/** Why properties cannot leave the program: their default is not known. */
export function leaving(menu: Menu, olds: Values, news: Values): string[] {
  if (menu.takesOver(olds)) return [];
  return [...setBefore(olds)].flatMap((one) => {
    const property = String(one);
    const row = menu.properties[property];
    const isGone = row !== undefined && isKept(menu, property, row) && news[property] === undefined;
    if (!isGone || row.absentMeans !== undefined) return [];
    return [
      `${property}: nobody knows what it is without the program: write the value that it is to have`,
    ];
  });
}

/** The values that a refresh found, together with those the router first gave where they differ. */
export function withMade(menu: Menu, olds: Values, now: Values): Values {
  const set = setBefore(olds);
  const made = { ...olds, ...madeBefore(olds) };
  const [was, is] = [encodeAll(menu, made), encodeAll(menu, now)];
  const moved: Values = {};
  for (const [property, row] of Object.entries(menu.properties)) {
    if (set.has(property) || !isKept(menu, property, row)) continue;
    const { word = "", codec } = row;
    const [old = unprinted(row, was), found = unprinted(row, is)] = [was[word], is[word]];
    if (old === undefined || found === undefined || old === found) continue;
    moved[property] = decode(codec, canonicalSpelling(codec, old));
  }
  return Object.keys(moved).length === 0 ? now : { ...now, [before]: moved };
}
