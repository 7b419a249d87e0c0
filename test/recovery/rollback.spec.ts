import * as assert from "node:assert/strict";
import { anOffice, closeRouters, writes } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { inState, itemsOf, office } from "./program";
import { patience } from "../support/patience";

const good = office();
/** Another mode and VLAN, a network more and one schedule less. */
const bad = office({ mode: "balance-xor", staff: 21, guests: true, nightly: false });

describe("back to the last good program, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("the router is as it was, by as few commands as the other program took", async () => {
    const now = new Date("2026-11-25T12:00:00Z");
    const { stack, router, program } = await anOffice(good, { now });
    await stack.up();
    const wanted = itemsOf(router);

    program(bad);
    router.forget();
    await stack.up();
    assert.notDeepEqual(itemsOf(router), wanted);
    assert.deepEqual(writes(router).sort(), [
      "/interface/bonding/set",
      "/interface/vlan/add",
      "/interface/vlan/set",
      "/ip/address/add",
      "/ppp/secret/remove",
      "/system/scheduler/remove",
      "/system/script/remove",
    ]);

    program(good);
    router.forget();
    await stack.up();
    assert.deepEqual(itemsOf(router), wanted);
    assert.deepEqual(writes(router).sort(), [
      "/interface/bonding/set",
      "/interface/vlan/remove",
      "/interface/vlan/set",
      "/ip/address/remove",
      "/ppp/secret/add",
      "/system/scheduler/add",
      "/system/script/add",
    ]);
    await stack.preview({ expectNoChanges: true });

    // The other program again, and half of it fails: the way back is the same.
    program(bad);
    router.fault({ on: "/ip/address/add", do: { trap: "failure: no room" } });
    await assert.rejects(stack.up(), /no room/);
    router.clearFaults();
    program(good);
    await stack.up();
    assert.deepEqual(itemsOf(router), wanted);
    assert.deepEqual(new Set((await inState(stack)).map(({ type }) => type)).size, 6);
    await stack.preview({ expectNoChanges: true });
  });
});
