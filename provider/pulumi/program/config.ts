import * as pulumi from "@pulumi/pulumi";
import { readAddress } from "../../config/address";
import { suggestionFor, readDevices, readSettings, settingNames } from "../../config/settings";
import { Setting } from "../../sentence";

const known: readonly string[] = [...settingNames, "devices"];

/** Runs whose configuration was looked at; several stacks may run in this process at once. */
const seen = new WeakSet<object>();

/**
 * Looks once per run at all that the stack's configuration says under `routeros:`. Only the program
 * sees every key: the provider's process can ask for one at a time, so a misspelt one would be
 * ignored there. What is wrong ends the program before anything is planned, in a preview too.
 */
export function checkConfig(): void {
  const run = pulumi.runtime.getStackResource();
  if (run !== undefined && seen.has(run)) return;
  if (run !== undefined) seen.add(run);
  const config = pulumi.runtime.allConfig();
  try {
    refuseUnknown(Object.keys(config));
    const { host } = readSettings((key) => config[key]);
    if (host !== undefined) readHost(host);
    for (const [device, { host: own }] of Object.entries(readDevices(config["routeros:devices"])))
      if (own !== undefined) readHost(own, device);
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
}

function readHost(host: string, device?: string): void {
  readAddress(host, new Setting("host", device), new Setting("password", device).assignment);
}

function refuseUnknown(keys: readonly string[]): void {
  for (const key of keys) {
    const [namespace, name = ""] = key.split(":", 2);
    if (namespace === "routeros" && !known.includes(name))
      throw new Error(`there is no configuration key ${key}: ${suggestionFor([name], known)}`);
  }
}

/** Pulumi shows the message alone. */
export function refusal(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
