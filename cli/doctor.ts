import type { Command } from "commander";
import { addConnection, connect, type Connection, type ConnectionOptions } from "./connection";
import { within } from "./deadline";
import { diagnose, exitCodeOf } from "./doctor/diagnose";
import { gather } from "./doctor/gather";
import { reportJson, reportText } from "./doctor/report";

interface Options extends ConnectionOptions {
  json?: boolean;
}

/** Exit code: the router could not be looked at. */
const BLIND = 2;
const INTERRUPTED = "interrupted; nothing was changed on the router";

const EXAMPLES = `
Examples:
  pulumi-routeros doctor --host 192.168.88.1            every bond of a router
  pulumi-routeros doctor --host 192.168.88.1 bond1      one bond
  pulumi-routeros doctor --stack hq --json              the router of a stack, for a program
  pass show router | pulumi-routeros doctor --host api://192.168.88.1 --password-stdin

The password comes from ROS_PASSWORD, --password-stdin or the stack. A user with the policies read
and api is enough: nothing is written to the router.

Exit code: 0 healthy (there may be notes), 1 something is wrong, 2 the router could not be looked at.
`;

/** `pulumi-routeros doctor`: what is wrong with a bond, and what to do about it. */
export function addDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .description("look at the bonds of a router, and say what is wrong and what to change")
    .argument("[bond]", "the bond to look at (default: all)")
    .option("--json", "print the report as JSON");
  addConnection(command).addHelpText("after", EXAMPLES).action(run);
}

async function run(bond: string | undefined, options: Options): Promise<void> {
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
  { json }: Options,
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

function tellFailure(message: string, { json }: Options): void {
  process.exitCode = BLIND;
  console.error(`error: ${message}`);
  if (json === true)
    process.stdout.write(
      `${JSON.stringify({ format: 1, exitCode: BLIND, error: message }, null, 2)}\n`,
    );
}
