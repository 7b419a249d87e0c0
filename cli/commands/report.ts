import type { Command } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { NOTHING_CHANGED } from "../frame/interrupted";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface ReportOptions extends ConnectionOptions {
  json?: boolean;
  transcript?: string;
  out?: string;
}

const HELP: Help = {
  examples: [
    ["pulumi up --diff 2>&1 | tee run.txt", "what went wrong"],
    [
      "pulumi-routeros report --stack hq --transcript run.txt --out report.md",
      "all that an issue needs, masked",
    ],
  ],
  notes: [
    "Addresses, names that were given by people, serial numbers and secrets are replaced, each by the same stand-in everywhere. Read it before you send it.",
  ],
  codes: {
    0: "written",
    1: "the file could not be written, or is there already",
    2: "misused; there is no such transcript",
    3: "the router or the stack could not be read",
  },
};

/** `pulumi-routeros report`: what a maintainer needs. */
export function addReport(program: Command, frame: Frame): void {
  const command = program
    .command("report")
    .description("write what an issue needs: versions, board, menus in use, a transcript, masked")
    .option("--transcript <file>", "what a run printed, to be masked and added")
    .option("--out <file>", "where it is written; default: standard output")
    .option("--json", "print it as JSON");
  explain(addConnection(command), HELP, frame.io).action((options: ReportOptions) =>
    frame.run(
      { json: options.json, failed: FOUND, interrupted: NOTHING_CHANGED },
      async (session) => (await import("../report.js")).run(session, options),
    ),
  );
}
