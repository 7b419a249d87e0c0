import { z } from "zod";
import { type Codec, type Refused, type Remark, remarksOn } from "./codec";

/**
 * Makes a codec: zod says what a value must be, `spelling` how it is written. `accepts` completes the
 * sentence "write ...": users read nothing else.
 */
export function codec<T>(
  accepts: string,
  value: z.ZodType<T>,
  spelling: { decode: (text: string) => T | undefined; encode: (value: T) => string | undefined },
): Codec<T> {
  return {
    // Not by `z.codec`, which looks at each value twice: this runs for every word of every row.
    encode: (input) => {
      const known = z.safeParse(value, input);
      if (!known.success) return refusedBy(known.error.issues[0]);
      const text = spelling.encode(known.data);
      return text === undefined ? { refused: accepts, path: [] } : { text };
    },
    decode: (text) => {
      const read = spelling.decode(text);
      return read !== undefined && z.safeParse(value, read).success ? read : undefined;
    },
    remarks: () => [],
  };
}

function refusedBy(issue: z.core.$ZodIssue | undefined): Refused {
  const isWhole = issue?.code === "custom" && issue.params?.["isWhole"] === true;
  const path = (issue?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
  return { refused: issue?.message ?? "", path, ...(isWhole ? { isWhole } : {}) };
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

/** The text of a value that was checked. */
export function textFor<T>(property: Codec<T>, value: T): string {
  const encoded = property.encode(value);
  if ("refused" in encoded) throw new TypeError(`it is not checked: ${encoded.refused}`);
  return encoded.text;
}

/** A codec that has something to say about values that it takes, as the program wrote them. */
export function remarking<T>(
  property: Codec<T>,
  remarks: (value: unknown) => readonly Remark[],
): Codec<T> {
  return { ...property, remarks };
}

/** The remarks of an element, with the way to it. */
export function remarksAt(
  step: string | number,
  property: Codec<unknown>,
  value: unknown,
): Remark[] {
  return remarksOn(property, value).map(({ text, path }) => ({ text, path: [step, ...path] }));
}
