import { RolledBackError } from "../provider/errors";
import { inWindow } from "../provider/safety/window";
import type { UpOptions } from "./commands/up";
import { type Connection, connect } from "./connection";
import { safety } from "./safety";
import { agreed } from "./up/agreed";
import { changeOf } from "./up/change";
import { Deployment } from "./up/deployment";
import { advice, movedTo } from "./up/way-in";

/** Exit code: the run was rolled back. */
const ROLLED_BACK = 3;

/** Previews, asks, deploys, and sets the exit code. */
export async function run(options: UpOptions): Promise<void> {
  const { stack, cwd = "." } = options;
  if (stack === undefined) throw new Error("--stack is missing: name the stack that is to be run");
  const connection = await connect(options, process.env, safety);
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
