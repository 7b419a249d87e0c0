import * as assert from "node:assert/strict";
import { type Menu, wordsOf } from "../../provider/schema";
import type { Declared, Deployment, Values } from "./deployment";

type Row = Record<string, string>;

/** What is said on the console meanwhile, by the provider above all. */
export async function warnings(run: () => Promise<unknown>): Promise<string> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(" "));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.join("\n");
}

/** The item that a test makes, its stack, and what its values are. */
interface Tested {
  now: { stack: Deployment; test: { create: Values } };
  rows: () => Promise<Row[]>;
  only: () => Promise<Row>;
  /** False of what is always there: it is neither added nor removed. */
  comes: boolean;
}

/**
 * What the program has is never removed: another name in the program is another resource to Pulumi,
 * which makes the new one and then removes the old one, and both are one item of the router.
 */
export function handsOver(menu: Menu, { now, rows, only, comes }: Tested): void {
  const called = (name: string, more: Values = {}, aliases: string[] = []): Declared[] => [
    { type: menu.type, name, inputs: { ...now.test.create, ...more }, aliases },
  ];
  /** The item's id and what can be set of it; counters and the like move by themselves. */
  const picture = async () => {
    const row = await only();
    return [".id", ...wordsOf(menu).map(({ word }) => word)].map((word) => [word, row[word]]);
  };

  it("leaves the item alone that another resource of the program took over", async () => {
    const { stack } = now;
    await stack.up(called("before"));
    const before = await picture();
    const said = await warnings(async () => {
      const steps = await stack.up(called("after", { adopt: true }));
      assert.deepEqual(steps, ["create after", "delete before"]);
    });
    assert.deepEqual(await picture(), before);
    assert.match(said, new RegExp(`^warning: ${menu.noun} (".*" )?on .* stays: .*aliases: \\[`));
    assert.deepEqual(await stack.up(called("after", { adopt: true })), ["same after"]);
    await stack.destroy();
    if (comes) assert.deepEqual(await rows(), []);
  });

  it("leaves it alone when the run was cut in between, and the next one only deletes", async () => {
    const { stack } = now;
    await stack.up(called("before"));
    const before = await picture();
    await stack.up(called("after", { adopt: true }), { cut: true });
    assert.deepEqual([...stack.state.keys()], ["before", "after"]);
    const said = await warnings(async () => {
      const steps = await stack.up(called("after", { adopt: true }));
      assert.deepEqual(steps, ["same after", "delete before"]);
    });
    assert.deepEqual(await picture(), before);
    assert.match(said, / stays: /);
  });

  it("goes on under another name with aliases", async () => {
    const { stack } = now;
    await stack.up(called("before"));
    const before = await picture();
    assert.deepEqual(await stack.up(called("after", {}, ["before"])), ["same after"]);
    assert.deepEqual(await picture(), before);
  });

  it("is removed and made anew when it is replaced itself", async () => {
    const { stack } = now;
    await stack.up(called("item"));
    const { ".id": id } = await only();
    const said = await warnings(async () => {
      assert.deepEqual(await stack.up(called("item"), { replace: ["item"] }), ["replace item"]);
      const changed = called("item", { confirm: "off" });
      assert.deepEqual(await stack.up(changed, { replaceOnChanges: true }), ["replace item"]);
    });
    if (comes) assert.notEqual((await only())[".id"], id);
    assert.equal(said, "");
  });
}
