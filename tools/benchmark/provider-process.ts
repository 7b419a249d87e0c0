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
  const look = () => {
    pid ??= findProvider();
    used = (pid === undefined ? undefined : usedBy(pid)) ?? used;
  };
  const timer = setInterval(() => looking(look), everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return used;
}

/**
 * Processor time of work, in seconds: of this process, and of all that it starts and that end meanwhile,
 * however short they are. The router's process runs on, and so is no part of it. Undefined where there is
 * no /proc.
 */
export async function processorTime(work: () => Promise<unknown>): Promise<number | undefined> {
  const before = secondsOfEnded();
  const own = process.cpuUsage();
  const looked = spentLooking;
  await work();
  const { user, system } = process.cpuUsage(own);
  const after = secondsOfEnded();
  if (before === undefined || after === undefined) return undefined;
  return (user + system - (spentLooking - looked)) / 1e6 + after - before;
}

/** Processor time of the children that have ended, and of theirs, as the system counts it. */
function secondsOfEnded(): number | undefined {
  const fields = fieldsOf(process.pid);
  return fields && (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** To look takes time that is nobody's, in millionths of a second: more of it where all takes longer. */
let spentLooking = 0;

function looking(look: () => void): void {
  const start = process.cpuUsage();
  look();
  const { user, system } = process.cpuUsage(start);
  spentLooking += user + system;
}

/** All processes that one has started, by whichever of its threads, and those that they have. */
function below(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const own = threads.flatMap((thread) => (read(pid, `task/${thread}/children`) ?? "").split(" "));
  return own.map(Number).flatMap((child) => (child > 0 ? [child, ...below(child)] : []));
}

const findProvider = (): number | undefined => below(process.pid).find(isDynamicProvider);

/** Not the shell script that starts it, nor the node that this asks where it is. */
function isDynamicProvider(pid: number): boolean {
  const [, file = ""] = read(pid, "cmdline")?.split("\0") ?? [];
  return /dynamic-provider[\w./]*$/.test(file) && existsSync(file);
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
