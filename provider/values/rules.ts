import { type Codec, type Refused, encode } from "./codec";
import { pathText } from "./codec";
import { checked, codec, textFor } from "./define";

/** Objects by a key: a program writes them as a list, in an order; state has them as a map. Kept as JSON. */
export function keyed<T extends object>(one: Codec<T>): Codec<T[] | Record<string, T>> {
  const accepts = "a list of objects";
  const refused = (values: unknown): Refused | undefined => {
    if (typeof values !== "object" || values === null) return { refused: accepts, path: [] };
    for (const [key, value] of Object.entries(values)) {
      const encoded = encode(one, value);
      const at = Array.isArray(values) ? Number(key) : key;
      if ("refused" in encoded) return { ...encoded, path: [at, ...encoded.path] };
    }
    return undefined;
  };
  const texts = (values: object): [string, string][] =>
    Object.entries(values).map(([key, value]) => [key, textFor(one, value as T)]);
  return codec(accepts, checked<T[] | Record<string, T>>(refused), {
    decode: (text) => JSON.parse(text) as T[] | Record<string, T>,
    encode: (values) => {
      if (Array.isArray(values))
        return `[${texts(values)
          .map(([, text]) => text)
          .join(",")}]`;
      const sorted = texts(values).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${sorted.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
    },
  });
}

/** Where rules stand among other people's. Kept as JSON. */
export const place: Codec<"first" | "last" | { before: string } | { after: string }> = (() => {
  const accepts = `"first", "last", { before: "comment of a rule" } or { after: "comment of a rule" }`;
  const refused = (value: unknown): Refused | undefined => {
    if (value === "first" || value === "last") return undefined;
    const [[side = "", comment] = [], ...more] = Object.entries(value ?? {});
    const isBeside = ["before", "after"].includes(side) && typeof comment === "string";
    return isBeside && more.length === 0 ? undefined : { refused: accepts, path: [] };
  };
  return codec(accepts, checked(refused), {
    decode: (text) => JSON.parse(text) as "first",
    encode: (value) => JSON.stringify(value),
  });
})();

/** Which of several objects something is about: `rules[2].dstPort`. */
export const inList = (
  property: string,
  at: number | string,
  ...path: (string | number)[]
): string => `${property}[${typeof at === "number" ? at : JSON.stringify(at)}]${pathText(path)}`;
