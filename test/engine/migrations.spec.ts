import * as assert from "node:assert/strict";
import { Bond, BridgePort, IpAddress, Vlan } from "pulumi-routeros";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters, shown, writes } from "./office";
import { patience } from "../support/patience";

const done = () => Promise.resolve();

describe("the ordinary migrations, each as one change of the program", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("moves two ports from the bridge into a bond", async () => {
    const { stack, router, program } = await anOffice(() => {
      new BridgePort("a", { interface: "ether2", bridge: "bridge", adopt: true });
      new BridgePort("b", { interface: "ether3", bridge: "bridge", adopt: true });
      return done();
    });
    await stack.up();
    program(() => {
      new Bond("uplink", {
        name: "bond1",
        slaves: ["ether2", "ether3"],
        takePorts: true,
        restorePorts: false, // the program owned those ports: nobody wants them back
      });
      return done();
    });
    await stack.up();
    assert.deepEqual(shown(router, "/interface/bonding", "slaves"), ["ether2,ether3"]);
    assert.deepEqual(shown(router, "/interface/bridge/port", "interface"), ["ether4", "ether5"]);
    await stack.preview({ expectNoChanges: true });
    await stack.destroy();
    assert.deepEqual(shown(router, "/interface/bridge/port", "interface"), ["ether4", "ether5"]);
  });

  it("moves a member from one bond to another", async () => {
    const bonds = (one: string[], two: string[]) => () => {
      new Bond("one", { name: "bond1", slaves: one, takePorts: true });
      new Bond("two", { name: "bond2", slaves: two, takePorts: true });
      return done();
    };
    const { stack, router, program } = await anOffice(bonds(["ether2", "ether3"], ["ether4"]));
    await stack.up();
    // The second one waits until the first has let go, whichever the engine starts first.
    program(bonds(["ether2"], ["ether3", "ether4"]));
    await stack.up();
    assert.deepEqual(shown(router, "/interface/bonding", "name", "slaves").sort(), [
      "bond1 ether2",
      "bond2 ether3,ether4",
    ]);
    program(bonds(["ether4", "ether2"], ["ether3"]));
    await stack.up();
    assert.deepEqual(shown(router, "/interface/bonding", "name", "slaves").sort(), [
      "bond1 ether4,ether2",
      "bond2 ether3",
    ]);
    await stack.preview({ expectNoChanges: true });
    await stack.destroy();
    assert.deepEqual(shown(router, "/interface/bridge/port", "interface").sort(), [
      "ether2",
      "ether3",
      "ether4",
      "ether5",
    ]);
  });

  it("moves an address from a port to the bond that takes the port", async () => {
    const { stack, router, program } = await anOffice(
      () => {
        new IpAddress("office", { address: "192.168.90.1/24", interface: "ether2" });
        return done();
      },
      { configuration: "empty" },
    );
    await stack.up();
    program(() => {
      const bond = new Bond("uplink", {
        name: "bond1",
        slaves: ["ether2", "ether3"],
        takePorts: true,
        restorePorts: false,
      });
      new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
      return done();
    });
    await stack.up();
    assert.deepEqual(shown(router, "/ip/address", "address", "interface"), [
      "192.168.90.1/24 bond1",
    ]);
    await stack.preview({ expectNoChanges: true });
    await stack.destroy();
    assert.deepEqual(router.items("/ip/address"), []);
  });

  it("renames a bond that an address, a port and a VLAN refer to, in place", async () => {
    const named = (name: string) => () => {
      const bond = new Bond("uplink", { name, slaves: ["ether2", "ether3"], takePorts: true });
      new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
      new BridgePort("port", { interface: bond.name, bridge: "bridge" });
      new Vlan("guests", { name: "guests", vlanId: 20, interface: bond.name });
      return done();
    };
    const { stack, router, program } = await anOffice(named("bond1"));
    await stack.up();
    const id = router.items("/interface/bonding")[0]?.[".id"];
    router.forget();
    program(named("uplink"));
    await stack.up();
    assert.deepEqual(writes(router), ["/interface/bonding/set"]);
    assert.equal(router.items("/interface/bonding")[0]?.[".id"], id);
    assert.ok(shown(router, "/ip/address", "interface").includes("uplink"));
    await stack.preview({ expectNoChanges: true });
    await stack.destroy();
    assert.deepEqual(router.items("/interface/bonding"), []);
    assert.deepEqual(router.items("/interface/vlan"), []);
  });

  it("dissolves a bond into two ports of the bridge", async () => {
    const { stack, router, program } = await anOffice(() => {
      new Bond("uplink", {
        name: "bond1",
        slaves: ["ether2", "ether3"],
        takePorts: true,
        restorePorts: false,
      });
      return done();
    });
    await stack.up();
    program(() => {
      new Bond("uplink", {
        name: "bond1",
        slaves: ["ether2"],
        takePorts: true,
        restorePorts: false,
      });
      new BridgePort("port", { interface: "ether3", bridge: "bridge" });
      return done();
    });
    await stack.up();
    assert.deepEqual(shown(router, "/interface/bonding", "slaves"), ["ether2"]);
    assert.ok(shown(router, "/interface/bridge/port", "interface").includes("ether3"));
    await stack.preview({ expectNoChanges: true });
  });
});
