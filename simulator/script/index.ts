import type { Router } from "../router";
import type { Item } from "../store";
import { find } from "../target";
import { noPermission } from "../trap";
import type { User } from "../users";
import { Evaluator } from "./evaluator";
import { Grammar } from "./grammar";
import { parse } from "./parser";
import { toWord } from "./values";

export type { Globals } from "./scope";

/** Runs the text of a script with the policies of a user; answers what `:put` wrote. */
export function runSource(router: Router, source: string, user: User): string[] {
  const output: string[] = [];
  const body = parse(source, new Grammar(router));
  const { globals, clock } = router;
  new Evaluator({
    router,
    user,
    globals,
    machine: { clock, output },
    runScript: (args, caller) => {
      const own = args["use-script-permissions"] !== undefined;
      for (const item of find(router, router.menu("/system/script"), toWord(args["number"]))) {
        runScript(router, item, caller, own ? "script" : "caller");
      }
    },
  }).run(body);
  return output;
}

/**
 * Runs a script of `/system/script`. A caller needs every policy that the script has, unless the
 * script does not require them. `permissions` says with whose policies it is run; `both`: with those
 * that both have.
 */
export function runScript(
  router: Router,
  script: Item,
  caller: User,
  permissions: "script" | "caller" | "both",
): void {
  const { source = "", policy = "" } = script.words;
  const own = new Set(policy.split(",").filter(Boolean));
  const free = script.words["dont-require-permissions"] === "true";
  if (!free && ![...own].every((each) => caller.policies.has(each))) throw noPermission();
  const count = String(Number(script.words["run-count"] ?? 0) + 1);
  const counted = { "run-count": count, "last-started": router.clock.stamp() };
  router.store.update(script, { ...script.words, ...counted });
  const shared = new Set([...own].filter((each) => caller.policies.has(each)));
  const policies = { script: own, caller: caller.policies, both: shared }[permissions];
  runSource(router, source, { name: caller.name, policies });
}

/**
 * Writes into the log why a script failed. `by` is the scheduler entry that started it. open
 * (RouterOS: the words of v6, where no row with the reason is recorded, and those for the API).
 */
export function logFailure(router: Router, reason: string, script?: string, by?: string): void {
  const what = script === undefined ? "script" : `script ${script}`;
  const from = by === undefined ? "api" : `scheduler (${by})`;
  router.log("script,error", `executing ${what} from ${from} failed, please check it manually`);
  const whose = script === undefined && by !== undefined ? `(scheduler:${by}) ` : "";
  router.log("script,error,debug", whose + reason);
}
