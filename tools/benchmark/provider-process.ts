import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What the process of a dynamic provider took in all. */
export interface Used {
  peakMegabytes: number;
  cpuSeconds: number;
}

const everyMs = 100;
/** Linux counts processor time in hundredths, whatever its clock does. */
const ticksPerSecond = 100;

/**
 * Runs the work and watches the provider's process that the engine starts meanwhile. Undefined where
 * there is no /proc to see it in.
 */
export async function watchingProvider(work: () => Promise<unknown>): Promise<Used | undefined> {
  let pid: number | undefined;
  let used: Used | undefined;
  const timer = setInterval(() => {
    pid ??= findProvider();
    used = (pid === undefined ? undefined : usedBy(pid)) ?? used;
  }, everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return used;
}

/**
 * Processor time of work, in seconds: of this process, and of all that it starts but for the router.
 * Undefined where there is no /proc.
 */
export async function processorTime(work: () => Promise<unknown>): Promise<number | undefined> {
  const all = new Map<number, number>();
  const look = () => {
    for (const pid of below(process.pid))
      if (!isRouter(pid)) all.set(pid, usedBy(pid)?.cpuSeconds ?? all.get(pid) ?? 0);
  };
  // Those that are there already are no part of it.
  look();
  const before = new Map(all);
  const own = process.cpuUsage();
  // To look takes time, too.
  const timer = setInterval(look, 5 * everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  look();
  const { user, system } = process.cpuUsage(own);
  const children = [...all].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
  return all.size === 0 ? undefined : (user + system) / 1e6 + children;
}

const isRouter = (pid: number): boolean =>
  read(pid, "cmdline")?.includes("router-process") === true;

/** All processes that one has started, and those that they have. */
function below(pid: number): number[] {
  const own = (read(pid, `task/${pid}/children`) ?? "").split(" ").map(Number).filter(Boolean);
  return own.flatMap((child) => [child, ...below(child)]);
}

const processes = (): number[] =>
  (attempt(() => readdirSync("/proc")) ?? []).map(Number).filter((pid) => pid > 0);

function findProvider(): number | undefined {
  return processes().find((pid) => isDynamicProvider(pid) && isBelow(pid, process.pid, new Set()));
}

/** Not the shell script that starts it, nor the node that this asks where it is. */
function isDynamicProvider(pid: number): boolean {
  const [, file = ""] = read(pid, "cmdline")?.split("\0") ?? [];
  return /dynamic-provider[\w./]*$/.test(file) && existsSync(file);
}

function isBelow(pid: number, ancestor: number, seen: Set<number>): boolean {
  if (pid === ancestor) return true;
  const parent = Number(fieldsOf(pid)?.[1]);
  return parent > 1 && !seen.has(pid) && isBelow(parent, ancestor, seen.add(pid));
}

function usedBy(pid: number): Used | undefined {
  const peak = /VmHWM:\s*(\d+) kB/.exec(read(pid, "status") ?? "")?.[1];
  const fields = fieldsOf(pid);
  if (peak === undefined || fields === undefined) return undefined;
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { peakMegabytes: Number(peak) / 1024, cpuSeconds: ticks / ticksPerSecond };
}

/** The fields of /proc/PID/stat from the state on: the name before it may hold spaces. */
function fieldsOf(pid: number): string[] | undefined {
  const text = read(pid, "stat");
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}

const read = (pid: number, file: string) =>
  attempt(() => readFileSync(`/proc/${pid}/${file}`, "utf8"));

/** A process may end between being listed and being read. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
