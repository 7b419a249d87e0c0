import * as pulumi from "@pulumi/pulumi";
import type { Menu, Values } from "../../schema";
import { decode, encode } from "../../values";
import { redacted } from "../redact";
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
export async function isSecret(value: unknown): Promise<boolean> {
  if (value instanceof Promise) return isSecret(await value);
  if (pulumi.Output.isInstance(value)) return pulumi.isSecret(value);
  if (typeof value !== "object" || value === null) return false;
  return (await Promise.all(Object.values(value).map(isSecret))).includes(true);
}

/** The properties that the program keeps secret; undefined: none. */
export async function secretProperties(args: Values): Promise<string[] | undefined> {
  const names: string[] = [];
  for (const [property, given] of Object.entries(args))
    if (await isSecret(given)) names.push(property);
  return names.length === 0 ? undefined : names;
}

/** Takes what the program keeps secret out of what is said about a resource. */
export async function redacting(menu: Menu, args: Values): Promise<(text: string) => string> {
  const secrets: unknown[] = [];
  for (const property of (await secretProperties(args)) ?? []) {
    const value = await whatIsKnown(args[property]);
    secrets.push(value);
    // It is quoted in its canonical spelling, too.
    const row = Object.hasOwn(menu.properties, property) ? menu.properties[property] : undefined;
    if (row === undefined) continue;
    const encoded = encode(row.codec, value);
    if ("text" in encoded) secrets.push(decode(row.codec, encoded.text));
  }
  return (text) => redacted(text, secrets);
}
