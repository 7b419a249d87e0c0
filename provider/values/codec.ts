import { z } from "zod";

/**
 * How values are written: each codec turns a program's value into the word that RouterOS prints
 * (`encode`) and back (`decode`). Encoding accepts every spelling that RouterOS accepts without
 * doubt and answers its own canonical one, so comparing words compares meanings.
 */
export type Codec<T> = z.ZodType<T, string>;

/** `accepts` completes the sentence "write ...": it is all that a user is told. */
export function codec<T>(
  accepts: string,
  value: z.ZodType<T>,
  spelling: { decode: (word: string) => T | undefined; encode: (value: T) => string | undefined },
): Codec<T> {
  const refuse = (payload: z.core.ParsePayload): never => {
    payload.issues.push({ code: "custom", message: accepts, input: payload.value });
    return z.NEVER;
  };
  return z.codec(z.string(), value, {
    decode: (word, payload) => (spelling.decode(word) ?? refuse(payload)) as z.input<typeof value>,
    encode: (input, payload) => spelling.encode(input as T) ?? refuse(payload),
  });
}

/** Why a value is refused: what to write instead, and where in the value that is. */
export interface Refused {
  refused: string;
  /** Steps into the value: `[1, "srcAddress"]`; none: the value itself. */
  path: readonly (string | number)[];
  /** True of a text that says all, without the value: `it has no srcAdress`. */
  isWhole?: boolean;
}

/** A value that is looked at by hand: why it is refused, or undefined. */
export function checked<T>(refusal: (value: unknown) => Refused | undefined): z.ZodType<T> {
  return z.any().check(({ value, issues }) => {
    const found = refusal(value);
    if (found === undefined) return;
    const { refused: message, path, isWhole = false } = found;
    const params = { isWhole };
    issues.push({ code: "custom", message, path: [...path], params, input: value });
  });
}

/** The word for a value, or why there is none. */
export function encode<T>(property: Codec<T>, value: unknown): { word: string } | Refused {
  const result = z.safeEncode(property, value as T);
  if (result.success) return { word: result.data };
  const [issue] = result.error.issues;
  const isWhole = issue?.code === "custom" && issue.params?.["isWhole"] === true;
  const path = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
  return { refused: issue?.message ?? "", path, ...(isWhole ? { isWhole } : {}) };
}

/** Where in a value something is, as a program would write it: `[1].srcAddress`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

/** The value of a word that the router printed; a spelling unknown to us stays as it is. */
export function decode(property: Codec<unknown>, word: string): unknown {
  const result = z.safeDecode(property, word);
  return result.success ? result.data : word;
}

/** Something that works and is hardly meant so, and where in a value it is. */
export interface Remark {
  text: string;
  path: readonly (string | number)[];
}

const remarks = new WeakMap<object, (value: unknown) => readonly Remark[]>();

/** A codec that has something to say about values that it takes, as the program wrote them. */
export function remarking<T>(
  property: Codec<T>,
  remark: (value: unknown) => readonly Remark[],
): Codec<T> {
  remarks.set(property, remark);
  return property;
}

/** What there is to say about a value that is taken. */
export function remarksOn(property: Codec<unknown>, value: unknown): readonly Remark[] {
  return remarks.get(property)?.(value) ?? [];
}

/** The remarks of an element, with the way to it. */
export function remarksAt(
  step: string | number,
  property: Codec<unknown>,
  value: unknown,
): Remark[] {
  return remarksOn(property, value).map(({ text, path }) => ({ text, path: [step, ...path] }));
}

/** The word that RouterOS would print, whatever spelling it printed or prints in another version. */
export function canonicalWord(property: Codec<unknown>, word: string): string {
  const encoded = encode(property, decode(property, word));
  return "word" in encoded ? encoded.word : word;
}
