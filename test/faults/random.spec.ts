import * as assert from "node:assert/strict";
import * as fc from "fast-check";
import { trial } from "./campaign";
import { Crashes } from "./crashes";
import { mixtures, told } from "./random";
import { ALL, SEED } from "./seed";
import { patience } from "../support/patience";

const RUNS = ALL ? 1_000 : 40;

describe(`mixtures of faults in several runs (FAULTS_SEED=${SEED})`, function () {
  this.timeout(ALL ? 0 : patience.campaign);
  const crashes = new Crashes();
  before(() => crashes.watch());
  after(() => crashes.stop());

  it(`heal with a plain run, ${RUNS} times`, async () => {
    let injected = 0;
    const heals = fc.asyncProperty(mixtures, async (mixture) => {
      const verdict = await trial(mixture.target, mixture.runs);
      injected += verdict.injected;
      assert.deepEqual(verdict.violations, [], told(mixture));
    });
    await fc.assert(heals, { seed: SEED, numRuns: RUNS });
    console.log(`      ${injected} faults`);
    assert.deepEqual(crashes.seen, []);
  });
});
