import { z } from "zod";
import { canonicalText } from "./bytes";
import { type Codec, type Refused, decode, encode } from "./codec";
import { codec } from "./define";
import { nearest } from "./plain";

/*
 * Codecs for what RouterOS's own schema says of a word: one of several kinds, symbols beside a kind,
 * a list of them. What the schema does not say for sure is taken as it is.
 */

const yesNo: Readonly<Record<string, string>> = { true: "yes", false: "no" };

/** What nobody states: a text, a number, or `true` and `false`, which every version reads as `yes` and `no`. */
export const anything: Codec<string> = {
  encode: (value) => {
    if (typeof value === "number" && Number.isFinite(value)) return { text: String(value) };
    if (typeof value !== "string" && typeof value !== "boolean")
      return { refused: "a text, a number, true or false", path: [] };
    return { text: canonicalText(yesNo[String(value)] ?? String(value)) };
  },
  decode: (text) => yesNo[text] ?? text,
  remarks: () => [],
};

/** A flag among other values: where more than two are taken, each has one spelling. */
export const yesOrNo: Codec<boolean> = {
  encode: (value) =>
    typeof value === "boolean"
      ? { text: value ? "yes" : "no" }
      : { refused: "true or false", path: [] },
  decode: (text) =>
    /^(yes|true)$/.test(text) ? true : /^(no|false)$/.test(text) ? false : undefined,
  remarks: () => [],
};

/** Whatever it is: several values as RouterOS lists them, with commas. */
export const loose: Codec<string> = {
  encode: (value) => {
    const encoded = [value].flat().map((one) => anything.encode(one));
    const refused = encoded.find((one) => "refused" in one);
    if (refused !== undefined) return refused;
    return { text: encoded.flatMap((one) => ("text" in one ? [one.text] : [])).join(",") };
  },
  decode: (text) => anything.decode(text),
  remarks: () => [],
};

/** One of these words; `yes` and `no` among them are `true` and `false`, too. */
export function symbol(words: readonly string[]): Codec<string> {
  const isYesNo = words.includes("yes") && words.includes("no");
  const listed = words.slice(0, 20).map((text) => JSON.stringify(text));
  const more = words.length > listed.length ? " ..." : "";
  const accepts = `${words.length > 1 ? "one of " : ""}${listed.join(", ")}${more}`;
  const spell = (value: unknown): string | undefined => {
    const isPlain = ["string", "number", "boolean"].includes(typeof value);
    const text = isPlain ? String(value) : "";
    const known = isYesNo ? (yesNo[text] ?? text) : text;
    return words.includes(known) ? known : undefined;
  };
  return {
    encode: (value) => {
      const text = spell(value);
      if (text !== undefined) return { text };
      const near = typeof value === "string" ? nearest(value, words) : undefined;
      const hint = near === undefined ? "" : ` (did you mean ${JSON.stringify(near)}?)`;
      return { refused: `${accepts}${hint}`, path: [] };
    },
    decode: spell,
    remarks: () => [],
  };
}

