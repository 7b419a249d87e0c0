import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { claimsOf } from "../provider/pulumi/program/claims";
import { Bond, Provider } from "../provider";
import type { Menu, Values } from "../provider/schema";
import {
  bond,
  bridgePort,
  graphingInterface,
  ipAddress,
  loggingRule,
  vlan,
} from "../provider/menus";
import { rowsTable } from "../provider/schema/routeros/rows";
import { statedRules } from "../provider/schema/routeros/rules";
import { statedMenu } from "../provider/schema/routeros/table";
import { registersHere } from "./support/mocks";

let count = 0;

function rowsOf(path: string): Menu {
  const stated = statedMenu(path);
  assert.ok(stated);
  return rowsTable(stated.menu);
}

/** Declares resources of one run, one after the other; all but the last must be taken. */
async function verdict(...declared: [menu: unknown, args: Values][]): Promise<string> {
  const run = {};
  const declare = (menu: unknown, args: Values): Promise<void> =>
    claimsOf(menu as Menu, `resource ${++count}`, args, run);
  const last = declared.pop();
  assert.ok(last);
  for (const [menu, args] of declared) await declare(menu, args);
  return declare(...last).then(
    () => "",
    (error: unknown) => {
      assert.ok(pulumi.RunError.isInstance(error), String(error));
      assert.doesNotMatch(error.stack ?? "", / at /);
      return error.message;
    },
  );
}

const bond1 = { name: "bond1", mode: "active-backup" as const, slaves: ["ether2", "ether3"] };
const bond2 = { name: "bond2", slaves: ["ether3", "ether4"] };
const unknown = () => {
  const never = Promise.resolve(undefined);
  return new (pulumi.Output as unknown as new (...parts: unknown[]) => pulumi.Output<string>)(
    new Set(),
    never,
    Promise.resolve(false),
    Promise.resolve(false),
    Promise.resolve(new Set()),
  );
};

