import { type Used, watchingProvider } from "./provider-process";
import { aStack } from "./deployment";
import { networks, portsFor } from "./programs";
import { type Counts, startRouter } from "./router";

/** What the router was told by each operation of one stack. */
export interface CommandCounts {
  resources: number;
  up: Counts;
  noOp: Counts;
  refresh: Counts;
  /** The provider's process during the first `up`. */
  used: Used | undefined;
}

/** A first `up` of networks, an `up` with nothing to do and a refresh, by the real engine. */
export async function commandCounts(resources: number): Promise<CommandCounts> {
  const router = await startRouter({ configuration: "empty", ports: portsFor(resources) });
  try {
    const stack = await aStack(networks(resources), router);
    const used = await watchingProvider(() => stack.up());
    const up = await router.take();
    await stack.up();
    const noOp = await router.take();
    await stack.refresh();
    return { resources, up, noOp, refresh: await router.take(), used };
  } finally {
    await router.close();
  }
}

/** The commands that the predicate picks by their path; all without one. */
export function total(counts: Counts, picks: (path: string) => boolean = () => true): number {
  return Object.entries(counts).reduce((sum, [path, count]) => sum + (picks(path) ? count : 0), 0);
}

export const isPrint = (path: string): boolean => path.endsWith("/print");
export const isWrite = (path: string): boolean => !isPrint(path);
