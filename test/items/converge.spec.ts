import * as assert from "node:assert/strict";
import fc from "fast-check";
import { simulator, type Simulator } from "../../simulator";
import { propertyOf } from "../../provider/schema/routeros/names";
import { sampled, type SimulatedBench } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";
import { ITEMS_SEED } from "./drawn";
import { anyItem, type Drawn } from "./any-item";
import { base, type Sample, typedOf } from "./samples";
import { isList, type Menu } from "./stated";
import { byMeaning } from "./trial";

const options = { configuration: "empty", deviceMode: "advanced", ports: 10 } as const;

/** The row that somebody gets who types the same at the console; undefined: the router refuses it. */
function byHand(twin: Simulator, menu: Menu, words: Record<string, Sample>) {
  try {
    if (!isList(menu)) {
      twin.set(menu.path, "", typedOf(words));
      return twin.items(menu.path)[0];
    }
    const id = twin.add(menu.path, typedOf(words));
    const row = twin.items(menu.path).find((one) => one[".id"] === id);
    // What a router calls dynamic comes and goes by itself.
    if (row?.["dynamic"] === "true") return undefined;
    twin.remove(menu.path, id);
    return row;
  } catch {
    return undefined;
  }
}

/** One up makes it as it is by hand; from then on nothing is to be done, before a refresh and after. */
async function converges(
  { simulator: router }: SimulatedBench,
  stack: Deployment,
  { menu, words }: Drawn,
  expected: Record<string, string>,
  program: Declared[],
): Promise<void> {
  const before = router.items(menu.path);
  assert.deepEqual(await stack.up(program), ["create item"]);
  const made = router
    .items(menu.path)
    .find((row) => !isList(menu) || !before.some((old) => old[".id"] === row[".id"]));
  const unwritten = (word: string) =>
    expected[word] === undefined ? undefined : menu.words.get(word)?.default;
  for (const word of Object.keys(words))
    assert.equal(
      // What is not printed and is so anyway need not be written.
      byMeaning(menu, word, made?.[word] ?? unwritten(word)),
      byMeaning(menu, word, expected[word]),
      `${menu.path} ${word}`,
    );
  assert.deepEqual(await stack.up(program), ["same item"], menu.path);
  await stack.refresh();
  assert.deepEqual(await stack.up(program), ["same item"], `${menu.path}, refreshed`);
}

for (const column of sampled("any item converges").slice(0, EVERY ? undefined : 2))
  describe(`any item of any menu that the types take, on ${column.title}`, function () {
    this.timeout(EVERY ? patience.campaign : patience.processes);
    let bench: SimulatedBench;
    let twin: Simulator;
    before(async () => {
      bench = await column.open(options);
      twin = await simulator({ version: column.version, ...options });
    });
    after(async () => {
      await bench.close();
      await twin.close();
    });

    it("is made by one up as by hand, and then shows no change", async () => {
      let tried = 0;
      const property = fc.asyncProperty(anyItem(column.version), async ({ menu, words }) => {
        const whole = { ...base([bench.simulator, twin], menu, column.version), ...words };
        const expected = byHand(twin, menu, whole);
        if (expected === undefined) return;
        tried++;
        const inputs = Object.fromEntries(
          Object.entries(whole).map(([word, { value }]) => [propertyOf(menu.path, word), value]),
        );
        const program: Declared[] = [
          { type: "Item", name: "item", inputs: { menu: menu.path, ...inputs } },
        ];
        const stack = new Deployment({ ...bench.config, "routeros:confirm": "off" });
        try {
          await converges(bench, stack, { menu, words: whole }, expected, program);
        } finally {
          // Nothing that one item leaves is to stand in the way of the next.
          if (stack.state.size > 0) await stack.destroy();
        }
      });
      const numRuns = EVERY ? 5000 : 100;
      await fc.assert(property, { numRuns, seed: Number.parseInt(ITEMS_SEED) || 1 });
      assert.ok(tried > numRuns / 2, `${tried} of ${numRuns} were taken by the router itself`);
    });
  });
