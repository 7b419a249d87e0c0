import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { SEED, simulated, type SimulatedBench } from "./support/bench";
import { type Declared, Deployment, type Values } from "./support/deployment";
import { EVERY } from "./support/every";
import { Mortal } from "./support/killed";
import { still } from "./support/live";

interface Change {
  what: string;
  /** Undefined: the change makes it. */
  before?: Values;
  /** Killed while it gets another name, it has one that state does not know: an up comes before a destroy. */
  renames?: true;
  after: Values;
  type: string;
  menus: string[];
  /** It takes something from others, which the router itself puts back where its way is touched. */
  takes?: true;
  /** Killed at each of its writes. */
  each?: true;
}

const rule = (name: string, more: Values = {}): Values => ({
  name,
  action: "accept",
  srcAddress: "127.0.0.0/8",
  ...more,
});
const ports = [
  ...["/interface/bonding", "/interface/bridge/port", "/ip/address"],
  ...["/system/scheduler", "/system/script"],
];
const bond = (slaves: string[], more: Values = {}): Values => ({
  name: "bond1",
  slaves,
  takePorts: true,
  adopt: true,
  ...more,
});
const bonds: Change[] = [
  {
    what: "a bond takes its ports",
    type: "Bond",
    after: bond(["ether2", "ether3"]),
    menus: ports,
    takes: true,
    each: true,
  },
  {
    what: "a bond gives back one port and takes another",
    type: "Bond",
    before: bond(["ether2", "ether3"]),
    after: bond(["ether3", "ether4"], { comment: "later" }),
    menus: ports,
    takes: true,
    each: true,
  },
];

/** Changes in several writes, each of its own kind. What is new may be there already, after a kill: it adopts. */
const changes: Change[] = [
  {
    what: "several items in one are made",
    type: "BackupSchedule",
    after: { name: "nightly", at: "03:00:00", password: "for the files", adopt: true },
    menus: ["/system/script", "/system/scheduler", "/ppp/secret"],
  },
  {
    what: "several items in one get another name and other values",
    type: "BackupSchedule",
    before: { name: "nightly", at: "03:00:00", password: "for the files" },
    after: { name: "evening", at: "04:00:00", keep: 3, password: "another" },
    renames: true,
    menus: ["/system/script", "/system/scheduler", "/ppp/secret"],
  },
  {
    what: "an ordered list is made",
    type: "ManagementFirewall",
    after: { name: "office", rules: [rule("a"), rule("b"), rule("c")], adopt: true },
    menus: ["/ip/firewall/filter"],
  },
  {
    what: "an ordered list gets another order, a rule less and a rule more",
    type: "ManagementFirewall",
    before: { name: "office", rules: [rule("a"), rule("b"), rule("c"), rule("d")] },
    after: {
      name: "office",
      rules: [rule("e"), rule("d"), rule("c", { srcAddress: "127.0.0.0/9" }), rule("a")],
    },
    menus: ["/ip/firewall/filter"],
  },
  ...bonds,
  // Where the way to the router is not touched, or nobody wants a window, the log alone says what was taken.
  ...bonds.map(({ before, after, ...one }): Change => {
    const off = (values: Values): Values => ({ ...values, confirm: "off" });
    const sides = before === undefined ? {} : { before: off(before) };
    return { ...one, ...sides, after: off(after), what: `${one.what}, without a window` };
  }),
  {
    what: "a bond gives back one port, takes another and gets another name",
    type: "Bond",
    before: bond(["ether2", "ether3"]),
    after: bond(["ether3", "ether4"], { name: "uplink" }),
    renames: true,
    menus: ports,
    takes: true,
  },
];

const columns = simulated.filter((_, at) => at === 0 || at === simulated.length - 1);

/** After which writes the run is killed: each of some, or with EVERY=1; else two that SEED picks. */
function positions({ each }: Change, what: string, writes: number): number[] {
  const all = Array.from({ length: writes }, (_, at) => at + 1);
  if (EVERY || each) return all;
  const drawn = createHash("sha1").update(`${SEED} ${what}`).digest();
  return [...new Set([drawn.readUInt8(0), drawn.readUInt8(1)].map((one) => 1 + (one % writes)))];
}

