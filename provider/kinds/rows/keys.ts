import { absentWord } from "../../schema/routeros/rows";
import { deviceOf, encodeAll, type Table, type Values, wordsOf } from "../../schema";
import type { Where, Words } from "../../transport/transport";
import { canonicalSpelling, text } from "../../values";
import type { Item } from "../kind";

/** The rows of a resource by key, as state has them. */
export type Rows = Readonly<Record<string, Values>>;

/** The words that all rows of a resource have. */
export const withinOf = ({ row }: Table, values: Values): Words =>
  encodeAll(row, (values["within"] ?? {}) as Values);

/**
 * The word by which a print can be limited to the rows of a resource, such as the name of an address list.
 * Only free text serves: the router may store other words in another spelling.
 */
export function whereOf({ row }: Table, sides: readonly Values[]): Where | undefined {
  const texts = wordsOf(row).filter(({ row: traits }) => traits.codec === text);
  const withins = sides.map((values) => encodeAll(row, (values["within"] ?? {}) as Values));
  const asked = texts.find(({ word }) => withins.every((one) => one[word] !== undefined));
  if (asked === undefined) return undefined;
  const { word } = asked;
  return { word, values: [...new Set(withins.map((one) => one[word] ?? ""))] };
}

/** The rows of a resource by key. Check has turned the program's list into this map. */
export const rowsOf = (values: Values): Rows => (values["rows"] ?? {}) as Rows;

const encoded = new WeakMap<Values, ReadonlyMap<string, Words>>();

/** The words of each row, by its key: worked out once for all looks at the same values. */
export function wordsByKey({ row: menu }: Table, values: Values): ReadonlyMap<string, Words> {
  const before = encoded.get(values);
  if (before !== undefined) return before;
  const words = new Map<string, Words>();
  for (const [key, row] of Object.entries(rowsOf(values))) words.set(key, encodeAll(menu, row));
  encoded.set(values, words);
  return words;
}

/** Each row with what all of them have. */
export function itemsOf({ row: menu }: Table, values: Values): Item[] {
  const device = deviceOf(values);
  const common = { ...(values["within"] ?? {}), ...(device === undefined ? {} : { device }) };
  return Object.values(rowsOf(values)).map((row) => ({ menu, values: { ...row, ...common } }));
}

/** Words by which rows are found, and what each is where a row does not say it. */
interface Found {
  names: readonly string[];
  absent: readonly (string | undefined)[];
}

/** The keys that tell the rows of one resource apart. */
export class Keys {
  /** Alternative keys; the first whose leading property a row has counts. */
  private readonly choices: readonly (readonly string[])[];
  /** The properties that tell rows apart where the menu has no key. */
  private readonly all: readonly string[];
  private readonly words: ReadonlyMap<string, string>;
  /** What may be in a key. */
  private readonly told: ReadonlySet<string>;
  /** By which words rows are found that have all of them, by the properties that tell them apart. */
  private readonly found = new Map<readonly string[], Found>();

  constructor(
    private readonly table: Table,
    values: Values,
  ) {
    const properties = wordsOf(table.row);
    const within = new Set(Object.keys(values["within"] ?? {}));
    const apart = (names: readonly string[]) => {
      const rest = names.filter((one) => !within.has(one));
      return rest.length === 0 ? names : rest;
    };
    const said = values["key"];
    const choices = Array.isArray(said) ? [said as string[]] : table.keys;
    this.choices = choices.map(apart);
    this.words = new Map(properties.map(({ property, word }) => [property, word]));
    this.all = properties
      .filter(({ property, row }) => row.secret === undefined && !within.has(property))
      .map(({ property }) => property)
      .filter((property) => property !== "comment" && property !== "disabled");
    this.told = new Set(this.choices.length === 0 ? this.all : this.choices.flat());
  }

  /** The properties that tell a row with these words apart. */
  propertiesFor(words: Words): readonly string[] {
    const has = (property: string) => (words[this.words.get(property) ?? ""] ?? "") !== "";
    return (
      this.choices.find(([first]) => first !== undefined && has(first)) ??
      this.choices[0] ??
      this.all
    );
  }

  /** The words of a row that may belong to its key. */
  encode(values: Values): Words {
    const own: Values = {};
    for (const one of this.told) if (values[one] !== undefined) own[one] = values[one];
    return encodeAll(this.table.row, own);
  }

  /** The key of a row in state, for people to read: `10.0.0.1`, `10.0.0.0/8 gateway=192.0.2.1`. */
  of(words: Words): string {
    const properties = this.propertiesFor(words);
    const { names, absent } = this.foundBy(properties);
    const isNamed = properties !== this.all;
    let key = "";
    for (const [at, word] of names.entries()) {
      const value = words[word];
      if (value === undefined || value === "" || value === absent[at]) continue;
      // An object keeps nothing under this name.
      const isPlain = isNamed && at === 0 && value !== "__proto__";
      const part = isPlain ? value : `${word}=${value}`;
      key = key === "" ? part : `${key} ${part}`;
    }
    return key;
  }

  /** The words, with their values, by which a row of the program is looked up on the router. */
  finding(words: Words): { names: readonly string[]; values: readonly string[] } {
    const { names, absent } = this.foundBy(this.propertiesFor(words));
    const there: string[] = [];
    const values: string[] = [];
    for (const [at, name] of names.entries()) {
      const value = words[name] ?? absent[at];
      if (value === undefined) continue;
      there.push(name);
      values.push(value);
    }
    return { names: there.length === names.length ? names : there, values };
  }

  private foundBy(properties: readonly string[]): Found {
    const known = this.found.get(properties);
    if (known !== undefined) return known;
    const names = properties.map((property) => this.words.get(property) ?? property);
    const found = { names, absent: properties.map((one) => absentWord(this.table, one)) };
    this.found.set(properties, found);
    return found;
  }
}

/** The words of a router's row in canonical spelling; a word that is not shown has the value that its absence means. */
export class Spelled {
  private readonly known = new Map<
    string,
    { spell: (text: string) => string; absent: string | undefined }
  >();

  constructor(table: Table) {
    for (const { property, word, row } of wordsOf(table.row)) {
      const spell = (shown: string) => canonicalSpelling(row.codec, shown);
      this.known.set(word, { spell, absent: absentWord(table, property) });
    }
  }

  word(row: Words, name: string): string {
    const { spell, absent = "" } = this.known.get(name) ?? {};
    const shown = row[name];
    return shown === undefined || spell === undefined ? (shown ?? absent) : spell(shown);
  }

  /** True of a row that has these words. */
  has(row: Words, words: readonly (readonly [name: string, value: string])[]): boolean {
    return words.every(
      ([name, want]) => (want !== "" && row[name] === want) || this.word(row, name) === want,
    );
  }
}
