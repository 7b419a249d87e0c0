import { readFileSync } from "node:fs";
import * as path from "node:path";

/** A word as a router's own console states it; what it does not state is absent. */
export interface StatedWord {
  type?: string | string[];
  values?: string[];
  or?: string[];
  range?: string[];
  list?: boolean;
  syntax?: string;
  only?: "add" | "set";
  since?: string;
  until?: string;
  absent?: string[];
}

/** When something was there, by the releases that were looked at. */
export interface Stated {
  since?: string;
  until?: string;
  absent?: string[];
}

/** What another program knows of a word. */
export interface SecondHand {
  default?: string | number | boolean;
  cleared?: string | number | boolean;
  unset?: boolean;
  required?: boolean;
}

export interface StatedMenu extends Stated {
  class: "list" | "ordered-list" | "singleton" | "single?";
  commands: Record<string, true | Stated>;
  key?: { key?: string; verdict: string };
  words: Record<string, StatedWord>;
  readOnly?: string[];
  ansible?: { primaryKeys?: string[]; fields?: Record<string, SecondHand> };
}

/** What is known of RouterOS's menus, as it was collected. */
export interface Facts {
  /** The releases that were looked at, oldest first. */
  versions: string[];
  menus: Record<string, StatedMenu>;
  /** Which word of a menu names items of which other. */
  references: Record<string, Record<string, { to: string }>>;
  /** Words that `add` refuses to go without. */
  required: Record<string, string[]>;
  /** Defaults by the manual and by records of routers, of a few menus. */
  manual: Record<string, Record<string, string>>;
}

const asJson = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, file), "utf8"));

/** Reads the folder of facts. */
export function readFacts(folder: string): Facts {
  const { versions, menus } = asJson(folder, "all-menus.json") as Pick<Facts, "versions" | "menus">;
  const { references } = asJson(folder, "references.json") as Pick<Facts, "references">;
  const refused = asJson(folder, "required-args.v7.22.1.json") as {
    path: string;
    required: string[];
    rawError: string;
  }[];
  // Other errors name one of several words, or none.
  const named = refused.filter(({ rawError }) => rawError.includes("missing value(s) of argument"));
  const required = Object.fromEntries(named.map((one) => [one.path, one.required]));
  // The console itself is no menu.
  delete menus["/"];
  return { versions, menus, references, required, manual: manualIn(folder) };
}

/** A default with a note behind it is still one: `0ms (docs 00:00:00)`. */
function manualIn(folder: string): Facts["manual"] {
  const { menus } = asJson(folder, "main-menus-digest.json") as {
    menus: Record<string, Record<string, { default?: string | null }>>;
  };
  return Object.fromEntries(
    Object.entries(menus).map(([path, words]) => [
      path,
      Object.fromEntries(
        Object.entries(words).flatMap(([word, { default: text }]) =>
          typeof text === "string" ? [[word, text.replace(/ \(.*$/, "")]] : [],
        ),
      ),
    ]),
  );
}
