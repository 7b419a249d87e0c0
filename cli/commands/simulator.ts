import { type Command, InvalidArgumentError, Option } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { type BoardName, BOARDS } from "../../simulator/machine/boards";
import { DEVICE_MODES, type DeviceModeName } from "../../simulator/machine/device-mode";
import { type Version, VERSIONS } from "../../simulator/machine/version";

export interface SimulatorOptions {
  routeros: Version;
  port?: number;
  sslPort?: number;
  httpPort: number;
  sshPort?: number;
  empty: boolean;
  board: BoardName;
  ports?: number;
  identity: string;
  deviceMode?: DeviceModeName;
  load?: string;
  check: boolean;
  /** Which of the options somebody has given: an export says the others itself. */
  given: ReadonlySet<string>;
  json?: boolean;
  /** What to run on it, and then to end it. */
  command: readonly string[];
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros simulator", "a home router of 7.22.3, as it is shipped"],
    [
      "pulumi-routeros simulator --routeros 6.49.18 --empty --ports 8",
      "an old one without a configuration",
    ],
    [
      "pulumi-routeros simulator --board crs326 --empty",
      "a switch-router: 24 ports of copper and two of SFP+",
    ],
    ["pulumi-routeros simulator --port 0 --json", "any free port, said to a program"],
    ["pulumi-routeros simulator --load site.rsc", "the router of an export"],
    ["pulumi-routeros simulator -- pulumi up", "run a program on it, and then end it"],
    [
      "pulumi-routeros simulator --load site.rsc --check",
      "whether a router takes an export or a script",
    ],
  ],
  notes: [
    "--load takes the version from the header (the first that is simulated and not older), the ports from what the text names, and nothing of a factory configuration; --routeros and --ports say otherwise. Certificates, keys and files are not in an export: what names them is refused, as on a new router.",
    "A command after -- runs with ROS_HOSTURL and ROS_USERNAME of the simulator, which listens on any free port; a stack that names another host is refused by the provider. The simulator ends with the command.",
  ],
  codes: {
    0: "it was ended (Ctrl-C); with --check: every command was taken; with a command: that ended well",
    1: "it cannot listen on a port; with --check: a command was refused; with a command: that failed",
    2: "misused; there is no such file or command",
  },
};

/** `pulumi-routeros simulator`: a router to try things on, until Ctrl-C. */
export function addSimulator(program: Command, frame: Frame): void {
  const command = program
    .command("simulator")
    .description("start a simulated RouterOS on 127.0.0.1 and keep it running until Ctrl-C")
    .argument("[command...]", "after --: what to run on it; it ends with the command")
    .addOption(
      new Option("--routeros <version>", "the RouterOS it is")
        .choices(VERSIONS)
        .default("7.22.3" satisfies Version),
    )
    .option("--port <number>", "port of the API (default: 8728)", between(0, 65535))
    .option(
      "--ssl-port <number>",
      "port of API-SSL (default: 8729, with --port any free one)",
      between(0, 65535),
    )
    .option(
      "--http-port <number>",
      "port of REST, from RouterOS 7.1 on; 0 is any free one",
      between(0, 65535),
      0,
    )
    .option(
      "--ssh-port <number>",
      "port of ssh, for which the package ssh2 must be installed (default: any free one, where it is)",
      between(0, 65535),
    )
    .option("--empty", "ethernet ports only, instead of a factory-default home router", false)
    .addOption(
      new Option("--board <name>", "the board it is, with the ports of that board")
        .choices(Object.keys(BOARDS))
        .default("home" satisfies BoardName),
    )
    .option("--ports <count>", "ethernet ports (default: those of the board)", between(1, 64))
    .addOption(
      new Option(
        "--device-mode <mode>",
        "what the device itself forbids; a home router is shipped as home, with scheduler, fetch and e-mail off (default: home for a home router from 7.17 on, else advanced)",
      ).choices(DEVICE_MODES),
    )
    .option("--identity <name>", "what the router is called", "MikroTik")
    .option(
      "--load <file>",
      "run an export or a script (.rsc) on it, command by command, and say which are refused, and why",
    )
    .option("--check", "with --load: do not start it, only say what is refused", false)
    .option("--json", "say where it listens, or what is refused, as JSON");
  explain(command, HELP, frame.io).action((words: string[], options: SimulatorOptions) => {
    const given = Object.keys(options).filter(
      (name) => command.getOptionValueSource(name) === "cli",
    );
    return frame.run({ json: options.json, failed: FOUND }, async (session) =>
      (await import("../simulator.js")).run(session, {
        ...options,
        given: new Set(given),
        command: words,
      }),
    );
  });
}

/** Reads a whole number in a range. */
function between(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < from || number > to) {
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    }
    return number;
  };
}
