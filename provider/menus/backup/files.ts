/** A file of a backup: `flash/nightly-2026-11-25-030000.backup`. */
export interface DatedFile {
  /** What the names of all sets of the schedule begin with: `flash/nightly`. */
  stem: string;
  /** When the set was made, in the router's time: `2026-11-25-030000`. */
  stamp: string;
  ending: "backup" | "rsc";
}

/** What the script of a BackupSchedule names its files; undefined for a file of another name. */
export function datedFile(name: string): DatedFile | undefined {
  const parts =
    /^((?:[A-Za-z0-9_/-]+\/)?[A-Za-z0-9_-]+)-(\d{4}-\d\d-\d\d-\d{6})\.(backup|rsc)$/.exec(name);
  if (!parts) return undefined;
  const [, stem = "", stamp = "", ending] = parts;
  return { stem, stamp, ending: ending as DatedFile["ending"] };
}

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
