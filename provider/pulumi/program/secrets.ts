import * as pulumi from "@pulumi/pulumi";
import type { Menu, Values } from "../../schema";
import { decode, encode } from "../../values";
import { whatIsKnown } from "./known-values";

/** The arguments that may be quoted. */
export async function withoutSecrets(args: Values): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(args).map(async ([property, value]) =>
      (await isSecret(value)) ? [] : [[property, value]],
    ),
  );
  return Object.fromEntries(entries.flat()) as Values;
}

/** True of a value that is secret, or holds one. */
async function isSecret(value: unknown): Promise<boolean> {
  if (pulumi.Output.isInstance(value)) return pulumi.isSecret(value);
  if (typeof value !== "object" || value === null) return false;
  return (await Promise.all(Object.values(value).map(isSecret))).includes(true);
}

/** Takes what the program keeps secret out of what is said about a resource. */
export async function redacting(menu: Menu, args: Values): Promise<(text: string) => string> {
  const secrets = new Set<string>();
  for (const [property, given] of Object.entries(args)) {
    if (!(await isSecret(given))) continue;
    const value = await whatIsKnown(given);
    for (const text of leaves(value)) secrets.add(text);
    // It is quoted in its canonical spelling, too.
    const row = Object.hasOwn(menu.properties, property) ? menu.properties[property] : undefined;
    if (row === undefined) continue;
    const encoded = encode(row.codec, value);
    if ("text" in encoded)
      for (const text of leaves(decode(row.codec, encoded.text))) secrets.add(text);
  }
  return (text) => [...secrets].reduce(hide, text);
}

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
