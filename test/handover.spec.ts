import * as assert from "node:assert/strict";
import { simulated, type SimulatedBench } from "./support/bench";
import { type Declared, Deployment, type Values } from "./support/deployment";
import { eachTestOn } from "./support/each-test";
import { warnings } from "./support/hands-over";

/** A resource in the program before and after only its name there changed. */
interface Kind {
  what: string;
  type: string;
  inputs: Values;
  /** What has to be on the router before. */
  prepare?: (bench: SimulatedBench) => unknown;
  /** Where it is on the router. */
  menus: string[];
  /** What the warning tells of the time before. */
  found?: RegExp;
  /** It takes over without being asked. */
  takesOver?: true;
}

const rules = [
  { name: "office", action: "accept", srcAddress: "127.0.0.0/8" },
  { name: "the rest", action: "drop", protocol: "tcp", dstPort: "22" },
];
const kinds: Kind[] = [
  {
    what: "a fixed row",
    type: "IpService",
    inputs: { name: "telnet", disabled: true },
    menus: ["/ip/service"],
    found: /\(disabled false\)/,
    takesOver: true,
  },
  {
    what: "settings that exist once",
    type: "Snmp",
    inputs: { enabled: true, trapVersion: 2, contact: "noc" },
    menus: ["/snmp"],
    // What may hold a secret is not told.
    found: /\(enabled false, trapVersion 1\)/,
    takesOver: true,
  },
  {
    what: "a row of the factory",
    type: "LoggingAction",
    inputs: {
      name: "remote",
      target: "remote",
      remote: "192.168.88.9",
      remotePort: 5514,
      adopt: true,
    },
    menus: ["/system/logging/action"],
  },
  {
    what: "an ordered set",
    type: "ManagementFirewall",
    inputs: { name: "management", rules },
    menus: ["/ip/firewall/filter"],
  },
  {
    what: "a composite",
    type: "BackupSchedule",
    inputs: { name: "nightly", at: "03:00:00" },
    menus: ["/system/script", "/system/scheduler"],
  },
];

