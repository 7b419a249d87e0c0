import type { Permissions, Router, Scripts } from "../commands/menu";
import { find } from "../commands/target";
import type { Item } from "../machine/store";
import { noPermission } from "../machine/trap";
import type { User } from "../machine/users";
import { Evaluator } from "./evaluator";
import { Grammar } from "./grammar";
import { type Loaded, load } from "./load";
import { parse } from "./parser";
import { Scheduling } from "./scheduling";
import type { Globals } from "./scope";
import type { Block } from "./syntax";
import { toWord, type Value } from "./values";

/** Runs scripts: of the menu, of the scheduler, and what somebody types. */
export class ScriptEngine implements Scripts {
  /** The global variables of scripts, which outlive them. */
  readonly #globals: Globals = new Map();
  /** What was run before: a schedule runs the same text again and again. */
  readonly #sources = new Map<string, Block>();
  readonly scheduling: Scheduling;

  constructor(private readonly router: Router) {
    this.scheduling = new Scheduling(router, this);
  }

  runSource(source: string, user: User, output: string[] = []): string[] {
    new Evaluator({
      router: this.router,
      user,
      globals: this.#globals,
      machine: { clock: this.router.clock, output },
      runScript: (args, caller) => this.#run(args, caller),
    }).run(this.#read(source));
    return output;
  }

  #read(source: string): Block {
    const before = this.#sources.get(source);
    if (before !== undefined) return before;
    const code = parse(source, new Grammar(this.router));
    this.#sources.set(source, code);
    return code;
  }

  /** A caller needs every policy that the script has, unless the script does not require them. */
  runScript(script: Item, caller: User, permissions: Permissions): void {
    const { source = "", policy = "" } = script.words;
    const own = new Set(policy.split(",").filter(Boolean));
    const free = script.words["dont-require-permissions"] === "true";
    if (!free && ![...own].every((each) => caller.policies.has(each))) throw noPermission();
    const count = String(Number(script.words["run-count"] ?? 0) + 1);
    const counted = { "run-count": count, "last-started": this.router.clock.stamp() };
    this.router.store.update(script, { ...script.words, ...counted });
    const shared = new Set([...own].filter((each) => caller.policies.has(each)));
    const policies = { script: own, caller: caller.policies, both: shared }[permissions];
    this.runSource(source, { name: caller.name, policies });
  }

  catchUp(since: number): void {
    this.scheduling.run(since);
  }

  /** Runs an export or a script command by command, whatever becomes of each. */
  load(source: string, user: User): Loaded {
    return load(this.router, source, user, this.#globals);
  }

  /** A restart: nothing that scripts kept is left. */
  forget(): void {
    this.#globals.clear();
    this.#sources.clear();
  }

  #run(args: Record<string, Value>, caller: User): void {
    const own = args["use-script-permissions"] !== undefined;
    const menu = this.router.menu("/system/script");
    for (const item of find(this.router, menu, toWord(args["number"])))
      this.runScript(item, caller, own ? "script" : "caller");
  }
}
