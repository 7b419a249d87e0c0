import { propertyOf } from "../../provider/schema/routeros/names";
import { families } from "./known";
import { type Menu, topOf } from "./menus";
import type { There } from "./times";
import { mayBeOfFactory, type Type } from "../../provider/schema/routeros/data";
import type { Word } from "./words";

const made = "// Made by tools/schema from RouterOS's own schema; changes go there.";

/** What several parts have, by name. */
const shared = `${made}
import type { Input } from "@pulumi/pulumi";

/** Any text: other values stay suggestions. */
export type Text = string & {};
/** One value, or several; as the router takes them. */
export type Many<T> = Input<T | Input<T>[]>;
/** The value, or everything but it. */
export type Not<T extends string> = T | \`!\${T}\`;
/** A word whose values nobody states. */
export type Word =
  | Input<string | number | boolean>
  | readonly Input<string | number | boolean>[];
/** What most menus have. */
export interface Common {
  /** A note for people. */ comment?: Input<string>;
  /** Off while true, and stays configured. */ disabled?: Input<boolean>;
}
/** Words of a menu that the schema lacks: they go to the router as they are. */
export interface Unchecked {
  /** Required here: nothing of this menu can be checked before the router does. */
  unchecked: Input<true>;
  [word: string]: Many<string | number | boolean> | undefined;
}
`;

/** How many lines of types a file has at most, where a part can be divided. */
const mostLines = 500;

/** TypeScript's types of all menus, by file: a part or a large branch of it, one interface a menu, and a map by path. */
export function declarations(
  menus: Record<string, Menu>,
  onlyUnchecked: readonly string[],
): Record<string, string> {
  const names = new Map(Object.keys(menus).map((path) => [path, interfaceName(path)]));
  if (new Set(names.values()).size < names.size) throw new Error("two menus have one name");
  const rows = new Map(Object.entries(menus).map(([path, menu]) => [path, rowsOf(path, menu)]));
  const files = filesOf(rows);
  const parts = [...new Set(files.values())];
  const ordered = Object.entries(menus).filter(([, menu]) => menu.class === "ordered");
  const unchecked = onlyUnchecked.map((path) => `  ${JSON.stringify(path)}: Unchecked;\n`);
  return {
    ...Object.fromEntries(parts.map((part) => [part, partText(part, menus, files, names, rows)])),
    shared,
    unchecked: `${made}
import type { Unchecked } from "./shared";

/** Menus that only hardware has, or only RouterOS 6, and whose words no schema states. */
export interface UncheckedMenus {
${unchecked.join("")}}
`,
    index: `${made}
${[...parts, "unchecked"].map((part) => `import type { ${mapName(part)} } from "./${part}";\n`).join("")}
/** The menus whose rows have an order. */
export type OrderedPath =
${ordered.map(([path]) => `  | ${JSON.stringify(path)}`).join("\n")};

/** The menus of RouterOS by their path, each with the words that it takes. */
export interface Menus
  extends ${[...parts, "unchecked"].map(mapName).join(",\n    ")} {}
`,
  };
}

/**
 * In which file the types of each menu are: in that of its part. The largest branches of a part, such as
 * `/interface/wifi`, have files of their own until the rest can be read.
 */
function filesOf(rows: Rows): Map<string, string> {
  const files = new Map<string, string>();
  const paths = [...rows.keys()];
  for (const part of new Set(paths.map(topOf))) {
    const branches = new Map<string, string[]>();
    for (const path of paths.filter((one) => topOf(one) === part)) {
      const branch = path.split("/").slice(1, 3).join("-");
      branches.set(branch, [...(branches.get(branch) ?? []), path]);
    }
    const sizes = [...branches].map(([branch, own]) => ({
      branch,
      own,
      lines: linesOf(own, rows),
    }));
    let left = sizes.reduce((sum, { lines }) => sum + lines, 0);
    for (const { branch, own, lines } of sizes.sort((one, other) => other.lines - one.lines)) {
      for (const path of own) files.set(path, left > mostLines ? branch : part);
      if (left > mostLines) left -= lines;
    }
  }
  return new Map(paths.map((path) => [path, files.get(path) ?? topOf(path)]));
}

