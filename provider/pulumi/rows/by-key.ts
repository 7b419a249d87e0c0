import * as pulumi from "@pulumi/pulumi";
import { Keys } from "../../kinds/rows/keys";
import type { Menu, Table, Values } from "../../schema";
import { isSettled, whatIsKnown } from "../program/known-values";
import { joined } from "../program/references";

/**
 * The arguments with the rows by key, as the engine is to compare them: in a list one row at its top
 * would show as a change of every other.
 */
export function byKey(table: Table, args: Values, owner: object | undefined): Values {
  const { rows } = args;
  const keyed = (all: readonly unknown[]) =>
    rowsByKey(table, args, all, (row) =>
      owner === undefined ? row : named(table, args, row, owner),
    );
  if (rows === undefined || rows === null) return args;
  if (Array.isArray(rows)) return { ...args, rows: keyed(rows) };
  const known: pulumi.Output<unknown> = pulumi.output(rows);
  return {
    ...args,
    rows: known.apply((all) => (Array.isArray(all) ? keyed(all) : all)),
  };
}

/** Rows of which one has not what tells it apart are under their places; so are the later ones of twins. */
function rowsByKey(
  table: Table,
  args: Values,
  rows: readonly unknown[],
  joins: (row: unknown) => unknown,
): Values | Promise<Values> {
  const keys = new Keys(table, args);
  const under = (known: readonly Values[]): Values => {
    const found: Record<string, unknown> = {};
    rows.forEach((row, at) => {
      const key = keys.of(keys.encode(known[at] ?? {}));
      const isFree = key !== "" && !Object.hasOwn(found, key);
      found[isFree ? key : `[${at}]`] = withSecrets(table.row, joins(row));
    });
    return found;
  };
  if (isSettled(rows)) return under(rows.map(fields));
  return Promise.all(rows.map(async (row) => fields(await whatIsKnown(row)))).then(under);
}

const fields = (row: unknown): Values =>
  typeof row === "object" && row !== null ? (row as Values) : {};

/** A row in which a name that an earlier resource of the program makes is that resource's own. */
function named({ row: menu }: Table, { device }: Values, row: unknown, owner: object): unknown {
  const isPlain = typeof row === "object" && row !== null && !pulumi.Output.isInstance(row);
  if (!isPlain || row instanceof Promise) return row;
  const isNaming = Object.keys(row).some((one) => menu.properties[one]?.refersTo !== undefined);
  if (!isNaming) return row;
  const all = joined(menu, { ...row, device }, owner);
  delete all["device"];
  return all;
}

/** Words that hold secrets are marked, whether the program did it or not. */
function withSecrets(menu: Menu, row: unknown): unknown {
  if (pulumi.Output.isInstance(row) || row instanceof Promise)
    return (pulumi.output(row) as pulumi.Output<unknown>).apply((one) => withSecrets(menu, one));
  if (typeof row !== "object" || row === null) return row;
  const isSecret = (one: string) => menu.properties[one]?.secret !== undefined;
  // A list of the secrets of each would cost more than the look, where thousands have none.
  if (!Object.keys(row).some(isSecret)) return row;
  const secret = Object.keys(row).filter(isSecret);
  const marked: Record<string, unknown> = { ...row };
  for (const one of secret) marked[one] = pulumi.secret(marked[one]);
  return marked;
}
