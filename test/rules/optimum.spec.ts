import * as assert from "node:assert/strict";
import * as fc from "fast-check";
import { Operation, Side, type Others } from "../../provider/kinds/operation";
import { keysOf } from "../../provider/kinds/ordered/keys";
import { OrderedKind } from "../../provider/kinds/ordered";
import type { Router } from "../../provider/router/router";
import { encodeAll, setByProgram, unfinished, type Values } from "../../provider/schema";
import { statedRules } from "../../provider/schema/routeros/rules";
import type { Row } from "../../provider/transport/transport";
import { SEED } from "../faults/seed";
import { EVERY } from "../support/every";
import { RuleList } from "./list";
import { FILTER } from "./support";

const { ordered } = statedRules(FILTER) ?? assert.fail();
const kind = new OrderedKind(ordered);

const chain = "forward";
const mark = "ours: ";

/** What state keeps of rules, and what a program says. */
function valuesOf(
  rules: readonly Values[],
  isAlone: boolean,
  before: readonly Rule[] = [],
): Values {
  const known = keysOf(
    ordered.row,
    before.map((rule) => [undefined, rule]),
  );
  const keys = keysOf(
    ordered.row,
    rules.map((rule) => [undefined, rule]),
    known,
  );
  return {
    ...{ menu: FILTER, chain, rules: Object.fromEntries(keys) },
    order: keys.map(([key]) => key).join("\n"),
    ...(isAlone ? {} : { exclusive: false, mark: "ours" }),
  };
}

type Rule = Values & { action: string; comment: string };

const addresses = ["10.0.0.1", "10.0.0.2", "10.0.0.3"];
const protocols = ["tcp", "udp"];

const names = [..."abcdefghij"];

/** Rules that let some of six packets in or keep them out; their comments tell them apart. */
const rule = (comment: string): fc.Arbitrary<Rule> =>
  fc
    .record({
      action: fc.constantFrom("accept", "drop"),
      srcAddress: fc.option(fc.constantFrom(...addresses), { nil: undefined }),
      protocol: fc.option(fc.constantFrom(...protocols), { nil: undefined }),
    })
    .map(({ action, ...matched }) => ({
      ...Object.fromEntries(Object.entries(matched).filter(([, value]) => value !== undefined)),
      // No two of them are alike but for their comments.
      ...{ action, comment, dscp: names.indexOf(comment) + 1 },
    }));

interface Case {
  before: Rule[];
  after: Rule[];
  /** Rules of others, and before how many of ours each stands. */
  strangers: { row: Row; at: number }[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    rules: fc.tuple(...names.map(rule)),
    changed: fc.tuple(...names.map(rule)),
    changes: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    before: fc.shuffledSubarray([...names.keys()]),
    after: fc.shuffledSubarray([...names.keys()]),
    strangers: fc.array(fc.tuple(rule("somebody's"), fc.nat(10)), { maxLength: 4 }),
  })
  .map(({ rules, changed, changes, before, after, strangers }) => ({
    before: before.map((at) => rules[at] ?? assert.fail()),
    after: after.map((at) => (changes.includes(at) ? changed : rules)[at] ?? assert.fail()),
    strangers: strangers.map(([stranger, at]) => ({ row: encodeAll(ordered.row, stranger), at })),
  }));

/** A rule that most often lets in, by its address alone. */
const plain = (comment: string): fc.Arbitrary<Rule> =>
  fc.tuple(rule(comment), fc.nat(3)).map(([{ protocol: _, ...one }, kind]) => ({
    ...(one as Rule),
    action: kind === 0 ? "drop" : "accept",
  }));

/** Short lists that keep their order, in which rules change places with each other but for what they are called. */
const crossed: fc.Arbitrary<Case> = fc
  .tuple(
    fc.tuple(...["a", "b", "c", "d"].map(plain)),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  )
  .map(([before, places]) => {
    const rest: Rule = { action: "drop", comment: "e" };
    const after = before.map(({ comment, dscp }, at): Rule => {
      const one = before[places[at] ?? 0] ?? rest;
      return { ...one, comment, dscp };
    });
    return { before: [...before, rest], after: [...after, rest], strangers: [] };
  });

const rowOf = (one: Rule, isAlone: boolean): Row => ({
  chain,
  ...encodeAll(ordered.row, one),
  ...(isAlone ? {} : { comment: mark + one.comment }),
});

/** The list of a router: ours, and those of others among them. */
function rowsOf({ before, strangers }: Case, isAlone: boolean): Row[] {
  const rows = before.map((one) => rowOf(one, isAlone));
  for (const { row, at } of strangers) rows.splice(Math.min(at, rows.length), 0, { chain, ...row });
  return rows;
}

