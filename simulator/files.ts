import type { Router } from "./router";
import type { Item, Words } from "./store";
import { failure } from "./trap";

const MENU = "/file";

/** Bytes that are free for files while there are none. */
export const DISK = 2_424_832;

/** How many bytes a file has. */
export const sizeOf = (file: Item) => file.words["contents"]?.length ?? 0;

export const isDirectory = (file: Item) => file.words["type"] === "directory";

export const findFile = (router: Router, name: string): Item | undefined =>
  router.store.items(MENU).find((file) => file.words["name"] === name);

/** Bytes that are free. */
export function freeSpace(router: Router): number {
  const used = router.store.items(MENU).reduce((sum, file) => sum + sizeOf(file), 0);
  return Math.max(0, router.disk - used);
}

/**
 * Writes a file, over one of the same name if there is one. `more` is kept with it and shown to
 * nobody.
 */
export function writeFile(router: Router, path: string, contents: string, more: Words = {}): Item {
  const name = path.replace(/^\//, "");
  checkPlace(router, name);
  const old = findFile(router, name);
  // open (RouterOS: the refusal of a file in the place of a directory)
  if (old && isDirectory(old)) throw failure("file already exists");
  checkSpace(router, contents.length - (old ? sizeOf(old) : 0));
  const words = { name, contents, changed: router.clock.stamp(), ...more };
  if (!old) return router.store.add(MENU, words);
  router.store.update(old, words);
  return old;
}

/** A file goes into a directory that is there. open (RouterOS: the text). */
export function checkPlace(router: Router, name: string): void {
  const at = name.lastIndexOf("/");
  if (name === "" || name.endsWith("/")) throw failure("invalid file name");
  if (at < 0) return;
  const directory = findFile(router, name.slice(0, at));
  if (!directory || !isDirectory(directory)) throw failure("no such directory");
}

/** open (RouterOS: the text). */
export function checkSpace(router: Router, bytes: number): void {
  if (bytes > freeSpace(router)) throw failure("not enough space on disk");
}

/** A name with its ending, which may be there already. */
export const withEnding = (name: string, ending: string) =>
  name.endsWith(ending) ? name : name + ending;
