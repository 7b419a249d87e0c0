import { itemsOf } from "./target";
import { writeFile, withEnding } from "../machine/files";
import type { LoadedMenu, Reply, Request, Router } from "./menu";

import type { Item, Words } from "../machine/store";
import { unknownParameter } from "../machine/trap";
import { allow } from "../machine/users";
import { readAll, show } from "../schema/values";
import { atLeast } from "../machine/version";

const TAKES = ["compact", "file", "hide-sensitive", "show-sensitive", "terse", "verbose"];

/** Rows, logs and users are no part of an export. open (RouterOS: services that were changed). */
const LEFT_OUT = [
  "/interface",
  "/file",
  "/log",
  "/user",
  "/user/active",
  "/system/resource",
  "/system/device-mode",
  "/tool/e-mail",
  "/ip/service",
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
  const lines = menus
    .filter((menu) => menu.shows.length > 0 && !LEFT_OUT.includes(menu.path))
    .flatMap((menu) => section(router, menu, form));
  return [...header, ...lines, ""].join("\n");
}

function section(router: Router, menu: LoadedMenu, form: Form): string[] {
  const path = `/${menu.path.slice(1).replaceAll("/", " ")}`;
  const commands = itemsOf(router, menu).flatMap((item) => commandOf(router, menu, item, form));
  if (form.terse) return commands.map((command) => `${path} ${command}`);
  return commands.length === 0 ? [] : [path, ...commands.map(wrap)];
}

function commandOf(router: Router, menu: LoadedMenu, item: Item, form: Form): string[] {
  if (item.words["dynamic"] === "true") return [];
  const all = written(router, menu, item, form);
  const start = startOf(menu, item);
  if (start === undefined) return [];
  const words = start === "add" ? all : Object.fromEntries(changed(menu, all));
  const args = Object.entries(words)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${quote(router, value)}`);
  return start !== "add" && args.length === 0 ? [] : [[start, ...args].join(" ")];
}

/** Items that the router brings along are set, or left out; all others are added. */
function startOf(menu: LoadedMenu, { words }: Item): string | undefined {
  const { "default-name": port = "", name = "" } = words;
  if (menu.single) return "set";
  if (words["builtin"] === "true") return undefined;
  if (menu.path === "/interface/ethernet") return `set [ find default-name=${port} ]`;
  if (menu.path === "/user/group" && /^(read|write|full)$/.test(name)) return undefined;
  if (words["default"] !== "true") return "add";
  return menu.path === "/snmp/community" ? "set [ find default=yes ]" : undefined;
}

/** Of items that are always there, an export names what is rarely as it came. */
const TELLING: Record<string, readonly string[]> = {
  "/system/identity": ["name"],
  "/system/clock": ["time-zone-name"],
  "/interface/ethernet": ["comment", "disabled", "name", "mtu"],
  "/snmp": [
    ...["contact", "enabled", "engine-id", "engine-id-suffix", "location", "src-address", "vrf"],
    ...["trap-community", "trap-generators", "trap-interfaces", "trap-target", "trap-version"],
  ],
  "/snmp/community": ["addresses", "authentication-password", "encryption-password", "name"],
};

const AS_IT_CAME = /^(MikroTik|UTC|ether\d+|1500|no|public|::\/0|)$/;

const changed = (menu: LoadedMenu, words: Words) =>
  Object.entries(words).filter(
    ([name, value]) => TELLING[menu.path]?.includes(name) && !AS_IT_CAME.test(value),
  );

/** The words that can be set and are not at their default. */
function written(router: Router, menu: LoadedMenu, item: Item, form: Form): Words {
  const { schema } = menu;
  const user = { name: "", policies: new Set<string>() };
  const defaults = form.verbose ? {} : readAll(schema, menu.defaults?.(router, user) ?? {}, router);
  const words: Words = {};
  for (const [name, value] of Object.entries(item.words)) {
    const type = schema.words.get(name);
    if (!type || type.only || !menu.shows.includes(name)) continue;
    if (value === defaults[name] || (name === "comment" && value === "")) continue;
    if (menu.secret?.includes(name) && !form.secrets) continue;
    const shown = show(type, value, router);
    words[name] = type.type === "boolean" ? (shown === "true" ? "yes" : "no") : shown;
  }
  return words;
}

const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** open (RouterOS: all the characters for which a value is quoted). */
function quote(router: Router, value: string): string {
  if (/^[\w.,:/*!+@-]+$/.test(value)) return value;
  const special = atLeast(router.version, "7") ? /["\\$]/g : /["\\$?]/g;
  const escaped = value
    .replace(special, (character) => `\\${character}`)
    .replace(/[\n\r\t]/g, (character) => ESCAPES[character] ?? "");
  return `"${escaped}"`;
}

/** Long lines go on behind a backslash. */
function wrap(line: string): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 79) {
    const at = rest.lastIndexOf(" ", 77);
    if (at < 8) break;
    lines.push(`${rest.slice(0, at + 1)}\\`);
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...lines, rest].join("\n");
}
