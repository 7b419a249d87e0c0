import { readFileSync } from "node:fs";
import { allMenus, menuData } from "../../../../provider/schema/routeros/data";
import { decodeBytes } from "../../../../provider/values/bytes";
import type { Row } from "../../../../provider/values/row";
import { Misused } from "../../../frame/exit";
import type { Snapshot } from "../../snapshot";
import { isUnstated } from "../menus";
import { Rows } from "./rows";
import { Scanner, type Token } from "./scanner";

/** Reads an `/export` of RouterOS 6 or 7 from a file. */
export function readExport(file: string): Snapshot {
  return parseExport(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return decodeBytes(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new Misused(`cannot import ${file}: ${why}`, { cause: error });
  }
}

/** The configuration that an export makes; `file` is what people call it. */
export function parseExport(text: string, file: string): Snapshot {
  const rows = new Rows();
  run(new Scanner(text.replace(/^\uFEFF/, ""), file), rows, "");
  const version = /^#.*\bby RouterOS (\d+\.\d+(?:\.\d+)?)/m.exec(text)?.[1];
  if (version === undefined && rows.menus.size === 0 && rows.unread.length === 0)
    throw new Misused(
      `cannot import ${file}: it has neither the header of an /export nor a command that makes something`,
    );
  const menus = new Map<string, readonly Row[]>(
    [...rows.menus].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const identity = menus.get("/system/identity")?.[0]?.["name"];
  return { version, identity, from: "export", menus, unread: rows.unread };
}

const commands = new Set(["add", "set", "remove", "enable", "disable", "move", "unset", "export"]);

/** Runs commands, each in the menu of the one before or in its own. */
function run(scanner: Scanner, rows: Rows, start: string): void {
  let menu = start;
  for (let read = scanner.command(); read.length > 0; read = scanner.command()) {
    const tokens = read.flatMap(apart);
    const [first] = tokens;
    const blocks = tokens.filter(({ kind }) => kind === "block");
    // `:do { ... } on-error={ ... }` and the like: what they do is what stands in them.
    if (first?.value.startsWith(":") === true) {
      if (blocks.length === 0)
        rows.left(menu, first, `${first.value} is a script, and no configuration`);
      for (const block of blocks) run(scanner.within(block), rows, menu);
      continue;
    }
    const at = tokens.findIndex(({ kind, value }) => kind !== "word" || commands.has(value));
    const path = (at < 0 ? tokens : tokens.slice(0, at)).map(({ value }) => value);
    const command = at < 0 ? undefined : tokens[at];
    if (first !== undefined && command === undefined && !isWay(path, menu)) {
      const said = JSON.stringify(path.join(" ").slice(0, 40));
      if (menu === "") scanner.fail(first, `${said} is no menu and no command of an /export`);
      rows.left(menu, first, `${said} is no command that makes something`);
      continue;
    }
    if (path.length > 0) menu = pathOf(path, menu);
    if (command === undefined) continue;
    if (command.kind !== "word")
      scanner.fail(command, `no command stands here, but ${shownToken(command)}`);
    if (menu === "") scanner.fail(command, `no menu stands before ${command.value}`);
    rows.run(menu, command, tokens.slice(at + 1));
  }
}

/** `/ip/pool/add` is a menu and a command. */
function apart(token: Token): Token[] {
  const [, menu, command = ""] = /^(\/.+)\/([a-z]+)$/.exec(token.value) ?? [];
  if (token.kind !== "word" || menu === undefined || !commands.has(command)) return [token];
  return [
    { ...token, value: menu },
    { ...token, value: command },
  ];
}

const shownToken = ({ kind, name, value }: Token): string =>
  kind === "assignment" ? `${name}=` : JSON.stringify(value.slice(0, 40));

/** True of words that lead to a menu; a path from the top may lead to one that is newer. */
function isWay(words: readonly string[], before: string): boolean {
  if (words[0]?.startsWith("/") === true) return true;
  const path = pathOf(words, before);
  return isUnstated(path) || allMenus().some((one) => `${one}/`.startsWith(`${path}/`));
}

/** `/ip firewall` and `filter`, `/ip/firewall/filter`: the menu that they lead to. */
function pathOf(words: readonly string[], before: string): string {
  const [first = ""] = words;
  const parts = words.flatMap((word) => word.split("/")).filter((part) => part !== "");
  const path = `/${parts.join("/")}`;
  if (first.startsWith("/")) return path;
  const below = `${before}${path}`;
  return menuData(below) === undefined && menuData(path) !== undefined ? path : below;
}
