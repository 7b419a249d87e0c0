import * as assert from "node:assert/strict";
import { type SimulatedBench, sampled } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { patience } from "../support/patience";

const item = (name: string, menu: string, inputs: Values): Declared => ({
  type: "Item",
  name,
  inputs: { menu, ...inputs },
});

for (const column of sampled("what menus do otherwise"))
  describe(`items of menus that do otherwise, on ${column.title}`, function () {
    this.timeout(patience.processes);
    let bench: SimulatedBench;
    let stack: Deployment;
    before(async () => {
      bench = await column.open({ configuration: "empty" });
    });
    beforeEach(() => {
      stack = new Deployment(bench.config);
    });
    after(() => bench.close());

    const isVersion6 = column.version.startsWith("6.");
    const rowOf = async (menu: string, words: Values) =>
      (await bench.items(menu)).find((row) =>
        Object.entries(words).every(([word, value]) => row[word] === value),
      ) ?? {};

    it("a port is known by its factory name, as its class knows it", async () => {
      const port = (more: Values) =>
        item("port", "/interface/ethernet", { defaultName: "ether3", ...more });
      await stack.up([port({ name: "uplink", comment: "to the switch" })]);
      const now = await rowOf("/interface/ethernet", { "default-name": "ether3" });
      assert.deepEqual([now["name"], now["comment"]], ["uplink", "to the switch"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview([port({ name: "uplink", comment: "to the switch" })]), [
        "same port",
      ]);
      await stack.destroy();
      const left = await rowOf("/interface/ethernet", { "default-name": "ether3" });
      assert.deepEqual([left["name"], left["comment"]], ["ether3", undefined]);
    });

    it("what is off shows less: that it shows more once it is on is no drift", async () => {
      const route = (more: Values) =>
        item("route", "/ip/route", { dstAddress: "10.9.0.0/16", gateway: "10.0.0.1", ...more });
      await stack.up([route({ disabled: true })]);
      await stack.up([route({ disabled: false })]);
      await stack.refresh();
      assert.deepEqual(await stack.preview([route({ disabled: false })]), ["same route"]);
      await stack.destroy();
    });

    it("a word that is unset is what the router has without it", async () => {
      const route = (more: Values) =>
        item("route", "/ip/route", { dstAddress: "10.8.0.0/16", gateway: "10.0.0.1", ...more });
      await stack.up([route({ distance: 7 })]);
      await stack.up([route({})]);
      const { distance } = await rowOf("/ip/route", { "dst-address": "10.8.0.0/16" });
      assert.notEqual(distance, "7");
      await stack.refresh();
      assert.deepEqual(await stack.preview([route({})]), ["same route"]);
      await stack.destroy();
    });

    it("a service has no addresses again, whether the menu can unset them or not", async () => {
      const service = (more: Values) => item("ftp", "/ip/service", { name: "ftp", ...more });
      await stack.up([service({ address: "10.0.0.0/8" })]);
      await stack.up([service({})]);
      assert.equal((await rowOf("/ip/service", { name: "ftp" }))["address"] ?? "", "");
      await stack.destroy();
    });

    it("what unset does not take is not unset", async () => {
      const network = (more: Values) =>
        item("network", "/ip/dhcp-server/network", { address: "10.6.0.0/24", ...more });
      await stack.up([network({ capsManager: ["10.6.0.1"], domain: "example.net" })]);
      await stack.up([network({})]);
      const now = await rowOf("/ip/dhcp-server/network", { address: "10.6.0.0/24" });
      assert.deepEqual([now["caps-manager"] ?? "", now["domain"] ?? ""], ["", ""]);
      await stack.destroy();
    });

    it("a lease of all servers is one that says none", async () => {
      const lease = (more: Values) =>
        item("lease", "/ip/dhcp-server/lease", {
          address: "10.7.0.9",
          macAddress: "02:00:00:00:00:09",
          ...more,
        });
      await stack.up([lease({})]);
      await stack.refresh();
      assert.deepEqual(await stack.preview([lease({ server: "all" })]), ["same lease"]);
      await stack.destroy();
    });

    it("which row of hardware is meant must be said, where no schema says what there is", async () => {
      const unnamed = item("switch", "/interface/ethernet/switch", { unchecked: true });
      await assert.rejects(stack.preview([unnamed]), /name is required/);
    });

    it("wireless was there before its package", async () => {
      stack.config = { ...bench.config, "routeros:version": column.version };
      const profile = item("wifi", "/interface/wireless/security-profiles", {
        name: "guests",
        mode: "dynamic-keys",
      });
      assert.deepEqual(await stack.preview([profile]), ["create wifi"]);
    });

    it("a menu that went and came again is where it was", async () => {
      stack.config = { ...bench.config, "routeros:version": column.version };
      const instance = item("bgp", "/routing/bgp/instance", { name: "a", as: 65_000 });
      const has = isVersion6 || ["7.22.3", "7.24"].includes(column.version);
      const preview = stack.preview([instance]);
      if (has) assert.deepEqual(await preview, ["create bgp"]);
      else await assert.rejects(preview, /RouterOS 7 up to before 7\.20 is without it/);
    });
  });
