import type { CommandTimes } from "./command-time";
import { type CommandCounts, isPrint, isWrite, total } from "./counts";
import type { Import, ImportCosts } from "./import";
import type { ItemCosts } from "./items";
import type { Preview, PreviewCosts } from "./preview-cost";
import type { RowsCosts, RowsUp } from "./rows";
import type { Up, UpTimes } from "./up-time";

/** What was measured; a part that was not asked for is absent. */
export interface Results {
  counts?: CommandCounts[];
  up?: UpTimes;
  commands?: CommandTimes;
  preview?: PreviewCosts;
  rows?: RowsCosts;
  items?: ItemCosts;
  import?: ImportCosts;
}

/** How much longer an `up` may take than one that does nothing. */
const upGoal = 1.1;

/** How much more a preview may cost when each resource is on a device of its own. */
const previewGoal = 1.2;

/** How much more many rows may cost than a resource that does nothing with the same inputs. */
const rowsGoal = 1.3;

/** What Ansible's collection takes for 150 addresses, in seconds, by the milliseconds to the router. */
const ansible: Readonly<Record<number, number>> = { 0: 0.6, 20: 3.3 };

/** How much more a preview of items, and checking their types, may cost than of classes. */
const [itemsGoal, typesGoal, startGoal] = [1.2, 1.5, 1.15];

export function markdown(results: Results): string {
  const { counts, up, commands, preview, rows, items, import: imports } = results;
  const parts = [];
  if (counts) parts.push("## Counted\n", countTable(counts));
  if (up ?? commands ?? preview ?? rows ?? items ?? imports)
    parts.push("## Timed\n\nMedians, with the least and the most.\n");
  if (up) parts.push(upTable(up));
  if (commands) parts.push(commandTable(commands));
  if (preview) parts.push(previewTable(preview));
  if (rows) parts.push(rowsTable(rows), ownTable(rows));
  if (items) parts.push(itemTable(items));
  if (imports) parts.push(importTable(imports));
  return parts.join("\n");
}

function importTable({ addresses, many, none }: ImportCosts): string {
  const row = (what: string, unit: string, of: (one: Import) => number) => [
    what,
    spread(many.map(of), unit),
    spread(none.map(of), unit),
  ];
  return table(
    ["import of a home router", `with ${addresses} addresses in a list`, "without"],
    [
      row("time", "s", ({ seconds }) => seconds),
      row("processor time", "s", ({ processorSeconds }) => processorSeconds),
      row("peak memory", "MB", ({ peakMegabytes }) => peakMegabytes),
      row("program", "kB", ({ programBytes }) => programBytes / 1000),
    ],
  );
}

function itemTable({ items, menus, refresh, preview, types, start }: ItemCosts): string {
  const rowOf = (
    what: string,
    goal: number,
    ours: readonly number[],
    theirs: readonly number[],
  ) => {
    const met = median(ours) <= goal * median(theirs);
    return [
      what,
      spread(ours, "s"),
      spread(theirs, "s"),
      ratio(ours, theirs),
      verdict(`at most ${goal}`, met),
    ];
  };
  const most = [
    `\`refresh\` of items in ${menus} menus: the most prints of one`,
    String(refresh),
    "-",
    "-",
    verdict("1", refresh === 1),
  ];
  return table(
    ["processor time", "`Item`", "classes", "ratio", "goal"],
    [
      rowOf(
        `preview of ${items}, items over ${menus} menus`,
        itemsGoal,
        preview.items,
        preview.classes,
      ),
      rowOf(`checking the types of ${types.count}`, typesGoal, types.items, types.classes),
      most,
    ],
  ).concat("\n", startTable(start));
}

