import {
  checkPlace,
  checkSpace,
  findFile,
  isDirectory,
  shownFiles,
  sizeOf,
  writtenOf,
} from "../machine/files";
import type { Handler, Menu } from "../commands/menu";
import type { Item } from "../machine/store";
import { failure, noSuchCommand } from "../machine/trap";
import { allow } from "../machine/users";
import { atLeast, type Version } from "../machine/version";
import { remove as removeItems } from "../commands/write";

/** open (RouterOS: the version that raised it, and the limit to the byte). */
const limitOf = (version: Version) => (atLeast(version, "7.13") ? 60_000 : 4095);

/** open (RouterOS: whether deleting a file needs `ftp` beside `write`). */
const remove: Handler = {
  takes: [".id", "numbers"],
  needs: "write",
  run: (router, request) => {
    allow(request.user, "ftp");
    return removeItems(router, router.menu("/file"), request);
  },
};

/** `/file`. Contents are shown of files that are text and short enough to be set. */
export const file: Menu = {
  path: "/file",
  required: ["name"],
  shows: ["name", "type", "size", "creation-time", "last-modified", "contents"],
  defaults: () => ({ contents: "" }),
  rows: shownFiles,
  check(router, next, item, { sent, user }) {
    if (!item && !atLeast(router.version, "7")) throw noSuchCommand();
    allow(user, "ftp");
    const { name = "", contents = "" } = next;
    const old = findFile(router, name);
    if (old && old !== item) throw failure("file already exists");
    checkPlace(router, name);
    if (sent.has("contents") && contents.length > limitOf(router.version)) {
      throw failure("contents too long");
    }
    checkSpace(router, contents.length - (item ? sizeOf(item) : 0));
    next["changed"] = router.clock.stamp();
    delete next["written"];
  },
  checkRemove: (router, item) => {
    const inside = `${item.words["name"] ?? ""}/`;
    const isFull = router.store
      .items("/file")
      .some((other) => other.words["name"]?.startsWith(inside));
    // open (RouterOS: whether a directory goes together with its files)
    if (isDirectory(item) && isFull) throw failure("directory is not empty");
  },
  show: (router, item) => {
    const { version } = router;
    const contents = writtenOf(router, item) ?? "";
    // open (RouterOS: the version of the other name)
    const time = atLeast(version, "7.12") ? "last-modified" : "creation-time";
    const isShown = contents.length <= limitOf(version) && !isDirectory(item);
    return {
      type: typeOf(item),
      size: isDirectory(item) ? undefined : String(contents.length),
      [time]: item.words["changed"],
      contents: isShown && typeOf(item) !== "backup" ? contents : undefined,
    };
  },
  commands: { remove },
};

function typeOf(item: Item): string {
  if (isDirectory(item)) return "directory";
  const ending = /\.[^./]+$/.exec(item.words["name"] ?? "")?.[0];
  if (ending === ".backup") return "backup";
  if (ending === ".rsc") return "script";
  return ending === undefined ? "file" : `${ending} file`;
}
