import * as assert from "node:assert/strict";
import { canonicalSpelling } from "../../provider/values";
import * as menus from "../../provider/menus";
import { decodeAll, keyText, type Menu, wordName, wordsOf, wordsSet } from "../../provider/schema";
import { missingIn } from "../../provider/schema/version";
import type { Simulator } from "../../simulator";
import { type Bench, type Column, type Place, real, sampled, type SimulatedBench } from "./bench";
import { handsOver, warnings } from "./hands-over";
import { answered } from "./patience";
import { needsPolicies } from "./policies";
import { CheckError, type Declared, Deployment, UNKNOWN, type Values } from "./deployment";

export { VERSIONS } from "./bench";

/** What a resource's conformance depends on. */
export interface Case {
  /**
   * Arguments of the item that is made, and the words that must be sent for them: by `add`, or by `set`
   * of what is always there.
   */
  create: Values;
  sends: Record<string, string>;
  /** Another value for every property besides the key; a spec fails for a property that is missing here. */
  changes: Values;
  /** Properties that cannot be changed alone or have no default to go back to, and why. */
  excused?: Record<string, string>;
  /** Properties that a row shows beside others only, and these. */
  beside?: Record<string, Values>;
  /** The key's properties with other values, where the kind has items that are renamed. */
  renamed?: Values;
  /** The word of a property where this version of RouterOS calls it otherwise. */
  calledHere?: Record<string, string>;
  /** What an administrator changes by hand: a word the program sets, and one it does not, if there is any. */
  drift: { set: [word: string, value: string]; "not set"?: [word: string, value: string] };
  /** What has to be on the router before. */
  prepare?: (bench: Bench) => Promise<unknown>;
  /** A property that an older RouterOS does not have, with a value. */
  newer?: [property: string, value: unknown];
}

/** Items that are always there: they are set and given back, and neither added nor removed. */
const isAlwaysThere = ({ kind }: Menu): boolean => kind === "single" || kind === "fixed";

/** A table of a test, which the package does not have. */
const isForeign = ({ type }: Menu): boolean =>
  !Object.values(menus as unknown as Record<string, Menu>).some((one) => one.type === type);

/**
 * Runs what every resource of one item must do, of whatever kind: on simulators over every transport and
 * version, or, with ROUTER set, on a router of one's own. There, what counts commands or needs something
 * to fail is left out, and what is the router's own stays as it is.
 */
export function manages(menu: Menu, caseAt: (place: Place) => Case): void {
  for (const column of [...sampled(menu.type), ...(isAlwaysThere(menu) ? [] : real)])
    describe(`${menu.type} on ${column.title}`, () => conforms(menu, caseAt, column));
  for (const column of sampled(menu.type))
    describe(`${menu.type} on ${column.title}, when things go wrong`, () =>
      endures(menu, caseAt, column.open));
  if (isForeign(menu)) return;
  needsPolicies(menu, (bench) => {
    const { create, changes, prepare } = caseAt(bench);
    return { made: create, changed: firstOf(changes), ...(prepare && { prepare }) };
  });
}

const firstOf = (values: Values): Values => Object.fromEntries(Object.entries(values).slice(0, 1));

/** The resource, its router and its stack, for one test at a time. */
function setUp<B extends Bench>(
  menu: Menu,
  caseAt: (place: Place) => Case,
  open: () => Promise<B>,
) {
  const now = {} as { bench: B; stack: Deployment; test: Case; asFound: unknown };
  beforeEach(async () => {
    now.bench = await open();
    now.test = caseAt(now.bench);
    await now.test.prepare?.(now.bench);
    now.stack = new Deployment(now.bench.config, ...(isForeign(menu) ? [menu] : []));
    now.asFound = isAlwaysThere(menu) ? picture(await only()) : undefined;
  });
  afterEach(async () => {
    if ("bench" in now) await now.bench.close();
  });

  const item = (inputs: Values = now.test.create): Declared[] => [
    { type: menu.type, name: "item", inputs },
  ];
  /** A row's word in canonical spelling; a version may print it otherwise. */
  const canonical = (row: Record<string, string>, property: string): string | undefined => {
    const traits = menu.properties[property];
    const word = row[now.test.calledHere?.[property] ?? wordName(property, traits)];
    return word === undefined || !traits ? word : canonicalSpelling(traits.codec, word);
  };
  const isOf = (row: Record<string, string>, values: Values): boolean =>
    menu.kind === "keyless"
      ? Object.entries(wordsSet(menu, values)).every(([word, value]) => row[word] === value)
      : keyText(menu, decodeAll(menu, row)) === keyText(menu, values);
  /** What can be set of a row; counters and the like move by themselves. */
  const picture = (row: Record<string, string>) =>
    [".id", ...wordsOf(menu).map(({ word }) => word)].map((word) => [word, row[word]]);
  const rows = async (values: Values = now.test.create): Promise<Record<string, string>[]> =>
    (await now.bench.items(menu.path)).filter(
      (row) => row["dynamic"] !== "true" && isOf(row, values),
    );
  const only = async (values?: Values): Promise<Record<string, string>> => {
    const found = await rows(values);
    assert.equal(found.length, 1, `one item on the router, not ${found.length}`);
    return found[0] ?? {};
  };
  /** Nothing is left of the item, or it is as it was found. */
  const isLeft = async (): Promise<void> => {
    if (isAlwaysThere(menu)) assert.deepEqual(picture(await only()), now.asFound);
    else assert.deepEqual(await rows(), []);
  };
  return { now, item, canonical, rows, only, isLeft };
}

