import type { FailoverOptions } from "./commands/failover";
import { connect, type Connection } from "./connection";
import { within } from "./deadline";
import { entryOf, memberOf } from "./failover/dead-man";
import { RouterOsError } from "../provider/errors";
import type { Row } from "../provider/transport/transport";
import { look, type Look } from "./failover/look";
import { ownWatch } from "./failover/measure";
import { plan } from "./failover/plan";
import {
  exitCodeOf,
  type Report,
  reportJson,
  reportLeft,
  reportText,
  type Test,
} from "./failover/report";
import { INTERRUPTED, NotRecovered, run } from "./failover/run";
import { settle } from "./failover/settle";
import { safety } from "./safety";

/** Exit codes: the member may still be disabled; the test could not be done. */
const [NOT_RECOVERED, NOT_DONE] = [1, 2];

/** Does the test, tells, and sets the exit code. */
export async function start(bond: string, options: FailoverOptions): Promise<void> {
  let connection: Connection | undefined;
  const interrupt = new AbortController();
  const stop = () => {
    process.stdin.destroy();
    interrupt.abort();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  // A second Ctrl-C changes nothing: what is still to be done has a deadline.
  for (const signal of signals) process.on(signal, stop);
  try {
    connection = await untilInterrupted(connect(options, process.env, safety), interrupt.signal);
    await test(connection, bond, options, interrupt.signal);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const exitCode = error instanceof NotRecovered ? NOT_RECOVERED : NOT_DONE;
    tellFailure(connection?.reword(said) ?? said, exitCode, options);
  } finally {
    await connection?.router.close();
    for (const signal of signals) process.off(signal, stop);
  }
}

async function test(
  { router }: Connection,
  bond: string,
  options: FailoverOptions,
  stop: AbortSignal,
): Promise<void> {
  const { dryRun, force = false } = options;
  const see = () => {
    const looking = within(
      2 * router.patience + 30_000,
      look(router, bond),
      `cannot look at ${router.label}`,
    );
    return untilInterrupted(looking, stop);
  };
  const running = { router, watch: ownWatch, stop };
  let seen = await see();
  const entry = entryOf(seen.schedules, bond);
  const left = entry && memberOf(entry, seen.interfaces);
  if (left !== undefined && dryRun === true) seen = withEnabled(seen, left);
  const settled = entry && dryRun !== true ? await settle(seen, bond, entry, running) : undefined;
  if (settled !== undefined) seen = await see();
  const planned = plan(seen, bond, force);
  if (dryRun !== true && planned.refused !== undefined) throw new RouterOsError(planned.refused);
  if (dryRun !== true && planned.slow !== undefined) console.error(`warning: ${planned.slow}`);
  const tested: Test = {
    router: { host: seen.label, version: seen.version },
    over: router.reach?.endpoint.scheme.startsWith("http") === true ? "rest" : "api",
    settled,
    plan: planned,
    ...(dryRun !== true && { outcome: await run(planned, running) }),
  };
  const report =
    entry !== undefined && dryRun === true
      ? reportLeft(tested, { bond, entry: entry["name"] ?? "", member: left?.["name"] })
      : { text: reportText(tested), json: reportJson(tested) };
  tell(report, options);
  process.exitCode = exitCodeOf(tested);
}

/** What is seen once a member is enabled again, and has link. */
const withEnabled = (seen: Look, member: Row): Look => ({
  ...seen,
  interfaces: seen.interfaces.map((row) =>
    row === member ? { ...row, disabled: "false", running: "true" } : row,
  ),
});

/** For what only reads: ends with a sentence at Ctrl-C. */
async function untilInterrupted<T>(reading: Promise<T>, stop: AbortSignal): Promise<T> {
  const interrupted = new Promise<never>((_resolve, reject) => {
    const end = () => {
      reject(new Error(INTERRUPTED));
    };
    if (stop.aborted) end();
    else stop.addEventListener("abort", end, { once: true });
  });
  return Promise.race([reading, interrupted]);
}

function tell({ text, json }: Report, options: FailoverOptions): void {
  process.stdout.write(options.json === true ? `${JSON.stringify(json, null, 2)}\n` : text);
}

function tellFailure(message: string, exitCode: number, options: FailoverOptions): void {
  process.exitCode = exitCode;
  console.error(`error: ${message}`);
  if (options.json === true)
    tell({ text: "", json: { format: 1, exitCode, error: message } }, options);
}
