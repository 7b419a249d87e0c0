import { administrator } from "./machine/users";
import type { RouterOs } from "./routeros";
import type { Loaded } from "./script/load";
import { fromBytes, toBytes } from "./wire/api/codec";

/** Loads an export or a script that is text for the program and bytes for the router. */
export function loadText(router: RouterOs, script: string): Loaded {
  const { items, failed } = router.scripts.load(toBytes(script), administrator(router.version));
  const readable = failed.map(({ line, command, reason }) => ({
    line,
    command: fromBytes(command),
    reason: fromBytes(reason),
  }));
  return { items, failed: readable };
}
