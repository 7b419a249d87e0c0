import { shown } from "../provider/values/shown";
import type { EnrollOptions } from "./commands/enroll";
import { enrollOne, type Outcome } from "./enroll/one";
import { Administrator } from "./enroll/reach";
import { type ExitCode, FINE, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";

/** Enrolls the router of the options, or those of an inventory. */
export async function run(session: Session, options: EnrollOptions): Promise<ExitCode> {
  const { io, signal } = session;
  refuse(options);
  const administrator = new Administrator(io, options);
  if (options.inventory !== undefined) {
    const { enrollAll } = await import("./enroll/fleet.js");
    return enrollAll(session, options, options.inventory, administrator);
  }
  const { host } = options;
  if (host === undefined)
    throw new Misused("--host is missing: name the router, as in --host 192.168.88.1");
  // What people read while it goes on, beside the JSON that a program reads.
  const beside = options.json === true ? io.stderr : io.stdout;
  const say = (what: string) => void beside.write(`  ${shown(what)}\n`);
  const outcome = await enrollOne({ ...options, host }, { io, signal, administrator, say });
  for (const warning of outcome.warnings) session.say("warning", warning);
  session.report(text(outcome), options.json === true ? json(outcome) : undefined);
  return FINE;
}

/** No value is shown: it may be a password. */
function refuse(options: EnrollOptions): void {
  if (options.password !== undefined)
    throw new Misused(
      "a password on the command line can be read by every user of this machine: set ROS_PASSWORD, or use --password-stdin",
    );
  if (options.inventory !== undefined) {
    if (options.host !== undefined)
      throw new Misused("--inventory names the routers: leave --host out");
    return;
  }
  if (options.stack === undefined && options.dryRun !== true)
    throw new Misused(
      "--stack is missing: name the stack that gets the settings, as in --stack hq, or only look with --dry-run",
    );
  if (options.device !== undefined && options.stack === undefined)
    throw new Misused("--device belongs to --stack: name the stack as well");
  if (options.remove === true && (options.rotate !== undefined || options.closeClearText === true))
    throw new Misused("--remove takes everything away: leave --rotate and --close-clear-text out");
}

const ENDS: Readonly<Record<Outcome["outcome"], string>> = {
  enrolled: "is enrolled",
  "nothing to do": "needs no change",
  shown: "was looked at, nothing is changed",
  removed: "is as it was before it was enrolled",
};

function text({ host, identity, version, outcome, steps }: Outcome): string {
  const would = outcome === "shown" ? steps.map((what) => `  would ${shown(what)}\n`).join("") : "";
  const end = `${identity} (${host}, RouterOS ${version}) ${ENDS[outcome]}.`;
  return `${would}${shown(end)}\n`;
}

const json = (outcome: Outcome): object => ({ format: 1, exitCode: FINE, ...outcome });
