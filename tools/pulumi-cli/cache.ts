import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import * as path from "node:path";
import { EXECUTABLE, inspect, SDK, SHIM, type PulumiCli } from "./find";
import { WANTED } from "./versions";

/** Where a CLI that was downloaded or built is kept. Its executables are in `bin`. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const home = env.HOME ?? homedir();
  const usual =
    process.platform === "darwin"
      ? path.join(home, "Library", "Caches")
      : path.join(home, ".cache");
  const name = `pulumi-${WANTED}-${process.platform}-${process.arch}`;
  return path.resolve(env.XDG_CACHE_HOME || usual, "pulumi-routeros", name);
}

export async function openCache(
  folder: string,
  source: PulumiCli["source"],
  env: NodeJS.ProcessEnv,
): Promise<PulumiCli> {
  const bin = path.join(folder, "bin");
  if (!existsSync(bin)) throw new Error(`${folder} does not exist`);
  await refreshShim(bin);
  return inspect(path.join(bin, `pulumi${EXECUTABLE}`), source, env);
}

/**
 * Has the folder filled under another name and renames it when it is complete, so that nobody sees
 * half of it. Of two who do so at once the first wins, and the other uses the first one's.
 */
export async function fillCache(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  try {
    await fill(partial);
    await rename(partial, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Keeps the shim that of the installed SDK. Renaming spares a run that is reading it just now. */
async function refreshShim(bin: string): Promise<void> {
  const wanted = path.join(SDK, SHIM);
  const present = path.join(bin, SHIM);
  if (existsSync(present) && (await readFile(present)).equals(await readFile(wanted))) return;
  const fresh = `${present}.${process.pid}`;
  await copyFile(wanted, fresh);
  await rename(fresh, present);
}
