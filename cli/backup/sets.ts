import { bytes, datedFile, timeInName, timeOfFile } from "../../provider/menus/backup/files";
import { cannot, RouterOsError, TrapError } from "../../provider/errors";
import { spelled } from "../../provider/menus/backup/health";
import type { Router } from "../../provider/router/router";
import { CannotLook, Misused } from "../frame/exit";
import type { Row } from "../../provider/transport/transport";

/** What a BackupSchedule leaves on the router in one night. */
export interface BackupSet {
  /** `flash/hq-core.nightly-2026-11-25-030000`; before 0.2.0 without the router's identity. */
  name: string;
  /** Name of the BackupSchedule that made it: `nightly`. */
  schedule: string;
  /** What its name begins with: `flash/hq-core.nightly`. */
  stem: string;
  /** When it was made, in the router's time: `2026-11-25-030000`. */
  stamp: string;
  /** When its last file was written, `2026-11-25 03:00:04`; the time in its name where the router shows none. */
  made: string;
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

/**
 * The sets among the files of a router, the newest first. `now` is the router's own time: what a wrong
 * clock dated ahead comes last.
 */
export function setsOf(rows: readonly Row[], now?: string): BackupSet[] {
  const sets = new Map<string, BackupSet>();
  for (const row of rows) {
    const { name = "", size = "" } = row;
    const dated = datedFile(name);
    if (dated === undefined) continue;
    const { schedule, stem, stamp, ending } = dated;
    const made = timeOfFile(row) ?? timeInName(stamp);
    const set = sets.get(`${stem}-${stamp}`) ?? {
      name: `${stem}-${stamp}`,
      schedule,
      stem,
      stamp,
      made,
      files: [],
    };
    if (made > set.made) set.made = made;
    set.files.push({ name, ending, bytes: bytes(size), row });
    set.files.sort((a, b) => (a.ending < b.ending ? -1 : 1));
    sets.set(set.name, set);
  }
  const isAhead = ({ made }: BackupSet) => Number(now !== undefined && made > now);
  const older = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
  return [...sets.values()].sort(
    (a, b) => isAhead(a) - isAhead(b) || older(a.made, b.made) || older(a.stamp, b.stamp),
  );
}

/** The sets on a router, by its own clock. */
export async function setsOn(router: Router): Promise<BackupSet[]> {
  const [files, clock] = await Promise.all([
    router.fresh("/file").catch((error: unknown) => {
      if (!(error instanceof TrapError)) throw error;
      const { sentence } = cannot(`look at the files of ${router.label}`, error);
      throw new CannotLook(sentence, { cause: error });
    }),
    // A user who may not read the clock gets them by their dates.
    router.fresh("/system/clock").catch(() => []),
  ]);
  const { date = "", time = "" } = clock[0] ?? {};
  return setsOf(files, spelled(`${date} ${time}`));
}

/** The last part of a name on the router, which is all that a file is called elsewhere. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The set that is meant: `asked` names a schedule or one set; without it the newest of all. */
export function chooseSet(sets: readonly BackupSet[], asked: string | undefined): BackupSet {
  const isAsked = ({ name, stem, schedule }: BackupSet) =>
    asked === undefined || [schedule, name, stem, baseName(name), baseName(stem)].includes(asked);
  const [newest, ...others] = sets.filter(isAsked);
  if (newest === undefined && asked === undefined)
    throw new RouterOsError(
      "cannot fetch a backup: the router has none that a BackupSchedule made; declare one, or run the script that it made",
    );
  if (newest === undefined)
    throw new Misused(
      `cannot fetch ${asked}: the router has no such backup; pulumi-routeros backup list shows what there is`,
    );
  const schedules = [...new Set([newest, ...others].map(({ schedule }) => schedule))].sort();
  if (schedules.length > 1)
    throw new Misused(
      `cannot choose a backup: the router has those of ${schedules.join(" and ")}; say which, as in backup fetch ${newest.schedule}`,
    );
  return newest;
}

/** What the set before this one had and this one does not: the router may still be writing it. */
export function missingIn(set: BackupSet, sets: readonly BackupSet[]): string[] {
  const before = sets.find((one) => one.schedule === set.schedule && one.made < set.made);
  const has = (of: BackupSet | undefined) => of?.files.map(({ ending }) => `.${ending}`) ?? [];
  return has(before).filter((ending) => !has(set).includes(ending));
}
