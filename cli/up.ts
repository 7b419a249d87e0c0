import type { Command } from "commander";
import { RolledBackError } from "../provider/errors";
import { inWindow } from "../provider/safety/window";
import { type Connection, type ConnectionOptions, addStack, connect } from "./connection";
import { agreed } from "./up/agreed";
import { changeOf } from "./up/change";
import { Deployment } from "./up/deployment";
import { advice, movedTo } from "./up/way-in";

interface Options extends ConnectionOptions {
  preview?: boolean;
  yes?: boolean;
  newHost?: string;
}

/** Exit code: the run was rolled back. */

const ROLLED_BACK = 3;

const EXAMPLES = `
Examples:
  pulumi-routeros up --stack hq --preview   what would change, and whether it touches the way in
  pulumi-routeros up --stack hq             preview, question, then the run inside of one window
  pulumi-routeros up --stack hq --yes       without the question

The router undoes the whole run unless it answers a new connection afterwards; then pulumi refresh
tells state. Plain pulumi up protects each change on its own: this is for several that only work
together.

Exit code: 0 made and confirmed, 1 failed before anything was made, 2 misused, 3 rolled back.
`;

/** `pulumi-routeros up`: `pulumi up` as one change, which the router undoes unless it is confirmed. */
export function addUp(program: Command): void {
  const command = program
    .command("up")
    .description("run pulumi up as one change that the router undoes unless it still answers")
    .option("--preview", "show what would change, and stop")
    .option("--yes", "do not ask after the preview")
    .option(
      "--new-host <address>",
      "where the router answers afterwards, if the preview cannot tell",
    );
  addStack(command).addHelpText("after", EXAMPLES).action(run);
}

async function run(options: Options): Promise<void> {
  const { stack, cwd = "." } = options;
  if (stack === undefined) throw new Error("--stack is missing: name the stack that is to be run");
  const connection = await connect(options);
  try {
    const deployment = await Deployment.of(stack, cwd, connection.router.label);
    const preview = await deployment.preview();
    process.stdout.write(advice(preview));
    if (options.preview === true || !(options.yes === true || (await agreed()))) return;
    await deploy(connection, deployment, options.newHost ?? movedTo(preview, options.device));
  } finally {
    await connection.router.close();
  }
}

async function deploy(
  { router }: Connection,
  deployment: Deployment,
  newHost: string | undefined,
): Promise<void> {
  const { reach } = router;
  if (reach === undefined) throw new Error("the router has no address");
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    await inWindow(router, reach, await changeOf(router, deployment, newHost, interrupt.signal));
  } catch (error) {
    if (!(error instanceof RolledBackError)) throw error;
    process.exitCode = ROLLED_BACK;
    console.error(`error: ${error.message}`);
    await deployment.refresh();
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
