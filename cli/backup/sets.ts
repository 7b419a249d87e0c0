import { bytes, datedFile } from "../../provider/menus/backup/files";
import { RouterOsError } from "../../provider/errors";
import type { Row } from "../../provider/transport/transport";

/** What a BackupSchedule leaves on the router in one night. */
export interface BackupSet {
  /** `flash/nightly-2026-11-25-030000` */
  name: string;
  /** What the names of all sets of its schedule begin with: `flash/nightly`. */
  stem: string;
  /** When it was made, in the router's time: `2026-11-25-030000`. */
  stamp: string;
  /** The `.backup` comes before the `.rsc`. */
  files: BackupFile[];
}

export interface BackupFile {
  /** Its name on the router. */
  name: string;
  ending: "backup" | "rsc";
  /** As the router says: a rounded one where old versions write `34.2KiB`. */
  bytes: number;
  /** The row of /file that it comes from. */
  row: Row;
}

/** The sets among the files of a router, the newest first. */
export function setsOf(rows: readonly Row[]): BackupSet[] {
  const sets = new Map<string, BackupSet>();
  for (const row of rows) {
    const { name = "", size = "" } = row;
    const dated = datedFile(name);
    if (dated === undefined) continue;
    const { stem, stamp, ending } = dated;
    const set = sets.get(`${stem}-${stamp}`) ?? {
      name: `${stem}-${stamp}`,
      stem,
      stamp,
      files: [],
    };
    set.files.push({ name, ending, bytes: bytes(size), row });
    set.files.sort((a, b) => (a.ending < b.ending ? -1 : 1));
    sets.set(set.name, set);
  }
  return [...sets.values()].sort((a, b) => (a.stamp === b.stamp ? 0 : a.stamp < b.stamp ? 1 : -1));
}

/** The last part of a name on the router, which is all that a file is called elsewhere. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The set that is meant: `asked` names a schedule or one set; without it the newest of all. */
export function chooseSet(sets: readonly BackupSet[], asked: string | undefined): BackupSet {
  const isAsked = ({ name, stem }: BackupSet) =>
    asked === undefined || [name, stem, baseName(name), baseName(stem)].includes(asked);
  const [newest, ...others] = sets.filter(isAsked);
  if (newest === undefined)
    throw new RouterOsError(
      asked === undefined
        ? "cannot fetch a backup: the router has none that a BackupSchedule made; declare one, or run the script that it made"
        : `cannot fetch ${asked}: the router has no such backup; pulumi-routeros backup list shows what there is`,
    );
  const stems = [...new Set([newest, ...others].map(({ stem }) => stem))].sort();
  if (stems.length > 1)
    throw new RouterOsError(
      `cannot choose a backup: the router has those of ${stems.join(" and ")}; say which, as in backup fetch ${newest.stem}`,
    );
  return newest;
}

/** What the set before this one had and this one does not: the router may still be writing it. */
export function missingIn(set: BackupSet, sets: readonly BackupSet[]): string[] {
  const before = sets.find(({ stem, stamp }) => stem === set.stem && stamp < set.stamp);
  const has = (of: BackupSet | undefined) => of?.files.map(({ ending }) => `.${ending}`) ?? [];
  return has(before).filter((ending) => !has(set).includes(ending));
}
