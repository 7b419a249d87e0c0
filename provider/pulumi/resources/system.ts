import type * as pulumi from "@pulumi/pulumi";
import { type byTarget, loggingAction, type ofEveryTarget } from "../../menus/logging-action";
import { loggingRule } from "../../menus/logging-rule";
import { script } from "../../menus/script";
import { scheduler } from "../../menus/scheduler";
import { backupSchedule } from "../../menus/backup-schedule";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of a {@link LoggingAction}: what all have, and the properties of its target. */
export type LoggingActionArgs = ArgsOf<typeof ofEveryTarget> & {
  /** See `LoggingAction.adopt`: manage an action that the router has. */
  adopt?: pulumi.Input<boolean | undefined>;
  /** Which router of `routeros:devices` this is on. */
  device?: pulumi.Input<string | undefined>;
} & {
    [Target in keyof typeof byTarget]: {
      /** Where lines go. `"script"` since RouterOS 7.22. */
      target: Target;
    } & ArgsOf<(typeof byTarget)[Target]>;
  }[keyof typeof byTarget];

/**
 * Where log lines go: memory, disk, the terminal, mail, a syslog server, a script. Your editor offers
 * the properties of the target that you write.
 *
 * @example
 * ```ts
 * const central = new LoggingAction("central", { name: "central", target: "remote", remote: "192.168.90.5" });
 * new LoggingRule("links", { topics: ["interface"], action: central.name });
 * ```
 */
export class LoggingAction extends (resource(loggingAction) as ClassOf<
  typeof loggingAction,
  LoggingActionArgs
>) {}

/** Arguments of a {@link LoggingRule}. */
export interface LoggingRuleArgs extends ArgsOf<typeof loggingRule.properties> {}

/**
 * Which log lines go to which action. The rules of the factory can be adopted; destroying one puts
 * it back as it was.
 *
 * @example
 * ```ts
 * new LoggingRule("links", { topics: ["interface"], action: "disk" });
 * ```
 */
export class LoggingRule extends (resource(loggingRule) as ClassOf<typeof loggingRule>) {}

/** Arguments of a {@link Script}. */
export interface ScriptArgs extends ArgsOf<typeof script.properties> {}

/**
 * A script on the router.
 *
 * @example
 * ```ts
 * const hello = new Script("hello", { name: "hello", source: ':log info "hello"', policy: ["read"] });
 * ```
 */
export class Script extends (resource(script) as ClassOf<typeof script>) {}

/** Arguments of a {@link Scheduler}. */
export interface SchedulerArgs extends ArgsOf<typeof scheduler.properties> {}

/**
 * Something that the router does at a time.
 *
 * @example
 * ```ts
 * const hello = new Script("hello", { name: "hello", source: ':log info "hello"', policy: ["read"] });
 * new Scheduler("nightly", { name: "nightly", startTime: "03:00:00", interval: "1d", onEvent: hello.name });
 * ```
 */
export class Scheduler extends (resource(scheduler) as ClassOf<typeof scheduler>) {}

/** Arguments of a {@link BackupSchedule}. */
export interface BackupScheduleArgs extends ArgsOf<typeof backupSchedule.properties> {}

/**
 * A router that backs itself up: a script and the schedule that runs it.
 *
 * @example
 * ```ts
 * new BackupSchedule("nightly", {
 *   name: "nightly",
 *   at: "03:00:00",
 *   keep: 7,
 *   password: config.requireSecret("backupPassword"),
 * });
 * ```
 */
export class BackupSchedule extends (resource(backupSchedule) as ClassOf<typeof backupSchedule>) {}
