import { RouterOsError, saidBy } from "../../provider/errors";
import { type Part, Sentence, sentence } from "../../provider/sentence";
import { CannotLook, FOUND, type ExitCode, exitCodeOf } from "../frame/exit";
import type { Step } from "./steps/step";

/** It did not work. What was made is taken back, or it says what is left. */
export class NotEnrolled extends RouterOsError {
  override readonly name = "NotEnrolled";

  constructor(
    said: Sentence,
    readonly exitCode: ExitCode,
    cause: unknown,
  ) {
    super(said, { cause });
  }
}

interface Surroundings {
  signal: AbortSignal;
  /** Told before each step. */
  say: (what: string) => void;
  /** Makes the connection anew if it was lost. */
  renew: () => Promise<void>;
}

/** Goes through the steps. When one fails, or somebody interrupts, those before it are taken back. */
export async function perform(
  steps: readonly Step[],
  { signal, say, renew }: Surroundings,
): Promise<void> {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      if (signal.aborted) throw new CannotLook("interrupted");
      say(step.what);
      begun.push(step);
      await step.do({ say, signal });
    }
  } catch (error) {
    const left = await takeBack(begun, renew);
    throw notEnrolled(error, begun, left);
  }
}

/** Goes through the steps of a removal: what is gone stays gone, and the next run goes on from there. */
export async function goThrough(
  steps: readonly Step[],
  { signal, say }: Pick<Surroundings, "signal" | "say">,
): Promise<void> {
  let begun = false;
  try {
    for (const step of steps) {
      if (signal.aborted) throw new CannotLook("interrupted");
      say(step.what);
      begun = true;
      await step.do({ say, signal });
    }
  } catch (error) {
    const end = begun ? "the same command goes on where it stopped" : "nothing was changed";
    throw new NotEnrolled(
      sentence`not removed: ${saidBy(error)}; ${end}`,
      exitCodeOf(error, FOUND),
      error,
    );
  }
}

interface Left {
  step: Step;
  why: unknown;
}

async function takeBack(begun: readonly Step[], renew: () => Promise<void>): Promise<Left[]> {
  const left: Left[] = [];
  for (const step of [...begun].reverse()) {
    if (step.undo === undefined) continue;
    try {
      await undoOnce(step, renew);
    } catch (why) {
      left.push({ step, why });
    }
  }
  return left;
}

/** The connection may be what failed: then it is tried once more on a new one. */
async function undoOnce(step: Step, renew: () => Promise<void>): Promise<void> {
  try {
    await step.undo?.();
  } catch {
    await renew();
    await step.undo?.();
  }
}

function notEnrolled(error: unknown, begun: readonly Step[], left: readonly Left[]): NotEnrolled {
  const failed = saidBy(error);
  const undone = begun.some((step) => "undo" in step);
  const commands = left.flatMap(({ step }) => step.byHand ?? []);
  const [first] = left;
  const end: string | Part =
    first === undefined
      ? undone
        ? "everything that was made is taken back"
        : "nothing was changed"
      : sentence`taking back failed (${saidBy(first.why)}): type on the router ${commands.join("; ")}`;
  return new NotEnrolled(
    sentence`not enrolled: ${failed}; ${end}`,
    exitCodeOf(error, FOUND) === 3 && first === undefined ? 3 : FOUND,
    error,
  );
}
