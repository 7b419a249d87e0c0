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
export const whatIsKnown = (value: unknown): Promise<unknown> => resolved(value, undefined);

/** A value with all that it waits for; what is not known before `up` is `unknown`, and left out where that is undefined. */
export async function resolved(value: unknown, unknown: string | undefined): Promise<unknown> {
  if (value instanceof Promise) return resolved(await value, unknown);
  if (Array.isArray(value)) {
    const all = await Promise.all(value.map((one) => resolved(one, unknown)));
    return unknown === undefined ? all.filter(Boolean) : all;
  }
  if (pulumi.Output.isInstance(value)) {
    const { isKnown, promise } = value as unknown as {
      isKnown: Promise<boolean>;
      promise: () => Promise<unknown>;
    };
    return (await isKnown) ? resolved(await promise.call(value), unknown) : unknown;
  }
  if (isPlain(value)) {
    const fields = await Promise.all(
      Object.entries(value).map(async ([key, one]) => [key, await resolved(one, unknown)] as const),
    );
    return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
  }
  return value;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
