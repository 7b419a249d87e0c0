import type { DoctorOptions } from "./commands/doctor";
import { within } from "./deadline";
import { diagnose, exitCodeOf } from "./doctor/diagnose";
import { gather } from "./doctor/gather";
import { reportJson, reportText } from "./doctor/report";
import type { ExitCode } from "./frame/exit";
import type { Session } from "./frame/frame";

/** Lines to paste into a program or a terminal are not wrapped. */
const PASTED = /^ {2}(program|router) /;

/** Examines the router, and reports. */
export async function run(
  session: Session,
  bond: string | undefined,
  options: DoctorOptions,
): Promise<ExitCode> {
  const { stdout, env } = session.io;
  const { router, username, wording } = await session.connect(options);
  // Each command has its own deadline; a router that takes long for all of them is not waited for.
  const longest = 2 * router.retryTimeout + 30_000;
  const looking = gather(router, username, bond, wording);
  const facts = await within(longest, looking, "cannot look at the router");
  const found = diagnose(facts);
  const isTerminal = stdout.isTTY === true && !env["NO_COLOR"];
  session.report(
    reportText(facts, found, { isTerminal }),
    options.json === true ? reportJson(facts, found) : undefined,
    PASTED,
  );
  return exitCodeOf(found);
}
