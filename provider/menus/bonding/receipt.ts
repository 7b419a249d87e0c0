import { TrapError } from "../../errors";
import type { RouterAccess, Values } from "../../schema";
import { ascii } from "../../values/ascii";
import type { Taken } from "./ports";

/*
 * A line in the router's log says what a bond is about to take from a port, and another one when that is
 * given back. A run that is killed leaves no state, so the next one reads there what has to be put back.
 */

const log = "/log";

/** `pulumi-routeros: bond bond1 took {"menu":"/interface/bridge/port","words":{...}}` */
const line = /^pulumi-routeros: bond (.*) (took|gave back) (\{.*\})$/;

/** `pulumi-routeros: /interface/bonding *5 {"name":"bond1"} becomes {"name":"uplink"}` */
const renamed = /^pulumi-routeros: \/interface\/bonding \S+ (\{.*\}) becomes (\{.*\})$/;

/** Writes down what a bond takes, or gives back. */
export async function writeDown(
  router: RouterAccess,
  { name }: Values,
  what: "took" | "gave back",
  item: Taken,
): Promise<void> {
  const { menu, words } = item;
  const said = ascii(JSON.stringify({ menu, words }));
  const message = `pulumi-routeros: bond ${String(name)} ${what} ${said}`;
  try {
    await router.run(`${log}/info`, { message });
  } catch (error) {
    // A user who may not write into the log does without.
    if (!(error instanceof TrapError)) throw error;
  }
}

/** What stands in the log as taken, by this bond or of these ports, and not as given back. */
export async function writtenDown(
  router: RouterAccess,
  { name }: Values,
  ports: readonly string[],
): Promise<Taken[]> {
  const open = new Map<string, Taken>();
  const messages = (await router.rowsIfAny(log)).map(({ message = "" }) => message);
  const names = namesOf(String(name), messages);
  for (const message of messages) {
    const [, bond = "", what, json = ""] = line.exec(message) ?? [];
    const item = what === undefined ? undefined : takenIn(json);
    if (item === undefined) continue;
    const port = item.words["interface"] ?? "";
    const key = `${item.menu} ${port} ${item.words["address"] ?? ""}`;
    if (what === "gave back") open.delete(key);
    else if (names.has(bond) || ports.includes(port)) open.set(key, item);
  }
  return [...open.values()];
}

/** A run that was killed may have given the bond another name. */
function namesOf(name: string, messages: readonly string[]): ReadonlySet<string> {
  const names = new Set([name]);
  for (const message of messages) {
    const [, from = "", to = ""] = renamed.exec(message) ?? [];
    const [was, is] = [from, to].map((json) => nameIn(json));
    if (was !== undefined && is !== undefined && names.has(was)) names.add(is);
  }
  return names;
}

function nameIn(json: string): string | undefined {
  try {
    return (JSON.parse(json) as { name?: string }).name;
  } catch {
    return undefined;
  }
}

/** Anybody may write into the log: what is no such item is none. */
function takenIn(json: string): Taken | undefined {
  try {
    const { menu, words } = JSON.parse(json) as Partial<Taken>;
    const isTaken = typeof menu === "string" && typeof words === "object";
    return isTaken ? { menu, words } : undefined;
  } catch {
    return undefined;
  }
}