/** A line a word, and some around those of a menu. */
const linesOf = (paths: readonly string[], rows: Rows): number =>
  paths.reduce((sum, path) => sum + (rows.get(path)?.length ?? 0) + 4, 0);

function partText(
  part: string,
  menus: Record<string, Menu>,
  files: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  rows: Rows,
): string {
  const inPart = (path: string) => files.get(path) === part;
  const all = Object.keys(menus);
  const membersOf = (family: Family | undefined) =>
    all.filter((one) => family?.members.test(one) === true);
  const alike = families
    .filter((family) => membersOf(family).some(inPart))
    .map((family) => {
      const shared = sharedRows(membersOf(family), rows);
      return `\n/** ${family.what} */\ninterface ${family.name} extends Common {\n${shared.join("")}}\n`;
    });
  const own = all.filter(inPart).map((path) => {
    const family = families.find(({ members }) => members.test(path));
    const shared = sharedRows(membersOf(family), rows);
    return interfaceOf(names.get(path) ?? "", path, menus[path]!, rows, family?.name, shared);
  });
  const map = all
    .filter(inPart)
    .map((path) => `  ${JSON.stringify(path)}: ${names.get(path)};\n`)
    .join("");
  const body = [...alike, ...own].join("");
  const used = ["Common", "Many", "Not", "Text", "Word"].filter((one) =>
    new RegExp(`(: |<|\\| | extends )${one}\\b`).test(body.replaceAll(/"[^"]*"/g, '""')),
  );
  return `${made}
${/\bInput</.test(body) ? 'import type { Input } from "@pulumi/pulumi";\n' : ""}${
    used.length > 0 ? `import type { ${used.join(", ")} } from "./shared";\n` : ""
  }${body}
export interface ${mapName(part)} {
${map}}
`;
}

/** `caps-man` -> `CapsManMenus`. */
const mapName = (part: string): string => `${interfaceName(`/${part}`)}Menus`;

type Family = (typeof families)[number];

/** `/ip/dhcp-server` -> `IpDhcpServer`. */
const interfaceName = (path: string): string =>
  path
    .split(/[/-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("")
    .replace(/^(?=\d)/, "Menu");

/** What most menus have. */
const common = ["  comment?: Input<string>;\n", "  disabled?: Input<boolean>;\n"];

type Rows = ReadonlyMap<string, readonly string[]>;

/** The rows that several menus have alike. */
function sharedRows(paths: readonly string[], rows: Rows): string[] {
  const [first = "", ...others] = paths;
  return (rows.get(first) ?? []).filter(
    (row) => !common.includes(row) && others.every((one) => rows.get(one)?.includes(row) === true),
  );
}

function rowsOf(path: string, menu: Menu): string[] {
  return Object.entries(menu.words).map(([word, said]) => {
    const stated: Word = typeof said === "string" ? { type: said } : said;
    const property = propertyOf(path, word);
    const key = /^[a-z]\w*$/i.test(property) ? property : JSON.stringify(property);
    const isNeeded = menu.required?.includes(word) === true && stated.since === undefined;
    // A row that RouterOS brings has it already, and a program may say of it what differs alone.
    const isRequired = isNeeded && (menu.key?.includes(word) === true || !mayBeOfFactory(menu));
    const told = [
      ...(word === "disabled" ? [] : [hover(stated, menu)]),
      ...(isNeeded && !isRequired ? ["Needed to add a row."] : []),
    ]
      .filter((one) => one !== "")
      .join(" ");
    const comment = told === "" ? "" : `/** ${told} */ `;
    return `  ${comment}${key}${isRequired ? "" : "?"}: ${typeOf(stated)};\n`;
  });
}

function interfaceOf(
  name: string,
  path: string,
  menu: Menu,
  rows: Rows,
  family: string | undefined,
  shared: readonly string[],
): string {
  const isCommon = common.every((row) => rows.get(path)?.includes(row) === true);
  const inherited = [...(family === undefined ? [] : shared), ...(isCommon ? common : [])];
  const own = (rows.get(path) ?? []).filter((row) => !inherited.includes(row));
  const what = {
    list: "Rows",
    ordered: "Rows in an order",
    single: "Exists once",
    fixed: "Rows that are always there",
  };
  const base = family === undefined ? (isCommon ? " extends Common" : "") : ` extends ${family}`;
  const comment = `/** \`${path}\`: ${what[menu.class]}.${whenText(menu)} */`;
  return `\n${comment}\ninterface ${name}${base} {\n${own.join("")}}\n`;
}

const described: Partial<Record<Type, string>> = {
  time: "A time with its unit",
  address: "IPv4 address",
  mac: "MAC address",
  prefix: "IPv4 network",
  prefix6: "IPv6 network",
  range: "IPv4 address, network or range",
  hex: "Also in hex",
  decimal: "Number with a fraction",
  numbers: "Number, or from one to another: `20-29`",
  presence: "True: it is there",
};

/** What the editor shows of a word besides its TypeScript type. */
function hover(word: Word, menu: Menu): string {
  const kinds = [word.type ?? []].flat().flatMap((one) => described[one] ?? []);
  const { range, list, names, default: unset, likely, absentMeans } = word;
  return [
    ...(kinds.length > 0 ? [`${kinds.join(", or ").replaceAll(/, or A /g, ", or a ")}.`] : []),
    ...(range === undefined ? [] : [`${range[0]} to ${range[1]}.`]),
    ...(word.readOnly === true ? ["Which row: it cannot be changed."] : []),
    ...(list === "list" ? ["In order."] : []),
    ...(names === undefined ? [] : [`Name in \`${names}\`.`]),
    ...(unset === undefined || unset === "" ? [] : [`Default: \`${inComment(unset)}\`.`]),
    ...(likely === undefined || likely === "" ? [] : [`Likely \`${inComment(likely)}\` unset.`]),
    ...(absentMeans === undefined ? [] : [`Unset: \`${inComment(absentMeans)}\`.`]),
    ...(JSON.stringify([word.since, word.until]) === JSON.stringify([menu.since, menu.until])
      ? []
      : [whenText(word).trim()]),
  ]
    .filter((one) => one !== "")
    .join(" ");
}

const inComment = (text: string): string =>
  text.replaceAll("*/", "* /").replaceAll("\r", "\\r").replaceAll("\n", "\\n");

function whenText({ since, until, absent }: There): string {
  const first = since === "7" ? "Not on RouterOS 6." : `Since ${since}.`;
  return [
    ...(since === undefined ? [] : [first]),
    ...(until === undefined ? [] : [`Gone in ${until}.`]),
    ...(absent === undefined ? [] : [`Not in ${absent[0]} to before ${absent[1]}.`]),
  ]
    .map((one) => ` ${one}`)
    .join("");
}

function typeOf(word: Word): string {
  const types = [word.type ?? []].flat();
  if (word.type === "boolean" && word.values === undefined) return "Input<boolean>";
  if (word.type === "presence") return "Input<boolean>";
  if (word.type === "any" && word.values === undefined && word.list === undefined) return "Word";
  const values = (word.values ?? []).map((one) => JSON.stringify(one));
  const isClosed = word.open !== true && types.length === 0;
  const plain = isClosed
    ? values.join(" | ")
    : [...values, ...alternatives(word, types, values.length > 0)].join(" | ");
  const isYesNo = word.values?.includes("yes") === true && word.values.includes("no");
  const boolean = isYesNo ? " | boolean" : "";
  const one = isClosed && word.not ? `Not<${plain}>` : plain;
  return `${word.list === undefined ? "Input" : "Many"}<${one}${boolean}>`;
}

/** What may stand beside the values that are known. */
function alternatives(word: Word, types: readonly Type[], isBeside: boolean): string[] {
  const isOpen = word.open === true && types.length === 0;
  const isNumber = types.some((one) => [...numbers, "any", "numbers"].includes(one));
  const isText =
    isOpen ||
    word.not === true ||
    word.sized === true ||
    types.some((one) => one === "hex" || !(numbers.includes(one) || one === "boolean"));
  return [
    ...(isNumber || (isOpen && word.names === undefined) ? ["number"] : []),
    ...(types.includes("boolean") || types.includes("any") ? ["boolean"] : []),
    ...(isText ? [isBeside ? "Text" : "string"] : []),
  ];
}

const numbers: readonly Type[] = ["integer", "hex", "decimal"];
