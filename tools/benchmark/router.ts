import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import * as path from "node:path";
import type { SimulatorOptions } from "../../simulator";

/** How many times each command arrived, by its path: `/interface/bonding/add`. */
export type Counts = Record<string, number>;

/** A simulated router in a process of its own, so that it takes no time of the one that measures. */
export interface BenchmarkRouter {
  url: string;
  port: number;
  /** The commands since the last call. */
  take(): Promise<Counts>;
  close(): Promise<void>;
}

/** What the process says first. */
export type Started = Pick<BenchmarkRouter, "url" | "port">;

export async function startRouter(options: SimulatorOptions): Promise<BenchmarkRouter> {
  const file = path.join(__dirname, "router-process.ts");
  const child = fork(file, [JSON.stringify(options)], {
    execArgv: ["--require", "ts-node/register/transpile-only"],
  });
  const started = (await answer(child)) as Started;
  return {
    ...started,
    async take() {
      child.send("take");
      return (await answer(child)) as Counts;
    },
    async close() {
      const exited = once(child, "exit");
      child.disconnect();
      await exited;
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]: unknown[]) => message),
      once(child, "exit", { signal }).then(() => {
        throw new Error("the simulator's process ended");
      }),
    ]);
  } finally {
    over.abort();
  }
}
