import { exportMenus } from "./commands/export";
import type { LoadedMenu, Reply, Request, Router } from "./commands/menu";
import { genericMenu } from "./commands/generic";
import { print } from "./commands/print";
import { add, move, remove, set, shortSet, unset } from "./commands/write";
import { restartFiles } from "./machine/files";
import { type Change, changedNames, type Item } from "./machine/store";
import { noSuchCommand, noSuchPrefix, unknownParameter } from "./machine/trap";
import { administrator, allow } from "./machine/users";
import type { Version } from "./machine/version";
import { MENUS } from "./menus";
import { shippedRows } from "./menus/shipped";
import { Device } from "./network/device";
import { hasOwn, MENU_PATHS, schemaOf, type Word } from "./schema/schema";
import { GATED, pathsLike, type Stated, stated } from "./schema/stated";
import { readAll, references, takes } from "./schema/values";
import { ScriptEngine } from "./script";

const COMMANDS = {
  print,
  getall: print,
  add,
  set,
  unset,
  remove,
  move,
  enable: shortSet("disabled", "no"),
  disable: shortSet("disabled", "yes"),
  comment: shortSet("comment"),
  export: (router: Router, menu: LoadedMenu, request: Request) =>
    exportMenus(router, [menu], request),
};

/** What a router does not keep in its history. */
const PASSING = ["/log", "/file", "/user/active"];

/** The device with its menus, the commands that work on them, and what runs scripts. */
export class RouterOs extends Device implements Router {
  readonly scripts: ScriptEngine = new ScriptEngine(this);
  /** What starts it anew; whoever runs the servers says how. */
  reboot: () => void = () => undefined;
  readonly #menus = new Map<string, LoadedMenu>();
  /** Menus with recorded behaviour that have been given all words of their schema. */
  readonly #whole = new Set<string>();
  /** Is it adding what it was shipped with, which is no change of anybody's? */
  #ships = false;

  constructor(version: Version, now?: Date) {
    super(version, now);
    for (const menu of MENUS) {
      this.#menus.set(menu.path, { ...menu, schema: schemaOf(menu.path, version) });
    }
  }

  menu(path: string): LoadedMenu {
    const menu = this.exact(path) ?? this.#abbreviated(path);
    if (!menu) throw noSuchPrefix();
    return menu;
  }

  exact(path: string): LoadedMenu | undefined {
    return this.#menus.get(path) ?? this.#stated(path);
  }

