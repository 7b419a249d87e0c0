import * as assert from "node:assert/strict";
import { graphingInterface } from "../../provider/menus/graphing-interface";
import { simulated } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";
import { manages } from "../support/manages";

manages(graphingInterface, ({ ports: [one, two] }) => ({
  create: { interface: one, allowAddress: "192.168.90.0/24" },
  sends: { interface: one, "allow-address": "192.168.90.0/24" },
  changes: {
    allowAddress: "2001:db8::/32",
    storeOnDisk: false,
    disabled: true,
    comment: "uplink",
  },
  renamed: { interface: two },
  drift: { set: ["allow-address", "10.0.0.0/8"], "not set": ["store-on-disk", "no"] },
}));

for (const { title, open } of simulated)
  it(`GraphingInterface on ${title} without an interface draws all`, async () => {
    const bench = await open();
    try {
      const stack = new Deployment(bench.config);
      const all: Declared[] = [{ type: "GraphingInterface", name: "all", inputs: {} }];
      await stack.up(all);
      await bench.simulator.restart();
      await stack.refresh();
      assert.deepEqual(await stack.up(all), ["same all"]);
      const spelled = [{ type: "GraphingInterface", name: "all", inputs: { interface: "all" } }];
      await stack.up(spelled);
      const rows = bench.simulator.items("/tool/graphing/interface");
      assert.deepEqual(
        rows.map((row) => row["interface"]),
        ["all"],
      );
      await stack.destroy();
      assert.deepEqual(bench.simulator.items("/tool/graphing/interface"), []);
    } finally {
      await bench.close();
    }
  });
