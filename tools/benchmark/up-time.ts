import type { PulumiFn, Stack } from "@pulumi/pulumi/automation";
import { aStack, stateSize } from "./deployment";
import { addDoNothing, nothings, recordOutputs } from "./do-nothing";
import { type Used, watchingProvider } from "./provider-process";
import { bonds, portsFor } from "./programs";
import { startRouter } from "./router";

/*
 * Where the time of an `up` goes. Most is Pulumi's: the engine writes the whole state at every step,
 * and the program takes a stack trace for each promise of each output that a class declares. This
 * package adds what its provider computes (the row "processor time" of the table: encoding and
 * decoding words, looking for the key among the rows of its menu) and what the router is asked: an
 * `add` and a read-back for each, the latter shared by those that wait at the same time, and a whole
 * /interface for a reference that the shared rows do not have.
 */

/** One first `up`. */
export interface Up {
  seconds: number;
  stateBytes: number;
  /** The provider's process. */
  used: Used | undefined;
}

export interface UpTimes {
  bonds: number;
  real: Up[];
  nothing: Up[];
}

/** First `up` of bonds on a router, and of as much state by a provider that does nothing, in turns. */
export async function upTimes(
  count: number,
  repetitions: number,
  progress: (line: string) => void,
): Promise<UpTimes> {
  const outputs = await withRouter(1, recordOutputs);
  const prepare = (stack: Stack) => addDoNothing(stack, outputs);
  const times: UpTimes = { bonds: count, real: [], nothing: [] };
  // The first run of either would pay for code that is not compiled yet.
  await up(bonds(10), 10);
  await up(nothings(10, outputs), 10, prepare);
  for (let turn = 1; turn <= repetitions; turn++) {
    progress(`up of ${count} bonds, ${turn} of ${repetitions}`);
    times.real.push(await up(bonds(count), count));
    times.nothing.push(await up(nothings(count, outputs), count, prepare));
  }
  return times;
}

function up(
  program: PulumiFn,
  count: number,
  prepare?: (stack: Stack) => Promise<void>,
): Promise<Up> {
  return withRouter(count, async (router) => {
    const stack = await aStack(program, router);
    await prepare?.(stack);
    const start = performance.now();
    const used = await watchingProvider(() => stack.up());
    const seconds = (performance.now() - start) / 1000;
    return { seconds, used, stateBytes: await stateSize(stack) };
  });
}

async function withRouter<T>(
  count: number,
  work: (router: Awaited<ReturnType<typeof startRouter>>) => Promise<T>,
): Promise<T> {
  const router = await startRouter({ configuration: "empty", ports: portsFor(count) });
  try {
    return await work(router);
  } finally {
    await router.close();
  }
}
