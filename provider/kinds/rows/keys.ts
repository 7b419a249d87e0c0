import { absentWord } from "../../schema/routeros/rows";
import { encodeAll, type Table, type Values, wordsOf } from "../../schema";
import type { Where, Words } from "../../transport/transport";
import { canonicalSpelling, text } from "../../values";

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

/** The keys that tell the rows of one resource apart. */
export class Keys {
  /** Alternative keys; the first whose leading property a row has counts. */
  private readonly choices: readonly (readonly string[])[];
  /** The properties that tell rows apart where the menu has no key. */
  private readonly all: readonly string[];
  private readonly words: ReadonlyMap<string, string>;

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
    const names = this.choices.length === 0 ? this.all : this.choices.flat();
    const own = names.flatMap((one) => (values[one] === undefined ? [] : [[one, values[one]]]));
    return encodeAll(this.table.row, Object.fromEntries(own) as Values);
  }

  /** The key of a row in state, for people to read: `10.0.0.1`, `10.0.0.0/8 gateway=192.0.2.1`. */
  of(words: Words): string {
    const properties = this.propertiesFor(words);
    const isNamed = properties !== this.all;
    const parts = properties.flatMap((property, at) => {
      const word = this.words.get(property) ?? property;
      const value = words[word];
      if (value === undefined || value === "" || value === absentWord(this.table, property))
        return [];
      return [isNamed && at === 0 ? value : `${word}=${value}`];
    });
    return parts.join(" ");
  }

  /** The words, with their values, by which a row of the program is looked up on the router. */
  finding(words: Words): { names: readonly string[]; values: readonly string[] } {
    const found = this.propertiesFor(words).flatMap((property) => {
      const word = this.words.get(property) ?? property;
      const value = words[word] ?? absentWord(this.table, property);
      return value === undefined ? [] : [[word, value] as const];
    });
    return { names: found.map(([name]) => name), values: found.map(([, value]) => value) };
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
  has(row: Words, words: Words): boolean {
    return Object.entries(words).every(([name, want]) => this.word(row, name) === want);
  }
}
