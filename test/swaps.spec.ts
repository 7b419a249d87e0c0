import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { SEED, simulated, type SimulatedBench } from "./support/bench";
import type { Declared, UpOptions, Values } from "./support/deployment";
import { EVERY } from "./support/every";
import { Mortal } from "./support/killed";
import { still } from "./support/live";

const one = (type: string, name: string, inputs: Values): Declared => ({ type, name, inputs });
const bond = (logical: string, name: string, slaves: string[], more: Values = {}): Declared =>
  one("Bond", logical, { name, mode: "802.3ad", slaves, ...more });

const member = (name: string, inputs: Values): Declared => ({
  ...one("InterfaceListMember", name, inputs),
  after: ["one", "two"],
});

interface Swap {
  what: string;
  /** What must be there, and stays. */
  beside?: Declared[];
  first: Declared[];
  then: Declared[];
  menus: string[];
}

/** Two resources of a program each of which gets what only one row can have, and the other one has. */
const swaps: Swap[] = [
  {
    what: "two VLANs their names",
    first: [
      one("Vlan", "one", { name: "a", interface: "bridge", vlanId: 61 }),
      one("Vlan", "two", { name: "b", interface: "bridge", vlanId: 62 }),
    ],
    then: [
      one("Vlan", "one", { name: "b", interface: "bridge", vlanId: 61 }),
      one("Vlan", "two", { name: "a", interface: "bridge", vlanId: 62 }),
    ],
    menus: ["/interface/vlan"],
  },
  {
    what: "two VLANs their tags",
    first: [
      one("Vlan", "one", { name: "a", interface: "bridge", vlanId: 61 }),
      one("Vlan", "two", { name: "b", interface: "bridge", vlanId: 62 }),
    ],
    then: [
      one("Vlan", "one", { name: "a", interface: "bridge", vlanId: 62 }),
      one("Vlan", "two", { name: "b", interface: "bridge", vlanId: 61 }),
    ],
    menus: ["/interface/vlan"],
  },
  {
    what: "a bond and a VLAN their names",
    first: [
      bond("one", "a", ["ether2"]),
      one("Vlan", "two", { name: "b", interface: "bridge", vlanId: 62 }),
    ],
    then: [
      bond("one", "b", ["ether2"]),
      one("Vlan", "two", { name: "a", interface: "bridge", vlanId: 62 }),
    ],
    menus: ["/interface/bonding", "/interface/vlan"],
  },
  {
    what: "three bonds their names in a circle",
    first: [
      bond("one", "a", ["ether2"]),
      bond("two", "b", ["ether3"]),
      bond("three", "c", ["ether4"]),
    ],
    then: [
      bond("one", "b", ["ether2"]),
      bond("two", "c", ["ether3"]),
      bond("three", "a", ["ether4"]),
    ],
    menus: ["/interface/bonding"],
  },
  {
    what: "two bonds a member, and the names",
    first: [
      bond("one", "a", ["ether2", "ether3"], { mode: "active-backup", primary: "ether3" }),
      bond("two", "b", ["ether4", "ether5"], { mode: "active-backup", primary: "ether5" }),
    ],
    then: [
      bond("one", "b", ["ether2", "ether5"], { mode: "active-backup", primary: "ether5" }),
      bond("two", "a", ["ether4", "ether3"], { mode: "active-backup", primary: "ether3" }),
    ],
    menus: ["/interface/bonding"],
  },
  {
    what: "two addresses on one interface",
    first: [
      one("IpAddress", "one", { address: "192.168.61.1/24", interface: "bridge", comment: "one" }),
      one("IpAddress", "two", { address: "192.168.61.2/24", interface: "bridge", comment: "two" }),
    ],
    then: [
      one("IpAddress", "one", { address: "192.168.61.2/24", interface: "bridge", comment: "one" }),
      one("IpAddress", "two", { address: "192.168.61.1/24", interface: "bridge", comment: "two" }),
    ],
    menus: ["/ip/address"],
  },
  {
    what: "two bridge ports their interfaces",
    first: [
      one("BridgePort", "one", { interface: "ether4", bridge: "bridge", pvid: 10 }),
      one("BridgePort", "two", { interface: "ether5", bridge: "bridge", pvid: 20 }),
    ],
    then: [
      one("BridgePort", "one", { interface: "ether5", bridge: "bridge", pvid: 10 }),
      one("BridgePort", "two", { interface: "ether4", bridge: "bridge", pvid: 20 }),
    ],
    menus: ["/interface/bridge/port"],
  },
  {
    what: "two scripts their names",
    first: [
      one("Script", "one", { name: "a", source: ":log info one" }),
      one("Script", "two", { name: "b", source: ":log info two" }),
    ],
    then: [
      one("Script", "one", { name: "b", source: ":log info one" }),
      one("Script", "two", { name: "a", source: ":log info two" }),
    ],
    menus: ["/system/script"],
  },
  {
    what: "two interface lists their names, and members their lists",
    first: [
      one("InterfaceList", "one", { name: "a" }),
      one("InterfaceList", "two", { name: "b", comment: "two" }),
      member("m1", { list: "a", interface: "ether2", comment: "m1" }),
      member("m2", { list: "b", interface: "ether2", comment: "m2" }),
    ],
    then: [
      one("InterfaceList", "one", { name: "b" }),
      one("InterfaceList", "two", { name: "a", comment: "two" }),
      member("m1", { list: "b", interface: "ether2", comment: "m1" }),
      member("m2", { list: "a", interface: "ether2", comment: "m2" }),
    ],
    menus: ["/interface/list", "/interface/list/member"],
  },
  {
    what: "two backup schedules their names",
    first: [
      one("BackupSchedule", "one", { name: "a", at: "03:00:00" }),
      one("BackupSchedule", "two", { name: "b", at: "04:00:00" }),
    ],
    then: [
      one("BackupSchedule", "one", { name: "b", at: "03:00:00" }),
      one("BackupSchedule", "two", { name: "a", at: "04:00:00" }),
    ],
    menus: ["/system/script", "/system/scheduler"],
  },
  {
    what: "two ports their names",
    first: [
      one("EthernetPort", "one", { port: "ether4", name: "a" }),
      one("EthernetPort", "two", { port: "ether5", name: "b" }),
    ],
    then: [
      one("EthernetPort", "one", { port: "ether4", name: "b" }),
      one("EthernetPort", "two", { port: "ether5", name: "a" }),
    ],
    menus: ["/interface/ethernet"],
  },
  {
    what: "two pools of any menu their names",
    first: [
      one("Item", "one", { menu: "/ip/pool", name: "a", ranges: ["10.0.1.1-10.0.1.9"] }),
      one("Item", "two", { menu: "/ip/pool", name: "b", ranges: ["10.0.2.1-10.0.2.9"] }),
    ],
    then: [
      one("Item", "one", { menu: "/ip/pool", name: "b", ranges: ["10.0.1.1-10.0.1.9"] }),
      one("Item", "two", { menu: "/ip/pool", name: "a", ranges: ["10.0.2.1-10.0.2.9"] }),
    ],
    menus: ["/ip/pool"],
  },
];

