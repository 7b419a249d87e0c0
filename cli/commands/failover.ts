import type { Command } from "commander";
import { addConnection, type ConnectionOptions } from "./connection";

export interface FailoverOptions extends ConnectionOptions {
  dryRun?: boolean;
  force?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  pulumi-routeros failover bond1 --host 192.168.88.1 --dry-run    what it would do
  pulumi-routeros failover bond1 --host 192.168.88.1              does it
  pulumi-routeros failover bond1 --stack hq --json                the router of a stack, for a program

The active member is disabled until another one has taken over, and enabled again. Should this
command not be able to, the router does it itself: an entry in /system/scheduler is made beforehand.
The password comes from ROS_PASSWORD, --password-stdin or the stack. The user needs the policies
read, write and api (rest-api for REST).

Exit code: 0 failed over and recovered, 1 it did not, 2 the test could not be done.
`;

/** `pulumi-routeros failover`: whether another member of a bond takes over, and how fast. */
export function addFailover(program: Command): void {
  const command = program
    .command("failover")
    .description("disable the active member of a bond for a moment, and see another one take over")
    .argument("<bond>", "the bond to test")
    .option("--dry-run", "say what would be done; nothing is written to the router")
    .option("--force", "also when the member carries this connection, or may")
    .option("--json", "print the report as JSON");
  addConnection(command)
    .addHelpText("after", EXAMPLES)
    .action(async (bond: string, options: FailoverOptions) =>
      (await import("../failover.js")).start(bond, options),
    );
}
