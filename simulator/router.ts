import type { Socket } from "node:net";
import { Clock } from "./clock";
import { DeviceMode } from "./device-mode";
import { exportMenus } from "./export";
import { DISK, restartFiles } from "./files";
import { Interfaces } from "./interfaces";
import { MENUS } from "./menus";
import type { LoadedMenu, Reply, Request } from "./menu";
import { Outside } from "./outside";
import { print } from "./print";
import { MENU_PATHS, schemaOf } from "./schema";
import { SafeMode } from "./safe-mode";
import { Scheduling } from "./scheduling";
import type { Globals } from "./script";
import { type Change, changedNames, Store } from "./store";
import { Traffic } from "./traffic";
import { noSuchCommand, noSuchPrefix, unknownParameter } from "./trap";
import { allow } from "./users";
import { references } from "./values";
import { atLeast, type Version } from "./version";
import { add, move, remove, set, shortSet, unset } from "./write";

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

/** The machine behind the sockets: its items, and the commands that work on them. */
export class Router {
  readonly store = new Store();
  readonly clock: Clock;
  readonly deviceMode: DeviceMode;
  readonly interfaces = new Interfaces(this);
  readonly traffic = new Traffic(this);
  readonly scheduling = new Scheduling(this);
  readonly outside = new Outside();
  readonly safeMode = new SafeMode(this.store, (change) => this.#isConfiguration(change));
  /** The open connections of each service. */
  readonly connections = new Map<string, Set<Socket>>();
  /** Is it off, or starting? */
  isDown = false;
  /** What starts it anew; whoever runs the servers says how. */
  reboot: () => void = () => undefined;
  /** The global variables of scripts. */
  readonly globals: Globals = new Map();
  /** The version, and the channel it came by. */
  release: string;
  /** How many bytes there are for files. */
  disk = DISK;
  /** How many milliseconds after the command that writes it a file shows. */
  fileDelay = 0;
  /** A small home router, or a CHR in a virtual machine. */
  board: "home" | "chr" = "home";
  /** Does it lose files outside of `flash` when it restarts? */
  hasFlash = false;
  #jobs = 0;
  readonly #menus = new Map<string, LoadedMenu>();

  constructor(
    readonly version: Version,
    now?: Date,
  ) {
    this.clock = new Clock(version, now);
    this.deviceMode = new DeviceMode(version, this.clock);
    this.clock.passes = (milliseconds) => this.traffic.pass(milliseconds);
    this.release = `${version} (${atLeast(version, "7") ? "stable" : "long-term"})`;
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

  #isConfiguration({ item, before }: Change): boolean {
    if (PASSING.includes(item.menu) || item.words["dynamic"] === "true") return false;
    const words = this.#menus.get(item.menu)?.schema.words;
    return (
      before === undefined || changedNames(before, item.words).some((name) => words?.has(name))
    );
  }

  /** The id of a new job. */
  job(): string {
    return `*${(++this.#jobs).toString(16).toUpperCase()}`;
  }

  /** A row of the router's log, which has room for as many as `memory-lines` of `memory` says. */
  log(topics: string, message: string): void {
    this.store.add("/log", { moment: String(this.clock.moment), topics, message });
    const memory = this.store
      .items("/system/logging/action")
      .find(({ words }) => words["name"] === "memory");
    const room = Number(memory?.words["memory-lines"] ?? 1000);
    for (const oldest of this.store.items("/log").slice(0, -room)) this.store.remove(oldest);
  }

  /** What a reboot does to the items: logs and counters start anew, ids stay unless asked. */
  restart(newIds: boolean): void {
    this.clock.restart();
    this.deviceMode.forget();
    this.globals.clear();
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
