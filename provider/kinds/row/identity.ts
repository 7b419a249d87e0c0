import {
  type Menu,
  type Values,
  decodeAll,
  defaultWord,
  differences,
  encodeAll,
  isUnseen,
  keyShown,
  keyText,
  keyWords,
  maybeStill,
  wordName,
} from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { canonicalSpelling } from "../../values";

/** A reference to an item that was deleted: the router prints the id it had. */
const dangling = /^\*[0-9A-F]+$/;

const pending = "pending:";

/** The id of an item that may or may not be on the router: made of its key, until the router has been read. */
export const pendingId = (menu: Menu, values: Values): string =>
  `${pending}${keyShown(menu, values)}`;

/** The keys that an item may still have instead of the one in its values, newest first. */
export const earlierKeys = (props: Values): Values[] =>
  Array.isArray(props[maybeStill]) ? (props[maybeStill] as Values[]) : [];

/** The earlier keys that state remembers through a change whose outcome is not known. */
export function rememberedKeys(menu: Menu, olds: Values, news: Values, row?: Row): Values {
  // A reference may have another name on the router than in state.
  const now = row ? [keyValues(menu, decodeAll(menu, row))] : [];
  const before = keyValues(menu, olds);
  const old = Object.keys(before).length === 0 ? [] : [before, ...earlierKeys(olds)];
  const keys = new Map([...now, ...old].map((key) => [keyText(menu, key), key]));
  keys.delete(keyText(menu, news));
  return withKeys([...keys.values()]);
}

/** Outputs that hold the keys that an item may still have. */
export const withKeys = (keys: readonly Values[]): Values =>
  keys.length === 0 ? {} : { [maybeStill]: keys };

export const keyValues = (menu: Menu, values: Values): Values =>
  Object.fromEntries(menu.key.flatMap((one) => (one in values ? [[one, values[one]]] : [])));

/** The first result that looking by these keys gives. */
export function firstOf<T>(keys: readonly Values[], look: (key: Values) => T): T | undefined {
  for (const key of keys) {
    const found = look(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** False of items that the router made itself, such as an address from DHCP. */
export const ours = (row: Row): boolean => row["dynamic"] !== "true";

/** The row that has the key of `values`; where several have it, the one with our id. */
export function byKey(
  menu: Menu,
  rows: readonly Row[],
  values: Values,
  id?: string,
): Row | undefined {
  const words = keyWords(menu, encodeAll(menu, values));
  const key = words.join("\0");
  const found = rows.filter((row) => ours(row) && hasKey(keyOf(menu, row), key, words));
  return (
    found.find((row) => row[".id"] === id) ??
    found.find((row) => keyOf(menu, row).shown === undefined) ??
    found[0]
  );
}

/**
 * The row of an item that state knows as `id` and `values`. The key decides, because a restore deals ids
 * anew. A row with our id and another key is ours only if nothing else is possible: the properties that
 * identify it and all others that are set are unchanged, and no other resource has its key.
 */
export function locate(
  menu: Menu,
  rows: readonly Row[],
  id: string,
  values: Values,
  isClaimed: (key: string) => boolean,
  isAnothers: (row: Row) => boolean = () => false,
): Row | undefined {
  const keyed = byKey(menu, rows, values, id);
  const words = encodeAll(menu, values);
  const row = rows.find((one) => one[".id"] === id && ours(one));
  if (keyed && !isAnothers(keyed) && !isSwapped(menu, keyed, row, words)) return keyed;
  const otherwise = keyed && !isAnothers(keyed) ? keyed : undefined;
  if (!row || isClaimed(keyText(menu, decodeAll(menu, row)))) return otherwise;
  // A property that only tells otherwise equal items apart may differ only if nothing else does.
  const always = menu.key.filter((one) => menu.properties[one]?.inKey === undefined);
  const isSame = haveSameWords(menu, row, pick(menu, words, always));
  const key = pick(menu, words, isSame ? menu.key : always);
  const identified =
    menu.identifiedBy.some((group) => haveSameWords(menu, row, pick(menu, words, group))) ||
    Object.keys(key).every(
      (word) =>
        dangling.test(row[word] ?? "") || haveSameWords(menu, row, { [word]: key[word] ?? "" }),
    );
  const others = Object.fromEntries(Object.entries(words).filter(([word]) => !(word in key)));
  return identified && haveSameWords(menu, row, others) ? row : otherwise;
}

/**
 * True when a run swapped two names and ended before state knew: apart from the key, the row with our id
 * has all that state says, and the row with our key does not.
 */
function isSwapped(menu: Menu, keyed: Row, own: Row | undefined, words: Words): boolean {
  if (own === undefined || own === keyed || !menu.key.includes("name")) return false;
  const key = menu.key.map((property) => wordName(property, menu.properties[property]));
  const rest = Object.fromEntries(Object.entries(words).filter(([word]) => !key.includes(word)));
  return haveSameWords(menu, own, rest) && !haveSameWords(menu, keyed, rest);
}

/** The row for an id or key that a user gave (`*B`, `bond1`, `192.168.88.1/24@bond1`). */
export function lookUp(menu: Menu, rows: readonly Row[], asked: string): Row | undefined {
  return (
    rows.find((row) => row[".id"] === asked) ??
    rows.find((row) => ours(row) && keyText(menu, decodeAll(menu, row)) === asked)
  );
}

function pick(menu: Menu, words: Words, properties: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    properties.map((property) => {
      const row = menu.properties[property];
      const name = wordName(property, row);
      return [name, words[name] ?? (row ? defaultWord(row, words) : undefined) ?? ""];
    }),
  );
}

/** True when a row has these words, of those that the menu has. */
export const haveSameWords = (menu: Menu, row: Row, words: Words): boolean =>
  differences(menu, words, row).length === 0;

/** Every resource of a menu looks at every row, and rows never change, so each key is spelled once. */
const keys = new WeakMap<Row, RowKey>();

/** The key of a row. `shown` is there when the row hides a word of the key, which may then be anything. */
interface RowKey {
  of: readonly string[];
  text: string;
  shown?: (string | undefined)[];
}

const hasKey = ({ text, shown }: RowKey, key: string, words: readonly string[]): boolean =>
  shown === undefined
    ? text === key
    : shown.every((word, at) => word === undefined || word === words[at]);

/** True of a row that hides a word of its key: a route that is disabled does not say its distance. */
export const hidesKey = (menu: Menu, row: Row): boolean => keyOf(menu, row).shown !== undefined;

function keyOf(menu: Menu, row: Row): RowKey {
  const known = keys.get(row);
  if (known?.of === menu.key) return known;
  const words = Object.fromEntries(
    menu.key.flatMap((property) => {
      const traits = menu.properties[property];
      const name = wordName(property, traits);
      const shown = row[name];
      return traits === undefined || shown === undefined
        ? []
        : [[name, canonicalSpelling(traits.codec, shown)]];
    }),
  );
  const all = keyWords(menu, words);
  const isOff = row["disabled"] === "true";
  const hidden = menu.key.map((property) => isOff && isUnseen(menu, property, row));
  const shown = hidden.includes(true)
    ? { shown: all.map((word, at) => (hidden[at] === true ? undefined : word)) }
    : {};
  const key = { of: menu.key, text: all.join("\0"), ...shown };
  keys.set(row, key);
  return key;
}
