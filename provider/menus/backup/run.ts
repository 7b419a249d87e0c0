import { setTimeout as wait } from "node:timers/promises";
import { lackingIn, setsOfPlan } from "./files";
import { failureOf, isAbout } from "./health";
import { backupName, backupPolicy, type BackupPlan, entriesBeside } from "./plan";
import { RouterOsError, TrapError } from "../../errors";
import type { RouterAccess } from "../../schema";
import type { Row } from "../../values/row";
import { startIn } from "../../values/clock";

const menu = "/system/scheduler";

/** How soon the entry is due, in seconds: it must be there before. */
const soon = 2;

/** How long a run may take, in milliseconds: files are waited for, and sent away. */
const longest = 20 * 60_000;

/** How long a set is there and nothing is logged until that counts as success: somebody may log nothing. */
const quiet = 45_000;

/**
 * Runs a router's backup now, as the night does: by an entry of the scheduler, with the rights of the
 * schedule and not with those of this user. Resolves when it succeeded; fails with what the router says.
 * The script removes the entry first of all, so that none stays when this process ends.
 */
export async function runBackup(router: RouterAccess, plan: BackupPlan): Promise<void> {
  const own = backupName(plan);
  const { now } = entriesBeside(own);
  const seen = new Set((await router.fresh("/log")).map(identity));
  const before = new Set(setsOfPlan(await router.fresh("/file"), plan).map(({ name }) => name));
  await removeEntries(router, [now]);
  try {
    await arm(router, now, own, plan);
    await waitForStart(router, now, () => news(router, seen, own));
    await waitForEnd(router, plan, before, () => news(router, seen, own));
  } finally {
    await removeEntries(router, [now]).catch(() => undefined);
  }
  // The run counts and dates itself: what this process knew of the script and its files is old.
  await Promise.all(["/system/script", "/file", "/log", menu].map((one) => router.fresh(one)));
}

/** Removes entries of the scheduler that may be there. */
export async function removeEntries(router: RouterAccess, names: readonly string[]): Promise<void> {
  for (const row of await router.fresh(menu))
    if (names.includes(row["name"] ?? "")) await router.remove(menu, row).catch(unlessGone);
}

const unlessGone = (error: unknown): void => {
  if (!(error instanceof TrapError) || error.code !== "noSuchItem") throw error;
};

async function arm(
  router: RouterAccess,
  name: string,
  own: string,
  plan: BackupPlan,
): Promise<void> {
  const clock = (await router.fresh("/system/clock"))[0] ?? {};
  const policy = backupPolicy(plan).join(",");
  const words = { name, "on-event": own, policy, interval: "0s", comment: "runs once" };
  try {
    await router.add(menu, { ...words, ...startIn(clock, soon) });
  } catch (error) {
    // Whether it is there shows in a moment.
    if (!(error instanceof RouterOsError) || !error.outcomeUnknown) throw error;
  }
}

/** Waits until the entry fires. One that came too late for its time never does: it gets another one. */
async function waitForStart(
  router: RouterAccess,
  name: string,
  logged: () => Promise<Row[]>,
): Promise<void> {
  const patience = Math.max(2 * router.retryTimeout, 5000);
  const until = Date.now() + patience;
  const pause = pacing(router);
  for (;;) {
    const entry = (await router.fresh(menu)).find((row) => row["name"] === name);
    const ran = Number(entry?.["run-count"] ?? 0) > 0;
    if (entry === undefined || ran || (await logged()).length > 0) return;
    if (Date.now() > until)
      throw new RouterOsError(
        `the backup did not start: the router's scheduler did not run the entry ${name} within ${Math.round(patience / 1000)} s; see whether /system clock goes, and whether /system device-mode allows the scheduler`,
      );
    if (entry["next-run"] === undefined) {
      const clock = (await router.fresh("/system/clock"))[0] ?? {};
      await router.set(menu, entry, startIn(clock, soon)).catch(unlessGone);
    }
    await pause();
  }
}

async function waitForEnd(
  router: RouterAccess,
  plan: BackupPlan,
  before: ReadonlySet<string>,
  logged: () => Promise<Row[]>,
): Promise<void> {
  const own = backupName(plan);
  const { failed } = entriesBeside(own);
  const until = Date.now() + longest;
  const pause = pacing(router);
  let there: number | undefined;
  for (;;) {
    const lines = await logged();
    const said = failureOf(lines, own);
    if (said !== undefined)
      throw new RouterOsError(`the backup failed, the router's log says: ${said}`);
    if (lines.some(({ message }) => message === `${own}: done`)) return;
    const record = (await router.fresh(menu)).find((row) => row["name"] === failed);
    const sets = setsOfPlan(await router.fresh("/file"), plan);
    const made = sets.find(({ name }) => !before.has(name));
    const isThere = made && lackingIn(made, plan).length === 0 && record === undefined;
    there = isThere ? (there ?? Date.now()) : undefined;
    if (there !== undefined && Date.now() - there > quiet) return;
    if (Date.now() > until)
      throw new RouterOsError(
        record === undefined
          ? `the backup left no complete set within ${longest / 60_000} minutes; look at /log on the router`
          : `the backup did not end within ${longest / 60_000} minutes: ${record["comment"] ?? ""}`,
      );
    await pause();
  }
}

/** What was logged since, from the first line about this backup on. */
async function news(router: RouterAccess, seen: ReadonlySet<string>, own: string): Promise<Row[]> {
  const lines = (await router.fresh("/log")).filter((row) => !seen.has(identity(row)));
  const first = lines.findIndex((line) => isAbout(line, own));
  return first < 0 ? [] : lines.slice(first);
}

/**
 * Ids of the log are dealt anew at a restart. Before 7.10 a line shows its date from the next day on
 * only, so just the time of day tells it from others.
 */
const identity = (row: Row): string => `${row[".id"]} ${row["time"]?.slice(-8)} ${row["message"]}`;

/** Waits between two looks: shortly at first, for a small router is done in a moment, then a second. */
function pacing({ retryTimeout }: RouterAccess): () => Promise<void> {
  let pause = 50;
  return () => wait((pause = Math.min(2 * pause, 1000, retryTimeout / 10)));
}
