import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Misused } from "../../frame/exit";
import { isWrittenOnce } from "./project";

const HOLDS_SECRETS = "import.json";

/** Refuses a folder that has files: nobody's work is overwritten. */
export function refuseOverwriting(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new Misused(`${folder} is a file: name a folder for the program`);
  const files = readdirSync(folder);
  if (files.length > 0)
    throw new Misused(
      `${folder} has files already, such as ${files.sort()[0]}: name another folder, or overwrite with --force`,
    );
}

/**
 * Writes all files at once, when everything is known: what was interrupted before leaves nothing.
 * Answers which. Nobody but the user may read them, for `import.json` holds secrets.
 */
export function writeAll(
  folder: string,
  files: ReadonlyMap<string, string>,
  isForced: boolean,
): string[] {
  mkdirSync(folder, { recursive: true });
  const isKept = (name: string) =>
    isForced && isWrittenOnce(name) && existsSync(path.join(folder, name));
  const written = [...files].filter(([name]) => !isKept(name));
  // A file that is there keeps its mode.
  rmSync(path.join(folder, HOLDS_SECRETS), { force: true });
  for (const [name, text] of written)
    writeFileSync(path.join(folder, name), text, { mode: name === HOLDS_SECRETS ? 0o600 : 0o644 });
  return written.map(([name]) => name);
}
