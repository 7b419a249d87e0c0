import assert from "node:assert/strict";
import { arm, recoveryScript, disarm, entryOf, memberOf } from "../../cli/failover/recovery-timer";
import type { Router } from "../../provider/router/router";
import { lastSaid } from "../support/live";
import { isDisabled, reach, stage } from "./stage";

const SCHEDULER = "/system/scheduler";
const VERSIONS = [
  ["6.49.18", "jan/01/2027"],
  ["7.9.2", "jan/01/2027"],
  ["7.22.3", "2027-01-01"],
  ["7.24", "2027-01-01"],
] as const;

describe("failover: the router's own entry", () => {
  for (const [version, date] of VERSIONS)
    it(`enables the member after midnight, says so and removes itself on ${version}`, async () => {
      const router = await stage({}, { version });
      const { due } = await arm(await reach(router), "bond1", "ether2", 5_000);
      assert.equal(due, `${date} 00:00:11`);
      router.set("/interface", "ether2", { disabled: "yes" });
      router.advance("20s");
      assert.ok(isDisabled(router, "ether2"));
      router.advance("1s");
      assert.ok(!isDisabled(router, "ether2"));
      assert.deepEqual(router.items(SCHEDULER), []);
      assert.equal(
        lastSaid(router),
        "pulumi-routeros-failover-bond1: enabled ether2 again, since the failover test of bond1 did not end by itself",
      );
    });

  it("has the least policies, and tries again each minute, whatever the clock does", async () => {
    const router = await stage();
    await arm(await reach(router), "bond1", "ether2", 5_000);
    const [entry] = router.items(SCHEDULER);
    assert.deepEqual([entry?.["policy"], entry?.["interval"]], ["read,write", "1m"]);
    router.set("/interface", "ether2", { disabled: "yes" });
    router.set("/system/clock", "", { date: "2027-03-01" });
    router.advance("1m");
    assert.ok(!isDisabled(router, "ether2"));
    assert.deepEqual(router.items(SCHEDULER), []);
  });

  it("survives a restart of the router", async () => {
    const router = await stage();
    await arm(await reach(router), "bond1", "ether2", 5_000);
    router.set("/interface", "ether2", { disabled: "yes" });
    await router.restart();
    assert.ok(isDisabled(router, "ether2"));
    router.advance("30s");
    assert.ok(!isDisabled(router, "ether2"));
    assert.deepEqual(router.items(SCHEDULER), []);
  });

  it("finds the member of an entry, whatever its name has", async () => {
    const router = await stage();
    const odd = 'up "link" $1 \\';
    router.set("/interface/ethernet", "ether2", { name: odd });
    router.set("/interface/ethernet", "ether3", { name: "up" });
    const reached = await reach(router);
    await arm(reached, "bond1", odd, 5_000);
    const entry = entryOf(await reached.fresh(SCHEDULER), "bond1");
    assert.ok(entry);
    assert.equal(memberOf(entry, await reached.fresh("/interface"))?.["name"], odd);
    router.set("/interface", odd, { disabled: "yes" });
    router.advance("30s");
    assert.ok(!isDisabled(router, odd));
  });

  it("does not claim to have enabled what it did not find, and tries again", async () => {
    const router = await stage();
    const odd = "Bu\u{10fefc}ro";
    router.type('/interface ethernet set [find where name=ether2] name="Bu\\FCro"');
    const reached = await reach(router);
    await arm(reached, "bond1", odd, 5_000);
    router.type('/interface ethernet set [find where name="Bu\\FCro"] name=renamed disabled=yes');
    router.advance("30s");
    assert.equal(router.items(SCHEDULER).length, 1);
    assert.match(lastSaid(router), /not all of it succeeded.*Failed; enable Bu.ro$/);
    router.type('/interface ethernet set [find where name=renamed] name="Bu\\FCro"');
    router.advance("1m");
    assert.deepEqual(router.items(SCHEDULER), []);
    const back = (await reached.fresh("/interface")).find(({ name }) => name === odd);
    assert.equal(back?.["disabled"], "false");
  });

  it("is relied upon only when the router says when it is run", async () => {
    const router = await stage();
    const reached = await reach(router);
    const silent: Router = Object.create(reached, {
      readBack: { value: () => Promise.resolve({ name: "without next-run" }) },
    }) as Router;
    await assert.rejects(
      arm(silent, "bond1", "ether2", 5_000),
      /^RouterOsError: cannot rely on \/system\/scheduler of .* when pulumi-routeros-failover-bond1 is run$/,
    );
  });

  it("is removed once, by whoever comes first", async () => {
    const router = await stage();
    const reached = await reach(router);
    await arm(reached, "bond1", "ether2", 5_000);
    assert.equal(await disarm(reached, "bond1"), true);
    assert.equal(await disarm(reached, "bond1"), false);
  });

  it("is about no interface that there is not", () => {
    const entry = { "on-event": recoveryScript("bond1", "ether2") };
    assert.equal(memberOf(entry, [{ name: "ether" }, { name: "ether22" }]), undefined);
  });
});
