import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";
import { templateOptions } from "./template";

const exec = promisify(execFile);
const root = path.resolve(__dirname, "../..");

export interface Node {
  command: string;
  version: string;
}

const QUIET = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel", "error"];

/** Runs npm with this Node.js: what a package says of `engines` counts for it. */
export async function npm(
  node: string,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<void> {
  const { npm_execpath: script } = process.env;
  if (script === undefined) throw new Error("run this by npm: npm run test:package");
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
  const all = [script, command, ...QUIET, ...args];
  await exec(node, all, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
}

/** Runs the newest pnpm, which npm fetches. What it keeps is beside the project. */
export async function pnpm(
  node: string,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<void> {
  const store = ["--store-dir", path.join(cwd, "..", "pnpm-store")];
  await npm(node, cwd, "exec", "--yes", "--package=pnpm", "--", "pnpm", command, ...store, ...args);
}

/** The newest Node.js of a line, from npm: a package of it holds the executable for this machine. */
export async function nodeOf(line: string, folder: string): Promise<Node> {
  await mkdir(folder);
  await writeFile(path.join(folder, "package.json"), '{ "private": true }\n');
  const named = `node-${process.platform}-${process.arch}`;
  await npm(process.execPath, folder, "install", `${named}@${line}`);
  const command = path.join(folder, "node_modules", named, "bin/node");
  const { stdout } = await exec(command, ["--version"]);
  return { command, version: stdout.trim().replace(/^v/, "") };
}

/** A project as `pulumi new typescript` lays it out, with the program of the home office; answers the SDK's version. */
export async function projectWith(
  directory: string,
  node: Node,
  packages: readonly string[],
): Promise<string> {
  const files = {
    "package.json": '{ "private": true, "main": "index.ts" }\n',
    "Pulumi.yaml": "name: pair\nruntime: nodejs\n",
    "tsconfig.json": JSON.stringify({ compilerOptions: templateOptions, files: ["index.ts"] }),
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(path.join(directory, name), text);
  await copyFile(
    path.join(root, "examples/home-office/index.ts"),
    path.join(directory, "index.ts"),
  );
  await npm(node.command, directory, "install", ...packages, "typescript@^5", "@types/node@^20");
  const sdk = path.join(directory, "node_modules/@pulumi/pulumi/package.json");
  return (JSON.parse(await readFile(sdk, "utf8")) as { version: string }).version;
}
