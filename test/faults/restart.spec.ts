import * as assert from "node:assert/strict";
import { course, each, everything, nameOf, TARGETS, trial } from "./campaign";
import { Crashes } from "./crashes";
import { ALL, SEED } from "./seed";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";

const AT_ONCE = 4;

const isEach = EVERY || ALL;

/** A sample: at each command a router restarts in one of two ways, by turns, and the seed says in which. */
const isTried = (at: number, newIds: boolean): boolean =>
  isEach || (at + SEED) % 2 === (newIds ? 1 : 0);

describe(`a router that restarts in the middle of up (FAULTS_SEED=${SEED})`, function () {
  this.timeout(patience.processes);
  const crashes = new Crashes();
  before(() => crashes.watch());
  after(() => crashes.stop());

  for (const target of TARGETS)
    for (const newIds of [false, true])
      for (const phase of ["up", "update"] as const) {
        const what = newIds ? "comes back from a backup with other ids" : "comes back as it was";
        it(`${what}, at ${isEach ? "every" : "every second"} command of ${phase} over ${nameOf(target)}`, async () => {
          const restarts = (await everything(target)).filter(
            ({ phase: of, strike: { kind, at } }) =>
              of === phase &&
              kind.do === "restart" &&
              (kind.newIds ?? false) === newIds &&
              isTried(at, newIds),
          );
          assert.ok(restarts.length > 0);
          const violations: string[] = [];
          await each(restarts, AT_ONCE, async ({ strike }) => {
            const verdict = await trial(target, course(phase, strike));
            for (const violation of verdict.violations)
              violations.push(`${strike.kind.name} at ${strike.at}: ${violation}`);
          });
          assert.deepEqual(violations, []);
          assert.deepEqual(crashes.seen, []);
        });
      }
});
