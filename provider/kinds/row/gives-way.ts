import {
  defaultWord,
  encodeAll,
  keyShown,
  keyText,
  type Menu,
  type Obstacle,
  type Values,
  wordName,
  wordsOf,
} from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";
import type { Held, Operation, Others } from "../operation";
import { byKey, ours } from "./identity";

/*
 * Two resources of a program may swap what only one row can have: a name, an address, a member. Neither
 * could be written first. So a row that gives up in this run what another one wants is set aside until
 * its own turn: it gets a name or number that is free, or loses the member, or is removed and added
 * again later. State need not record this: the next run finds the row by the name it was given.
 */

const interfaces = "/interface";

/** The name of a row while it is set aside. */
const nameAside = (name: string): string => `${name}.set-aside`;

/** The values under which a named item is found while it is set aside; undefined: it has no name to change. */
export function valuesAside(menu: Menu, values: Values): Values | undefined {
  const { name } = values;
  const isNamed = menu.kind === "keyed" && menu.key.includes("name") && typeof name === "string";
  return isNamed ? { ...values, name: nameAside(name) } : undefined;
}

/** A row that has what a write needs. */
export interface InTheWay {
  /** `name "vlan20"`. */
  what: string;
  row: Row;
  /** The resource of this program that gives it up in this run; undefined: none does. */
  held: Held | undefined;
  /** How it is set aside: with other words, or (no words) removed; undefined: it cannot be. */
  aside: { words: Words | undefined } | undefined;
}

/** A row that is being written moves by itself. */
const isToBeMoved = (held: Held | undefined): boolean =>
  held !== undefined && held.change !== "written";

/** What an item should become, and the id it has now. */
type Wish = Pick<Operation, "menu" | "router" | "values" | "others"> & { id: string | undefined };

/** The rows that have what an item is to have. */
export async function rowsInTheWay(wish: Wish): Promise<InTheWay[]> {
  const name = await nameInTheWay(wish);
  return [...(name ?? (await keyInTheWay(wish))), ...(await numbersInTheWay(wish))];
}

/** The item of the program that this run moves away from a row, so that another may have its place. */
function leaver(
  { others, values }: Pick<Wish, "others" | "values">,
  path: string | undefined,
  leaves: (held: Held, before: Values) => boolean,
): Held | undefined {
  return others
    .changing(values)
    .find(
      (held) =>
        (path === undefined ? held.menu.isInterface : held.menu.path === path) &&
        leaves(held, held.before ?? {}),
    );
}

/** Interfaces of all menus share one set of names; undefined: no interface of another resource has this one. */
async function nameInTheWay(wish: Wish): Promise<InTheWay[] | undefined> {
  const { menu, router, values, id } = wish;
  const { name } = values;
  if (!menu.isInterface || typeof name !== "string") return undefined;
  const rows = await router.rows(interfaces);
  const row = rows.find((one) => one["name"] === name && one[".id"] !== id);
  if (row === undefined) return undefined;
  const held = leaver(wish, undefined, (one, before) => {
    return before["name"] === name && one.values["name"] !== name;
  });
  if (held === undefined) return undefined;
  const own = (await router.rows(held.menu.path)).find((one) => one[".id"] === row[".id"]);
  const isFree = isToBeMoved(held) && rows.every((one) => one["name"] !== nameAside(name));
  const what = `interface ${JSON.stringify(name)}`;
  return [
    {
      what,
      row: own ?? row,
      held,
      aside: isFree ? { words: { name: nameAside(name) } } : undefined,
    },
  ];
}

async function keyInTheWay(wish: Wish): Promise<InTheWay[]> {
  const { menu, router, values, id } = wish;
  if (menu.kind !== "keyed") return [];
  const rows = await router.rows(menu.path);
  const row = byKey(menu, rows, values, id);
  if (row === undefined || row[".id"] === id) return [];
  const held = leavesKey(wish, rows);
  const later = valuesAside(menu, values);
  const isFree = later !== undefined && byKey(menu, rows, later) === undefined;
  const words = isFree ? { name: nameAside(String(values["name"])) } : undefined;
  // Nothing refers to a row without a name: it can be added again.
  const aside = later === undefined || isFree ? { words } : undefined;
  const isOurs =
    held !== undefined && isToBeMoved(held) && !menu.isFactory(row) && !menu.takesOver(held.values);
  const what = `${menu.noun} ${JSON.stringify(keyShown(menu, values))}`;
  return [{ what, row, held, aside: isOurs ? aside : undefined }];
}

/** The resource that has the key of these values and gives it up in this run. */
export function leavesKey(
  wish: Pick<Wish, "menu" | "values" | "others">,
  rows: readonly Row[],
): Held | undefined {
  const { menu } = wish;
  const key = keyText(menu, wish.values);
  const held = leaver(
    wish,
    menu.path,
    (one, before) => keyText(menu, before) === key && keyText(menu, one.values) !== key,
  );
  const aside = held?.before && valuesAside(menu, held.before);
  return aside && byKey(menu, rows, aside) ? undefined : held;
}

