import { menuData } from "../../../../provider/schema/routeros/data";
import type { Row } from "../../../../provider/values/row";
import { isUnstated } from "../menus";
import type { Unread } from "../../snapshot";
import { defaultRow, shippedRow } from "./places";
import type { Token } from "./scanner";

/** What the commands of an export make, menu by menu. */
export class Rows {
  readonly menus = new Map<string, Row[]>();
  readonly unread: Unread[] = [];

  /** Carries out a command. */
  run(menu: string, command: Token, words: readonly Token[]): void {
    if (menuData(menu) === undefined && !isUnstated(menu)) {
      this.left(menu, command, "this package does not know the menu");
      return;
    }
    const [target, ...others] = words;
    const isTargeted = target !== undefined && target.kind !== "assignment";
    const given = wordsOf(isTargeted && command.value !== "add" ? others : words);
    switch (command.value) {
      case "add":
        this.of(menu).push(spelled(menu, given));
        return;
      case "set":
        this.set(menu, command, target, given);
        return;
      case "enable":
      case "disable":
        this.set(menu, command, target, { disabled: command.value === "enable" ? "no" : "yes" });
        return;
      case "export":
        return;
      default:
        this.left(menu, command, `${command.value} changes what a router has, and makes nothing`);
    }
  }

  /** Names what is not in the program. */
  left(menu: string, { line }: Token, why: string): void {
    const same = this.unread.find((one) => one.menu === menu && one.why.startsWith(why));
    if (same === undefined) this.unread.push({ menu, why: `${why} (line ${line})` });
    else if (!same.why.endsWith(", ...)")) same.why = `${same.why.slice(0, -1)}, ...)`;
  }

  private set(menu: string, command: Token, target: Token | undefined, given: Row): void {
    const isSingle =
      menuData(menu)?.class === "single" || (target?.kind ?? "assignment") === "assignment";
    if (isSingle) {
      const [row] = this.of(menu);
      if (row === undefined) this.of(menu).push({ ...given });
      else Object.assign(row, given);
      return;
    }
    const known = rowNamed(menu, target);
    if (known === undefined)
      return this.left(
        menu,
        command,
        "only the router knows which row is meant: import it with --host",
      );
    const [[word = "", value = ""] = []] = Object.entries(known);
    const row = this.of(menu).find((one) => one[word] === value);
    if (row !== undefined) Object.assign(row, given);
    else this.of(menu).push(spelled(menu, { ...known, ...given }));
  }

  private of(menu: string): Row[] {
    const rows = this.menus.get(menu) ?? [];
    this.menus.set(menu, rows);
    return rows;
  }
}

/** The words by which a row is known that a command names; undefined: nobody knows without the router. */
function rowNamed(menu: string, target: Token | undefined): Row | undefined {
  if (target === undefined) return undefined;
  if (target.kind === "find") {
    const [, word, quoted, plain] =
      /^\s*find(?:\s+where)?\s+([\w-]+)=(?:"([^"]*)"|(\S+))\s*$/.exec(target.value) ?? [];
    if (word === undefined) return undefined;
    const value = quoted ?? plain ?? "";
    if (word !== "default") return { [word]: value };
    return { ...defaultRow(menu), default: "true" };
  }
  if (/^(\d+|\*[0-9A-F]+)$/.test(target.value)) {
    const shipped = shippedRow(menu, target.value);
    return shipped === undefined ? undefined : { ...shipped, default: "true" };
  }
  const [key = "name"] = menuData(menu)?.key ?? [];
  return { [key]: target.value };
}

/** `name=value` as words; a word alone is there, and one behind `!` is not. */
function wordsOf(tokens: readonly Token[]): Row {
  const row: Row = {};
  for (const { kind, name, value } of tokens) {
    if (kind === "assignment") row[name] = value;
    else if (kind === "word" && !value.startsWith("!")) row[value] = "yes";
  }
  return row;
}

/** A row as a router prints it, where an export leaves something out. */
function spelled(menu: string, row: Row): Row {
  const { address, "dst-address": to, "default-name": shipped, name } = row;
  // A radio or a modem that nobody has renamed.
  const isNamed = shipped === undefined || name !== undefined;
  if (!isNamed && menuData(menu)?.key?.join() === "name") return { ...row, name: shipped };
  if (menu === "/ip/route" && to === undefined) return { ...row, "dst-address": "0.0.0.0/0" };
  if (menu === "/ipv6/route" && to === undefined) return { ...row, "dst-address": "::/0" };
  const isBare = menu === "/ipv6/address" && address !== undefined && !address.includes("/");
  return isBare ? { ...row, address: `${address}/64` } : row;
}
