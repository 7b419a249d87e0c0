import { execFile } from "node:child_process";
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import { reasonOf } from "./progress";
import { isAtLeast, MINIMUM, parseVersion } from "./versions";

export interface PulumiCli {
  /** The absolute path of the `pulumi` executable. */
  command: string;
  /** The folder that holds it. */
  directory: string;
  /** What to put first on PATH, so that the CLI finds its language host and the provider shim. */
  path: string[];
  version: string;
  source: "PULUMI_CLI" | "PATH" | "cache" | "download" | "build";
}

/** On Windows programs end in `.exe`, and the shim is a script for cmd. */
const ENDINGS = process.platform === "win32" ? [".exe", ".cmd"] : [""];
export const EXECUTABLE = ENDINGS[0] ?? "";

const PROVIDER = "pulumi-resource-pulumi-nodejs";
export const SHIM = `${PROVIDER}${ENDINGS.at(-1) ?? ""}`;
const LANGUAGE = "pulumi-language-nodejs";

/** The folder of Pulumi's SDK for Node.js, which brings the shim that starts dynamic providers. */
export const SDK = path.dirname(require.resolve("@pulumi/pulumi/package.json"));

const execute = promisify(execFile);

/** Every executable of that name in the folders, in their order. */
export function executables(name: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => folder !== "")
    .flatMap((folder) => ENDINGS.map((ending) => path.resolve(folder, `${name}${ending}`)))
    .filter(isExecutable);
}

export function foldersOf(env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? "").split(path.delimiter);
}

/** Answers the CLI at a path when the tests can use it; throws an error that says why not. */
export async function inspect(
  command: string,
  source: PulumiCli["source"],
  env: NodeJS.ProcessEnv,
): Promise<PulumiCli> {
  if (!isExecutable(command)) throw new Error(`${command} is not an executable file`);
  const version = await versionOf(command, env);
  if (!isAtLeast(version, MINIMUM)) {
    throw new Error(`${command} is ${version}, and ${MINIMUM} or later is needed`);
  }
  const directory = path.dirname(command);
  const searched = [directory, path.dirname(realpathSync(command)), ...foldersOf(env)];
  if (executables(LANGUAGE, searched).length === 0) {
    throw new Error(`${command} comes without ${LANGUAGE}, beside it or on PATH`);
  }
  const hasShim = executables(PROVIDER, searched).length > 0;
  return { command, directory, path: hasShim ? [directory] : [directory, SDK], version, source };
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  let output: string;
  try {
    const options = { env: { ...env, PULUMI_SKIP_UPDATE_CHECK: "true" }, timeout: 30_000 };
    output = (await execute(command, ["version"], options)).stdout;
  } catch (error) {
    throw new Error(`${command} does not run: ${reasonOf(error)}`, { cause: error });
  }
  const version = parseVersion(output);
  if (version === undefined) {
    throw new Error(`${command} does not say its version, but ${JSON.stringify(output.trim())}`);
  }
  return version;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
