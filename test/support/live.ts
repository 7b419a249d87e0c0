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
