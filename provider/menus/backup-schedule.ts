import { createHash } from "node:crypto";
import {
  backupName,
  backupPolicy,
  type BackupPlan,
  entriesBeside,
  secretNames,
  storedSecrets,
  type Upload,
} from "./backup/plan";
import { removeEntries, runBackup } from "./backup/run";
import { backupScript } from "./backup/script";
import { storedSecret } from "./backup/secret";
import { backupState } from "./backup/state";
import {
  common,
  type Composite,
  type Failure,
  defineMenu,
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
  /**
   * Name of the backups: letters, digits, `_` and `-`. Files are `hq-core.nightly-2026-11-25-030000.backup`
   * and `.rsc`, where `hq-core` is the router's identity, with `_` for what no file name has.
   */
  name: required(wordOf(/^[A-Za-z0-9_-]+$/, 'a name of letters, digits, "_" and "-"')),
  /** Time of day in the router's time zone, `"03:00:00"`. Default: when the schedule is made. */
  at: optional(timeOfDay),
  /** Time between backups, `"1d"`. Default: `"1d"`. */
  every: optional(duration, { default: "1d" }),
  /** `"backup"` restores this very router, `"export"` is readable and fits another one. Default: `"both"`. */
  what: optional(oneOf("backup", "export", "both"), { default: "both" }),
  /**
   * How many of the newest sets stay on the router, 1 to 1000, whatever became of the upload; by the time
   * of the files, and those that a wrong clock dated ahead go first. A lower number makes room before the
   * next backup. Default: 7.
   */
  keep: optional(integer(1, 1000), { default: "7" }),
  /**
   * Encrypts the backup with aes-sha256. Default: none, not encrypted. Secret in state; on the router
   * it is a disabled entry of /ppp/secret, which users with the policy sensitive can read, and no export
   * that hides secrets.
   */
  password: optional(text, { default: "", freeText: true, secret: true }),
  /**
   * Sends each set to a server. The password is kept as above; with sftp and no password the router's
   * own key is used.
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
  /**
   * Put passwords and keys into the export. Not together with a `password` of backup or upload, which
   * would stand in it. Default: `false`.
   */
  showSensitive: optional(flag, { default: "false" }),
  /** Folder on the router; `"/"` is the root. Default: `flash` on a board that has it, for there the rest is lost at a restart; else the root. */
  directory: optional(wordOf(/^[A-Za-z0-9_/-]*$/, 'a folder such as "flash"'), { default: "" }),
  /**
   * Any text: another one runs the backup once, now, as the night does (by the scheduler, with the rights
   * of the schedule), waits for its end, and fails with what the router says when it failed.
   */
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

/** One of the two passwords, where the plan has it. */
const secretPart = (as: string, which: "backup" | "upload"): Part => ({
  as,
  menu: storedSecret,
  encode: (values) => {
    const password = storedSecrets(plan(values))[which];
    const comment = `for the script ${backupName(plan(values))}; no login`;
    return password === undefined
      ? undefined
      : { name: secretNames(plan(values))[which], password, disabled: true, comment };
  },
});

/** `/system/script` and `/system/scheduler`, https://help.mikrotik.com/docs/spaces/ROS/pages/40992852/Backup */
export const backupSchedule = {
  ...defineMenu("", {
    type: "BackupSchedule",
    kind: "composite",
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
      /** True while it is proved that the last backup that was due succeeded: by its files, and by nothing that says otherwise. */
      healthy: optional(flag),
      /** Only there when `healthy` is false: why. It shows as a difference; `pulumi up` does not mend it. */
      healthyReason: optional(text),
      /** Only there when the backup's password is not kept as it was written: `edited on the router`. */
      backupSecret: optional(text),
      /** Only there when the upload's password is not kept as it was written. */
      uploadSecret: optional(text),
      /** Only there when the script is not as it was written: `edited on the router`. */
      script: optional(text),
      /** Only there when the schedule is not as it was written: `edited on the router`. */
      schedule: optional(text),
    },
    check: mistakes,
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
  // The script needs the passwords, and the schedule the script.
  parts: [
    secretPart("backupSecret", "backup"),
    secretPart("uploadSecret", "upload"),
    scriptPart,
    schedulerPart,
  ],
  needs: ({ upload, mail }) => [
    "scheduler",
    ...(upload === undefined ? [] : (["fetch"] as const)),
    ...(mail === undefined ? [] : (["email"] as const)),
  ],
  tells: ["healthyReason"],
  observe: (router, values, olds) => backupState(router, plan(values), values, olds),
  version: (values) =>
    createHash("sha256")
      .update(JSON.stringify([backupScript(plan(values)), backupPolicy(plan(values))]))
      .digest("hex")
      .slice(0, 16),
  clearUp: (router, values) =>
    removeEntries(router, Object.values(entriesBeside(backupName(plan(values))))),
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

function mistakes(values: ValuesOf<typeof properties>): Failure[] {
  const { every, at, showSensitive } = values;
  const failures: Failure[] = [];
  if (showSensitive === true && values.what !== "backup") {
    for (const [which] of Object.entries(storedSecrets(plan(values))))
      failures.push({
        property: "showSensitive",
        reason:
          which === "backup"
            ? 'showSensitive: true would put the password of the backup into the export beside it: leave showSensitive or password out, or make two schedules, what: "backup" and what: "export"'
            : "showSensitive: true would put the password of the upload into the export that it carries: leave showSensitive out, or upload by sftp with the router's own key, without a password",
      });
  }
  if (every === "0s")
    failures.push({
      property: "every",
      reason: 'every: "0s" would run once: write a time such as "1d"',
    });
  if (at === "startup")
    failures.push({ property: "at", reason: 'at: write a time of day such as "03:00:00"' });
  return failures;
}
