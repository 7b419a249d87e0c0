import * as assert from "node:assert/strict";
import { closeRouters, type Site, sites } from "../import/support";
import { byEngine } from "../import/by-engine";
import { sample } from "../faults/seed";
import { prepareEngine } from "../support/engine";
import { EVERY } from "../support/every";
import { SEED } from "../support/bench";
import { patience } from "../support/patience";

const drawn: readonly Site[] = EVERY ? sites : sample(sites, 1, Number(SEED));

describe("a router that is there already, by the real engine", function () {
  this.timeout(2 * patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  for (const { name, text } of drawn)
    it(`is imported without a change, and made again on a spare: ${name}`, async () => {
      const { errors, steps, failed, lost, added } = await byEngine(text);
      assert.deepEqual(errors, [], "the program compiles");
      assert.deepEqual(Object.keys(steps), ["same"]);
      assert.equal(failed, undefined);
      assert.deepEqual({ lost, added }, { lost: [], added: [] });
    });
});
