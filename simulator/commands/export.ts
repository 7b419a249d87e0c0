import { itemsOf } from "./target";
import { writeFile, withEnding } from "../machine/files";
import type { LoadedMenu, Reply, Request, Router } from "./menu";

import type { Item, Words } from "../machine/store";
import { unknownParameter } from "../machine/trap";
import { allow } from "../machine/users";
import { shortAmount } from "../schema/amount";
import type { Type } from "../schema/schema";
import { readAll, show } from "../schema/values";
import { inOrder, type Section } from "./sections";
import { atLeast } from "../machine/version";

const TAKES = ["compact", "file", "hide-sensitive", "show-sensitive", "terse", "verbose"];

/** Rows, logs and users are no part of an export. */
const LEFT_OUT = [
  "",
  "/interface",
  "/file",
  "/log",
  "/user",
  "/user/active",
  "/safe-mode",
  "/system/resource",
  "/system/device-mode",
  "/interface/loopback",
  "/certificate",
];

/** How an export is written. */
interface Form {
  terse: boolean;
  verbose: boolean;
  secrets: boolean;
}

/**
 * `/export`, and `export` of one menu. Without `file` the API answers nothing. open (RouterOS:
 * whether the policy `ftp` is all that the file needs).
 */
export function exportMenus(
  router: Router,
  menus: readonly LoadedMenu[],
  { words, user }: Request,
): Reply {
  const isV7 = atLeast(router.version, "7");
  for (const name of Object.keys(words)) {
    if (!TAKES.includes(name) || (name === "show-sensitive" && !isV7)) throw unknownParameter(name);
  }
  allow(user, "read");
  const { file } = words;
  if (file !== undefined) allow(user, "ftp");
  const shown = words["show-sensitive"] !== undefined;
  if (shown) allow(user, "sensitive");
  const hidden = words["hide-sensitive"] !== undefined || !user.policies.has("sensitive");
  const form = {
    terse: words["terse"] !== undefined,
    verbose: words["verbose"] !== undefined,
    secrets: isV7 ? shown : !hidden,
  };
  if (file !== undefined) writeFile(router, withEnding(file, ".rsc"), text(router, menus, form));
  return { rows: [] };
}

/** The configuration as commands that would make it. */
function text(router: Router, menus: readonly LoadedMenu[], form: Form): string {
  const header = [
    `# ${router.clock.stamp()} by RouterOS ${router.version}`,
    "# software id = 3XUV-8KQD",
    "#",
  ];
  const shown = menus.filter(
    ({ path, shows, schema }) =>
      shows.length > 0 && schema.commands.has("export") && !LEFT_OUT.includes(path),
  );
  const lines = inOrder(router, shown).flatMap((part) => section(router, part, form));
  return [...header, ...lines, ""].join("\n");
}

function section(router: Router, { menu, items }: Section, form: Form): string[] {
  const path = `/${menu.path.slice(1).replaceAll("/", " ")}`;
  const commands = items.flatMap((item) => commandOf(router, menu, item, form));
  if (form.terse) return commands.map((command) => `${path} ${command}`);
  return commands.length === 0 ? [] : [path, ...commands.map(wrap)];
}

function commandOf(router: Router, menu: LoadedMenu, item: Item, form: Form): string[] {
  if (item.words["dynamic"] === "true") return [];
  const shipped = router.shipped.get(item);
  const start = shipped || menu.single ? `set${targetOf(router, menu, item)}` : "add";
  const before = start === "add" || !shipped ? defaultsOf(router, menu) : shipped;
  const told = start === "add" ? toldOf(menu.path) : [];
  const others = Object.entries(before).filter(([name]) => !told.includes(name));
  const args = written(router, menu, item, form.verbose ? {} : Object.fromEntries(others), form);
  return start !== "add" && args.length === 0 ? [] : [[start, ...args].join(" ")];
}

/** How an export names a row that is there before it is loaded. */
function targetOf(router: Router, menu: LoadedMenu, item: Item): string {
  const { "default-name": port, default: isDefault } = item.words;
  if (menu.single) return "";
  if (port !== undefined) return ` [ find default-name=${port} ]`;
  const rows = itemsOf(router, menu).filter((row) => router.shipped.has(row));
  if (BY_PLACE.includes(menu.path)) return ` ${rows.indexOf(item)}`;
  const defaults = rows.filter((row) => row.words["default"] === "true");
  const isOnly = isDefault === "true" && defaults.length === 1;
  if (isOnly && !menu.path.startsWith("/routing/bgp/")) return " [ find default=yes ]";
  const name = (router.shipped.get(item) ?? {})[item.words["slot"] === undefined ? "name" : "slot"];
  return ` ${name ?? menu.nameOf?.(item) ?? rows.indexOf(item)}`;
}

