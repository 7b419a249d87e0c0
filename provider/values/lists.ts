import { z } from "zod";
import { type Codec, type Refused, decode, encode } from "./codec";
import { checked, codec, remarking, remarksAt, textFor } from "./define";
import { nearest } from "./plain";

/** Several values in an order that matters, comma-separated on the wire. */
export function list<T>(
  item: Codec<T>,
  { least = 0, most = Infinity }: { least?: number; most?: number } = {},
): Codec<T[]> {
  const count =
    most === Infinity ? (least > 0 ? `at least ${least}` : "any number") : `${least} to ${most}`;
  const accepts = `a list of ${count}`;
  const refusal = (value: unknown): Refused | undefined => {
    const encoded = encode(item, value);
    if ("refused" in encoded) return encoded;
    return encoded.text.includes(",")
      ? { refused: "one value per element, without a comma", path: [] }
      : undefined;
  };
  const values = z.array(checked<T>(refusal), accepts).min(least, accepts).max(most, accepts);
  const whole = codec<T[]>(accepts, values, {
    decode: (text) => {
      if (text === "") return [];
      const items = text.split(",").map((part) => item.decode(part));
      return items.every((one) => one !== undefined) ? items : undefined;
    },
    encode: (value) => value.map((one) => textFor(item, one)).join(","),
  });
  return remarking(whole, (value) => remarksOnEach(item, value));
}

/** The remarks on the elements of a list. */
function remarksOnEach(item: Codec<unknown>, values: unknown) {
  return Array.isArray(values) ? values.flatMap((one, at) => remarksAt(at, item, one)) : [];
}

/** Several values whose order says nothing: sorted, so that the router's order is no difference. */
export function set<T extends string>(item: Codec<T>): Codec<T[]> {
  const plain = list(item);
  const accepts = "a list without repetitions";
  const sorted = (values: T[]) => [...new Set(values)].sort();
  const items = checked<T[]>((values) => {
    const encoded = encode(plain, values);
    return "refused" in encoded ? encoded : undefined;
  });
  const whole = codec<T[]>(accepts, items, {
    decode: (text) => {
      const values = plain.decode(text);
      return values && sorted(values);
    },
    // Two spellings of one value are one.
    encode: (values) => [...new Set(values.map((one) => textFor(item, one)))].sort().join(","),
  });
  return remarking(whole, (values) => remarksOnEach(item, values));
}

/** Several values under one name, of which each has a codec of its own. Kept as JSON. */
export function fields<T extends object>(table: { [K in keyof T]-?: Field<T[K]> }): Codec<T> {
  const rows = Object.entries<Field<unknown>>(table);
  const accepts = `an object with ${rows.map(([key, row]) => (row.required ? key : `${key}?`)).join(", ")}`;
  const refused = (value: unknown): Refused | undefined => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { refused: accepts, path: [] };
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(table, key));
    if (unknown !== undefined) return noSuchField(unknown, Object.keys(table));
    for (const [key, row] of rows) {
      const one = (value as Record<string, unknown>)[key];
      if ((one === undefined || one === null) && !row.required) continue;
      const encoded = encode(row.codec, one);
      if ("refused" in encoded) return { ...encoded, path: [key, ...encoded.path] };
    }
    return undefined;
  };
  const canonical = (value: T): T => {
    const values = value as Record<string, unknown>;
    const spelled = rows.flatMap(([key, row]) =>
      values[key] === undefined || values[key] === null
        ? []
        : [[key, decode(row.codec, textFor(row.codec, values[key]))] as const],
    );
    return Object.fromEntries(spelled) as T;
  };
  const whole = codec(accepts, checked<T>(refused), {
    decode: (text) => JSON.parse(text) as T,
    encode: (value) => JSON.stringify(canonical(value)),
  });
  return remarking(whole, (value) =>
    typeof value !== "object" || value === null
      ? []
      : rows.flatMap(([key, { codec: one }]) =>
          remarksAt(key, one, (value as Record<string, unknown>)[key]),
        ),
  );
}

export function noSuchField(given: string, known: readonly string[]): Refused {
  const near = nearest(given, known);
  const hint = near === undefined ? `it has ${known.join(", ")}` : `did you mean ${near}?`;
  return { refused: `there is no ${given}: ${hint}`, path: [], isWhole: true };
}

/** Several objects in an order that matters. Kept as JSON. */
export function records<T extends object>(one: Codec<T>): Codec<T[]> {
  const accepts = "a list of objects";
  const refused = (values: unknown): Refused | undefined => {
    if (!Array.isArray(values)) return { refused: accepts, path: [] };
    for (const [at, value] of values.entries()) {
      const encoded = encode(one, value);
      if ("refused" in encoded) return { ...encoded, path: [at, ...encoded.path] };
    }
    return undefined;
  };
  const whole = codec(accepts, checked<T[]>(refused), {
    decode: (text) => JSON.parse(text) as T[],
    encode: (values) => `[${values.map((value) => textFor(one, value)).join(",")}]`,
  });
  return remarking(whole, (values) => remarksOnEach(one, values));
}

/** One value of several: its codec, and whether it must be there. */
export interface Field<T> {
  codec: Codec<NonNullable<T>>;
  required?: boolean;
}

/** A value that only state holds: the router never sees it. */
export function remembered<T>(): Codec<T> {
  return {
    encode: (value) => ({ text: value as string }),
    decode: (text) => text as T,
    remarks: () => [],
  };
}
