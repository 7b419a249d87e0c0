import { shown } from "../../provider/values/shown";
import type { Fetched } from "./fetch";
import type { BackupSet } from "./sets";

/** What came, for people. */
export function fetchedText({ router, set, over, files, missing }: Fetched): string {
  const width = Math.max(...files.map(({ bytes }) => String(bytes).length));
  return [
    `${set} of ${router}, over ${over === "sftp" ? "sftp" : "the API (the export only)"}:`,
    ...files.map(({ bytes, path }) => `  ${String(bytes).padStart(width)} bytes  ${path}`),
    ...missing.map(
      (ending) => `note: it has no ${ending} file, as the set before it has: is a backup running?`,
    ),
    "",
  ]
    .map(shown)
    .join("\n");
}

/** What there is, for people; the newest first. */
export function listText(router: string, sets: readonly BackupSet[]): string {
  if (sets.length === 0) return `${shown(`no backup of a BackupSchedule is on ${router}`)}\n`;
  const width = Math.max(...sets.map(({ name }) => name.length));
  const line = ({ name, files }: BackupSet) =>
    [name.padEnd(width), ...files.map(({ ending, bytes }) => `.${ending} ${bytes} bytes`)].join(
      "  ",
    );
  return `${sets.map(line).map(shown).join("\n")}\n`;
}

/** What there is, for a program. */
export const listJson = (router: string, sets: readonly BackupSet[]): object => ({
  format: 1,
  router,
  sets: sets.map(({ name, schedule, stamp, files }) => ({
    name,
    schedule,
    made: stamp,
    files: files.map((file) => ({ name: file.name, bytes: file.bytes })),
  })),
});
