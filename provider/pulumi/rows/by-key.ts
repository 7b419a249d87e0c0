import * as pulumi from "@pulumi/pulumi";
import { Keys } from "../../kinds/rows/keys";
import { encodeAll, type Menu, type Table, type Values } from "../../schema";
import { knownValues } from "../program/known-values";

/**
 * The arguments with the rows by key, as the engine is to compare them: in a list one row at its top
 * would show as a change of every other.
 */
export function byKey(table: Table, args: Values): Values {
  const { rows } = args;
  if (rows === undefined || rows === null) return args;
  if (Array.isArray(rows)) return { ...args, rows: keyed(table, args, rows) };
  const known: pulumi.Output<unknown> = pulumi.output(rows);
  return {
    ...args,
    rows: known.apply((all) => (Array.isArray(all) ? keyed(table, args, all) : all)),
  };
}

/** Rows of which one has not what tells it apart are under their places; so are the later ones of twins. */
async function keyed(table: Table, args: Values, rows: readonly unknown[]): Promise<Values> {
  const keys = new Keys(table, args);
  const found: Record<string, unknown> = {};
  const words = await Promise.all(
    rows.map(async (row) =>
      encodeAll(table.row, await knownValues(table.row, (await known(row)) as Values)),
    ),
  );
  rows.forEach((row, at) => {
    const key = keys.of(words[at] ?? {});
    const isFree = key !== "" && !Object.hasOwn(found, key);
    found[isFree ? key : `[${at}]`] = withSecrets(table.row, row);
  });
  return found;
}

/** A row as far as it is known: one that is an output itself may not be. */
async function known(row: unknown): Promise<unknown> {
  if (!pulumi.Output.isInstance(row) && !(row instanceof Promise)) return row ?? {};
  const { isKnown, promise } = pulumi.output(row) as unknown as {
    isKnown: Promise<boolean>;
    promise: () => Promise<unknown>;
  };
  return (await isKnown) ? ((await promise()) ?? {}) : {};
}

/** Words that hold secrets are marked, whether the program did it or not. */
function withSecrets(menu: Menu, row: unknown): unknown {
  if (pulumi.Output.isInstance(row) || row instanceof Promise)
    return (pulumi.output(row) as pulumi.Output<unknown>).apply((one) => withSecrets(menu, one));
  if (typeof row !== "object" || row === null) return row;
  const secret = Object.keys(row).filter((one) => menu.properties[one]?.secret !== undefined);
  if (secret.length === 0) return row;
  const marked: Record<string, unknown> = { ...row };
  for (const one of secret) marked[one] = pulumi.secret(marked[one]);
  return marked;
}
