import * as assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { propertyOf } from "../../provider/schema/routeros/names";
import type { SimulatedBench } from "../support/bench";
import type { Declared, Deployment, Values } from "../support/deployment";
import { base, type Sample, samples, typedOf } from "./samples";
import { can, isList, type Menu } from "./stated";

type Row = Record<string, string>;

/** A router that the provider has, and its twin, which somebody sets by hand to the same. */
export interface Twins {
  bench: SimulatedBench;
  twin: Simulator;
}

/** One word of one menu, tried with two values. */
export interface Trial {
  menu: Menu;
  word: string;
  name: string;
  /** Words that the item has anyway. */
  base: Record<string, Sample>;
  first: Sample;
  second: Sample | undefined;
  /** What the twin prints of the word with either value. */
  shows: readonly (string | undefined)[];
  /** Of a row that is always there: its place. */
  at: number;
}

/** Why a word cannot be tried: the router itself does not take what we would set, or shows no change. */
export class NotTried extends Error {}

/** What the router itself makes of it, by hand on the twin: that is what the provider is measured by. */
export function prepare({ bench, twin }: Twins, menu: Menu, word: string): Trial {
  const { simulator } = bench;
  const routers = [simulator, twin];
  const isFixed = menu.class === "fixed";
  const at = isFixed ? rowThatIsThere(twin, menu) : 0;
  const own = isFixed ? keyAsItIs(twin, menu, at) : base(routers, menu, twin.version);
  const [first, second] = samples(routers, menu, word);
  if (first === undefined) throw new NotTried("there is nothing that it could name");
  if (!isList(menu)) foundBefore(simulator, menu, at, word, first);
  const shows = byHand(twin, menu, at, own, word, [first, second]);
  return { menu, word, name: `${menu.path} ${word}`, base: own, first, second, shows, at };
}

/** What is there shows what it is; where the simulator does not know that, somebody has set it. */
function foundBefore(router: Simulator, { path }: Menu, at: number, word: string, first: Sample) {
  const row = router.items(path)[at] ?? {};
  if (row[word] !== undefined) return;
  try {
    router.set(path, row[".id"] ?? "", { [word]: first.typed });
  } catch (error) {
    throw new NotTried(`the router refuses it: ${String(error)}`);
  }
}

function rowThatIsThere(twin: Simulator, menu: Menu): number {
  if (twin.items(menu.path).length === 0) throw new NotTried("the simulator has no such row");
  return 0;
}

function keyAsItIs(twin: Simulator, { path, key = [] }: Menu, at: number): Record<string, Sample> {
  const row = twin.items(path)[at] ?? {};
  return Object.fromEntries(
    key.flatMap((name) => {
      const typed = row[name];
      return typed === undefined ? [] : [[name, { value: typed, typed }]];
    }),
  );
}

function byHand(
  twin: Simulator,
  menu: Menu,
  at: number,
  own: Record<string, Sample>,
  word: string,
  two: readonly (Sample | undefined)[],
): (string | undefined)[] {
  const { path } = menu;
  let id = "";
  try {
    if (isList(menu)) {
      if (!can(twin.version, menu, "add")) throw new NotTried("nothing can be added");
      id = twin.add(path, { ...typedOf(own), [word]: two[0]?.typed ?? "" });
    } else {
      id = twin.items(path)[at]?.[".id"] ?? "";
      twin.set(path, id, { [word]: two[0]?.typed ?? "" });
    }
    const row = () =>
      twin.items(path).find((one) => menu.class === "single" || one[".id"] === id) ?? {};
    const shows = [row()[word]];
    if (two[1] !== undefined) {
      twin.set(path, id, { [word]: two[1].typed });
      shows.push(row()[word]);
    }
    return shows;
  } catch (error) {
    if (error instanceof assert.AssertionError || error instanceof NotTried) throw error;
    throw new NotTried(`the router refuses it: ${String(error)}`);
  } finally {
    if (isList(menu) && id !== "") removeByHand(twin, path, id);
  }
}

/** What a router calls dynamic comes and goes by itself, and is no item of a program. */
function removeByHand(twin: Simulator, path: string, id: string) {
  if (twin.items(path).find((row) => row[".id"] === id)?.["dynamic"] === "true")
    throw new NotTried("the router calls it dynamic");
  twin.remove(path, id);
}

/** The program that has all of them, each with one of its values. */
const programOf = (trials: readonly Trial[], sample: (trial: Trial) => Sample | undefined) =>
  trials.map((trial): Declared => {
    const { menu, word, name, base: own } = trial;
    const given = sample(trial);
    const words = { ...own, ...(given === undefined ? {} : { [word]: given }) };
    if (given === undefined && !(word in own)) delete words[word];
    const inputs: Values = { menu: menu.path };
    for (const [each, { value }] of Object.entries(words))
      inputs[propertyOf(menu.path, each)] = value;
    return { type: "Item", name, inputs };
  });

const all = (trials: readonly Trial[], step: string) => trials.map(({ name }) => `${step} ${name}`);

