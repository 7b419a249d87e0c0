import type { LoadedMenu, Router } from "../../commands/menu";
import { MENU_PATHS } from "../../schema/schema";
import { leadsSomewhere } from "../../schema/stated";
import type { Words } from "../../machine/store";
import { Refused } from "./answer";
import { readBody } from "./body";

/** What a request comes down to when its verb names the command. */
const COMMANDS = { GET: "print", PUT: "add", PATCH: "set", DELETE: "remove" } as const;

export type Verb = keyof typeof COMMANDS | "POST";

export const isVerb = (method: string): method is Verb =>
  method === "POST" || Object.hasOwn(COMMANDS, method);

/** A request as a command of the router. */
export interface Call {
  verb: Verb;
  menu: string;
  command: string;
  words: Words;
  queries: string[];
  /** The id or name at the end of the path. */
  item?: string;
  /** Why it cannot be run. */
  refused?: Refused;
}

/** Reads a request; what is wrong with it is told when its turn comes. */
export function readCall(router: Router, verb: Verb, url: string, body: Buffer): Call {
  const [path = "", ...search] = url.slice("/rest".length).split("?");
  const command = verb === "POST" ? "" : COMMANDS[verb];
  const call: Call = { verb, menu: path, command, words: {}, queries: [] };
  try {
    const { menu, last } = locate(router, path);
    call.menu = menu.path;
    if (verb === "POST") {
      if (last === undefined) throw new Refused(400, "no such command");
      call.command = last;
    } else if (last !== undefined) call.item = last;
    if (verb === "GET") Object.assign(call, readSearch(search.join("?")));
    else if (verb !== "DELETE") Object.assign(call, readBody(body, menu, call.command));
    if (verb !== "POST") target(menu, call);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    call.refused = error;
  }
  return call;
}

/** The menu that a path names, and what follows its name. Abbreviations are for the API only. */
function locate(router: Router, path: string): { menu: LoadedMenu; last?: string } {
  const segments = path.split("/").slice(1).map(segment);
  const whole = menuOf(router, segments);
  if (whole) return { menu: whole };
  const last = segments.at(-1);
  const parent = menuOf(router, segments.slice(0, -1));
  // `/rest/execute` and `/rest/export` are commands of no menu.
  const isCommand = parent?.path !== "" || parent.schema.commands.has(last ?? "");
  if (parent && last !== undefined && isCommand) return { menu: parent, last };
  const known = (at: number) => {
    const begun = `/${segments.slice(0, at + 1).join("/")}`;
    return MENU_PATHS.some((menu) => `${menu}/`.startsWith(`${begun}/`)) || leadsSomewhere(begun);
  };
  const stranger = segments.find((text, at) => text !== "" && !known(at));
  // open (RouterOS: what a path tells that ends on the way to a menu)
  throw stranger === undefined ? new Refused(400, "no such command") : noSuch(stranger);
}

/** open (RouterOS: how it refuses an encoded `*`; it is recorded only that it can). */
function segment(raw: string): string {
  if (/%2a/i.test(raw)) throw noSuch(raw);
  return decode(raw);
}

function menuOf(router: Router, segments: readonly string[]): LoadedMenu | undefined {
  return router.exact(segments.map((name) => `/${name}`).join(""));
}

/** What a verb needs to have, or must not have, at the end of its path. */
function target(menu: LoadedMenu, call: Call): void {
  const { verb, item, command } = call;
  if (item !== undefined && menu.single) throw noSuch(item);
  // Recorded on 7.23 of `print`, and of `/log/error`: a command is POSTed.
  if (verb === "GET" && item !== undefined && menu.schema.commands.has(item)) {
    throw new Refused(400, "no such command");
  }
  if (item !== undefined && !menu.shows.includes("name") && !item.startsWith("*")) {
    throw new Refused(400, "no such command prefix");
  }
  if (verb === "GET") {
    if (item !== undefined) call.queries = [query(item.startsWith("*") ? ".id" : "name", item)];
    return;
  }
  const has = menu.schema.commands.has(command);
  // open (RouterOS: recorded for `remove` only)
  if (verb !== "PUT" && !has) throw noSuch(command, 406);
  if (verb === "PUT" ? item !== undefined || !has : item === undefined) throw noIdentifier();
  if (item !== undefined) call.words[".id"] = item;
}

/** `?name=value&other=value`: all must be equal. A `+` stands for itself. */
function readSearch(search: string): Pick<Call, "words" | "queries"> {
  const words: Words = {};
  const queries: string[] = [];
  for (const part of search.split("&").filter(Boolean)) {
    const [name = "", ...value] = part.split("=");
    const text = decode(value.join("="));
    if (decode(name) === ".proplist") words[".proplist"] = text;
    else queries.push(query(decode(name), text));
  }
  return { words, queries };
}

/** A name that looks like an operation of a query is told from one by a sign. */
const query = (name: string, value: string) =>
  `${/^[-=<>#]/.test(name) ? "=" : ""}${name}=${value}`;

/** Percent codes stand for bytes. open (RouterOS: a `%` that is none; it is refused here). */
function decode(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new Refused(400);
  return text.replace(/%(..)/g, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export const noIdentifier = () => new Refused(400, "missing or invalid resource identifier");

export const noSuch = (name: string, status = 400) =>
  new Refused(status, `no such command or directory (${name})`);
