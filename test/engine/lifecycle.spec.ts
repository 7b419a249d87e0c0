import * as assert from "node:assert/strict";
import { Bond, BridgePort, IpAddress } from "pulumi-routeros";
import { engine, prepareEngine } from "../support/engine";
import { anOffice, aRouter, closeRouters, shown, writes } from "./office";
import { patience } from "../support/patience";

/** The bond with everything that depends on it. */
function office(changes: { mode?: "active-backup" | "balance-xor"; name?: string } = {}) {
  const bond = new Bond("uplink", {
    name: changes.name ?? "bond1",
    mode: changes.mode ?? "active-backup",
    slaves: ["ether2", "ether3"],
    takePorts: true,
  });
  new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
  new BridgePort("port", { interface: bond.name, bridge: "bridge" });
  return Promise.resolve({ mac: bond.macAddress, mode: bond.mode });
}

describe("a bond and what depends on it, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("goes up in order, is unchanged then, and goes down in order", async () => {
    const { stack, router } = await anOffice(() => office());
    const up = await stack.up();
    assert.equal(up.summary.resourceChanges?.["create"], 4);
    assert.deepEqual(up.outputs["mode"]?.value, "active-backup");
    assert.match(String(up.outputs["mac"]?.value), /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/);
    const made = writes(router);
    const bondAt = made.indexOf("/interface/bonding/add");
    // The log says what is taken before it is: a run that is killed there forgets nothing.
    assert.deepEqual(made.slice(0, bondAt), [
      "/log/info",
      "/interface/bridge/port/remove",
      "/log/info",
      "/interface/bridge/port/remove",
    ]);
    assert.deepEqual(made.slice(bondAt + 1).sort(), [
      "/interface/bridge/port/add",
      "/ip/address/add",
    ]);

    router.forget();
    const again = await stack.up({ expectNoChanges: true });
    assert.deepEqual(again.summary.resourceChanges, { same: 4 });
    assert.equal(router.count(), 0, "a run without changes sends nothing");

    await stack.destroy();
    const gone = writes(router);
    assert.deepEqual(gone.slice(0, 2).sort(), [
      "/interface/bridge/port/remove",
      "/ip/address/remove",
    ]);
    assert.deepEqual(gone.slice(2), [
      "/interface/bonding/remove",
      "/interface/bridge/port/add",
      "/log/info",
      "/interface/bridge/port/add",
      "/log/info",
    ]);
    assert.deepEqual(shown(router, "/interface/bridge/port", "interface", "bridge").sort(), [
      "ether2 bridge",
      "ether3 bridge",
      "ether4 bridge",
      "ether5 bridge",
    ]);
  });

  it("previews without a router and without a password", async () => {
    const { stack, router } = await anOffice(() => office());
    await router.close();
    const preview = await stack.preview();
    assert.deepEqual(preview.changeSummary, { create: 4 });
  });

  it("shows drift exactly in refresh, and repairs it with the next up", async () => {
    const { stack, router } = await anOffice(() => office());
    await stack.up();
    router.set("/interface/bonding", "bond1", { mode: "802.3ad", mtu: "1400" });
    const { run } = await engine();
    const { workDir, envVars } = stack.workspace;
    const refreshed = await run(["refresh", "--yes", "--diff", "--color", "never"], {
      cwd: workDir,
      env: envVars,
    });
    assert.match(refreshed.stdout, /~ mode\s*: "active-backup" => "802.3ad"/);
    assert.match(refreshed.stdout, /\+ mtu\s*: 1400/);
    const preview = await stack.preview({ diff: true, color: "never" });
    assert.match(preview.stdout, /~ mode\s*: "802.3ad" => "active-backup"/);
    assert.match(preview.stdout, /- mtu\s*: 1400/);
    await stack.up();
    assert.deepEqual(shown(router, "/interface/bonding", "mode", "mtu"), ["active-backup 1500"]);
    await stack.preview({ expectNoChanges: true });
  });

  it("makes a bond anew with what depends on it, and nothing dangles", async () => {
    const { stack, router } = await anOffice(() => office());
    await stack.up();
    const before = router.items("/interface/bonding")[0]?.[".id"];
    router.forget();
    const urn = (await stack.exportStack()).deployment as {
      resources: { urn: string; type: string }[];
    };
    const bond = urn.resources.find(({ type }) => type.endsWith(":Bond"))?.urn ?? "";
    await stack.up({ replace: [bond] });
    const order = writes(router);
    const removed = order.indexOf("/interface/bonding/remove");
    const added = order.indexOf("/interface/bonding/add");
    assert.ok(order.indexOf("/ip/address/remove") < removed, "the address goes first");
    assert.ok(order.indexOf("/interface/bridge/port/remove") < removed, "the port goes first");
    assert.ok(removed < added);
    assert.ok(added < order.indexOf("/ip/address/add"), "the address comes after it");
    assert.notEqual(router.items("/interface/bonding")[0]?.[".id"], before);
    assert.deepEqual(shown(router, "/ip/address", "address", "interface"), [
      "192.168.88.1/24 bridge",
      "192.168.90.1/24 bond1",
    ]);
    const ports = shown(router, "/interface/bridge/port", "interface", "bridge");
    assert.ok(ports.includes("bond1 bridge"));
    assert.ok(!ports.some((port) => port.includes("*")), ports.join());
    await stack.preview({ expectNoChanges: true });
  });

  it("heals what dangles after a bond was removed by hand", async () => {
    const { stack, router } = await anOffice(() => office());
    await stack.up();
    router.remove("/interface/bonding", "bond1");
    assert.ok(shown(router, "/ip/address", "interface").some((one) => one.startsWith("*")));
    await stack.up({ refresh: true });
    assert.deepEqual(shown(router, "/ip/address", "address", "interface"), [
      "192.168.88.1/24 bridge",
      "192.168.90.1/24 bond1",
    ]);
    const ports = shown(router, "/interface/bridge/port", "interface");
    assert.deepEqual(ports.sort(), ["bond1", "ether4", "ether5"]);
    await stack.preview({ expectNoChanges: true });
    await stack.destroy();
    assert.equal(router.items("/ip/address").length, 1);
  });

  it("moves to another device by making everything there, and removing it here", async () => {
    const [one, two] = [await aRouter(), await aRouter()];
    const on = (device: string) => () => {
      const bond = new Bond("uplink", {
        name: "bond1",
        slaves: ["ether2", "ether3"],
        takePorts: true,
        device,
      });
      new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name, device });
      return Promise.resolve();
    };
    const devices = JSON.stringify({ one: { host: one.url }, two: { host: two.url } });
    const office = await anOffice(on("one"), { config: { "routeros:devices": devices } });
    await office.stack.up();
    assert.equal(one.items("/interface/bonding").length, 1);
    office.program(on("two"));
    await office.stack.up();
    assert.equal(one.items("/interface/bonding").length, 0);
    assert.deepEqual(shown(one, "/ip/address", "address"), ["192.168.88.1/24"]);
    assert.deepEqual(shown(two, "/ip/address", "address", "interface"), [
      "192.168.88.1/24 bridge",
      "192.168.90.1/24 bond1",
    ]);
    assert.equal(office.router.count(), 0, "the default router is not touched");
  });

  it("runs two stacks in one process, each on its router, though both say bond1", async () => {
    const [berlin, paris] = await Promise.all([
      anOffice(() => office()),
      anOffice(() => office({ mode: "balance-xor" })),
    ]);
    await Promise.all([berlin.stack.up(), paris.stack.up()]);
    assert.deepEqual(shown(berlin.router, "/interface/bonding", "mode"), ["active-backup"]);
    assert.deepEqual(shown(paris.router, "/interface/bonding", "mode"), ["balance-xor"]);
  });

  it("reads an item that it does not manage, by name, and does not touch nor claim it", async () => {
    const { stack, router } = await anOffice(() => {
      const address = IpAddress.get("lan", "192.168.88.1/24@bridge");
      IpAddress.get("again", "192.168.88.1/24@bridge");
      return Promise.resolve({ network: address.network });
    });
    const up = await stack.up();
    assert.equal(up.outputs["network"]?.value, "192.168.88.0");
    await stack.destroy();
    assert.deepEqual(writes(router), []);
  });

  it("says what there is when an item to read is not there", async () => {
    const { stack } = await anOffice(() => {
      IpAddress.get("lan", "10.0.0.1/24@bridge");
      return Promise.resolve();
    });
    await assert.rejects(stack.up({ color: "never" }), (error: Error) => {
      assert.match(error.message, /no such item in \/ip\/address, only 192\.168\.88\.1\/24@bridge/);
      assert.doesNotMatch(error.message, /\n\s+at /);
      return true;
    });
  });

  it("refuses two resources that claim one port, in a preview and in one sentence", async () => {
    const { stack } = await anOffice(() => {
      new Bond("a", { name: "bond1", slaves: ["ether2", "ether3"] });
      new IpAddress("b", { address: "192.168.90.1/24", interface: "ether2" });
      return Promise.resolve();
    });
    await assert.rejects(stack.preview({ color: "never" }), (error: Error) => {
      assert.match(error.message, /cannot both have ether2: the first (gives|makes) it/);
      assert.doesNotMatch(error.message, /\n\s+at /);
      return true;
    });
  });
});
