/** The versions a simulator can be. Each stands for a stretch of releases that behave alike. */
export const VERSIONS = ["6.49.18", "7.9.2", "7.16.2", "7.18.2", "7.22.3", "7.24"] as const;

/** A RouterOS version that can be simulated. */
export type Version = (typeof VERSIONS)[number];

/** Is `version` at least `minimum`? Compares number by number, so 7.9.2 is older than 7.16. */
export function atLeast(version: string, minimum: string): boolean {
  const numbers = version.split(".").map(Number);
  for (const [at, wanted] of minimum.split(".").map(Number).entries()) {
    const has = numbers[at] ?? 0;
    if (has !== wanted) return has > wanted;
  }
  return true;
}
