import type { Row } from "../../values/row";
import { dateTime, decode } from "../../values";
import { endings, folderOf, type BackupPlan, type Ending } from "./plan";

/** A file of a backup: `flash/hq-core.nightly-2026-11-25-030000.backup`. */
export interface DatedFile {
  /** Folder on the router, with its slash: `flash/`; the root is empty. */
  folder: string;
  /** Name of the BackupSchedule: `nightly`. */
  schedule: string;
  /** What the names of all sets of the schedule begin with: `flash/hq-core.nightly`. */
  stem: string;
  /** When the set was made, in the router's time: `2026-11-25-030000`. */
  stamp: string;
  ending: Ending;
}

/**
 * What the script of a BackupSchedule names its files; undefined for a file of another name. Before
 * names had the router's identity they were `nightly-2026-11-25-030000.backup`.
 */
export function datedFile(name: string): DatedFile | undefined {
  const parts =
    /^((?:[\w/-]+\/)?)((?:[\w-]+\.)?)([\w-]+)-(\d{4}-\d\d-\d\d-\d{6})\.(backup|rsc)$/.exec(name);
  if (!parts) return undefined;
  const [, folder = "", identity = "", schedule = "", stamp = "", ending] = parts;
  const stem = `${folder}${identity}${schedule}`;
  return { folder, schedule, stem, stamp, ending: ending as Ending };
}

/** A set of files of one run. */
export interface FileSet {
  /** `flash/hq-core.nightly-2026-11-25-030000` */
  name: string;
  /** The router's time when it was written, `2026-11-25 03:00:00`; the one in its name where it tells none. */
  made: string;
  files: { name: string; size: number; ending: Ending }[];
}

/** The sets of a plan among the rows of /file, the oldest first by their own time. */
export function setsOfPlan(rows: readonly Row[], plan: BackupPlan): FileSet[] {
  const sets = new Map<string, FileSet>();
  const folder = folderOf(plan);
  for (const row of rows) {
    const { name = "", size = "0" } = row;
    const dated = datedFile(name);
    if (dated?.schedule !== plan.name) continue;
    if (folder === undefined ? !["", "flash/"].includes(dated.folder) : folder !== dated.folder)
      continue;
    const whole = `${dated.stem}-${dated.stamp}`;
    const made = timeOfFile(row) ?? timeInName(dated.stamp);
    const set = sets.get(whole) ?? { name: whole, made, files: [] };
    set.files.push({ name, size: bytes(size), ending: dated.ending });
    sets.set(whole, set);
  }
  return [...sets.values()].sort((a, b) => (a.made < b.made ? -1 : 1));
}

/** What a set lacks: `.rsc`, or `.rsc (empty)`. */
export function lackingIn(set: FileSet, plan: BackupPlan): string[] {
  return endings(plan).flatMap((ending) => {
    const file = set.files.find((one) => one.ending === ending);
    if (file === undefined) return [`.${ending}`];
    return file.size === 0 ? [`.${ending} (empty)`] : [];
  });
}

/** When a file was written, by its row: `2026-11-25 03:00:00`. */
export function timeOfFile(row: Row): string | undefined {
  const shown = row["last-modified"] ?? row["creation-time"];
  const time = shown === undefined ? undefined : decode(dateTime, shown);
  return typeof time === "string" && /^\d{4}-/.test(time) ? time : undefined;
}

/** `2026-11-25 03:00:00` of `2026-11-25-030000`. */
export const timeInName = (stamp: string): string =>
  stamp.replace(/-(\d\d)(\d\d)(\d\d)$/, " $1:$2:$3");

/** `34.2KiB` in the words of old versions, plain bytes in those of new ones. */
export function bytes(size: string): number {
  const parts = /^(\d+(?:\.\d+)?)(KiB|MiB|GiB)?$/.exec(size.trim());
  const unit = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 }[parts?.[2] ?? ""] ?? 1;
  return parts ? Math.round(Number(parts[1]) * unit) : 0;
}

/** Whether a file of this many bytes may be one whose size the router writes so. */
export function isSize(size: string, count: number): boolean {
  const parts = /^\d+(?:\.(\d+))?(KiB|MiB|GiB)?$/.exec(size.trim());
  if (!parts) return false;
  const [, decimals = "", unit] = parts;
  const shown = unit === undefined ? 0 : bytes(`1${unit}`) / 10 ** decimals.length;
  return Math.abs(bytes(size) - count) <= shown;
}
