import * as assert from "node:assert/strict";
import { RawClient } from "../simulator/raw-client";
import { until } from "../simulator/rest-client";
import type { Command, SimulatorOptions } from "../../simulator";
import type { Declared } from "../support/deployment";
import {
  type Column,
  PORT,
  type Site,
  assertNothingArmed,
  columns,
  onEach,
  openSite,
  timePassing,
  windows,
} from "./support";
import { patience } from "../support/patience";

/** A change after which the router still answers. */
const good: Declared[] = [
  { type: "Vlan", name: "guests", inputs: { name: "vlan20", interface: "bridge", vlanId: 20 } },
];

/** A change that cuts the way to it. */
const cutting: Declared[] = [
  {
    type: "Bond",
    name: "bond",
    inputs: { name: "bond1", slaves: ["ether2", PORT], takePorts: true },
  },
];

const api = columns.filter(({ transport }) => transport === "api");
const since718 = api.filter(({ version }) => ["7.18.2", "7.22.3", "7.24"].includes(version));

/** Does the same on routers of some columns at once. */
const on = (
  which: readonly Column[],
  work: (site: Site) => Promise<void>,
  options: SimulatorOptions = {},
): Promise<void> =>
  onEach(which, async (column) => {
    const site = await openSite(column, options);
    try {
      await timePassing(site, work(site));
    } finally {
      await site.router.close();
    }
  });

const change = (router: Site["router"], times: number) => {
  for (let each = 1; each <= times; each++)
    router.set("/system/identity", "", { name: `change ${each}` });
};

const identity = ({ router }: Site) => router.items("/system/identity")[0]?.["name"];
const writes = ({ router }: Site) =>
  router.commands
    .filter(({ command, menu }) => command !== "print" && menu !== "/safe-mode")
    .map(({ menu, command }) => `${menu}/${command}`);

/** Does something once, when a command arrives in the window. */
function when({ router }: Site, path: string, act: () => void): void {
  let isDone = false;
  router.fault({
    on: ({ menu, command }: Command) => {
      if (!isDone && `${menu}/${command}` === path) {
        isDone = true;
        act();
      }
      return false;
    },
    do: "hang",
  });
}

/** The router answers a new connection, and then not what became of the VLAN: no way is cut. */
function refuseToShow(site: Site): void {
  const isMade = () => site.router.items("/interface/vlan").length > 0;
  site.router.fault({
    on: ({ menu, command }) => `${menu}/${command}` === "/interface/vlan/print" && isMade(),
    times: 2,
    do: { trap: "failure: not now" },
  });
}

/** Somebody who sits at the router and holds safe mode. */
async function administrator({ router }: Site): Promise<RawClient> {
  router.add("/user", { name: "rita", group: "full", password: "rita-password" });
  const rita = await RawClient.login(router.apiPort, "rita", "rita-password");
  assert.deepEqual((await rita.send("/safe-mode/take")).types, ["!done"]);
  return rita;
}