/** Every trial from its making to its going, looked at behind the provider's back. */
export async function run(bench: SimulatedBench, stack: Deployment, trials: readonly Trial[]) {
  const before = new Map(trials.map(({ menu }) => [menu, bench.simulator.items(menu.path)]));
  const rowOf = ({ menu, at }: Trial): Row => {
    const rows = bench.simulator.items(menu.path);
    if (!isList(menu)) return rows[at] ?? {};
    // Beside an address of another trial stands the route to its network, which nobody made.
    const made = rows.filter(
      ({ dynamic, ".id": id }) =>
        dynamic !== "true" && before.get(menu)?.some((old) => old[".id"] === id) !== true,
    );
    assert.equal(made.length, 1, `${menu.path}: ${made.length} rows were made`);
    return made[0] ?? {};
  };
  const shows = (which: number) => {
    for (const trial of trials)
      if (trial.shows.length > which)
        assert.equal(
          meant(trial, rowOf(trial)[trial.word]),
          meant(trial, trial.shows[which]),
          `${trial.name} on the router`,
        );
  };
  const same = async (program: Declared[], when: string) => {
    assert.deepEqual(await stack.preview(program), all(trials, "same"), when);
    await stack.refresh();
    assert.deepEqual(await stack.preview(program), all(trials, "same"), `${when}, refreshed`);
  };

  const firsts = programOf(trials, ({ first }) => first);
  assert.deepEqual(await stack.up(firsts), all(trials, "create"));
  shows(0);
  await same(firsts, "made");

  const changes = trials.filter(({ second }) => second !== undefined);
  const seconds = programOf(trials, ({ first, second }) => second ?? first);
  const steps = await stack.up(seconds);
  for (const { name } of changes)
    assert.ok(!steps.includes(`same ${name}`), `${name}: nothing was changed`);
  shows(1);
  await same(seconds, "changed");

  const drifted = changes.filter(
    ({ word, base: own, shows: [one, other] }) =>
      !(word in own) && one !== undefined && other !== undefined && one !== other,
  );
  for (const trial of drifted) {
    const id = rowOf(trial)[".id"] ?? "";
    bench.simulator.set(trial.menu.path, id, { [trial.word]: trial.first.typed });
  }
  await stack.refresh();
  const seen = await stack.preview(seconds);
  for (const { name } of drifted) assert.ok(seen.includes(`update ${name}`), `${name}: no drift`);
  await stack.up(seconds);
  shows(1);
  await same(seconds, "put back");

  await drop(stack, trials, before, rowOf);

  await stack.destroy();
  for (const [menu, found] of before) {
    const left = bench.simulator.items(menu.path);
    const kept = (rows: readonly Row[]) =>
      rows.filter(({ dynamic }) => dynamic !== "true").map((row) => settled(menu, row));
    assert.deepEqual(kept(left), kept(found), `${menu.path} is left as it was`);
  }
}

/** A word leaves the program: what is not known without it is refused, and all else is another value. */
async function drop(
  stack: Deployment,
  trials: readonly Trial[],
  before: ReadonlyMap<Menu, readonly Row[]>,
  rowOf: (trial: Trial) => Row,
) {
  const may: Trial[] = [];
  for (const trial of trials) {
    if (trial.word in trial.base) continue;
    const [declared] = programOf([trial], () => undefined);
    const refusal = declared && (await refused(stack, declared));
    if (refusal === undefined) may.push(trial);
    else assert.match(refusal, /nobody knows what it is without the program/, trial.name);
  }
  const without = programOf(trials, (trial) =>
    may.includes(trial) ? undefined : (trial.second ?? trial.first),
  );
  await stack.up(without);
  for (const trial of may) {
    const shown = rowOf(trial)[trial.word];
    const { menu, word, at } = trial;
    if (!isList(menu))
      assert.equal(
        meant(trial, shown),
        meant(trial, before.get(menu)?.[at]?.[word]),
        `${trial.name} is given back`,
      );
  }
  await stack.refresh();
  assert.deepEqual(await stack.preview(without), all(trials, "same"), "dropped");
}

async function refused(stack: Deployment, declared: Declared): Promise<string | undefined> {
  try {
    await stack.preview([declared]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A value by what it means: lists whose order says nothing, ranges, numbers with a unit, `yes` and `true`. */
export function byMeaning(menu: Menu, word: string, text: string | undefined) {
  const { list, sized } = menu.words.get(word) ?? {};
  if (text === undefined) return undefined;
  const known = { yes: "true", no: "false" }[text] ?? text;
  if (/^vlan-(ids|mapping)$/.test(word)) return known.split(",").flatMap(each).sort().join(",");
  if (list === "set") return known.split(",").sort().join(",");
  const [, digits, unit] = (sized && /^(\d+)(KiB|MiB|GiB)$/.exec(known)) || [];
  const factor = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }[unit ?? ""];
  return factor === undefined ? known : String(Number(digits) * factor);
}

/** `2-4` is 2, 3 and 4. */
function each(span: string): string[] {
  const [from = NaN, to = from] = span.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

const meant = ({ menu, word }: Pick<Trial, "menu" | "word">, text: string | undefined) =>
  byMeaning(menu, word, text);

/** What can be set of a row, by what it means; what counts by itself says nothing. */
function settled(menu: Menu, row: Row): Row {
  const all = Object.entries(row).filter(([word]) => menu.words.has(word) || word === ".id");
  return Object.fromEntries(all.map(([word, text]) => [word, meant({ menu, word }, text) ?? ""]));
}
