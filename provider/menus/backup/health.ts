import { type FileSet, lackingIn } from "./files";
import type { BackupPlan } from "./plan";
import type { Row } from "../../values/row";
import { dateTime, decode, milliseconds } from "../../values";
import { saysScriptFailed } from "../../values/router-texts";

/** What there is to judge a router's backups by. */
export interface Evidence {
  /** Name of the script and of the schedule. */
  own: string;
  plan: BackupPlan;
  /** The oldest first. */
  sets: readonly FileSet[];
  log: readonly Row[];
  /** The router's clock, `2026-11-25 12:00:00`; undefined when it tells none. */
  now: string | undefined;
  nextRun: string | undefined;
  /** The row of the schedule; undefined: it is missing. */
  schedule: Row | undefined;
  /** The entry that says what did not succeed in the last run. */
  failed: Row | undefined;
  /** `1d` */
  every: string;
  isOn: boolean;
  /** Runs that were due before do not count; undefined: not known. */
  since: string | undefined;
  /** A run is on record, whatever came of it. */
  hasRun: boolean;
}

/** How long a run may take until its set must be there: files are waited for and sent away. */
const grace = 30 * 60_000;

/** No router that knows the time is older than this package. */
const youngest = Date.parse("2025-01-01T00:00:00Z");

/** Why a router's backups are not as they should be; undefined when everything is proved. */
export function illness(evidence: Evidence): string | undefined {
  const { own, plan, sets, now = "", failed, isOn, hasRun } = evidence;
  const clock = instant(now);
  if (Number.isNaN(clock) || clock < youngest)
    return `clock not set: the router says it is ${now === "" ? "no time" : now}, so no backup can be judged; set up NTP`;
  const record = failed?.["comment"];
  if (failed !== undefined) return `the last backup failed: ${record ?? "the router says no more"}`;
  const said = failureOf(evidence.log, own);
  if (said !== undefined) return `the last backup failed, the router's log says: ${said}`;

  // Sets of a time that is yet to come are of a wrong clock, and prove nothing.
  const known = sets.filter(({ made }) => instant(made) <= clock + grace);
  const last = known.findLast((set) => lackingIn(set, plan).length === 0);
  const half = known.findLast((set) => lackingIn(set, plan).length > 0);
  if (half && clock - instant(half.made) > grace && !(last && last.made > half.made))
    return `the last set is not complete: ${half.name} has no ${lackingIn(half, plan).join(" and no ")}`;
  if (!isOn) return undefined;
  if (evidence.schedule === undefined) return `no schedule: /system scheduler has no ${own}`;
  if (last === undefined && hasRun && sets.length === 0 && !isRunning(evidence, clock))
    return "sets gone: it ran, and no file of it is on the router";
  return lateness(evidence, clock, last);
}

/** The set that the last run that was due must have left. */
function lateness(
  { own, every, nextRun, schedule, since, hasRun, plan, log }: Evidence,
  clock: number,
  last: FileSet | undefined,
): string | undefined {
  const interval = milliseconds(every) ?? 0;
  if (interval === 0 || schedule === undefined) return undefined;
  const next = instant(nextRun ?? "");
  if (next - clock > interval * 1.5 + grace)
    return `it does not run before ${nextRun}: the router's clock was ahead when the schedule was made; /system scheduler set ${own} start-date to today`;
  let due = Number.isNaN(next) ? clock - interval : next - interval;
  if (clock - due < grace) due -= interval;
  if (due <= countsFrom(since, schedule, interval, clock)) return undefined;
  // Whoever moved the time of day by hours has a set of the old time.
  if (last && instant(last.made) >= due - Math.min(interval / 2, 12 * 3_600_000)) return undefined;
  const wanted = `one was due at ${text(due)}`;
  if (last)
    return `the last complete set is of ${last.made}, and ${wanted}${silence(log, own, plan)}`;
  return hasRun
    ? `no complete set is on the router, and ${wanted}${silence(log, own, plan)}`
    : `never ran: ${wanted}`;
}

/** Why a failure may not be told: a log is short, and a restart empties it. */
const silence = (log: readonly Row[], own: string, { name }: BackupPlan): string =>
  log.some((line) => isAbout(line, own)) ? "" : `; the log says nothing of ${name} any more`;

/** From when on a run that was due must have left a set. */
function countsFrom(since: string | undefined, schedule: Row, interval: number, clock: number) {
  const known = instant(since ?? "");
  if (known <= clock) return known;
  const started = spelled(`${schedule["start-date"] ?? ""} ${schedule["start-time"] ?? ""}`);
  const first = instant(started ?? "") + interval;
  // A schedule of which nobody knows since when it is there may be of today.
  return Number.isNaN(first) ? clock - interval : first;
}

/** A run that began not long ago may still be writing. */
const isRunning = ({ nextRun, every }: Evidence, clock: number): boolean =>
  clock - (instant(nextRun ?? "") - (milliseconds(every) ?? 0)) < grace;

/** What the last line about this backup says, if it says that it failed. */
export function failureOf(log: readonly Row[], own: string): string | undefined {
  const at = log.findLastIndex((line) => isAbout(line, own));
  const last = log[at];
  if (!last || !isError(last)) return undefined;
  if (last["message"]?.startsWith(`${own}: `)) return last["message"];
  // The router tells of a script that it could not run, and in the next line why. When the script itself
  // gave up, its own words stand before.
  const before = log[at - 1];
  if (before?.["message"]?.startsWith(`${own}: failed`)) return before["message"];
  const reason = log[at + 1];
  const isReason = reason && isError(reason) && /\bscript\b/.test(reason["topics"] ?? "");
  return [last, ...(isReason ? [reason] : [])].map(({ message }) => message).join("; ");
}

const isError = ({ topics = "" }: Row): boolean => /\b(error|critical)\b/.test(topics);

/** True of a line that the script logs, or the router about the script. */
export function isAbout({ message = "" }: Row, own: string): boolean {
  return message.startsWith(`${own}: `) || saysScriptFailed(message, own);
}

/** A date and time of any version as `2026-11-25 03:00:00`. */
export function spelled(time: string | undefined): string | undefined {
  const value = time === undefined ? undefined : decode(dateTime, time);
  return typeof value === "string" && /^\d{4}-/.test(value) ? value : undefined;
}

const instant = (time: string): number => Date.parse(`${time.replace(" ", "T")}Z`);

const text = (moment: number): string =>
  new Date(moment).toISOString().slice(0, 19).replace("T", " ");
