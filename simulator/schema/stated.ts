import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { atLeast, type Version } from "../machine/version";
import type { MenuSchema, Type, Word } from "./schema";
import { typeOf, type StatedWord } from "./stated-type";
import { UNLISTED } from "./unlisted";

/** A menu as routers state it, of all releases. */
export interface StatedMenu {
  class: "list" | "ordered" | "single" | "fixed";
  /** It existed once before rows could be added. */
  wasOne?: true;
  /** The words that tell its rows apart; probed on a router, or as other programs have them. */
  key?: readonly string[];
  keyIs?: "probed" | "secondHand";
  required?: readonly string[];
  commands: readonly string[];
  commandsThere?: Readonly<Record<string, Span>>;
  notExported?: true;
  words: Readonly<Record<string, number>>;
  readOnly?: readonly string[];
  since?: string;
  until?: string;
  absent?: [string, string];
}

type Span = Pick<StatedMenu, "since" | "until" | "absent">;

interface Data {
  kinds: (string | StatedWord)[];
  menus: Record<string, StatedMenu>;
}

/** A menu as one version has it: what the schema says of it, and the schema itself. */
export interface Stated {
  menu: StatedMenu;
  schema: MenuSchema & { words: Map<string, Word> };
  defaults: Readonly<Record<string, string>>;
}

/** Commands of every menu that can be written. */
const ALWAYS = ["print", "getall", "set", "find", "get", "export"];

/** Words that only some boards have since, where a virtual machine lost them. */
export const GATED = ["hw-offload", "suppress-hw-offload"];

let folder: string | undefined;
const read = new Map<string, Data | undefined>();

function folderOf(): string {
  return (folder ??= join(dirname(require.resolve("pulumi-routeros/package.json")), "routeros"));
}

/** The part of the schema for paths that begin with a word; read when it is first asked for. */
function dataOf(first: string): Data | undefined {
  if (!read.has(first)) {
    const has = /^[a-z0-9-]+$/.test(first) && segments().includes(first);
    read.set(
      first,
      has ? (JSON.parse(textOf(join(folderOf(), `${first}.json`))) as Data) : undefined,
    );
  }
  return read.get(first);
}

/** What is published is compressed. */
const textOf = (file: string): string =>
  existsSync(file)
    ? readFileSync(file, "utf8")
    : gunzipSync(readFileSync(file.concat(".gz"))).toString();

let names: string[] | undefined;
const segments = () =>
  (names ??= readdirSync(folderOf()).map((name) => name.replace(/\.json(\.gz)?$/, "")));

const firstOf = (path: string) => path.split("/")[1] ?? "";
const unlistedFirst = new Set(Object.keys(UNLISTED).map(firstOf));

/** All paths that begin with the words of `path`, each of which may be abbreviated. */
export function pathsLike(path: string): string[] {
  const begun = firstOf(path);
  const files = segments().filter((segment) => segment.startsWith(begun));
  const words = path.split("/");
  return [
    ...files.flatMap((file) => Object.keys(dataOf(file)?.menus ?? {})),
    ...Object.keys(UNLISTED),
  ].filter((full) => {
    const parts = full.split("/");
    return words.every((word, at) => parts[at]?.startsWith(word));
  });
}

/** By the word that they begin with: the paths of all menus, and what leads to them. Scripts ask for each of their words. */
const leading = new Map<string, ReadonlySet<string>>();

/** Is there a menu of this path, or one below it, in any version? */
export function leadsSomewhere(path: string): boolean {
  if (path === "") return true;
  const first = firstOf(path);
  if (!segments().includes(first) && !unlistedFirst.has(first)) return false;
  let there = leading.get(first);
  if (!there) leading.set(first, (there = leadingFrom(first)));
  return there.has(path);
}

function leadingFrom(first: string): ReadonlySet<string> {
  const stated = Object.keys(dataOf(first)?.menus ?? {});
  const menus = [...stated, ...Object.keys(UNLISTED)].filter((path) => firstOf(path) === first);
  return new Set(
    menus.flatMap((path) => {
      const words = path.split("/");
      return words.slice(1).map((_, at) => words.slice(0, at + 2).join("/"));
    }),
  );
}

/** What a version has of a menu; undefined if it has none. */
export function stated(path: string, version: Version): Stated | undefined {
  const unlisted = UNLISTED[path]?.(version);
  if (unlisted) return unlisted;
  const data = dataOf(firstOf(path));
  const newest = data?.menus[path];
  if (!data || !newest || !has(newest, version)) return undefined;
  const menu = menuIn(newest, version);
  const words = new Map<string, Word>();
  const defaults: Record<string, string> = {};
  for (const [name, at] of Object.entries(menu.words)) {
    const kind = data.kinds[at];
    const word: StatedWord = typeof kind === "string" ? { type: kind } : (kind ?? {});
    const isThere = has(word, version) || GATED.includes(name);
    if (word.readOnly || !isThere) continue;
    // In RouterOS 6 a mark is a routing table, and needs no other.
    const isMark = word.names === "/routing/table" && !atLeast(version, "7");
    const type: Type = isMark ? { type: "string" } : typeOf(word, name);
    words.set(name, { ...type, ...(word.only === "add" && { only: "add" as const }) });
    const unset = word.default ?? word.likely;
    if (unset !== undefined) defaults[name] = unset;
  }
  return { menu, schema: schemaOf(menu, words, version), defaults };
}

function menuIn(menu: StatedMenu, version: Version): StatedMenu {
  const isOne = menu.wasOne === true && !has(menu.commandsThere?.["add"] ?? {}, version);
  return isOne ? { ...menu, class: "single" } : menu;
}

function schemaOf(menu: StatedMenu, words: Map<string, Word>, version: Version): Stated["schema"] {
  const commands = menu.commands.filter((name) => has(menu.commandsThere?.[name] ?? {}, version));
  const all = new Set([...ALWAYS, ...commands]);
  if (words.has("comment")) all.add("comment");
  if (menu.notExported) all.delete("export");
  if (menu.class === "ordered" || commands.includes("move")) words.set("place-before", PLACE);
  const required = requiredOf(menu, words);
  const optional = [...words.keys()].filter((name) => !required.includes(name));
  return { commands: all, words, unset: commands.includes("unset") ? optional : [] };
}

/** What `add` must be given of what the version has. */
export const requiredOf = (
  { required = [] }: StatedMenu,
  words: ReadonlyMap<string, Word>,
): string[] => required.filter((name) => words.has(name));

const PLACE: Word = { type: "string", only: "add" };

/** `/console/inspect` exists since v7 only: what is dated is not in 6.49, all else is taken to be. */
function has({ since, until, absent }: Span, version: Version): boolean {
  if (!atLeast(version, "7")) return since === undefined;
  if (since !== undefined && !atLeast(version, since)) return false;
  if (until !== undefined && atLeast(version, until)) return false;
  return !absent || !atLeast(version, absent[0]) || atLeast(version, absent[1]);
}
