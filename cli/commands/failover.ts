import type { Command } from "commander";
import { loginPolicies } from "../../provider/transport/schemes";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface FailoverOptions extends ConnectionOptions {
  dryRun?: boolean;
  force?: boolean;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros failover bond1 --host 192.168.88.1 --dry-run", "what it would do"],
    ["pulumi-routeros failover bond1 --host 192.168.88.1", "does it"],
    ["pulumi-routeros failover bond1 --stack hq --json", "the router of a stack, for a program"],
  ],
  notes: [
    "The active member is disabled until another one has taken over, and enabled again. Should this command not be able to, the router does it itself: an entry in /system/scheduler is made beforehand.",
    `The password comes from ROS_PASSWORD, --password-stdin or the stack. The user needs the policies read, write and ${loginPolicies()}.`,
  ],
  codes: {
    0: "failed over and recovered; with --dry-run: it could be done",
    1: "no other member took over, the bond did not come back, or the member may be disabled",
    2: "misused; there is no such bond",
    3: "the test could not be done, or was interrupted and its member enabled again; with --dry-run: it would be refused",
  },
};

/** `pulumi-routeros failover`: whether another member of a bond takes over, and how fast. */
export function addFailover(program: Command, frame: Frame): void {
  const command = program
    .command("failover")
    .description("disable the active member of a bond for a moment, and see another one take over")
    .argument("<bond>", "the bond to test")
    .option("--dry-run", "say what would be done; nothing is written to the router")
    .option("--force", "also when the member carries this connection, or may")
    .option("--json", "print the report as JSON");
  explain(addConnection(command), HELP, frame.io).action((bond: string, options: FailoverOptions) =>
    frame.run({ json: options.json }, async (session) =>
      (await import("../failover.js")).run(session, bond, options),
    ),
  );
}
