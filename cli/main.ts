#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { addBackup } from "./commands/backup";
import { addDoctor } from "./commands/doctor";
import { addFailover } from "./commands/failover";
import { addPreviewComment } from "./commands/preview-comment";
import { addSimulator } from "./commands/simulator";
import { addUp } from "./commands/up";
import { addWatch } from "./commands/watch";

/** Asked for by name, so that it is found from the sources and from `dist` alike. */
const { version } = createRequire(__filename)("pulumi-routeros/package.json") as {
  version: string;
};

/** Bad options are the caller's to mend; everything else is a failure of the command. */
const MISUSED = 2;
const FAILED = 1;

/**
 * Every command is declared here, and what it does is loaded when it runs: most of the time of a short
 * command is spent in loading modules.
 */
async function main(): Promise<void> {
  const program = new Command("pulumi-routeros")
    .description("MikroTik RouterOS as Pulumi resources")
    .version(version)
    .showSuggestionAfterError(false)
    .exitOverride();
  addSimulator(program);
  addPreviewComment(program);
  addDoctor(program);
  addFailover(program);
  addWatch(program);
  addUp(program);
  addBackup(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
    else {
      console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = FAILED;
    }
  }
}

void main();
