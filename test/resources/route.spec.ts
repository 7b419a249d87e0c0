import * as assert from "node:assert/strict";
import { route } from "../../provider/menus/route";
import { overApi, type SimulatedBench } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";

manages(route, ({ ports: [one, two] }) => ({
  create: { dstAddress: "10.77.0.0/16", gateway: one, comment: "branch" },
  sends: { "dst-address": "10.77.0.0/16", gateway: one, comment: "branch" },
  changes: {
    checkGateway: "ping",
    prefSrc: "192.168.88.1",
    scope: 25,
    targetScope: 12,
    suppressHwOffload: true,
    disabled: true,
    comment: "depot",
  },
  excused: {
    ...Object.fromEntries(
      ["blackhole", "type"].map((property) => [property, "it has no gateway beside it"]),
    ),
    suppressHwOffload: "what it is unset is not on record: left alone",
  },
  renamed: { gateway: two },
  drift: { set: ["comment", "elsewhere"], "not set": ["target-scope", "20"] },
  newer: ["suppressHwOffload", false],
}));

for (const { title, version, open } of overApi)
  describe(`Route on ${title}, beyond the suite`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));
    beforeEach(() =>
      bench.add("/ip/address", { address: "10.0.0.2/24", interface: bench.ports[0] }),
    );

    const isV6 = version.startsWith("6.");
    const routes = (...all: Values[]): Declared[] =>
      all.map((inputs, at) => ({ type: "Route", name: `route${at}`, inputs }));
    const rows = async () =>
      (await bench.items("/ip/route")).filter((row) => row["dynamic"] !== "true");

    it("knows each of its routes again that are off, and say neither distance nor table", async () => {
      const to = { dstAddress: "10.1.0.0/16", gateway: "10.0.0.1", disabled: true };
      const program = routes({ ...to, distance: 2 }, { ...to, distance: 3 }, to);
      await stack.up(program);
      const ids = (await rows()).map((row) => row[".id"]);
      assert.equal(ids.length, 3);
      if (!isV6) assert.ok((await rows()).every((row) => row["distance"] === undefined));
      await stack.refresh();
      assert.deepEqual(
        new Set(await stack.up(program)),
        new Set(["same route0", "same route1", "same route2"]),
      );
      assert.deepEqual(new Set([...stack.state.values()].map(({ id }) => id)), new Set(ids));
      // On again, each has what the program said all the time.
      const on = { ...to, disabled: false };
      await stack.up(routes({ ...on, distance: 2 }, { ...on, distance: 3 }, on));
      const distances = (await rows()).map((row) => [row[".id"], row["distance"]]);
      assert.deepEqual(distances, [
        [ids[0], "2"],
        [ids[1], "3"],
        [ids[2], "1"],
      ]);
      await stack.destroy();
      assert.deepEqual(await rows(), []);
    });

    it("is no stranger to a route that somebody switched off by hand", async () => {
      const program = routes({ dstAddress: "10.1.0.0/16", gateway: "10.0.0.1", distance: 7 });
      await stack.up(program);
      const [row] = await rows();
      await bench.set("/ip/route", row?.[".id"] ?? "", { disabled: "yes" });
      await stack.refresh();
      assert.equal(stack.state.get("route0")?.inputs["disabled"], true);
      assert.deepEqual(await stack.up(program), ["update route0"]);
      assert.equal((await rows())[0]?.["distance"], "7");
    });

    it("leads over an address, an interface, and an address behind one", async () => {
      const [port] = bench.ports;
      const program = routes(
        { gateway: "10.0.0.1" },
        { dstAddress: "10.1.2.3", gateway: port },
        { dstAddress: "10.2.0.9/16", gateway: `10.0.0.1%${port}` },
      );
      await stack.up(program);
      assert.deepEqual(
        (await rows()).map((row) => [row["dst-address"], row["gateway"]]),
        [
          ["0.0.0.0/0", "10.0.0.1"],
          ["10.1.2.3/32", port],
          ["10.2.0.0/16", `10.0.0.1%${port}`],
        ],
      );
      await stack.refresh();
      assert.deepEqual(
        new Set(await stack.up(program)),
        new Set(["same route0", "same route1", "same route2"]),
      );
      await assert.rejects(
        stack.up(routes({ dstAddress: "10.3.0.0/16", gateway: "10.0.0.1%nowhere" })),
        /gateway: the router has no "nowhere" in \/interface/,
      );
    });

    it("stands in another table", async () => {
      if (!isV6) await bench.add("/routing/table", { name: "second", fib: "" });
      const program = routes(
        { gateway: "10.0.0.1", routingTable: "second" },
        { gateway: "10.0.0.1" },
      );
      await stack.up(program);
      const called = isV6 ? "routing-mark" : "routing-table";
      assert.deepEqual(
        (await rows()).map((row) => row[called]),
        ["second", isV6 ? undefined : "main"],
      );
      await stack.refresh();
      assert.deepEqual(new Set(await stack.up(program)), new Set(["same route0", "same route1"]));
    });

    it("drops what goes nowhere", async () => {
      const lost = isV6 ? { type: "blackhole" } : { blackhole: true };
      const program = routes({ dstAddress: "10.0.0.0/8", ...lost, distance: 254 });
      await stack.up(program);
      const [row] = await rows();
      if (!isV6) assert.equal(row?.["blackhole"], "");
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same route0"]);
      // It leads somewhere once it is none any more.
      await stack.up(routes({ dstAddress: "10.0.0.0/8", gateway: "10.0.0.1", distance: 254 }));
      const [led] = await rows();
      assert.equal(led?.["gateway"], "10.0.0.1");
      assert.equal(led?.["blackhole"], undefined);
      await assert.rejects(
        stack.preview(routes({ dstAddress: "10.0.0.0/8" })),
        /gateway: write the address of the next router/,
      );
    });
  });
