import * as assert from "node:assert/strict";
import {
  defineMenu,
  optional,
  type Ordered,
  type Properties,
  required,
  type Values,
} from "../../provider/schema";
import { fields, flag, matchedAddress, name, oneOf, records, text } from "../../provider/values";
import { simulated } from "../support/bench";
import { managesOrder, type OrderedCase, setUpOrder } from "../support/manages-order";

const unset = { default: "", unsettable: true };

const words = {
  action: required(oneOf("accept", "drop", "log", "passthrough")),
  srcAddress: optional(matchedAddress, unset),
  dstAddress: optional(matchedAddress, unset),
  log: optional(flag, { default: "false" }),
  comment: optional(text, { default: "" }),
  disabled: optional(flag, { default: "false" }),
} satisfies Properties;

/** A chain as one resource, without marks: every row of it is the program's. */
const forward: Ordered = {
  ...defineMenu("/ip/firewall/filter", {
    type: "Chain",
    noun: "chain",
    kind: "ordered",
    key: ["chain"],
    properties: {
      chain: required(name),
      rows: required(records(fields<Values>(words))),
    },
  }),
  row: defineMenu("/ip/firewall/filter", {
    type: "ChainRow",
    noun: "rule",
    kind: "keyless",
    key: [],
    properties: words,
  }),
  list: "rows",
  words: ({ chain }) => ({ chain: String(chain) }),
  opens: ({ action }) => action === "accept",
};

const [lan, guests, rest] = [
  { action: "accept", srcAddress: "192.168.88.0/24", comment: "lan" },
  { action: "accept", srcAddress: "10.0.20.0/24", dstAddress: "10.0.30.0/24" },
  { action: "drop", comment: "the rest" },
];

const chain: OrderedCase = {
  create: { chain: "forward", rows: [lan, guests, rest] },
  sends: [
    { chain: "forward", action: "accept", "src-address": "192.168.88.0/24", comment: "lan" },
    {
      ...{ chain: "forward", action: "accept" },
      ...{ "src-address": "10.0.20.0/24", "dst-address": "10.0.30.0/24" },
    },
    { chain: "forward", action: "drop", comment: "the rest" },
  ],
  another: { action: "accept", srcAddress: "172.16.0.0/12", comment: "vpn" },
  changed: { row: 1, property: "dstAddress", value: "10.0.31.0/24", word: "dst-address" },
  drift: { row: 0, property: "srcAddress", word: "src-address", value: "10.0.0.0/8" },
  stranger: { chain: "input", action: "drop", comment: "of another chain" },
};

managesOrder(forward, chain);

for (const column of simulated)
  describe(`a chain without marks on ${column.title}`, () => {
    const { now, up, shown, program } = setUpOrder(forward, chain, column.open);

    it("has a stranger's row for drift, and removes it once a refresh has shown it", async () => {
      await up([lan, rest]);
      const { simulator } = now.bench;
      simulator.add(forward.path, { chain: "forward", action: "log", comment: "by hand" });
      assert.deepEqual(await up([lan, guests, rest]), ["update item"]);
      assert.deepEqual(shown().at(-1), "by hand", "nobody has seen it yet");
      await now.stack.refresh();
      assert.equal((now.stack.state.get("item")?.inputs["rows"] as unknown[]).length, 4);
      assert.deepEqual(await up([lan, guests, rest]), ["update item"]);
      assert.deepEqual(shown(), ["lan", "", "the rest"]);
    });

    it("knows a row again that says something else now, and makes no other one", async () => {
      await up([lan, guests, rest]);
      const ids = now.bench.simulator.items(forward.path).map((row) => row[".id"]);
      now.bench.simulator.forget();
      await up([{ ...guests, dstAddress: "10.0.40.0/24" }, { ...lan, log: true }, rest]);
      const kinds = now.bench.simulator.commands.map(({ command }) => command);
      assert.ok(!kinds.includes("add") && !kinds.includes("remove"), kinds.join());
      const after = now.bench.simulator.items(forward.path).map((row) => row[".id"]);
      assert.deepEqual(after, [ids[1], ids[0], ids[2]]);
    });

    it("is there without a row, too", async () => {
      await up([]);
      await now.stack.refresh();
      assert.deepEqual(await now.stack.up(program([])), ["same item"]);
      now.bench.simulator.add(forward.path, { chain: "forward", action: "drop" });
      await now.stack.refresh();
      assert.deepEqual(await up([]), ["update item"]);
      assert.deepEqual(shown(), []);
    });
  });
