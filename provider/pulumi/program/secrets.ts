import * as pulumi from "@pulumi/pulumi";
import { isTable, type Menu, type Values } from "../../schema";
import { decode, encode } from "../../values";
import { anyKey, type Named, redacted, secretInput, secretsIn } from "../redact";
import { isSettled, whatIsKnown } from "./known-values";

/** Several look at the arguments of one resource. */
const open = new WeakMap<Values, Promise<Values>>();

/** The arguments that may be quoted. */
export function withoutSecrets(args: Values): Promise<Values> {
  const known = open.get(args) ?? argsWithoutSecrets(args);
  open.set(args, known);
  return known;
}

async function argsWithoutSecrets(args: Values): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(args).map(async ([property, value]) =>
      (await isSecret(value)) ? [] : [[property, value]],
    ),
  );
  const isOpen = entries.every((one) => one.length === 1);
  return isOpen ? args : (Object.fromEntries(entries.flat()) as Values);
}

/** True of a value that is secret, or holds one. */
export async function isSecret(value: unknown): Promise<boolean> {
  if (isSettled(value)) return false;
  if (value instanceof Promise) return isSecret(await value);
  if (pulumi.Output.isInstance(value)) return pulumi.isSecret(value);
  if (typeof value !== "object" || value === null) return false;
  return (await Promise.all(Object.values(value).map(isSecret))).includes(true);
}

/** The properties that the program keeps secret, of many rows those of each; undefined: none. */
export async function secretProperties(menu: Menu, args: Values): Promise<Named[] | undefined> {
  const names: Named[] = [];
  for (const [property, given] of Object.entries(args)) {
    if (!(await isSecret(given))) continue;
    const isOfRows = isTable(menu) && property === "rows" && !pulumi.Output.isInstance(given);
    names.push(...(isOfRows ? await secretsOfRows(await given) : [property]));
  }
  return names.length === 0 ? undefined : names;
}

/** By which properties of any row; a row that is secret itself makes all of them so. */
async function secretsOfRows(rows: unknown): Promise<Named[]> {
  const names = new Set<string>();
  for (const row of Object.values(rows as Values)) {
    if (isSettled(row)) continue;
    if (pulumi.Output.isInstance(row) || row instanceof Promise) {
      if (await isSecret(row)) return ["rows"];
    } else
      for (const [property, value] of Object.entries(row as Values))
        if (await isSecret(value)) names.add(property);
  }
  return [...names].map((property) => ["rows", anyKey, property]);
}

/** Takes what the program keeps secret out of what is said about a resource. */
export async function redacting(menu: Menu, args: Values): Promise<(text: string) => string> {
  const secrets: unknown[] = [];
  for (const property of (await secretProperties(menu, args)) ?? []) {
    if (typeof property !== "string") {
      const rows = (await whatIsKnown(args["rows"])) as Values;
      secrets.push(...secretsIn({ rows, [secretInput]: [property] }));
      continue;
    }
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