/** Menus whose rows an export counts. */
const BY_PLACE = [
  ...["/interface/ethernet/switch", "/ip/ipsec/policy", "/port", "/system/logging"],
  "/system/logging/action",
];

function defaultsOf(router: Router, menu: LoadedMenu): Words {
  const user = { name: "", policies: new Set<string>() };
  const given = menu.defaults?.(router, user) ?? {};
  // A name that the router makes up is no default.
  const defaults = Object.entries(given).filter(([name]) => name !== "name");
  return readAll(menu.schema, Object.fromEntries(defaults), router);
}

/** The words that can be set and are not what they would be without the command, by the alphabet. */
function written(
  router: Router,
  menu: LoadedMenu,
  item: Item,
  before: Readonly<Words>,
  form: Form,
): string[] {
  const { schema } = menu;
  const args: [name: string, arg: string][] = [];
  for (const [name, value] of Object.entries(item.words)) {
    const type = schema.words.get(name);
    if (!type || type.only) continue;
    if (value === before[name] || (name === "comment" && value === "")) continue;
    if (menu.secret?.includes(name) && !form.secrets) continue;
    if (type.type === "presence") args.push([name, name]);
    else
      args.push([name, `${name}=${quote(router, spelled(menu.path, name, type, value, router))}`]);
  }
  for (const name of Object.keys(before))
    if (item.words[name] === undefined && schema.unset.includes(name))
      args.push([name, `!${name}`]);
  return args.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, arg]) => arg);
}

/** Amounts that are rates are written with units: `max-limit=10M/5M`. */
const RATES = /limit|rate|threshold|bandwidth/;

function spelled(path: string, name: string, type: Type, value: string, router: Router): string {
  const shown = show(type, value, router);
  if (type.type === "amount" && RATES.test(name)) return shortAmount(shown);
  // Exports of 25 routers leave the mask of a single address out here, and nowhere else.
  if (path === "/ip/address" && name === "address") return shown.replace(/\/32$/, "");
  if (path === "/ipv6/address" && name === "address") return shown.replace(/\/64$/, "");
  const isBoolean = type.type === "boolean" || type.choices?.some((one) => one.type === "boolean");
  return isBoolean && /^(true|false)$/.test(shown) ? (shown === "true" ? "yes" : "no") : shown;
}

/** Words that an export has of every item, also where they are at their defaults. */
function toldOf(path: string): readonly string[] {
  if (/^\/(ip|ipv6)\/firewall\/(filter|nat|mangle|raw)$/.test(path)) return ["action"];
  return TOLD[path] ?? [];
}

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "/ip/route": ["distance"],
  "/snmp/community": ["addresses"],
  // In the exports of real routers that have such rules, no line is without.
  "/system/logging": ["topics"],
  "/system/script": ["dont-require-permissions", "owner", "policy"],
  "/system/scheduler": ["policy", "start-date", "start-time"],
};

const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const hexOf = (character: string) =>
  `\\${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** open (RouterOS: all the characters for which a value is quoted). */
function quote(router: Router, value: string): string {
  if (/^[\w.,:/*!+@%-]+$/.test(value)) return value;
  const special = atLeast(router.version, "7") ? /["\\$]/g : /["\\$?]/g;
  const escaped = value
    .replace(special, (character) => `\\${character}`)
    .replace(/[^ -~]/g, (character) => ESCAPES[character] ?? hexOf(character));
  return `"${escaped}"`;
}

/** The last space of a line; what goes on behind it may not begin with one, which would be lost. */
function breakOf(line: string): number | undefined {
  for (let at = 77; at >= 8; at--) if (line[at] === " " && line[at + 1] !== " ") return at;
  return undefined;
}

/** Long lines go on behind a backslash. */
function wrap(line: string): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 79) {
    const at = breakOf(rest);
    if (at === undefined) break;
    lines.push(`${rest.slice(0, at + 1)}\\`);
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...lines, rest].join("\n");
}
