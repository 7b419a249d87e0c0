import { z } from "zod";
import { RouterOsError } from "../errors";
import { Sentence, Setting, type SettingName, sentence, variableOf } from "../sentence";
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
  ctx.addIssue({ code: "custom" });
  return z.NEVER;
});

/** RouterOS's scheduler counts seconds; a router takes some to answer on a new connection. */
const confirmTime = time.refine((ms) => ms % 1000 === 0 && ms >= 3_000 && ms <= 3_600_000);

/** One request after the other is what RouterOS is known to answer; a stack's file has numbers as text. */
const restConnections = z.coerce.number().int().min(1).max(8);

/** What can be said about one router: in `routeros:` and about each of `routeros:devices`. */
const deviceSettings = z.strictObject({
  /**
   * Where the router is: `192.168.88.1`, `apis://192.168.88.1:8729` (binary API over TLS),
   * `https://192.168.88.1` (REST, RouterOS 7.1 or later), `api://` and `http://` (clear text; a warning
   * says so beyond localhost). Required, of the stack or of each device.
   */
  host: z.string().min(1).optional(),
  /** A user whose group has the policies read, write and api (rest-api for REST). Default: `admin`. */
  username: z.string().min(1).optional(),
  /** The user's password: set it with `--secret`, or give it by the environment. Default: empty. */
  password: z.string().optional(),
  /** The authority that signed the router's certificate. Default: those that Node.js knows. */
  caCertificate: z.string().min(1).optional(),
  /** The router's certificate: exactly this one is accepted. Default: none. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i)
    .optional(),
  /**
   * Accepts any certificate, and the router's anonymous TLS when it has none. An attacker in between could
   * read and change everything: only for a first step. Default: `false`.
   */
  insecure: flagText.optional(),
  /** Deadline of a command. Default: `30s`. */
  timeout: time.optional(),
  /** The router's RouterOS: a preview then knows what it does not have. Default: none. */
  version: z
    .string()
    .regex(/^\d+\.\d+/)
    .optional(),
  /** The `/system/identity` that is expected: any other router is an error before the first read or write. Default: any. */
  identity: z.string().min(1).optional(),
  /** Over how many connections REST adds rows at once. Default: 1. */
  restConnections: restConnections.optional(),
  /**
   * Which changes are confirmed over a new connection, and undone by the router otherwise: `auto` those that
   * touch the way to the router, `always`, or `off`. Resources may say it for themselves. Default: `auto`.
   */
  confirm: z.enum(confirmations).optional(),
  /** After how long without confirmation the router undoes a change. Default: `60s`. */
  confirmTime: confirmTime.optional(),
  /** The interface by which the router is managed. Nothing is sent by it: `preview-comment` warns when a change touches it. Default: none. */
  managementInterface: z.string().min(1).optional(),
  /**
   * The router's SSH host key, as `ssh-keygen -l` writes it. Resources do not use it: `backup fetch` and
   * `enroll` log in to no other. Default: none.
   */
  sshHostKey: z.string().regex(hostKeyFingerprint).optional(),
});

/** What each setting accepts, to complete "write ...": users read nothing else. */
export const accepted: Readonly<Record<keyof typeof deviceSettings.shape, string>> = {
  host: 'an address such as "192.168.88.1"',
  username: 'the name of a user such as "pulumi"',
  password: "a text",
  caCertificate: "PEM text, or the path of a file with it",
  fingerprint: "the SHA-256 of the certificate: 64 hex digits",
  insecure: "true or false",
  timeout: 'a time such as "30s", at most "24d"',
  version: 'a RouterOS version in quotes such as "7.20"',
  identity: 'the name that the router has in /system/identity, such as "hq"',
  restConnections: "a whole number from 1 to 8",
  confirm: '"auto", "always" or "off"',
  confirmTime: 'whole seconds, from "3s" to "1h"',
  managementInterface: 'the name of an interface such as "ether1"',
  sshHostKey: 'the SHA-256 of the SSH host key: "SHA256:" and 43 characters',
};
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
  return parse(deviceSettings, given);
}

/** The named devices that `routeros:devices` holds as JSON; Pulumi turns the stack's YAML into it. */
export function readDevices(json: string | undefined): Readonly<Record<string, DeviceSettings>> {
  if (json === undefined) return {};
  if (last?.json !== json) last = { json, devices: parseDevices(json) };
  return last.devices;
}

/** The last result: each check of a provider's process asks for it, and hundreds of devices take long. */
let last: { json: string; devices: Readonly<Record<string, DeviceSettings>> } | undefined;

function parseDevices(json: string): Record<string, DeviceSettings> {
  const given = parsed(json);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new RouterOsError(
      "routeros:devices is no object: write it in the stack's file as devices by name, each with its host",
    );
  const devices = parse(z.record(z.string(), deviceSettings), given, true);
  refuseDuplicates(json, Object.keys(devices));
  return devices;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const passwordVariable = (device: string) => variableOf(device, "ROS_PASSWORD");

/**
 * A name that is there twice: the second would silently win. Pulumi itself refuses that in YAML, and
 * does not in JSON text (`pulumi config set routeros:devices '{...}'`). Two names that share a
 * variable would get each other's password.
 */
function refuseDuplicates(json: string, names: readonly string[]): void {
  const written = keysOf(json);
  const before = new Set<string>();
  const twice = written.find((name) => before.size === before.add(name).size);
  if (twice !== undefined)
    throw new RouterOsError(
      `routeros:devices has the device ${JSON.stringify(twice)} twice: give each device a name of its own`,
    );
  const byVariable = new Map<string, string>();
  for (const name of names) {
    const variable = passwordVariable(name);
    const other = byVariable.get(variable);
    byVariable.set(variable, name);
    if (other !== undefined)
      throw new RouterOsError(
        `routeros:devices ${JSON.stringify(other)} and ${JSON.stringify(name)} would both get the password of ${variable}: name them apart`,
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

/** Says what is accepted, in our own words. Values are not printed: a setting may be a password. */
function parse<T>(schema: z.ZodType<T>, given: unknown, ofDevices = false): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const [first = "", second] = issue.path.map(String);
    const [device, setting] = ofDevices ? [first, second] : [undefined, first];
    const name = device === undefined ? "routeros" : `routeros:devices.${device}`;
    if (issue.code === "unrecognized_keys")
      return sentence`${name}: there is no ${issue.keys.map((one) => JSON.stringify(one)).join(", ")}; ${suggestionFor(issue.keys)}`;
    return isSetting(setting)
      ? sentence`${new Setting(setting, device)}: write ${accepted[setting]}`
      : sentence`${name}: write settings by name, such as host: ${accepted.host}`;
  });
  throw new RouterOsError(sentence`the configuration is not right: ${joined(problems, "; ")}`);
}

const isSetting = (name: string | undefined): name is SettingName =>
  name !== undefined && Object.hasOwn(accepted, name);

const joined = (sentences: readonly Sentence[], between: string): Sentence =>
  new Sentence(sentences.flatMap((one, at) => (at === 0 ? [one] : [between, one])));

/** Suggestions for keys that do not exist. */
export function suggestionFor(
  keys: readonly string[],
  known: readonly string[] = settingNames,
): string {
  const near = keys.map((key) => nearest(key, known));
  return near.every((one) => one !== undefined)
    ? `did you mean ${near.join(", ")}?`
    : `there are ${known.join(", ")}`;
}