function conforms(menu: Menu, caseAt: (place: Place) => Case, { open }: Column): void {
  const tested = setUp(menu, caseAt, open);
  const { now, item, canonical, rows, only, isLeft } = tested;
  const comes = !isAlwaysThere(menu);
  handsOver(menu, { ...tested, comes });

  it("creates the item", async () => {
    await now.stack.up(item());
    assert.equal(now.stack.state.get("item")?.id, (await only())[".id"] ?? menu.path);
    await now.stack.destroy();
    await isLeft();
  });

  it("has every property in its case", () => {
    const { changes, excused = {} } = now.test;
    const missing = Object.keys(menu.properties).filter(
      (property) =>
        menu.properties[property]?.local !== true &&
        menu.properties[property]?.sameAs === undefined &&
        !menu.key.includes(property) &&
        !(property in changes) &&
        !(property in excused),
    );
    assert.deepEqual(missing, []);
  });

  it("changes each property, and clears it again", async () => {
    const { stack, test } = now;
    await stack.up(item());
    for (const [property, value] of Object.entries(test.changes)) {
      if (missingIn(now.bench.version, menu.properties[property] ?? {})) continue;
      const create = { ...test.create, ...test.beside?.[property] };
      if (test.beside?.[property] !== undefined) await stack.up(item(create));
      const before = await only();
      const changed = item({ ...create, [property]: value });
      assert.deepEqual(await stack.up(changed), ["update item"], property);
      const values = { ...create, [property]: value };
      const row = await only(menu.kind === "keyless" ? values : test.create);
      const after = canonical(row, property);
      assert.notEqual(after, canonical(before, property), `${property} changed on the router`);
      if (property in (test.excused ?? {})) continue;
      assert.deepEqual(await stack.up(item(create)), ["update item"], property);
      // What was never set need not be shown: then it is at its default.
      const unset = menu.properties[property]?.default;
      const shown = (row: Record<string, string>) =>
        canonical(row, property) ?? (typeof unset === "string" ? unset : undefined);
      assert.equal(shown(await only()), shown(before), `${property} is as before`);
    }
  });

  for (const kind of ["set", "not set"] as const)
    it(`shows drift of a property that is ${kind}, and repairs it`, async () => {
      const { bench, stack } = now;
      const [word, value] = now.test.drift[kind] ?? [];
      if (word === undefined || value === undefined) return;
      await stack.up(item());
      const { [word]: before, ".id": id } = await only();
      await bench.set(menu.path, id ?? "", { [word]: value });
      await stack.refresh();
      const [property = ""] =
        Object.entries(menu.properties).find(([one, row]) => wordName(one, row) === word) ?? [];
      assert.ok(property in (stack.state.get("item")?.inputs ?? {}), `${property} shows`);
      assert.deepEqual(await stack.preview(item()), ["update item"]);
      await stack.up(item());
      const repaired = (await bench.items(menu.path)).find((row) => row[".id"] === id);
      // What was never set need not be shown: then it is at its default.
      const unset = menu.properties[property]?.default;
      assert.equal(repaired?.[word] ?? unset, before ?? unset);
    });

  it("refreshes an item that is as it should be without a difference", async () => {
    await now.stack.up(item());
    const before = structuredClone(now.stack.state.get("item"));
    await now.stack.refresh();
    assert.deepEqual(now.stack.state.get("item"), before);
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
  });

  it("leaves what somebody changed by hand until a refresh shows it, or for good with ignoreChanges", async () => {
    const { bench, stack, test } = now;
    const [word, value] = test.drift.set;
    const [drifted = ""] =
      Object.entries(menu.properties).find(([one, row]) => wordName(one, row) === word) ?? [];
    // What stands by itself cannot contradict what was changed by hand.
    const apart = ["comment", "disabled"].flatMap((one) =>
      one in test.changes ? [[one, test.changes[one]] as const] : [],
    );
    const [property = "", other] =
      [...apart, ...Object.entries(test.changes)].find(
        ([one]) => one !== drifted && !missingIn(bench.version, menu.properties[one] ?? {}),
      ) ?? [];
    // Then nothing else of it can be changed on this version.
    if (property === "") return;
    await stack.up(item());
    const { ".id": id } = await only();
    const byHand = async () => {
      const row = (await bench.items(menu.path)).find((one) => one[".id"] === id) ?? {};
      return [canonical(row, drifted), canonical(row, property)];
    };
    const before = await byHand();
    await bench.set(menu.path, id ?? "", { [word]: value });
    const changed = item({ ...test.create, [property]: other });
    const ignoring = changed.map((one) => ({ ...one, ignoreChanges: [drifted] }));
    assert.deepEqual(await stack.up(ignoring), ["update item"]);
    const after = await byHand();
    assert.notEqual(after[0], before[0], `${drifted} is as it was set by hand`);
    if (menu.properties[property]?.writeOnly !== true)
      assert.notEqual(after[1], before[1], property);
    assert.deepEqual(await stack.up(changed), ["same item"]);
    await stack.refresh();
    assert.deepEqual(await stack.up(ignoring), ["same item"]);
    assert.deepEqual(await byHand(), after);
    assert.deepEqual(await stack.up(changed), ["update item"]);
    assert.equal((await byHand())[0], before[0]);
  });

  if (comes)
    it("makes an item again that was removed by hand", async () => {
      const { bench, stack } = now;
      await stack.up(item());
      await bench.remove(menu.path, (await only())[".id"] ?? "");
      await stack.refresh();
      assert.equal(stack.state.size, 0);
      assert.deepEqual(await stack.up(item()), ["create item"]);
      await only();
    });

  if (comes)
    it("updates an item that was removed by hand by adding it", async () => {
      const { bench, stack, test } = now;
      await stack.up(item());
      await bench.remove(menu.path, (await only())[".id"] ?? "");
      const [property = "", value] =
        Object.entries(test.changes).find(
          ([one]) => !missingIn(bench.version, menu.properties[one] ?? {}),
        ) ?? [];
      await stack.up(item({ ...test.create, [property]: value }));
      await only();
    });

  if (comes)
    it("finds an item that has another .id now", async () => {
      const { bench, stack, test } = now;
      await stack.up(item());
      const old = (await only())[".id"] ?? "";
      await bench.remove(menu.path, old);
      await bench.add(menu.path, test.sends);
      const { ".id": id } = await only();
      assert.notEqual(id, old);
      await stack.refresh();
      assert.equal(stack.state.get("item")?.id, id);
      assert.deepEqual(await stack.up(item()), ["same item"]);
      await stack.destroy();
      assert.equal((await rows()).length, 0);
    });

  if (comes)
    it("adopts an existing item when asked, and changes what differs", async () => {
      const { bench, stack, test } = now;
      await bench.add(menu.path, test.sends);
      const { ".id": id = "" } = await only();
      const [word, value] = test.drift["not set"] ?? test.drift.set;
      await bench.set(menu.path, id, { [word]: value });
      await assert.rejects(stack.up(item()), (error: Error) => {
        assert.match(error.message, new RegExp(`^cannot add ${menu.noun} (".*" )?on `));
        assert.match(error.message, /Set adopt: true/);
        return true;
      });
      assert.equal(stack.state.size, 0);
      await stack.up(item({ ...test.create, adopt: true }));
      assert.equal((await only())[".id"], id);
      assert.notEqual((await only())[word], value);
    });

  it("removes the item, and does not mind when it is gone", async () => {
    const { stack } = now;
    await stack.up(item());
    const kept = structuredClone(stack.state.get("item"));
    assert.ok(kept);
    await stack.destroy();
    await isLeft();
    stack.state.set("item", kept);
    await stack.destroy();
  });

  if (comes && menu.key.length > 0)
    it("changes the key in place", async () => {
      const { stack, test } = now;
      await stack.up(item());
      const { ".id": id } = await only();
      const renamed = { ...test.create, ...test.renamed };
      assert.deepEqual(await stack.up(item(renamed)), ["update item"]);
      assert.equal((await only(renamed))[".id"], id);
      assert.equal((await rows()).length, 0);
    });

  if (menu.identifiedBy.length > 0)
    it("takes an item that was renamed by hand for drift, not for a stranger", async () => {
      const { bench, stack, test } = now;
      await stack.up(item());
      const { ".id": id = "" } = await only();
      const [property = "", value] = Object.entries(test.renamed ?? {})[0] ?? [];
      const word = wordName(property, menu.properties[property]);
      await bench.set(menu.path, id, { [word]: String(value) });
      await stack.refresh();
      assert.deepEqual(stack.state.get("item")?.inputs[property], value);
      await stack.up(item());
      assert.equal((await only())[".id"], id);
    });

  it("names the property that this version does not have", async () => {
    const { bench, stack, test } = now;
    if (test.newer === undefined) return;
    const [property, value] = test.newer;
    const missing = missingIn(bench.version, menu.properties[property] ?? {});
    const wanted = item({ ...test.create, [property]: value });
    if (missing === undefined) {
      await stack.up(wanted);
      return;
    }
    const said = new RegExp(`${property}: ${missing}.*${bench.version}`);
    await assert.rejects(stack.up(wanted), said);
    await isLeft();
    stack.config["routeros:version"] = bench.version;
    await assert.rejects(stack.preview(wanted), (error: Error) => {
      assert.ok(error instanceof CheckError);
      assert.equal(error.failures[0]?.property, property);
      return true;
    });
  });
}