describe("claims", () => {
  registersHere();

  const collide: [what: string, says: RegExp, ...declared: [unknown, Values][]][] = [
    [
      "two bonds that share a member",
      /^Bond "resource \d+" and Bond "resource \d+" cannot both have ether3: the first makes it a member of a bond, the other makes it a member of a bond\. Remove one of them, or set disabled: true/,
      [bond, bond1],
      [bond, bond2],
    ],
    [
      "a menu of rules, and many rows of it",
      /cannot both have the rules of \/ip\/dns\/static: the first has all of its rules, the other has rules among them/,
      [rowsOf("/ip/dns/static"), { menu: "/ip/dns/static", rows: { a: { name: "a" } } }],
      [statedRules("/ip/dns/static")?.ordered, { menu: "/ip/dns/static", rules: [] }],
    ],
    [
      "many rows that are none yet, and the rules of their menu",
      /cannot both have the rules of \/ip\/dns\/static/,
      [statedRules("/ip/dns/static")?.ordered, { menu: "/ip/dns/static", rules: [] }],
      [rowsOf("/ip/dns/static"), { menu: "/ip/dns/static", rows: {} }],
    ],
    [
      "a member that gets an address",
      /have ether2: the first gives it an address, the other makes it a member of a bond\./,
      [bond, bond1],
      [ipAddress, { address: "10.0.0.1/24", interface: "ether2" }],
    ],
    [
      "a port with an address that becomes a member",
      /have ether2: the first makes it a member of a bond, the other gives it an address\./,
      [ipAddress, { address: "10.0.0.1/24", interface: "ether2" }],
      [bond, bond1],
    ],
    [
      "a member that carries a VLAN",
      /have ether2: the first puts a VLAN on it, the other makes it a member of a bond\./,
      [bond, bond1],
      [vlan, { name: "vlan20", interface: "ether2", vlanId: 20 }],
    ],
    [
      "a member that is a bridge port",
      /have ether3: the first puts it into a bridge, the other makes it a member of a bond\./,
      [bond, bond1],
      [bridgePort, { interface: "ether3", bridge: "bridge" }],
    ],
    [
      "a port of two bridges",
      /both have ether1: the first puts it into a bridge/,
      [bridgePort, { interface: "ether1", bridge: "a" }],
      [bridgePort, { interface: "ether1", bridge: "b" }],
    ],
    [
      "two bonds of one name",
      /both have the name bond1: /,
      [bond, { ...bond1, disabled: true }],
      [bond, { name: "bond1", slaves: ["ether5"] }],
    ],
    [
      "a bond and a VLAN of one name",
      /both have the name bond1: /,
      [bond, bond1],
      [vlan, { name: "bond1", interface: "bridge", vlanId: 20 }],
    ],
    [
      "the same VLAN twice",
      /both have VLAN 20 on bridge: /,
      [vlan, { name: "a", interface: "bridge", vlanId: 20 }],
      [vlan, { name: "b", interface: "bridge", vlanId: 20 }],
    ],
    [
      "the same address twice",
      /both have 10\.0\.0\.1\/24 on ether1: /,
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
    ],
    [
      "one address on two ports",
      /both have the address 10\.0\.0\.1: the first gives it to an interface/,
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/16", interface: "ether2" }],
    ],
    [
      "one address on a port and on what is not known yet",
      /both have the address 10\.0\.0\.1: /,
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/24", interface: unknown() }],
    ],
    [
      "one point-to-point address to one far end",
      /both have 10\.0\.0\.1\/32 to 10\.0\.0\.2 on ether1: /,
      [ipAddress, { address: "10.0.0.1/32", interface: "ether1", network: "10.0.0.2" }],
      [ipAddress, { address: "10.0.0.1", interface: "ether1", network: "10.0.0.2" }],
    ],
    [
      "the same logging rule twice",
      /both have the rule interface to memory "", of lines that match "ether2": /,
      [loggingRule, { topics: ["interface"], regex: "ether2" }],
      [loggingRule, { topics: ["interface"], action: "memory", regex: "ether2" }],
    ],
    [
      "two graphs of all interfaces",
      /both have the graph of all: /,
      [graphingInterface, {}],
      [graphingInterface, { interface: "all" }],
    ],
    [
      "the same address in two spellings",
      /both have 10\.0\.0\.1\/24 on ether1: /,
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/255.255.255.0", interface: "ether1" }],
    ],
    [
      "a member that only an output names",
      /both have ether3: /,
      [bond, { ...bond1, slaves: [pulumi.output("ether3")] }],
      [bond, { ...bond2, slaves: pulumi.output(["ether3"]) }],
    ],
    [
      "a member of the same device",
      /both have ether3 of core: /,
      [bond, { ...bond1, device: "core" }],
      [bond, { ...bond2, device: "core" }],
    ],
  ];
  for (const [what, says, ...declared] of collide)
    it(`refuse ${what}`, async () => {
      assert.match(await verdict(...declared), says);
    });

  const agree: [what: string, ...declared: [unknown, Values][]][] = [
    ["bonds with members of their own", [bond, bond1], [bond, { ...bond2, slaves: ["ether4"] }]],
    ["a disabled bond that shares members", [bond, bond1], [bond, { ...bond2, disabled: true }]],
    [
      "two addresses on one port",
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.1.1/24", interface: "ether1" }],
    ],
    [
      "one address on two ports, of which one is off",
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/24", interface: "ether2", disabled: true }],
    ],
    [
      "one point-to-point address to two far ends",
      [ipAddress, { address: "10.0.0.1/32", interface: "ether1", network: "10.0.0.2" }],
      [ipAddress, { address: "10.0.0.1/32", interface: "ether1", network: "10.0.0.3" }],
    ],
    [
      "one point-to-point address on two ports",
      [ipAddress, { address: "10.0.0.1/32", interface: "ether1" }],
      [ipAddress, { address: "10.0.0.1/32", interface: "ether2" }],
    ],
    [
      "two logging rules that differ in regex only",
      [loggingRule, { topics: ["interface"], regex: "ether2" }],
      [loggingRule, { topics: ["interface"], regex: "ether3" }],
    ],
    [
      "graphs of all interfaces and of one",
      [graphingInterface, {}],
      [graphingInterface, { interface: "ether2" }],
    ],
    [
      "two VLANs on one port that has an address",
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
      [vlan, { name: "a", interface: "ether1", vlanId: 20 }],
      [vlan, { name: "b", interface: "ether1", vlanId: 30 }],
    ],
    [
      "a bridge port with an address",
      [bridgePort, { interface: "ether1", bridge: "bridge" }],
      [ipAddress, { address: "10.0.0.1/24", interface: "ether1" }],
    ],
    [
      "an address on the bond itself",
      [bond, bond1],
      [ipAddress, { address: "10.0.0.1/24", interface: "bond1" }],
    ],
    [
      "a disabled address on a member",
      [bond, bond1],
      [ipAddress, { address: "10.0.0.1/24", interface: "ether2", disabled: true }],
    ],
    [
      "a disabled bridge port on a member",
      [bond, bond1],
      [bridgePort, { interface: "ether2", bridge: "bridge", disabled: true }],
    ],
    ["the same on another device", [bond, bond1], [bond, { ...bond1, device: "core" }]],
    [
      "the same on two devices",
      [bond, { ...bond1, device: "edge" }],
      [bond, { ...bond1, device: "core" }],
    ],
  ];
  for (const [what, ...declared] of agree)
    it(`take ${what}`, async () => {
      assert.equal(await verdict(...declared), "");
    });

  it("are nothing for what is not known yet", async () => {
    assert.equal(await verdict([bond, bond1], [bond, { ...bond2, slaves: unknown() }]), "");
    const rule = { topics: ["interface"], regex: "ether" };
    assert.equal(
      await verdict([loggingRule, rule], [loggingRule, { ...rule, action: unknown() }]),
      "",
    );
    assert.equal(
      await verdict([bond, bond1], [bond, { name: unknown(), slaves: [unknown()] }]),
      "",
    );
    assert.equal(
      await verdict([bond, bond1], [ipAddress, { address: "10.0.0.1/24", interface: unknown() }]),
      "",
    );
  });

  it("are made for the known members of a list that is not known in whole", async () => {
    assert.match(
      await verdict([bond, bond1], [bond, { ...bond2, slaves: [unknown(), "ether3"] }]),
      /both have ether3: /,
    );
  });

  it("are nothing for values of the wrong type: check says what is wrong", async () => {
    assert.equal(await verdict([bond, bond1], [bond, { name: 5, slaves: "ether3" }]), "");
    assert.equal(await verdict([bond, bond1], [ipAddress, { interface: ["ether2"] }]), "");
  });

  it("are nothing for properties that there are not", async () => {
    assert.equal(await verdict([bond, { ...bond1, toString: "x", members: ["ether2"] }]), "");
  });

  it("belong to one run of one program", async () => {
    assert.equal(await verdict([bond, bond1]), "");
    assert.equal(await verdict([bond, bond1]), "");
  });

  it("are looked up among purposes, however many share a thing", async () => {
    let looks = 0;
    const shared = {
      thing: "bridge",
      shared: true,
      get purpose() {
        looks++;
        return "puts a VLAN on it";
      },
    };
    const menu = { ...vlan, claims: () => [shared] };
    const looksFor = async (number: number) => {
      looks = 0;
      assert.equal(
        await verdict(...Array.from({ length: number }, (): [unknown, Values] => [menu, {}])),
        "",
      );
      return looks;
    };
    const few = await looksFor(100);
    assert.ok((await looksFor(200)) <= 2.1 * few);
  });

  it("are in no book without an engine: the tests of a program make it again and again", async () => {
    const provider = new Provider("core", { host: "192.168.88.1" });
    const twice = async () => {
      const made = [new Bond("uplink", bond1), new Bond("core", bond1, { provider })];
      const urns = await Promise.all(made.map(({ urn }) => settled(urn)));
      assert.match(urns.join(), /::uplink,.*::core$/);
    };
    await twice();
    await twice();
    await pulumi.runtime.runInPulumiStack(twice);
    await twice();
  });
});

/** The value of an output. */
function settled<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}
