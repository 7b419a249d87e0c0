/**
 * How values are written: each codec turns a program's value into the text that RouterOS prints
 * (`encode`) and back (`decode`). Encoding accepts every spelling that RouterOS accepts without
 * doubt and answers its own canonical one, so comparing texts compares meanings.
 *
 * A program's compiler reads this type: nothing that it would need a library for stands here.
 */
export interface Codec<T> {
  /** The text for a value, or why there is none. */
  encode(value: unknown): { text: string } | Refused;
  /** The value of a text that the router printed; undefined: a spelling unknown to us. */
  decode(text: string): T | undefined;
  /** What there is to say about a value that is taken, as the program wrote it. */
  remarks(value: unknown): readonly Remark[];
  /** What of a text counts beside another one; without it all of it. */
  compared?: (text: string) => string;
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

/** The text for a value, or why there is none. */
export function encode<T>(property: Codec<T>, value: unknown): { text: string } | Refused {
  return property.encode(value);
}

/** The value of a text that the router printed; a spelling unknown to us stays as it is. */
export function decode(property: Codec<unknown>, text: string): unknown {
  return property.decode(text) ?? text;
}

/** True of two canonical texts that mean the same. */
export const meanTheSame = ({ compared }: Codec<unknown>, one: string, other: string): boolean =>
  one === other || (compared !== undefined && compared(one) === compared(other));

/** What there is to say about a value that is taken. */
export function remarksOn(property: Codec<unknown>, value: unknown): readonly Remark[] {
  return property.remarks(value);
}

/** Where in a value something is, as a program would write it: `[1].srcAddress`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

/** The spelling that RouterOS prints, from any spelling that a version of it prints or accepts. */
export function canonicalSpelling(property: Codec<unknown>, text: string): string {
  const encoded = encode(property, decode(property, text));
  return "text" in encoded ? encoded.text : text;
}
