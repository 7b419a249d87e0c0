import * as fc from "fast-check";

/** `FAULTS_SEED=7 npm test` repeats what a run with that seed did; without it each run has its own. */
export const SEED = Number(process.env["FAULTS_SEED"] ?? Date.now() % 2 ** 31);

/** `FAULTS=all` runs what is sampled otherwise. */
export const ALL = process.env["FAULTS"] === "all";

/** So many of the items, or all if there are fewer, in an order that the seed decides. */
export function sample<T>(items: readonly T[], count: number, seed = SEED): T[] {
  const length = Math.min(count, items.length);
  const some = fc.shuffledSubarray([...items], { minLength: length, maxLength: length });
  return fc.sample(some, { seed, numRuns: 1 })[0] ?? [];
}
