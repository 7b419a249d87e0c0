import * as assert from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import type { Io, Out } from "../../cli/frame/io";

// The built one: commands load what they do by the names that it has there.
const asked = createRequire(__filename);
const { run, programOf } = asked(
  "../../dist/cli/frame/run.js",
) as typeof import("../../cli/frame/run");
const { Frame } = asked("../../dist/cli/frame/frame.js") as typeof import("../../cli/frame/frame");
const { helpOf } = asked("../../dist/cli/frame/help.js") as typeof import("../../cli/frame/help");
export { Frame, helpOf, programOf, run };

interface Surroundings {
  env?: Record<string, string>;
  /** How wide the terminal is; without it the output is piped. */
  columns?: number;
  input?: string;
}

/** The surroundings of a command in this process: what it writes, and what interrupts it. */
export class Console implements Io {
  readonly env: Record<string, string>;
  readonly stdin: Io["stdin"];
  readonly stdout: Out;
  readonly stderr: Out;
  text = { stdout: "", stderr: "" };
  private readonly stops = new Set<() => void>();

  constructor({ env = {}, columns, input = "" }: Surroundings = {}) {
    this.env = env;
    this.stdin = Readable.from([input]);
    const out = (name: "stdout" | "stderr"): Out => ({
      write: (text) => (this.text[name] += text),
      isTTY: columns !== undefined,
      columns,
    });
    this.stdout = out("stdout");
    this.stderr = out("stderr");
  }

  onInterrupt(stop: () => void): () => void {
    this.stops.add(stop);
    return () => void this.stops.delete(stop);
  }

  onUnread(): void {
    // All of it is read.
  }

  /** Ctrl-C. */
  interrupt(): void {
    for (const stop of this.stops) stop();
  }
}

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `pulumi-routeros` with these words in this process. */
export async function command(
  words: readonly string[],
  surroundings: Surroundings = {},
  meanwhile?: (interrupt: () => void, isOver: () => boolean) => Promise<void>,
): Promise<Outcome> {
  const io = new Console(surroundings);
  const running = run(words, io);
  let isOver = false;
  void running.then(() => (isOver = true));
  await meanwhile?.(
    () => io.interrupt(),
    () => isOver,
  );
  const code = await running;
  assert.doesNotMatch(io.text.stderr, /\n {4}at |node_modules/, "no stack trace");
  return { code, ...io.text };
}

/** A moment in which sockets and timers get their turn. */
export const aMoment = (): Promise<unknown> => once(AbortSignal.timeout(20), "abort");
