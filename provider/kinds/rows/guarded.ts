import { differences, type Table } from "../../schema";
import type { Router } from "../../router/router";
import { guarded } from "../../safety/guard";
import { refuseLockout } from "../../safety/lockout";
import type { Row } from "../../transport/transport";
import type { Operation } from "../operation";
import { idOf } from "../row/write";
import type { Written } from "./change";
import { findRows } from "./find";
import { rowsOf } from "./keys";

/** True of rows that carry the way to the router or guard it: each is changed by itself, in a window if needed. */
export const isGuarded = ({ row }: Table): boolean =>
  row.carries !== undefined || row.guards !== undefined;

/** Writes a row so that the way to the router is not lost; over another connection it is looked up again. */
export async function putGuarded(
  op: Operation,
  table: Table,
  one: Written,
  write: (router: Router, one: Written) => Promise<void>,
): Promise<void> {
  const { router, values } = op;
  const { key, row, wanted } = one;
  await refuseLockout(table.row, router, row, wanted);
  const there = async (by: Router) =>
    findRows(table, values, await by.fresh(table.path)).byKey.get(key);
  await guarded(router, {
    menu: table.row,
    what: `${op.what}: ${JSON.stringify(key)}`,
    current: row,
    desired: { ...row, ...wanted },
    values: valuesOf(op, key),
    make: async (by) => write(by, by === router ? one : { ...one, row: await there(by) }),
    isMade: async (by) => {
      const now = await there(by);
      return now !== undefined && differences(table.row, wanted, now).length === 0;
    },
  });
}

/** Removes a row so that the way to the router is not lost. */
export async function removeGuarded(op: Operation, table: Table, row: Row): Promise<void> {
  const { router } = op;
  const { path, row: menu } = table;
  await refuseLockout(menu, router, row, undefined);
  const there = async (by: Router) =>
    (await by.fresh(path)).find((one) => one[".id"] === row[".id"]);
  await guarded(router, {
    menu,
    what: `${op.what}: ${idOf(row)}`,
    current: row,
    desired: undefined,
    values: [row, op.values],
    make: async (by) => {
      const now = by === router ? row : await there(by);
      if (now !== undefined) await by.remove(path, now);
    },
    isMade: async (by) => (await there(by)) === undefined,
  });
}

/** The values of a row before and after, with the resource's `confirm`. */
const valuesOf = ({ before, values }: Operation, key: string) =>
  [before.values, values].map((one) => ({
    ...(one["confirm"] === undefined ? {} : { confirm: one["confirm"] }),
    ...(one["within"] ?? {}),
    ...rowsOf(one)[key],
  }));
