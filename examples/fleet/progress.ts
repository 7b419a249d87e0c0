import type { Writable } from "node:stream";
import type { Result, State } from "./fleet";
import type { Changes } from "./site";

/** Where a fleet's progress is shown. */
export interface Screen extends Writable {
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

const marks: Record<State, string> = {
  waiting: "·",
  running: "▸",
  done: "✔",
  failed: "✘",
  skipped: "-",
};

/** One line per site, redrawn in place; without a terminal a plain line per event. */
export class Progress {
  private readonly lines = new Map<string, { state: State; text: string }>();
  private drawn = 0;

  constructor(private readonly screen: Screen) {}

  /** A site has another state. */
  state(site: string, state: State, result?: Result<Changes>): void {
    this.lines.set(site, { state, text: result === undefined ? "" : summary(result) });
    if (this.screen.isTTY) this.draw();
    else if (state !== "waiting")
      this.screen.write(
        `${site}: ${[state, result && summary(result)].filter(Boolean).join(", ")}\n`,
      );
  }

  /** A site that is running does something; only a terminal shows it. */
  step(site: string, text: string): void {
    const line = this.lines.get(site);
    if (line?.state !== "running") return;
    line.text = text;
    if (this.screen.isTTY) this.draw();
  }

  /** Something about a running site that whoever reads along should know. */
  news(site: string, text: string): void {
    if (this.screen.isTTY) this.step(site, text);
    else this.screen.write(`${site}: ${text}\n`);
  }

  private draw(): void {
    const { rows = 24, columns = 80 } = this.screen;
    const all = [...this.lines];
    const active = all.filter(([, { state }]) => state === "running" || state === "failed");
    // More sites than the terminal has lines: those at work, and how many there are of each other.
    const shown = all.length < rows ? all : active.slice(-(rows - 2));
    const width = Math.max(...all.map(([site]) => site.length));
    const lines = shown.map(
      ([site, { state, text }]) => `${marks[state]} ${site.padEnd(width)}  ${text}`,
    );
    if (shown.length < all.length) lines.push(counts(all.map(([, { state }]) => state)));
    const up = this.drawn === 0 ? "" : `\u001b[${this.drawn}A`;
    const text = lines.map((line) => `\u001b[2K${line.slice(0, columns - 1)}\n`).join("");
    this.screen.write(`${up}${text}\u001b[J`);
    this.drawn = lines.length;
  }
}

/** What became of all sites, as a table. */
export function tableOf(results: readonly Result<Changes>[]): string {
  const rows = [
    ["site", "result", "+", "~", "-", "+-", "same", "seconds"],
    ...results.map(({ site, state, seconds, value = {} }) => [
      site,
      state,
      ...(["create", "update", "delete", "replace", "same"] as const).map((op) =>
        String(value[op] ?? ""),
      ),
      seconds === 0 ? "" : seconds.toFixed(1),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) =>
        column < 2 ? text.padEnd(widths?.[column] ?? 0) : text.padStart(widths?.[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const failed = results.filter(({ state }) => state === "failed");
  const reasons = failed.map(({ site, reason = "" }) => `${site}: ${reason}`);
  return [...lines, "", counts(results.map(({ state }) => state)), ...reasons].join("\n");
}

function summary({ state, seconds, value, reason }: Result<Changes>): string {
  if (state !== "done") return reason ?? "";
  const changes = Object.entries(value ?? {}).map(([op, count]) => `${count ?? 0} ${op}`);
  return `${changes.join(", ")} (${seconds.toFixed(1)} s)`;
}

const counts = (states: readonly State[]): string =>
  (["done", "failed", "skipped", "running", "waiting"] as const)
    .map((state) => [states.filter((one) => one === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`)
    .join(", ");
