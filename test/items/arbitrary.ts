import fc from "fast-check";
import { isOfNetworks, type Sample } from "./samples";
import type { Word } from "./stated";

/*
 * Values of a word, drawn by its types as the schema states them: what the declared types take, and
 * what somebody would type for it at the router's console.
 */

const plain = (typed: string): Sample => ({ value: typed, typed });

const whole = (from: bigint, to: bigint): fc.Arbitrary<Sample> =>
  fc.bigInt({ min: from, max: to }).map((number) => {
    const typed = String(number);
    return { value: Number.isSafeInteger(Number(typed)) ? Number(typed) : typed, typed };
  });

const octet = fc.integer({ min: 0, max: 255 });
const address = fc.tuple(fc.integer({ min: 1, max: 223 }), octet, octet, octet);
const hex = (digits: number) =>
  fc
    .integer({ min: 0, max: 16 ** digits - 1 })
    .map((one) => one.toString(16).padStart(digits, "0"));

const words = fc
  .array(
    fc.constantFrom("north", "Büro", "a b", "x=1", 'say "hi"', "100%", "$me", "ends\\", "日本"),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join("-"));

const byType: Readonly<Record<string, fc.Arbitrary<Sample>>> = {
  boolean: fc.boolean().map((value) => ({ value, typed: value ? "yes" : "no" })),
  presence: fc.constant({ value: true, typed: "yes" }),
  integer: whole(0n, 65_535n),
  hex: fc
    .integer({ min: 0, max: 255 })
    .map((value) => ({ value, typed: `0x${value.toString(16).toUpperCase()}` })),
  decimal: fc
    .integer({ min: 0, max: 999 })
    .map((one) => ({ value: one / 10, typed: String(one / 10) })),
  time: fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.integer({ min: 1, max: 59 }),
    )
    .map(([h, m, s]) => plain(`${h > 0 ? `${h}h` : ""}${m > 0 ? `${m}m` : ""}${s}s`)),
  text: words.map(plain),
  any: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map(plain),
  address: address.map((octets) => plain(octets.join("."))),
  address6: hex(4).map((group) => plain(`2001:db8::1${group.slice(1)}`)),
  mac: fc.tuple(hex(2), hex(2)).map(([a, b]) => plain(`02:00:00:00:${a}:${b}`.toUpperCase())),
  prefix: fc.tuple(octet, octet).map(([a, b]) => plain(`10.${a}.${b}.0/24`)),
  prefix6: hex(4).map((group) => plain(`2001:db8:1${group.slice(1)}::/48`)),
  range: fc
    .tuple(octet, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 101, max: 254 }))
    .map(([net, from, to]) => plain(`10.0.${net}.${from}-10.0.${net}.${to}`)),
};

function one(name: string, word: Word): fc.Arbitrary<Sample> {
  if (isOfNetworks(name, word)) return byType["prefix"]!;
  const { values = [], range } = word;
  const [type = ""] = [word.type ?? []].flat();
  const isFlag = values.includes("yes") && values.includes("no");
  const symbols = values.map((symbol) =>
    isFlag && /^(yes|no)$/.test(symbol)
      ? { value: symbol === "yes", typed: symbol }
      : plain(symbol),
  );
  if (symbols.length > 0 && (type === "" || type === "any")) return fc.constantFrom(...symbols);
  if (range !== undefined && type === "integer") {
    const [from, to] = range.map(BigInt) as [bigint, bigint];
    return whole(from, to);
  }
  if (range !== undefined && type === "hex") {
    const [from, to] = range.map((end) => parseInt(end, 16)) as [number, number];
    return fc
      .integer({ min: from, max: Math.min(to, 2 ** 31 - 1) })
      .map((value) => ({ value, typed: `0x${value.toString(16).toUpperCase()}` }));
  }
  if (range !== undefined) return fc.constantFrom(...range.map(plain));
  return byType[type] ?? byType["any"]!;
}

/** A value of a word that names nothing. */
export function valueOf(name: string, word: Word): fc.Arbitrary<Sample> {
  if (word.list === undefined) return one(name, word);
  return fc
    .uniqueArray(one(name, word), {
      minLength: 1,
      maxLength: 3,
      selector: ({ typed }) => typed,
    })
    .map((all) => {
      const kept = all.filter(({ typed }) => !typed.includes(","));
      return {
        value: kept.map(({ value }) => value),
        typed: kept.map(({ typed }) => typed).join(","),
      };
    });
}
