import type { Stated } from "./facts";

/** When something is there. What is there always says nothing. */
export interface There {
  since?: string;
  until?: string;
  absent?: [from: string, to: string];
}

/**
 * The same as the facts say, in versions that leave nobody out who has it: what was first seen in
 * 7.13.5, and not in 7.12.2, may have come with 7.13.
 */
export function there({ since, until, absent }: Stated, versions: readonly string[]): There {
  return {
    ...(since === undefined ? {} : { since: earliest(since, versions) }),
    ...(until === undefined ? {} : { until }),
    ...(absent === undefined || absent.length === 0 ? {} : { absent: gap(absent, versions) }),
  };
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
