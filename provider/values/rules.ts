import { type Codec, type Refused, decode, encode, pathText } from "./codec";
import { checked, codec } from "./define";
import { type Field, noSuchField } from "./lists";

/**
 * Objects with these fields, by a key: a program writes them as a list, in an order; state has them as a
 * map. Kept as JSON. There may be thousands, so each value is looked at once.
 */
export function keyed(
  table: Readonly<Record<string, Field<object>>>,
): Codec<object[] | Record<string, object>> {
  const accepts = "a list of objects";
  const known = new WeakMap<object, { text: string } | Refused>();
  return {
    encode: (values) => {
      if (typeof values !== "object" || values === null) return { refused: accepts, path: [] };
      const before = known.get(values);
      if (before !== undefined) return before;
      const encoded = textOf(table, values);
      known.set(values, encoded);
      return encoded;
    },
    decode: (text) => JSON.parse(text) as object[],
    remarks: () => [],
  };
}

function textOf(
  table: Readonly<Record<string, Field<object>>>,
  values: object,
): { text: string } | Refused {
  const isList = Array.isArray(values);
  const found: [string, object][] = [];
  for (const [key, value] of Object.entries(values)) {
    const one = canonical(table, value);
    if ("refused" in one) return { ...one, path: [isList ? Number(key) : key, ...one.path] };
    found.push([key, one.value]);
  }
  if (isList) return { text: JSON.stringify(found.map(([, one]) => one)) };
  const sorted = found.sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`);
  return { text: `{${rows.join(",")}}` };
}

/** An object in canonical spelling, its fields in the order of the table. */
function canonical(
  table: Readonly<Record<string, Field<object>>>,
  value: unknown,
): { value: object } | Refused {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { refused: "an object", path: [] };
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(table, key));
  if (unknown !== undefined) return noSuchField(unknown, Object.keys(table));
  const found: [string, unknown][] = [];
  for (const [key, row] of Object.entries(table)) {
    const one = given[key];
    if ((one === undefined || one === null) && !row.required) continue;
    const encoded = encode(row.codec, one);
    if ("refused" in encoded) return { ...encoded, path: [key, ...encoded.path] };
    found.push([key, decode(row.codec, encoded.text)]);
  }
  return { value: Object.fromEntries(found) };
}

type Place = "first" | "last" | { before: string } | { after: string };

/** Where rules stand among other people's. Kept as JSON. */
export const place: Codec<Place> = (() => {
  const accepts = `"first", "last", { before: "comment of a rule" } or { after: "comment of a rule" }`;
  const refused = (value: unknown): Refused | undefined => {
    if (value === "first" || value === "last") return undefined;
    const [[side = "", comment] = [], ...more] = Object.entries(value ?? {});
    const isBeside = ["before", "after"].includes(side) && typeof comment === "string";
    return isBeside && more.length === 0 ? undefined : { refused: accepts, path: [] };
  };
  return codec(accepts, checked<Place>(refused), {
    decode: (text) => JSON.parse(text) as Place,
    encode: (value) => JSON.stringify(value),
  });
})();

/** Which of several objects something is about: `rules[2].dstPort`. */
export const inList = (property: string, at: number, ...path: string[]): string =>
  `${property}[${at}]${pathText(path)}`;
