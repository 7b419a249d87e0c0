import assert from "node:assert/strict";
import { schemes } from "../../provider/transport/schemes";
import { look } from "../../cli/failover/look";
import type { Watch } from "../../cli/failover/measure";
import { plan, type Plan } from "../../cli/failover/plan";
import { reportJson, reportText, type Test } from "../../cli/failover/report";
import { type Outcome, run } from "../../cli/failover/run";
import type { Simulator } from "../../simulator";
import { isDisabled, reach, routerWatch, stage } from "./stage";

const SCHEDULER = "/system/scheduler";

interface Played {
  planned: Plan;
  outcome: Outcome;
}

/** A test on the router's own clock, which its bond goes by. */
async function play(
  router: Simulator,
  { watch = routerWatch(router), stop = new AbortController().signal } = {},
): Promise<Played> {
  const reached = await reach(router);
  const planned = plan(await look(reached, "bond1"), "bond1", false);
  return { planned, outcome: await run(planned, { router: reached, watch, stop }) };
}

const timed = (bond: Record<string, string> = {}) => stage(bond, { timedLinks: true });

/** Does something when the router has disabled the member. */
function whenDisabled(router: Simulator, then: () => void): Watch {
  const watch = routerWatch(router);
  let done = false;
  const sleep = async (milliseconds: number) => {
    if (!done && isDisabled(router, "ether2")) {
      done = true;
      then();
    }
    await watch.sleep(milliseconds);
  };
  return { now: () => watch.now(), sleep };
}

function assertAsBefore(router: Simulator): void {
  assert.ok(!isDisabled(router, "ether2"));
  assert.deepEqual(router.items(SCHEDULER), []);
}

describe("failover: what is measured", () => {
  it("is the time that the settings of the bond give, on the router's clock", async () => {
    const router = await timed({
      primary: "ether2",
      "mii-interval": "100ms",
      "down-delay": "200ms",
      "up-delay": "400ms",
    });
    const { planned, outcome } = await play(router);
    assert.equal(planned.expected, 300);
    // Seen by the sample at 300 ms, and not by the one before.
    assert.deepEqual(outcome.failover, {
      reached: true,
      between: [250, 300],
      samples: 7,
      withoutActive: 0,
      missed: 0,
    });
    assert.deepEqual(outcome.recovery.between, [450, 500]);
    assert.equal(outcome.enabledBy, "test");
    assertAsBefore(router);
  });

  it("counts the samples in which no member was active", async () => {
    const router = await timed({ slaves: "ether2,ether3", "down-delay": "0ms" });
    const watch = whenDisabled(router, () => {
      router.unplug("ether3");
    });
    const sleep = async (milliseconds: number) => {
      await watch.sleep(milliseconds);
      if (watch.now() >= 200) router.plug("ether3");
    };
    const { outcome } = await play(router, { watch: { now: () => watch.now(), sleep } });
    assert.ok(outcome.failover.reached);
    assert.deepEqual(outcome.failover.between, [250, 300]);
    assert.equal(outcome.failover.withoutActive, 4);
  });

  it("does the same for each mode, and waits until the bond is complete", async () => {
    for (const mode of ["802.3ad", "balance-rr", "balance-alb", "active-backup"]) {
      const router = await timed({ mode });
      const { outcome } = await play(router);
      assert.ok(outcome.failover.reached && outcome.recovery.reached, mode);
      assertAsBefore(router);
    }
  });

  it("ends with what it is waited for, and enables the member when none takes over", async () => {
    const router = await timed({ "link-monitoring": "none", primary: "ether2" });
    const { planned, outcome } = await play(router);
    assert.equal(outcome.failover.reached, false);
    assert.equal(outcome.failover.samples, 101);
    assertAsBefore(router);
    const test: Test = {
      router: { host: "core", version: "7.22.3" },
      over: schemes.api,
      plan: planned,
      outcome,
    };
    assert.match(
      reportText(test),
      /^NO FAILOVER {5}5 s after ether2 was disabled no other member was seen/m,
    );
    assert.match(reportText(test), /^see what is wrong: pulumi-routeros doctor bond1$/m);
    assert.equal((reportJson(test) as { exitCode: number }).exitCode, 1);
  });

  it("says when the bond does not come back", async () => {
    const router = await timed({ primary: "ether2" });
    const watch = whenDisabled(router, () => {
      router.unplug("ether2");
    });
    const { outcome } = await play(router, { watch });
    assert.deepEqual([outcome.failover.reached, outcome.recovery.reached], [true, false]);
    assertAsBefore(router);
  });

  it("counts samples that fail as missed, and keeps what was said", async () => {
    const router = await timed();
    const refused = { trap: "failure: busy" };
    router.fault({ on: "/interface/bonding/monitor", skip: 1, times: 1, do: refused });
    const { outcome } = await play(router);
    assert.deepEqual([outcome.failover.missed, outcome.failover.samples], [1, 2]);
    assert.match(outcome.failover.trouble ?? "", /failure: busy/);
  });
});

