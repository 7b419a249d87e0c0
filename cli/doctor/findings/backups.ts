import { failureOf } from "../../../provider/menus/backup/health";
import type { Row } from "../../../provider/transport/transport";
import { milliseconds } from "../../../provider/values";
import { type Facts, isOn } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";
import { HOUR, momentOf } from "./log";

/** What the nightly backups of `BackupSchedule` left on the router. */
export const backupFindings: readonly Finding[] = [
  {
    code: "backup-failed",
    severity: "error",
    look: (facts) => backups(facts).flatMap((own) => failure(facts, own)),
    cause: ({ other }) =>
      `The last backup of ${other} failed: what this router is today is in no backup.`,
    fix: () => ({
      program: "another text in run of the BackupSchedule makes one now, and says what is wrong",
      note: "a full disk: make room in /file; an upload or a mail that fails: the server, and its password",
    }),
  },
  {
    code: "backup-overdue",
    severity: "error",
    look: (facts) => backups(facts).flatMap((own) => lateness(facts, own)),
    cause: ({ other }) => `A backup of ${other} was due and has not begun.`,
    fix: () => ({
      program: "every and at of the BackupSchedule",
      note: "the clock of the router must be right (NTP), and its device-mode must allow the scheduler",
    }),
  },
];

/** The schedules that `BackupSchedule` makes: they run the script of their own name. */
const backups = ({ schedules }: Facts): Row[] =>
  schedules.filter(
    (row) =>
      isOn(row) && /^backup-[\w-]+$/.test(row["name"] ?? "") && row["on-event"] === row["name"],
  );

/** What the script left when it did not succeed, or the last line about it when that is an error. */
function failure({ schedules, log }: Facts, { name = "" }: Row): Evidence[] {
  const left = schedules.find((row) => row["name"] === `${name}.failed`);
  if (left !== undefined)
    return [{ other: name, shows: [shown(`/system/scheduler ${name}.failed`, left, "comment")] }];
  const said = failureOf(log, name);
  return said === undefined ? [] : [{ other: name, shows: [`/log: ${said}`] }];
}

/** Half an interval and an hour late: no run takes so long. */
function lateness({ scripts, clock }: Facts, schedule: Row): Evidence[] {
  const { name = "", interval = "" } = schedule;
  const script = scripts.find((row) => row["name"] === name);
  const began = momentOf(script?.["last-started"] ?? "");
  const now = momentOf(`${clock?.["date"]} ${clock?.["time"]}`);
  const every = milliseconds(interval) ?? 0;
  if (began === undefined || now === undefined || every === 0) return [];
  if (now - began <= every * 1.5 + HOUR) return [];
  return [
    {
      other: name,
      shows: [
        shown(`/system/script ${name}`, script, "last-started"),
        shown(`/system/scheduler ${name}`, schedule, "interval", "next-run"),
        shown("/system/clock", clock, "date", "time"),
      ],
    },
  ];
}
