import * as pulumi from "@pulumi/pulumi";
import { alike } from "../../kinds/rows/find";
import { Keys, Spelled, withinOf } from "../../kinds/rows/keys";
import {
  deviceOf,
  encodeAll,
  isTable,
  type Menu,
  type Table,
  type Values,
  wordName,
} from "../../schema";
import type { Words } from "../../values/row";
import { knownValues } from "./known-values";

/** Rows that a resource of the program has. */
interface Claim {
  by: string;
  /** The words that all of them have. */
  within: Words;
  /** The key of a row that it has and that has these words; undefined: it has none such. */
  has(words: Words): string | undefined;
  /** The words of each of its rows. */
  rows(): readonly Words[];
}

/** What the resources of one program have of each menu: whole tables, and rows. */
type Book = Map<string, Page>;

interface Page {
  tables: Claim[];
  rows: Claim[];
  single: Map<string, Single>;
}

/** A resource that is one row. */
interface Single {
  by: string;
  /** Of a class of its own, whose claims tell more. */
  isOfClass: boolean;
}

/** A book belongs to one run of one program: several stacks may run in this process at once. */
const books = new WeakMap<object, Book>();

/**
 * Writes down which rows of a menu a resource has. A row of two resources is an error of the program,
 * whatever their classes: each would write over the other.
 */
export async function claimRows(
  menu: Menu,
  name: string,
  args: Values,
  owner: object,
): Promise<void> {
  if (!isTable(menu) && !["keyed", "keyless", "fixed"].includes(menu.kind)) return;
  // What is not known, or is wrong, claims nothing.
  const values = await knownValues(menu, args);
  const by = `${menu.type} ${JSON.stringify(name)}`;
  const book: Book = books.get(owner) ?? (new Map() as Book);
  books.set(owner, book);
  const where = `${menu.path} ${deviceOf(values) ?? ""}`;
  const known: Page = book.get(where) ?? { tables: [], rows: [], single: new Map() };
  book.set(where, known);
  if (isTable(menu)) {
    const own = tableClaim(menu, by, values);
    const met = [...known.tables, ...known.rows].map((other) => meeting(own, other)).find(Boolean);
    known.tables.push(own);
    if (met !== undefined) throw violation(menu.path, met);
  } else {
    const words = encodeAll(menu, values);
    const own: Claim = { by, within: {}, has: () => undefined, rows: () => [words] };
    const met = known.tables.map((other) => meeting(other, own)).find(Boolean);
    known.rows.push(own);
    if (met !== undefined) throw violation(menu.path, met);
    const row = isKnown(menu, args, values) ? rowOf(menu, words) : undefined;
    if (row === undefined) return;
    const single = { by, isOfClass: menu.type !== menu.path.slice(1) };
    const other = known.single.get(row);
    known.single.set(row, single);
    if (other !== undefined && !(other.isOfClass && single.isOfClass))
      throw refusal(`${other.by} and ${by} ${sameRow(menu)}`);
  }
}

/** False while something is not known by which the row is told from others. */
function isKnown(menu: Menu, args: Values, values: Values): boolean {
  const told = menu.kind === "keyless" ? Object.keys(menu.properties) : menu.key;
  return told.every((one) => args[one] === undefined || args[one] === null || one in values);
}

/** What tells a row from others: its key, or all that the program says of it. */
function rowOf(menu: Menu, words: Words): string | undefined {
  if (menu.kind === "keyless") return JSON.stringify(Object.entries(words).sort());
  const key = menu.key.map((property) => {
    const traits = menu.properties[property];
    const { default: unset, absentMeans = "" } = traits ?? {};
    const word = words[wordName(property, traits)];
    return word ?? (typeof unset === "string" ? unset : absentMeans);
  });
  return key.every((one) => one === "") ? undefined : JSON.stringify(key);
}

/** Nothing of a row is quoted: what tells it from others may be a secret. */
const sameRow = ({ kind, path, key }: Menu): string =>
  kind === "keyless"
    ? `cannot both have one row of ${path}, of which they say the same: leave it to one of them, or give each a comment of its own`
    : `cannot both have one row of ${path}, with the same ${key.join(" and ")}: leave it to one of them`;

function tableClaim(table: Table, by: string, values: Values): Claim {
  const within = withinOf(table, values);
  const common = Object.entries(within);
  const isBounded = common.length > 0;
  const keys = new Keys(table, values);
  const spelled = new Spelled(table);
  // Most resources are the only ones of their menu: then nobody asks.
  const groups = once(() =>
    alike(table, values, keys).map(({ names, wanted }) => ({
      names,
      keys: new Map(wanted.map(([key, text]) => [text, key])),
    })),
  );
  const words = once(() =>
    Object.values((values["rows"] ?? {}) as Record<string, Values>).map((row) => ({
      ...encodeAll(table.row, row),
      ...within,
    })),
  );
  return {
    by,
    within,
    has(row) {
      if (isBounded) return spelled.has(row, common) ? keys.of(row) : undefined;
      const textOf = (names: readonly string[]) =>
        names.map((each) => spelled.word(row, each)).join("\0");
      return groups()
        .map((one) => one.keys.get(textOf(one.names)))
        .find((key) => key !== undefined);
    },
    rows: words,
  };
}

/** What is worked out when somebody asks, and then kept. */
function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Two resources that have one row. */
interface Meeting {
  both: readonly [Claim, Claim];
  /** Which one; undefined: whatever has the words of both. */
  key?: string;
}

function meeting(table: Claim, other: Claim): Meeting | undefined {
  const both = [table, other] as const;
  const names = Object.keys(table.within);
  const isApart = names.some(
    (name) => other.within[name] !== undefined && other.within[name] !== table.within[name],
  );
  if (isApart) return undefined;
  if (names.length > 0 && Object.keys(other.within).length > 0) return { both };
  for (const [one, rows] of [
    [table, other.rows()],
    [other, table.rows()],
  ] as const)
    for (const words of rows) {
      const key = one.has(words);
      if (key !== undefined) return { both, key };
    }
  return undefined;
}

/** Pulumi shows the message alone. */
function violation(path: string, { both: [one, other], key }: Meeting): pulumi.RunError {
  const which = key === undefined ? `rows of ${path}` : `the row ${JSON.stringify(key)} of ${path}`;
  return refusal(`${one.by} and ${other.by} cannot both have ${which}: leave it to one of them`);
}

function refusal(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
