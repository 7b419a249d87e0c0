import type { MenuSchema } from "../schema/schema";
import type { Item, Words } from "../machine/store";
import type { User } from "../machine/users";
import type { Device } from "../network/device";

/** A command on its way through the router. */
export interface Request {
  command: string;
  words: Readonly<Words>;
  queries: readonly string[];
  user: User;
  /** The connection that it came by, if it is one that lasts. */
  session?: object;
}

/** What a command answers: rows, then perhaps the `=ret=` of its `!done`. */
export interface Reply {
  rows: Words[];
  ret?: string;
  /** A command that goes on: its next rows, and when; undefined once it has come to its end. */
  again?: { rows: () => Words[] | undefined; milliseconds: number };
}

/** Who changes an item, and the names of the words that the command carries. */
export interface Change {
  sent: ReadonlySet<string>;
  user: User;
}

/** A menu of the router: what the schema does not say about it. */
export interface Menu {
  path: string;
  /** `/system/identity` and the like: one item, which has no id. */
  single?: boolean;
  /**
   * The order in which `print` shows the words; `.id` and `.about` come before. A word that is not
   * among them (a user's password) is shown to nobody.
   */
  shows: readonly string[];
  /** Words that `add` must be given, in the order in which the router asks for them. */
  required?: readonly string[];
  /** Words that only a user with the policy `sensitive` can read. */
  secret?: readonly string[];
  /** The policy that writing needs beside `write`. */
  writing?: "policy";
  /** Rows that the router made cannot be moved, and nothing can be put before them. */
  isBuiltin?(item: Item): boolean;
  /** Rows that come and go by themselves: a command that hits one changes none. */
  isPassing?(item: Item): boolean;
  /** The name by which commands find a row, where it is not its word `name`. */
  nameOf?(item: Item): string | undefined;
  /** What becomes of the rows before `print` shows them. */
  beforePrint?(router: Router): void;
  /** What an item has that `add` was given no value for, as it is on the wire. */
  defaults?(router: Router, user: User): Words;
  /**
   * Refuses a change, or completes it. `next` holds the item as it is going to be, `item` as it
   * is (undefined when it is added).
   */
  check?(router: Router, next: Words, item: Item | undefined, change: Change): void;
  /** What else changes once an item is there, changed (`before` holds its old words) or gone. */
  settle?(router: Router, item: Item, before: Readonly<Words> | undefined): void;
  checkRemove?(router: Router, item: Item): void;
  /** Read-only words, computed when they are asked for; undefined hides a word of the item. */
  show?(router: Router, item: Item): Record<string, string | undefined>;
  /** A menu whose rows are those of other menus. */
  rows?(router: Router): readonly Item[];
  /** Commands beside those that every menu has. */
  commands?: Readonly<Record<string, Handler>>;
}

export interface Handler {
  /** The arguments it takes, beside `numbers` and the flags of printing. */
  takes: readonly string[];
  needs: "read" | "write" | "reboot";
  /** The console shows its rows as they come. */
  reports?: true;
  run(router: Router, request: Request): Reply;
}

/** A menu as one version of the router has it. */
export type LoadedMenu = Menu & { schema: MenuSchema };

/** The device as its menus see it: what each is handed beside its own items. */
export interface Router extends Device {
  readonly menus: readonly LoadedMenu[];
  /** The menu of a path. Its words may be abbreviated, as long as only one menu fits. */
  menu(path: string): LoadedMenu;
  /** The menu whose path is this, written out. */
  exact(path: string): LoadedMenu | undefined;
  /** A menu with every word of its schema, also those of which no behaviour is recorded. */
  whole(path: string): LoadedMenu;
  /** Runs one command of a menu, or throws the trap that refuses it. */
  run(path: string, request: Request): Reply;
  readonly scripts: Scripts;
  /** Starts it anew. */
  reboot(): void;
}

/** With whose policies a script is run: its own, those of who runs it, or those that both have. */
export type Permissions = "script" | "caller" | "both";

/** What runs scripts. */
export interface Scripts {
  /**
   * Runs the text of a script with the policies of a user; answers what it wrote, and has written it to
   * `output` also where it fails.
   */
  runSource(source: string, user: User, output?: string[]): string[];
  /** Runs a script of `/system/script`. */
  runScript(script: Item, caller: User, permissions: Permissions): void;
  /** Runs what has fallen due in the scheduler since a moment. */
  catchUp(since: number): void;
}
