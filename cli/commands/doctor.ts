import type { Command } from "commander";
import { addConnection, type ConnectionOptions } from "./connection";

export interface DoctorOptions extends ConnectionOptions {
  json?: boolean;
}

const EXAMPLES = `
Examples:
  pulumi-routeros doctor --host 192.168.88.1            every bond of a router
  pulumi-routeros doctor --host 192.168.88.1 bond1      one bond
  pulumi-routeros doctor --stack hq --json              the router of a stack, for a program
  pass show router | pulumi-routeros doctor --host api://192.168.88.1 --password-stdin

The password comes from ROS_PASSWORD, --password-stdin or the stack. A user with the policies read
and api is enough: nothing is written to the router.

Exit code: 0 healthy (there may be notes), 1 something is wrong, 2 the router could not be looked at.
`;

/** `pulumi-routeros doctor`: what is wrong with a bond, and what to do about it. */
export function addDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .description("look at the bonds of a router, and say what is wrong and what to change")
    .argument("[bond]", "the bond to look at (default: all)")
    .option("--json", "print the report as JSON");
  addConnection(command)
    .addHelpText("after", EXAMPLES)
    .action(async (bond: string | undefined, options: DoctorOptions) =>
      (await import("../doctor.js")).run(bond, options),
    );
}
