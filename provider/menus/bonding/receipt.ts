import { TrapError } from "../../errors";
import type { RouterAccess, Values } from "../../schema";
import type { Taken } from "./ports";

/*
 * A line in the router's log says what a bond is about to take from a port, and another one when that is
 * given back. A run that is killed leaves no state, so the next one reads there what has to be put back.
 */

const log = "/log";

/** `pulumi-routeros: bond bond1 took {"menu":"/interface/bridge/port","words":{...}}` */
const line = /^pulumi-routeros: bond (.*) (took|gave back) (\{.*\})$/;

/** A line has no other characters: a log over REST may spoil them. */
const ascii = (json: string): string =>
  json.replaceAll(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

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
  for (const { message = "" } of await router.rowsIfAny(log)) {
    const [, bond, what, json = ""] = line.exec(message) ?? [];
    const item = what === undefined ? undefined : takenIn(json);
    if (item === undefined) continue;
    const port = item.words["interface"] ?? "";
    const key = `${item.menu} ${port} ${item.words["address"] ?? ""}`;
    if (what === "gave back") open.delete(key);
    else if (bond === name || ports.includes(port)) open.set(key, item);
  }
  return [...open.values()];
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
