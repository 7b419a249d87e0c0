import * as assert from "node:assert/strict";
import * as menus from "../../provider/menus";
import { type Menu, type Ordered, wordsOf } from "../../provider/schema";
import { sampled, type SimulatedBench } from "./bench";
import { type Declared, Deployment, UNKNOWN, type Values } from "./deployment";
import { warnings } from "./hands-over";

type Row = Record<string, string>;

/** What the conformance of a resource of several rows in an order depends on. */
export interface OrderedCase {
  /** Arguments with at least three rows, the first two of one kind (they let in, or all do), and the words of each. */
  create: Values;
  sends: readonly Row[];
  /** One more row. */
  another: Values;
  /** Another value in one of the rows. */
  changed: { row: number; property: string; value: unknown; word: string };
  /** What an administrator changes by hand in another row. */
  drift: { row: number; property: string; word: string; value: string };
  /** A row of the menu that is somebody else's. */
  stranger: Row;
}

/** The resource, its router and its stack, for one test at a time. */
export function setUpOrder(
  ordered: Ordered,
  test: OrderedCase,
  open: () => Promise<SimulatedBench>,
) {
  const now = {} as { bench: SimulatedBench; stack: Deployment };
  const isForeign = !Object.values(menus as unknown as Record<string, Menu>).some(
    ({ type }) => type === ordered.type,
  );
  beforeEach(async () => {
    now.bench = await open();
    now.stack = new Deployment(now.bench.config, ...(isForeign ? [ordered as Menu] : []));
  });
  afterEach(async () => {
    if ("bench" in now) await now.bench.close();
  });
  const list = test.create[ordered.list] as Values[];
  const program = (
    rows: readonly Values[] = list,
    more: Values = {},
    name = "item",
  ): Declared[] => [
    { type: ordered.type, name, inputs: { ...test.create, [ordered.list]: rows, ...more } },
  ];
  const up = (rows?: readonly Values[], more?: Values) => now.stack.up(program(rows, more));
  /** Its rows; counters and the like move by themselves. */
  const rows = (): Row[] => {
    const words = Object.entries(ordered.words(test.create));
    return now.bench.simulator
      .items(ordered.path)
      .filter((row) => row["dynamic"] !== "true")
      .filter((row) => words.every(([word, value]) => row[word] === value));
  };
  const picture = () =>
    now.bench.simulator
      .items(ordered.path)
      .map((row) =>
        [".id", "comment", ...wordsOf(ordered.row).map(({ word }) => word)].map(
          (word) => row[word],
        ),
      );
  const shown = () => rows().map(({ comment = "" }) => comment);
  return { now, list, program, up, rows, picture, shown };
}

