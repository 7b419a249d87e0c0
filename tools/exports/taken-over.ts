/** How far a router was taken over: loaded, imported, compiled, previewed and made again on another one. */
export interface TakenOver {
  name: string;
  version: string;
  /** How many commands its export has, and how many of them the simulator refused. */
  commands: number;
  refused: number;
  /** Undefined: the import did not come to its end. */
  resources?: number;
  unread?: number;
  /** What the compiler says against the program. */
  errors?: number;
  /** Steps of the first preview that are no `same`. */
  changes?: number;
  /** Lines of one export that the other lacks. */
  differences?: number;
  /** What cannot be equal, by the reason. */
  aside: Record<string, number>;
  /** The same by Pulumi itself; undefined: not run, or it did not come to its end. */
  engine?: ByEngine;
}

/** How a router was taken over by Pulumi itself. */
interface ByEngine {
  /** The day of the tree that was run: `2026-11-29`. */
  tree: string;
  errors: number;
  changes: number;
  /** How many hints the first preview shows, and how many of them nobody has found right. */
  hints: number;
  wrongHints: number;
  differences: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many routers pass each stage. */
export function stages(all: readonly TakenOver[]): string[][] {
  const row = (what: string, passes: (one: TakenOver) => boolean) => [
    what,
    `${all.filter(passes).length} of ${all.length}`,
  ];
  const isEqual = ({ differences }: TakenOver) => differences === 0;
  const commands = sum(all.map((one) => one.commands));
  const taken = commands - sum(all.map(({ refused }) => refused));
  return [
    [`loaded: ${taken} of ${commands} commands`, `${all.length} of ${all.length}`],
    row("… every command", ({ refused, commands: some }) => refused === 0 && some > 0),
    row("imported, every menu read", ({ unread }) => unread === 0),
    row("the program compiles in strict mode", ({ errors }) => errors === 0),
    row("the first preview has nothing to do", ({ changes }) => changes === 0),
    row("an empty router becomes the same by `pulumi up`", isEqual),
    row("… with nothing set aside", (one) => isEqual(one) && Object.keys(one.aside).length === 0),
    ...byEngine(all, row),
  ];
}

/** The same by Pulumi itself; nothing: nobody has run it. */
function byEngine(
  all: readonly TakenOver[],
  row: (what: string, passes: (one: TakenOver) => boolean) => string[],
): string[][] {
  const run = all.flatMap(({ engine }) => engine ?? []);
  if (run.length === 0) return [];
  const days = [...new Set(run.map(({ tree }) => tree))].sort().join(", ");
  const hints = sum(run.map((one) => one.hints));
  const wrong = sum(run.map(({ wrongHints }) => wrongHints));
  return [
    row(
      `by the Pulumi engine, with the package of ${days}: the program compiles by its own tsconfig.json`,
      ({ engine }) => engine?.errors === 0,
    ),
    row(
      "… `pulumi import --file`, and the first `pulumi preview` has nothing to do",
      ({ engine }) => engine?.changes === 0,
    ),
    row(
      `… which shows ${hints} hints, ${wrong} of them wrong: no wrong one`,
      ({ engine }) => engine?.wrongHints === 0,
    ),
    row(
      "… an empty router becomes the same by `pulumi up`",
      ({ engine }) => engine?.differences === 0,
    ),
  ];
}

/** What is set aside in comparing the two, by how many routers have it. */
export function setAside(all: readonly TakenOver[]): string[][] {
  const reasons = new Set(all.flatMap(({ aside }) => Object.keys(aside)));
  return [...reasons]
    .map((reason) => {
      const some = all.flatMap(({ aside }) => aside[reason] ?? []);
      return { reason, routers: some.length, lines: sum(some) };
    })
    .sort((a, b) => b.routers - a.routers || b.lines - a.lines)
    .map(({ reason, routers, lines }) => [reason, String(routers), String(lines)]);
}

/** The same for a terminal. */
export const stagesTable = (all: readonly TakenOver[]): string =>
  [...stages(all), ...setAside(all).map(([why, routers]) => [`set aside: ${why}`, routers])]
    .map(([what = "", routers = ""]) => `${routers.padStart(8)}  ${what}`)
    .join("\n");
