import type { Simulator } from "../../simulator";

/** What moves by itself between two looks at a router, or says when somebody looked. */
const LIVE = new Set([
  ...["bytes", "packets", "rx-byte", "tx-byte", "rx-packet", "tx-packet", "free-memory"],
  ...["status", "role", "learning", "forwarding"],
  ...["last-started", "next-run", "run-count", "uptime", "last-logged-in"],
]);

export const isLive = (word: string): boolean => LIVE.has(word);

/** A row as it is configured. */
export const still = (row: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).filter(([word]) => !isLive(word)));

/** What a script has logged last; each change of the configuration logs a line of its own. */
export const lastSaid = (router: Simulator): string =>
  router
    .items("/log")
    .filter(({ topics }) => topics?.startsWith("script,"))
    .at(-1)?.["message"] ?? "";
