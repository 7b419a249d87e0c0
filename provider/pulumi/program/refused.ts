import { setImmediate as turn } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";

/** What was refused of one run of one program, in the order of the program. */
const books = new WeakMap<object, string[]>();

/**
 * The sentences by which a resource is refused; none: it is fine. The engine ends at the first resource
 * that is refused, so that one tells of all that are known to be wrong by then.
 */
export async function refused(
  owner: object,
  who: string,
  look: Promise<unknown>,
  open: (text: string) => Promise<string>,
): Promise<string[] | undefined> {
  const all = books.get(owner) ?? [];
  books.set(owner, all);
  try {
    await look;
    return undefined;
  } catch (error) {
    if (!pulumi.RunError.isInstance(error)) throw error;
    const own = (await open(error.message)).split("\n");
    const named = own.map((one) => (one.startsWith(who) ? one : `${who}: ${one}`));
    all.push(...named);
    // Whatever waits for nothing has been looked at then.
    await turn();
    return [...own, ...all.filter((one) => !named.includes(one))];
  }
}
