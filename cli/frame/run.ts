import { shownJson } from "../../provider/values/shown";
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { addBackup } from "../commands/backup";
import { addDiff } from "../commands/diff";
import { addDoctor } from "../commands/doctor";
import { addDraw } from "../commands/draw";
import { addEnroll } from "../commands/enroll";
import { addFailover } from "../commands/failover";
import { addImport } from "../commands/import";
import { addNew } from "../commands/new";
import { addPreviewComment } from "../commands/preview-comment";
import { addReport } from "../commands/report";
import { addSimulator } from "../commands/simulator";
import { addUp } from "../commands/up";
import { addWatch } from "../commands/watch";
import { type ExitCode, FINE, FOUND, MISUSED } from "./exit";
import { Frame, sentenceOf } from "./frame";
import { explain, type Help } from "./help";
import type { Io } from "./io";
import { fitted } from "./wrap";

/** Asked for by name, so that it is found from the sources and from `dist` alike. */
const { version } = createRequire(__filename)("pulumi-routeros/package.json") as {
  version: string;
};

const HELP: Help = {
  examples: [
    ["pulumi-routeros new hq", "a project that runs"],
    ["pulumi-routeros simulator", "a router to try things on"],
    ["pulumi-routeros doctor --stack hq", "what is wrong with the bonds of a stack's router"],
    ["pulumi-routeros doctor --help", "options, examples and exit codes"],
  ],
  codes: {
    0: "fine",
    1: "found something, or failed",
    2: "misused: an option, an argument or the configuration is wrong",
    3: "could not look: the router or the stack could not be read",
  },
};

/**
 * Every command is declared here, and what it does is loaded when it runs: most of the time of a short
 * command is spent in loading modules.
 */
export function programOf(frame: Frame): Command {
  const { stdout, stderr } = frame.io;
  // Piped text is not wrapped: a program may read it, or a pager that breaks lines itself.
  const widthOf = ({ isTTY, columns }: typeof stdout) =>
    isTTY === true ? (columns ?? 80) : 10_000;
  const program = new Command("pulumi-routeros")
    .description("MikroTik RouterOS as Pulumi resources")
    .version(version)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
      outputError: (text, write) => write(fitted(`${oneSentence(text)}\n`, stderr)),
    });
  for (const add of [
    ...[addDoctor, addEnroll, addFailover, addWatch, addUp, addImport, addDiff],
    ...[addBackup, addPreviewComment, addDraw, addReport, addSimulator, addNew],
  ])
    add(program, frame);
  explain(program, HELP, frame.io);
  return program;
}

/** Runs the words of a command line, and answers how it ends. Never rejects. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const frame = new Frame(io);
  try {
    await programOf(frame).parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError))
      frame.fail(sentenceOf(error), FOUND, { json: isJson(words) });
    else if (error.exitCode === 0) return FINE;
    else misused(error, words, frame);
  }
  return frame.exitCode;
}

/** The sentence is on standard error already; programs get it as they get any failure. */
function misused({ message }: CommanderError, words: readonly string[], frame: Frame): void {
  frame.exitCode = MISUSED;
  if (!isJson(words)) return;
  const error = oneSentence(message).replace(/^error: /, "");
  frame.io.stdout.write(`${shownJson({ format: 1, exitCode: MISUSED, error })}\n`);
}

const isJson = (words: readonly string[]): boolean => words.includes("--json");

/** `error: unknown option '--hots'` and, on the next line in brackets, what may be meant. */
const oneSentence = (text: string): string =>
  text
    .trim()
    .replace(
      /\n\((.)(.*)\)$/s,
      (_all, first: string, rest: string) => `: ${first.toLowerCase()}${rest}`,
    );
