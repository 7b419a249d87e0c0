import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { canonicalText } from "./bytes";
import type { Codec } from "./codec";
import { codec } from "./define";

/** Any text. What most words are is looked at without a schema: there are thousands in a table. */
export const text: Codec<string> = {
  encode: (value) =>
    typeof value === "string" ? { text: canonicalText(value) } : { refused: "a text", path: [] },
  decode: (text) => text,
  remarks: () => [],
};

const escapes: Record<string, string> = { "\\r": "\r", "\\n": "\n", "\\t": "\t", "\\\\": "\\" };

/** A text of control characters, which some versions print as escapes: `\\r\\n` is a line end. */
export const escaped: Codec<string> = codec("a text", z.string("a text"), {
  decode: (text) => text.replaceAll(/\\[rnt\\]/g, (escape) => escapes[escape] ?? escape),
  encode: (value) => value,
});

/** A text, or several that RouterOS separates by commas. */
export const textOrTexts: Codec<string | string[]> = codec(
  "a text or a list of texts",
  z.union([z.string(), z.array(z.string())], "a text or a list of texts"),
  { decode: (text) => text, encode: (value) => [value].flat().join(",") },
);

/** The name of an item: a text that is not empty. */
export const name: Codec<string> = codec("a name", z.string("a name").min(1, "a name"), {
  decode: (text) => text,
  encode: canonicalText,
});

/** A text of a certain form. */
export function wordOf<W extends string = string>(form: RegExp, accepts: string): Codec<W> {
  return codec<W>(accepts, z.string(accepts).regex(form, accepts) as unknown as z.ZodType<W>, {
    decode: (text) => text as W,
    encode: (value) => value,
  });
}

/** `true` and `false`; RouterOS also prints `yes` and `no`. */
export const flag: Codec<boolean> = {
  encode: (value) =>
    typeof value === "boolean" ? { text: String(value) } : { refused: "true or false", path: [] },
  decode: (text) =>
    text === "true" || text === "yes"
      ? true
      : text === "false" || text === "no"
        ? false
        : undefined,
  remarks: () => [],
};

function whole(least: number, most: number): { accepts: string; value: z.ZodType<number> } {
  const accepts = `a whole number from ${least} to ${most}`;
  return { accepts, value: z.int(accepts).min(least, accepts).max(most, accepts) };
}

/** A whole number of a range. */
export function integer(least: number, most: number): Codec<number> {
  const { accepts, value } = whole(least, most);
  return codec(accepts, value, {
    decode: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
    encode: String,
  });
}

/** A whole number that RouterOS prints in hex, such as a bridge port's priority `0x80`. */
export function hexadecimal(least: number, most: number): Codec<number> {
  const { accepts, value } = whole(least, most);
  return codec(accepts, value, {
    decode: (text) => (/^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : undefined),
    encode: (number) => `0x${number.toString(16).toUpperCase()}`,
  });
}

/** The word that was probably meant: a misspelling's, or the only one that begins so. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  const begun = words.filter((word) => given !== "" && word.startsWith(given));
  if (begun.length === 1) return begun[0];
  const near = closest(given, words);
  const away = distance(given.toLowerCase(), near.toLowerCase());
  return away <= Math.min(3, given.length / 2) ? near : undefined;
}

/** One of a fixed set of words. RouterOS would take any unambiguous beginning of one; we do not. */
export function oneOf<const W extends readonly [string, ...string[]]>(
  ...options: W
): Codec<W[number]> {
  const accepts = `one of ${options.map((option) => JSON.stringify(option)).join(", ")}`;
  const values = z.enum(options, {
    error: ({ input }) => {
      const near = typeof input === "string" ? nearest(input, options) : undefined;
      return near === undefined ? accepts : `${accepts} (did you mean ${JSON.stringify(near)}?)`;
    },
  });
  return codec<W[number]>(accepts, values, {
    decode: (text) => (options.includes(text) ? text : undefined),
    encode: (value) => value,
  });
}

/** A whole number, or a word, or one of several. */
export function integerOr<const W extends string>(
  word: W | readonly W[],
  least: number,
  most: number,
): Codec<number | W> {
  const words = [word].flat() as W[];
  const named = words.map((one) => `${JSON.stringify(one)} or `).join("");
  const accepts = `${named}${whole(least, most).accepts}`;
  const number = whole(least, most).value;
  return codec<number | W>(accepts, z.union([z.enum(words), number], accepts), {
    decode: (value) =>
      words.find((one) => one === value) ?? (/^\d+$/.test(value) ? Number(value) : undefined),
    encode: String,
  });
}
