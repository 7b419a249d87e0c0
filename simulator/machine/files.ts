import type { Clock } from "./clock";
import type { Item, Store, Words } from "./store";
import { failure } from "./trap";

/** What files need of a machine. */
export interface Disk {
  readonly store: Store;
  readonly clock: Clock;
  readonly disk: number;
  readonly fileDelay: number;
  readonly hasFlash: boolean;
}

const MENU = "/file";

/** The folder of a board whose other files are in memory. */
export const FLASH = "flash";

/** Bytes that are free for files while there are none. */
export const DISK = 2_424_832;

/** How many bytes a file has once it is whole. */
export const sizeOf = (file: Item) => file.words["contents"]?.length ?? 0;

export const isDirectory = (file: Item) => file.words["type"] === "directory";

export const findFile = (router: Disk, name: string): Item | undefined =>
  router.store.items(MENU).find((file) => file.words["name"] === name);

/**
 * What there is of a file by now; undefined while it does not show. On slow boards a file shows some
 * time after the command that writes it, and then grows for half as long. open (RouterOS: how fast).
 */
export function writtenOf({ fileDelay, clock }: Disk, file: Item): string | undefined {
  const { contents = "", written } = file.words;
  const late = clock.passed - Number(written) - fileDelay;
  if (written === undefined || fileDelay === 0 || late >= fileDelay / 2) return contents;
  if (late < 0) return undefined;
  return contents.slice(0, Math.floor((contents.length * (1 + late / fileDelay)) / 2));
}

/** The files that show. */
export const shownFiles = (router: Disk): readonly Item[] =>
  router.store.items(MENU).filter((file) => writtenOf(router, file) !== undefined);

/** Where a board has `flash`, whatever is outside of it is in memory: a restart ends it. */
export function restartFiles(router: Disk): void {
  for (const file of router.store.items(MENU)) {
    const name = file.words["name"] ?? "";
    const isKept = !router.hasFlash || name === FLASH || name.startsWith(`${FLASH}/`);
    if (!isKept) router.store.remove(file);
    else if (file.words["written"] !== undefined) {
      // Whatever was begun is whole by then.
      router.store.update(file, { ...file.words, written: String(-Infinity) });
    }
  }
}

/** Bytes that are free. */
export function freeSpace(router: Disk): number {
  const used = router.store.items(MENU).reduce((sum, file) => sum + sizeOf(file), 0);
  return Math.max(0, router.disk - used);
}

/**
 * Writes a file, over one of the same name if there is one. `more` is kept with it and shown to
 * nobody.
 */
export function writeFile(router: Disk, path: string, contents: string, more: Words = {}): Item {
  const name = path.replace(/^\//, "");
  checkPlace(router, name);
  const old = findFile(router, name);
  // open (RouterOS: the refusal of a file in the place of a directory)
  if (old && isDirectory(old)) throw failure("file already exists");
  checkSpace(router, contents.length - (old ? sizeOf(old) : 0));
  const words = { name, contents, changed: router.clock.stamp(), ...late(router), ...more };
  if (!old) return router.store.add(MENU, words);
  router.store.update(old, words);
  return old;
}

const late = ({ fileDelay, clock }: Disk): Words =>
  fileDelay === 0 ? {} : { written: String(clock.passed) };

/** A file goes into a directory that is there. open (RouterOS: the text). */
export function checkPlace(router: Disk, name: string): void {
  const at = name.lastIndexOf("/");
  if (name === "" || name.endsWith("/")) throw failure("invalid file name");
  if (at < 0) return;
  const directory = findFile(router, name.slice(0, at));
  if (!directory || !isDirectory(directory)) throw failure("no such directory");
}

/** open (RouterOS: the text). */
export function checkSpace(router: Disk, bytes: number): void {
  if (bytes > freeSpace(router)) throw failure("not enough space on disk");
}

/** A name with its ending, which may be there already. */
export const withEnding = (name: string, ending: string) =>
  name.endsWith(ending) ? name : name + ending;
