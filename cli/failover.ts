import type { FailoverOptions } from "./commands/failover";
import { within } from "./deadline";
import { entryOf, memberOf } from "./failover/recovery-timer";
import { RouterOsError } from "../provider/errors";
import { capabilitiesOf } from "../provider/transport/schemes";
import type { Row } from "../provider/transport/transport";
import { look, type Look } from "./failover/look";
import { ownWatch } from "./failover/measure";
import { plan } from "./failover/plan";
import { exitCodeOf, reportJson, reportLeft, reportText, type Test } from "./failover/report";
import { INTERRUPTED, run as measured } from "./failover/run";
import { settle } from "./failover/settle";
import { safety } from "./safety";
import type { ExitCode } from "./frame/exit";
import { type Session, until } from "./frame/frame";

/** Runs the test, and reports. Interrupted, it enables the member first. */
export async function run(
  session: Session,
  bond: string,
  options: FailoverOptions,
): Promise<ExitCode> {
  const { dryRun, force = false } = options;
  const stop = session.signal;
  const { router, endpoint, wording } = await until(
    stop,
    session.connect(options, safety),
    INTERRUPTED,
  );
  const see = () => {
    const looking = within(
      2 * router.retryTimeout + 30_000,
      look(router, bond),
      `cannot look at ${router.label}`,
    );
    return until(stop, looking, INTERRUPTED);
  };
  const running = { router, watch: ownWatch, stop, wording };
  let seen = await see();
  const entry = entryOf(seen.schedules, bond);
  const left = entry && memberOf(entry, seen.interfaces);
  if (left !== undefined && dryRun === true) seen = withEnabled(seen, left);
  const settled = entry && dryRun !== true ? await settle(seen, bond, entry, running) : undefined;
  if (settled !== undefined) seen = await see();
  const planned = plan(seen, bond, force);
  if (dryRun !== true && planned.refused !== undefined) throw new RouterOsError(planned.refused);
  if (dryRun !== true && planned.slow !== undefined) session.say("warning", planned.slow);
  const tested: Test = {
    router: { host: seen.label, version: seen.version },
    over: capabilitiesOf(endpoint),
    settled,
    plan: planned,
    ...(dryRun !== true && { outcome: await measured(planned, running) }),
  };
  const report =
    entry !== undefined && dryRun === true
      ? reportLeft(tested, { bond, entry: entry["name"] ?? "", member: left?.["name"] })
      : { text: reportText(tested), json: reportJson(tested) };
  session.report(report.text, options.json === true ? report.json : undefined);
  return exitCodeOf(tested);
}

/** The look as it will be once a member is enabled again, and has link. */
const withEnabled = (seen: Look, member: Row): Look => ({
  ...seen,
  interfaces: seen.interfaces.map((row) =>
    row === member ? { ...row, disabled: "false", running: "true" } : row,
  ),
});
