import * as assert from "node:assert/strict";
import { course, each, everything, nameOf, PHASES, TARGETS, trial } from "./campaign";
import { Crashes } from "./crashes";
import { ALL, sample, SEED } from "./seed";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";

/** How many positions of each fault in each run are tried unless all are. */
const POSITIONS = EVERY ? 2 : 1;
const AT_ONCE = 4;

describe(`each fault at ${ALL ? "every command" : "some commands"} (FAULTS_SEED=${SEED})`, function () {
  this.timeout(ALL ? 0 : patience.campaign);
  const crashes = new Crashes();
  before(() => crashes.watch());
  after(() => crashes.stop());

  for (const target of TARGETS)
    for (const phase of PHASES)
      it(`in ${phase} over ${nameOf(target)}, and a plain run heals`, async function () {
        const all = (await everything(target)).filter((one) => one.phase === phase);
        const kinds = [...new Set(all.map(({ strike }) => strike.kind))];
        const chosen = kinds.flatMap((kind, at) => {
          const positions = all.filter(({ strike }) => strike.kind === kind);
          return ALL ? positions : sample(positions, POSITIONS, SEED + at);
        });
        const violations: string[] = [];
        let injected = 0;
        await each(chosen, AT_ONCE, async ({ strike }) => {
          const verdict = await trial(target, course(phase, strike));
          injected += verdict.injected;
          for (const violation of verdict.violations)
            violations.push(`${strike.kind.name} at ${strike.at}: ${violation}`);
        });
        console.log(`      ${injected} of ${all.length} faults, ${violations.length} violations`);
        assert.deepEqual(violations, []);
        assert.deepEqual(crashes.seen, []);
      });
});
