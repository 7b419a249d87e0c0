import * as assert from "node:assert/strict";
import { defineMenu, type Menu, optional, required } from "../../provider/schema";
import { flag, name, set, text } from "../../provider/values";
import { simulated, type SimulatedBench } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { warnings } from "../support/hands-over";
import { manages } from "../support/manages";

/** `/system/logging` as a menu of which nobody knows a key: a row is what the program says of it. */
const rule: Menu = defineMenu("/system/logging", {
  type: "KeylessRule",
  noun: "row",
  kind: "keyless",
  key: [],
  properties: {
    topics: required(set(name)),
    action: optional(name, { default: "memory", refersTo: "/system/logging/action" }),
    prefix: optional(text, { default: "" }),
    disabled: optional(flag, { default: "false" }),
  },
  isFactory: (row) => row["default"] === "true",
});

manages(rule, () => ({
  create: { topics: ["interface"], action: "disk", prefix: "links" },
  sends: { topics: "interface", action: "disk", prefix: "links" },
  changes: { disabled: true, prefix: "cables", action: "echo", topics: ["stp"] },
  drift: { set: ["prefix", "by hand"], "not set": ["disabled", "yes"] },
}));

for (const { title, open } of simulated)
  describe(`a row without a key on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    beforeEach(async () => {
      bench = await open();
      stack = new Deployment(bench.config, rule);
    });
    afterEach(() => bench.close());

    const path = "/system/logging";
    const one = (called: string, inputs: Values): Declared => ({
      ...{ type: rule.type, name: called },
      inputs: { action: "disk", ...inputs },
    });
    const rows = () =>
      bench.simulator
        .items(path)
        .filter((row) => row["default"] !== "true")
        .map((row) => `${row["topics"] ?? ""} ${row["prefix"] ?? ""}`.trim());
    const idOf = (prefix: string) =>
      bench.simulator.items(path).find((row) => row["prefix"] === prefix)?.[".id"] ??
      assert.fail(prefix);

    it("is not taken for another one that got its id after a restore", async () => {
      const program = [one("a", { topics: ["stp"], prefix: "a" })];
      await stack.up(program);
      const { ".id": id } = bench.simulator.items(path).find((row) => row["prefix"] === "a") ?? {};
      bench.simulator.remove(path, id ?? "");
      const other = bench.simulator.add(path, { topics: "dns", action: "disk", prefix: "mine" });
      const state = stack.state.get("a") ?? assert.fail();
      state.id = other;
      await stack.destroy();
      assert.deepEqual(rows(), ["dns mine"]);
      stack.state.set("a", state);
      await stack.refresh();
      assert.equal(stack.state.size, 0);
    });

    it("is found by what it says when ids are dealt anew, each its own", async () => {
      const program = ["a", "b", "c"].map((prefix) => one(prefix, { topics: ["stp"], prefix }));
      await stack.up(program);
      await bench.simulator.restart({ newIds: true });
      await stack.refresh();
      assert.deepEqual(
        ["a", "b", "c"].map((prefix) => stack.state.get(prefix)?.id),
        ["a", "b", "c"].map(idOf),
      );
      assert.deepEqual(await stack.up(program), ["same a", "same b", "same c"]);
      await stack.up(program.slice(1));
      assert.deepEqual(rows(), ["stp b", "stp c"]);
    });

    it("is nobody else's when one becomes what another one was", async () => {
      const [a, b] = [one("a", { topics: ["stp"], prefix: "x" }), one("b", { topics: ["dns"] })];
      await stack.up([a, b]);
      const said = await warnings(() => stack.up([one("a", { topics: ["dns"] })]));
      assert.match(said, / stays: /);
      assert.deepEqual(await stack.up([one("a", { topics: ["dns"] })]), ["same a"]);
    });

    it("is got by its id", async () => {
      const id = bench.simulator.add(path, { topics: "stp", action: "disk", prefix: "got" });
      assert.deepEqual(await stack.up([{ ...one("got", {}), inputs: {}, read: id }]), ["read got"]);
      await assert.rejects(
        stack.up([{ ...one("got", {}), inputs: {}, read: "*FFFF" }]),
        /cannot read row on .*: the router has no such item in \/system\/logging$/,
      );
    });
  });
