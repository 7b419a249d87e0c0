import * as pulumi from "@pulumi/pulumi";
import { readDevices, readSettings } from "../../config/settings";
import type { Advice } from "../../schema";
import { compareVersions } from "../../values/version";

/** The RouterOS version that the stack states for a device; undefined: nobody knows, or an explicit provider does. */
export function statedVersion(device: unknown, owner: object | undefined): string | undefined {
  const run = pulumi.runtime.getStackResource();
  if (owner !== undefined && owner !== run) return undefined;
  const { ofHost, devices } = versionsOf(run);
  if (device === undefined || device === null) return ofHost;
  return typeof device === "string" ? devices[device]?.version : undefined;
}

interface Versions {
  /** Of the router of `routeros:host`. */
  ofHost?: string | undefined;
  devices: ReturnType<typeof readDevices>;
}

/** By run: the entries of 400 devices are not read again for each of their resources. */
const known = new WeakMap<object, Versions>();

function versionsOf(run: object | undefined): Versions {
  const before = run && known.get(run);
  if (before !== undefined) return before;
  const versions = readVersions();
  if (run !== undefined) known.set(run, versions);
  return versions;
}

function readVersions(): Versions {
  const config = pulumi.runtime.allConfig();
  // What is wrong with the configuration is said elsewhere.
  return {
    ofHost: attempt(() => readSettings((key) => config[key]).version),
    devices: attempt(() => readDevices(config["routeros:devices"])) ?? {},
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
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
