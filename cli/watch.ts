import { setTimeout as wait } from "node:timers/promises";
import { ConnectionError, TimeoutError, wordedFor } from "../provider/errors";
import type { Router } from "../provider/router/router";
import { durationFrom, encode } from "../provider/values";
import { milliseconds } from "../provider/values/times";
import type { WatchOptions } from "./commands/watch";
import { type ExitCode, FINE, Misused } from "./frame/exit";
import { type Session, until } from "./frame/frame";
import type { Io, Out } from "./frame/io";
import { LONGEST, SHORTEST } from "./watch/interval";
import { bondToWatch, takeSample } from "./watch/sample";
import { jsonView, linesView, screenView, type View } from "./watch/views";

/** Not shown: this command ends by being interrupted. */
const ENDED = "ended";

/** Follows a bond until it is ended. */
export async function run(
  session: Session,
  bond: string | undefined,
  options: WatchOptions,
): Promise<ExitCode> {
  const unread = new AbortController();
  session.io.onUnread(() => unread.abort());
  const end = AbortSignal.any([session.signal, unread.signal]);
  try {
    const pause = pauseOf(options.interval);
    const { router, wording } = await until(end, session.connect(options), ENDED);
    const worded = (error: Error) => wordedFor(wording, error);
    await follow(router, bond, pause, options, end, session.io, worded);
  } catch (error) {
    if (!end.aborted) throw error;
  }
  return FINE;
}

/** Looks again and again. A router that does not answer the first time is an error, later it is news. */
async function follow(
  router: Router,
  asked: string | undefined,
  pause: number,
  options: WatchOptions,
  end: AbortSignal,
  { stdout }: Io,
  worded: (error: Error) => string,
): Promise<void> {
  const bond = await until(end, bondToWatch(router, asked), ENDED);
  let view: View | undefined;
  try {
    for (;;) {
      const next = Date.now() + pause;
      try {
        const sample = await until(end, takeSample(router, bond), ENDED);
        view ??= viewFor(options, router.label, stdout);
        view.show(sample);
      } catch (error) {
        if (view === undefined || !mayPass(error)) throw error;
        view.trouble(worded(error), new Date().toISOString());
      }
      if (options.once === true) return;
      await wait(Math.max(0, next - Date.now()), undefined, { signal: end });
    }
  } finally {
    view?.end();
  }
}

function viewFor({ json, once }: WatchOptions, label: string, stdout: Out): View {
  const write = (text: string) => void stdout.write(text);
  if (json === true) return jsonView(write);
  return stdout.isTTY === true && once !== true ? screenView(write, label) : linesView(write);
}

const mayPass = (error: unknown): error is Error =>
  error instanceof ConnectionError || error instanceof TimeoutError;

function pauseOf(text: string): number {
  const encoded = encode(durationFrom(SHORTEST), text);
  const pause = "text" in encoded ? milliseconds(encoded.text) : undefined;
  if (pause !== undefined && pause <= (milliseconds(LONGEST) ?? 0)) return pause;
  throw new Misused(
    `--interval: write a time from ${SHORTEST} to ${LONGEST} with its unit, such as "1s", not ${JSON.stringify(text)}`,
  );
}
