// npm run test:package: the package as it would be published, in a project of its own, with every Node.js
// and the oldest and the newest Pulumi SDK that it takes. Needs npm's registry; the table is for docs/pulumi.md.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../tools/pulumi-cli";
import { type Node, nodeOf, projectWith } from "./install";
import { type Outcome, steps, tryOut } from "./try-out";

const exec = promisify(execFile);
const root = path.resolve(__dirname, "../..");

/** The versions of Node.js that the package is for; others by arguments. */
const lines = ["20", "22", "24", "26"];

/** The oldest that package.json takes, and what npm chooses for this Node.js when it may take any. */
const sdks = ["3.216.0", "^3.216.0"];

async function main(): Promise<void> {
  const cli = await pulumiCli();
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-pairs-"));
  const outcomes: Outcome[] = [];
  try {
    const tarball = await pack(folder);
    const given = process.argv.slice(2);
    for (const line of given.length > 0 ? given : lines) {
      const node = await nodeOf(line, path.join(folder, `node-${line}`));
      for (const sdk of sdks) outcomes.push(await pair(folder, node, sdk, tarball, cli));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(table(outcomes, cli.version));
  if (outcomes.some(({ failed }) => failed !== undefined)) process.exitCode = 1;
}

async function pair(
  folder: string,
  node: Node,
  sdk: string,
  tarball: string,
  cli: Awaited<ReturnType<typeof pulumiCli>>,
): Promise<Outcome> {
  const directory = await mkdtemp(path.join(folder, "project-"));
  const started = Date.now();
  const installed = await projectWith(directory, node, [tarball, `@pulumi/pulumi@${sdk}`]);
  const outcome = await tryOut(directory, node, cli);
  const seconds = Math.round((Date.now() - started) / 1000);
  const verdict = outcome.failed === undefined ? "passed" : `FAILED\n${outcome.failed}`;
  console.error(`Node.js ${node.version}, SDK ${installed} (${seconds} s): ${verdict}`);
  await rm(directory, { recursive: true, force: true });
  return { ...outcome, node: node.version, sdk: installed };
}

/** What npm would publish. */
async function pack(folder: string): Promise<string> {
  const to = ["--json", "--pack-destination", folder];
  const { stdout } = await exec("npm", ["pack", ...to], { cwd: root });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  return path.join(folder, packed?.filename ?? "");
}

function table(outcomes: readonly Outcome[], cli: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = ["Node.js", "@pulumi/pulumi", ...steps];
  const rows = outcomes.map(({ node, sdk, done, failed }) => [
    node,
    sdk,
    ...steps.map((step) =>
      done.includes(step)
        ? "yes"
        : failed === undefined
          ? ""
          : done.length === steps.indexOf(step)
            ? "FAILS"
            : "-",
    ),
  ]);
  const all = [head, head.map(() => "---"), ...rows].map(line).join("\n");
  return `\nPulumi CLI ${cli}\n\n${all}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
