import * as assert from "node:assert/strict";
import { type Declared, Deployment, type Values } from "./support/deployment";
import { eachTestOn } from "./support/each-test";
import { simulated, type SimulatedBench } from "./support/bench";
import { warnings } from "./support/hands-over";

const declared = (type: string, inputs: Values): Declared[] => [{ type, name: "item", inputs }];

/** What every resource with a row of its own does stands in manages(); these are the other kinds. */
for (const { title, open } of simulated)
  describe(`what the router stored otherwise, on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    const fault = (on: string, stores: Record<string, string>) =>
      bench.simulator.fault({ on, do: { stores } });
    const nothing = (on: string) => bench.simulator.fault({ on, do: "nothing" });

    /** It is told once, with what it says; the next run makes it right. */
    async function told(program: Declared[], says: RegExp): Promise<void> {
      const said = await warnings(() => stack.up(program));
      assert.match(said, says);
      assert.deepEqual(await stack.preview(program), ["update item"]);
      const before = structuredClone([...stack.state]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["update item"]);
      stack.state.clear();
      for (const [name, state] of before) stack.state.set(name, state);
      assert.equal(await warnings(() => stack.up(program)), "");
      assert.deepEqual(await stack.preview(program), ["same item"]);
    }

    it("says so of a VLAN, with both values", async () => {
      const vlan = declared("Vlan", { name: "five", interface: "bridge", vlanId: 5 });
      fault("/interface/vlan/add", { "vlan-id": "666" });
      await told(
        vlan,
        /^warning: the router stored VLAN "five" on .*: vlanId is 666, the program says 5\. /,
      );
    });

    it("says so of a name, and makes no second item", async () => {
      const vlan = declared("Vlan", { name: "five", interface: "bridge", vlanId: 5 });
      fault("/interface/vlan/add", { name: "fiue" });
      await told(vlan, /: name is fiue, the program says five\. /);
      assert.equal(bench.simulator.items("/interface/vlan").length, 1);
      nothing("/interface/vlan/set");
      const renamed = declared("Vlan", { name: "six", interface: "bridge", vlanId: 5 });
      await assert.rejects(
        stack.up(renamed),
        /changed nothing: name is five, the program says six$/,
      );
    });

    it("shows nobody what may be a secret, nor obeys what the router says", async () => {
      const script = declared("Script", { name: "s", source: ":log info ours" });
      fault("/system/script/add", { source: ":log info theirs" });
      await told(script, /: source differs\. /);
      const vlan = (description: string): Declared[] => [
        ...declared("Vlan", { name: description, interface: "bridge", vlanId: 6 }),
      ];
      fault("/interface/vlan/add", { "vlan-id": "7" });
      stack = new Deployment(bench.config);
      const said = await warnings(() => stack.up(vlan("a\u202eb")));
      assert.match(said, /vlanId is 7/);
      assert.ok(!said.includes("\u202e"), said);
    });

    it("says so of settings, and fails when nothing was set or put back", async () => {
      const snmp = declared("Snmp", { contact: "us", enabled: true });
      fault("/snmp/set", { enabled: "no" });
      await told(snmp, /^warning: the router stored .*enabled is false, the program says true/);
      nothing("/snmp/set");
      const moved = declared("Snmp", { contact: "us", enabled: false });
      await assert.rejects(
        stack.up(moved),
        /cannot set .* changed nothing: enabled is true, the program says false$/,
      );
      nothing("/snmp/set");
      await assert.rejects(stack.destroy(), /changed nothing/);
      assert.ok(stack.state.has("item"));
      await stack.destroy();
      assert.equal(bench.simulator.items("/snmp")[0]?.["contact"], "");
    });

    it("says so of a row of the router's own", async () => {
      const telnet = declared("IpService", { name: "telnet", disabled: true });
      nothing("/ip/service/set");
      await assert.rejects(
        stack.up(telnet),
        /cannot set .* changed nothing: disabled is false, the program says true$/,
      );
      await stack.up(telnet);
      const both = declared("IpService", { name: "telnet", disabled: true, port: 2323 });
      fault("/ip/service/set", { port: "2424" });
      await told(both, /port is 2424, the program says 2323/);
    });

    it("says so of a rule, and fails when one is missing or was not removed", async () => {
      const rules = [
        { name: "answers", action: "accept", connectionState: ["established"] },
        { name: "office", action: "accept", srcAddress: "192.168.88.0/24" },
        { name: "rest", action: "drop", protocol: "tcp", dstPort: "8291" },
      ];
      const firewall = declared("ManagementFirewall", { name: "m", rules });
      bench.simulator.fault({
        on: ({ command, words }) => command === "add" && words["dst-port"] === "8291",
        do: { stores: { "dst-port": "8292" } },
      });
      await told(
        firewall,
        /^warning: the router stored .*rule "rest": dstPort is 8292, the program says 8291/,
      );
      nothing("/ip/firewall/filter/remove");
      const two = declared("ManagementFirewall", { name: "m", rules: rules.slice(1) });
      await assert.rejects(
        stack.up(two),
        /has \["answers","office","rest"\] where the program says/,
      );
      assert.deepEqual(await stack.preview(two), ["update item"]);
      await stack.up(two);
      nothing("/ip/firewall/filter/remove");
      await assert.rejects(stack.destroy(), /did not remove 1 of 2 rules/);
      assert.ok(stack.state.has("item"));
      await stack.destroy();
      assert.equal(stack.state.size, 0);
    });

    it("says so of a part of several, and fails when a part stays", async () => {
      const backup = declared("BackupSchedule", { name: "nightly", at: "03:00:00" });
      fault("/system/scheduler/add", { interval: "2d" });
      await told(backup, /^warning: the router stored .*interval is 2d/);
      nothing("/system/script/remove");
      await assert.rejects(stack.destroy(), /did not remove it$/);
      assert.ok(stack.state.has("item"));
      await stack.destroy();
      assert.deepEqual(bench.simulator.items("/system/script"), []);
    });
  });
