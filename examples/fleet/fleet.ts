/** Where a site stands. */
export type State = "waiting" | "running" | "done" | "failed" | "skipped";

/** What became of a site. */
export interface Result<T> {
  site: string;
  state: Exclude<State, "waiting" | "running">;
  /** Wall time; 0 for a site that was skipped. */
  seconds: number;
  /** What the work answered. */
  value?: T;
  /** Why it failed, or was not begun. */
  reason?: string;
}

/** How a fleet is worked through. */
export interface Plan<T> {
  sites: readonly string[];
  /** Sites that go first and alone: when one of them fails, no other is begun. */
  canaries: readonly string[];
  /** How many sites at once. */
  parallel: number;
  /** After so many failures no further site is begun; what runs is let finish. */
  stopAfter: number;
  work: (site: string) => Promise<T>;
  /** Called at every change of a site's state. */
  onState?: (site: string, state: State, result?: Result<T>) => void;
  /** Aborted: no further site is begun. */
  signal?: AbortSignal;
}

/** Works through all sites; never rejects for a site. The results are in the order of the sites. */
export async function runFleet<T>(plan: Plan<T>): Promise<Result<T>[]> {
  const { sites, canaries, parallel, stopAfter, onState = () => undefined } = plan;
  const results = new Map<string, Result<T>>();
  let failures = 0;

  const settle = (result: Result<T>) => {
    results.set(result.site, result);
    onState(result.site, result.state, result);
  };
  const run = async (site: string) => {
    onState(site, "running");
    const began = performance.now();
    const seconds = () => Math.round(performance.now() - began) / 1000;
    try {
      const value = await plan.work(site);
      settle({ site, state: "done", seconds: seconds(), value });
    } catch (error) {
      failures++;
      const reason = error instanceof Error ? error.message : String(error);
      settle({ site, state: "failed", seconds: seconds(), reason });
    }
  };
  const stopped = (limit: number) => plan.signal?.aborted === true || failures >= limit;

  /** So many workers take one site after the other. */
  const through = async (queue: string[], workers: number, limit: number) => {
    const worker = async () => {
      for (let site = queue.shift(); site !== undefined; site = queue.shift()) {
        if (stopped(limit)) settle({ site, state: "skipped", seconds: 0, reason: why() });
        else await run(site);
      }
    };
    await Promise.all(Array.from({ length: workers }, worker));
  };
  const why = () =>
    plan.signal?.aborted === true
      ? "stopped by the user"
      : `${failures} ${failures === 1 ? "site" : "sites"} failed before`;

  for (const site of sites) onState(site, "waiting");
  await through([...canaries], 1, 1);
  const rest = sites.filter((site) => !canaries.includes(site));
  await through(rest, Math.min(parallel, rest.length), failures > 0 ? 0 : stopAfter);
  return sites.flatMap((site) => results.get(site) ?? []);
}
