import * as pulumi from "@pulumi/pulumi";
import { alike } from "../../kinds/rows/find";
import { Keys, Spelled, withinOf } from "../../kinds/rows/keys";
import { deviceOf, encodeAll, isTable, type Menu, type Table, type Values } from "../../schema";
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
type Book = Map<string, { tables: Claim[]; rows: Claim[] }>;

/** A book belongs to one run of one program: several stacks may run in this process at once. */
const books = new WeakMap<object, Book>();

/**
 * Writes down which rows of a menu a resource has. A row of two resources of which one has many is an
 * error of the program, whatever their classes: each would write over the other.
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
  const known = book.get(where) ?? { tables: [], rows: [] };
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
  }
}

function tableClaim(table: Table, by: string, values: Values): Claim {
  const within = withinOf(table, values);
  const isBounded = Object.keys(within).length > 0;
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
      if (isBounded) return spelled.has(row, within) ? keys.of(row) : undefined;
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
  const message = `${one.by} and ${other.by} cannot both have ${which}: leave it to one of them`;
  const error = new pulumi.RunError(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
