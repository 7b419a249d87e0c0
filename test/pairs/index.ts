// npm run test:package: the package as it would be published, in projects of their own: with every Node.js
// and the oldest and the newest Pulumi SDK that it takes, then in every kind of project. Arguments choose
// some: npm run test:package -- 22 pnpm. Needs npm's registry; the tables are for docs/pulumi.md.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../tools/pulumi-cli";
import { type Node, nodeOf, projectWith } from "./install";
import { type Kind, kinds } from "./kinds";
import { type Outcome, steps, tryOut } from "./try-out";

const exec = promisify(execFile);
const root = path.resolve(__dirname, "../..");

/** The versions of Node.js that the package is for. */
const lines = ["20", "22", "24", "26"];
/** The one that kinds of projects are tried with. */
const KINDS_RUN_ON = "24";
/** What becomes of a program is the same in every kind of project: the way to the provider is not. */
const ofKinds = ["types", "preview", "up", "destroy"] as const;

/** The oldest that package.json takes, and what npm chooses for this Node.js when it may take any. */
const sdks = ["3.216.0", "^3.216.0"];

type Cli = Awaited<ReturnType<typeof pulumiCli>>;

async function main(given: readonly string[]): Promise<void> {
  const all = [...lines, ...kinds.map(({ name }) => name)];
  const unknown = given.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${all.join(", ")}`);
  const isChosen = (name: string) => given.length === 0 || given.includes(name);
  const cli = await pulumiCli();
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-pairs-"));
  const [pairs, projects]: [Outcome[], Outcome[]] = [[], []];
  try {
    const tarball = await pack(folder);
    for (const line of lines.filter(isChosen)) {
      const node = await nodeOf(line, path.join(folder, `node-${line}`));
      for (const sdk of sdks) pairs.push(await pair(folder, node, sdk, tarball, cli));
    }
    const chosen = kinds.filter(({ name }) => isChosen(name));
    if (chosen.length > 0) {
      const node = await nodeOf(KINDS_RUN_ON, path.join(folder, "node-of-kinds"));
      for (const kind of chosen) projects.push(await project(folder, node, kind, tarball, cli));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nPulumi CLI ${cli.version}`);
  if (pairs.length > 0) console.log(table(["Node.js", "@pulumi/pulumi"], steps, pairs));
  if (projects.length > 0)
    console.log(table(["project", "Node.js", "@pulumi/pulumi"], ofKinds, projects));
  if ([...pairs, ...projects].some(({ failed }) => failed !== undefined)) process.exitCode = 1;
}

async function pair(
  folder: string,
  node: Node,
  sdk: string,
  tarball: string,
  cli: Cli,
): Promise<Outcome> {
  const directory = await mkdtemp(path.join(folder, "project-"));
  return told(async () => {
    const installed = await projectWith(directory, node, [tarball, `@pulumi/pulumi@${sdk}`]);
    return { what: [node.version, installed], ...(await tryOut(directory, node, cli)) };
  }, directory);
}

async function project(
  folder: string,
  node: Node,
  kind: Kind,
  tarball: string,
  cli: Cli,
): Promise<Outcome> {
  const directory = path.join(folder, kind.name.replaceAll(" ", "-"));
  await mkdir(directory);
  return told(async () => {
    const what = [kind.name, node.version];
    try {
      const program = await kind.lay(directory, node, tarball);
      what.push(await versionOf("@pulumi/pulumi", program));
      const wrong = await compile(program, node, kind);
      if (wrong !== undefined) return { what, done: [], failed: wrong };
      const { done, failed } = await tryOut(program, node, cli, ["preview", "up", "destroy"]);
      return { what, done: ["types", ...done], failed };
    } catch (error) {
      return { what, done: [], failed: saidBy(error) };
    }
  }, directory);
}

/** What the first compiler says that finds something wrong. */
async function compile(cwd: string, node: Node, kind: Kind): Promise<string | undefined> {
  for (const [name, options] of kind.compilers) {
    const tsc = path.join(folderOf(name, cwd), "bin/tsc");
    const version = await versionOf(name, cwd);
    try {
      await exec(node.command, [tsc, ...options, "--pretty", "false"], { cwd });
      console.error(`  TypeScript ${version} ${options.join(" ")}: 0 errors`);
    } catch (error) {
      return `TypeScript ${version} ${options.join(" ")}\n${saidBy(error)}`;
    }
  }
  return undefined;
}

/** Says how it went, and how long it took; the folder goes. */
async function told(run: () => Promise<Outcome>, directory: string): Promise<Outcome> {
  const started = Date.now();
  const outcome = await run();
  const seconds = Math.round((Date.now() - started) / 1000);
  const verdict = outcome.failed === undefined ? "passed" : `FAILED\n${outcome.failed}`;
  console.error(`${outcome.what.join(", ")} (${seconds} s): ${verdict}`);
  await rm(directory, { recursive: true, force: true });
  return outcome;
}

function saidBy(error: unknown): string {
  const { message, stdout = "" } = error as Error & { stdout?: string };
  return `${message}\n${stdout}`;
}

/** Where a package is for a program in this folder. */
const folderOf = (name: string, cwd: string): string =>
  path.dirname(createRequire(path.join(cwd, "index.js")).resolve(`${name}/package.json`));

async function versionOf(name: string, cwd: string): Promise<string> {
  const text = await readFile(path.join(folderOf(name, cwd), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** What npm would publish. */
async function pack(folder: string): Promise<string> {
  const to = ["--json", "--pack-destination", folder];
  const { stdout } = await exec("npm", ["pack", ...to], { cwd: root });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  return path.join(folder, packed?.filename ?? "");
}

function table(
  first: readonly string[],
  all: readonly string[],
  outcomes: readonly Outcome[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = [...first, ...all];
  const rows = outcomes.map(({ what, done, failed }) => [
    ...first.map((_name, at) => what[at] ?? ""),
    ...all.map((step) =>
      done.includes(step)
        ? "yes"
        : failed === undefined
          ? ""
          : done.length === all.indexOf(step)
            ? "FAILS"
            : "-",
    ),
  ]);
  return `\n${[head, head.map(() => "---"), ...rows].map(line).join("\n")}`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
