import * as assert from "node:assert/strict";
import { type Composite, decodeAll, keyText, type Part, wordsOf } from "../../provider/schema";
import type { SimulatedBench } from "./bench";
import type { Declared, Deployment, Values } from "./deployment";
import { eachTestOn } from "./each-test";

type Row = Record<string, string>;

/** What the conformance of a resource of several parts depends on; a part goes by the name it shows under. */
export interface PartsCase {
  /** Arguments with which every part is there, and words that each part then has. */
  create: Values;
  sends: Record<string, Row>;
  /** Another value for every property besides the key, and the words that each part is sent for it. */
  changes: Record<string, { value: unknown; sends: Record<string, readonly string[]> }>;
  /** Properties without a change of their own, and why. */
  excused: Record<string, string>;
  /** The property without which a part is not to be there. */
  optional: Record<string, string>;
  /** What an administrator changes by hand in each part, and the inputs that show it after a refresh. */
  drift: Record<string, { words: Row; shows: Values }>;
  /** The key's properties with other values. */
  renamed: Values;
}

/** The resource, its router and its stack, for one test at a time. */
export function setUpParts(
  { type, parts }: Composite,
  { create, drift }: PartsCase,
  open: () => Promise<SimulatedBench>,
) {
  const now = {} as { bench: SimulatedBench; stack: Deployment };
  eachTestOn(open, (site) => Object.assign(now, site));

  const item = (inputs: Values = create): Declared[] => [{ type, name: "item", inputs }];
  const without = (property: string): Values =>
    Object.fromEntries(Object.entries(create).filter(([one]) => one !== property));
  const named = (as: string): Part =>
    parts.find((part) => part.as === as) ?? assert.fail(`no part ${as}`);
  /** The part's own rows; what it is to be called is as the resource's values say. */
  const rowsOf = (part: Part, values = create): Row[] => {
    const { menu } = part;
    const wanted = part.encode(values);
    return wanted === undefined
      ? []
      : now.bench.simulator
          .items(menu.path)
          .filter((row) => keyText(menu, decodeAll(menu, row)) === keyText(menu, wanted));
  };
  const only = (part: Part, values?: Values): Row => {
    const found = rowsOf(part, values);
    assert.equal(found.length, 1, `one ${part.as} on the router, not ${found.length}`);
    return found[0] ?? {};
  };
  const idOf = (part: Part, values?: Values) => only(part, values)[".id"] ?? assert.fail(part.as);
  /** What can be set of each part; counters and the like move by themselves. */
  const picture = (values?: Values) =>
    parts.map((part) => {
      const row = only(part, values);
      return wordsOf(part.menu).map(({ word }) => [word, row[word]]);
    });
  const ids = (values?: Values) => parts.map((part) => idOf(part, values));
  const nothingIsLeft = () => {
    for (const part of parts) assert.deepEqual(rowsOf(part), [], part.as);
  };
  const byHand = (part: Part) => {
    now.bench.simulator.set(
      part.menu.path,
      idOf(part),
      drift[part.as]?.words ?? assert.fail(part.as),
    );
    return only(part);
  };
  /** What the row has of the words that are changed by hand. */
  const ofDrift = ({ as }: Part, row: Row) =>
    Object.keys(drift[as]?.words ?? {}).map((word) => row[word]);
  const inputs = () => now.stack.state.get("item")?.inputs ?? assert.fail("nothing in state");
  const writes = () => now.bench.simulator.commands.filter(({ command }) => command !== "print");
  const paths = () => writes().map(({ menu, command }) => `${menu}/${command}`);
  /** The words that were changed, by part: REST has no unset, and may write one row once or twice. */
  const changed = (before: readonly string[]) =>
    writes().reduce<Record<string, string[]>>((all, { menu, command, words }) => {
      const { ".id": id, numbers, "value-name": unset, ...others } = words;
      const part = parts.find(
        (one, at) => one.menu.path === menu && before[at] === (id ?? numbers),
      );
      const as = part?.as ?? `${menu}/${command}`;
      const more = unset === undefined ? Object.keys(others) : [unset];
      return { ...all, [as]: [...new Set([...(all[as] ?? []), ...more])].sort() };
    }, {});
  /** The command that adds this part, and none of another one in the same menu. */
  const adds =
    (part: Part) =>
    (one: { menu: string; command: string; words: Row }): boolean =>
      one.menu === part.menu.path &&
      one.command === "add" &&
      keyText(part.menu, decodeAll(part.menu, one.words)) ===
        keyText(part.menu, part.encode(create) ?? {});
  return {
    now,
    item,
    without,
    named,
    rowsOf,
    only,
    idOf,
    picture,
    ids,
    nothingIsLeft,
    byHand,
    ofDrift,
    inputs,
    paths,
    changed,
    adds,
  };
}
