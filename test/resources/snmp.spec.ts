import * as assert from "node:assert/strict";
import { claimsOf } from "../../provider/pulumi/program/claims";
import { snmp } from "../../provider/menus/snmp";
import { compareVersions } from "../../provider/values/version";
import { type Simulator, simulator } from "../../simulator";
import { Deployment, type Declared, freshRuntime, type Values } from "../support/deployment";
import { manages } from "../support/manages";

const create = { enabled: true, contact: "the office", trapGenerators: ["interfaces"] };
const settings = (inputs: Values = create): Declared[] => [{ type: "Snmp", name: "snmp", inputs }];

manages(snmp, ({ version, name }) => ({
  create,
  sends: {
    ...{ enabled: "true", contact: "the office", "trap-generators": "interfaces" },
    // What it has besides goes back to the default.
    ...{ location: "", "trap-interfaces": "" },
  },
  changes: {
    location: "the cellar",
    enabled: false,
    contact: "somebody",
    ...(compareVersions(version, "7.10") < 0 ? { engineId: "beef" } : { engineIdSuffix: "beef" }),
    srcAddress: "192.168.88.1",
    trapTarget: ["192.168.88.5", "2001:db8::5"],
    trapCommunity: name("office"),
    trapVersion: 2,
    trapGenerators: ["interfaces", "start-trap"],
    trapInterfaces: ["ether2", "ether3"],
  },
  excused: {
    engineId: "is left alone while the program does not set it",
    engineIdSuffix: "is not on every version",
    vrf: "there is only the main one",
  },
  drift: { set: ["contact", "by hand"], "not set": ["trap-version", "3"] },
  newer: ["engineIdSuffix", "beef"],
  prepare: async (bench) => {
    await bench.add("/snmp/community", { name: name("office") });
    await bench.set("/snmp", "", { location: "a shelf", "trap-interfaces": "ether4" });
  },
}));

describe("Snmp", () => {
  let router: Simulator;
  let stack: Deployment;
  beforeEach(async () => {
    router = await simulator();
    stack = new Deployment({ "routeros:host": router.url });
  });
  afterEach(() => router.close());

  it("does not take drift for what was found", async () => {
    router.set("/snmp", "", { location: "a shelf" });
    await stack.up(settings());
    router.set("/snmp", "", { contact: "somebody", "trap-version": "3" });
    await stack.refresh();
    await stack.up(settings());
    await stack.destroy();
    const { contact, location, "trap-version": version } = router.items("/snmp")[0] ?? {};
    assert.deepEqual([contact, location, version], ["", "a shelf", "1"]);
  });

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
