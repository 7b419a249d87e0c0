import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { missingIn } from "../version";

/** The kinds of values that a word may have; `any` where no router states it, `numbers` a number or from one to another. */
export type Type =
  | "boolean"
  | "presence"
  | "integer"
  | "hex"
  | "decimal"
  | "numbers"
  | "time"
  | "text"
  | "address"
  | "mac"
  | "prefix"
  | "prefix6"
  | "range"
  | "any";

/** When something is there, by RouterOS's versions. */
interface There {
  since?: string;
  until?: string;
  absent?: readonly [from: string, to: string];
}

/** What RouterOS's own schema says of a word. */
export interface Word extends There {
  /** None: only `values`. */
  type?: Type | readonly Type[];
  /** Words that are taken beside the types. */
  values?: readonly string[];
  /** The values are not all: there are names of items, or what only other hardware has. */
  open?: true;
  range?: readonly [string, string];
  /** Several values; `set`: in an order that says nothing. */
  list?: "list" | "set";
  /** A number that is written with a unit, too, or as two. */
  sized?: true;
  /** The value may begin with `!`. */
  not?: true;
  /** The menu whose items it names. */
  names?: string;
  /** What it is while nobody sets it, by two sources that agree. */
  default?: string;
  /** The same as only another program knows it, which is not enough to put it on a router. */
  likely?: string;
  /** What it means while the router does not print it, as other programs know it. */
  absentMeans?: string;
  only?: "add" | "set";
  /** It tells which row is meant, and cannot be set. */
  readOnly?: true;
}

/** What RouterOS's own schema says of a menu. */
export interface MenuData extends There {
  class: "list" | "ordered" | "single" | "fixed";
  /** It existed once before rows could be added; since when they can is in `commandsThere`. */
  wasOne?: true;
  key?: readonly string[];
  required?: readonly string[];
  commands: readonly string[];
  commandsThere?: Readonly<Record<string, There>>;
  /** It shows how things are, and is no part of an export. */
  notExported?: true;
  words: Readonly<Record<string, Word>>;
  readOnly: readonly string[];
}

/** True of a menu whose rows say which of them RouterOS or the hardware brought. */
export const mayBeOfFactory = ({ readOnly = [] }: Partial<Pick<MenuData, "readOnly">>): boolean =>
  readOnly.some((word) => ["default", "default-name", "slot-default"].includes(word));

type Packed = Omit<MenuData, "words" | "readOnly"> & {
  words: Record<string, number>;
  readOnly?: string[];
};
interface Part {
  kinds: (Type | Word)[];
  menus: Record<string, Packed>;
}

/** The package may ask for itself by name, from its sources and from what is built alike. */
const folder = path.join(path.dirname(require.resolve("pulumi-routeros/package.json")), "routeros");

/** Parts by the first segment of their menus' paths: read when one of them is used. */
const parts = new Map<string, Part>();

function partOf(menu: string): Part {
  const name = menu.split("/")[1] ?? "";
  const known = parts.get(name);
  if (known) return known;
  const text = /^[a-z0-9-]+$/.test(name) ? textOf(path.join(folder, `${name}.json`)) : undefined;
  const part = text === undefined ? { kinds: [], menus: {} } : (JSON.parse(text) as Part);
  parts.set(name, part);
  return part;
}

/** In the published package files are compressed. */
function textOf(file: string): string | undefined {
  if (existsSync(file)) return readFileSync(file, "utf8");
  return existsSync(file.concat(".gz"))
    ? gunzipSync(readFileSync(file.concat(".gz"))).toString()
    : undefined;
}

/** A menu by its path; undefined: the schema has none. */
export function menuData(menu: string): MenuData | undefined {
  const { kinds, menus } = partOf(menu);
  const packed = Object.hasOwn(menus, menu) ? menus[menu] : undefined;
  if (packed === undefined) return undefined;
  const words = Object.entries(packed.words).map(([name, number]) => {
    const kind = kinds[number] ?? "any";
    return [name, typeof kind === "string" ? { type: kind } : kind] as const;
  });
  return { readOnly: [], ...packed, words: Object.fromEntries(words) };
}

/** A menu as a version has it: the server of OpenVPN existed once before there could be several. */
export function dataIn(data: MenuData, version: string | undefined): MenuData {
  if (version === undefined) return data;
  if (data.absent !== undefined) return withUnset(data, version);
  if (data.wasOne !== true) return data;
  if (missingIn(version, data.commandsThere?.["add"] ?? {}) === undefined) return data;
  return asOne(data);
}

/** What a menu of RouterOS 6 that came again can unset is known of the newer one alone. */
function withUnset({ commandsThere = {}, ...data }: MenuData, version: string): MenuData {
  const { unset, ...others } = commandsThere;
  const isThere = unset !== undefined && missingIn(version, unset) === undefined;
  return { ...data, commandsThere: isThere ? others : commandsThere };
}

const asOne = ({ key: _key, required: _required, ...menu }: MenuData): MenuData => ({
  ...menu,
  class: "single",
});

/** Why a RouterOS version does not have a menu, or takes no rows there yet; undefined when it does. */
export function missingMenu(version: string, data: MenuData): string | undefined {
  const missing = missingIn(version, data);
  const isOfRows = ["list", "ordered"].includes(dataIn(data, version).class);
  if (missing !== undefined || !isOfRows) return missing;
  const later = missingIn(version, data.commandsThere?.["add"] ?? {});
  return later === undefined ? undefined : `adding rows: ${later}`;
}

/** By which words a row is known in every version that has the menu: peers of WireGuard got names later. */
export function keyOf({ key = [], words, since: first }: MenuData): readonly string[] {
  const isAlways = (word: string) => [undefined, first].includes(words[word]?.since);
  return key.every(isAlways) ? key : [];
}

/** The menus that the part of this one has. */
export const menusIn = (menu: string): string[] => Object.keys(partOf(menu).menus);

/** Every menu that the schema has. Reads all of it. */
export const allMenus = (): string[] =>
  [...new Set(readdirSync(folder).map((file) => file.replace(/\.json(\.gz)?$/, "")))].flatMap(
    (part) => menusIn(`/${part}`),
  );
