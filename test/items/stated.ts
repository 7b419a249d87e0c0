import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";

/*
 * RouterOS's own schema as tests read it: neither the provider's reader nor the simulator's, so that no
 * mistake of one hides the same mistake of the other.
 */

/** When something is there, by RouterOS's versions. */
interface Span {
  since?: string;
  until?: string;
  absent?: [string, string];
}

export interface Word extends Span {
  type?: string | string[];
  values?: string[];
  range?: [string, string];
  names?: string;
  readOnly?: true;
  open?: true;
  not?: true;
  sized?: true;
  default?: string;
  list?: "list" | "set";
  only?: "add" | "set";
}

export interface Menu extends Span {
  path: string;
  class: "list" | "ordered" | "single" | "fixed";
  key?: string[];
  keyIs?: "probed" | "secondHand";
  required?: string[];
  commands: string[];
  commandsThere?: Record<string, Span>;
  words: ReadonlyMap<string, Word>;
}

interface File {
  kinds: (string | Word)[];
  menus: Record<string, Omit<Menu, "path" | "words"> & { words: Record<string, number> }>;
}

const folder = path.join(__dirname, "../../routeros");

/** What is published is compressed, and may lie beside them. */
const schemaFiles = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** Every menu of the schema. */
export const MENUS: readonly Menu[] = schemaFiles.flatMap((name) => {
  const { kinds, menus } = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as File;
  return Object.entries(menus).map(([at, menu]) => {
    const words = Object.entries(menu.words).map(([word, number]) => {
      const kind = kinds[number] ?? {};
      return [word, typeof kind === "string" ? { type: kind } : kind] as const;
    });
    return { ...menu, path: at, words: new Map(words) };
  });
});

const byPath = new Map(MENUS.map((menu) => [menu.path, menu]));

export const menuOf = (at: string): Menu | undefined => byPath.get(at);

const numberOf = (version: string): number =>
  version.split(".").reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);

/** True of what a version of RouterOS has. Of 6.49 no schema is known: it has what is not dated. */
export function isIn(version: string, { since, until, absent }: Span): boolean {
  const at = numberOf(version);
  if (at < 7) return since === undefined;
  if (absent && at >= numberOf(absent[0]) && at < numberOf(absent[1])) return false;
  return at >= numberOf(since ?? "0") && (until === undefined || at < numberOf(until));
}

/** True of a command that a version has in a menu. */
export const can = (version: string, menu: Menu, command: string): boolean =>
  menu.commands.includes(command) && isIn(version, menu.commandsThere?.[command] ?? {});

/** The words that can be set in a version. */
export const wordsIn = (version: string, menu: Menu): [string, Word][] =>
  [...menu.words].filter(([, word]) => word.readOnly !== true && isIn(version, word));

export const isList = (menu: Menu): boolean => menu.class === "list" || menu.class === "ordered";
