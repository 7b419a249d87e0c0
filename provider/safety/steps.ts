import { quote } from "../values";
import { consolePath, paths } from "./paths";

/*
 * Scripts of the scheduler that put something right: each step may fail without keeping the others from
 * running, and the entry goes only when all have succeeded. Until then it stays, and runs again.
 */

/** A step of such a script; which one failed is in the log. */
export const attempt = (command: string, what: string): string =>
  `:do { ${command} } on-error={ :set failed ($failed . ${quote(`; ${what}`)}) }`;

/** Forgets what failed so far: it is tried once more. */
export const afresh = ':set failed ""';

const schedules = consolePath(paths.schedules);

/** The script of an entry that takes these steps, says so, and removes itself. */
export function untilAllSucceed(name: string, steps: readonly string[], done: string): string[] {
  const failed = `${name}: not all of it succeeded, it is tried again. Failed`;
  return [
    ':local failed ""',
    ...steps,
    ':if ($failed = "") do={',
    `:log warning ${quote(`${name}: ${done}`)}`,
    `${schedules} remove [${schedules} find where name=${quote(name)}]`,
    `} else={ :log error (${quote(failed)} . $failed) }`,
  ];
}
