import type { Stated } from "./facts";
import { cameAgain, inMainPackageBefore } from "./known";

/** When something is there. What is there always says nothing. */
export interface There {
  since?: string;
  until?: string;
  absent?: readonly [from: string, to: string];
}

/**
 * The same as the facts say, in versions that leave nobody out who has it: what was first seen in
 * 7.13.5, and not in 7.12.2, may have come with 7.13.
 */
function there({ since, until, absent }: Stated, versions: readonly string[]): There {
  return {
    ...(since === undefined ? {} : { since: earliest(since, versions) }),
    ...(until === undefined ? {} : { until }),
    ...(absent === undefined || absent.length === 0 ? {} : { absent: gap(absent, versions) }),
  };
}

/** What routers of RouterOS 7 say of a menu or a word of it, with what is known of RouterOS 6 and of packages. */
export function thereIn(path: string, stated: Stated, versions: readonly string[]): There {
  const { since, ...others } = there(stated, versions);
  if (since === undefined) return others;
  // Wireless was a part of RouterOS before it became a package.
  if (inMainPackageBefore.test(path) && minor(since) === "7.13") return others;
  return cameAgain.includes(path) && others.absent === undefined
    ? { ...others, absent: ["7", since] }
    : { since, ...others };
}

const minor = (version: string): string => version.split(".").slice(0, 2).join(".");

function earliest(since: string, versions: readonly string[]): string {
  const before = versions[versions.indexOf(since) - 1];
  return before !== undefined && minor(before) !== minor(since) ? minor(since) : since;
}

function gap(absent: readonly string[], versions: readonly string[]): [string, string] {
  const [first = "", last = first] = [absent[0], absent.at(-1)];
  const next = versions[versions.indexOf(last) + 1] ?? last;
  return [first, earliest(next, versions)];
}
