import { setsOfPlan } from "./files";
import { illness, spelled } from "./health";
import { backupName, type BackupPlan, entriesBeside } from "./plan";
import { isUnfinished, type RouterAccess, type Values } from "../../schema";
import type { Row } from "../../values/row";

/** Since when, by the router's clock, runs that are due count; kept in state. */
const since = "__since";

/** What a router says about its backups; `olds` is what state said before. */
export async function backupState(
  router: RouterAccess,
  plan: BackupPlan,
  values: Values,
  olds: Values,
): Promise<Values> {
  const own = backupName(plan);
  const beside = entriesBeside(own);
  const [scripts, schedules, files, log, clock] = await Promise.all([
    router.rows("/system/script"),
    router.rows("/system/scheduler"),
    router.rows("/file"),
    router.rows("/log"),
    router.rows("/system/clock"),
  ]);
  const named = (rows: readonly Row[], name: string) => rows.find((row) => row["name"] === name);
  const [script, schedule] = [named(scripts, own), named(schedules, own)];
  const sets = setsOfPlan(files, plan);
  const state: Values = {
    scriptName: own,
    runCount: count(script?.["run-count"]),
    files: sets
      .flatMap((set) => set.files.map(({ name, size }) => ({ name, size })))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const lastRun = spelled(script?.["last-started"]);
  const nextRun = spelled(schedule?.["next-run"]);
  if (lastRun !== undefined) state["lastRun"] = lastRun;
  if (nextRun !== undefined) state["nextRun"] = nextRun;
  const now = spelled(`${clock[0]?.["date"] ?? ""} ${clock[0]?.["time"] ?? ""}`);
  const counted = isScheduledAnew(values, olds) ? now : olds[since];
  if (typeof counted === "string") state[since] = counted;
  const reason = illness({
    own,
    plan,
    sets,
    log,
    now,
    nextRun,
    schedule,
    failed: named(schedules, beside.failed),
    every: typeof values["every"] === "string" ? values["every"] : "1d",
    isOn: values["disabled"] !== true,
    since: typeof counted === "string" ? counted : undefined,
    hasRun: lastRun !== undefined || olds["lastRun"] !== undefined || hadFiles(olds),
  });
  state["healthy"] = reason === undefined;
  if (reason !== undefined) state["healthyReason"] = reason;
  return state;
}

/** True when the schedule was just made, may have been, or is due at other times than before. */
const isScheduledAnew = (values: Values, olds: Values): boolean =>
  Object.keys(olds).length === 0 ||
  isUnfinished(olds) ||
  olds["schedule"] !== undefined ||
  ["name", "at", "every", "disabled"].some((property) => values[property] !== olds[property]);

const hadFiles = ({ files }: Values): boolean => Array.isArray(files) && files.length > 0;

/** How often something ran: what is no number says nothing, and state cannot hold it. */
const count = (runs = ""): number => (/^\d+$/.test(runs) ? Number(runs) : 0);
