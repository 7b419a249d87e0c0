#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { addBackup } from "./backup";
import { addDoctor } from "./doctor";
import { addFailover } from "./failover";
import { addPreviewComment } from "./preview-comment";
import { addSimulator } from "./simulator";
import { addUp } from "./up";
import { addWatch } from "./watch";

/** Asked for by name, so that it is found from the sources and from `dist` alike. */
const { version } = createRequire(__filename)("pulumi-routeros/package.json") as {
  version: string;
};

/** Bad options are the caller's to mend; everything else is a failure of the command. */
const MISUSED = 2;
const FAILED = 1;

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
