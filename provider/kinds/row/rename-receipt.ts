import { TrapError } from "../../errors";
import { encodeAll, keyText, type Menu, type Values, wordName } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { ascii } from "../../values/ascii";
import type { Operation } from "../operation";
import { haveSameWords, keyValues } from "./identity";
import { idOf } from "./write";

/*
 * A line in the router's log says which key a row is about to get. A run that is killed leaves no state, and
 * a destroy knows the key before only: it finds the row by that line.
 */

const log = "/log";

/** `pulumi-routeros: /interface/bonding *5 {"name":"bond1"} becomes {"name":"uplink"}` */
const line = /^pulumi-routeros: (\/\S+) (\*[0-9A-F]+) (\{.*\}) becomes (\{.*\})$/;

/** Writes down another key, unless the row could be told by all that stays as it is. */
export async function writeRename(op: Operation, row: Row, wanted: Words): Promise<void> {
  const { menu, router, before, after } = op;
  const key = menu.key.map((property) => wordName(property, menu.properties[property]));
  const isAll = op.id === row[".id"] && Object.keys(wanted).every((word) => key.includes(word));
  const isSecret = menu.key.some((property) => menu.properties[property]?.secret !== undefined);
  if (op.isNew || before.identity === after.identity || isAll || isSecret) return;
  const [from, to] = [before.values, after.values].map((values) =>
    ascii(JSON.stringify(keyValues(menu, values))),
  );
  const message = `pulumi-routeros: ${menu.path} ${idOf(row)} ${from} becomes ${to}`;
  try {
    await router.run(`${log}/info`, { message });
  } catch (error) {
    // A user who may not write into the log does without.
    if (!(error instanceof TrapError)) throw error;
  }
}

/** The key that a run which was killed gave to the row of a resource, if the row still has it. */
export async function renamedTo(op: Operation, rows: readonly Row[]): Promise<Values | undefined> {
  const { menu, router, before } = op;
  const from = JSON.stringify(keyValues(menu, before.values));
  let found: Values | undefined;
  for (const { message = "" } of await router.rowsIfAny(log)) {
    const [, path, id, was = "", is = ""] = line.exec(message) ?? [];
    if (path !== menu.path || JSON.stringify(valuesIn(was)) !== from) continue;
    found = rowOf(menu, rows, id, valuesIn(is));
  }
  return found !== undefined && op.claimed().has(keyText(menu, { ...before.values, ...found }))
    ? undefined
    : found;
}

function rowOf(
  menu: Menu,
  rows: readonly Row[],
  id: string | undefined,
  key: Values | undefined,
): Values | undefined {
  const row = rows.find((one) => one[".id"] === id);
  return row && key && haveSameWords(menu, row, encodeAll(menu, key)) ? key : undefined;
}

/** Anybody may write into the log: what is no key is none. */
function valuesIn(json: string): Values | undefined {
  try {
    return JSON.parse(json) as Values;
  } catch {
    return undefined;
  }
}
