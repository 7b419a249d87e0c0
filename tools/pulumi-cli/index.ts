import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import * as path from "node:path";
import { build, GO } from "./build";
import { cacheFolder, fillCache, openCache } from "./cache";
import { download } from "./download";
import { executables, foldersOf, inspect, type PulumiCli } from "./find";
import { plain, reasonOf, terminal, type Progress } from "./progress";
import { MINIMUM } from "./versions";

export type { PulumiCli } from "./find";

/** Puts `bin/pulumi` and what belongs to it into a folder. */
export type Installer = (folder: string, progress: Progress) => Promise<void>;

export interface Surroundings {
  env?: NodeJS.ProcessEnv;
  installers?: { download: Installer; build: Installer };
}

/**
 * A Pulumi CLI for the tests and the demo: `$PULUMI_CLI`, else the one on PATH, else the one kept
 * from last time, else Pulumi's own download, else one built with Go. Progress goes to the terminal
 * unless taken. The surroundings are for the specs of this function.
 */
export async function pulumiCli(
  progress?: (line: string) => void,
  { env = process.env, installers = { download, build } }: Surroundings = {},
): Promise<PulumiCli> {
  const report = progress ? plain(progress) : terminal();
  if (env.PULUMI_CLI) return chosen(env.PULUMI_CLI, env);

  const failures: string[] = [];
  const attempt = async (way: string, find: () => Promise<PulumiCli>) => {
    try {
      return await find();
    } catch (error) {
      failures.push(`${way}: ${reasonOf(error).replaceAll("\n", "\n    ")}`);
      return undefined;
    }
  };

  const onPath = executables("pulumi", foldersOf(env));
  if (onPath.length === 0) failures.push("PATH: no pulumi on it");
  for (const command of onPath) {
    const cli = await attempt("PATH", () => inspect(command, "PATH", env));
    if (cli) return cli;
    report(`Passed over ${failures.at(-1)}`);
  }

  const folder = cacheFolder(env);
  const kept = await attempt("cache", () => openCache(folder, "cache", env));
  if (kept) return kept;
  if (existsSync(folder)) {
    report(`Removing what is left of an installation, ${failures.at(-1)}`);
    await rm(folder, { recursive: true, force: true });
  }

  for (const source of ["download", "build"] as const) {
    const cli = await attempt(source, async () => {
      await fillCache(folder, (partial) => installers[source](partial, report));
      return openCache(folder, source, env);
    });
    if (cli) {
      report(`Pulumi ${cli.version} is in ${cli.directory}`);
      return cli;
    }
    report(`No ${failures.at(-1)}`);
  }
  throw new Error(
    [
      `Cannot find, download or build the Pulumi CLI (${MINIMUM} or later).`,
      ...failures.map((failure) => `  ${failure}`),
      "Install Pulumi (https://www.pulumi.com/docs/install/) so that pulumi is on PATH, or set",
      `PULUMI_CLI to its path, or install Go ${GO} or later (https://go.dev/dl/) to have it built.`,
    ].join("\n"),
  );
}

/** What is asked for by name is used or is an error: never something else instead. */
async function chosen(command: string, env: NodeJS.ProcessEnv): Promise<PulumiCli> {
  try {
    return await inspect(path.resolve(command), "PULUMI_CLI", env);
  } catch (error) {
    throw new Error(`Cannot use the Pulumi CLI that PULUMI_CLI names: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
