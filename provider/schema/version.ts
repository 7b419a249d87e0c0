import { compareVersions } from "../values/version";
import type { Traits } from ".";

/** Why a RouterOS version does not have a property; undefined when it has. */
export function missingIn(version: string, traits: Traits): string | undefined {
  if (traits.since !== undefined && compareVersions(version, traits.since) < 0)
    return `RouterOS has it since ${traits.since}`;
  if (traits.until !== undefined && compareVersions(version, traits.until) >= 0)
    return `RouterOS had it before ${traits.until}`;
  if (traits.absent !== undefined) {
    const [from, to] = traits.absent;
    if (compareVersions(version, from) >= 0 && compareVersions(version, to) < 0)
      return `RouterOS ${from} up to before ${to} is without it`;
  }
  return undefined;
}

/** Why a RouterOS version does not have a property with this value; undefined when it has. */
export function missingWith(version: string, traits: Traits, value: unknown): string | undefined {
  const missing = missingIn(version, traits);
  if (missing !== undefined || traits.values === undefined) return missing;
  for (const one of [value].flat()) {
    const why = missingIn(version, traits.values[String(one)] ?? {});
    if (why !== undefined) return `${JSON.stringify(one)}: ${why}`;
  }
  return undefined;
}
