import { canonicalSpelling, decode, encode } from "../values";
import type { Words } from "../values/row";
import { setIn } from "./marks";
import type { Menu } from "./menu";
import type { Properties, Property, Traits, Values } from "./property";

/** `miiInterval` -> `mii-interval`. */
export function wordName(property: string, traits: Traits = {}): string {
  if (traits.word !== undefined) return traits.word;
  const before = spelled.get(property);
  if (before !== undefined) return before;
  const word = property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  spelled.set(property, word);
  return word;
}

/** Every row that is read asks for the words of its properties again. */
const spelled = new Map<string, string>();

/** A row that the router knows, with its property's name and its word. */
interface WordRow {
  property: string;
  word: string;
  row: Property;
}

const known = new WeakMap<Properties, readonly WordRow[]>();

/** The rows that the router knows: worked out once, for a table may be asked thousands of times. */
export function wordsOf({ properties }: Menu): readonly WordRow[] {
  const before = known.get(properties);
  if (before !== undefined) return before;
  const words = Object.entries(properties)
    .filter(([, row]) => row.local !== true && row.sameAs === undefined)
    .map(([property, row]) => ({ property, word: wordName(property, row), row }));
  known.set(properties, words);
  return words;
}

const shown = new WeakMap<Menu, readonly WordRow[]>();

/** The rows that the router shows, outputs as well: worked out once, as those of `wordsOf`. */
function shownOf(menu: Menu): readonly WordRow[] {
  const before = shown.get(menu);
  if (before !== undefined) return before;
  const all: Properties = { ...menu.properties, ...menu.outputs };
  const words = Object.entries(all)
    .filter(([, row]) => row.local !== true)
    .map(([property, row]) => ({ property, word: wordName(property, row), row }));
  shown.set(menu, words);
  return words;
}

/** The words of values that were checked. */
export function encodeAll(menu: Menu, values: Values): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { property, word, row } of wordsOf(menu)) {
    if (values[property] === undefined) continue;
    const encoded = encode(row.codec, values[property]);
    if ("text" in encoded) words[word] = encoded.text;
  }
  return words;
}

/** The values of a row; what the router does not show and has no default is absent. */
export function decodeAll(menu: Menu, words: Words): Values {
  const values: Values = {};
  for (const { property, word, row } of shownOf(menu)) {
    const text = words[word];
    const isUnset = row.unsettable === true;
    if (text === undefined && (row.default !== "" || isUnset)) continue;
    // Of some words their being there is all that they say: `blackhole=""`.
    if (text === "" && isUnset && canonicalSpelling(row.codec, text) === "") continue;
    values[property] = decode(row.codec, text ?? "");
  }
  return values;
}

/** The word that a property has while the program does not set it; undefined: left alone. */
export function defaultWord(row: Property, words: Words): string | undefined {
  return typeof row.default === "function" ? row.default(words) : row.default;
}

/** The key of an item as people may see it: nothing of one that is a secret. */
export function keyShown(menu: Menu, values: Values): string {
  const isSecret = menu.key.some((property) => menu.properties[property]?.secret !== undefined);
  return isSecret ? "" : keyText(menu, values);
}

/** The key of an item for people: `bond1`, `192.168.88.1/24@bond1`. */
export function keyText(menu: Menu, values: Values): string {
  return keyWords(menu, encodeAll(menu, keyValues(menu, values)))
    .filter((word) => word !== "")
    .join("@");
}

/** What of the values a key is made of. */
function keyValues({ key, properties }: Menu, values: Values): Values {
  const isPlain = key.every((one) => {
    const { inKey, default: unset } = properties[one] ?? {};
    return inKey === undefined && typeof unset !== "function";
  });
  return isPlain ? Object.fromEntries(key.map((one) => [one, values[one]])) : values;
}

/** The values of a key as people write it. */
export function decodeKey(menu: Menu, text: string): Values {
  const words = menu.key.length === 1 ? [text] : text.split("@");
  return Object.fromEntries(
    menu.key.flatMap((property, at) => {
      const [codec, word] = [menu.properties[property]?.codec, words[at]];
      return codec === undefined || word === undefined ? [] : [[property, decode(codec, word)]];
    }),
  );
}

/** By which an item is told apart from others: its key, or what the program says of one that has none. */
export function identityText(menu: Menu, values: Values): string {
  return menu.kind === "keyless" ? JSON.stringify(wordsSet(menu, values)) : keyText(menu, values);
}

/** The words that the program set of an item, by its own values or by those in state. */
export function wordsSet(menu: Menu, values: Values): Record<string, string> {
  const set = setIn(values);
  const own = Object.entries(values).filter(([property]) => set.has(property));
  return encodeAll(menu, Object.fromEntries(own));
}

/** The words of an item's key, in the key's order; what is not there is at its default. */
export function keyWords(menu: Menu, words: Words): string[] {
  return menu.key.map((property) => {
    const row = menu.properties[property];
    if (row?.inKey !== undefined) return row.inKey(words);
    const unset = row ? (defaultWord(row, words) ?? row.absentMeans) : undefined;
    return words[wordName(property, row)] ?? unset ?? "";
  });
}
