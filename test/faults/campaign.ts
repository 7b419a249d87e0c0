import { setTimeout as wait } from "node:timers/promises";
import { type Simulator, simulator, type Version } from "../../simulator";
import type { Declared } from "../support/deployment";
import { still } from "../support/live";
import { DEADLINE, inject, KINDS, type Kind, type Strike } from "./kinds";
import { CHANGED, FIRST, MENUS } from "./program";
import { Stack } from "./stack";

/** A router and the way to it. */
export interface Target {
  transport: "api" | "rest";
  version: Version;
}

/** Where the campaign takes place. */
export const TARGETS: readonly Target[] = [
  { transport: "api", version: "7.22.3" },
  { transport: "api", version: "6.49.18" },
  { transport: "rest", version: "7.22.3" },
];

export const nameOf = ({ transport, version }: Target): string => `${transport} ${version}`;

/** The faults that a target can have. */
export const kindsOf = ({ transport }: Target): Kind[] =>
  KINDS.filter(({ over = transport }) => over === transport);

/** What a run does: the first program, a refresh, the changed program, nothing left of either. */
export const PHASES = ["up", "refresh", "update", "destroy"] as const;
export type Phase = (typeof PHASES)[number];

/** One run and what goes wrong in it. */
export interface Run {
  phase: Phase;
  strikes: readonly Strike[];
}

/** What came of runs with faults: the plain run after them must find nothing to complain about. */
export interface Verdict {
  /** How many faults found their command. */
  injected: number;
  /** How many runs said that they failed. */
  failed: number;
  violations: string[];
}

/** The longest that a run may take: each of six resources waits out a few deadlines at most. */
const LONGEST = 6 * 6 * DEADLINE + 5_000;

const now = new Date("2026-11-25T12:00:00Z");

/** Plain runs must not fail because the machine is busy; only those with faults have a short deadline. */
const patient = { "routeros:timeout": "20s" };
const hasty = { "routeros:timeout": `${DEADLINE}ms` };

/** A router with a stack for it. */
interface Site {
  router: Simulator;
  stack: Stack;
}

async function site(target: Target): Promise<Site> {
  const router = await simulator({ version: target.version, now, deviceMode: "advanced" });
  const config = { "routeros:host": urlOf(router, target), ...patient };
  return { router, stack: new Stack(config, namesOf(FIRST)) };
}

/** Where a target's transport finds a router. */
export function urlOf(router: Simulator, { transport, version }: Target): string {
  const url = transport === "api" ? router.url : router.restUrl;
  if (url === undefined) throw new Error(`RouterOS ${version} has no ${transport}`);
  return url;
}

const namesOf = (program: readonly Declared[]): string[] => program.map(({ name }) => name);

function run(stack: Stack, phase: Phase): Promise<unknown> {
  if (phase === "refresh") return stack.refresh();
  if (phase === "destroy") return stack.destroy();
  return stack.up(phase === "up" ? FIRST : CHANGED);
}

/** The router's items, without what moves by itself or is dealt anew after a restore. */
export function itemsOf(router: Simulator): string[] {
  return MENUS.flatMap((menu) => {
    const rows = router.items(menu).map(({ ".id": _id, ".nextid": _next, ...words }) => words);
    return rows.map((words) => `${menu} ${asText(still(words))}`).sort();
  });
}

/** What Pulumi knows, without ids. */
function stateOf(stack: Stack): string[] {
  return [...stack.state].map(([name, { inputs, outputs, unfinished }]) => {
    const taken = Array.isArray(outputs["taken"]) ? outputs["taken"].map(asText).sort() : undefined;
    return `${name} ${asText({ inputs, outputs: { ...outputs, taken }, unfinished })}`;
  });
}

/** The same text for the same content, whatever order its keys came in. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What a target has after clean runs, and the commands that each of them sends. */
interface Clean {
  start: string[];
  items: Record<"up" | "update", string[]>;
  state: Record<"up" | "update", string[]>;
  /** Of each run, `/ip/address/print` and the like. */
  commands: Record<Phase, string[]>;
}

const cleans = new Map<string, Promise<Clean>>();

/** Runs the program cleanly once per target. */
export function clean(target: Target): Promise<Clean> {
  const known = cleans.get(nameOf(target)) ?? cleanly(target);
  cleans.set(nameOf(target), known);
  return known;
}

async function cleanly(target: Target): Promise<Clean> {
  const { router, stack } = await site(target);
  const start = itemsOf(router);
  const result: Clean = {
    start,
    items: { up: [], update: [] },
    state: { up: [], update: [] },
    commands: { up: [], refresh: [], update: [], destroy: [] },
  };
  for (const phase of PHASES) {
    const before = router.count();
    await run(stack, phase);
    const sent = router.commands.slice(before);
    result.commands[phase] = sent.map(({ menu, command }) => `${menu}/${command}`);
    if (phase !== "up" && phase !== "update") continue;
    result.items[phase] = itemsOf(router);
    result.state[phase] = stateOf(stack);
  }
  const end = itemsOf(router);
  await router.close();
  const left = without(end, start);
  if (left.length > 0) throw new Error(`a clean destroy leaves ${left.join("\n")}`);
  return result;
}

/** How many commands a clean run sends. */
export async function positions(target: Target, phase: Phase): Promise<number> {
  return (await clean(target)).commands[phase].length;
}

