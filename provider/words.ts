import { closest, distance } from "fastest-levenshtein";
import ipaddr from "ipaddr.js";
import { z } from "zod";

/**
 * How values are written: each codec turns a program's value into the word that RouterOS prints
 * (`encode`) and back (`decode`). Encoding accepts every spelling that RouterOS accepts without
 * doubt and answers its own canonical one, so comparing words compares meanings.
 */
export type Codec<T> = z.ZodType<T, string>;

/** `accepts` completes the sentence "write ...": it is all that a user is told. */
function codec<T>(
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

/** Any text. */
export const text: Codec<string> = codec("a text", z.string("a text"), {
  decode: (word) => word,
  encode: (value) => value,
});

/** The name of an item: a text that is not empty. */
export const name: Codec<string> = codec("a name", z.string("a name").min(1, "a name"), {
  decode: (word) => word,
  encode: (value) => value,
});

/** `true` and `false`; RouterOS also prints `yes` and `no`. */
export const flag: Codec<boolean> = codec("true or false", z.boolean("true or false"), {
  decode: (word) =>
    word === "true" || word === "yes"
      ? true
      : word === "false" || word === "no"
        ? false
        : undefined,
  encode: String,
});

function whole(least: number, most: number): { accepts: string; value: z.ZodType<number> } {
  const accepts = `a whole number from ${least} to ${most}`;
  return { accepts, value: z.int(accepts).min(least, accepts).max(most, accepts) };
}

/** A whole number of a range. */
export function integer(least: number, most: number): Codec<number> {
  const { accepts, value } = whole(least, most);
  return codec(accepts, value, {
    decode: (word) => (/^\d+$/.test(word) ? Number(word) : undefined),
    encode: String,
  });
}

/** A whole number that RouterOS prints in hex, such as a bridge port's priority `0x80`. */
export function hexadecimal(least: number, most: number): Codec<number> {
  const { accepts, value } = whole(least, most);
  return codec(accepts, value, {
    decode: (word) => (/^(0x[0-9a-f]+|\d+)$/i.test(word) ? Number(word) : undefined),
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
  ...words: W
): Codec<W[number]> {
  const accepts = `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`;
  const values = z.enum(words, {
    error: ({ input }) => {
      const near = typeof input === "string" ? nearest(input, words) : undefined;
      return near === undefined ? accepts : `${accepts} (did you mean ${JSON.stringify(near)}?)`;
    },
  });
  return codec<W[number]>(accepts, values, {
    decode: (word) => (words.includes(word) ? word : undefined),
    encode: (value) => value,
  });
}

const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 0.001 };

/** What RouterOS can keep: a little over 136 years. */
const longest = 2 ** 32 * units.s - 1;

/** Milliseconds of a RouterOS time: `100ms`, `1m30s`, `1d`, `00:05:00`, `1d00:05:00`. */
export function milliseconds(time: string): number | undefined {
  const parts =
    /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?|(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?(?:(\d+)us)?)$/.exec(
      time.trim(),
    );
  if (!parts || time.trim() === "") return undefined;
  const n = (index: number) => Number(parts[index] ?? 0);
  const fraction = parts[6] === undefined ? 0 : Number(`0.${parts[6]}`) * 1000;
  const total =
    n(1) * units.w +
    n(2) * units.d +
    (n(3) + n(7)) * units.h +
    (n(4) + n(8)) * units.m +
    (n(5) + n(9)) * units.s +
    fraction +
    n(10) +
    n(11) * units.us;
  return total <= longest ? total : undefined;
}

/** The spelling RouterOS prints: weeks to microseconds without zeros, `0s` for none. */
export function spellTime(total: number): string {
  let rest = Math.round(total * 1000);
  let spelled = "";
  for (const [unit, size] of Object.entries(units)) {
    const micros = Math.round(size * 1000);
    const count = Math.floor(rest / micros);
    rest -= count * micros;
    if (count > 0) spelled += `${count}${unit}`;
  }
  return spelled === "" ? "0s" : spelled;
}

const timeSpelling = {
  decode: (word: string) => {
    const time = milliseconds(word);
    return time === undefined ? undefined : spellTime(time);
  },
  encode: (value: string) => {
    const time = milliseconds(value);
    return time === undefined ? undefined : spellTime(time);
  },
};
// RouterOS reads a bare number as seconds: `mii-interval=100` is 100 seconds. Nobody means that.
const timeAccepts =
  'a time with its unit, such as "100ms", "30s", "1m30s" or "1d" (RouterOS would read a bare number as seconds)';

/** A time with its unit. */
export const duration: Codec<string> = codec(timeAccepts, z.string(timeAccepts), timeSpelling);

/** A time with its unit, or a word. */
export function durationOr<const W extends string>(word: W): Codec<string> {
  const accepts = `${JSON.stringify(word)} or ${timeAccepts}`;
  return codec(accepts, z.string(accepts), {
    decode: (value) => (value === word ? word : timeSpelling.decode(value)),
    encode: (value) => (value === word ? word : timeSpelling.encode(value)),
  });
}

/** A whole number, or a word. */
export function integerOr<const W extends string>(
  word: W,
  least: number,
  most: number,
): Codec<number | W> {
  const accepts = `${JSON.stringify(word)} or ${whole(least, most).accepts}`;
  const number = whole(least, most).value;
  return codec<number | W>(accepts, z.union([z.literal(word), number], accepts), {
    decode: (value) => (value === word ? word : /^\d+$/.test(value) ? Number(value) : undefined),
    encode: String,
  });
}

function spellMac(value: string): string | undefined {
  const plain = value.trim();
  if (!/^[0-9a-f]{2}([:.-][0-9a-f]{2}){5}$/i.test(plain)) return undefined;
  return plain.toUpperCase().replaceAll(/[.-]/g, ":");
}
const macAccepts = 'a MAC address such as "48:8F:5A:01:02:03"';

/** A MAC address, printed in upper case with colons. */
export const mac: Codec<string> = codec(macAccepts, z.string(macAccepts), {
  decode: spellMac,
  encode: spellMac,
});

function spellIp(value: string): string | undefined {
  return ipaddr.IPv4.isValidFourPartDecimal(value)
    ? ipaddr.IPv4.parse(value).toString()
    : undefined;
}
const ipAccepts = 'an IPv4 address such as "192.168.88.1"';

/** An IPv4 address. */
export const ip: Codec<string> = codec(ipAccepts, z.string(ipAccepts), {
  decode: spellIp,
  encode: spellIp,
});

/** The network of `address/prefix`: what RouterOS computes when no network is given. */
export function networkOf(cidr: string): string {
  return ipaddr.IPv4.networkAddressFromCIDR(cidr).toString();
}

function spellCidr(value: string): string | undefined {
  const [address, mask = "32", ...more] = value.trim().split("/");
  const host = address === undefined ? undefined : spellIp(address);
  if (host === undefined || more.length > 0) return undefined;
  const prefix = /^\d{1,2}$/.test(mask)
    ? Number(mask)
    : ipaddr.IPv4.isValidFourPartDecimal(mask)
      ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask()
      : null;
  return prefix === null || prefix > 32 ? undefined : `${host}/${prefix}`;
}

const hostAccepts =
  'an IPv4 address of a host with its prefix, such as "192.168.88.1/24", that is not the network\'s own address';

/** A host's IPv4 address with prefix or netmask; without one it is a /32, as on the router. */
export const hostAddress: Codec<string> = codec(hostAccepts, z.string(hostAccepts), {
  decode: spellCidr,
  encode: (value) => {
    const cidr = spellCidr(value);
    if (cidr === undefined) return undefined;
    const [host, prefix] = cidr.split("/");
    return Number(prefix) < 31 && networkOf(cidr) === host ? undefined : cidr;
  },
});

/** Several values in an order that matters, comma-separated on the wire. */
export function list<T>(
  item: Codec<T>,
  { least = 0, most = Infinity }: { least?: number; most?: number } = {},
): Codec<T[]> {
  const count =
    most === Infinity ? (least > 0 ? `at least ${least}` : "any number") : `${least} to ${most}`;
  const accepts = `a list of ${count}`;
  const refusal = (value: unknown): string | undefined => {
    const encoded = encode(item, value);
    if ("refused" in encoded) return encoded.refused;
    return encoded.word.includes(",") ? "one value per element, without a comma" : undefined;
  };
  const itemValue = z.custom<T>((value) => refusal(value) === undefined, {
    error: (issue) => refusal(issue.input) ?? accepts,
  });
  return codec<T[]>(accepts, z.array(itemValue, accepts).min(least, accepts).max(most, accepts), {
    decode: (word) => {
      if (word === "") return [];
      const items = word.split(",").map((part) => z.safeDecode(item, part));
      return items.every((one) => one.success) ? items.map((one) => one.data) : undefined;
    },
    encode: (value) => value.map((one) => z.encode(item, one)).join(","),
  });
}

/** A value that only state holds: the router never sees it. */
export function remembered<T>(): Codec<T> {
  return z.custom<T>() as unknown as Codec<T>;
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
