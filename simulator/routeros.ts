import { exportMenus } from "./commands/export";
import type { LoadedMenu, Reply, Request, Router } from "./commands/menu";
import { print } from "./commands/print";
import { add, move, remove, set, shortSet, unset } from "./commands/write";
import { restartFiles } from "./machine/files";
import { type Change, changedNames } from "./machine/store";
import { noSuchCommand, noSuchPrefix, unknownParameter } from "./machine/trap";
import { allow } from "./machine/users";
import type { Version } from "./machine/version";
import { MENUS } from "./menus";
import { Device } from "./network/device";
import { MENU_PATHS, schemaOf } from "./schema/schema";
import { references } from "./schema/values";
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

  constructor(version: Version, now?: Date) {
    super(version, now);
    for (const menu of MENUS) {
      this.#menus.set(menu.path, { ...menu, schema: schemaOf(menu.path, version) });
    }
  }

  /** The menu of a path. Its words may be abbreviated, as long as only one menu fits. */
  menu(path: string): LoadedMenu {
    const menu = this.#menus.get(path) ?? this.#abbreviated(path);
    if (!menu) throw noSuchPrefix();
    return menu;
  }

  get menus(): readonly LoadedMenu[] {
    return [...this.#menus.values()];
  }

  /** Runs one command of a menu, or throws the trap that refuses it. */
  run(path: string, request: Request): Reply {
    return this.safeMode.record(() => this.#run(path, request));
  }

  #run(path: string, request: Request): Reply {
    const menu = this.menu(path);
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
    if (PASSING.includes(item.menu) || item.words["dynamic"] === "true") return false;
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

  #abbreviated(path: string): LoadedMenu | undefined {
    const words = path.split("/");
    const fits = MENU_PATHS.filter((full) => {
      const parts = full.split("/");
      return (
        parts.length === words.length && words.every((word, at) => parts[at]?.startsWith(word))
      );
    });
    const [only, ...more] = fits;
    return only !== undefined && more.length === 0 && !words.slice(1).includes("")
      ? this.#menus.get(only)
      : undefined;
  }
}

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
