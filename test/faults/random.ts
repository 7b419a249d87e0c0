import * as fc from "fast-check";
import { kindsOf, PHASES, type Run, type Target, TARGETS } from "./campaign";

/** A target, and what happens on it. */
export interface Mixture {
  target: Target;
  runs: Run[];
}

/** Later than most runs go; a fault that finds no command does nothing. */
const LAST = 40;

const runOn = (target: Target): fc.Arbitrary<Run> =>
  fc.record({
    phase: fc.constantFrom(...PHASES),
    strikes: fc.array(
      fc.record({
        kind: fc.constantFrom(...kindsOf(target)),
        at: fc.integer({ min: 0, max: LAST }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

/** Some runs in a row with some faults in each. */
export const mixtures: fc.Arbitrary<Mixture> = fc.constantFrom(...TARGETS).chain((target) =>
  fc.record({
    target: fc.constant(target),
    runs: fc.array(runOn(target), { minLength: 1, maxLength: 5 }),
  }),
);

/** A mixture in words, to be repeated by hand. */
export const told = ({ target, runs }: Mixture): string =>
  [
    `${target.transport} ${target.version}`,
    ...runs.map(({ phase, strikes }) => `${phase}: ${strikes.map(strikeOf).join(", ")}`),
  ].join("\n  ");

const strikeOf = ({ kind, at }: Run["strikes"][number]): string => `${kind.name} at ${at}`;