for (const column of columns)
  describe(`provider and engine killed between two writes, on ${column.title} (SEED=${SEED})`, () => {
    let bench: SimulatedBench;
    let stack: Mortal;
    const open = async ({ takes }: Change) => {
      bench = await column.open({ now: new Date("2026-11-25T12:00:00Z") });
      stack = new Mortal(bench.simulator, bench.config);
      if (!takes) return;
      // Ports as somebody set them up: what is taken is more than defaults.
      const port = { bridge: "bridge", interface: "ether2", pvid: "20", comment: "Büro" };
      bench.simulator.add("/interface/bridge/port", port);
      bench.simulator.add("/ip/address", { address: "192.168.61.1/24", interface: "ether4" });
    };
    afterEach(() => bench.close());

    /** The router's time goes on: before the next run begins, or while it waits for what is armed. */
    const timePasses = (at: number) => {
      if (at % 2 === 0) return bench.simulator.advance("61s");
      bench.simulator.fault({
        on: ({ menu, command }) => {
          if (menu !== "/system/scheduler" || command !== "print") return false;
          bench.simulator.clearFaults();
          setImmediate(() => bench.simulator.advance("61s"));
          return false;
        },
        do: "hang",
      });
    };

    const picture = ({ menus }: Change) =>
      menus.flatMap((menu) =>
        bench.simulator
          .items(menu)
          .filter(({ dynamic }) => dynamic !== "true")
          .map(({ ".id": _id, ".nextid": _next, ...words }) => JSON.stringify(still(words)))
          .sort(),
      );
    const declared = ({ type }: Change, inputs: Values): Declared[] => [
      { type, name: "it", inputs },
    ];
    /** How many writes a run sends. */
    const writesOf = async (run: () => Promise<unknown>) => {
      const before = bench.simulator.count();
      await run();
      return bench.simulator.commands.slice(before).filter(({ command }) => command !== "print")
        .length;
    };

    const renamed: [type: string, one: Values, other: Values, menu: string][] = [
      [
        "Vlan",
        { name: "vlan20", vlanId: 20, interface: "bridge" },
        { name: "vlan30", vlanId: 30, interface: "bridge" },
        "/interface/vlan",
      ],
      ["BackupSchedule", { name: "nightly" }, { name: "weekly", keep: 3 }, "/system/script"],
    ];
    for (const [type, before, after, menu] of renamed)
      it(`a name that another row had before leads to that row from no other ${type}`, async () => {
        await open({ what: "", type, after, menus: [] });
        const one = (inputs: Values) => ({ type, name: "one", inputs });
        await stack.up([one(before)]);
        await stack.up([one(after)]);
        await stack.up([one(after), { type, name: "other", inputs: before }]);
        const rows = () => bench.simulator.items(menu);
        const named = rows().find(({ name }) => name?.endsWith(String(before["name"])));
        bench.simulator.remove(menu, named?.[".id"] ?? "");
        const wanted = rows();
        assert.equal(wanted.length, 1);
        // As `pulumi destroy --target` does: nothing else of the program is looked at.
        const alone = new Deployment(bench.config);
        const state = stack.state.get("other");
        assert.ok(state);
        alone.state.set("other", state);
        await alone.destroy();
        assert.deepEqual(rows(), wanted);
      });

    it("leaves lines in the log that nobody obeys and no name breaks, whatever a bond is called", async () => {
      const name = 'B\u00fcro"\u001b[2J took {"menu":"/x","words":{}}';
      const change: Change = {
        ...{ what: "", type: "Bond", menus: ports, takes: true },
        after: bond(["ether2", "ether3"], { name, confirm: "off" }),
      };
      await open(change);
      const factory = picture(change);
      assert.ok(await stack.killedAfter(2, () => stack.up(declared(change, change.after))));
      const lines = bench.simulator
        .items("/log")
        .flatMap(({ message = "" }) => (message.startsWith("pulumi-routeros: ") ? [message] : []));
      assert.ok(lines.length > 0);
      for (const line of lines) assert.match(line, /^pulumi-routeros: bond \{[ -~]*\}$/);
      await stack.up(declared(change, change.after));
      await stack.destroy();
      assert.deepEqual(picture(change), factory);
    });

    for (const change of changes)
      it(`${change.what}: the next up completes it, and destroy leaves what was there`, async () => {
        const { what, before, after, takes } = change;
        await open(change);
        const factory = picture(change);
        const prepare = () => before && stack.up(declared(change, before));
        await prepare();
        const writes = await writesOf(() => stack.up(declared(change, after)));
        assert.ok(writes > 1, `${writes} writes`);
        const wanted = picture(change);
        const toRemove = await writesOf(() => stack.destroy());
        assert.deepEqual(picture(change), factory);

        for (const at of positions(change, what, writes)) {
          await prepare();
          assert.ok(await stack.killedAfter(at, () => stack.up(declared(change, after))));
          if (takes) timePasses(at);
          await stack.up(declared(change, after));
          assert.deepEqual(picture(change), wanted, `killed after write ${at} of ${writes}`);
          await stack.destroy();
          assert.deepEqual(picture(change), factory, `killed after write ${at}, and destroyed`);
        }
        for (const at of positions(change, `${what}, destroyed`, toRemove)) {
          await stack.up(declared(change, after));
          assert.ok(await stack.killedAfter(at, () => stack.destroy()));
          await stack.destroy();
          assert.deepEqual(picture(change), factory, `destroy killed after write ${at}`);
        }
        if (before === undefined) return;
        for (const at of positions(change, `${what}, given up`, writes)) {
          await prepare();
          await stack.killedAfter(at, () => stack.up(declared(change, after)));
          if (takes) timePasses(at);
          await stack.destroy();
          assert.deepEqual(picture(change), factory, `killed after write ${at}, then destroyed`);
        }
      });
  });