/** Runs what every resource of several rows in an order must do, over every transport and version. */
export function managesOrder(ordered: Ordered, test: OrderedCase): void {
  for (const column of sampled(ordered.type))
    describe(`${ordered.type} on ${column.title}`, () => {
      const { now, list, program, up, rows, picture } = setUpOrder(ordered, test, column.open);
      const { path } = ordered;
      const stranger = () => now.bench.simulator.add(path, test.stranger);
      const id = (at: number) => rows()[at]?.[".id"] ?? assert.fail(String(at));
      const writes = () =>
        now.bench.simulator.commands
          .filter(({ menu, command }) => menu === path && command !== "print")
          // REST has no unset: it is a set there.
          .map(({ command }) => (command === "unset" ? "set" : command));

      it("previews with values that are not known yet, and without the router", async () => {
        await now.bench.simulator.close();
        const unknown = list.map((row) => ({ ...row, [test.changed.property]: UNKNOWN }));
        assert.deepEqual(await now.stack.preview(program(unknown)), ["create item"]);
      });

      it("makes its rows in their order, says nothing the second time, and goes without a trace", async () => {
        stranger();
        const before = picture();
        await up();
        assert.deepEqual(
          rows().map((row, at) => Object.keys(test.sends[at] ?? {}).map((word) => row[word])),
          test.sends.map((words) => Object.values(words)),
        );
        now.bench.simulator.forget();
        assert.deepEqual(await up(), ["same item"]);
        assert.equal(now.bench.simulator.count(), 0);
        const state = structuredClone([...now.stack.state]);
        await now.stack.refresh();
        assert.deepEqual([...now.stack.state], state);
        assert.deepEqual(await up(), ["same item"]);
        const kept = now.stack.state.get("item") ?? assert.fail();
        await now.stack.destroy();
        assert.deepEqual(picture(), before);
        now.stack.state.set("item", kept);
        await now.stack.destroy();
      });

      it("sends one word for one change, one row for one more, and one move for another order", async () => {
        await up();
        const { row, property, value, word } = test.changed;
        const changed = list.map((one, at) => (at === row ? { ...one, [property]: value } : one));
        now.bench.simulator.forget();
        assert.deepEqual(await up(changed), ["update item"]);
        const [set, ...more] = now.bench.simulator.commands.filter(
          ({ command }) => command === "set",
        );
        assert.deepEqual([Object.keys(set?.words ?? {}).sort(), more], [[".id", word].sort(), []]);
        await up();
        now.bench.simulator.forget();
        await up([...list.slice(0, 1), test.another, ...list.slice(1)]);
        assert.deepEqual(writes(), ["add"]);
        const ids = rows().map((one) => one[".id"]);
        await up();
        assert.deepEqual(
          rows().map((one) => one[".id"]),
          ids.toSpliced(1, 1),
        );
        now.bench.simulator.forget();
        await up([...list.slice(1, 2), ...list.slice(0, 1), ...list.slice(2)]);
        assert.deepEqual(writes(), ["move"]);
      });

      it("shows drift of a word, of a row that is gone and of the order, and repairs it", async () => {
        await up();
        const { row, word, value, property } = test.drift;
        const before = picture();
        now.bench.simulator.set(path, id(row), { [word]: value });
        await now.stack.refresh();
        const shown = now.stack.state.get("item")?.inputs[ordered.list] as Values[];
        assert.equal(shown[row]?.[property], value);
        now.bench.simulator.forget();
        assert.deepEqual(await up(), ["update item"]);
        assert.deepEqual(writes(), ["set"]);
        assert.deepEqual(picture(), before);
        now.bench.simulator.remove(path, id(1));
        await now.stack.refresh();
        now.bench.simulator.forget();
        assert.deepEqual(await up(), ["update item"]);
        assert.deepEqual(writes(), ["add"]);
      });

      it("leaves what somebody changed by hand until a refresh shows it, or for good with ignoreChanges", async () => {
        await up();
        const { drift, changed } = test;
        now.bench.simulator.set(path, id(drift.row), { [drift.word]: drift.value });
        const other = list.map((one, at) =>
          at === changed.row ? { ...one, [changed.property]: changed.value } : one,
        );
        assert.deepEqual(await up(other), ["update item"]);
        assert.equal(rows()[drift.row]?.[drift.word], drift.value);
        assert.deepEqual(await up(other), ["same item"]);
        const ignoring = program(list).map((one) => ({ ...one, ignoreChanges: [ordered.list] }));
        await now.stack.refresh();
        assert.deepEqual(await now.stack.up(ignoring), ["same item"]);
        assert.deepEqual(await up(other), ["update item"]);
        assert.notEqual(rows()[drift.row]?.[drift.word], drift.value);
      });

      it("takes over what is there only when asked", async () => {
        for (const words of test.sends) now.bench.simulator.add(path, words);
        const ids = rows().map((row) => row[".id"]);
        now.bench.simulator.forget();
        await assert.rejects(up(), /the router already has 3 r.*Set adopt: true/);
        assert.deepEqual(writes(), []);
        assert.equal(now.stack.state.size, 0);
        await up(undefined, { adopt: true });
        assert.deepEqual(
          rows().map((row) => row[".id"]),
          ids,
        );
      });

      it("makes again what was removed by hand", async () => {
        await up();
        for (const { ".id": one = "" } of rows()) now.bench.simulator.remove(path, one);
        await now.stack.refresh();
        await up();
        assert.equal(rows().length, list.length);
      });

      it("knows its rows when ids are dealt anew", async () => {
        await up();
        await now.bench.simulator.restart({ newIds: true });
        await now.stack.refresh();
        assert.deepEqual(await up(), ["same item"]);
        await now.stack.destroy();
        assert.deepEqual(rows(), []);
      });

      it("leaves its rows alone that another resource of the program took over", async () => {
        await up();
        const before = picture();
        const said = await warnings(() =>
          now.stack.up(program(undefined, { adopt: true }, "after")),
        );
        assert.match(said, / stays: /);
        assert.deepEqual(picture(), before);
        await now.stack.destroy();
        assert.deepEqual(rows(), []);
      });

      it("has every row once when replies are lost", async () => {
        now.bench.simulator.fault({ on: `${path}/add`, do: "drop-after", times: 2 });
        await up();
        assert.equal(rows().length, list.length);
        now.bench.simulator.fault({ on: `${path}/move`, do: "drop-after" });
        await up([...list.slice(1, 2), ...list.slice(0, 1), ...list.slice(2)]);
        now.bench.simulator.fault({ on: `${path}/remove`, do: "drop-after" });
        await now.stack.destroy();
        assert.deepEqual(rows(), []);
      });

      it("goes on where a refusal stopped it, and says what is done", async () => {
        const trap = { trap: "failure: not now" };
        now.bench.simulator.fault({ on: `${path}/add`, do: trap });
        await assert.rejects(up(), (error: Error) => {
          assert.match(error.message, /not now/);
          assert.doesNotMatch(error.message, /A part of it is done/);
          return true;
        });
        assert.equal(now.stack.state.size, 0);
        const count = now.bench.simulator.count(`${path}/add`);
        now.bench.simulator.fault({
          on: ({ menu, command }) =>
            `${menu}/${command}` === `${path}/add` &&
            now.bench.simulator.count(`${path}/add`) > count + 2,
          do: trap,
        });
        await assert.rejects(up(), /not now.*A part of it is done/);
        assert.deepEqual(await up(), ["update item"]);
        assert.equal(rows().length, list.length);
        now.bench.simulator.forget();
        assert.deepEqual(await up(), ["same item"]);
      });

      it("fails when the router answers and removes nothing", async () => {
        await up();
        now.bench.simulator.fault({ on: `${path}/remove`, do: "nothing" });
        await assert.rejects(now.stack.destroy(), /did not remove 1 of 3 rules/);
        assert.ok(now.stack.state.has("item"));
        await now.stack.destroy();
        assert.deepEqual(rows(), []);
      });
    });
}