function endures(
  menu: Menu,
  caseAt: (place: Place) => Case,
  open: () => Promise<SimulatedBench>,
): void {
  const { now, item, canonical, rows, only, isLeft } = setUp(menu, caseAt, open);
  const comes = !isAlwaysThere(menu);
  /** The command that makes an item what the program says for the first time. */
  const makes = `${menu.path}/${comes ? "add" : "set"}`;
  const router = (): Simulator => now.bench.simulator;
  const writes = (): string[] =>
    router()
      .commands.filter(({ command }) => command !== "print")
      .map(({ menu: path, command }) => `${path}/${command}`);

  it("previews with values that are not known yet, and without the router", async () => {
    await router().close();
    const unknown = Object.fromEntries(
      Object.entries(now.test.create).map(([property, value]) => [
        property,
        Array.isArray(value) ? [UNKNOWN, ...(value as unknown[]).slice(1)] : UNKNOWN,
      ]),
    );
    assert.deepEqual(await now.stack.preview(item(unknown)), ["create item"]);
  });

  it("sends only what is set, and nothing when nothing changed", async () => {
    router().forget();
    await now.stack.up(item());
    const sent = router().commands.find(
      ({ menu: path, command }) => `${path}/${command}` === makes,
    );
    const { ".id": id, ...words } = sent?.words ?? {};
    assert.deepEqual(words, now.test.sends);
    if (!comes) assert.deepEqual(writes(), [makes], id);
    router().forget();
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
    assert.equal(router().count(), 0);
  });

  it("sends one word for one change", async () => {
    const { stack, test } = now;
    await stack.up(item());
    for (const [property, value] of Object.entries(test.changes)) {
      const row = menu.properties[property] ?? {};
      if (missingIn(now.bench.version, row)) continue;
      const create = { ...test.create, ...test.beside?.[property] };
      if (test.beside?.[property] !== undefined) await stack.up(item(create));
      router().forget();
      await stack.up(item({ ...create, [property]: value }));
      const sets = router().commands.filter(({ command }) => command === "set");
      assert.deepEqual(
        sets.map(({ words }) => Object.keys(words).filter((one) => one !== ".id")),
        [[test.calledHere?.[property] ?? wordName(property, row)]],
      );
      await stack.up(item());
    }
  });

  if (comes)
    it("writes nothing when it refuses to take an item over, or to remove what is gone", async () => {
      const { bench, stack, test } = now;
      await bench.add(menu.path, test.sends);
      router().forget();
      await assert.rejects(stack.up(item()), /Set adopt: true/);
      assert.deepEqual(writes(), []);
      await stack.up(item({ ...test.create, adopt: true }));
      await bench.remove(menu.path, (await only())[".id"] ?? "");
      router().forget();
      await stack.destroy();
      assert.deepEqual(writes(), []);
    });

  if (comes)
    it("keeps an item in state, and says why, while the router refuses to remove it", async () => {
      const { stack } = now;
      await stack.up(item());
      router().fault({ on: `${menu.path}/remove`, do: { trap: "failure: in use" } });
      await assert.rejects(stack.destroy(), /^RouterOSError: cannot remove .*: failure: in use/);
      await only();
      assert.ok(stack.state.has("item"));
      await stack.destroy();
      assert.deepEqual(await rows(), []);
    });

  it("warns of what the router stored otherwise, and previews it as a difference", async () => {
    const { stack, test } = now;
    const [word, value] = test.drift.set;
    router().fault({ on: makes, do: { stores: { [word]: value } } });
    const said = await warnings(() => stack.up(item()));
    const [property = "", traits] =
      Object.entries(menu.properties).find(([one, row]) => wordName(one, row) === word) ?? [];
    const isTold = traits?.secret === undefined && traits?.freeText !== true;
    assert.match(said, new RegExp(`^warning: the router stored ${menu.noun} .*${property} `));
    assert.ok(isTold ? said.includes(", the program says ") : !said.includes(value), said);
    assert.deepEqual(await stack.preview(item()), ["update item"]);
    assert.equal(await warnings(() => stack.up(item())), "");
    const wanted = canonical(test.sends, property);
    if (wanted !== undefined) assert.equal(canonical(await only(), property), wanted);
    assert.deepEqual(await stack.preview(item()), ["same item"]);
  });

  it("fails when the router answers a change and makes none, or removes nothing", async () => {
    const { stack, test } = now;
    await stack.up(item());
    const [property = "", value] =
      Object.entries(test.changes).find(
        ([one]) =>
          !missingIn(now.bench.version, menu.properties[one] ?? {}) &&
          menu.properties[one]?.writeOnly !== true,
      ) ?? [];
    const changed = item({ ...test.create, [property]: value });
    router().fault({ on: `${menu.path}/set`, do: "nothing" });
    await assert.rejects(
      stack.up(changed),
      /^RouterOSError: cannot (change|set) .* changed nothing: /,
    );
    assert.deepEqual(await stack.preview(changed), ["update item"]);
    await stack.up(changed);
    const removes = comes ? `${menu.path}/remove` : makes;
    router().fault({ on: removes, do: "nothing" });
    const said = comes
      ? /^RouterOSError: cannot remove .* did not remove it$/
      : /^RouterOSError: cannot (remove|set) .* changed nothing: /;
    await assert.rejects(stack.destroy(), said);
    assert.ok(stack.state.has("item"));
    await stack.destroy();
    await isLeft();
  });

  if (comes)
    it("has exactly one item when the router interrupts add, and did it", async () => {
      const { stack, test } = now;
      router().fault({
        on: ({ menu: path, command }) => {
          if (`${path}/${command}` !== `${menu.path}/add`) return false;
          router().add(menu.path, test.sends);
          return true;
        },
        do: { trap: "interrupted" },
      });
      await stack.up(item());
      assert.equal(stack.state.get("item")?.id, (await only())[".id"]);
    });

  it("has exactly one item when the reply to the first write is lost", async () => {
    router().fault({ on: makes, do: "drop-after" });
    await now.stack.up(item());
    assert.equal(now.stack.state.get("item")?.id, (await only())[".id"] ?? menu.path);
    await now.stack.destroy();
    await isLeft();
  });

  it("has exactly one item when the router is away after a lost reply until the next up", async () => {
    const { stack } = now;
    stack.config["routeros:timeout"] = "300ms";
    router().fault({ on: makes, do: "drop-after" });
    router().fault({
      on: ({ menu: path, command }) =>
        router().count(makes) > 0 && path === menu.path && command === "print",
      times: 1000,
      do: "drop-before",
    });
    await assert.rejects(stack.up(item()), /What the router did is not known/);
    assert.match(stack.state.get("item")?.id ?? "", /^pending:/);
    router().clearFaults();
    stack.config["routeros:timeout"] = answered;
    assert.deepEqual(await stack.up(item()), ["update item"]);
    await only();
    await stack.refresh();
    assert.equal(stack.state.get("item")?.id, (await only())[".id"] ?? menu.path);
    await stack.destroy();
    await isLeft();
  });
}
