import {
  allMenus,
  menuData,
  type MenuData,
  type Type,
  type Word,
} from "../../provider/schema/routeros/data";
import type { Property } from "../../provider/schema";
import { propertyOf } from "../../provider/schema/routeros/names";
import { noTable } from "../../provider/schema/routeros/rows";
import { isSecret } from "../../provider/schema/routeros/secrets";
import { statedMenu } from "../../provider/schema/routeros/table";
import { takenBy } from "../../simulator/commands/taken";
import { codeOf, declaration, type Entry } from "../../cli/import/writing/code";
import { menusOf, tables } from "./classes";
import { classLink, menuLink } from "./links";
import { block, bullets, code, either, paragraphs, table } from "./markdown";
import { when } from "./property";
import { isDangerous, lockout } from "./safety";
import { exampleOf } from "./sample";

/** Every menu that has a page, in the order of the alphabet. */
export const menuPaths: readonly string[] = allMenus().sort();

const data = (path: string): MenuData =>
  menuData(path) ?? { class: "list", commands: [], words: {}, readOnly: [] };

/** The page of a menu. */
export function menuPageOf(path: string): string {
  const stated = data(path);
  const menu = statedMenu(path)?.menu;
  const better = tables.filter((one) => menusOf(one).some((menu) => menu.path === path));
  const rows = Object.entries(stated.words).map(([word, said]) => {
    const property = propertyOf(path, word);
    return [
      `${code(property)}${word === property ? "" : ` <small>${word}</small>`}${neededText(menu?.properties[property])}`,
      valueText(path, word, said),
      unset(said),
      there(said),
    ];
  });
  const key = stated.key?.filter((word) => stated.words[word] !== undefined) ?? [];
  const taken = takenBy(path, menu?.isInterface === true, "NAME");
  return paragraphs(
    "---\npageClass: menu\naside: false\n---",
    `# ${path}`,
    better.length === 0
      ? undefined
      : `::: tip ${either(better.map(({ type }) => type))}\n${either(
          better.map(({ type }) => classLink(type)),
          "and",
        )} ${better.length === 1 ? "has" : "have"} checks of ${better.length === 1 ? "its" : "their"} own for this menu: write that, unless you need a word that it lacks.\n:::`,
    bullets([
      `${kinds[stated.class]}: ${either(waysOf(path, stated))}`,
      when(stated),
      key.length === 0
        ? undefined
        : `Rows are told apart by ${either(
            key.map((word) => code(propertyOf(path, word))),
            "and",
          )}`,
      stated.notExported === true
        ? "It shows how things are, and is no part of an export"
        : undefined,
      taken === undefined
        ? undefined
        : `A second row of the same name is refused: ${code(`failure: ${taken}`)}`,
    ]),
    menu === undefined || !isDangerous(menu)
      ? undefined
      : `::: warning What can lock you out\n${lockout([menu])}\n:::`,
    "## Example",
    block("ts", example(path, stated)),
    "## Properties",
    rows.length === 0
      ? "None that can be set."
      : table(["property", "value", "default", "RouterOS"], rows),
    stated.readOnly.length === 0
      ? undefined
      : `Only the router says: ${stated.readOnly.map(code).join(", ")}.`,
  );
}

const kinds: Readonly<Record<MenuData["class"], string>> = {
  list: "Rows",
  ordered: "Rows in an order",
  single: "Exists once",
  fixed: "Rows that are always there",
};

/** How a program writes it. */
function waysOf(path: string, stated: MenuData): string[] {
  const isTable = noTable(path, stated) === undefined;
  return [
    `${classLink("Item")} for ${stated.class === "single" ? "it" : "one of them"}`,
    ...(stated.class === "ordered" ? [`${classLink("Rules")} for all of them in their order`] : []),
    ...(isTable ? [`${classLink("Rows")} for many of them`] : []),
  ];
}

function example(path: string, stated: MenuData): string {
  const words = exampleOf(path, stated);
  const name = path.split("/").at(-1) ?? "";
  if (stated.class !== "ordered" || noTable(path, stated) === undefined)
    return program("Item", name, { menu: path, ...words });
  const { chain, ...rule } = words;
  return program("Rules", name, {
    menu: path,
    ...(chain === undefined ? {} : { chain }),
    rules: [rule],
  });
}

