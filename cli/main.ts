#!/usr/bin/env node
import { FOUND } from "./frame/exit";
import { sentenceOf } from "./frame/frame";
import { processIo } from "./frame/io";
import { keepPasswordsQuiet } from "./frame/quiet";
import { run } from "./frame/run";

/** An uncaught error is one sentence as well. */
const fallen = (error: unknown): never => {
  process.stderr.write(`error: ${sentenceOf(error)}\n`);
  process.exit(FOUND);
};
keepPasswordsQuiet();
process.on("uncaughtException", fallen).on("unhandledRejection", fallen);

void run(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