/** Classes cost what they cost without all menus beside them, and ten items hardly more. */
function startTable({ items, classes, without }: ItemCosts["start"]): string {
  const rowOf = (what: string, ours: readonly number[]) => [
    what,
    spread(ours, "s"),
    spread(without, "s"),
    ratio(ours, without),
    verdict(`at most ${startGoal}`, median(ours) <= startGoal * median(without)),
  ];
  return table(
    [
      "start of a program of ten lines, types and all: processor time",
      "this package",
      "ten of a class, without the menus",
      "ratio",
      "goal",
    ],
    [rowOf("ten of a class", classes), rowOf("ten items", items)],
  );
}

function countTable(counts: readonly CommandCounts[]): string {
  const row = (what: string, goal: string, of: (one: CommandCounts) => number, met: boolean) => [
    what,
    ...counts.map((one) => String(of(one))),
    verdict(goal, met),
  ];
  const busiest = ({ refresh }: CommandCounts) => Math.max(0, ...Object.values(refresh));
  const writes = ({ up }: CommandCounts) => total(up, isWrite);
  const noOp = (one: CommandCounts) => total(one.noOp);
  const refresh = (one: CommandCounts) => total(one.refresh);
  const same = counts.every((one) => refresh(one) === refresh(counts[0] ?? one));
  return table(
    ["commands that the router receives", ...counts.map(plural), "goal"],
    [
      row(
        "first `up`: writes",
        "1 per resource",
        writes,
        counts.every((one) => writes(one) === one.resources),
      ),
      ["first `up`: prints", ...counts.map(({ up }) => String(total(up, isPrint))), "-"],
      row(
        "`up` with nothing to do",
        "none",
        noOp,
        counts.every((one) => noOp(one) === 0),
      ),
      row("`refresh`", "the same for any number", refresh, same),
      row(
        "`refresh`: the most prints of a menu",
        "1",
        busiest,
        counts.every((one) => busiest(one) === 1),
      ),
    ],
  );
}

const plural = ({ resources }: CommandCounts) => `${resources} resources`;

function upTable({ bonds, real, nothing }: UpTimes): string {
  const rowOf = (what: string, goal: string, unit: string, of: (one: Up) => number | undefined) => {
    const [ours, theirs] = [numbers(real, of), numbers(nothing, of)];
    if (ours.length === 0 || theirs.length === 0) return [what, "-", "-", "-", goal];
    return [what, spread(ours, unit), spread(theirs, unit), ratio(ours, theirs), goal];
  };
  const times = [numbers(real, secondsOf), numbers(nothing, secondsOf)] as const;
  const met = median(times[0]) <= upGoal * median(times[1]);
  return table(
    [`first \`up\` of ${bonds} bonds`, "this package", "does nothing", "ratio", "goal"],
    [
      rowOf("wall time", verdict(`at most ${upGoal}`, met), "s", secondsOf),
      rowOf("processor time of the provider", "-", "s", ({ used }) => used?.cpuSeconds),
      rowOf("peak memory of the provider", "-", "MB", ({ used }) => used?.peakMegabytes),
      rowOf("state", "-", "kB", ({ stateBytes }) => stateBytes / 1000),
    ],
  );
}

function previewTable({ vlans, devices, one, many }: PreviewCosts): string {
  const rowOf = (what: string, of: (one: Preview) => number | undefined) => {
    const [few, all] = [one, many].map((runs) => runs.map(of).filter((cost) => cost !== undefined));
    if (!few?.length || !all?.length) return [what, "-", "-", "-", "-"];
    const met = median(all) <= previewGoal * median(few);
    const goal = verdict(`at most ${previewGoal}`, met);
    return [what, spread(few, "s"), spread(all, "s"), ratio(all, few), goal];
  };
  return table(
    [
      `preview of ${vlans} VLANs: processor time`,
      "1 device",
      `${devices} devices`,
      "ratio",
      "goal",
    ],
    [
      rowOf("program and provider", (run) => run.provider && run.program + run.provider),
      rowOf("provider", ({ provider }) => provider),
    ],
  );
}

