import type { Operations } from "../lifecycle/operations";
import type { Values } from "../schema";

/**
 * The input by which a resource that the program refuses reaches its provider: a list of sentences, and
 * nothing when it is fine. A registration that the program itself ended would leave everything that
 * waits for the resource waiting, and an inline program without an end; what the provider refuses, the
 * engine tells, and ends the run.
 */
export const refusedInput = "__refused";

/** What the program found wrong, before anything of it is looked at here. */
export function refusedByProgram(news: Values): ReturnType<Operations["check"]> | undefined {
  const { [refusedInput]: reasons, ...inputs } = news;
  if (!Array.isArray(reasons)) return undefined;
  return { inputs, failures: reasons.map((one) => ({ property: "", reason: String(one) })) };
}
