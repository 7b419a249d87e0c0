import { setTimeout as wait } from "node:timers/promises";
import { wordedFor } from "../../provider/errors";
import { inProgram, type Wording } from "../../provider/sentence";

/** How often the bond is looked at, in milliseconds. */
export const EVERY = 50;

/** A clock to measure and wait with; tests give the router's own. */
export interface Watch {
  /** In milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The monotonic clock of this process. */
export const ownWatch: Watch = {
  now: () => performance.now(),
  sleep: async (milliseconds) => wait(milliseconds),
};

/** What samples at a fixed rate have shown. */
export interface Measured {
  /** Whether the awaited state was seen. */
  reached: boolean;
  /**
   * When, in milliseconds since the change: not before the last sample that did not show it was
   * asked for, and not after the first that did was answered.
   */
  between: [least: number, most: number] | undefined;
  /** Samples that were answered. */
  samples: number;
  /** Of those, how many showed no active member. */
  withoutActive: number;
  /** What the last sample that failed said. */
  trouble?: string;
  /** Samples that failed, or could not be asked for since the one before was on its way. */
  missed: number;
}

/** One sample: whether it shows the awaited state, and whether any member was active. */
export interface Sample {
  reached: boolean;
  active: boolean;
}

/** A command that changed something: when it was sent, and when its answer came. */
export interface Change {
  sent: number;
  done: number;
}

export interface Measuring {
  watch: Watch;
  change: Change;
  /** How long, in milliseconds. */
  limit: number;
  /** Ends it early. */
  stop: AbortSignal;
  /** How those who read of a sample that failed know the settings. */
  wording?: Wording;
}

/** Takes samples until one shows the awaited state, or the time is over. */
export async function measure(
  ask: () => Promise<Sample>,
  { watch, change, limit, stop, wording = inProgram }: Measuring,
): Promise<Measured> {
  const seen: Measured = {
    reached: false,
    between: undefined,
    samples: 0,
    withoutActive: 0,
    missed: 0,
  };
  const enough = AbortSignal.any([stop, AbortSignal.timeout(limit)]);
  const stopped = new Promise<undefined>((resolve) => {
    const end = () => {
      resolve(undefined);
    };
    if (enough.aborted) end();
    else enough.addEventListener("abort", end, { once: true });
  });
  let least = 0;
  const start = change.done;
  for (let next = start; next - start <= limit; next += EVERY) {
    await Promise.race([watch.sleep(Math.max(0, next - watch.now())), stopped]);
    if (enough.aborted) break;
    const asked = watch.now();
    const sample = await Promise.race([
      ask().catch((error: unknown) => wordedFor(wording, error)),
      stopped,
    ]);
    if (typeof sample === "object") {
      seen.samples++;
      if (!sample.active) seen.withoutActive++;
      if (sample.reached) {
        const between: [number, number] = [least, watch.now() - change.sent];
        return { ...seen, reached: true, between };
      }
      least = Math.max(0, asked - change.done);
    } else {
      seen.missed++;
      if (sample !== undefined) seen.trouble = sample;
    }
    const late = Math.max(0, Math.floor((watch.now() - next) / EVERY) - 1);
    seen.missed += late;
    next += late * EVERY;
  }
  return seen;
}