describe("safe mode in a window", function () {
  this.timeout(patience.processes);

  it("is taken before the change, and released after it", () =>
    on(since718, async (site) => {
      await site.stack.up(good);
      const commands = site.router.commands.map(({ menu, command }) => `${menu}/${command}`);
      const order = [
        "/system/scheduler/add",
        "/safe-mode/take",
        "/interface/vlan/add",
        "/safe-mode/release",
        "/system/scheduler/remove",
      ];
      assert.deepEqual(
        commands.filter((one) => order.includes(one)),
        order,
      );
    }));

  it("is refused while an administrator holds it, by name, and nothing is written", () =>
    on(since718, async (site) => {
      const rita = await administrator(site);
      const was = site.configuration();
      site.router.forget();
      await assert.rejects(site.stack.up(good), (error: Error) => {
        assert.match(error.message, /^cannot add VLAN .*safe mode is held by rita: .*release/);
        return true;
      });
      assert.deepEqual(writes(site), ["/system/scheduler/add", "/system/scheduler/remove"]);
      assert.equal(site.configuration(), was);
      assert.deepEqual(site.router.items("/system/scheduler"), []);
      await rita.send("/safe-mode/release");
      rita.close();
      await site.stack.up(good);
      assertNothingArmed(site);
    }));

  it("is refused as well while the router believes in a session that is gone", () =>
    on(
      since718,
      async (site) => {
        const rita = await administrator(site);
        rita.close();
        await assert.rejects(site.stack.up(good), /safe mode is held by rita/);
        await until(() => site.router.items("/safe-mode")[0]?.["enabled"] === "false");
        await site.stack.up(good);
        assertNothingArmed(site);
      },
      { safeMode: { rollbackAfter: 2000 } },
    ));

  it("does not stay with a connection of ours that the change has cut", () =>
    // The router believes in it for a minute of ours; the entry fires before.
    on(since718, async (site) => {
      const was = site.configuration();
      await assert.rejects(site.stack.up(cutting), /the change was rolled back/);
      assert.equal(site.configuration(), was);
      assertNothingArmed(site);
      await site.stack.up(good);
    }));

  it("undoes the change itself when it ends before the entry fires", () =>
    onEach(since718, async (column) => {
      const site = await openSite(column, { safeMode: { rollbackAfter: 50, lostAfter: 200 } });
      const was = site.configuration();
      const fired = () =>
        site.router.items("/log").some(({ message }) => message?.includes("putting back"));
      const run = assert.rejects(site.stack.up(cutting), /the change was rolled back/);
      await until(() => site.configuration() !== was);
      await until(() => site.configuration() === was);
      assert.ok(!fired(), "not by the entry");
      await timePassing(site, run);
      assert.equal(site.configuration(), was);
      assertNothingArmed(site);
      await site.router.close();
    }));

  it("ends without a word after 100 changes: the entry puts things back all the same", () =>
    on(since718, async (site) => {
      const was = site.configuration();
      when(site, "/interface/bridge/port/remove", () => change(site.router, 101));
      await assert.rejects(site.stack.up(cutting), /the change was rolled back/);
      assert.equal(site.configuration(), was);
      assert.equal(identity(site), "change 101", "what somebody else changed stays");
      assertNothingArmed(site);
    }));

  it("ends without a word after 100 changes: a good change is confirmed all the same", () =>
    on(since718, async (site) => {
      when(site, "/interface/vlan/add", () => change(site.router, 101));
      await site.stack.up(good);
      assert.equal(windows(site), 1);
      assertNothingArmed(site);
    }));

  it("is not trusted to have undone a change: it may have ended without a word", () =>
    on(since718, async (site) => {
      const was = site.configuration();
      when(site, "/interface/vlan/add", () => change(site.router, 101));
      refuseToShow(site);
      await assert.rejects(site.stack.up(good), /the change was rolled back/);
      assert.equal(site.configuration(), was);
      assertNothingArmed(site);
    }));

  it("keeps what somebody else changes meanwhile when the change is confirmed", () =>
    on(since718, async (site) => {
      when(site, "/interface/vlan/add", () => change(site.router, 1));
      await site.stack.up(good);
      assert.equal(identity(site), "change 1");
    }));

  it("undoes what somebody else changes meanwhile when the change is undone", () =>
    on(since718, async (site) => {
      const was = site.configuration();
      when(site, "/interface/vlan/add", () => change(site.router, 1));
      refuseToShow(site);
      await assert.rejects(site.stack.up(good), /the change was rolled back/);
      assert.equal(site.configuration(), was);
      assert.equal(identity(site), "MikroTik");
      assertNothingArmed(site);
    }));

  it("is all that touches what somebody else changes: the entry does not", () =>
    on(
      api.filter(({ version }) => ["6.49.18", "7.16.2"].includes(version)),
      async (site) => {
        const was = site.configuration();
        when(site, "/interface/bridge/port/remove", () => change(site.router, 1));
        await assert.rejects(site.stack.up(cutting), /the change was rolled back/);
        assert.equal(site.configuration(), was);
        assert.equal(identity(site), "change 1");
      },
    ));
});
