import {
  type Failure,
  type Menu,
  type Property,
  type Values,
  applies,
  encodeAll,
  isOnlyIfThere,
  wordName,
} from "../schema";
import { byOtherName } from "./renamed-properties";
import { hasUnknown, known } from "./unknown";
import { missingWith } from "../schema/version";
import { type Refused, decode, encode, nearest, pathText } from "../values";

/** What the configuration says about a device, as far as checks without a router need it. */
export interface Stated {
  version: string | undefined;
  /** What is accepted instead of the device's name; undefined when the device is known. */
  unknownDevice: string | undefined;
  /** Why a resource without a device is on no router; undefined when it is on one. */
  nowhere?: string | undefined;
}

/**
 * Checks a program's values and answers them in canonical spelling. It never touches the network,
 * leaves alone what is not known yet, reports everything at once and prints no free text.
 */
export function check(
  menu: Menu,
  given: Values,
  stated: Stated,
): { inputs: Values; failures: Failure[] } {
  const failures: Failure[] = [];
  const values: Values = {};
  const wrong = new Set<string>();

  for (const [property, value] of Object.entries(given)) {
    if (property.startsWith("__") || value === undefined || value === null) continue;
    const said = own(menu.properties, property);
    // A property may be written by another name that RouterOS has for it.
    const target = said?.sameAs ?? property;
    const row = own(menu.properties, target);
    if (row === undefined) failures.push(noSuchProperty(menu, property));
    else if (target !== property && given[target] !== undefined && given[target] !== null)
      failures.push({
        property,
        reason: `${property} is another name of ${target}: write ${target} only`,
      });
    else if (hasUnknown(value)) values[target] = value;
    else {
      const meant = target === property ? value : byOtherName(value);
      const encoded = encode(row.codec, meant);
      if ("text" in encoded) values[target] = decode(row.codec, encoded.text);
      else {
        wrong.add(target);
        failures.push(refused(property, row, meant, encoded));
      }
      const isLeftOut = isOnlyIfThere(given) && menu.key.includes(target);
      const missing =
        stated.version === undefined || isLeftOut
          ? undefined
          : missingWith(stated.version, row, value);
      if (missing !== undefined)
        failures.push({
          property: row.freeText ? "" : property,
          reason: `${property}: ${missing}, and routeros:version is ${stated.version}; leave it out`,
        });
    }
  }
  for (const [property, row] of Object.entries(menu.properties)) {
    if (row.onlyToAdd === true && given["adopt"] === true) continue;
    if (row.required && (given[property] === undefined || given[property] === null))
      failures.push({ property, reason: `${property} is required: write ${accepted(row)}` });
  }
  if (stated.unknownDevice !== undefined)
    failures.push({
      property: "device",
      reason: `device: ${JSON.stringify(given["device"])} is not ${stated.unknownDevice}`,
    });

  if (stated.nowhere !== undefined) failures.push({ property: "", reason: stated.nowhere });

  // A refused value counts as not known: no rule may take it for unset.
  const isUnknown = (property: string) => wrong.has(property) || hasUnknown(values[property]);
  failures.push(...misplaced(menu, values, isUnknown));
  failures.push(...menu.check(known(values), isUnknown));
  return { inputs: values, failures };
}

/** A program may write `constructor` or `toString`, which every object inherits. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Properties that do not go with the value of another one. */
function misplaced(
  menu: Menu,
  inputs: Values,
  isUnknown: (property: string) => boolean,
): Failure[] {
  const words = encodeAll(menu, known(inputs));
  return Object.entries(menu.properties).flatMap(([property, row]) => {
    if (inputs[property] === undefined || row.when === undefined || isUnknown(row.when.property))
      return [];
    if (applies(menu, row, words)) return [];
    const { property: other, is } = row.when;
    const reason = `${property} only goes with ${other} ${is.map((word) => JSON.stringify(word)).join(" or ")}, not with ${JSON.stringify(inputs[other])}: leave it out`;
    return [{ property: row.freeText ? "" : property, reason }];
  });
}

/** One sentence about a value. Where the engine would print a whole list of objects, it names no property. */
function refused(property: string, row: Property, value: unknown, why: Refused): Failure {
  const where = `${property}${pathText(why.path)}`;
  const named = row.freeText || typeof why.path.at(-1) === "string" || why.isWhole ? "" : property;
  if (why.isWhole) return { property: named, reason: `${where}: ${why.refused}` };
  const given = valueAt(value, why.path);
  if (given === undefined)
    return { property: named, reason: `${where} is required: write ${why.refused}` };
  if (row.freeText) return { property: named, reason: `${where}: write ${why.refused}` };
  const instead =
    (why.path.length === 0 ? own(row.mistaken ?? {}, String(value)) : undefined) ?? why.refused;
  return { property: named, reason: `${where}: write ${instead}, not ${shown(given)}` };
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (one, step) => (one as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}

/** A value as the program wrote it; JSON would have `null` for what is no number. */
const shown = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));

/** What a property accepts, in the words of its refusal of a value that nothing accepts. */
function accepted(row: Property): string {
  const encoded = encode(row.codec, Symbol("nothing"));
  return "refused" in encoded ? encoded.refused : "a value";
}

function noSuchProperty(menu: Menu, property: string): Failure {
  const names = Object.keys(menu.properties);
  const right =
    own(menu.mistaken, property) ??
    names.find((name) => wordName(name, menu.properties[name]) === property);
  const near = nearest(property, names);
  const hint =
    right !== undefined
      ? `write ${right}`
      : near !== undefined
        ? `did you mean ${near}?`
        : `it has ${names.join(", ")}`;
  // The value may be a secret under a misspelt name: naming no property keeps it from being printed.
  return { property: "", reason: `${property} is no property of ${menu.type}: ${hint}` };
}
