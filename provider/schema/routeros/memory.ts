import type { Failure } from "../hooks";
import type { Values } from "../property";

/** Words by which a row is dynamic: in the router's memory alone, in no export, and gone by itself. */
const words: Readonly<Record<string, readonly string[]>> = {
  "/ip/firewall/address-list": ["timeout", "dynamic"],
  "/ipv6/firewall/address-list": ["timeout", "dynamic"],
};

/** What of a row makes it one that no program can keep. */
export const inMemory = (path: string, row: Values): Failure[] =>
  (words[path] ?? [])
    .filter((one) => row[one] !== undefined && row[one] !== false)
    .map((property) => ({
      property,
      reason: `${property}: such an entry is only in the router's memory, and gone by itself: leave it out`,
    }));
