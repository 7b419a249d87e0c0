import * as assert from "node:assert/strict";
import { claimsOf } from "../../provider/pulumi/program/claims";
import type { Menu } from "../../provider/schema";
import { wordName } from "../../provider/schema";
import { snmp } from "../../provider/menus/snmp";
import { missingIn } from "../../provider/schema/version";
import { type Simulator, simulator } from "../../simulator";
import { simulated, type SimulatedBench } from "../support/bench";
import { Deployment, type Declared, freshRuntime, type Values } from "../support/deployment";

const create = { enabled: true, contact: "the office", trapGenerators: ["interfaces"] };
const changes: Values = {
  enabled: false,
  contact: "somebody",
  location: "the cellar",
  engineIdSuffix: "beef",
  srcAddress: "192.168.88.1",
  trapTarget: ["192.168.88.5", "2001:db8::5"],
  trapCommunity: "office",
  trapVersion: 2,
  trapGenerators: ["interfaces", "start-trap"],
  trapInterfaces: ["ether2", "ether3"],
};
const settings = (inputs: Values = create): Declared[] => [{ type: "Snmp", name: "snmp", inputs }];

for (const { title, open } of simulated)
  describe(`Snmp on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    let asFound: Record<string, string>;
    const row = () => bench.simulator.items("/snmp")[0] ?? {};

    beforeEach(async () => {
      bench = await open();
      bench.simulator.add("/snmp/community", { name: "office" });
      bench.simulator.set("/snmp", "", { location: "a shelf", "trap-interfaces": "ether4" });
      asFound = row();
      stack = new Deployment(bench.config);
    });
    afterEach(() => bench.close());

    it("sets what differs, is known by the menu, and is put back as it was found", async () => {
      bench.simulator.forget();
      assert.deepEqual(await stack.up(settings()), ["create snmp"]);
      const sets = bench.simulator.commands.filter(({ command }) => command === "set");
      assert.deepEqual(
        sets.map(({ words }) => Object.keys(words).sort()),
        [["contact", "enabled", "location", "trap-generators", "trap-interfaces"]],
      );
      assert.equal(stack.state.get("snmp")?.id, "/snmp");
      bench.simulator.forget();
      assert.deepEqual(await stack.up(settings()), ["same snmp"]);
      assert.equal(bench.simulator.count(), 0);
      await stack.destroy();
      assert.deepEqual(row(), asFound);
    });

    it("changes each property, and clears it again", async () => {
      await stack.up(settings());
      const before = row();
      for (const [property, value] of Object.entries(changes)) {
        const traits = (snmp as unknown as Menu).properties[property] ?? {};
        if (missingIn(bench.version, traits)) continue;
        const changed = settings({ ...create, [property]: value });
        assert.deepEqual(await stack.up(changed), ["update snmp"], property);
        const word = wordName(property, traits);
        assert.notEqual(row()[word], before[word], property);
        assert.deepEqual(await stack.up(settings()), ["update snmp"], property);
        assert.deepEqual(row(), before, property);
      }
    });

    it("shows drift, repairs it, and does not take it for what was found", async () => {
      await stack.up(settings());
      bench.simulator.set("/snmp", "", { contact: "somebody", "trap-version": "3" });
      await stack.refresh();
      const { contact, trapVersion } = stack.state.get("snmp")?.inputs ?? {};
      assert.deepEqual([contact, trapVersion], ["somebody", 3]);
      assert.deepEqual(await stack.up(settings()), ["update snmp"]);
      assert.equal(row()["trap-version"], "1");
      await stack.refresh();
      assert.deepEqual(await stack.up(settings()), ["same snmp"]);
      await stack.destroy();
      assert.deepEqual(row(), asFound);
    });

    it("finishes what had no answer, and still knows what was found", async () => {
      bench.simulator.fault({ on: "/snmp/set", do: "drop-after" });
      await stack.up(settings());
      assert.equal(row()["enabled"], "true");
      await stack.destroy();
      assert.deepEqual(row(), asFound);
    });
  });

describe("Snmp", () => {
  let router: Simulator;
  let stack: Deployment;
  beforeEach(async () => {
    router = await simulator();
    stack = new Deployment({ "routeros:host": router.url });
  });
  afterEach(() => router.close());

  it("leaves out, when it puts back, the interfaces that are gone", async () => {
    router.add("/interface/vlan", { name: "vlan7", "vlan-id": "7", interface: "ether1" });
    router.set("/snmp", "", { "trap-interfaces": "vlan7,ether4" });
    await stack.up(settings());
    router.remove("/interface/vlan", "vlan7");
    await stack.destroy();
    assert.equal(router.items("/snmp")[0]?.["trap-interfaces"], "ether4");
  });

  it("names an interface that is not there, but no community", async () => {
    await assert.rejects(
      stack.up(settings({ trapInterfaces: ["ether9"] })),
      /cannot set SNMP settings on .*: trapInterfaces: the router has no "ether9"/,
    );
    await assert.rejects(stack.up(settings({ trapCommunity: "whisper" })), (error: Error) => {
      assert.match(error.message, /trapCommunity: the router has no item of this name in \/snmp/);
      assert.doesNotMatch(error.message, /whisper|public/);
      return true;
    });
    await stack.up(settings({ trapInterfaces: ["all"] }));
  });

  it("keeps no name of a community in state that the program did not set", async () => {
    await stack.up(settings());
    router.add("/snmp/community", { name: "whisper" });
    router.set("/snmp", "", { "trap-community": "whisper" });
    await stack.refresh();
    assert.equal(stack.state.get("snmp")?.inputs["trapCommunity"], "*****");
    assert.doesNotMatch(JSON.stringify([...stack.state]), /whisper/);
    assert.deepEqual(await stack.up(settings()), ["update snmp"]);
    assert.equal(router.items("/snmp")[0]?.["trap-community"], "public");
  });

  it("is got by its menu, and can be imported", async () => {
    router.set("/snmp", "", { contact: "somebody", "trap-community": "public" });
    const provider = freshRuntime()("Snmp");
    const config = { get: (key: string) => stack.config[key], require: () => "" };
    await provider.configure?.({ config });
    const found = await provider.read?.("/snmp", {});
    assert.equal(found?.id, "/snmp");
    assert.deepEqual(found.inputs, { contact: "somebody" });
  });

  it("is there once per device in a program", async () => {
    const run = {};
    const declare = (name: string, args: Values) => claimsOf(snmp, name, args, run);
    await declare("a", create);
    await declare("b", { ...create, device: "hq" });
    await assert.rejects(
      declare("c", {}),
      /Snmp "c" and Snmp "a" cannot both have the settings of \/snmp: .*Remove one of them$/,
    );
  });
});