async function numbersInTheWay(wish: Wish): Promise<InTheWay[]> {
  const { menu, router, values, id } = wish;
  if (menu.unique.length === 0) return [];
  const rows = (await router.rows(menu.path)).filter((row) => ours(row) && row[".id"] !== id);
  return menu.unique.flatMap(({ properties, number, most }) => {
    const textOf = (words: Words) => spelled(menu, properties, words);
    const wanted = textOf(encodeAll(menu, values));
    const row = rows.find((one) => textOf(one) === wanted);
    if (row === undefined) return [];
    const held = leaver(wish, menu.path, (one, before) => {
      const isIts = byKey(menu, [row], before) !== undefined;
      return isIts && textOf(encodeAll(menu, one.values)) !== wanted;
    });
    if (held === undefined) return [];
    const free = isToBeMoved(held) ? freeNumber(wish, number, most, rows) : undefined;
    const word = wordName(number, menu.properties[number]);
    const what = `${menu.noun} of ${number} ${String(values[number])}`;
    return [
      { what, row, held, aside: free === undefined ? undefined : { words: { [word]: free } } },
    ];
  });
}

/** The highest number that no row has and that the program does not use. */
function freeNumber(
  { menu, others, values }: Wish,
  property: string,
  most: number,
  rows: readonly Row[],
): string | undefined {
  const word = wordName(property, menu.properties[property]);
  const wanted = others.kept(menu, values).map((held) => String(held.values[property]));
  const taken = new Set([...rows.map((row) => row[word]), ...wanted]);
  for (let one = most; one > 0; one--) if (!taken.has(String(one))) return String(one);
  return undefined;
}

function spelled(menu: Menu, properties: readonly string[], words: Words): string {
  return properties
    .map((property) => {
      const traits = menu.properties[property];
      const word = words[wordName(property, traits)];
      if (traits === undefined) return "";
      return canonicalSpelling(traits.codec, word ?? defaultWord(traits, words) ?? "");
    })
    .join("\0");
}

/** Obstacles that are a list of another row, such as a bond's members, where that can be set aside. */
export function listInTheWay(others: Others, values: Values, { lists }: Obstacle): InTheWay[] {
  if (lists === undefined) return [];
  const { row, word, name } = lists;
  const held = leaver({ others, values }, lists.menu, (one, before) => {
    const keys = [before, valuesAside(one.menu, before), one.values];
    const isIts = keys.some((key) => key && byKey(one.menu, [row], key) !== undefined);
    return isIts && !listOf(encodeAll(one.menu, one.values)[word]).includes(name);
  });
  const rest = listOf(row[word]).filter((one) => one !== name);
  if (held === undefined || rest.length === 0) return [];
  const words = { [word]: rest.join(","), ...withoutName(held, lists) };
  return [{ what: name, row, held, aside: isToBeMoved(held) ? { words } : undefined }];
}

const listOf = (word: string | undefined): string[] => (word ?? "").split(",").filter(Boolean);

/** Other words of the row that name the same item, such as a bond's primary member. */
function withoutName({ menu }: Held, { row, word, name }: Required<Obstacle>["lists"]): Words {
  const others = wordsOf(menu).filter((one) => one.word !== word && row[one.word] === name);
  return Object.fromEntries(
    others.flatMap((one) => {
      const unset = one.row.refersTo === undefined ? undefined : defaultWord(one.row, row);
      return unset === undefined ? [] : [[one.word, unset]];
    }),
  );
}

/** Everything in the way of an item, including lists of other rows. */
async function allInTheWay(wish: Wish): Promise<InTheWay[]> {
  const found = await wish.menu.obstacles(wish.router, wish.values, wish.id);
  const lists = found.flatMap((one) => listInTheWay(wish.others, wish.values, one));
  return [...(await rowsInTheWay(wish)), ...lists];
}

/** True when the rows in the way cannot move first, because they wait for the item itself in the end. */
export async function isCircle(wish: Wish, inTheWay: readonly InTheWay[]): Promise<boolean> {
  const seen = new Set<Held>();
  const leadsBack = async ({ held, row }: InTheWay): Promise<boolean> => {
    if (held === undefined || seen.has(held)) return false;
    seen.add(held);
    const { menu, values } = held;
    const next = await allInTheWay({ ...wish, menu, values, id: row[".id"] });
    if (next.some((one) => one.row[".id"] === wish.id && one.held !== undefined)) return true;
    for (const one of next) if (await leadsBack(one)) return true;
    return false;
  };
  if (wish.id === undefined) return false;
  for (const one of inTheWay) if (await leadsBack(one)) return true;
  return false;
}
