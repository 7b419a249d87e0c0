import { TrapError } from "../errors";
import { ascii } from "../values/ascii";
import type { RouterAccess } from "./hooks";
import type { Values } from "./property";

/*
 * Lines that this package writes into the router's own log before it changes what a run that is killed
 * would have to know: such a run leaves no state.
 */

const log = "/log";
const sign = "pulumi-routeros: ";

/** Writes a line into the log. */
export async function writeReceipt(router: RouterAccess, text: string): Promise<void> {
  try {
    await router.run(`${log}/info`, { message: `${sign}${text}` });
  } catch (error) {
    // A user who may not write into the log does without.
    if (!(error instanceof TrapError)) throw error;
  }
}

/** The lines of this package that are in the log, oldest first. */
export async function receiptsOf(router: RouterAccess): Promise<string[]> {
  const lines = await router.rowsIfAny(log);
  return lines.flatMap(({ message = "" }) =>
    message.startsWith(sign) ? [message.slice(sign.length)] : [],
  );
}

/** A row that gets another key. */
export interface Rename {
  path: string;
  id: string;
  from: Values;
  to: Values;
}

/** `/interface/bonding *5 {"name":"bond1"} becomes {"name":"uplink"}` */
const rename = /^(\/\S+) (\*[0-9A-F]+) (\{.*\}) becomes (\{.*\})$/;

export const renameReceipt = ({ path, id, from, to }: Rename): string =>
  `${path} ${id} ${ascii(JSON.stringify(from))} becomes ${ascii(JSON.stringify(to))}`;

export function renameIn(receipt: string): Rename | undefined {
  const [, path = "", id = "", was = "", is = ""] = rename.exec(receipt) ?? [];
  const [from, to] = [objectIn(was), objectIn(is)];
  return from && to && { path, id, from, to };
}

/** `/system/script {"name":"nightly"} is new`: what had the key before is another row. */
export const newReceipt = (path: string, key: Values): string =>
  `${path} ${ascii(JSON.stringify(key))} is new`;

/** Anybody may write into the log: what is no JSON of an object is nothing. */
export function objectIn(json: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Values) : undefined;
  } catch {
    return undefined;
  }
}
