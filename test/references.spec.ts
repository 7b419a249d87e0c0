import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Bond, IpAddress, LoggingAction, LoggingRule, User, UserGroup, Vlan } from "../provider";
import { adviseReferences, joined, makes } from "../provider/pulumi/program/references";
import * as menus from "../provider/menus";
import type { Menu, Values } from "../provider/schema";
import { registersHere } from "./support/mocks";

const classes = { Bond, IpAddress, LoggingAction, LoggingRule, User, UserGroup, Vlan };
const tables = Object.values(menus) as unknown as Menu[];

/** A run of a program: what its resources are told about what they name. */
function aRun() {
  const run = {};
  const told: string[] = [];
  const waits: Promise<void>[] = [];
  const declare = (
    type: keyof typeof classes,
    name: string,
    args: Values,
    opts: pulumi.CustomResourceOptions = {},
  ) => {
    const menu = tables.find((one) => one.type === type) as Menu;
    const inputs = joined(menu, args, run);
    const Class = classes[type] as unknown as new (
      name: string,
      args: Values,
      opts: pulumi.CustomResourceOptions,
    ) => pulumi.CustomResource & { name: pulumi.Output<string> };
    const resource = new Class(name, inputs, opts);
    makes(menu, name, args, run, resource);
    const say = ({ severity, text }: { severity: string; text: string }) =>
      void told.push(`${severity} ${name}: ${text}`);
    waits.push(adviseReferences(menu, args, opts, run, Promise.resolve(resource), say));
    return { resource, inputs };
  };
  const said = async () => {
    await Promise.all(waits);
    return told.sort();
  };
  return { declare, said };
}

const bond1 = { name: "bond1", mode: "802.3ad", slaves: ["ether2", "ether3"] };
const on = (port: unknown) => ({ address: "10.0.0.1/24", interface: port });
const written = 'this program makes "bond1" (Bond "uplink"): write uplink.name';

describe("what a resource names by text", () => {
  registersHere();

  it("is told where an earlier resource of the program makes it, or a later one", async () => {
    const { declare, said } = aRun();
    declare("IpAddress", "before", on("bond1"));
    declare("Bond", "uplink", bond1);
    declare("IpAddress", "after", on("bond1"));
    assert.deepEqual(await said(), [
      `info after: interface: ${written}`,
      `info before: interface: ${written}`,
    ]);
  });

  it("is told of every menu, in lists too, and however the item's name is given", async () => {
    const { declare, said } = aRun();
    declare("UserGroup", "the-group", { name: pulumi.output("monitors"), policies: ["read"] });
    declare("User", "eve", { name: "eve", group: "monitors", password: "long enough 1" });
    declare("LoggingAction", "central", { name: "central", target: "memory" });
    declare("LoggingRule", "rule", { topics: ["info"], action: pulumi.output("central") });
    declare("Vlan", "guests", { name: "vlan20", interface: "ether2", vlanId: 20 });
    declare("Bond", "uplink", { ...bond1, slaves: ["ether3", "vlan20"] });
    assert.deepEqual(await said(), [
      'info eve: group: this program makes "monitors" (UserGroup "the-group"): write its output name',
      'info rule: action: this program makes "central" (LoggingAction "central"): write central.name',
      'info uplink: slaves: this program makes "vlan20" (Vlan "guests"): write guests.name',
    ]);
  });

  it("is an id only by mistake, known or not", async () => {
    const { declare, said } = aRun();
    const { resource } = declare("Bond", "uplink", bond1);
    declare("IpAddress", "office", on(resource.id));
    declare("Bond", "other", { name: "bond2", mode: "802.3ad", slaves: [resource.id, "ether4"] });
    assert.deepEqual(await said(), [
      'warn office: interface: this is the id of Bond "uplink": write uplink.name',
      'warn other: slaves: this is the id of Bond "uplink": write uplink.name',
    ]);
  });

  it("is not told where the order is said already, or nothing of it is made", async () => {
    const { declare, said } = aRun();
    const component = new pulumi.ComponentResource("test:Office", "office");
    const { resource } = declare("Bond", "uplink", bond1, { parent: component });
    declare("IpAddress", "named", on(resource.name));
    declare("IpAddress", "interpolated", on(pulumi.interpolate`${resource.name}`));
    declare("IpAddress", "depends", on("bond1"), { dependsOn: resource });
    declare("IpAddress", "depends-on-all", on("bond1"), {
      dependsOn: [Promise.resolve(component)],
    });
    declare("IpAddress", "child", on("bond1"), { parent: resource });
    declare("IpAddress", "by-another", { ...on("bond1"), comment: resource.urn });
    declare("IpAddress", "elsewhere", { ...on("bond1"), device: "edge" });
    declare("IpAddress", "secret", on(pulumi.secret("bond1")));
    declare("IpAddress", "factory", on("bridge"));
    declare("User", "eve", { name: "eve", group: "bond1", password: "long enough 1" });
    assert.deepEqual(await said(), []);
  });

  it("is told beside a sibling in a component, which waits for nobody", async () => {
    const { declare, said } = aRun();
    const component = new pulumi.ComponentResource("test:Office", "office");
    declare("Bond", "uplink", bond1, { parent: component });
    declare("IpAddress", "sibling", on("bond1"), { parent: component });
    assert.deepEqual(await said(), [`info sibling: interface: ${written}`]);
  });

  it("becomes what an earlier resource of the same router makes, so that it waits for it", async () => {
    const { declare } = aRun();
    const { resource } = declare("Bond", "uplink", bond1);
    const dependencies = async (value: unknown) => {
      const all = (value as { allResources?: () => Promise<Set<pulumi.Resource>> }).allResources;
      return all === undefined ? [] : [...(await all.call(value))];
    };
    const office = declare("IpAddress", "office", on("bond1")).inputs["interface"];
    assert.deepEqual(await dependencies(office), [resource]);
    const slaves = declare("Bond", "over", {
      name: "b",
      mode: "802.3ad",
      slaves: ["ether4", "bond1"],
    }).inputs;
    const [first, second] = slaves["slaves"] as unknown[];
    assert.equal(first, "ether4");
    assert.deepEqual(await dependencies(second), [resource]);
    const elsewhere = declare("IpAddress", "edge", { ...on("bond1"), device: "edge" }).inputs;
    assert.equal(elsewhere["interface"], "bond1");
    const other = declare("LoggingRule", "rule", { topics: ["info"], action: "bond1" }).inputs;
    assert.equal(other["action"], "bond1");
  });
});
