import type { Facts, StatedMenu } from "./facts";
import { notInV6 } from "./known";
import { type There, thereIn } from "./times";
import type { Type } from "../../provider/schema/routeros/data";
import { wordsOf, type Word } from "./words";

/** How rows of a menu come and go. `fixed`: they are there, and are neither added nor removed. */
export type Class = "list" | "ordered" | "single" | "fixed";

/** A menu as the data of the project have it. */
export interface Menu extends There {
  class: Class;
  /** It existed once before rows could be added. */
  wasOne?: true;
  /** The words by which a row is recognised: unique on a router that was asked, or `secondHand`. */
  key?: string[];
  keyIs?: "probed" | "secondHand";
  /** Words that `add` refuses to go without. */
  required?: string[];
  /** What it can do besides print, set, find and export. */
  commands: string[];
  /** Its items are in no export. */
  notExported?: true;
  /** Commands that are not there in every version that has the menu. */
  commandsThere?: Record<string, There>;
  words: Record<string, Type | Word>;
  readOnly?: string[];
}

/** `/ip/dns` is in `ip.json`. */
export const topOf = (menu: string): string => menu.split("/")[1] ?? "";

/** Words that are unique among rows that are off, or only together with others: no key. */
const probedWrong: Readonly<Record<string, string[]>> = {
  "/interface/vrrp": ["name"],
  "/ip/dhcp-client": ["interface"],
  "/ip/firewall/address-list": ["list", "address"],
  "/ip/dhcp-server/network": ["address"],
  "/interface/bridge/port": ["interface"],
  "/interface/ethernet": ["default-name"],
  "/ip/service": ["name"],
  "/queue/interface": ["interface"],
};

/** Commands that say nothing of a menu, or that nobody calls. */
const everywhere: ReadonlySet<string> = new Set(["print", "set", "find", "export", "reset"]);

/** What nobody can add to is one item, or rows that are always there. */
function classOf({ class: stated, commands }: StatedMenu): Class {
  if (commands["add"] === undefined) return commands["find"] === undefined ? "single" : "fixed";
  return stated === "ordered-list" ? "ordered" : "list";
}

/** Where nothing could be added at first, and nothing found, either. */
const wasOne = ({ commands: { add, find } }: StatedMenu): boolean =>
  JSON.stringify(find) === JSON.stringify(add);

export function menuOf(path: string, stated: StatedMenu, facts: Facts): Menu {
  const kind = classOf(stated);
  const key = keyOf(path, stated, kind);
  const words = { ...keyWords(stated, key), ...wordsOf(path, stated, facts) };
  const required = facts.required[path]?.filter((one) => words[one] !== undefined) ?? [];
  const later = Object.entries(stated.commands).flatMap(([command, when]) => {
    const own = when === true ? {} : thereIn(path, when, facts.versions);
    // What a menu of RouterOS 6 could unset before it came again nobody states.
    if (
      command === "unset" &&
      when !== true &&
      own.absent !== undefined &&
      when.since !== undefined
    )
      return [[command, { since: when.since }]];
    const isMenus = JSON.stringify(own) === JSON.stringify(thereIn(path, stated, facts.versions));
    return Object.keys(own).length === 0 || isMenus || everywhere.has(command)
      ? []
      : [[command, own]];
  });
  return {
    class: kind,
    ...(later.some(([one]) => one === "add") && wasOne(stated) ? { wasOne: true as const } : {}),
    ...key,
    ...sinceV6(path),
    ...thereIn(path, stated, facts.versions),
    ...(required.length > 0 ? { required } : {}),
    commands: Object.keys(stated.commands).filter((one) => !everywhere.has(one)),
    ...(stated.commands["export"] === undefined ? { notExported: true as const } : {}),
    ...(later.length > 0 ? { commandsThere: Object.fromEntries(later) as never } : {}),
    words: Object.fromEntries(
      Object.entries(words).map(([name, word]) => [
        name,
        Object.keys(word).length === 1 && typeof word.type === "string" ? word.type : word,
      ]),
    ),
    ...(stated.readOnly === undefined ? {} : { readOnly: stated.readOnly }),
  };
}

/** The console tree of RouterOS 6 is not public; that a menu came later is known of some. */
const sinceV6 = (path: string): There =>
  notInV6.some((one) => path === one || path.startsWith(`${one}/`)) ? { since: "7" } : {};

/** By which word a row that is always there is told from the others. */
const names = ["name", "default-name", "interface", "irq", "bssids"];

function keyOf(path: string, stated: StatedMenu, kind: Class): Pick<Menu, "key" | "keyIs"> {
  const { key, ansible, words, readOnly = [] } = stated;
  const isThere = (one: string) => words[one] !== undefined || readOnly.includes(one);
  if (kind === "single") return {};
  const known = probedWrong[path];
  if (known !== undefined) return { key: known, keyIs: "probed" };
  if (key?.verdict === "UNIQUE" && key.key !== undefined)
    return { key: [key.key], keyIs: "probed" };
  const second = ansible?.primaryKeys ?? [];
  if (second.length > 0 && second.every(isThere)) return { key: second, keyIs: "secondHand" };
  // Rows without any of these show a name, which they take nobody's word for.
  const name = kind === "fixed" ? (names.find(isThere) ?? "name") : undefined;
  return name === undefined ? {} : { key: [name], keyIs: "secondHand" };
}

/** Words that only tell which row is meant: the router has them, and nobody can set them. */
function keyWords({ words }: StatedMenu, { key = [] }: Pick<Menu, "key">): Record<string, Word> {
  const only = key.filter((one) => words[one] === undefined);
  return Object.fromEntries(only.map((one) => [one, { type: "text", readOnly: true }]));
}
