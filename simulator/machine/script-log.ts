import type { Machine } from "./machine";

/**
 * Writes into the log why a script failed. `by` is the scheduler entry that started it. open
 * (RouterOS: the words of v6, where no row with the reason is recorded, and those for the API).
 */
export function logFailure(machine: Machine, reason: string, script?: string, by?: string): void {
  const what = script === undefined ? "script" : `script ${script}`;
  const from = by === undefined ? "api" : `scheduler (${by})`;
  machine.log("script,error", `executing ${what} from ${from} failed, please check it manually`);
  const whose = script === undefined && by !== undefined ? `(scheduler:${by}) ` : "";
  machine.log("script,error,debug", whose + reason);
}
