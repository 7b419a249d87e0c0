import { type Command, InvalidArgumentError, Option } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { DEVICE_MODES, type DeviceModeName } from "../../simulator/machine/device-mode";
import { type Version, VERSIONS } from "../../simulator/machine/version";

export interface SimulatorOptions {
  routeros: Version;
  port?: number;
  sslPort?: number;
  httpPort: number;
  empty: boolean;
  ports: number;
  identity: string;
  deviceMode?: DeviceModeName;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros simulator", "a home router of 7.22.3, as it is shipped"],
    [
      "pulumi-routeros simulator --routeros 6.49.18 --empty --ports 8",
      "an old one without a configuration",
    ],
    ["pulumi-routeros simulator --port 0 --json", "any free port, said to a program"],
  ],
  codes: { 0: "it was ended (Ctrl-C)", 1: "it cannot listen on a port", 2: "misused" },
};

/** `pulumi-routeros simulator`: a router to try things on, until Ctrl-C. */
export function addSimulator(program: Command, frame: Frame): void {
  const command = program
    .command("simulator")
    .description("start a simulated RouterOS on 127.0.0.1 and keep it running until Ctrl-C")
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
    .option("--empty", "ethernet ports only, instead of a factory-default home router", false)
    .option("--ports <count>", "ethernet ports", between(1, 64), 5)
    .addOption(
      new Option(
        "--device-mode <mode>",
        "what the device itself forbids; a home router is shipped as home, with scheduler, fetch and e-mail off (default: home for a home router from 7.17 on, else advanced)",
      ).choices(DEVICE_MODES),
    )
    .option("--identity <name>", "what the router is called", "MikroTik")
    .option("--json", "say where it listens as JSON");
  explain(command, HELP, frame.io).action((options: SimulatorOptions) =>
    frame.run({ json: options.json, failed: FOUND }, async (session) =>
      (await import("../simulator.js")).run(session, options),
    ),
  );
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
