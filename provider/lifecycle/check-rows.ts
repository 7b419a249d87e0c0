import { Keys, withinOf } from "../kinds/rows/keys";
import {
  encodeAll,
  type Failure,
  isTable,
  type Menu,
  type Table,
  type Values,
  wordName,
} from "../schema";
import { decode, encode } from "../values";
import { check, type Stated } from "./check";
import { hasUnknown } from "./unknown";

/** The most rows that one resource may have. */
const most = 65_535;
/** After so many failures the check of rows stops: further ones are usually the same mistake. */
const told = 20;

/** Checks a program's values, those of many rows one by one. */
export function checkAny(
  menu: Menu,
  given: Values,
  stated: Stated,
): { inputs: Values; failures: Failure[] } {
  return isTable(menu) ? checkTable(menu, given, stated) : check(menu, given, stated);
}

function checkTable(
  table: Table,
  given: Values,
  stated: Stated,
): { inputs: Values; failures: Failure[] } {
  const { rows, within, ...plain } = given;
  // Each row is checked below; here only that the property is given.
  const present = rows === undefined || rows === null ? {} : { rows: {} };
  const { inputs, failures } = check(table, { ...plain, ...present }, stated);
  const own = checkedWithin(table, within, stated);
  failures.push(...own.failures);
  if (own.values !== undefined) inputs["within"] = own.values;
  failures.push(...unknownKeys(table, inputs["key"]));
  if (failures.length > 0 || present.rows === undefined) return { inputs, failures };
  if (hasUnknown(within) || (typeof rows === "string" && hasUnknown(rows))) {
    inputs["rows"] = rows;
    return { inputs, failures };
  }
  const checked = checkedRows(table, inputs, rows, stated);
  inputs["rows"] = checked.rows;
  failures.push(...checked.failures);
  return { inputs, failures };
}

/** `within` is checked as a row of which nothing is required. */
function checkedWithin(
  { row }: Table,
  within: unknown,
  stated: Stated,
): { values?: unknown; failures: Failure[] } {
  if (within === undefined || within === null) return { failures: [] };
  if (typeof within === "string" && hasUnknown(within)) return { values: within, failures: [] };
  if (!isFields(within) || Object.keys(within).length === 0)
    return {
      failures: [
        {
          property: "",
          reason: 'within: write the words that all of the rows have, such as { list: "blocked" }',
        },
      ],
    };
  const { inputs, failures } = check(withoutNeed(row), within, stated);
  return { values: inputs, failures: failures.map((one) => of("within", one)) };
}

function unknownKeys({ row }: Table, key: unknown): Failure[] {
  const names = Array.isArray(key) ? key.map(String) : [];
  return names.flatMap((one) => {
    const traits = Object.hasOwn(row.properties, one) ? row.properties[one] : undefined;
    if (traits !== undefined && traits.secret === undefined) return [];
    const why = traits === undefined ? `is no property of ${row.path}` : "is a secret";
    return [{ property: "key", reason: `key: ${JSON.stringify(one)} ${why}` }];
  });
}

