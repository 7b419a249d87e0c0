import {
  backupName,
  backupPolicy,
  backupScript,
  type BackupPlan,
  type Upload,
} from "./backup/script";
import { backupState, runBackup } from "./backup/state";
import {
  common,
  type Composite,
  type Failure,
  menu,
  optional,
  type Part,
  type Properties,
  required,
  type Values,
  type ValuesOf,
} from "../schema";
import {
  dateTime,
  duration,
  fields,
  flag,
  hostName,
  integer,
  name,
  oneOf,
  remembered,
  text,
  timeOfDay,
  wordOf,
} from "../values";
import { scheduler } from "./scheduler";
import { script } from "./script";

const properties = {
  /** Name of the backups: letters, digits, `_` and `-`. Files are `name-2026-11-25-030000.backup` and `.rsc`. */
  name: required(wordOf(/^[A-Za-z0-9_-]+$/, 'a name of letters, digits, "_" and "-"')),
  /** Time of day in the router's time zone, `"03:00:00"`. Default: when the schedule is made. */
  at: optional(timeOfDay),
  /** Time between backups, `"1d"`. Default: `"1d"`. */
  every: optional(duration, { default: "1d" }),
  /** `"backup"` restores this very router, `"export"` is readable and fits another one. Default: `"both"`. */
  what: optional(oneOf("backup", "export", "both"), { default: "both" }),
  /** How many of the newest sets stay on the router, 1 to 1000. Default: 7. */
  keep: optional(integer(1, 1000), { default: "7" }),
  /**
   * Encrypts the backup with aes-sha256. Default: none, not encrypted. Secret in state; on the router
   * every user with the policy read can read it in the script. Where that is too many, set none, and
   * let a server that encrypts fetch the files.
   */
  password: optional(text, { default: "", freeText: true, secret: true }),
  /**
   * Sends each set to a server. The password is in the script, as above; with sftp and no password
   * the router's own key is used, which the script does not hold.
   */
  upload: optional(
    fields<Upload>({
      protocol: { codec: oneOf("sftp", "ftp"), required: true },
      host: { codec: hostName, required: true },
      port: { codec: integer(1, 65_535) },
      user: { codec: name, required: true },
      password: { codec: text },
      directory: { codec: text },
    }),
    { freeText: true, secret: ["password"] },
  ),
  /** Mails each set to an address; the server is set in /tool/e-mail. */
  mail: optional(
    fields<{ to: string }>({
      to: { codec: wordOf(/^[^@\s",]+@[^@\s",]+$/, "an e-mail address"), required: true },
    }),
  ),
  /** Put passwords and keys into the export. Default: `false`. */
  showSensitive: optional(flag, { default: "false" }),
  /** Folder on the router: `"flash"` where memory is lost without power. Default: the root. */
  directory: optional(wordOf(/^[A-Za-z0-9_/-]*$/, 'a folder such as "flash"'), { default: "" }),
  /** Any text: another one runs the backup once, now, and waits until the files are there. */
  run: optional(text, { trigger: true }),
  ...common,
} satisfies Properties;

const plan = (values: Values): BackupPlan => values as unknown as BackupPlan;

const scriptPart: Part = {
  as: "script",
  menu: script,
  encode: (values) => ({
    name: backupName(plan(values)),
    source: backupScript(plan(values)),
    policy: backupPolicy(plan(values)),
    ...(values["comment"] === undefined ? {} : { comment: values["comment"] }),
  }),
};

const schedulerPart: Part = {
  as: "schedule",
  menu: scheduler,
  encode: (values) => ({
    name: backupName(plan(values)),
    onEvent: backupName(plan(values)),
    // By name a script runs with the schedule's policies at most.
    policy: backupPolicy(plan(values)),
    interval: values["every"] ?? "1d",
    ...(values["at"] === undefined ? {} : { startTime: values["at"] }),
    ...(values["disabled"] === undefined ? {} : { disabled: values["disabled"] }),
    ...(values["comment"] === undefined ? {} : { comment: values["comment"] }),
  }),
  decode: ({ interval, startTime, disabled, comment }) => ({
    ...(interval === undefined ? {} : { every: interval }),
    ...(startTime === undefined ? {} : { at: startTime }),
    ...(disabled === undefined ? {} : { disabled }),
    ...(comment === undefined ? {} : { comment }),
  }),
};

/** `/system/script` and `/system/scheduler`, https://help.mikrotik.com/docs/spaces/ROS/pages/40992852/Backup */
export const backupSchedule = {
  ...menu("", {
    type: "BackupSchedule",
    noun: "backup schedule",
    key: ["name"],
    properties,
    outputs: {
      /** When the next backup is due, `2026-11-26 03:00:00` in the router's time. */
      nextRun: optional(dateTime),
      /** When the last one began; none: not yet. */
      lastRun: optional(dateTime),
      /** How many ran since the router started. */
      runCount: optional(integer(0, 4_294_967_295)),
      /** Name of the script and of the schedule on the router. */
      scriptName: optional(name),
      /** The sets' files that are on the router. */
      files: optional(remembered<BackupFile[]>(), { local: true }),
      /** False when the last backup failed, or one that was due did not run. */
      healthy: optional(flag),
      /** Only there when the script is not as it was written: `edited on the router`. */
      script: optional(text),
      /** Only there when the schedule is not as it was written: `edited on the router`. */
      schedule: optional(text),
    },
    check: intervals,
    advice: ({ upload }, isSet) =>
      upload?.protocol === "ftp"
        ? [
            isSet("password")
              ? {
                  severity: "info",
                  text: 'upload.protocol: with "ftp" the files, the user and its password travel readable for everybody on the way: write "sftp" where the server has it',
                }
              : {
                  severity: "warn",
                  text: 'upload.protocol: write "sftp", or set password as well: with "ftp" a backup that is not encrypted travels readable for everybody on the way, as do the user and its password',
                },
          ]
        : [],
    claims: ({ name: own }) =>
      own === undefined
        ? []
        : [{ thing: `the script name backup-${own}`, purpose: "gives it to a backup schedule" }],
  }),
  parts: [scriptPart, schedulerPart],
  needs: ({ upload, mail }) => [
    "scheduler",
    ...(upload === undefined ? [] : (["fetch"] as const)),
    ...(mail === undefined ? [] : (["email"] as const)),
  ],
  observe: (router, values) => backupState(router, plan(values), values),
  then: async (router, values, olds) => {
    if (values["run"] !== undefined && values["run"] !== olds["run"])
      await runBackup(router, plan(values));
  },
} satisfies Composite;

/** A file of a backup on the router. */
export interface BackupFile {
  name: string;
  /** Bytes. */
  size: number;
}

function intervals({ every, at }: ValuesOf<typeof properties>): Failure[] {
  const failures: Failure[] = [];
  if (every === "0s")
    failures.push({
      property: "every",
      reason: 'every: "0s" would run once: write a time such as "1d"',
    });
  if (at === "startup")
    failures.push({ property: "at", reason: 'at: write a time of day such as "03:00:00"' });
  return failures;
}