function rowsTable({ rows, real, nothing, empty }: RowsCosts): string {
  const values = (ups: readonly RowsUp[], of: (one: RowsUp) => number | undefined) =>
    ups.map(of).filter((value) => value !== undefined);
  const processor = ({ processor: time }: RowsUp) => time;
  const peak = ({ provider }: RowsUp) => provider?.peakMegabytes;
  const [ours, theirs, none] = [
    values(real, processor),
    values(nothing, processor),
    values(empty, processor),
  ];
  const aboveEmpty = (all: readonly number[]) => all.map((one) => one - median(none));
  const state = ({ stateBytes }: RowsUp) => stateBytes / 1000;
  const memory = values(real, peak);
  const limit = verdict("under 250 MB", Math.max(...memory) < 250);
  return table(
    [`first \`up\` of ${rows} rows`, "`Rows`", "does nothing", "ratio", "goal"],
    [
      compared("processor time above an empty stack", aboveEmpty(ours), aboveEmpty(theirs)),
      [
        "peak memory of the provider",
        memory.length === 0 ? "-" : spread(memory, "MB"),
        memory.length === 0 ? "-" : spread(values(nothing, peak), "MB"),
        "-",
        limit,
      ],
      ["state", spread(values(real, state), "kB"), spread(values(nothing, state), "kB"), "-", "-"],
    ],
  );
}

/** Two times beside each other; where there is no /proc to see them in, dashes. */
function compared(what: string, ours: readonly number[], theirs: readonly number[]): string[] {
  if (ours.length === 0 || theirs.length === 0) return [what, "-", "-", "-", "-"];
  const isMet = median(ours) <= rowsGoal * median(theirs);
  const goal = verdict(`at most ${rowsGoal}`, isMet);
  return [what, spread(ours, "s"), spread(theirs, "s"), ratio(ours, theirs), goal];
}

/** Beside what was measured of another program; the engine is in neither. */
function ownTable({ few, own, making, removing }: RowsCosts): string {
  const counted = (counts: Readonly<Record<string, number>>, command: string) =>
    counts[`/ip/firewall/address-list/${command}`] ?? 0;
  return table(
    [`${few} addresses in a list, by the provider alone`, "made", "removed", "Ansible", "goal"],
    [
      ...own.map(({ milliseconds, made, removed }) => {
        const goal = 1.2 * (ansible[milliseconds] ?? 0);
        const isMet = median(made) <= goal;
        const where = milliseconds === 0 ? "near" : `${milliseconds} ms away`;
        const theirs = `${ansible[milliseconds]} s`;
        return [
          where,
          spread(made, "s"),
          spread(removed, "s"),
          theirs,
          verdict("at most 1.2", isMet),
        ];
      }),
      [
        "commands: writes and prints",
        `${counted(making, "add")} + ${counted(making, "print")}`,
        `${counted(removing, "remove")} + ${counted(removing, "print")}`,
        "1 to remove",
        "-",
      ],
    ],
  );
}

const secondsOf = ({ seconds }: Up) => seconds;

function commandTable({ commands, transport, bare }: CommandTimes): string {
  return table(
    [`${commands} prints, one after the other`, "this package", "bare socket", "ratio", "goal"],
    [["a print", spread(transport, "ms"), spread(bare, "ms"), ratio(transport, bare), "-"]],
  );
}

const verdict = (goal: string, met: boolean): string => `${goal}: ${met ? "met" : "MISSED"}`;

const ratio = (ours: readonly number[], theirs: readonly number[]): string =>
  (median(ours) / median(theirs)).toFixed(2);

function spread(values: readonly number[], unit: string): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
    short,
  );
  return `${middle} ${unit} (${least} to ${most})`;
}

/** Three digits that mean something. */
const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function numbers(ups: readonly Up[], of: (one: Up) => number | undefined): number[] {
  return ups.map(of).filter((value) => value !== undefined);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line), ""].join("\n");
}
