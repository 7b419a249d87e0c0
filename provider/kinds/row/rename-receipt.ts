import { encodeAll, keyText, type Values, wordName } from "../../schema";
import { receiptsOf, renameIn, renameReceipt, writeReceipt } from "../../schema/receipts";
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

/** The key that a run which was killed gave to the row of a resource, if the row still has it. */
export async function renamedTo(op: Operation, rows: readonly Row[]): Promise<Values | undefined> {
  const { menu, router, before } = op;
  const was = JSON.stringify(keyValues(menu, before.values));
  let found: Values | undefined;
  for (const receipt of await receiptsOf(router)) {
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
