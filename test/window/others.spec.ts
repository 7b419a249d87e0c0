import * as assert from "node:assert/strict";
import { SEED } from "../support/bench";
import { Deployment, type Declared } from "../support/deployment";
import {
  ADDRESS,
  PORT,
  type Site,
  assertNothingArmed,
  drawn,
  everywhere,
  everywhereIn,
  onEach,
  openSite,
  timePassing,
  unhurried,
} from "./support";
import { patience } from "../support/patience";

const vlan = (id: number): Declared[] => [
  { type: "Vlan", name: "item", inputs: { name: `vlan${id}`, interface: "bridge", vlanId: id } },
];
const bond = (...slaves: string[]): Declared[] => [
  { type: "Bond", name: "item", inputs: { name: "bond1", slaves, takePorts: true } },
];

const vlans = ({ router }: Site): string[] =>
  router
    .items("/interface/vlan")
    .map(({ name = "" }) => name)
    .sort();

/** Reboots the router when so many commands of a window have arrived; false when there are fewer. */
async function rebootAt(site: Site, position: number, program: Declared[]): Promise<boolean> {
  let seen = -1;
  let reboot: Promise<void> | undefined;
  site.router.fault({
    on: ({ menu, command }) => {
      if (seen >= 0 || `${menu}/${command}` === "/system/scheduler/add") seen++;
      if (seen !== position) return false;
      reboot = site.router.restart();
      return true;
    },
    do: "drop-before",
  });
  await timePassing(site, site.stack.up(program)).catch(() => undefined);
  site.router.clearFaults();
  await reboot;
  return reboot !== undefined;
}

describe(`a router that reboots in a window, of each kind one (SEED=${SEED})`, function () {
  this.timeout(patience.campaign);
  for (const [what, program] of Object.entries({
    "a change that is confirmed": bond("ether2", "ether3"),
    "a change that cuts the way": bond("ether2", PORT),
  }))
    it(`is as before or as written, whenever it does, and up makes it so: ${what}`, () =>
      onEach(drawn(what), async (column) => {
        await everywhereIn(async (position) => {
          const opened = await openSite(column);
          const cuts = JSON.stringify(program).includes(PORT);
          const site = cuts ? opened : unhurried(opened);
          try {
            const before = site.configuration();
            const hasRebooted = await rebootAt(site, position, program);
            for (
              let left = 50;
              left > 0 && site.router.items("/system/scheduler").length > 0;
              left--
            )
              site.router.advance("61s");
            const at = `rebooted at command ${position} of the window`;
            const bonds = site.router.items("/interface/bonding").map(({ slaves }) => slaves);
            const isMade = bonds.length === 1 && bonds[0] === "ether2,ether3";
            assert.ok(isMade || site.configuration() === before, at);
            assert.ok(site.router.reachable, at);
            assertNothingArmed(site);
            if (!cuts) {
              await site.stack.up(program);
              assert.equal(site.router.items("/interface/bonding")[0]?.["slaves"], "ether2,ether3");
            }
            return hasRebooted;
          } finally {
            await site.router.close();
          }
        });
      }));
});

/**
 * Sets the router's clock ahead when so many commands of a window have arrived. Answers how the run
 * ended; undefined when there are fewer commands.
 */
async function setClockAt(
  site: Site,
  position: number,
  program: Declared[],
): Promise<string | undefined> {
  let seen = -1;
  site.router.fault({
    on: ({ menu, command }) => {
      if (seen >= 0 || `${menu}/${command}` === "/system/scheduler/add") seen++;
      if (seen === position + 1) site.router.advance("61s");
      return false;
    },
    do: "hang",
  });
  const run = site.stack.up(program).then(() => "made", String);
  const end = await timePassing(site, run);
  site.router.clearFaults();
  return seen > position ? end : undefined;
}

describe(`a router whose clock is set in a window, of each kind one (SEED=${SEED})`, function () {
  this.timeout(patience.campaign);

  const programs =
    process.env["WINDOWS"] === "all" ? [vlan(20), bond("ether2", "ether3")] : [vlan(20)];
  for (const program of programs)
    it(`is as it is said to be, though its entry fires too early: ${program[0]?.type}`, () =>
      onEach(drawn("clock"), async (column) => {
        let end: string | undefined = "";
        for (let position = 0; end !== undefined; position++) {
          const site = await openSite(column);
          try {
            const before = site.configuration();
            end = await setClockAt(site, position, program);
            const at = `set at command ${position} of the window: ${end}`;
            if (end?.includes("rolled back")) assert.equal(site.configuration(), before, at);
            else assert.notEqual(site.configuration(), before, at);
            assert.ok(site.router.reachable, at);
            assertNothingArmed(site);
          } finally {
            await site.router.close();
          }
        }
      }));
});

describe("two administrators at once", function () {
  this.timeout(patience.campaign);

  it("wait for each other, and both get what they want", () =>
    everywhere(async (site) => {
      const other = new Deployment(site.config);
      await Promise.all([site.stack.up(vlan(20)), other.up(vlan(30))]);
      assert.deepEqual(vlans(site), ["vlan20", "vlan30"]);
      assertNothingArmed(site);
    }));

  it("do not undo each other's changes when one of them cuts the way", () =>
    everywhere(async (site) => {
      const other = new Deployment(site.config);
      const [cut, good] = await timePassing(
        site,
        Promise.allSettled([site.stack.up(bond("ether2", PORT)), other.up(vlan(30))]),
      );
      assert.equal(cut.status, "rejected");
      assert.match(String(cut.reason), /rolled back/);
      // Cut off by the other one it may fail, and then it has changed nothing.
      assert.deepEqual(vlans(site), good.status === "fulfilled" ? ["vlan30"] : []);
      assert.deepEqual(site.router.items("/interface/bonding"), []);
      assert.ok(site.router.items("/ip/address").some((row) => row["address"] === `${ADDRESS}/24`));
      assertNothingArmed(site);
    }));
});
