import * as assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { onEachBench, simulated, type SimulatedBench } from "./support/bench";
import {
  type Declared,
  Deployment,
  UNKNOWN,
  type Values,
  freshRuntime,
} from "./support/deployment";

const bond1 = { name: "bond1", mode: "802.3ad", slaves: ["ether4", "ether5"], takePorts: true };
const office = { address: "192.168.90.1/24", interface: "bond1" };

describe("what nothing in the program makes", () => {
  it("is missed at once, and an id is told", () =>
    onEachBench(simulated, async (bench) => {
      const misses = (port: string, said: RegExp) => {
        const inputs = { ...office, interface: port };
        const stack = new Deployment(bench.config);
        return assert.rejects(stack.up([{ type: "IpAddress", name: "office", inputs }]), said);
      };
      await misses("bond9", /interface: the router has no "bond9" in/);
      await misses(
        "*C",
        /interface: "\*C" is an id, which the router deals anew: write the name of what is meant/,
      );
    }));
});

for (const column of simulated)
  describe(`what the program itself makes, on ${column.title}`, () => {
    let bench: SimulatedBench;
    before(async () => {
      bench = await column.open();
    });
    after(() => bench.close());

    /** The provider as a run of the engine has it. */
    function aRun() {
      const runtime = freshRuntime();
      const { config } = bench;
      const provider = async (type: string) => {
        const one = runtime(type);
        const get = (key: string) => config[key];
        await one.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
        return one;
      };
      const check = async (type: string, inputs: Values) =>
        (await provider(type)).check?.({}, inputs);
      return { provider, check };
    }

    it("is waited for where something names it before it is made", async () => {
      const { provider, check } = aRun();
      const [bonds, addresses] = [await provider("Bond"), await provider("IpAddress")];
      await check("IpAddress", office);
      bench.simulator.forget();
      const address = addresses.create(office);
      // The engine comes to the bond when the address has missed it already.
      while (bench.simulator.count("/interface/print") === 0) await wait(10);
      await check("Bond", bond1);
      const bond = await bonds.create(bond1);
      const { id, outs } = await address;
      const rows = await bench.items("/ip/address");
      assert.ok(rows.some((row) => row["interface"] === "bond1"));
      const later = aRun();
      await (await later.provider("IpAddress")).delete?.(id, outs as Values);
      await (await later.provider("Bond")).delete?.(bond.id, bond.outs as Values);
    });

    it("is waited for by rules and by rows that name it", async () => {
      const stack = new Deployment(bench.config);
      const program: Declared[] = [
        {
          type: "Rules",
          name: "forward",
          inputs: {
            menu: "/ip/firewall/filter",
            chain: "forward",
            rules: [{ action: "drop", outInterface: "guests" }],
          },
        },
        {
          type: "Rows",
          name: "members",
          inputs: {
            menu: "/interface/list/member",
            within: { list: "isolated" },
            rows: [{ interface: "guests" }],
          },
        },
        { type: "InterfaceList", name: "isolated", inputs: { name: "isolated" } },
        {
          type: "Vlan",
          name: "guests",
          inputs: { name: "guests", interface: "ether5", vlanId: 20 },
        },
      ];
      await stack.up(program, { writes: "together" });
      const [rule] = await bench.items("/ip/firewall/filter");
      assert.equal(rule?.["out-interface"], "guests");
      const members = await bench.items("/interface/list/member");
      assert.ok(members.some((row) => row["interface"] === "guests"));
      await stack.up([]);
    });

    it("is not made anew with what only cannot be known yet of it", async () => {
      const stack = new Deployment(bench.config);
      const program = (comment: string, port: string, device?: string): Declared[] => [
        { type: "Bond", name: "b", inputs: { ...bond1, comment, ...(device && { device }) } },
        { type: "IpAddress", name: "a", inputs: { ...office, interface: port } },
      ];
      await stack.up(program("first", "bond1"));
      const steps = await stack.preview(program("second", UNKNOWN));
      assert.deepEqual(steps, ["update b", "update a"]);
      stack.config = {
        ...stack.config,
        "routeros:devices": JSON.stringify({ other: { host: "api://127.0.0.1:1" } }),
      };
      const elsewhere = await stack.preview(program("second", UNKNOWN, "other"));
      assert.deepEqual(elsewhere, ["replace b", "replace a"]);
      await stack.destroy();
    });
  });
