import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { simulator } from "../../simulator";
import { simulated, type SimulatedColumn } from "../support/bench";
import { Deployment } from "../support/deployment";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";
import { ITEMS_SEED } from "./drawn";
import { isIn, type Menu, MENUS, wordsIn } from "./stated";
import { NotTried, prepare, run, type Trial, type Twins } from "./trial";

/** Menus whose fixed rows a simulator has without being told. */
const furnished = ["/interface", "/interface/ethernet", "/ip/service"];
const fixedRows = Object.fromEntries(
  MENUS.filter((menu) => menu.class === "fixed" && !furnished.includes(menu.path)).map(
    ({ path }) => [path, ["row1"]],
  ),
);
const options = { configuration: "empty", deviceMode: "advanced", ports: 10, fixedRows } as const;

/** One word of a menu, to be tried in one column. */
interface Drawn {
  menu: Menu;
  word: string;
}

const number = (text: string): number =>
  createHash("sha1").update(`${ITEMS_SEED} ${text}`).digest().readUInt32BE(0);

/** A key of a row that is always there says which row is meant, and is no other. */
const triable = ({ version }: SimulatedColumn, menu: Menu): string[] =>
  wordsIn(version, menu)
    .map(([word]) => word)
    .filter((word) => menu.class !== "fixed" || menu.key?.includes(word) !== true);

/** Of each menu one word in one column; with EVERY=1 each word in each column. In rounds of a word a menu. */
function drawn(column: SimulatedColumn): Drawn[][] {
  const menus = MENUS.filter((menu) => isIn(column.version, menu));
  if (EVERY) {
    const rounds = Math.max(...menus.map((menu) => triable(column, menu).length));
    return Array.from({ length: rounds }, (_, round) =>
      menus.flatMap((menu) => {
        const word = triable(column, menu)[round];
        return word === undefined ? [] : [{ menu, word }];
      }),
    );
  }
  const here = menus.filter((menu) => {
    const columns = simulated.filter(({ version }) => isIn(version, menu));
    return columns[number(menu.path) % columns.length] === column;
  });
  return [
    here.flatMap((menu) => {
      const words = triable(column, menu);
      const word = words[number(`word of ${menu.path}`) % words.length];
      return word === undefined ? [] : [{ menu, word }];
    }),
  ];
}

async function withTwins<T>(column: SimulatedColumn, work: (twins: Twins) => Promise<T>) {
  const bench = await column.open(options);
  const twin = await simulator({ version: column.version, ...options });
  try {
    return await work({ bench, twin });
  } finally {
    await bench.close();
    await twin.close();
  }
}

/** Tries all at once, and tells how many the router itself would not take. */
async function tryAll(twins: Twins, some: readonly Drawn[]): Promise<number> {
  const trials: Trial[] = [];
  for (const { menu, word } of some) {
    try {
      trials.push(prepare(twins, menu, word));
    } catch (error) {
      if (!(error instanceof NotTried)) throw error;
    }
  }
  // What can be in the way of the program's own is tried in suites of its own.
  const config = { ...twins.bench.config, "routeros:confirm": "off" };
  await run(twins.bench, new Deployment(config), trials);
  return some.length - trials.length;
}

/** Which of them fail by themselves, and how. */
async function failing(column: SimulatedColumn, some: readonly Drawn[]): Promise<string[]> {
  const said: string[] = [];
  for (const one of some) {
    const alone = () => withTwins(column, (twins) => tryAll(twins, [one]));
    const why = await alone().then(() => undefined, String);
    if (why !== undefined) said.push(`${one.menu.path} ${one.word}: ${why}`);
  }
  return said;
}

describe("items of every menu of the schema", function () {
  this.timeout(EVERY ? patience.campaign : patience.processes);

  for (const column of simulated) {
    const rounds = drawn(column);
    const all = rounds.flat();
    if (all.length === 0) continue;
    it(`are made, stay, are changed, put back and given back on ${column.title}: ${all.length} words`, async () => {
      let left = 0;
      for (const round of rounds) {
        try {
          left += await withTwins(column, (twins) => tryAll(twins, round));
        } catch (error) {
          const said = await failing(column, round);
          throw said.length === 0 ? error : new Error(said.join("\n"));
        }
      }
      assert.ok(left <= 2 + all.length / 20, `${left} of ${all.length} could not be tried`);
    });
  }
});
