import { setTimeout as wait } from "node:timers/promises";
import { bytes, datedFile } from "./files";
import { backupName, endings, fileStem, type BackupPlan } from "./script";
import { RouterOsError } from "../../errors";
import type { RouterAccess, Values } from "../../schema";
import type { Row } from "../../values/row";
import { dateTime, decode, milliseconds } from "../../values";

/** What a router says about its backups. */
export async function backupState(
  router: RouterAccess,
  plan: BackupPlan,
  { every = "1d", disabled }: Values,
): Promise<Values> {
  const own = backupName(plan);
  const named = (rows: Row[]) => rows.find((row) => row["name"] === own) ?? {};
  const [scripts, schedules, files, log, clock] = await Promise.all([
    router.rows("/system/script"),
    router.rows("/system/scheduler"),
    router.rows("/file"),
    router.rows("/log"),
    router.rows("/system/clock"),
  ]);
  const [script, schedule] = [named(scripts), named(schedules)];
  const state: Values = {
    scriptName: own,
    runCount: count(script["run-count"]),
    files: ownFiles(files, plan),
  };
  const lastRun = spelled(script["last-started"]);
  const nextRun = spelled(schedule["next-run"]);
  if (lastRun !== undefined) state["lastRun"] = lastRun;
  if (nextRun !== undefined) state["nextRun"] = nextRun;
  const now = spelled(`${clock[0]?.["date"] ?? ""} ${clock[0]?.["time"] ?? ""}`);
  const overdue = disabled !== true && now !== undefined && isOverdue(now, lastRun, String(every));
  state["healthy"] = failure(log, own) === undefined && !overdue;
  return state;
}

/** Runs a router's backup now. Resolves when a new set is there; fails with what the router's log says. */
export async function runBackup(router: RouterAccess, plan: BackupPlan): Promise<void> {
  const own = backupName(plan);
  const before = new Set(ownFiles(await router.fresh("/file"), plan).map(({ name }) => name));
  const logged = (await router.fresh("/log")).length;
  let refused: unknown;
  try {
    await router.run("/system/script/run", { number: own });
  } catch (error) {
    refused = error;
  }
  const until = Date.now() + router.patience;
  for (;;) {
    const news = ownFiles(await router.fresh("/file"), plan).filter(
      ({ name }) => !before.has(name),
    );
    const lines = (await router.fresh("/log")).slice(logged);
    const failed = failure(lines, own);
    if (failed !== undefined)
      throw new RouterOsError(`the backup failed, the router's log says: ${failed}`);
    if (refused === undefined && news.length >= endings(plan).length) {
      // The run counts and dates itself: what this process knew of the script is old.
      await router.fresh("/system/script");
      return;
    }
    if (Date.now() >= until || (refused !== undefined && !isUnknown(refused)))
      throw new RouterOsError(
        refused instanceof Error
          ? `the backup did not run: ${refused.message}`
          : `the backup left no files within ${Math.round(router.patience / 1000)} s; look at /log on the router`,
        { cause: refused },
      );
    await wait(Math.min(1000, router.patience / 10));
  }
}

const isUnknown = (error: unknown): boolean =>
  error instanceof RouterOsError && error.outcomeUnknown;

function ownFiles(files: readonly Row[], plan: BackupPlan): { name: string; size: number }[] {
  const stem = fileStem(plan);
  return files
    .filter(({ name = "" }) => datedFile(name)?.stem === stem)
    .map(({ name = "", size = "0" }) => ({ name, size: bytes(size) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How often something ran: what is no number says nothing, and state cannot hold it. */
const count = (runs = ""): number => (/^\d+$/.test(runs) ? Number(runs) : 0);

/** The last line about this backup, if it says that it failed. */
function failure(log: readonly Row[], own: string): string | undefined {
  const last = log.findLast(({ message = "" }) => new RegExp(`\\b${own}\\b`).test(message));
  return last && /\b(error|critical)\b/.test(last["topics"] ?? "") ? last["message"] : undefined;
}

function spelled(time: string | undefined): string | undefined {
  const value = time === undefined ? undefined : decode(dateTime, time);
  return typeof value === "string" && /^\d{4}-/.test(value) ? value : undefined;
}

/** A backup is overdue half an interval, and an hour, after it should have begun. */
function isOverdue(now: string, lastRun: string | undefined, every: string): boolean {
  if (lastRun === undefined) return false;
  const instant = (time: string) => Date.parse(`${time.replace(" ", "T")}Z`);
  const interval = milliseconds(every) ?? 0;
  return instant(now) - instant(lastRun) > interval * 1.5 + 3_600_000;
}
