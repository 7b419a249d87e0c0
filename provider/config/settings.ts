import { z } from "zod";
import { RouterOsError, variableOf } from "../errors";
import { confirmations } from "../values/confirm";
import { hostKeyFingerprint } from "./host-key";
import { milliseconds, nearest } from "../values";

/** Node's timers take no more milliseconds than this. */
const longestTimer = 2 ** 31 - 1;

const flagText = z
  .union([z.boolean(), z.enum(["true", "false"])])
  .transform((v) => `${v}` === "true");
const time = z.string().transform((value, ctx) => {
  const ms = milliseconds(value);
  if (ms !== undefined && ms > 0 && ms <= longestTimer) return ms;
  ctx.addIssue({ code: "custom", message: 'write a time such as "30s", at most "24d"' });
  return z.NEVER;
});

/** RouterOS's scheduler counts seconds; a router takes some to answer on a new connection. */
const confirmTime = time.refine(
  (ms) => ms % 1000 === 0 && ms >= 3_000 && ms <= 3_600_000,
  'write whole seconds, from "3s" to "1h"',
);

/** What can be said about one router: in `routeros:` and about each of `routeros:devices`. */
const deviceSettings = z.strictObject({
  host: z.string().min(1).optional(),
  username: z.string().min(1).optional(),
  password: z.string().optional(),
  caCertificate: z.string().min(1).optional(),
  fingerprint: z
    .string()
    .regex(
      /^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i,
      "write the SHA-256 of the certificate: 64 hex digits",
    )
    .optional(),
  insecure: flagText.optional(),
  timeout: time.optional(),
  version: z
    .string({ error: 'write a RouterOS version in quotes such as "7.20"' })
    .regex(/^\d+\.\d+/, 'write a RouterOS version such as "7.22"')
    .optional(),
  identity: z.string().min(1).optional(),
  /** Which changes are confirmed over a new connection, and undone by the router otherwise. */
  confirm: z.enum(confirmations, 'write "auto", "always" or "off"').optional(),
  /** After how long without confirmation the router undoes a change. */
  confirmTime: confirmTime.optional(),
  /** Nothing is sent by it: `preview-comment` warns when a change touches this interface. */
  managementInterface: z.string().min(1).optional(),
  /** Resources do not use it: `backup fetch` accepts only the SSH server that has this key. */
  sshHostKey: z
    .string()
    .regex(hostKeyFingerprint, 'write the SHA-256 of the SSH host key: "SHA256:" and 43 characters')
    .optional(),
});
export type DeviceSettings = z.infer<typeof deviceSettings>;

/** The settings of a router, as they are spelled after `routeros:`. */
export const settingNames = Object.keys(deviceSettings.shape) as (keyof DeviceSettings)[];

/** The settings of the default device, from a stack's configuration or an explicit provider's. */
export function readSettings(get: (key: string) => string | undefined): DeviceSettings {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = get(`routeros:${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return parse(deviceSettings, given, "routeros:");
}

/** The named devices that `routeros:devices` holds as JSON; Pulumi turns the stack's YAML into it. */
export function readDevices(json: string | undefined): Record<string, DeviceSettings> {
  if (json === undefined) return {};
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new RouterOsError(
      "routeros:devices is no object: write it in the stack's file as devices by name, each with its host",
    );
  }
  const devices = parse(z.record(z.string(), deviceSettings), given, "routeros:devices ");
  refuseDuplicates(json, Object.keys(devices));
  return devices;
}

const passwordVariable = (device: string) => variableOf(device, "ROS_PASSWORD");

/**
 * A name that is there twice: the second would silently win. Pulumi itself refuses that in YAML, and
 * nobody does in JSON text (`pulumi config set routeros:devices '{...}'`). Two names that share a
 * variable would get each other's password.
 */
function refuseDuplicates(json: string, names: readonly string[]): void {
  const written = keysOf(json);
  const twice = written.find((name, at) => written.indexOf(name) !== at);
  if (twice !== undefined)
    throw new RouterOsError(
      `routeros:devices has the device ${JSON.stringify(twice)} twice: give each device a name of its own`,
    );
  for (const [at, name] of names.entries()) {
    const other = names
      .slice(0, at)
      .find((one) => passwordVariable(one) === passwordVariable(name));
    if (other !== undefined)
      throw new RouterOsError(
        `routeros:devices ${JSON.stringify(other)} and ${JSON.stringify(name)} would both get the password of ${passwordVariable(name)}: name them apart`,
      );
  }
}

/** The keys of the outermost object of a JSON text that is known to be right, duplicates included. */
function keysOf(json: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && text !== undefined && colon !== undefined)
      keys.push(JSON.parse(text) as string);
  }
  return keys;
}

/** Values are not printed: a setting may be a password. */
function parse<T>(schema: z.ZodType<T>, given: unknown, prefix: string): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const hint = issue.code === "unrecognized_keys" ? `; ${instead(issue.keys)}` : "";
    return `${prefix}${issue.path.join(".")}: ${issue.message}${hint}`;
  });
  throw new RouterOsError(`the configuration is not right: ${problems.join("; ")}`);
}

/** What is written instead of keys that there are not. */
export function instead(keys: readonly string[], known: readonly string[] = settingNames): string {
  const near = keys.map((key) => nearest(key, known));
  return near.every((one) => one !== undefined)
    ? `did you mean ${near.join(", ")}?`
    : `there are ${known.join(", ")}`;
}

/** Where a router is reached. */
export interface Address {
  scheme: "apis" | "api" | "https" | "http";
  host: string;
  port?: number;
}

/** Reads a host; `key` is where it is written, `secret` where a password belongs instead. */
export function readAddress(host: string, key: string, secret: string): Address {
  const given = /^([a-z]+):\/\//.test(host) ? host : `apis://${host}`;
  const parts = /^(apis|api|https|http):\/\/(\[[^\]]+\]|[^/:@\s]+)(?::(\d{1,5}))?\/?$/.exec(given);
  const port = parts?.[3] === undefined ? undefined : Number(parts[3]);
  if (host.includes("@"))
    throw new RouterOsError(
      `${key} is not an address of a router: a password in it could be read by all who see the address. Put it into ${secret}, and write the address without user name and password`,
    );
  if (!parts || (port !== undefined && (port < 1 || port > 65535)))
    throw new RouterOsError(
      `${key} is not an address of a router: write "192.168.88.1", or "apis://192.168.88.1:8729" (TLS) or "api://192.168.88.1" (clear text), without user name and password`,
    );
  return {
    scheme: parts[1] as Address["scheme"],
    host: (parts[2] ?? "").replaceAll(/[[\]]/g, ""),
    ...(port === undefined ? {} : { port }),
  };
}

/** The secret that a device's password belongs into, as a command that puts it there. */
export const passwordKey = (device: string | undefined): string =>
  device === undefined
    ? "the secret routeros:password (pulumi config set --secret routeros:password)"
    : `the secret routeros:devices.${device}.password (pulumi config set --secret --path 'routeros:devices.${device}.password')`;
