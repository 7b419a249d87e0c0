import { setTimeout as wait } from "node:timers/promises";
import { DoubtfulError, RouterOsError, saidBy, TrapError } from "../errors";
import { sentence } from "../sentence";

/** True of an error after which the outcome is unknown, and reading the router may show it. */
export const isUnknown = (error: unknown): boolean =>
  error instanceof RouterOsError && error.outcomeUnknown;

/** True of an error that leaves it open, whether or not a look may settle it. */
export const isOpen = (error: unknown): boolean =>
  isUnknown(error) || error instanceof DoubtfulError;

/**
 * Runs a write until its outcome is known: after a lost reply it is called `again` and looks at
 * the router before it does anything. It gives up after `patience` milliseconds.
 */
export async function settled<T>(
  { retryTimeout }: { retryTimeout: number },
  attempt: (again: boolean) => Promise<T>,
): Promise<T> {
  const until = Date.now() + retryTimeout;
  let unknown: unknown;
  for (;;) {
    try {
      return await attempt(unknown !== undefined);
    } catch (error) {
      const lost = isUnknown(error);
      // Once a reply was lost, a router that cannot be asked leaves the outcome unknown.
      if (!lost && (unknown === undefined || error instanceof TrapError)) throw error;
      unknown ??= error;
      if (Date.now() >= until) throw unknown;
      await wait(Math.min(250, retryTimeout / 10));
    }
  }
}

/** Reads back a write: while that fails, even by a refusal, the outcome is unknown. */
export async function afterWriting<T>(look: Promise<T>): Promise<T> {
  try {
    return await look;
  } catch (cause) {
    throw new RouterOsError(sentence`${saidBy(cause)}`, { cause, outcomeUnknown: true });
  }
}
