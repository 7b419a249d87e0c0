import * as pulumi from "@pulumi/pulumi";
import { isTable, type Menu, type Values } from "../../schema";
import { decode, encode } from "../../values";

/** Several look at the arguments of one resource. */
const looked = new WeakMap<Values, WeakMap<Menu, Promise<Values>>>();

/**
 * What a program gives a resource as far as it is known now, in canonical spelling. What is wrong is
 * left out: check says why.
 */
export function knownValues(menu: Menu, args: Values): Promise<Values> {
  const before = looked.get(args) ?? new WeakMap<Menu, Promise<Values>>();
  looked.set(args, before);
  const values = before.get(menu) ?? valuesKnown(menu, args);
  before.set(menu, values);
  return values;
}

async function valuesKnown(menu: Menu, args: Values): Promise<Values> {
  const values: Values = {};
  await Promise.all(
    Object.entries(args).map(async ([property, value]) => {
      const row = Object.hasOwn(menu.properties, property) ? menu.properties[property] : undefined;
      if (row === undefined) return;
      const known = await whatIsKnown(value);
      // Rows have their own spelling each, which is looked at where it is needed.
      if (isTable(menu) && property === "rows" && isPlain(known)) {
        values[property] = known;
        return;
      }
      const encoded = encode(row.codec, known);
      if ("text" in encoded) values[property] = decode(row.codec, encoded.text);
    }),
  );
  return values;
}

/** A value as far as it is known, and undefined where it is not. */
export const whatIsKnown = (value: unknown): Promise<unknown> => resolved(value, undefined);

/** True of a value that waits for nothing: of thousands each would take a turn. */
export function isSettled(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSettled);
  return isPlain(value) && !pulumi.Output.isInstance(value) && everyField(value, isSettled);
}

/** What `resolved` makes of a value that waits for nothing: itself, where nothing of it is left out. */
function settled(value: unknown, unknown: string | undefined): unknown {
  if (isAsItIs(value, unknown)) return value;
  if (Array.isArray(value)) {
    const all = value.map((one) => settled(one, unknown));
    return unknown === undefined ? all.filter(Boolean) : all;
  }
  const fields = Object.entries(value as object).map(
    ([key, one]) => [key, settled(one, unknown)] as const,
  );
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

/** True of a value of which `resolved` leaves nothing out. */
function isAsItIs(value: unknown, unknown: string | undefined): boolean {
  if (Array.isArray(value))
    return value.every((one) => isAsItIs(one, unknown) && (unknown !== undefined || Boolean(one)));
  if (!isPlain(value)) return true;
  return everyField(value, (one) => one !== undefined && isAsItIs(one, unknown));
}

/** Of thousands of rows a list of the values of each would cost more than the look. */
function everyField(fields: object, is: (value: unknown) => boolean): boolean {
  for (const field in fields) if (!is((fields as Values)[field])) return false;
  return true;
}

/** A value with all that it waits for; what is not known before `up` is `unknown`, and left out where that is undefined. */
export async function resolved(value: unknown, unknown: string | undefined): Promise<unknown> {
  if (isSettled(value)) return settled(value, unknown);
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
