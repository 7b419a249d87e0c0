import { isDeepStrictEqual } from "node:util";
import { shown } from "../../../provider/values/shown";
import { menuData } from "../../../provider/schema/routeros/data";
import { wordOf } from "../../../provider/schema/routeros/names";
import { statedMenu } from "../../../provider/schema/routeros/table";
import { encode } from "../../../provider/values";
import { loose } from "../../../provider/values/stated";
import type { Menu, Values } from "../../../provider/schema";
import { rowsOf } from "../resource";
import type { Snapshot } from "../snapshot";
import { type Code, codeOf, declaration, type Entry } from "./code";
import type { Named } from "./named";
import { namedBy, type Placed, themeOf } from "./order";
import { outputFor } from "./references";
import { type Secret, Secrets } from "./secrets";

/** The text of an output with another text around it. */
const INTERPOLATE = "pulumi.interpolate`";

/** The text of a program, and what it needs beside it. */
export interface Program {
  /** By the name of the file. */
  files: ReadonlyMap<string, string>;
  secrets: readonly Secret[];
}

/** Programs of more resources are split by theme. */
const longestFile = 60;

/** Writes the program of these resources, each behind those that it names. */
export function programOf(resources: readonly Placed[], snapshot: Snapshot): Program {
  const secrets = new Secrets();
  const used = new Set(resources.flatMap(namedBy));
  const isUsed = (one: Placed) => [...used].some((other) => other.variable === one.variable);
  const files = new Map<string, string>();
  const parts = partsOf(resources);
  for (const [file, own] of parts) {
    const title = parts.size === 1 ? [headline(snapshot)] : [];
    files.set(`${file}.ts`, fileText(own, parts, { secrets, isUsed, title }));
  }
  if (parts.size > 1) {
    const imports = [...parts.keys()].map((file) => `import "./${file}";\n`);
    files.set("index.ts", `${comment(headline(snapshot))}\n${imports.join("")}`);
  }
  return { files, secrets: secrets.all };
}

function headline({ identity, version }: Snapshot): string {
  const what = identity === undefined ? "A router" : `The router ${identity}`;
  return `${what}${version === undefined ? "" : `, RouterOS ${version}`}.`;
}

const comment = (text: string): string => `// ${shown(text).replaceAll(/\s+/g, " ")}\n`;

/** The files of a program: one, or one a theme; themes that name each other are in one. */
function partsOf(resources: readonly Placed[]): ReadonlyMap<string, Placed[]> {
  if (resources.length <= longestFile) return new Map([["index", [...resources]]]);
  const parts = new Map<string, Placed[]>();
  for (const one of resources) {
    const { file } = themeOf(one.path);
    parts.set(file, [...(parts.get(file) ?? []), one]);
  }
  for (let cycle = cycleOf(parts); cycle !== undefined; cycle = cycleOf(parts)) {
    const [to, from] = cycle;
    const both = new Set([...(parts.get(to) ?? []), ...(parts.get(from) ?? [])]);
    parts.set(
      to,
      resources.filter((one) => both.has(one)),
    );
    parts.delete(from);
  }
  return parts;
}

/** Two files that name each other, by way of others too; undefined: there are none. */
function cycleOf(parts: ReadonlyMap<string, Placed[]>): [string, string] | undefined {
  const names = (file: string): string[] => [
    ...new Set([...importsOf(parts.get(file) ?? [], parts).keys()].filter((one) => one !== file)),
  ];
  for (const start of parts.keys()) {
    const seen = new Set<string>();
    const waiting = names(start).map((file) => [file, file] as const);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, first] = next;
      if (file === start) return [start, first];
      if (seen.has(file)) continue;
      seen.add(file);
      waiting.push(...names(file).map((one) => [one, first] as const));
    }
  }
  return undefined;
}

/** What resources name, by the file that has it. */
function importsOf(
  resources: readonly Placed[],
  parts: ReadonlyMap<string, Placed[]>,
): Map<string, string[]> {
  const place = new Map<string, string>();
  for (const [file, all] of parts) for (const { variable } of all) place.set(variable, file);
  const imports = new Map<string, Set<string>>();
  for (const { variable } of resources.flatMap(namedBy)) {
    const file = place.get(variable) ?? "";
    imports.set(file, (imports.get(file) ?? new Set()).add(variable));
  }
  return new Map([...imports].map(([file, all]) => [file, [...all].sort()]));
}

interface Context {
  secrets: Secrets;
  isUsed: (one: Placed) => boolean;
  title: readonly string[];
}

