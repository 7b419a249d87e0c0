import type { Router } from "../commands/menu";
import { Trap } from "../machine/trap";
import type { User } from "../machine/users";
import { Evaluator } from "./evaluator";
import { Grammar } from "./grammar";
import { Parser } from "./parser";
import type { Globals } from "./scope";

/** A command of an export or a script that the router refused. */
export interface Refused {
  /** The line it begins in, from 1 on. */
  line: number;
  /** The command as it stands there, in one line. */
  command: string;
  /** What the router said. */
  reason: string;
}

/** What became of the commands of an export or a script. */
export interface Loaded {
  /** How many commands there were; lines that only name a menu are none. */
  items: number;
  failed: Refused[];
}

/**
 * Runs an export or a script command by command, and goes on behind what fails: RouterOS itself would
 * stop there.
 */
export function load(router: Router, source: string, user: User, globals: Globals): Loaded {
  const loaded: Loaded = { items: 0, failed: [] };
  const console = new Evaluator({
    router,
    user,
    globals,
    machine: { clock: router.clock, output: [] },
    runScript: () => undefined,
  }).console();
  for (const { line, text, command, error } of new Parser(source, new Grammar(router)).each()) {
    if (!command && !error) continue;
    loaded.items++;
    const reason = error?.message ?? refusal(() => void (command && console(command)));
    if (reason !== undefined)
      loaded.failed.push({ line, command: oneLine(text), reason: plain(reason) });
  }
  return loaded;
}

function refusal(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof Trap) return error.message;
    throw error;
  }
}

const oneLine = (text: string) => text.replace(/\\\r?\n\s*/g, "").trim();

/** Where a script went wrong is said beside it. */
const plain = (reason: string) => reason.replace(/ \(\S+; line \d+\)$/, "");