/** Runs with faults one after the other, then a plain run, and the verdict. */
export async function trial(target: Target, runs: readonly Run[]): Promise<Verdict> {
  const { router, stack } = await site(target);
  const verdict: Verdict = { injected: 0, failed: 0, violations: [] };
  try {
    for (const one of runs) await faulty(router, stack, one, verdict);
    const goal = runs.findLast(({ phase }) => phase !== "refresh")?.phase ?? "up";
    await judge({ router, stack }, await clean(target), goal, verdict.violations);
  } finally {
    await router.close();
  }
  return verdict;
}

/** Every fault at every command of every run on a target: the login, then each command. */
export async function everything(target: Target): Promise<{ phase: Phase; strike: Strike }[]> {
  const all: { phase: Phase; strike: Strike }[] = [];
  for (const phase of PHASES) {
    const last = await positions(target, phase);
    for (const kind of kindsOf(target))
      // REST logs in with every request.
      for (let at = target.transport === "api" ? 0 : 1; at <= last; at++)
        all.push({ phase, strike: { kind, at } });
  }
  return all;
}

/** The usual course up to a phase, and that phase with one fault. */
export function course(phase: Phase, strike: Strike): Run[] {
  const before = phase === "up" ? [] : [{ phase: "up", strikes: [] } as const];
  return [...before, { phase, strikes: [strike] }];
}

async function faulty(router: Simulator, stack: Stack, one: Run, verdict: Verdict): Promise<void> {
  const injections = one.strikes.map((strike) => inject(router, strike));
  let hasFailed = false;
  Object.assign(stack.config, one.strikes.length > 0 ? hasty : patient);
  try {
    await inTime(run(stack, one.phase), one.phase);
  } catch (error) {
    hasFailed = true;
    verdict.failed++;
    if (!isTold(error)) verdict.violations.push(`${one.phase} failed with ${String(error)}`);
  }
  Object.assign(stack.config, patient);
  router.clearFaults();
  await Promise.all(injections.map((injection) => injection.settled()));
  verdict.injected += injections.filter(({ struck }) => struck).length;
  // A delete that stopped half-way cannot tell Pulumi, which takes the resource for unchanged: what
  // heals is another destroy, not an up.
  if (hasFailed && one.phase === "destroy")
    await stack.destroy().catch((error: unknown) => {
      verdict.violations.push(`another destroy: ${String(error)}`);
    });
}

/** The provider's own errors are sentences for the user; any other is a defect. */
const isTold = (error: unknown): boolean =>
  error instanceof Error && error.name === "RouterOSError";

async function inTime(running: Promise<unknown>, what: string): Promise<void> {
  const end = new AbortController();
  const late = wait(LONGEST, undefined, { signal: end.signal }).then(
    () => {
      throw new Error(`${what} hangs`);
    },
    () => undefined,
  );
  try {
    await Promise.race([running, late]);
  } finally {
    end.abort();
  }
}

/** What a plain run must bring, and what it must leave for the runs after it. */
async function judge(
  { router, stack }: Site,
  expected: Clean,
  goal: Phase,
  violations: string[],
): Promise<void> {
  const compare = (what: string, have: string[], want: string[]) => {
    const [extra, missing] = [without(have, want), without(want, have)];
    if (extra.length + missing.length > 0)
      violations.push(`${what}\n  extra ${extra.join("\n  ")}\n  missing ${missing.join("\n  ")}`);
  };
  const attempt = async <T>(what: string, action: () => Promise<T>): Promise<T | undefined> => {
    const running = action();
    try {
      await inTime(running, what);
      return await running;
    } catch (error) {
      violations.push(`${what}: ${String(error)}`);
      return undefined;
    }
  };

  if (goal === "up" || goal === "update") {
    const again = () => stack.up(goal === "up" ? FIRST : CHANGED);
    await attempt("a plain up", again);
    compare("the router after a plain up", itemsOf(router), expected.items[goal]);
    compare("state after a plain up", stateOf(stack), expected.state[goal]);
    const sent = router.count();
    const steps = (await attempt("another up", again)) ?? [];
    const changed = steps.filter((step) => !step.startsWith("same"));
    if (changed.length + router.count() - sent > 0)
      violations.push(`another up is not without effect: ${changed.join()}`);
    await attempt("a refresh", () => stack.refresh());
    compare("state after a refresh", stateOf(stack), expected.state[goal]);
    const unknown = [...stack.state].filter(([, { type, id }]) => !isThere(router, type, id));
    if (unknown.length > 0)
      violations.push(`ids of nothing: ${unknown.map(([name, { id }]) => name + id).join()}`);
  }
  await attempt("a destroy", () => stack.destroy());
  compare("the router after a destroy", itemsOf(router), expected.start);
  if (stack.state.size > 0) violations.push(`left in state: ${[...stack.state.keys()].join()}`);
}

/** Each of `from` that `others` does not have as often. */
function without(from: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const menuOf: Readonly<Record<string, string>> = {
  Bond: "/interface/bonding",
  Vlan: "/interface/vlan",
  IpAddress: "/ip/address",
  LoggingAction: "/system/logging/action",
  LoggingRule: "/system/logging",
};

/** A composite has its key for an id. */
function isThere(router: Simulator, type: string, id: string): boolean {
  const menu = menuOf[type];
  return menu === undefined || router.items(menu).some((row) => row[".id"] === id);
}

/** Runs jobs, a few at a time: most of them wait for deadlines. */
export async function each<T>(jobs: readonly T[], atOnce: number, work: (job: T) => Promise<void>) {
  const left = [...jobs];
  const worker = async () => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
