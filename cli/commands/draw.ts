import type { Command } from "commander";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { NOTHING_CHANGED } from "../frame/interrupted";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface DrawOptions extends ConnectionOptions {
  json?: boolean;
  offline?: boolean;
  from?: string;
  svg?: string;
}

const HELP: Help = {
  examples: [
    [
      "pulumi-routeros draw --host 192.168.88.1",
      "ports, bonds, bridges, VLANs and what names them",
    ],
    ["pulumi-routeros draw --stack hq --svg hq.svg", "and what differs from the stack, in colour"],
    ["pulumi-routeros draw --from export.rsc", "the router of an export"],
    ["pulumi-routeros draw --stack hq --offline", "what the stack has, without its router"],
  ],
  notes: [
    "It prints Mermaid, which GitHub and GitLab show as a picture between ```mermaid and ```. An SVG needs the package @dagrejs/dagre in the project.",
  ],
  codes: {
    0: "drawn; with --stack: and the router is as the stack says",
    1: "drawn, and the router differs from the stack; or the file could not be written",
    2: "misused; there is no such export; @dagrejs/dagre is not installed",
    3: "the router or the stack could not be read",
  },
};

/** `pulumi-routeros draw`: a picture of a router. */
export function addDraw(program: Command, frame: Frame): void {
  const command = program
    .command("draw")
    .description("draw ports, bonds, bridges, VLANs and addresses of a router or a stack")
    .option("--offline", "with --stack: what the stack has, without looking at its router")
    .option("--from <file>", "draw an export (.rsc) instead of a router")
    .option("--svg <file>", "write an SVG instead of printing Mermaid")
    .option("--json", "print what is drawn as JSON");
  explain(addConnection(command), HELP, frame.io).action((options: DrawOptions) =>
    frame.run(
      { json: options.json, failed: FOUND, interrupted: NOTHING_CHANGED },
      async (session) => (await import("../draw.js")).run(session, options),
    ),
  );
}