for (const { title, open } of simulated)
  describe(`hand-over inside a program on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    const live = /^(last-|bytes|packets|next-run|run-count|dynamic$)/;
    /** What is configured; open connections are rows too. */
    const picture = (menus: string[]) =>
      menus.map((menu) =>
        bench.simulator
          .items(menu)
          .filter(({ dynamic }) => dynamic !== "true")
          .map((row) => Object.entries(row).filter(([word]) => !live.test(word))),
      );
    const bond = (name: string, more: Values = {}): Declared => ({
      type: "Bond",
      name,
      inputs: { name: "bond1", mode: "active-backup", slaves: ["ether4", "ether5"], ...more },
    });
    const ports = () =>
      bench.simulator.items("/interface/bridge/port").map((row) => row["interface"]);

    for (const { what, type, inputs, menus, found, takesOver } of kinds) {
      const adopt = takesOver ? {} : { adopt: true };
      const called = (name: string, more: Values = {}, aliases: string[] = []): Declared[] => [
        { type, name, inputs: { ...inputs, ...more }, aliases },
      ];

      it(`leaves ${what} alone that another resource of the program has now`, async () => {
        const factory = picture(menus);
        await stack.up(called("before"));
        const before = picture(menus);
        assert.notDeepEqual(before, factory);
        const said = await warnings(async () => {
          const steps = await stack.up(called("after", adopt));
          assert.deepEqual(steps, ["create after", "delete before"]);
        });
        assert.deepEqual(picture(menus), before);
        assert.match(said, /^warning: .* stays: .*aliases: \[\{ name: "/);
        assert.match(said, found ?? / stays: /);
        assert.deepEqual(await stack.up(called("after", adopt)), ["same after"]);
      });

      it(`leaves ${what} alone when the run was cut before the old resource went`, async () => {
        await stack.up(called("before"));
        const before = picture(menus);
        await stack.up(called("after", adopt), { cut: true });
        await warnings(() => stack.up(called("after", adopt)));
        assert.deepEqual([...stack.state.keys()], ["after"]);
        assert.deepEqual(picture(menus), before);
      });

      it(`carries ${what} under another name with aliases, and gives back what was found`, async () => {
        const factory = picture(menus);
        await stack.up(called("before"));
        assert.deepEqual(await stack.up(called("after", {}, ["before"])), ["same after"]);
        await stack.destroy();
        assert.deepEqual(picture(menus), factory);
      });

      it(`makes ${what} anew when it is replaced itself`, async () => {
        const configured = () =>
          picture(menus).map((rows) =>
            rows
              .map((row) => row.filter(([word = ""]) => !/^\.(next)?id$/.test(word)).join(" "))
              .sort(),
          );
        await stack.up(called("item"));
        const before = configured();
        const said = await warnings(async () => {
          assert.deepEqual(await stack.up(called("item"), { replace: ["item"] }), ["replace item"]);
        });
        assert.equal(said, "");
        assert.deepEqual(configured(), before);
      });
    }

    it("names aliases before adopt where the router has the item already", async () => {
      await stack.up([bond("before", { takePorts: true })]);
      await assert.rejects(
        stack.up([bond("after", { takePorts: true })]),
        /already has it \(as the program says\)\. If only its name in the program changed, write the option aliases: \[\{ name: "the name before" \}\]\. Set adopt: true/,
      );
      assert.deepEqual([...stack.state.keys()], ["before"]);
      assert.equal(bench.simulator.items("/interface/bonding").length, 1);
    });

    it("keeps the ports of a bond that another resource has, and gives back those it has no more", async () => {
      await stack.up([bond("before", { takePorts: true })]);
      assert.deepEqual(ports(), []);
      const said = await warnings(async () => {
        const fewer = { takePorts: true, adopt: true, slaves: ["ether4"] };
        await stack.up([bond("after", fewer)]);
      });
      assert.deepEqual(ports(), ["ether5"]);
      assert.match(said, /^warning: bond "bond1" on .*\(ether4 as bridge port\) is not put back/);
      assert.equal(bench.simulator.items("/interface/bonding")[0]?.["slaves"], "ether4");
    });

    it("leaves alone what the program still reads", async () => {
      await stack.up([bond("uplink", { takePorts: true })]);
      const said = await warnings(() => stack.up([{ ...bond("read"), read: "bond1" }]));
      assert.match(said, / stays: /);
      assert.equal(bench.simulator.items("/interface/bonding").length, 1);
    });

    it("removes what only has a name that the program had for something else", async () => {
      await stack.up([bond("a", { takePorts: true })]);
      const other = { name: "bond2", slaves: ["ether2", "ether3"] };
      await stack.up([bond("a", { takePorts: true }), bond("b", other)]);
      assert.deepEqual(await stack.up([bond("b", other)]), ["same b", "delete a"]);
      const names = bench.simulator.items("/interface/bonding").map((row) => row["name"]);
      assert.deepEqual(names, ["bond2"]);
    });

    it("removes the second of two rows that read alike, when the first became like it", async () => {
      const rule = (name: string, topic: string): Declared => ({
        type: "LoggingRule",
        name,
        inputs: { topics: [topic], action: "disk" },
      });
      await stack.up([rule("a", "system"), rule("b", "interface")]);
      const rows = bench.simulator.items("/system/logging").length;
      const said = await warnings(() => stack.up([rule("a", "interface")]));
      assert.equal(said, "");
      const left = bench.simulator.items("/system/logging");
      assert.equal(left.length, rows - 1);
      assert.equal(left.filter(({ topics }) => topics === "interface").length, 1);
      assert.deepEqual(await stack.up([rule("a", "interface")]), ["same a"]);
    });

    it("takes a part of a composite over as a resource of its own", async () => {
      await stack.up([{ type: "BackupSchedule", name: "nightly", inputs: { name: "nightly" } }]);
      const [script] = bench.simulator.items("/system/script");
      const { name, source } = script ?? {};
      const policy = script?.["policy"]?.split(",");
      const own = { name, source, policy, adopt: true };
      const said = await warnings(() => stack.up([{ type: "Script", name: "s", inputs: own }]));
      assert.match(said, /^warning: script "backup-nightly" on .* stays: /);
      assert.equal(bench.simulator.items("/system/script")[0]?.[".id"], script?.[".id"]);
      assert.deepEqual(bench.simulator.items("/system/scheduler"), []);
    });

    it("does not remove what a composite took over before it failed", async () => {
      const schedule = (name: string, more: Values = {}): Declared => ({
        type: "BackupSchedule",
        name,
        inputs: { name: "nightly", at: "03:00:00", ...more },
      });
      await stack.up([schedule("before")]);
      bench.simulator.fault({ on: "/system/scheduler/set", do: { trap: "failure: no" } });
      const changed = schedule("after", { adopt: true, at: "04:00:00" });
      await assert.rejects(stack.up([changed]), /failure: no/);
      assert.equal(bench.simulator.items("/system/script").length, 1);
      await warnings(() => stack.up([changed]));
      assert.deepEqual([...stack.state.keys()], ["after"]);
      assert.equal(bench.simulator.items("/system/script").length, 1);
      assert.equal(bench.simulator.items("/system/scheduler")[0]?.["start-time"], "04:00:00");
    });
  });