const nobody = {
  claimed: () => new Map(),
  keeps: () => undefined,
  kept: () => [],
  changing: () => [],
  goesOn: () => undefined,
  mayCome: () => false,
} as Others;

/** An operation that brings a list from one program's rules to another's. */
const operation = (list: RuleList, before: Values, after: Values) =>
  new Operation(
    ordered,
    list as unknown as Router,
    "change rules",
    nobody,
    "forward",
    new Side(ordered, before),
    new Side(ordered, after),
  );

/** What `pulumi up` does after a refresh; cut after so many commands, the next one finishes it. */
async function run(test: Case, isAlone: boolean, cutAfter = Infinity): Promise<RuleList> {
  const list = new RuleList(rowsOf(test, isAlone), cutAfter);
  const olds = { ...valuesOf(test.before, isAlone), [setByProgram]: ["rules"] };
  const news = valuesOf(test.after, isAlone, test.before);
  const reading = operation(list, olds, olds);
  const { props } = await kind.read(reading, (await kind.find(reading)) ?? []);
  const cut = await kind.write(operation(list, props, news), undefined, {}).then(
    () => false,
    () => true,
  );
  if (!cut) return list;
  list.cutAfter = Infinity;
  const kept = { ...kind.halfDone(operation(list, props, news)), ...unfinished };
  await kind.write(operation(list, kept, news), undefined, {});
  return list;
}

/** The longest sequence that two lists have in common, counted the long way. */
function longestCommon(one: readonly unknown[], other: readonly unknown[]): number {
  const table = one.map(() => other.map(() => 0));
  let longest = 0;
  one.forEach((a, i) =>
    other.forEach((b, j) => {
      const rest = a === b ? (table[i - 1]?.[j - 1] ?? 0) + 1 : 0;
      const found = Math.max(rest, table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0);
      (table[i] ?? [])[j] = found;
      longest = Math.max(longest, found);
    }),
  );
  return longest;
}

const bare = ({ ".id": _, ...row }: Row): string => JSON.stringify(Object.entries(row).sort());

const packets = addresses.flatMap((from) => protocols.map((by) => [from, by] as const));

/** The packets that a list lets in: the first rule that matches decides, and none lets in. */
function letsIn(rows: readonly Row[]): Set<string> {
  const allowed = packets.filter(([from, by]) => {
    const first = rows.find(
      (row) => (row["src-address"] ?? from) === from && (row["protocol"] ?? by) === by,
    );
    return first?.["action"] !== "drop";
  });
  return new Set(allowed.map((packet) => packet.join(" ")));
}

const matched = ({ srcAddress, protocol }: Values): Set<string> =>
  new Set(
    packets
      .filter(([from, by]) => (srcAddress ?? from) === from && (protocol ?? by) === by)
      .map((packet) => packet.join(" ")),
  );

/** True of a rule that does the same with other packets than before, neither more of them nor fewer. */
function crosses(one: Rule, after: readonly Rule[]): boolean {
  const now = after.find(({ comment }) => comment === one.comment);
  if (now === undefined || now.action !== one.action) return false;
  const [before, then] = [matched(one), matched(now)];
  const isPart = (a: Set<string>, b: Set<string>) => [...a].every((packet) => b.has(packet));
  return !isPart(before, then) && !isPart(then, before);
}

const seed = { seed: SEED, numRuns: EVERY ? 300 : 60 };

describe("500 rules", () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    ...{ action: "accept", srcAddress: `10.0.${at >> 8}.${at & 255}`, comment: `rule ${at}` },
  }));
  const commands = async (after: Rule[]) =>
    (await run({ before: many, after, strangers: [] }, true)).counts;

  it("cost one command for one change, and in the other order one move less than there are rules", async () => {
    const none = { add: 0, set: 0, move: 0, remove: 0, moved: 0 };
    const changed = many.map((one, at) => (at === 250 ? { ...one, log: true } : one));
    assert.deepEqual(await commands(changed), { ...none, set: 1 });
    assert.deepEqual(await commands([{ action: "drop", comment: "new" }, ...many]), {
      ...none,
      add: 1,
    });
    assert.deepEqual(await commands(many.toSpliced(100, 1)), { ...none, remove: 1 });
    assert.deepEqual(await commands([...many.slice(-200), ...many.slice(0, -200)]), {
      ...{ ...none, move: 1, moved: 200 },
    });
    assert.deepEqual(await commands([...many].reverse()), { ...none, move: 1, moved: 499 });
  });
});

