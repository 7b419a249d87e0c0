import type { DoctorOptions } from "./commands/doctor";
import { connect, type Connection } from "./connection";
import { within } from "./deadline";
import { diagnose, exitCodeOf } from "./doctor/diagnose";
import { gather } from "./doctor/gather";
import { reportJson, reportText } from "./doctor/report";

/** Exit code: the router could not be looked at. */
const BLIND = 2;
const INTERRUPTED = "interrupted; nothing was changed on the router";

/** Looks, tells, and sets the exit code. */
export async function run(bond: string | undefined, options: DoctorOptions): Promise<void> {
  let connection: Connection | undefined;
  let stop = (): void => undefined;
  const interrupted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      process.stdin.destroy();
      reject(new Error(INTERRUPTED));
    };
  });
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const look = async () => {
    connection = await connect(options);
    await examine(connection, bond, options);
  };
  try {
    await Promise.race([look(), interrupted]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    tellFailure(connection?.reword(said) ?? said, options);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await connection?.router.close();
  }
}

async function examine(
  { router, username }: Connection,
  bond: string | undefined,
  { json }: DoctorOptions,
): Promise<void> {
  // Each command has its own deadline; a router that takes long for all of them is not waited for.
  const longest = 2 * router.patience + 30_000;
  const looking = gather(router, username, bond);
  const facts = await within(longest, looking, "cannot look at the router");
  const found = diagnose(facts);
  const isTerminal = process.stdout.isTTY && !process.env["NO_COLOR"];
  process.stdout.write(
    json === true
      ? `${JSON.stringify(reportJson(facts, found), null, 2)}\n`
      : reportText(facts, found, { isTerminal }),
  );
  process.exitCode = exitCodeOf(found);
}

function tellFailure(message: string, { json }: DoctorOptions): void {
  process.exitCode = BLIND;
  console.error(`error: ${message}`);
  if (json === true)
    process.stdout.write(
      `${JSON.stringify({ format: 1, exitCode: BLIND, error: message }, null, 2)}\n`,
    );
}
