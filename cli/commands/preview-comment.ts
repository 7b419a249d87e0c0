import type { Command } from "commander";

export interface PreviewCommentOptions {
  title?: string;
  marker: string;
  drift: boolean;
}

/** `pulumi-routeros preview-comment`: many stacks' previews as one comment of a pull request. */
export function addPreviewComment(program: Command): void {
  program
    .command("preview-comment")
    .description("make one Markdown comment of the `pulumi preview --json` of each site")
    .argument("<files...>", "SITE.json of each site, or folders of such files")
    .option("--title <text>", "the heading (default: RouterOS preview, RouterOS drift)")
    .option("--marker <name>", "tells several comments of one pull request apart", "preview")
    .option(
      "--drift",
      "the files are of `pulumi refresh --preview-only --json`: exits with 7 when a router differs",
      false,
    )
    .addHelpText(
      "after",
      "\nBeside SITE.json, SITE.exit may hold the exit code of pulumi and SITE.err what it printed\nto stderr: a preview that failed is then shown as failed.",
    )
    .action(async (files: string[], options: PreviewCommentOptions) =>
      (await import("../preview-comment.js")).run(files, options),
    );
}
