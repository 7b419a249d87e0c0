import { PassThrough } from "node:stream";
import type { Command } from "commander";
import { Frame } from "../../cli/frame/frame";
import { helpOf } from "../../cli/frame/help";
import { programOf } from "../../cli/frame/run";
import { link } from "./links";
import { block, bullets, code, paragraphs, prose, table } from "./markdown";

/** The command line as its own definitions declare it. */
const program = programOf(
  new Frame({
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    onInterrupt: () => () => undefined,
    onUnread: () => undefined,
  }),
);

/** Every command, in the order of the alphabet. */
export const commands: readonly Command[] = [...program.commands].sort((one, other) =>
  one.name() < other.name() ? -1 : 1,
);

/** The page of a command, with the commands that it has in turn. */
export const commandPage = (command: Command): string =>
  paragraphs(
    `# ${command.name()}`,
    body(command, `pulumi-routeros ${command.name()}`, "##"),
    ...command.commands.map((one) =>
      paragraphs(
        `## ${command.name()} ${one.name()}`,
        body(one, `pulumi-routeros ${command.name()} ${one.name()}`, "###"),
      ).trimEnd(),
    ),
  );

function body(command: Command, called: string, heading: string): string {
  const { examples = [], notes = [], codes = {} } = helpOf(command) ?? {};
  const options = command.options.filter(({ hidden }) => !hidden);
  const words = command.registeredArguments;
  const suffix = heading === "##" ? "" : ` {#${called.split(" ").slice(1).join("-")}-`;
  const head = (text: string) =>
    `${heading} ${text}${suffix === "" ? "" : `${suffix}${text.toLowerCase().replaceAll(" ", "-")}}`}`;
  return paragraphs(
    `${sentence(command.description())}`,
    block("shell", `npx ${called} ${command.usage()}`),
    words.length === 0
      ? undefined
      : table(
          ["argument", "meaning"],
          words.map((one) => [code(one.name()), prose(one.description)]),
        ),
    ...(options.length === 0
      ? []
      : [
          head("Options"),
          table(
            ["option", "meaning"],
            options.map((one) => [code(one.flags), prose(one.description)]),
          ),
        ]),
    ...(examples.length === 0
      ? []
      : [
          head("Examples"),
          block(
            "shell",
            examples
              .map(([text, does]) => (does === undefined ? text : `# ${does}\n${text}`))
              .join("\n"),
          ),
        ]),
    ...notes.map((text) => prose(text)),
    ...(Object.keys(codes).length === 0
      ? []
      : [
          head("Exit codes"),
          bullets(Object.entries(codes).map(([exit, means]) => `**${exit}** ${prose(means)}`)),
        ]),
  ).trimEnd();
}

const sentence = (text: string): string =>
  prose(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

/** The list of all commands. */
export const commandIndex = (): string =>
  paragraphs(
    "# Commands",
    `${sentence(program.description())} Each is called as ${code("npx pulumi-routeros <command>")}, and ends with one of four [exit codes](/guide/exit-codes).`,
    table(
      ["command", "what it does"],
      commands.map((one) => [
        link(code(one.name()), `commands/${one.name()}`),
        prose(one.description()),
      ]),
    ),
  );