function fileText(
  resources: readonly Placed[],
  parts: ReadonlyMap<string, Placed[]>,
  { secrets, isUsed, title }: Context,
): string {
  const body: string[] = [];
  let theme = "";
  let needsConfig = false;
  for (const one of resources) {
    const now = themeOf(one.path).title;
    if (now !== theme) body.push(`// ${now}`);
    theme = now;
    const entriesOf = (table: Menu, values: Values): Entry[] =>
      inReadingOrder(
        table,
        Object.entries(values).map(([property, value]): Entry => {
          if (property === one.many?.property) return { key: property, value: rows(one) };
          const secret = secrets.keyOf(one, table, property, value);
          if (secret !== undefined) needsConfig = true;
          const typed = () => valueCode(asTyped(one, property, value), one.refers.get(property));
          const code = secret === undefined ? asTaken(one, property, typed()) : secretCode(secret);
          return { key: property, value: code };
        }),
      );
    const rows = (many: Placed): Code => ({
      kind: "list",
      items: rowsOf(many).map(({ table, values }) => ({
        kind: "object",
        isRow: true,
        entries: entriesOf(table, values),
      })),
    });
    const variable = isUsed(one) ? one.variable : undefined;
    const text = declaration(
      { variable, isExported: parts.size > 1 },
      one.className,
      one.name,
      entriesOf(one.menu, one.values),
      optionsOf(one),
    );
    body.push(text);
  }
  const classes = [...new Set(resources.map(({ className }) => className))].sort();
  const own = [...parts].find(([, all]) => all === resources)?.[0];
  const imports = [
    ...(needsConfig || body.some((text) => text.includes(INTERPOLATE))
      ? ['import * as pulumi from "@pulumi/pulumi";']
      : []),
    importText(classes, "pulumi-routeros"),
    ...[...importsOf(resources, parts)]
      .filter(([file]) => file !== own)
      .map(([file, names]) => importText(names, `./${file}`)),
  ];
  const config = needsConfig ? ["const config = new pulumi.Config();\n"] : [];
  return [
    ...title.map(comment),
    `${imports.join("\n")}\n`,
    ...config.map((line) => `\n${line}`),
    ...spaced(body),
  ].join("");
}

/** Statements in one line stand together; a heading belongs to what follows. */
function spaced(body: readonly string[]): string[] {
  const isOneLine = (text: string | undefined) => text !== undefined && !text.includes("\n");
  return body.map((text, at) => {
    const before = body[at - 1];
    const isHeading = text.startsWith("//");
    const isClose =
      !isHeading && (before?.startsWith("//") === true || (isOneLine(text) && isOneLine(before)));
    return `${isClose ? "" : "\n"}${text}\n`;
  });
}

function importText(names: readonly string[], from: string): string {
  const line = `import { ${names.join(", ")} } from "${from}";`;
  if (line.length <= 80) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** Which menu and which item first, then what it is, and how it is noted last. */
function inReadingOrder(menu: Menu, entries: readonly Entry[]): Entry[] {
  const place = ({ key }: Entry): number => {
    if (key === "menu") return 0;
    if (key === "unchecked") return 1;
    if (menu.key.includes(key)) return 2;
    if (key === "chain" || key === "action") return 2;
    return key === "comment" ? 5 : key === "adopt" ? 6 : key === "disabled" ? 4 : 3;
  };
  return entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => place(a.entry) - place(b.entry) || a.at - b.at)
    .map(({ entry }) => entry);
}

/** The router alone judges an unchecked item, whose values are texts; but what is known of its words types them. */
function asTyped({ path, values }: Placed, property: string, value: unknown): unknown {
  if (values["unchecked"] !== true || typeof value !== "string") return value;
  const known = statedMenu(path)?.menu.properties[property]?.codec.decode(value);
  const isSame = known !== undefined && isDeepStrictEqual(encode(loose, known), { text: value });
  if (isSame) return known;
  return menuData(path)?.words[wordOf(property)]?.list === undefined ? value : value.split(",");
}

/** What no version that this package knows takes of an unchecked item, past the compiler. */
function asTaken({ path, values }: Placed, property: string, code: Code): Code {
  const codec = statedMenu(path)?.menu.properties[property]?.codec;
  if (values["unchecked"] !== true || codec === undefined) return code;
  const isTaken = (value: unknown) => "text" in encode(codec, value);
  const past = (one: Code): Code => {
    if (one.kind === "list") return { ...one, items: one.items.map(past) };
    if (one.kind !== "text") return one;
    const { value } = one;
    return isTaken(value) || isTaken([value]) ? one : { ...one, text: `${one.text} as never` };
  };
  return past(code);
}

/** A value as code; what names another resource of the program says so. */
function valueCode(value: unknown, refers: ReadonlyMap<string, Named> | undefined): Code {
  if (refers === undefined) return codeOf(value);
  if (Array.isArray(value))
    return { kind: "list", items: value.map((one) => valueCode(one, refers)) };
  const other = typeof value === "string" ? refers.get(value) : undefined;
  const output = other && outputFor(other);
  if (other === undefined || output === undefined) return codeOf(value);
  const path = `${other.variable}.${output}`;
  return String(value).startsWith("!")
    ? { kind: "value", text: `${INTERPOLATE}!\${${path}}\`` }
    : { kind: "name", text: path };
}

/** The options of a resource. */
function optionsOf({ dependsOn }: Placed): Entry[] {
  const names = dependsOn.map(({ variable }): Code => ({ kind: "name", text: variable }));
  const [first] = names;
  if (first === undefined) return [];
  return [{ key: "dependsOn", value: names.length === 1 ? first : { kind: "list", items: names } }];
}

function secretCode({ key, value }: Secret): Code {
  const method =
    typeof value === "string"
      ? "requireSecret"
      : typeof value === "number"
        ? "requireSecretNumber"
        : "requireSecretObject<string[]>";
  return { kind: "call", callee: `config.${method}`, argument: JSON.stringify(key) };
}