/** Cut runs take most of the time, and are the same everywhere: the first column and the last. */
const columns = simulated.filter((_, at) => at === 0 || at === simulated.length - 1);

/** Where the runs are cut: after each write with EVERY=1, else after one of the first that SEED picks. */
const cuts = (what: string): number[] => {
  if (EVERY) return Array.from({ length: 12 }, (_, at) => at + 1);
  return [1 + (createHash("sha1").update(`${SEED} ${what}`).digest().readUInt8() % 4)];
};

for (const column of columns)
  describe(`what two resources swap, on ${column.title} (SEED=${SEED})`, () => {
    let bench: SimulatedBench;
    let stack: Mortal;
    beforeEach(async () => {
      bench = await column.open();
      for (const row of bench.simulator.items("/interface/bridge/port"))
        bench.simulator.remove("/interface/bridge/port", row[".id"] ?? "");
      stack = new Mortal(bench.simulator, bench.config);
    });
    afterEach(() => bench.close());

    /** What is configured, without ids. */
    const picture = ({ menus }: Swap) =>
      menus.flatMap((menu) =>
        bench.simulator
          .items(menu)
          .filter(({ dynamic }) => dynamic !== "true")
          .map(({ ".id": _id, ".nextid": _next, ...words }) => JSON.stringify(still(words)))
          .sort(),
      );
    const unchanged = async (program: Declared[]) =>
      assert.deepEqual(
        new Set((await stack.preview(program)).map((step) => step.split(" ")[0])),
        new Set(["same"]),
      );

    for (const swap of swaps)
      it(`${swap.what}: in one run, and wherever it is cut`, async () => {
        const { what, first, then } = swap;
        const factory = picture(swap);
        // As the router has it when each was made on its own.
        await stack.up(then);
        const wanted = picture(swap);
        await stack.destroy();

        const modes = ["together", "one by one"] satisfies UpOptions["writes"][];
        for (const writes of modes) {
          const run = () => stack.up(then, { writes });
          await stack.up(first);
          await run();
          assert.deepEqual(picture(swap), wanted, writes);
          await unchanged(then);
          await stack.destroy();
          for (const at of cuts(`${what} ${writes}`)) {
            const where = `${writes}, killed after write ${at}`;
            await stack.up(first);
            await stack.killedAfter(at, run);
            await run();
            assert.deepEqual(picture(swap), wanted, where);
            await unchanged(then);
            await stack.refresh();
            await unchanged(then);
            await stack.destroy();
            assert.deepEqual(picture(swap), factory, where);
          }
          await stack.up(first);
          await stack.killedAfter(1, run);
          await stack.destroy();
          assert.deepEqual(picture(swap), factory, `${writes}, destroyed with one set aside`);
        }
      });
  });
