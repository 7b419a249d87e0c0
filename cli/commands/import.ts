import type { Command } from "commander";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface ImportOptions extends ConnectionOptions {
  out?: string;
  from?: string;
  all?: boolean;
  force?: boolean;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros import --host 192.168.88.1 --out sites/hq", "from a router"],
    ["pulumi-routeros import --from hq.rsc --out sites/hq", "from an /export, without a router"],
  ],
  notes: [
    "Nothing is written to the router. A user with the policies read, sensitive and api sees all; what this one may not read is named, and the rest goes on.",
    "What the folder has already is never overwritten without --force. The stack's state comes with pulumi import --file import.json; the next preview then shows no change.",
  ],
  codes: {
    0: "the program is written, and is all that was read",
    1: "the program is written, and something is left out: the report says what and why",
    2: "misused, or the folder has files already",
    3: "the router could not be read; nothing is written",
  },
};

/** `pulumi-routeros import`: a router that is there already as a program. */
export function addImport(program: Command, frame: Frame): void {
  const command = program
    .command("import")
    .description("write the program of a router that is there already")
    .option("--out <folder>", "the folder of the program, which is made")
    .option("--from <file>", "an /export of RouterOS in place of a router")
    .option("--all", "with what every router of the factory has, too")
    .option("--force", "overwrite what the folder has already")
    .option("--json", "print the report as JSON");
  explain(addConnection(command), HELP, frame.io).action((options: ImportOptions) =>
    frame.run(
      { json: options.json, interrupted: "interrupted: nothing is written" },
      async (session) => (await import("../import.js")).run(session, options),
    ),
  );
}
