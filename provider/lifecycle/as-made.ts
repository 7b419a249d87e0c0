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
 * No default of most words is sure: what the program does not set is to stay as the router made it. What
 * it made of an item stands in state until a refresh finds something else; from then on state
 * remembers both.
 */

/** Under which output state remembers what the router made, where a refresh found something else. */
const before = "__asMade";

/** What the program set of the item before; what a refresh found otherwise it did not. */
const setBefore = (olds: Values): ReadonlySet<unknown> => {
  const found = Object.keys(madeBefore(olds));
  return new Set([olds[setByProgram] ?? []].flat().filter((one) => !found.includes(one as string)));
};

const madeBefore = (olds: Values): Values => (olds[before] ?? {}) as Values;

/** The table of one item: what the program does not set has the value that the router gave it. */
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

/** What a property is that the program leaves open; what is of the key is no other item's for that. */
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

/** True of what is to stay as it was made. */
function isKept(menu: Menu, property: string, row: Property): boolean {
  const isTold = row.local === true || row.secret !== undefined || menu.key.includes(property);
  return !isTold && !isMoving(menu.path, wordName(property, row));
}

/** What a word is while the program does not set it. */
function unsetWord(
  row: Property,
  property: string,
  set: ReadonlySet<unknown>,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const { absentMeans, word = "" } = row;
  return set.has(property) ? absentMeans : (words[word] ?? unprinted(row, words));
}

/** What a word means that a row does not print; what is off prints less, also of what has a value. */
const unprinted = (
  { absentMeans, unsettable, hides }: Property,
  words: Readonly<Record<string, string>>,
): string | undefined =>
  unsettable === true && hides !== undefined && words["disabled"] === "true"
    ? undefined
    : absentMeans;

/** Why words cannot leave the program: nobody knows what they are without it. */
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

/** What a refresh found, with what the router had made where that is something else. */
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
