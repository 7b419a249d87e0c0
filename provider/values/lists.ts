import { z } from "zod";
import { type Codec, codec, decode, encode } from "./codec";

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

/** Several values whose order says nothing: sorted, so that the router's order is no difference. */
export function set<T extends string>(item: Codec<T>): Codec<T[]> {
  const plain = list(item);
  const accepts = "a list without repetitions";
  const sorted = (values: T[]) => [...new Set(values)].sort();
  const refused = (values: unknown): string | undefined => {
    const encoded = encode(plain, values);
    return "refused" in encoded ? encoded.refused : undefined;
  };
  const items = z.custom<T[]>((values) => refused(values) === undefined, {
    error: (issue) => refused(issue.input) ?? accepts,
  });
  return codec<T[]>(accepts, items, {
    decode: (word) => {
      const result = z.safeDecode(plain, word);
      return result.success ? sorted(result.data) : undefined;
    },
    encode: (values) => sorted(values).join(","),
  });
}

/** Several values under one name, of which each has a codec of its own. Kept as JSON. */
export function fields<T extends object>(table: { [K in keyof T]-?: Field<T[K]> }): Codec<T> {
  const rows = Object.entries<Field<unknown>>(table);
  const accepts = `an object with ${rows.map(([key, row]) => (row.required ? key : `${key}?`)).join(", ")}`;
  const refused = (value: unknown): string | undefined => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return accepts;
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(table, key));
    if (unknown !== undefined) return `${accepts} (it has no ${unknown})`;
    for (const [key, row] of rows) {
      const one = (value as Record<string, unknown>)[key];
      if ((one === undefined || one === null) && !row.required) continue;
      const encoded = encode(row.codec, one);
      if ("refused" in encoded) return `${accepts} (${key}: ${encoded.refused})`;
    }
    return undefined;
  };
  const canonical = (value: T): T => {
    const values = value as Record<string, unknown>;
    const spelled = rows.flatMap(([key, row]) =>
      values[key] === undefined || values[key] === null
        ? []
        : [[key, decode(row.codec, z.encode(row.codec, values[key]))] as const],
    );
    return Object.fromEntries(spelled) as T;
  };
  const whole = z.custom<T>((value) => refused(value) === undefined, {
    error: (issue) => refused(issue.input) ?? accepts,
  });
  return codec(accepts, whole, {
    decode: (word) => JSON.parse(word) as T,
    encode: (value) => JSON.stringify(canonical(value)),
  });
}

/** Several objects in an order that matters. Kept as JSON. */
export function records<T extends object>(one: Codec<T>): Codec<T[]> {
  const accepts = "a list of objects";
  const refused = (values: unknown): string | undefined => {
    if (!Array.isArray(values)) return accepts;
    for (const [at, value] of values.entries()) {
      const encoded = encode(one, value);
      if ("refused" in encoded) return `${encoded.refused} at [${at}]`;
    }
    return undefined;
  };
  const whole = z.custom<T[]>((values) => refused(values) === undefined, {
    error: (issue) => refused(issue.input) ?? accepts,
  });
  return codec(accepts, whole, {
    decode: (word) => JSON.parse(word) as T[],
    encode: (values) => `[${values.map((value) => z.encode(one, value)).join(",")}]`,
  });
}

/** One value of several: its codec, and whether it must be there. */
export interface Field<T> {
  codec: Codec<NonNullable<T>>;
  required?: boolean;
}

/** A value that only state holds: the router never sees it. */
export function remembered<T>(): Codec<T> {
  return z.custom<T>() as unknown as Codec<T>;
}
