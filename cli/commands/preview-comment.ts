import type { Command } from "commander";
import { BLIND, FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";

export interface PreviewCommentOptions {
  title?: string;
  marker: string;
  drift: boolean;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi preview --stack hq --json --show-sames > previews/hq.json"],
    ["pulumi-routeros preview-comment previews > comment.md", "every site of the folder"],
    [
      "pulumi-routeros preview-comment --drift previews",
      "what routers have that programs do not say",
    ],
  ],
  notes: [
    "Beside SITE.json, SITE.exit may hold the exit code of pulumi and SITE.err what it printed to stderr: a preview that failed is then shown as failed.",
  ],
  codes: {
    0: "the comment is made; with --drift: and no router differs",
    1: "a file is not what pulumi preview --json prints; with --drift: a router differs",
    2: "misused; there are no such files",
    3: "with --drift: a router, or what pulumi printed of it, could not be read",
  },
};

/** `pulumi-routeros preview-comment`: many stacks' previews as one comment of a pull request. */
export function addPreviewComment(program: Command, frame: Frame): void {
  const command = program
    .command("preview-comment")
    .description("make one Markdown comment of the `pulumi preview --json` of each site")
    .argument("<files...>", "SITE.json of each site, or folders of such files")
    .option("--title <text>", "the heading (default: RouterOS preview, RouterOS drift)")
    .option("--marker <name>", "distinguishes several comments of one pull request", "preview")
    .option(
      "--drift",
      "the files are of `pulumi refresh --preview-only --json`: exit code 1 when a router differs",
      false,
    )
    .option("--json", "print the changes of each site and the comment as JSON");
  explain(command, HELP, frame.io).action((files: string[], options: PreviewCommentOptions) =>
    // Of drift nothing is known then; a comment is not made.
    frame.run({ json: options.json, failed: options.drift ? BLIND : FOUND }, async (session) =>
      (await import("../preview-comment.js")).run(session, files, options),
    ),
  );
}
