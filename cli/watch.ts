import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "commander";
import { ConnectionError, RouterOsError, TimeoutError } from "../provider/errors";
import type { Router } from "../provider/router/router";
import { durationFrom, encode } from "../provider/values";
import { milliseconds } from "../provider/values/times";
import { addConnection, connect, type Connection, type ConnectionOptions } from "./connection";
import { bondToWatch, takeSample } from "./watch/sample";
import { jsonView, linesView, screenView, type View } from "./watch/views";

interface Options extends ConnectionOptions {
  json?: boolean;
  once?: boolean;
  interval: string;
}

/** Exit code: the router could not be looked at. */
const BLIND = 2;
const SHORTEST = "100ms";
const LONGEST = "1h";

const EXAMPLES = `
Examples:
  pulumi-routeros watch bond1 --host 192.168.88.1             a table that follows the bond, until Ctrl-C
  pulumi-routeros watch --stack hq --interval 5s >> bond.log  a line every 5 seconds; the only bond there is
  pulumi-routeros watch bond1 --host 192.168.88.1 --json --once | jq .active

Traffic is per second; errors, drops and link downs count since the router started, with what was new
since the last look in brackets. * marks the members that carry traffic.

The password comes from ROS_PASSWORD, --password-stdin or the stack. A user with the policies read
and api is enough: nothing is written to the router. A router that stops answering is waited for.

Exit code: 0 when it was ended, 2 when the router could not be looked at.
`;

/** `pulumi-routeros watch`: traffic, errors and the active member of a bond, as they are now. */
export function addWatch(program: Command): void {
  const command = program
    .command("watch")
    .description("show the traffic, the errors and the active member of a bond, live")
    .argument("[bond]", "the bond to watch (default: the only one)")
    .option("--interval <time>", `between two looks, ${SHORTEST} to ${LONGEST}`, "1s")
    .option("--once", "look once and end")
    .option("--json", "print a JSON object per line");
  addConnection(command).addHelpText("after", EXAMPLES).action(run);
}

async function run(bond: string | undefined, options: Options): Promise<void> {
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
  options: Options,
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

function viewFor({ json, once }: Options, label: string): View {
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