  get menus(): readonly LoadedMenu[] {
    return [...this.#menus.values()];
  }

  /** Runs one command of a menu, or throws the trap that refuses it. */
  run(path: string, request: Request): Reply {
    return this.safeMode.record(() => this.#run(path, request));
  }

  #run(path: string, request: Request): Reply {
    const known = this.menu(path);
    const menu = isKnown(known, request) ? known : this.whole(path);
    if (path === "" && !menu.commands?.[request.command]) throw noSuchPrefix();
    const special = menu.commands?.[request.command];
    if (special && menu.schema.commands.has(request.command)) {
      allow(request.user, special.needs);
      for (const name of Object.keys(request.words)) {
        if (!special.takes.includes(name)) throw unknownParameter(name);
      }
      return special.run(this, request);
    }
    const name = request.command === "getall" ? "print" : request.command;
    if (!isCommand(request.command) || !menu.schema.commands.has(name)) throw noSuchCommand();
    const { revision } = this.store;
    const reply = COMMANDS[request.command](this, menu, request);
    if (
      changes(request.command) &&
      this.store.revision !== revision &&
      !PASSING.includes(menu.path)
    )
      this.log("system,info", changed(menu.path, request));
    return reply;
  }

  protected override isConfiguration({ item, before }: Change): boolean {
    if (this.#ships || PASSING.includes(item.menu) || item.words["dynamic"] === "true")
      return false;
    const words = this.#menus.get(item.menu)?.schema.words;
    return (
      before === undefined || changedNames(before, item.words).some((name) => words?.has(name))
    );
  }

  /** What a reboot does to the items: logs and counters start anew, ids stay unless asked. */
  restart(newIds: boolean): void {
    this.clock.restart();
    this.deviceMode.forget();
    this.scripts.forget();
    this.safeMode.release();
    this.traffic.restart();
    this.store.clear("/log");
    this.store.clear("/user/active");
    restartFiles(this);
    for (const item of this.store.items("/system/scheduler")) {
      this.store.update(item, { ...item.words, "run-count": "0" });
    }
    if (newIds) this.store.renumber((item) => this.#references(item.menu));
    this.log("system,info", "router rebooted");
  }

  #references(path: string) {
    const menu = this.#menus.get(path);
    return menu ? references(menu.schema) : [];
  }

  whole(path: string): LoadedMenu {
    const menu = this.menu(path);
    const isOwn = MENU_PATHS.includes(menu.path);
    const found = isOwn && !this.#whole.has(menu.path) && stated(menu.path, this.version);
    this.#whole.add(menu.path);
    if (!found) return menu;
    const own = menu.schema.words;
    const more = [...found.schema.words].filter(
      ([name]) => !own.has(name) && (GATED.includes(name) || !hasOwn(menu.path, name)),
    );
    const words = new Map([...menu.schema.words, ...more]);
    const names = more.map(([name]) => name).filter((name) => !menu.shows.includes(name));
    const all = { ...menu, schema: { ...menu.schema, words }, shows: [...menu.shows, ...names] };
    this.#menus.set(menu.path, all);
    return all;
  }

  override rowsOf(menu: string): readonly Item[] {
    if (!this.#menus.has(menu)) this.#stated(menu);
    return this.store.items(menu);
  }

  /** A menu that the router's schema has and nothing more is known of: made when it is looked for. */
  #stated(path: string): LoadedMenu | undefined {
    const found = path.startsWith("/") ? stated(path, this.version) : undefined;
    if (!found) return undefined;
    const menu = genericMenu(path, this.version, found);
    this.#menus.set(path, menu);
    this.#widen(found.schema.words, found.defaults);
    const rows = found.menu.class === "single" ? [{}] : shippedRows(path, this);
    const user = administrator(this.version);
    this.#ships = true;
    for (const row of rows) {
      const given = readAll(menu.schema, menu.defaults?.(this, user) ?? {}, this);
      const item = this.store.add(path, { ...given, ...row });
      // An export names what every router has here.
      const words = Object.entries(item.words).filter(([name]) => name !== "supplicant-identity");
      this.shipped.set(item, Object.fromEntries(words));
    }
    this.#ships = false;
    return menu;
  }

  /** What a default is must be taken: where it is not, the type that is stated is only a part of it. */
  #widen(words: Map<string, Word>, defaults: Stated["defaults"]): void {
    for (const [name, value] of Object.entries(defaults)) {
      const word = words.get(name);
      if (!word || takes(word, value, name, this)) continue;
      const isName = word.type === "name" || word.type === "interface";
      words.set(name, isName ? { ...word, or: [...(word.or ?? []), value] } : { type: "string" });
    }
  }

  #abbreviated(path: string): LoadedMenu | undefined {
    const words = path.split("/");
    if (!path.startsWith("/") || words.slice(1).includes("")) return undefined;
    const fits = new Set([...MENU_PATHS.filter((full) => begins(full, words)), ...pathsLike(path)]);
    const whole = [...fits].filter((full) => full.split("/").length === words.length);
    const [only, ...more] = whole.filter((full) => this.#menus.has(full) || this.#stated(full));
    return only !== undefined && more.length === 0 ? this.menu(only) : undefined;
  }
}

/** Does each of the words begin the one at its place? */
function begins(full: string, words: readonly string[]): boolean {
  const parts = full.split("/");
  return words.every((word, at) => parts[at]?.startsWith(word));
}

/** Does it write no word but those with recorded behaviour? The others are read when one is asked for. */
const isKnown = ({ schema }: LoadedMenu, { command, words }: Request): boolean =>
  (command !== "add" && command !== "set") ||
  Object.keys(words).every(
    (name) => /^(\.id|numbers|copy-from|!.*)$/.test(name) || schema.words.has(name),
  );

const changes = (command: keyof typeof COMMANDS) =>
  command !== "print" && command !== "getall" && command !== "export";

/**
 * What the log says of a change. open (RouterOS: recorded is that each is logged, and the words for a
 * scheduler entry that was set; whether a list of items is one line, as here)
 */
function changed(path: string, { command, user }: Request): string {
  const verb = { add: "added", remove: "removed", move: "moved" }[command] ?? "changed";
  return path === "/system/scheduler" && verb === "changed"
    ? `changed scheduled script settings by ${user.name}`
    : `item ${verb} by ${user.name}`;
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);
