import type { Command } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { addStack, type ConnectionOptions } from "./connection";

export interface UpOptions extends ConnectionOptions {
  json?: boolean;
  preview?: boolean;
  yes?: boolean;
  newHost?: string;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros up --stack hq --preview", "what would change, also of the management path"],
    ["pulumi-routeros up --stack hq", "preview, question, then the run inside of one window"],
    ["pulumi-routeros up --stack hq --yes", "without the question"],
  ],
  notes: [
    "The router undoes the whole run unless it answers a new connection afterwards; then pulumi refresh updates state. Plain pulumi up protects each change on its own: this is for several that only work together.",
  ],
  codes: {
    0: "made and confirmed, or there is nothing to do; with --preview: shown",
    1: "the run or its preview failed, or the run was rolled back: the router is as it was",
    2: "misused; there is no terminal to ask on",
    3: "the router or the stack could not be read, or it was interrupted before anything was made",
  },
};

/** `pulumi-routeros up`: `pulumi up` as one change, which the router undoes unless it is confirmed. */
export function addUp(program: Command, frame: Frame): void {
  const command = program
    .command("up")
    .description("run pulumi up as one change that the router undoes unless it still answers")
    .option("--preview", "show what would change, and stop")
    .option("--json", "print how it ended as JSON; what Pulumi says goes to standard error")
    .option("--yes", "do not ask after the preview")
    .option(
      "--new-host <address>",
      "where the router answers afterwards, if the preview does not show it",
    );
  explain(addStack(command), HELP, frame.io).action((options: UpOptions) =>
    frame.run({ json: options.json, failed: FOUND }, async (session) =>
      (await import("../up.js")).run(session, options),
    ),
  );
}
