import type { Command } from "commander";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { LONGEST, SHORTEST } from "../watch/interval";
import { addConnection, type ConnectionOptions } from "./connection";

export interface WatchOptions extends ConnectionOptions {
  json?: boolean;
  once?: boolean;
  interval: string;
}

const HELP: Help = {
  examples: [
    [
      "pulumi-routeros watch bond1 --host 192.168.88.1",
      "a table that follows the bond, until Ctrl-C",
    ],
    [
      "pulumi-routeros watch --stack hq --interval 5s >> bond.log",
      "a line every 5 seconds; the only bond there is",
    ],
    ["pulumi-routeros watch bond1 --host 192.168.88.1 --json --once | jq .active"],
  ],
  notes: [
    "Traffic is per second; errors, drops and link downs count since the router started, with what was new since the last look in brackets. * marks the members that carry traffic.",
    "The password comes from ROS_PASSWORD, --password-stdin or the stack. A user with the policies read and api is enough: nothing is written to the router. A router that stops answering is waited for.",
  ],
  codes: {
    0: "it was ended (Ctrl-C), or has looked once",
    2: "misused; there is no such bond",
    3: "the router could not be looked at, or the bond is gone",
  },
};

/** `pulumi-routeros watch`: traffic, errors and the active member of a bond, as they are now. */
export function addWatch(program: Command, frame: Frame): void {
  const command = program
    .command("watch")
    .description("show the traffic, the errors and the active member of a bond, live")
    .argument("[bond]", "the bond to watch (default: the only one)")
    .option("--interval <time>", `between two looks, ${SHORTEST} to ${LONGEST}`, "1s")
    .option("--once", "look once and end")
    .option("--json", "print a JSON object per line");
  explain(addConnection(command), HELP, frame.io).action(
    (bond: string | undefined, options: WatchOptions) =>
      frame.run({ json: options.json }, async (session) =>
        (await import("../watch.js")).run(session, bond, options),
      ),
  );
}
