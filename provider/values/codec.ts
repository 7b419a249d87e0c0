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

/** The word for a value, or why there is none. */
export function encode<T>(
  property: Codec<T>,
  value: unknown,
): { word: string } | { refused: string } {
  const result = z.safeEncode(property, value as T);
  if (result.success) return { word: result.data };
  const issue = result.error.issues[0];
  const at = issue?.path.map((step) => `[${String(step)}]`).join("") ?? "";
  return { refused: at === "" ? (issue?.message ?? "") : `${issue?.message ?? ""} at ${at}` };
}

/** The value of a word that the router printed; a spelling unknown to us stays as it is. */
export function decode(property: Codec<unknown>, word: string): unknown {
  const result = z.safeDecode(property, word);
  return result.success ? result.data : word;
}
