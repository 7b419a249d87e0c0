import type { Command } from "commander";
import { addStack, type ConnectionOptions } from "./connection";

export interface UpOptions extends ConnectionOptions {
  preview?: boolean;
  yes?: boolean;
  newHost?: string;
}

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
  addStack(command)
    .addHelpText("after", EXAMPLES)
    .action(async (options: UpOptions) => (await import("../up.js")).run(options));
}
