import { TrapError } from "../errors";
import type { Addition, Transport } from "./transport";

/** Adds the next of many items by itself; false when there is none. */
export async function addNext(
  transport: Pick<Transport, "add">,
  menu: string,
  items: Iterator<Addition>,
): Promise<boolean> {
  const next = items.next();
  if (next.done === true) return false;
  const { words, answered } = next.value;
  answered(await transport.add(menu, words).catch(refusalOf));
  return true;
}

/** The refusal of one item, after which others may be taken; anything else is thrown. */
export function refusalOf(error: unknown): TrapError {
  if (error instanceof TrapError && !error.outcomeUnknown) return error;
  throw error;
}
