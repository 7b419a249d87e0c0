import { setTimeout as wait } from "node:timers/promises";
import { ConnectionError, RouterOsError, TimeoutError } from "../provider/errors";
import type { Router } from "../provider/router/router";
import { durationFrom, encode } from "../provider/values";
import { milliseconds } from "../provider/values/times";
import { LONGEST, SHORTEST, type WatchOptions } from "./commands/watch";
import { connect, type Connection } from "./connection";
import { bondToWatch, takeSample } from "./watch/sample";
import { jsonView, linesView, screenView, type View } from "./watch/views";

/** Exit code: the router could not be looked at. */
const BLIND = 2;

/** Follows a bond until it is ended, and sets the exit code. */
export async function run(bond: string | undefined, options: WatchOptions): Promise<void> {
  const end = new AbortController();
  const stop = () => {
    process.stdin.destroy();
    end.abort();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // Whoever reads may have seen enough (`| head`).
  process.stdout.once("error", stop);
  let connection: Connection | undefined;
  try {
    const pause = pauseOf(options.interval);
    connection = await until(end.signal, connect(options));
    await follow(connection.router, bond, pause, options, end.signal);
  } catch (error) {
    if (end.signal.aborted) return;
    const said = error instanceof Error ? error.message : String(error);
    console.error(`error: ${connection?.reword(said) ?? said}`);
    process.exitCode = BLIND;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await connection?.router.close();
  }
}

/** Looks again and again. A router that does not answer the first time is an error, later it is news. */
async function follow(
  router: Router,
  asked: string | undefined,
  pause: number,
  options: WatchOptions,
  end: AbortSignal,
): Promise<void> {
  const bond = await until(end, bondToWatch(router, asked));
  let view: View | undefined;
  try {
    for (;;) {
      const next = Date.now() + pause;
      try {
        const sample = await until(end, takeSample(router, bond));
        view ??= viewFor(options, router.label);
        view.show(sample);
      } catch (error) {
        if (view === undefined || !mayPass(error)) throw error;
        view.trouble(error.message, new Date().toISOString());
      }
      if (options.once === true) return;
      await wait(Math.max(0, next - Date.now()), undefined, { signal: end });
    }
  } finally {
    view?.end();
  }
}

function viewFor({ json, once }: WatchOptions, label: string): View {
  const write = (text: string) => void process.stdout.write(text);
  if (json === true) return jsonView(write);
  return process.stdout.isTTY && once !== true ? screenView(write, label) : linesView(write);
}

const mayPass = (error: unknown): error is Error =>
  error instanceof ConnectionError || error instanceof TimeoutError;

function pauseOf(text: string): number {
  const encoded = encode(durationFrom(SHORTEST), text);
  const pause = "word" in encoded ? milliseconds(encoded.word) : undefined;
  if (pause !== undefined && pause <= (milliseconds(LONGEST) ?? 0)) return pause;
  throw new RouterOsError(
    `--interval: write a time from ${SHORTEST} to ${LONGEST} with its unit, such as "1s", not ${JSON.stringify(text)}`,
  );
}

/** What somebody waits for, unless it is ended before. */
async function until<T>(end: AbortSignal, work: Promise<T>): Promise<T> {
  let leave = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    leave = () => reject(new Error("ended"));
    end.addEventListener("abort", leave, { once: true });
  });
  // What is left behind may fail when its connection is closed.
  work.catch(() => undefined);
  try {
    end.throwIfAborted();
    return await Promise.race([work, ended]);
  } finally {
    end.removeEventListener("abort", leave);
  }
}
