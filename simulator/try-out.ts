import { boardOf } from "./board";
import { loadText } from "./loading";
import { furnish } from "./factory";
import type { SimulatorOptions } from "./options";
import { RouterOs } from "./routeros";
import type { Loaded } from "./script/load";

/**
 * Runs an export or a script on a router without a configuration that nobody can reach, and says what
 * it would not take. The router has the ports that the text presumes, and the version of its header.
 *
 * ```ts
 * const { items, failed } = tryOut(readFileSync("site.rsc", "utf8"));
 * ```
 */
export function tryOut(
  source: string,
  options: Pick<SimulatorOptions, "version" | "ports"> = {},
): Loaded {
  const { version = "7.22.3", ...board } = { ...boardOf(source), ...options };
  const router = new RouterOs(version);
  furnish(router, { ...board, configuration: "empty" });
  return loadText(router, source);
}