function program(type: string, name: string, values: Readonly<Record<string, unknown>>): string {
  const entries: Entry[] = Object.entries(values).map(([key, value]) => ({
    key,
    value: codeOf(value),
  }));
  const made = declaration({ variable: undefined, isExported: false }, type, name, entries);
  return `import { ${type} } from "pulumi-routeros";\n\n${made}`;
}

const types: Readonly<Record<Type, string>> = {
  boolean: "`true`, `false`",
  presence: "`true`: it is there",
  integer: "whole number",
  hex: "whole number, also in hex",
  decimal: "number",
  numbers: "whole number, or from one to another such as `20-29`",
  time: 'time such as `"30s"`',
  text: "text",
  address: "IPv4 address",
  mac: "MAC address",
  prefix: "IPv4 network",
  prefix6: "IPv6 network",
  range: "IPv4 address, network or range",
  any: "any",
};

/** What a word takes, in a few words. */
function valueText(path: string, name: string, word: Word): string {
  const { range, values = [], names } = word;
  const given = [word.type ?? []]
    .flat()
    .filter((type) => !(names !== undefined && type === "text"));
  const ranged = range === undefined ? "" : `, ${range[0]} to ${range[1]}`;
  const kinds = [
    ...(names === undefined
      ? []
      : [`name in ${menuPaths.includes(names) ? menuLink(names) : code(names)}`]),
    ...values.map((one) => code(JSON.stringify(one))),
    ...given.map((type) => types[type]),
  ].join(", ");
  const notes = [
    ...(word.sized === true ? ['also with a unit, such as `"25M"`'] : []),
    ...(word.open === true && values.length > 0 ? ["and others that the router knows"] : []),
    ...(word.not === true ? ["with `!` in front: not this"] : []),
    ...(word.readOnly === true ? ["says which row is meant"] : []),
    ...(word.only === undefined
      ? []
      : [word.only === "add" ? "only for a new row" : "only for a row that is there"]),
    ...(isSecret(path, name) ? ["secret"] : []),
  ];
  const lists = { list: "list, in order: ", set: "list: " };
  return `${word.list === undefined ? "" : lists[word.list]}${kinds}${ranged}${notes.length === 0 ? "" : `; ${notes.join("; ")}`}`;
}

function unset({ type, default: known, likely, absentMeans }: Word): string {
  const text = known ?? likely ?? absentMeans;
  if (text === undefined) return "";
  if (type === "boolean") return code(String(text === "yes"));
  return text === "" ? "none" : code(text);
}

/** Since and until when a word is there, for a narrow column. */
const there = (word: Word): string => (when(word) ?? "").replaceAll(/RouterOS /g, "");

/** The parts of the menus, by the first word of their paths. */
export const parts: readonly string[] = [
  ...new Set(menuPaths.map((path) => path.split("/")[1] ?? "")),
];

/** Which menus a part has. */
export const menusIn = (part: string): string[] =>
  menuPaths.filter((path) => path === `/${part}` || path.startsWith(`/${part}/`));

/** The list of all menus, by their parts. */
export const menuIndex = (): string =>
  paragraphs(
    "# Menus",
    `The ${menuPaths.length} menus that RouterOS's own schema has, of 6.49 to 7.24. Type a part of a path into the search. Of a menu that it lacks, because only other hardware shows it, an ${classLink("Item")} takes words as they are ([unchecked](/classes/Item#unchecked)).`,
    ...parts.flatMap((part) => [
      `## /${part}`,
      bullets(
        menusIn(part).map((path) => {
          const better = tables.filter((one) => menusOf(one).some((menu) => menu.path === path));
          return `${menuLink(path)}${better.length === 0 ? "" : `: ${better.map(({ type }) => classLink(type)).join(", ")}`}`;
        }),
      ),
    ]),
  );

const neededText = (row: Property | undefined): string => {
  if (row?.required !== true) return "";
  return row.onlyToAdd === true ? " **required to add**" : " **required**";
};
