import type { Values } from "../schema";

/**
 * The input that names the properties which the program keeps secret: values reach a dynamic provider
 * in clear, and nothing else tells it not to quote them. Nothing where there are none.
 */
export const secretInput = "__secret";

/** A property, or a path to one; `anyKey` in it stands for every field. */
export type Named = string | readonly string[];
export const anyKey = "*";

/** Takes values out of a text that quotes them. */
export const redacted = (text: string, secrets: readonly unknown[]): string =>
  [...new Set(secrets.flatMap(leaves))].reduce(hide, text);

/** What of these values the program keeps secret. */
export function secretsIn(...all: readonly Values[]): unknown[] {
  return all.flatMap((values) => {
    const named = values[secretInput];
    return Array.isArray(named)
      ? named.flatMap((path: unknown) => valuesAt(values, [path].flat().map(String)))
      : [];
  });
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Record<string, unknown>;
  const next = step === anyKey ? Object.values(fields) : [fields[step]];
  return next.flatMap((one) => valuesAt(one, rest));
}

/** The values with the names of the secret ones, which is all that a later call has of them. */
export const rememberingSecrets = (values: Values, from: Values): Values =>
  from[secretInput] === undefined ? values : { ...values, [secretInput]: from[secretInput] };

/** Every text and number within a value. */
function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  if (typeof value === "string" && value !== "") return [value];
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

/** A short secret is no part of a longer word. */
function hide(text: string, secret: string): string {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const pattern = [secret, quoted].map((one) => one.replace(/[^\w\s]/g, "\\$&")).join("|");
  return text.replace(new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, "g"), "[secret]");
}
