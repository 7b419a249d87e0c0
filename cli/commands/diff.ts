import type { Command } from "commander";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { NOTHING_CHANGED } from "../frame/interrupted";
import { addConnection, type ConnectionOptions } from "./connection";

export interface DiffOptions extends ConnectionOptions {
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros diff --stack hq", "what differs on the router of a stack"],
    [
      "pulumi-routeros diff --stack hq --device edge --json",
      "of one of its devices, for a program",
    ],
  ],
  notes: [
    "The state of the stack is compared with the router as pulumi refresh would, property by property, without running the program. Neither is changed. Secrets are not compared.",
  ],
  codes: {
    0: "the router is as the stack's state says",
    1: "it differs",
    2: "misused; no stack is named",
    3: "the router or the stack could not be read",
  },
};

/** `pulumi-routeros diff`: how a router differs from a stack's state. */
export function addDiff(program: Command, frame: Frame): void {
  const command = program
    .command("diff")
    .description("show how a router differs from the state of a stack")
    .option("--json", "print the differences as JSON");
  explain(addConnection(command), HELP, frame.io).action((options: DiffOptions) =>
    frame.run({ json: options.json, interrupted: NOTHING_CHANGED }, async (session) =>
      (await import("../diff.js")).run(session, options),
    ),
  );
}