describe("rules that let in crosswise", () => {
  const accept = (comment: string, srcAddress: string): Rule => ({
    ...{ action: "accept", comment, srcAddress },
  });
  const rest: Rule = { action: "drop", comment: "rest" };
  const counts = async (before: Rule[], after: Rule[]) =>
    (await run({ before: [...before, rest], after: [...after, rest], strangers: [] }, true)).counts;
  const none = { add: 0, set: 0, move: 0, remove: 0, moved: 0 };

  it("are set one after the other where there is an order, and else one is made anew", async () => {
    const [one = "", two = "", three = ""] = addresses;
    const before = [accept("a", one), accept("b", two)];
    // What `b` lets in by now `a` does then: it comes first.
    assert.deepEqual(await counts(before, [accept("a", two), accept("b", three)]), {
      ...none,
      set: 2,
    });
    assert.deepEqual(await counts(before, [accept("a", two), accept("b", one)]), {
      ...{ ...none, add: 1, set: 1, remove: 1 },
    });
  });
});

for (const isAlone of [true, false])
  describe(`rules ${isAlone ? "that have a chain to themselves" : "among other people's"}`, () => {
    const ours = (rows: readonly Row[]) =>
      rows.filter(({ comment = "" }) => isAlone || comment.startsWith(mark));

    it("become what the program says, in as few commands as there can be", () =>
      fc.assert(
        fc.asyncProperty(cases, async (test) => {
          const start = rowsOf(test, isAlone);
          const list = await run(test, isAlone);
          const wanted = test.after.map((one) => bare(rowOf(one, isAlone)));
          assert.deepEqual(ours(list.now).map(bare), wanted);
          const others = (rows: readonly Row[]) =>
            rows.filter((row) => !ours([row]).includes(row)).map(bare);
          if (!isAlone) {
            assert.deepEqual(others(list.now), others(start));
            assert.deepEqual(list.now.slice(0, wanted.length).map(bare), wanted, "at the top");
          }

          const name = ({ comment }: { comment?: unknown }) => String(comment);
          const kept = test.before.filter((one) =>
            test.after.some((now) => name(now) === name(one)),
          );
          const gone = test.before.length - kept.length;
          const strangers = isAlone ? test.strangers.length : 0;
          const changed = kept.filter((one) => {
            const now = test.after.find((after) => name(after) === name(one)) ?? {};
            return bare(encodeAll(ordered.row, now)) !== bare(encodeAll(ordered.row, one));
          });
          // Rules that would miss something for a moment are made anew; of those that change alone none is.
          const anew = list.counts.add + kept.length - test.after.length;
          const crossing = changed.filter((one) => crosses(one, test.after));
          assert.ok(anew >= 0 && anew <= Math.max(0, crossing.length - 1), `${anew} made anew`);
          assert.equal(list.counts.remove, gone + strangers + anew, "removals");
          // Nobody else's rules are moved: ours stay where none of theirs is before them.
          const first = start.findIndex((row) => !ours([row]).includes(row));
          const window = isAlone || first < 0 ? start : start.slice(0, first);
          const order = window.map(({ comment = "" }) => comment.replace(mark, ""));
          const stays = longestCommon(
            order.filter((one) => kept.some((rule) => name(rule) === one)),
            test.after.map(name),
          );
          const moved = kept.length - stays;
          assert.ok(
            list.counts.moved <= moved && list.counts.moved >= moved - anew,
            "rows that move",
          );
          assert.ok(list.counts.move <= list.counts.moved);
          // What a rule gets and what it loses are two commands over the API: set and unset.
          const set = changed.length - anew;
          assert.ok(list.counts.set >= set && list.counts.set <= 2 * set, "rows that are set");
        }),
        seed,
      ));

    it("let in on the way what is let in before and after", () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(cases, crossed), async (test) => {
          const start = rowsOf(test, isAlone);
          const list = await run(test, isAlone);
          const end = letsIn(list.now);
          const both = [...letsIn(start)].filter((packet) => end.has(packet));
          for (const [at, step] of list.steps.entries()) {
            const now = letsIn(step);
            assert.deepEqual(
              both.filter((packet) => !now.has(packet)),
              [],
              `after command ${at + 1}`,
            );
          }
        }),
        seed,
      ));

    it("are finished by the next run wherever one was cut", () =>
      fc.assert(
        fc.asyncProperty(cases, fc.nat(12), async (test, cut) => {
          const list = await run(test, isAlone, cut);
          const wanted = test.after.map((one) => bare(rowOf(one, isAlone)));
          assert.deepEqual(ours(list.now).map(bare), wanted);
        }),
        seed,
      ));
  });
