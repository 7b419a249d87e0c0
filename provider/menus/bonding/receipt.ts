import type { RouterAccess, Values } from "../../schema";
import { objectIn, receiptsOf, renameIn, writeReceipt } from "../../schema/receipts";
import { ascii } from "../../values/ascii";
import type { Taken } from "./ports";

/*
 * The router's log says what a bond is about to take from a port, and what it gave back, so that the next
 * run can put back what a killed one took.
 */

/** `bond {"name":"bond1"} took {"menu":"/interface/bridge/port","words":{...}}` */
const line = /^bond (\{.*?\}) (took|gave back) (\{"menu":.*\})$/;

/** Writes down what a bond takes, or gives back. */
export function writeDown(
  router: RouterAccess,
  { name }: Values,
  what: "took" | "gave back",
  { menu, words }: Taken,
): Promise<void> {
  const [bond, item] = [{ name }, { menu, words }].map((one) => ascii(JSON.stringify(one)));
  return writeReceipt(router, `bond ${bond} ${what} ${item}`);
}

/** What stands in the log as taken, by this bond or of these ports, and not as given back. */
export async function writtenDown(
  router: RouterAccess,
  { name }: Values,
  ports: readonly string[],
): Promise<Taken[]> {
  const open = new Map<string, Taken>();
  const receipts = await receiptsOf(router);
  const names = namesOf(name, receipts);
  for (const receipt of receipts) {
    const [, bond = "", what, json = ""] = line.exec(receipt) ?? [];
    const item = what === undefined ? undefined : takenIn(json);
    if (item === undefined) continue;
    const port = item.words["interface"] ?? "";
    const key = `${item.menu} ${port} ${item.words["address"] ?? ""}`;
    if (what === "gave back") open.delete(key);
    else if (names.has(objectIn(bond)?.["name"]) || ports.includes(port)) open.set(key, item);
  }
  return [...open.values()];
}

/** A run that was killed may have given the bond another name. */
function namesOf(name: unknown, receipts: readonly string[]): ReadonlySet<unknown> {
  const names = new Set([name]);
  for (const receipt of receipts) {
    const { path, from, to } = renameIn(receipt) ?? {};
    if (path === "/interface/bonding" && names.has(from?.["name"])) names.add(to?.["name"]);
  }
  return names;
}

function takenIn(json: string): Taken | undefined {
  const { menu, words } = objectIn(json) ?? {};
  const isTaken = typeof menu === "string" && typeof words === "object" && words !== null;
  return isTaken ? { menu, words: words as Taken["words"] } : undefined;
}
