import type { Command } from "commander";
import type { ExitCodes } from "./exit";
import type { Io } from "./io";
import { fitted } from "./wrap";

/** What `--help` says beyond the options. */
export interface Help {
  /** Commands that can be pasted, and what they do. */
  examples: readonly (readonly [command: string, does?: string])[];
  /** A paragraph per text. */
  notes?: readonly string[];
  codes: ExitCodes;
}

const helps = new WeakMap<Command, Help>();

/**
 * What the help of a command says; undefined for one that has none.
 *
 * @public A spec compares docs/exit-codes.md with it.
 */
export const helpOf = (command: Command): Help | undefined => helps.get(command);

/** Gives a command its examples, notes and exit codes. */
export function explain(command: Command, help: Help, { stdout }: Io): Command {
  helps.set(command, help);
  return command.addHelpText("after", () => {
    const { examples, notes = [], codes } = help;
    const width = Math.max(
      ...examples.map(([text, does]) => (does === undefined ? 0 : text.length)),
    );
    const isWide =
      stdout.isTTY !== true || examples.every((one) => isShort(one, width, stdout.columns));
    const lines = examples.map(([text, does]) => {
      if (does === undefined) return `  ${text}`;
      return isWide ? `  ${text.padEnd(width)}  ${does}` : `  ${text}\n      ${does}`;
    });
    const ends = Object.entries(codes).map(([code, means]) => `  ${code}  ${means}`);
    return [
      `\nExamples:\n${lines.join("\n")}`,
      ...notes.map((note) => fitted(note, stdout)),
      ...(ends.length === 0 ? [] : [fitted(`Exit codes:\n${ends.join("\n")}`, stdout)]),
    ].join("\n\n");
  });
}

const isShort = ([text, does = ""]: Help["examples"][number], width: number, columns = 80) =>
  2 + Math.max(width, text.length) + 2 + does.length <= columns;