describe("failover: the member is enabled again", () => {
  it("when the connection is lost meanwhile", async () => {
    for (const fault of ["drop-before", "drop-after"] as const) {
      const router = await timed({ primary: "ether2" });
      router.fault({ on: "/interface/set", skip: 1, times: 2, do: fault });
      router.fault({ on: "/interface/bonding/monitor", skip: 1, times: 2, do: fault });
      const { outcome } = await play(router);
      assert.equal(outcome.enabledBy, "test", fault);
      assert.ok(outcome.recovery.reached);
      assertAsBefore(router);
    }
  });

  it("when the answer to disabling it is lost", async () => {
    const router = await timed();
    router.fault({ on: "/interface/set", do: "drop-after" });
    await assert.rejects(play(router), /cannot disable ether2 of /);
    assertAsBefore(router);
  });

  it("by the router, when it cannot be reached for so long", async () => {
    const router = await timed({ primary: "ether2" });
    const watch = whenDisabled(router, () => {
      router.fault({ on: "/interface/set", times: 1000, do: { trap: "failure: away" } });
    });
    const { outcome } = await play(router, { watch });
    assert.equal(outcome.enabledBy, "router");
    assert.ok(outcome.recovery.reached);
    assertAsBefore(router);
  });

  it("at once when it is interrupted, before anything was seen", async () => {
    const router = await timed({ "link-monitoring": "none" });
    const interrupt = new AbortController();
    const watch = whenDisabled(router, () => {
      interrupt.abort();
    });
    await assert.rejects(
      play(router, { watch, stop: interrupt.signal }),
      /^RouterOsError: interrupted; ether2 is enabled again, as it was before$/,
    );
    assertAsBefore(router);
  });

  it("when it is interrupted while it waits for the primary", async () => {
    const router = await timed({ primary: "ether2", "up-delay": "10s" });
    const interrupt = new AbortController();
    const watch = routerWatch(router);
    const sleep = async (milliseconds: number) => {
      await watch.sleep(milliseconds);
      if (router.count("/interface/set") === 2) interrupt.abort();
    };
    await assert.rejects(
      play(router, { watch: { now: () => watch.now(), sleep }, stop: interrupt.signal }),
      /interrupted; ether2 is enabled again/,
    );
    assertAsBefore(router);
  });

  it("is said to be unknown when nothing helps, with the time at which the router does it", async () => {
    const router = await timed();
    const watch = whenDisabled(router, () => {
      router.set("/system/scheduler", "pulumi-routeros-failover-bond1", { disabled: "yes" });
      router.fault({ on: "/interface/set", times: 1000, do: { trap: "failure: away" } });
    });
    await assert.rejects(
      play(router, { watch }),
      /^NotRecovered: cannot enable ether2 of .*: failure: away .*The router does it itself at 2027-01-01 00:00:11 by its clock/,
    );
  });

  it("knows that the entry is gone when the answer to removing it is lost", async () => {
    const router = await timed();
    router.fault({ on: `${SCHEDULER}/remove`, do: "drop-after" });
    const { outcome } = await play(router);
    assert.deepEqual([outcome.enabledBy, outcome.left], ["test", undefined]);
    assertAsBefore(router);
  });

  it("keeps the entry that it cannot remove, which removes itself", async () => {
    const router = await timed();
    router.fault({ on: `${SCHEDULER}/remove`, do: { trap: "failure: busy" } });
    const { outcome } = await play(router);
    assert.equal(outcome.left?.due, "2027-01-01 00:00:11");
    router.advance("1m");
    assertAsBefore(router);
  });
});

describe("failover: nothing is disabled", () => {
  it("without an entry in the scheduler", async () => {
    const denied = "failure: not allowed by device-mode";
    for (const [trap, sentence] of [
      [
        denied,
        /make the entry .* nothing was disabled: .*Allow it on the router with \/system\/device-mode\/update scheduler=yes/,
      ],
      ["not enough permissions (9)", /lacks a policy: give it read and write/],
    ] as const) {
      const router = await timed();
      router.fault({ on: `${SCHEDULER}/add`, do: { trap } });
      await assert.rejects(play(router), sentence);
      assert.equal(router.count("/interface/set"), 0);
    }
  });

  it("when the answer to making the entry is lost: it is removed", async () => {
    const router = await timed();
    router.fault({ on: `${SCHEDULER}/add`, do: "drop-after" });
    await assert.rejects(play(router), /nothing was disabled/);
    assert.equal(router.count("/interface/set"), 0);
    assertAsBefore(router);
  });

  it("when the router refuses, and the entry is removed", async () => {
    const router = await timed();
    router.fault({ on: "/interface/set", do: { trap: "not enough permissions (9)" } });
    await assert.rejects(play(router), /cannot disable ether2 of .*not enough permissions/);
    assertAsBefore(router);
  });
});