/** Each row in canonical spelling, by key. */
function checkedRows(table: Table, inputs: Values, rows: unknown, stated: Stated) {
  const failures: Failure[] = [];
  const fail = (reason: string) => void failures.push({ property: "", reason });
  const checked: Record<string, unknown> = {};
  if (typeof rows !== "object" || rows === null) {
    fail("rows: write a list of rows");
    return { rows: checked, failures };
  }
  const all = Object.entries(rows);
  if (all.length > most) {
    fail(
      `rows: ${all.length} are more than ${most}: no router holds so many well. Leave some out, or give them to another router`,
    );
    return { rows: checked, failures };
  }
  const within = Object.entries(withinOf(table, inputs));
  const said = Object.keys(inputs["within"] ?? {});
  const lenient = withoutNeed(table.row, said);
  const keys = new Keys(table, inputs);
  const isList = Array.isArray(rows);
  const names = new Map<string, string>();
  for (const [at, given] of all) {
    if (failures.length >= told) break;
    const where = () => `rows${isList ? `[${at}]` : ` ${JSON.stringify(at)}`}`;
    if (!isFields(given)) {
      if (hasUnknown(given)) checked[at] = given;
      else fail(`${where()}: write the words of a row`);
      continue;
    }
    const refusal = table.refusal(given);
    if (refusal !== undefined) {
      fail(`${where()}: ${refusal}`);
      continue;
    }
    const plain = stated.version === undefined ? plainRow(lenient, given) : undefined;
    const one = plain ?? check(lenient, given, stated);
    failures.push(...one.failures.map((failure) => of(where(), failure)));
    if (one.failures.length > 0) continue;
    const values = one.inputs;
    const words = plain?.words ?? encodeAll(table.row, values);
    const other = within.find(
      ([word, value]) => words[word] !== undefined && words[word] !== value,
    );
    if (other !== undefined) {
      fail(
        `${where()}: ${other[0]} is not ${JSON.stringify(other[1])}, as within says: leave it out`,
      );
      continue;
    }
    for (const property of said) delete values[property];
    const isTold = plain !== undefined || isKnown(keys, values, words);
    const key = isTold ? keys.of(words) : isList ? `[${at}]` : at;
    if (key === "") fail(`${where()}: it says nothing: write the words of a row`);
    const known = names.get(key);
    if (known !== undefined) {
      const which = isList ? ` (rows[${known}] and rows[${at}])` : "";
      fail(
        `rows: ${JSON.stringify(key)} is there twice${which}: remove one of them, or write in key what tells them apart`,
      );
    }
    names.set(key, at);
    checked[key] = values;
  }
  return { rows: checked, failures };
}

/**
 * A shortcut for a row with nothing wrong, which most of thousands are: its values in canonical spelling,
 * and its words. Undefined when the full check, which takes much longer, has to look at it.
 */
function plainRow(row: Menu, given: Values) {
  const inputs: Values = {};
  const words: Record<string, string> = {};
  for (const [property, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const traits = Object.hasOwn(row.properties, property) ? row.properties[property] : undefined;
    if (traits === undefined || traits.sameAs !== undefined || traits.when !== undefined)
      return undefined;
    if (hasUnknown(value)) return undefined;
    const encoded = encode(traits.codec, value);
    if (!("text" in encoded)) return undefined;
    words[wordName(property, traits)] = encoded.text;
    inputs[property] = encoded.text === value ? value : decode(traits.codec, encoded.text);
  }
  for (const property of needed(row)) if (inputs[property] === undefined) return undefined;
  return { inputs, words, failures: row.check(inputs, () => false) };
}

const needs = new WeakMap<Menu, readonly string[]>();

/** The properties that a row must have. */
function needed(row: Menu): readonly string[] {
  const known = needs.get(row);
  if (known !== undefined) return known;
  const all = Object.entries(row.properties).flatMap(([property, { required }]) =>
    required ? [property] : [],
  );
  needs.set(row, all);
  return all;
}

const isFields = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True when every property that may be in the key is known. */
const isKnown = (keys: Keys, values: Values, words: Readonly<Record<string, string>>): boolean =>
  keys.propertiesFor(words).every((property) => !hasUnknown(values[property]));

/** A row's table in which what `within` says for all of them is not required of each. */
function withoutNeed(row: Menu, said: readonly string[] = Object.keys(row.properties)): Menu {
  const properties = Object.entries(row.properties).map(([property, traits]) => [
    property,
    said.includes(property) ? { ...traits, required: false } : traits,
  ]);
  return { ...row, properties: Object.fromEntries(properties) as Menu["properties"] };
}

/** A failure of one row. It names no property, since the engine would print all rows beside it. */
const of = (where: string, { reason }: Failure): Failure => ({
  property: "",
  reason: `${where}: ${reason}`,
});
