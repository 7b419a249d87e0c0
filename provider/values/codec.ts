/**
 * How values are written: each codec turns a program's value into the word that RouterOS prints
 * (`encode`) and back (`decode`). Encoding accepts every spelling that RouterOS accepts without
 * doubt and answers its own canonical one, so comparing words compares meanings.
 *
 * A program's compiler reads this type: nothing that it would need a library for stands here.
 */
export interface Codec<T> {
  /** The word for a value, or why there is none. */
  encode(value: unknown): { word: string } | Refused;
  /** The value of a word that the router printed; undefined: a spelling unknown to us. */
  decode(word: string): T | undefined;
  /** What there is to say about a value that is taken, as the program wrote it. */
  remarks(value: unknown): readonly Remark[];
}

/** Why a value is refused: what to write instead, and where in the value that is. */
export interface Refused {
  refused: string;
  /** Steps into the value: `[1, "srcAddress"]`; none: the value itself. */
  path: readonly (string | number)[];
  /** True of a text that says all, without the value: `it has no srcAdress`. */
  isWhole?: boolean;
}

/** Something that works and is hardly meant so, and where in a value it is. */
export interface Remark {
  text: string;
  path: readonly (string | number)[];
}

/** The word for a value, or why there is none. */
export function encode<T>(property: Codec<T>, value: unknown): { word: string } | Refused {
  return property.encode(value);
}

/** The value of a word that the router printed; a spelling unknown to us stays as it is. */
export function decode(property: Codec<unknown>, word: string): unknown {
  return property.decode(word) ?? word;
}

/** What there is to say about a value that is taken. */
export function remarksOn(property: Codec<unknown>, value: unknown): readonly Remark[] {
  return property.remarks(value);
}

/** Where in a value something is, as a program would write it: `[1].srcAddress`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

/** The word that RouterOS would print, whatever spelling it printed or prints in another version. */
export function canonicalWord(property: Codec<unknown>, word: string): string {
  const encoded = encode(property, decode(property, word));
  return "word" in encoded ? encoded.word : word;
}
