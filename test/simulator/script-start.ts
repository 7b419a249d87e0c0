import { furnish } from "../../simulator/factory";
import { RouterOs } from "../../simulator/routeros";
import { administrator } from "../../simulator/machine/users";
import type { Version } from "../../simulator";

export const NOW = new Date("2024-02-29T10:00:00Z");

/** A router without sockets. */
export function bare(version: Version = "7.22.3"): RouterOs {
  const router = new RouterOs(version, NOW);
  furnish(router, { configuration: "empty", now: NOW });
  return router;
}

/** What a script puts out, line by line. */
export function put(source: string, version?: Version): string[] {
  const router = bare(version);
  return router.scripts.runSource(source, administrator(router.version));
}

/** What one expression is. */
export const value = (expression: string, version?: Version) =>
  put(`:put ${expression}`, version).join("\n");

/** Why a script is refused. */
export function refusal(source: string, version?: Version): string {
  try {
    put(source, version);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}
