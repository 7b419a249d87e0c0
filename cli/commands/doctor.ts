import type { Command } from "commander";
import type { Frame } from "../frame/frame";
import { NOTHING_CHANGED } from "../frame/interrupted";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface DoctorOptions extends ConnectionOptions {
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros doctor --host 192.168.88.1", "every bond of a router"],
    ["pulumi-routeros doctor --host 192.168.88.1 bond1", "one bond"],
    ["pulumi-routeros doctor --stack hq --json", "the router of a stack, for a program"],
    ["pass show router | pulumi-routeros doctor --host api://192.168.88.1 --password-stdin"],
  ],
  notes: [
    "The password comes from ROS_PASSWORD, --password-stdin or the stack. A user with the policies read and api is enough: nothing is written to the router.",
  ],
  codes: {
    0: "healthy; there may be notes",
    1: "at least one error or warning",
    2: "misused",
    3: "the router could not be looked at",
  },
};

/** `pulumi-routeros doctor`: the faults of a bond, and what to do about them. */
export function addDoctor(program: Command, frame: Frame): void {
  const command = program
    .command("doctor")
    .description("look at the bonds of a router, and say what is wrong and what to change")
    .argument("[bond]", "the bond to look at (default: all)")
    .option("--json", "print the report as JSON");
  explain(addConnection(command), HELP, frame.io).action(
    (bond: string | undefined, options: DoctorOptions) =>
      frame.run({ json: options.json, interrupted: NOTHING_CHANGED }, async (session) =>
        (await import("../doctor.js")).run(session, bond, options),
      ),
  );
}
