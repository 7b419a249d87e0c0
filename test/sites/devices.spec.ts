import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Bond, IpAddress, Provider, Vlan } from "pulumi-routeros";
import { Office } from "../../examples/office/office";
import { anOffice, aRouter, closeRouters, shown } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { patience } from "../support/patience";

/** The text of an error of the engine, which must be for people. */
async function refusal(run: Promise<unknown>): Promise<string> {
  let text = "";
  await assert.rejects(run, (error: Error) => Boolean((text = error.message)));
  assert.doesNotMatch(text, /\n\s+at /);
  return text;
}

const quiet = { color: "never" } as const;

describe("named devices, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  const guests = (device: string, name = "guests") =>
    new Vlan(`${device}-${name}`, { name, vlanId: 20, interface: "bridge", device });

  it("have settings of their own, and the site's user where they name none", async () => {
    const core = await aRouter({ username: "site" });
    const edge = await aRouter({ username: "edge", password: "edge's" });
    const { stack, router } = await anOffice(
      () => {
        new Vlan("phones", { name: "phones", vlanId: 30, interface: "bridge", device: "core" });
        guests("core");
        guests("edge");
        return Promise.resolve();
      },
      { config: { "routeros:username": "site" } },
    );
    const settings = {
      "routeros:devices.core.host": { value: core.url },
      "routeros:devices.edge.host": { value: edge.url },
      "routeros:devices.edge.username": { value: "edge" },
      "routeros:devices.edge.password": { value: "edge's", secret: true },
    };
    await stack.setAllConfig(settings, true);
    await stack.up();
    assert.deepEqual(shown(core, "/interface/vlan", "name").sort(), ["guests", "phones"]);
    assert.deepEqual(shown(edge, "/interface/vlan", "name"), ["guests"]);
    assert.deepEqual([core.logins, edge.logins, router.logins], [1, 1, 0], "a connection each");
    assert.doesNotMatch(JSON.stringify(await stack.exportStack()), /"routeros:devices":"/);
  });

  it("are listed when a resource names one that there is not", async () => {
    const devices = JSON.stringify({ core: { host: "192.0.2.1" }, edge: { host: "192.0.2.2" } });
    const config = { "routeros:devices": devices };
    const { stack } = await anOffice(() => (guests("rack"), Promise.resolve()), { config });
    assert.match(
      await refusal(stack.preview(quiet)),
      /device: "rack" is not one of "core", "edge" \(routeros:devices\)/,
    );
  });

  it("cannot leave the configuration together with their resources: the error says the order", async () => {
    const [core, edge] = [await aRouter(), await aRouter()];
    const entries = { core: { host: core.url }, edge: { host: edge.url } };
    const office = await anOffice(() => (guests("core"), guests("edge"), Promise.resolve()), {
      config: { "routeros:devices": JSON.stringify(entries) },
    });
    const { stack } = office;
    await stack.up();
    office.program(() => (guests("core"), Promise.resolve()));
    const only = (devices: object) =>
      stack.setConfig("routeros:devices", { value: JSON.stringify(devices) });
    await only({ core: entries.core });
    const text = await refusal(stack.up(quiet));
    assert.match(
      text,
      /there is no device "edge": write one of "core" \(routeros:devices\)\. To remove a device, restore its entry, remove its resources, then the entry/,
    );
    assert.equal(edge.items("/interface/vlan").length, 1);

    await only(entries);
    await stack.up();
    assert.deepEqual(edge.items("/interface/vlan"), []);
    await only({ core: entries.core });
    await stack.preview({ expectNoChanges: true });
  });
});

describe("explicit providers, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("are for the resources that are given them, also through a component", async () => {
    const [core, edge] = [await aRouter({ password: "core's" }), await aRouter()];
    const { stack, router } = await anOffice(() => {
      const of = (name: string, host: string, password: string) =>
        new Provider(name, { host, username: "admin", password });
      const provider = of("core", core.url, "core's");
      new Office(
        "hq",
        {
          title: "HQ",
          routers: [
            {
              bridge: "bridge",
              bond: { ports: ["ether2", "ether3"], mode: "active-backup" },
              vlans: [{ name: "staff", id: 20, address: "192.168.20.1/24" }],
            },
          ],
        },
        { provider },
      );
      // The same names on another router are no two resources that claim one thing.
      const bond = new Bond(
        "edge",
        { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true },
        { provider: of("edge", edge.url, "") },
      );
      new IpAddress("edge", { address: "10.0.0.1/24", interface: bond.name }, { parent: bond });
      return Promise.resolve();
    });
    // Credentials of the environment belong to the router of routeros:host.
    stack.workspace.envVars = { ...stack.workspace.envVars, ROS_PASSWORD: "not theirs" };
    await stack.up();
    assert.deepEqual(shown(core, "/ip/address", "address", "interface"), [
      "192.168.88.1/24 bridge",
      "192.168.20.1/24 staff",
    ]);
    assert.deepEqual(shown(edge, "/ip/address", "address", "interface"), [
      "192.168.88.1/24 bridge",
      "10.0.0.1/24 bond1",
    ]);
    assert.equal(router.logins, 0);
    assert.doesNotMatch(JSON.stringify(await stack.exportStack()), /"routeros:password":"/);
    await stack.destroy();
    assert.deepEqual(
      [core, edge].map((one) => one.items("/interface/bonding").length),
      [0, 0],
    );
  });

  it("refuse an address with a password in it, at preview", async () => {
    const { stack } = await anOffice(() => {
      new Provider("core", { host: "apis://admin:hunter2@192.0.2.1" });
      return Promise.resolve();
    });
    const text = await refusal(stack.preview(quiet));
    assert.match(text, /host of the provider "core" is not an address .* its password, a secret/);
    assert.doesNotMatch(text, /hunter2/);
  });

  it("still see two resources of theirs that claim one thing", async () => {
    const { stack } = await anOffice(() => {
      const provider = new Provider("core", { host: "192.0.2.1" });
      const parent = new pulumi.ComponentResource("test:Parent", "parent", {}, { provider });
      const bond = { name: "bond1", slaves: ["ether2", "ether3"] };
      new Bond("a", bond, { provider });
      new Bond("b", bond, { parent });
      return Promise.resolve();
    });
    assert.match(
      await refusal(stack.preview(quiet)),
      /Bond "b" and Bond "a" cannot both have the name bond1/,
    );
  });
});
