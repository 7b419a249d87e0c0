import type { LoadedMenu, Reply, Request, Router } from "./menu";
import type { Item, Words } from "../machine/store";
import { find, targets } from "./target";
import { failure, missing, noMatch, unknownParameter } from "../machine/trap";
import { allow, type User } from "../machine/users";
import { read, readAll } from "../schema/values";

type Command = (router: Router, menu: LoadedMenu, request: Request) => Reply;

const NONE: Reply = { rows: [] };

/** The manual says of `policy` that it goes together with `write`. */
function allowWriting(menu: LoadedMenu, user: User): void {
  allow(user, "write", ...(menu.writing === undefined ? [] : [menu.writing]));
}

/** `add`: what is not given is at its default; answers the new id. */
export const add: Command = (router, menu, request) => {
  allowWriting(menu, request.user);
  const { "copy-from": source, "place-before": before, ...given } = request.words;
  for (const name of Object.keys(given)) {
    if (!menu.schema.words.has(name.replace(/^!/, ""))) throw unknownParameter(name);
  }
  const place = before === undefined ? undefined : placeBefore(router, menu, before);
  const sent = readAll(menu.schema, given, router);
  const copied = source === undefined ? {} : copy(router, menu, source);
  const lacks = menu.required?.find((name) => sent[name] === undefined && !(name in copied));
  if (lacks !== undefined) throw missing(lacks);
  const defaults = readAll(menu.schema, menu.defaults?.(router, request.user) ?? {}, router);
  const words = { ...defaults, ...copied, ...sent };
  for (const name of Object.keys(given)) if (name.startsWith("!")) delete words[name.slice(1)];
  const change = { sent: new Set(Object.keys(sent)), user: request.user };
  menu.check?.(router, words, undefined, change);
  const item = router.store.add(menu.path, words, place);
  menu.settle?.(router, item, undefined);
  return { rows: [], ret: item.id };
};

/** `set`: `=!word=` takes a value away. */
export const set: Command = (router, menu, request) => {
  allowWriting(menu, request.user);
  const given = omit(request.words, ".id", "numbers");
  const taken = Object.keys(given).filter((name) => name.startsWith("!"));
  const changed = Object.fromEntries(Object.entries(given).filter(([name]) => name[0] !== "!"));
  for (const name of Object.keys(changed)) {
    if (menu.schema.words.get(name)?.only || !menu.schema.words.has(name)) {
      throw unknownParameter(name);
    }
  }
  const sent = readAll(menu.schema, changed, router);
  return change(router, menu, request, sent, takeAway(router, menu, taken, unknownParameter));
};

/** `unset`: takes away the words that `value-name` lists. */
export const unset: Command = (router, menu, request) => {
  allowWriting(menu, request.user);
  only(request, [".id", "numbers", "value-name"]);
  const names = request.words["value-name"];
  if (names === undefined) throw missing("value-name");
  const taken = names.split(",").map((name) => `!${name}`);
  const refuse = () => noMatch("value-name");
  return change(router, menu, request, {}, takeAway(router, menu, taken, refuse));
};

/** `remove`: a list in which one item is missing removes none. open (RouterOS: or the others). */
export const remove: Command = (router, menu, request) => {
  allowWriting(menu, request.user);
  only(request, [".id", "numbers"]);
  const items = new Set(targets(router, menu, request));
  for (const item of items) menu.checkRemove?.(router, item);
  for (const item of items) {
    router.store.remove(item);
    menu.settle?.(router, item, item.words);
  }
  return NONE;
};

/** `enable`, `disable` and `comment` are short for one `set`. */
export function shortSet(name: "disabled" | "comment", value?: string): Command {
  return (router, menu, request) => {
    const words = { ...request.words, [name]: value ?? request.words[name] ?? "" };
    only({ ...request, words }, [".id", "numbers", name]);
    return set(router, menu, { ...request, words });
  };
}

/**
 * `move`: an unknown destination, or none, is the end of the menu. open (RouterOS: where before
 * itself is; refused if the destination is among the items).
 */
export const move: Command = (router, menu, request) => {
  allowWriting(menu, request.user);
  only(request, [".id", "numbers", "destination"]);
  const items = targets(router, menu, request);
  const { destination } = request.words;
  const before = destination === undefined ? undefined : known(router, menu, destination);
  if ([...items, before].some((item) => item && menu.isBuiltin?.(item))) {
    throw failure("cannot move builtin");
  }
  if (before && items.includes(before)) throw failure("can not move object before itself");
  router.store.move(items, before);
  return NONE;
};

/** open (RouterOS: whether the items before the one that is refused stay changed; they do here). */
function change(
  router: Router,
  menu: LoadedMenu,
  request: Request,
  sent: Words,
  taken: Readonly<Record<string, string | undefined>>,
): Reply {
  const names = new Set([...Object.keys(sent), ...Object.keys(taken)]);
  for (const item of targets(router, menu, request)) {
    const before = item.words;
    const next: Words = { ...before, ...sent };
    for (const [name, value] of Object.entries(taken)) {
      if (value === undefined) delete next[name];
      else next[name] = value;
    }
    menu.check?.(router, next, item, { sent: names, user: request.user });
    router.store.update(item, next);
    menu.settle?.(router, item, before);
  }
  return NONE;
}

/**
 * What is left of words that are taken away: nothing. Texts can be taken away in any menu; other
 * words only where the schema says so. open (RouterOS: the refusal of all others).
 */
function takeAway(
  router: Router,
  menu: LoadedMenu,
  taken: readonly string[],
  refuse: (name: string) => Error,
): Record<string, string | undefined> {
  const left: Record<string, string | undefined> = {};
  for (const name of taken.map((word) => word.slice(1))) {
    const word = menu.schema.words.get(name);
    if (word && menu.schema.unset.includes(name)) left[name] = undefined;
    else if (word && name === "comment") left[name] = read(word, "", name, router);
    else throw refuse(`!${name}`);
  }
  return left;
}

function placeBefore(router: Router, menu: LoadedMenu, text: string): Item | undefined {
  if (!menu.schema.words.has("place-before")) throw unknownParameter("place-before");
  const [item] = find(router, menu, text);
  // open (RouterOS: recorded is only that `move` refuses it)
  if (item && menu.isBuiltin?.(item)) throw failure("cannot move builtin");
  return item;
}

function known(router: Router, menu: LoadedMenu, text: string): Item | undefined {
  try {
    return find(router, menu, text)[0];
  } catch {
    return undefined;
  }
}

/** Everything that could have been given, but for the name. */
function copy(router: Router, menu: LoadedMenu, source: string): Words {
  const words = Object.entries(find(router, menu, source)[0]?.words ?? {});
  const settable = ([name]: [string, string]) => name !== "name" && menu.schema.words.has(name);
  return Object.fromEntries(words.filter(settable));
}

function omit(words: Readonly<Words>, ...names: string[]): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)));
}

function only(request: Request, names: readonly string[]): void {
  const unknown = Object.keys(request.words).find((name) => !names.includes(name));
  if (unknown !== undefined) throw unknownParameter(unknown);
}
