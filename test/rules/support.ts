import type { SimulatedBench, SimulatedColumn } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";

type Row = Record<string, string>;

export const FILTER = "/ip/firewall/filter";

/** A chain of a router and its stack, for one test at a time. */
export function setUpRules(column: SimulatedColumn, chain = "forward", menu = FILTER) {
  const now = {} as { bench: SimulatedBench; stack: Deployment };
  beforeEach(async () => {
    now.bench = await column.open({ configuration: "empty" });
    now.stack = new Deployment(now.bench.config);
  });
  afterEach(async () => {
    if ("bench" in now) await now.bench.close();
  });
  const declared = (rules: unknown, more: Values = {}): Declared[] => [
    { type: "Rules", name: "rules", inputs: { menu, chain, rules, ...more } },
  ];
  const rows = (): Row[] =>
    now.bench.simulator
      .items(menu)
      .filter((row) => row["chain"] === chain && row["dynamic"] !== "true");
  return {
    now,
    declared,
    rows,
    up: (rules: unknown, more?: Values) => now.stack.up(declared(rules, more)),
    shown: () => rows().map(({ comment = "" }) => comment),
    ids: () => rows().map((row) => row[".id"]),
    add: (words: Row) => now.bench.simulator.add(menu, { chain, ...words }),
    /** What state says of the rules: their keys in order, and the rules by key. */
    state: () => {
      const { inputs = {} } = now.stack.state.get("rules") ?? {};
      const rules = (inputs["rules"] ?? {}) as Record<string, Values>;
      return { order: String(inputs["order"]).split("\n"), rules };
    },
    /** The commands that wrote to the menu. REST has no unset: it is a set there. */
    writes: () =>
      now.bench.simulator.commands
        .filter((one) => one.menu === menu && one.command !== "print")
        .map(({ command }) => (command === "unset" ? "set" : command)),
  };
}
