import type { LoadedMenu, Router } from "../commands/menu";
import { Trap } from "../machine/trap";
import { MENU_PATHS } from "../schema/schema";
import { leadsSomewhere } from "../schema/stated";
import { atLeast, type Version } from "../machine/version";

/** The words that a command of a menu takes at the console. */
export interface Takes {
  /** Those that may stand without their name, in order. */
  positional: readonly string[];
  named: ReadonlySet<string>;
  /** Those that take no value. */
  flags: ReadonlySet<string>;
  /** Those that may stand without one: `blackhole`, and with a `!` all that can be taken away. */
  bare: ReadonlySet<string>;
  /** Since when it takes `where`; `conditions` are taken without it too. */
  where: "none" | "where" | "conditions";
}

const FLAGS = new Set(
  [
    "append as-string as-value ascii-only brief compact count-only detail follow follow-only",
    "hide-sensitive once show-ids show-sensitive stats terse use-script-permissions value-list",
    "verbose without-paging",
  ]
    .join(" ")
    .split(" "),
);

/** Arguments of commands that have come after the menu. */
const SINCE: Record<string, string> = {
  "show-sensitive": "7",
  "use-script-permissions": "7.15",
  "as-string": "7.12",
  path: "7.23",
};

const ITEM = ["numbers"];
const PRINT = "append as-value brief count-only detail follow follow-only show-ids terse".split(
  " ",
);

/** Positional arguments of the commands that only some menus have. */
const POSITIONAL: Record<string, readonly string[]> = {
  "/system/script run": ["number"],
  "/interface/bonding monitor": ["numbers"],
  "/certificate sign": ["number"],
  "/certificate issued-revoke": ["number"],
  ...Object.fromEntries(
    ["debug", "info", "warning", "error"].map((topic) => [`/log ${topic}`, ["message"]]),
  ),
};

/**
 * The words of the console of one version. The console takes abbreviated words too; scripts here
 * must write them out.
 */
export class Grammar {
  readonly #known = new Map<string, Takes | undefined>();

  constructor(private readonly router: Router) {}

  get version(): Version {
    return this.router.version;
  }

  isDirectory(path: string): boolean {
    return (
      path === "" ||
      MENU_PATHS.some((menu) => menu === path || menu.startsWith(`${path}/`)) ||
      leadsSomewhere(path)
    );
  }

  /** The words that can be compared in `where`. */
  properties(path: string): ReadonlySet<string> {
    return new Set([".id", ...this.#menu(path).shows]);
  }

  /** What a command of a menu takes; undefined if there is no such command. */
  takes(path: string, name: string): Takes | undefined {
    const command = `${path} ${name}`;
    if (!this.#known.has(command)) this.#known.set(command, this.#takes(path, name));
    return this.#known.get(command);
  }

  #takes(path: string, name: string): Takes | undefined {
    if (!MENU_PATHS.includes(path) && !leadsSomewhere(path)) return undefined;
    const menu = this.#whole(path);
    if (!menu) return undefined;
    if (!menu.schema.commands.has(name) || this.#isYetToCome(path, name)) return undefined;
    const special = menu.commands?.[name]?.takes;
    if (special && name !== "remove") {
      return this.#only(POSITIONAL[`${path} ${name}`] ?? [], special, "none");
    }
    return this.#general(menu, name);
  }

  #general(menu: LoadedMenu, name: string): Takes | undefined {
    const words = [...menu.schema.words].filter(([, word]) => word.only !== "add");
    const settable = words.map(([word]) => word);
    const item = menu.single ? [] : ITEM;
    switch (name) {
      case "add":
        return this.#written([], [...menu.schema.words.keys(), "copy-from"], menu);
      case "set":
        return this.#written(item, settable, menu);
      case "remove":
      case "enable":
      case "disable":
        return this.#only(item, [], "none");
      case "comment":
        return this.#only(item, ["comment"], "none");
      case "unset":
        return this.#only([...item, "value-name"], [], "none");
      case "move":
        return this.#only([...item, "destination"], [], "none");
      case "find":
        return this.#only([], [], "conditions");
      case "get":
        return this.#only(menu.single ? ["value-name"] : ["number", "value-name"], [], "none");
      case "print":
        return this.#only([], [...PRINT, "file", "from", "interval", "proplist"], "where");
      case "export":
        return this.#only(
          [],
          ["compact", "file", "hide-sensitive", "show-sensitive", "terse", "verbose"],
          "none",
        );
      default:
        return undefined;
    }
  }

  #written(positional: readonly string[], names: readonly string[], { schema }: LoadedMenu): Takes {
    const present = names.filter((name) => schema.words.get(name)?.type === "presence");
    const bare = new Set([...present, ...names.map((name) => `!${name}`)]);
    return { ...this.#only(positional, names, "none"), bare };
  }

  #only(positional: readonly string[], names: readonly string[], where: Takes["where"]): Takes {
    const has = [...positional, ...names].filter(
      (name) => !name.startsWith(".") && atLeast(this.version, SINCE[name] ?? "0"),
    );
    return {
      positional,
      named: new Set(has.filter((name) => !FLAGS.has(name))),
      flags: new Set(has.filter((name) => FLAGS.has(name))),
      bare: new Set(),
      where,
    };
  }

  /** v6 is read as 7.9, which makes files with `add`. */
  #isYetToCome(path: string, name: string): boolean {
    return path === "/file" && name === "add" && !atLeast(this.version, "7");
  }

  /** A menu by its whole path, where the version has it. */
  #whole(path: string): LoadedMenu | undefined {
    try {
      const menu = this.router.whole(path);
      return menu.path === path ? menu : undefined;
    } catch (error) {
      if (error instanceof Trap) return undefined;
      throw error;
    }
  }

  #menu(path: string): LoadedMenu {
    return this.router.menu(path);
  }
}
