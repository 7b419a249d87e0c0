import * as pulumi from "@pulumi/pulumi";
import { readDevices, readSettings } from "../../config/settings";
import type { Advice } from "../../schema";
import { compareVersions } from "../../values/version";

/** The RouterOS version that the stack states for a device; undefined: nobody knows, or an explicit provider does. */
export function statedVersion(device: unknown, owner: object | undefined): string | undefined {
  if (owner !== undefined && owner !== pulumi.runtime.getStackResource()) return undefined;
  const config = pulumi.runtime.allConfig();
  try {
    if (device === undefined || device === null) return readSettings((key) => config[key]).version;
    const devices = readDevices(config["routeros:devices"]);
    return typeof device === "string" ? devices[device]?.version : undefined;
  } catch {
    // What is wrong with the configuration is said elsewhere.
    return undefined;
  }
}

/** False of advice about other versions than the stated one. */
export const concerns = (
  { since = "0", before }: Pick<Advice, "since" | "before">,
  version: string | undefined,
): boolean =>
  version === undefined ||
  (compareVersions(version, since) >= 0 &&
    (before === undefined || compareVersions(version, before) < 0));
