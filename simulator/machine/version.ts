/** The versions a simulator can be. Each stands for a stretch of releases that behave alike. */
export const VERSIONS = ["6.49.18", "7.9.2", "7.16.2", "7.18.2", "7.22.3", "7.24"] as const;

/** A RouterOS version that can be simulated. */
export type Version = (typeof VERSIONS)[number];

/** Is `version` at least `minimum`? Compares number by number, so 7.9.2 is older than 7.16. */
export function atLeast(version: string, minimum: string): boolean {
  const numbers = numbersOf(version);
  const all = numbersOf(minimum);
  for (let at = 0; at < all.length; at++) {
    const [has = 0, wanted = 0] = [numbers[at], all[at]];
    if (has !== wanted) return has > wanted;
  }
  return true;
}

/** Versions are compared for nearly every word of a row, and are always the same few. */
const read = new Map<string, readonly number[]>();

function numbersOf(version: string): readonly number[] {
  const before = read.get(version);
  if (before !== undefined) return before;
  const numbers = version.split(".").map(Number);
  read.set(version, numbers);
  return numbers;
}
