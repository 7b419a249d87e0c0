import { encodeAll, keyText, type Menu, type Values, wordName } from "../../schema";
import {
  newReceipt,
  receiptsOf,
  renameIn,
  renameReceipt,
  writeReceipt,
} from "../../schema/receipts";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { haveSameWords, keyValues } from "./identity";
import { idOf } from "./write";

/*
 * The router's log says which key a row is about to get: after a run that was killed a destroy knows the
 * key before only, and finds the row by that line.
 */

/** Writes down another key, unless the row could be told by all that stays as it is. */
export async function writeRename(op: Operation, row: Row, wanted: Words): Promise<void> {
  const { menu, router, before, after } = op;
  const key = menu.key.map((property) => wordName(property, menu.properties[property]));
  const isAll = op.id === row[".id"] && Object.keys(wanted).every((word) => key.includes(word));
  const isSecret = menu.key.some((property) => menu.properties[property]?.secret !== undefined);
  if (op.isNew || before.identity === after.identity || isAll || isSecret) return;
  const [from, to] = [keyValues(menu, before.values), keyValues(menu, after.values)];
  await writeReceipt(router, renameReceipt({ path: menu.path, id: idOf(row), from, to }));
}

/**
 * Ends what the log says of a key that a part of a new resource gets: state has no id of a part, and could
 * take the row that had the key before for it.
 */
export async function endRenames({ router }: Operation, menu: Menu, values: Values): Promise<void> {
  const key = keyValues(menu, values);
  const own = JSON.stringify(key);
  const receipt = newReceipt(menu.path, key);
  const last = (await receiptsOf(router)).findLast((one) => {
    const { path, from } = renameIn(one) ?? {};
    return one === receipt || (path === menu.path && JSON.stringify(from) === own);
  });
  if (last !== undefined && last !== receipt) await writeReceipt(router, receipt);
}

/** The key that a run which was killed gave to the row of a resource, if the row still has it. */
export async function renamedTo(op: Operation, rows: readonly Row[]): Promise<Values | undefined> {
  const { menu, router, before } = op;
  const old = keyValues(menu, before.values);
  const [was, ended] = [JSON.stringify(old), newReceipt(menu.path, old)];
  let found: Values | undefined;
  for (const receipt of await receiptsOf(router)) {
    if (receipt === ended) found = undefined;
    const { path, id, from, to = {} } = renameIn(receipt) ?? {};
    // Another row may have had the name before; a part of a resource has no id in state.
    const isOurs = path === menu.path && (op.id === "" || op.id === id);
    if (!isOurs || JSON.stringify(from) !== was) continue;
    const row = rows.find((one) => one[".id"] === id);
    found = row && haveSameWords(menu, row, encodeAll(menu, to)) ? to : undefined;
  }
  const key = found && keyText(menu, { ...before.values, ...found });
  return key !== undefined && op.claimed().has(key) ? undefined : found;
}
