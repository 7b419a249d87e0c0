import { type Command, InvalidArgumentError, Option } from "commander";
import { DEVICE_MODES, type DeviceModeName } from "../../simulator/device-mode";
import { type Version, VERSIONS } from "../../simulator/version";

export interface SimulatorOptions {
  routeros: Version;
  port?: number;
  sslPort?: number;
  httpPort: number;
  empty: boolean;
  ports: number;
  identity: string;
  deviceMode?: DeviceModeName;
}

/** `pulumi-routeros simulator`: a router to try things on, until Ctrl-C. */
export function addSimulator(program: Command): void {
  program
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
    .action(async (options: SimulatorOptions) => (await import("../simulator.js")).run(options));
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
