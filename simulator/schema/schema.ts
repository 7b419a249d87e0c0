import menus from "./menus.json";
import absentInV6 from "./v6.json";
import { atLeast, type Version } from "../machine/version";

/** What a word may hold, as the router's own `/console/inspect` states it. */
export interface Type {
  type:
    | "address"
    | "address6"
    | "amount"
    | "boolean"
    | "choice"
    | "clock"
    | "date"
    | "decimal"
    | "enum"
    | "gateway"
    | "hex"
    | "integer"
    | "interface"
    | "ip"
    | "cidr"
    | "cidr6"
    | "list"
    | "mac"
    | "name"
    | "netmask"
    | "numbers"
    | "pool"
    | "ports"
    | "prefix"
    | "prefix6"
    | "presence"
    | "range"
    | "span"
    | "string"
    | "time";
  /** The words of an enum. */
  values?: string[];
  /** Words of an enum that came later than the menu. */
  since?: Record<string, string>;
  /** Words of an enum that a later version no longer has. */
  until?: Record<string, string>;
  /** Words that are accepted beside the type proper: `auto`, `none`. */
  or?: string[];
  range?: [number, number] | [string, string];
  /** Of a list: the type of its elements. Of an interface: the kinds that are accepted. */
  of?: Type | string[];
  max?: number;
  /** Of an interface: the first version in which a list of interfaces can stand there as well. */
  orList?: string;
  /** Of a reference: an item may name itself in the command that adds it. */
  self?: true;
  /** Of a name: what is taken that names nothing. Of a choice: the first that takes a value counts. */
  choices?: Type[];
  /** Elements of the list may carry a `!`. */
  negatable?: boolean;
  /** The value as a whole may carry a `!`. */
  not?: boolean;
  /** The unit in which a time of zero is written. */
  unit?: "ms";
  /**
   * What error texts call the value, where it is not the word itself. open (RouterOS: `slave` is
   * read off the grammar of `slaves`; recorded is only that `in-interface` is called `interface`).
   */
  called?: string;
  /** Of a name: the menu whose items it names. */
  menu?: string;
}

/** One word that `add` or `set` takes. */
export interface Word extends Type {
  /** The versions that have it; all, if absent. */
  versions?: Version[];
  /** Only RouterOS 6 has it. */
  v6?: true;
  only?: "add";
}

interface MenuData {
  /** The first version that has the menu, where the others have none of its commands. */
  since?: string;
  commands: Record<string, true | Version[]>;
  words: Record<string, Word>;
  /** What `unset` can take away. */
  unset?: string[];
  shown: string[];
}

/** The part of the schema that one version has of one menu. */
export interface MenuSchema {
  commands: ReadonlySet<string>;
  words: ReadonlyMap<string, Word>;
  unset: readonly string[];
}

const data = menus as unknown as Record<string, MenuData>;
const absent: Record<string, string[]> = absentInV6;

/** Paths that hold menus and are none themselves. */
export const MENU_PATHS = Object.keys(data);

/** Has this menu, in any version, a word of its own by that name? */
export const hasOwn = (path: string, word: string): boolean =>
  Object.hasOwn(data[path]?.words ?? {}, word);

/**
 * The schema of a menu. `/console/inspect` exists since v7 only, so 6.49 is read as 7.9.2 without
 * what changelogs date later. open (RouterOS: no schema of v6 is public).
 */
export function schemaOf(path: string, version: Version): MenuSchema {
  const key = `${version} ${path}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const schema = schemaIn(path, version);
  made.set(key, schema);
  return schema;
}

/** Every router that starts asks for all of them. */
const made = new Map<string, MenuSchema>();

function schemaIn(path: string, version: Version): MenuSchema {
  const menu = data[path];
  if (!menu) throw new Error(`no schema for ${path}`);
  const v6 = !atLeast(version, "7");
  const like = v6 ? "7.9.2" : version;
  const without = v6 ? (absent[path] ?? []) : [];
  return {
    commands: new Set(
      Object.entries(menu.commands)
        .filter(() => atLeast(version, menu.since ?? "0"))
        .filter(([, versions]) => versions === true || versions.includes(like))
        .map(([name]) => name),
    ),
    words: new Map(
      Object.entries(menu.words).filter(
        ([name, word]) =>
          !without.includes(name) &&
          (v6 || word.v6 !== true) &&
          (!word.versions || word.versions.includes(like)),
      ),
    ),
    unset: menu.unset ?? [],
  };
}
