import * as assert from "node:assert/strict";
import { lookUp } from "../../provider/kinds/row/identity";
import type { Menu } from "../../provider/schema";
import { ipAddress } from "../../provider/menus/ip-address";
import { type SimulatedBench, simulated } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";

manages(ipAddress, ({ ports: [one] }) => ({
  create: { address: "192.168.90.1/24", interface: one, comment: "office" },
  sends: { address: "192.168.90.1/24", interface: one, comment: "office" },
  changes: { network: "192.168.90.64", disabled: true, comment: "shop" },
  renamed: { address: "192.168.90.2/24" },
  drift: { set: ["comment", "by hand"], "not set": ["disabled", "yes"] },
}));

const PATH = "/ip/address";
const address = (name: string, inputs: Values): Declared => ({ type: "IpAddress", name, inputs });
/** An ISP's customers: one address, and the other end of each line. */
const line = (end: number, more: Values = {}): Declared =>
  address(`line${end}`, {
    ...{ address: "103.19.58.79/32", interface: "ether2", network: `103.19.58.${end}` },
    ...more,
  });

for (const { title, open } of simulated)
  describe(`IpAddress on ${title}, beyond the suite`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    const ends = () =>
      bench.simulator
        .items(PATH)
        .filter((row) => row["address"] === "103.19.58.79/32")
        .map((row) => row["network"]);
    const writes = () => bench.simulator.commands.filter(({ command }) => command !== "print");

    it("tells point-to-point addresses apart by their far ends", async () => {
      const both = [line(80), line(81)];
      assert.deepEqual(await stack.up(both), ["create line80", "create line81"]);
      assert.deepEqual(ends(), ["103.19.58.80", "103.19.58.81"]);
      await bench.simulator.restart();
      await stack.refresh();
      assert.deepEqual(await stack.up(both), ["same line80", "same line81"]);
      await stack.up([line(80), line(81, { comment: "the second" })]);
      const second = bench.simulator.items(PATH).find((row) => row["comment"] === "the second");
      assert.equal(second?.["network"], "103.19.58.81");
      await stack.up([line(81)]);
      assert.deepEqual(ends(), ["103.19.58.81"]);
    });

    it("changes the far end in place, and shows one that was changed by hand", async () => {
      await stack.up([line(80)]);
      const { ".id": id = "" } = bench.simulator.items(PATH).at(-1) ?? {};
      await stack.up([line(80, { network: "103.19.58.90" })]);
      assert.equal(bench.simulator.items(PATH).at(-1)?.[".id"], id);
      assert.deepEqual(ends(), ["103.19.58.90"]);
      bench.simulator.set(PATH, id, { network: "103.19.58.99" });
      await stack.refresh();
      assert.equal(stack.state.get("line80")?.inputs["network"], "103.19.58.99");
      assert.deepEqual(await stack.up([line(80)]), ["update line80"]);
      assert.deepEqual(ends(), ["103.19.58.80"]);
    });

    it("takes no neighbour for its own when its own is gone", async () => {
      await stack.up([line(80)]);
      const { ".id": id = "" } = bench.simulator.items(PATH).at(-1) ?? {};
      bench.simulator.remove(PATH, id);
      bench.simulator.add(PATH, {
        ...{ address: "103.19.58.79/32", interface: "ether2", network: "103.19.58.81" },
      });
      await stack.refresh();
      assert.equal(stack.state.size, 0);
      await stack.up([line(80)]);
      await stack.destroy();
      assert.deepEqual(ends(), ["103.19.58.81"]);
    });

    it("is taken off a port that joins a bond with all its far ends, and put back", async () => {
      for (const end of ["103.19.58.80", "103.19.58.81"])
        bench.simulator.add(PATH, { address: "103.19.58.79", interface: "ether2", network: end });
      const slaves = ["ether2", "ether3"];
      const inputs = { name: "bond1", mode: "active-backup", slaves, takePorts: true };
      await stack.up([{ type: "Bond", name: "bond", inputs }]);
      assert.deepEqual(ends(), []);
      await stack.destroy();
      assert.deepEqual(ends(), ["103.19.58.80", "103.19.58.81"]);
    });

    it("takes the address of a network itself, as real routers have", async () => {
      const odd = [
        address("odd", {
          ...{ address: "10.155.112.0/30", interface: "ether2", network: "10.155.112.0" },
        }),
      ];
      await stack.up(odd);
      await stack.refresh();
      assert.deepEqual(await stack.up(odd), ["same odd"]);
    });

    it("says before it writes that another interface has the address", async () => {
      stack.config["routeros:timeout"] = "300ms";
      bench.simulator.add(PATH, { address: "10.7.0.1/24", interface: "ether2" });
      bench.simulator.forget();
      const wanted = address("new", { address: "10.7.0.1/16", interface: "ether3" });
      await assert.rejects(
        stack.up([wanted]),
        /cannot add address "10\.7\.0\.1\/16@ether3" on .*: ether2 has 10\.7\.0\.1\/24 already, .*remove it there first/,
      );
      assert.deepEqual(writes(), []);
      const off = { ...wanted, inputs: { ...wanted.inputs, disabled: true } };
      await stack.up([off]);
      bench.simulator.remove(PATH, bench.simulator.items(PATH).at(-2)?.[".id"] ?? "");
      await stack.up([wanted]);
      // It is in nobody's way but its own.
      await stack.up([{ ...wanted, inputs: { ...wanted.inputs, interface: "ether2" } }]);
    });
  });

describe("IpAddress, looked up", () => {
  const rows = ["80", "81"].map((end, at) => ({
    ...{ ".id": `*${at}`, address: "103.19.58.79/32", interface: "ether2" },
    network: `103.19.58.${end}`,
  }));
  const plain = { address: "10.0.0.1/24", interface: "ether2", network: "10.0.0.0", ".id": "*9" };

  it("is found by address, interface and the far end", () => {
    const menu = ipAddress as unknown as Menu;
    const found = (asked: string) => lookUp(menu, [...rows, plain], asked)?.[".id"];
    assert.equal(found("103.19.58.79/32@ether2@103.19.58.81"), "*1");
    assert.equal(found("10.0.0.1/24@ether2"), "*9");
    assert.equal(found("103.19.58.79/32@ether2"), undefined);
  });
});
