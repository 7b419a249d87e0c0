import { type Command, Option } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { type Start, STARTS } from "../new/starts";

export interface NewOptions {
  start: Start;
  host?: string;
  stack: string;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros new hq", "the home office, in the folder hq"],
    ["pulumi-routeros new --start sites", "one program for many offices, in this folder"],
    ["pulumi-routeros new hq --host apis://192.168.88.1", "with a stack for this router"],
  ],
  notes: [
    `What it can begin with:\n${Object.entries(STARTS)
      .map(([name, { means }]) => `  ${name.padEnd(12)}  ${means}`)
      .join("\n")}`,
  ],
  codes: {
    0: "the project is written",
    1: "a file could not be written",
    2: "misused; or a file is there already, and nothing was written",
  },
};

/** `pulumi-routeros new`: a project that runs. */
export function addNew(program: Command, frame: Frame): void {
  const command = program
    .command("new")
    .description("write a Pulumi project that runs on a simulated router or on yours")
    .argument("[folder]", "where; it is made if there is none", ".")
    .addOption(
      new Option("--start <name>", "what it begins with")
        .choices(Object.keys(STARTS))
        .default("home-office" satisfies Start),
    )
    .option("--host <url>", "a router, for which a stack's file is written")
    .option("--stack <name>", "the stack of that router", "hq")
    .option("--json", "print what was written as JSON");
  explain(command, HELP, frame.io).action((folder: string, options: NewOptions) =>
    frame.run({ json: options.json, failed: FOUND }, async (session) =>
      (await import("../new.js")).run(session, folder, options),
    ),
  );
}
