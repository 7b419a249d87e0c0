import * as assert from "node:assert/strict";
import { bridgeVlan } from "../../provider/menus/bridge-vlan";
import { simulated } from "../support/bench";
import { Deployment } from "../support/deployment";
import { manages } from "../support/manages";

manages(bridgeVlan, ({ name, ports: [one, two] }) => ({
  create: { bridge: name("bridge1"), vlanIds: [20], tagged: [one] },
  sends: { bridge: name("bridge1"), "vlan-ids": "20", tagged: one },
  changes: {
    tagged: [name("bridge1"), one],
    untagged: [two],
    mvrpForbidden: [two],
    disabled: true,
    comment: "guests",
  },
  excused: { mvrpForbidden: "its default is only second-hand: left alone when unset" },
  prepare: async (bench) => {
    await bench.add("/interface/bridge", { name: name("bridge1") });
  },
  renamed: { vlanIds: [30] },
  drift: { set: ["tagged", two], "not set": ["untagged", two] },
  newer: ["mvrpForbidden", [two]],
}));

for (const column of simulated.filter(({ title }) => / (6\.49\.18|7\.22\.3) over api$/.test(title)))
  describe(`VLANs of a bridge that filters, on ${column.title}`, () => {
    it("are the same in another order, other ranges, and beside the router's own rows", async () => {
      const bench = await column.open();
      const { simulator, config } = bench;
      simulator.add("/interface/bridge", { name: "lan", "vlan-filtering": "yes" });
      simulator.add("/interface/vlan", { name: "vlan20", interface: "lan", "vlan-id": "20" });
      for (const port of ["ether2", "ether3"])
        simulator.add("/interface/bridge/port", { bridge: "lan", interface: port, pvid: "20" });
      const stack = new Deployment(config);
      const item = (vlanIds: unknown[], tagged: string[]) => [
        { type: "BridgeVlan", name: "trunk", inputs: { bridge: "lan", vlanIds, tagged } },
      ];
      await stack.up(item([20, 21, "22-24"], ["ether2", "lan", "ether3"]));
      const same = item(["20-22", 24, 23], ["lan", "ether3", "ether2"]);
      assert.deepEqual(await stack.up(same), ["same trunk"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(same), ["same trunk"]);
      const dynamic = simulator
        .items("/interface/bridge/vlan")
        .filter((row) => row["dynamic"] === "true");
      assert.ok(dynamic.length > 0, "the router's own rows stand beside it");
      await stack.destroy();
      await bench.close();
    });
  });
