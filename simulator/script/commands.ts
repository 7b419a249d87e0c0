import { writeFile } from "../machine/files";
import type { LoadedMenu, Router } from "../commands/menu";
import { rowOf } from "../commands/print";
import type { Item, Words } from "../machine/store";
import { find, itemsOf } from "../commands/target";
import { missing, noMatch, noSuchItem, Trap } from "../machine/trap";
import { allow, type User } from "../machine/users";
import { atLeast } from "../machine/version";
import { Id, List, toTime, toText, toWord, type Value } from "./values";

/** A command of a menu whose arguments are evaluated. */
export interface Call {
  menu: string;
  name: string;
  args: Record<string, Value>;
  line: number;
  /** Writes a line. */
  say: (text: string) => void;
  /** Picks rows for `find` and `print`. */
  where?: (row: Record<string, Value>) => boolean;
}

/** Runs a command of a menu as the console does, and answers what `[...]` makes of it. */
export function runCommand(router: Router, user: User, call: Call): Value {
  try {
    return dispatch(router, user, call);
  } catch (error) {
    throw error instanceof Trap ? located(error, router, call) : error;
  }
}

function dispatch(router: Router, user: User, call: Call): Value {
  const menu = router.menu(call.menu);
  if (call.name === "find") {
    allow(user, "read");
    return new List(pick(router, menu, user, call).map((item) => new Id(item.id)));
  }
  if (call.name === "get") return get(router, menu, user, call.args);
  if (call.name === "print") return print(router, menu, user, call);
  const { numbers, number } = call.args;
  const target = numbers ?? number;
  // Commands on what `find` did not find do nothing.
  if (target instanceof List && target.length === 0) return undefined;
  const words = Object.fromEntries(
    Object.entries(call.args).map(([name, value]) => [name, toWord(value)]),
  );
  const reply = router.run(call.menu, { command: call.name, words, queries: [], user });
  if (words["as-value"] !== undefined) return keyed(menu, reply.rows[0] ?? {});
  if (menu.commands?.[call.name]?.reports)
    for (const row of reply.rows)
      for (const [name, text] of Object.entries(row)) call.say(`  ${name}: ${text}`);
  return reply.ret === undefined ? undefined : new Id(reply.ret);
}

/** The console of v7 adds the command and its line to what a command refuses. */
function located(error: Trap, router: Router, { menu, name, line }: Call): Trap {
  if (!atLeast(router.version, "7") || / \(\S+; line \d+\)$/.test(error.message)) return error;
  return new Trap(`${error.message} (${menu}/${name}; line ${line})`, error.category);
}

function pick(router: Router, menu: LoadedMenu, user: User, { where }: Call): readonly Item[] {
  const items = itemsOf(router, menu);
  return where ? items.filter((item) => where(values(router, menu, user, item))) : items;
}

function get(router: Router, menu: LoadedMenu, user: User, args: Record<string, Value>): Value {
  allow(user, "read");
  const item = menu.single ? itemsOf(router, menu)[0] : one(router, menu, args["number"]);
  if (!item) throw noSuchItem();
  const row = values(router, menu, user, item);
  const name = args["value-name"];
  if (name === undefined) return list(row);
  const word = toText(name);
  if (word !== ".id" && !menu.shows.includes(word)) throw noMatch("value-name");
  return row[word];
}

function one(router: Router, menu: LoadedMenu, number: Value): Item | undefined {
  if (number === undefined) throw missing("number");
  const [item, ...more] = find(router, menu, toWord(number));
  // open (RouterOS: the text for more than one item)
  if (more.length > 0) throw new Trap("invalid internal item number");
  return item;
}

function print(router: Router, menu: LoadedMenu, user: User, call: Call): Value {
  allow(user, "read");
  const { args } = call;
  const items = pick(router, menu, user, call);
  const rows = items.map((item) => values(router, menu, user, item));
  if (args["file"] !== undefined) {
    allow(user, "ftp");
    const lines = rows.map((row) => toText(list(row)));
    writeFile(router, `${toText(args["file"])}.txt`, lines.join("\r\n"));
  }
  if (args["count-only"] !== undefined) return rows.length;
  return args["as-value"] === undefined ? undefined : new List(rows.map(list));
}

function values(router: Router, menu: LoadedMenu, user: User, item: Item): Record<string, Value> {
  const row = rowOf(router, menu, item, user.policies.has("sensitive"));
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, typed(menu, name, text)]),
  );
}

const keyed = (menu: LoadedMenu, row: Words) =>
  list(
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, typed(menu, name, text)])),
  );

function list(row: Record<string, Value>): List {
  const made = new List();
  for (const [name, value] of Object.entries(row)) made.set(name, value);
  return made;
}

/** A word with the type that it has at the console. */
function typed(menu: LoadedMenu, name: string, text: string): Value {
  if (name === ".id") return new Id(text);
  const type = menu.schema.words.get(name)?.type;
  if (type === "boolean" || (!type && /^(true|false)$/.test(text))) return text === "true";
  if (type === "integer" || (!type && /^\d+$/.test(text))) return Number(text);
  // open (RouterOS: which words of several values are arrays at the console; all of them here)
  if (type === "list" && text.includes(",")) return new List(text.split(","));
  if (type === "time" || type === "clock" || name === "uptime") return toTime(text) ?? text;
  return text;
}
