import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty, start } from "./start";

const last = (router: Simulator) => router.items("/ip/address").at(-1) ?? {};
const add = (router: Simulator, words: Record<string, string>) =>
  router.add("/ip/address", { interface: "ether1", ...words });

describe("simulator: /ip/address", () => {
  for (const [given, address, network] of [
    ["192.168.88.1/24", "192.168.88.1/24", "192.168.88.0"],
    ["192.168.88.1/255.255.255.0", "192.168.88.1/24", "192.168.88.0"],
    ["192.168.111.111", "192.168.111.111/32", "192.168.111.111"],
    ["10.0.0.129/25", "10.0.0.129/25", "10.0.0.128"],
    ["10.0.0.1/0", "10.0.0.1/0", "0.0.0.0"],
  ] as const) {
    it(`reads ${given} as ${address} in ${network}`, async () => {
      const { router } = await empty();
      add(router, { address: given });
      assert.deepEqual([last(router)["address"], last(router)["network"]], [address, network]);
    });
  }

  for (const address of ["10.0.0.256", "10.0.0", "10.0.0.1/33", "10.0.0.1/255.0.255.0", "", "x"]) {
    it(`refuses "${address}"`, async () => {
      const { router } = await empty();
      assert.throws(() => add(router, { address }), {
        message: "invalid value for argument address",
      });
    });
  }

  it("merges netmask into the address and does not show it", async () => {
    const { router } = await empty();
    add(router, { address: "10.0.0.1", netmask: "255.255.255.0", broadcast: "10.0.0.255" });
    assert.equal(last(router)["address"], "10.0.0.1/24");
    assert.equal(last(router)["network"], "10.0.0.0");
    assert.ok(!("netmask" in last(router)) && !("broadcast" in last(router)));
  });

  it("keeps a network that is given, and computes it when the address changes", async () => {
    const { router } = await empty();
    const id = add(router, { address: "10.0.0.1/32", network: "10.0.0.2" });
    assert.equal(last(router)["network"], "10.0.0.2");
    router.set("/ip/address", id, { comment: "x" });
    assert.equal(last(router)["network"], "10.0.0.2");
    router.set("/ip/address", id, { address: "10.1.0.1/24" });
    assert.equal(last(router)["network"], "10.1.0.0");
    router.set("/ip/address", id, { address: "10.2.0.1/24", network: "10.9.0.0" });
    assert.equal(last(router)["network"], "10.9.0.0");
  });

  it("needs address and interface", async () => {
    const { router } = await empty();
    assert.throws(() => router.add("/ip/address", {}), { message: "missing =address=" });
    assert.throws(() => router.add("/ip/address", { address: "10.0.0.1" }), {
      message: "missing =interface=",
    });
  });

  it("refuses the same address on the same interface, and takes it on another", async () => {
    const { router } = await empty();
    add(router, { address: "10.0.0.1/32" });
    const text = { message: "failure: already have such address" };
    assert.throws(() => add(router, { address: "10.0.0.1/32" }), text);
    const other = add(router, { address: "10.0.0.1/32", interface: "ether2" });
    assert.throws(() => router.set("/ip/address", other, { interface: "ether1" }), text);
  });

  it("has the bridge as actual interface on a bridge port, and is a slave", async () => {
    const router = await start();
    add(router, { address: "10.0.0.1/24", interface: "ether2" });
    const { interface: own, "actual-interface": actual, slave, invalid } = last(router);
    assert.deepEqual([own, actual, slave, invalid], ["ether2", "bridge", "true", "false"]);
    router.remove("/interface/bridge/port", "*1");
    assert.equal(last(router)["actual-interface"], "ether2");
  });

  it("stays on the slave of a bond", async () => {
    const { router } = await empty();
    add(router, { address: "10.0.0.1/24" });
    router.add("/interface/bonding", { slaves: "ether1" });
    const { "actual-interface": actual, slave, invalid } = last(router);
    assert.deepEqual([actual, slave, invalid], ["ether1", "true", "false"]);
  });
});
