import * as pulumi from "@pulumi/pulumi";
import type { Menu, Values } from "../../schema";
import { decode, encode } from "../../values";

/**
 * What a program gives a resource as far as it is known now, in canonical spelling. What is wrong is
 * left out: check says why.
 */
export async function knownValues(menu: Menu, args: Values): Promise<Values> {
  const values: Values = {};
  await Promise.all(
    Object.entries(args).map(async ([property, value]) => {
      const row = Object.hasOwn(menu.properties, property) ? menu.properties[property] : undefined;
      if (row === undefined) return;
      const encoded = encode(row.codec, await whatIsKnown(value));
      if ("text" in encoded) values[property] = decode(row.codec, encoded.text);
    }),
  );
  return values;
}

/** A value as far as it is known, and undefined where it is not. */
export async function whatIsKnown(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return (await Promise.all(value.map(whatIsKnown))).filter(Boolean);
  if (pulumi.Output.isInstance(value)) {
    const { isKnown, promise } = value as unknown as {
      isKnown: Promise<boolean>;
      promise: () => Promise<unknown>;
    };
    return (await isKnown) ? whatIsKnown(await promise.call(value)) : undefined;
  }
  if (isPlain(value)) {
    const fields = await Promise.all(
      Object.entries(value).map(async ([key, one]) => [key, await whatIsKnown(one)] as const),
    );
    return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
  }
  return value;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