/** What the first of several codecs takes that takes it. */
export function either(codecs: readonly Codec<unknown>[]): Codec<unknown> {
  const [only, ...others] = codecs;
  if (only !== undefined && others.length === 0) return only;
  return {
    encode: (value) => {
      const reasons: string[] = [];
      for (const one of codecs) {
        const encoded = encode(one, value);
        if ("text" in encoded) return encoded;
        reasons.push(encoded.refused);
      }
      return { refused: withoutRepetition(reasons).join(", or "), path: [] };
    },
    decode: (text) => {
      for (const one of codecs) {
        const value = one.decode(text);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    remarks: () => [],
  };
}

/** "a text" says nothing beside "a text, a number, true or false". */
const withoutRepetition = (reasons: readonly string[]): string[] =>
  [...new Set(reasons)].filter(
    (one) => !reasons.some((other) => other !== one && other.startsWith(`${one},`)),
  );

/** A value, or `!` and what it is not. */
export function negated(one: Codec<unknown>): Codec<unknown> {
  return {
    encode: (value) => {
      if (typeof value !== "string" || !value.startsWith("!")) return encode(one, value);
      const encoded = encode(one, value.slice(1).trim());
      return "text" in encoded ? { text: `!${encoded.text}` } : encoded;
    },
    decode: (text) => {
      if (!text.startsWith("!")) return one.decode(text);
      const value = one.decode(text.slice(1));
      return value === undefined ? undefined : `!${value as string | number}`;
    },
    remarks: () => [],
  };
}

/** Several values: a list, or one alone, or a text with commas as the router prints it. */
export function several(one: Codec<unknown>, isSet: boolean): Codec<unknown[]> {
  const refused = (why: Refused, at: number): Refused => ({ ...why, path: [at, ...why.path] });
  const bare = (text: string) => text.replace(/^!/, "");
  const order = (words: string[]): string[] =>
    isSet
      ? [...new Set(words)].sort((a, b) => (bare(a) < bare(b) ? -1 : bare(a) > bare(b) ? 1 : 0))
      : words;
  return {
    encode: (value) => {
      const items: unknown[] =
        typeof value === "string" ? (value === "" ? [] : value.split(",")) : [value].flat();
      const words: string[] = [];
      for (const [at, item] of items.entries()) {
        const encoded = encode(one, typeof item === "string" ? item.trim() : item);
        if ("refused" in encoded) return Array.isArray(value) ? refused(encoded, at) : encoded;
        if (encoded.text.includes(","))
          return refused({ refused: "one value per element, without a comma", path: [] }, at);
        words.push(encoded.text);
      }
      return { text: order(words).join(",") };
    },
    decode: (text) => (text === "" ? [] : order(text.split(",")).map((part) => decode(one, part))),
    remarks: () => [],
  };
}

/** What may not be empty: no row is without a name. */
export const filled = (one: Codec<unknown>): Codec<unknown> => ({
  ...one,
  encode: (value) =>
    value === "" ? { refused: "a name that is not empty", path: [] } : encode(one, value),
});

/** A list that is taken as one value, and as a text with commas, too. */
export const alsoAsText = <T>(list: Codec<T[]>): Codec<T[]> => ({
  ...list,
  encode: (value) =>
    encode(
      list,
      typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [value],
    ),
});

/** A word that is there or not: any value of it would mean that it is. */
export const presence: Codec<boolean> = codec("true or false", z.boolean("true or false"), {
  decode: (text) => text !== "no" && text !== "false",
  encode: (value) => (value ? "yes" : ""),
});

/** A whole number, of 64 bits if need be: what JavaScript cannot count exactly is a text. */
export function wholeNumber(range: readonly [string, string] | undefined): Codec<number | string> {
  const [least, most] = range?.map(BigInt) ?? [undefined, undefined];
  const accepts =
    range === undefined ? "a whole number" : `a whole number from ${range[0]} to ${range[1]}`;
  const fits = (text: string): boolean =>
    /^-?\d+$/.test(text) &&
    (least === undefined || most === undefined || (BigInt(text) >= least && BigInt(text) <= most));
  const value = (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);
  return {
    encode: (given) =>
      (typeof given === "number" || typeof given === "string") && fits(String(given).trim())
        ? { text: String(value(String(given).trim())) }
        : { refused: accepts, path: [] },
    decode: (text) => (/^-?\d+$/.test(text) ? value(text) : undefined),
    remarks: () => [],
  };
}

/** A whole number, or all from one to another: `8000-8080`. */
export function numbersFromTo(range: readonly [string, string] | undefined): Codec<string> {
  const within = range === undefined ? "" : ` from ${range[0]} to ${range[1]}`;
  const accepts = `a whole number${within}, or all from one to another, such as "8000-8080"`;
  const [least, most] = (range ?? [0, Infinity]).map(Number) as [number, number];
  return {
    encode: (given) => {
      const isPlain = typeof given === "number" || typeof given === "string";
      const text = isPlain ? String(given).trim() : "";
      const [from = NaN, to = from] = /^\d+(-\d+)?$/.test(text) ? text.split("-").map(Number) : [];
      return from >= least && from <= to && to <= most
        ? { text: from === to ? String(from) : `${from}-${to}` }
        : { refused: accepts, path: [] };
    },
    decode: (text) => text,
    remarks: () => [],
  };
}

/** A whole number that RouterOS prints in hex, such as a bridge's priority `0x8000`. */
export function hexNumber(range: readonly [string, string] | undefined): Codec<number> {
  const [least, most] = range?.map((end) => parseInt(end, 16)) ?? [0, Number.MAX_SAFE_INTEGER];
  const accepts = `a whole number from ${least} to ${most}, also in hex, such as "0x${(most ?? 0).toString(16).toUpperCase()}"`;
  const number = (given: unknown): number | undefined => {
    const isText = typeof given === "string" && /^(0x[0-9a-f]+|\d+)$/i.test(given.trim());
    const value = isText ? Number(given.trim()) : given;
    const fits = Number.isSafeInteger(value) && Number(value) >= (least ?? 0);
    return fits && Number(value) <= (most ?? 0) ? Number(value) : undefined;
  };
  return {
    encode: (given) => {
      const value = number(given);
      return value === undefined
        ? { refused: accepts, path: [] }
        : { text: `0x${value.toString(16).toUpperCase()}` };
    },
    decode: number,
    remarks: () => [],
  };
}

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** `25M` -> `25000000`, `10MiB` -> `10485760`; undefined: no number with a unit. */
function counted(text: string): string | undefined {
  const parts = /^(\d+(?:\.\d+)?)(?:([KMGT]i|[kKMGT])?(?:B|bps)?)$/.exec(text.trim());
  if (parts?.[1] === undefined) return undefined;
  const [, digits, unit] = parts;
  // Of 64 bits if need be.
  if (unit === undefined && /^\d+$/.test(digits)) return String(BigInt(digits));
  const number = unit === undefined ? Number(digits) : Number(digits) * (factors[unit] ?? 1);
  return Number.isSafeInteger(number) ? String(number) : undefined;
}

const sizedAccepts =
  'a number, with a unit or without: 25000000, "25M", "2048KiB", or two as "25M/10M"';

/** A number of bytes or bits, or two of them; `25M` and `25000000` are the same. */
export const sizedNumber: Codec<number | string> = {
  encode: (given) => {
    if (typeof given !== "number" && typeof given !== "string")
      return { refused: sizedAccepts, path: [] };
    const parts = String(given).split("/").map(counted);
    return parts.length <= 2 && parts.every((part) => part !== undefined)
      ? { text: parts.join("/") }
      : { refused: sizedAccepts, path: [] };
  },
  decode: (text) => {
    const parts = text.split("/").map(counted);
    if (parts.some((part) => part === undefined)) return undefined;
    const isCounted = parts.length === 1 && Number.isSafeInteger(Number(parts[0]));
    return isCounted ? Number(parts[0]) : parts.join("/");
  },
  remarks: () => [],
};

/** A number that may have a fraction. */
export const decimal: Codec<number> = {
  encode: (given) => {
    const isText = typeof given === "string" && /^-?\d+(\.\d+)?$/.test(given.trim());
    return isText || (typeof given === "number" && Number.isFinite(given))
      ? { text: String(Number(given)) }
      : { refused: "a number", path: [] };
  },
  decode: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  remarks: () => [],
};
