import type { Environment, Io } from "./frame/io";
import { CannotLook, Misused } from "./frame/exit";
import { stackConfig } from "./stack";
import { Devices } from "../provider/config/config";
import { RouterOsError, wordedFor } from "../provider/errors";
import { Setting, variableOf, type Wording } from "../provider/sentence";
import type { Guard } from "../provider/router/reach";
import type { Router } from "../provider/router/router";
import { readAddress } from "../provider/config/address";
import { readDevices } from "../provider/config/settings";
import type { Endpoint } from "../provider/transport/transport";
import type { ConnectionOptions } from "./commands/connection";
import { givenIn, wordingOf } from "./wording";

/** A router to read from, and how its connection was configured. */
export interface Connection {
  router: Router;
  /** The user that logs in. */
  username: string;
  /** The address that the command was given, without a user. */
  host?: string;
  /** Where the router is, with the password. */
  endpoint: Endpoint;
  /** The fingerprint of its SSH host key that the stack's configuration names. */
  sshHostKey?: string;
  /** The names that this connection's settings have in the command as it was typed. */
  wording: Wording;
}

/** What a router is found with. */
export interface Surroundings extends Pick<Io, "env" | "stdin"> {
  /** Ends what Pulumi is asked. */
  signal?: AbortSignal;
  /** What keeps the way to the router, for a command that changes it. */
  guard?: Guard;
}

/** Finds the router by the rules that resources go by. Nothing is sent to it yet. */
export async function connect(
  typed: ConnectionOptions,
  { env, stdin, signal, guard }: Surroundings,
): Promise<Connection> {
  const options = withUser(typed);
  const { stack, device } = options;
  const wording = wordingOf(options);
  try {
    refuse(options);
    const config =
      stack === undefined ? {} : await stackConfig({ stack, cwd: options.cwd, env, signal });
    const settings = override(config, device, await givenBy(options, stdin));
    const left = withoutGiven(env, options);
    // Of its own: it is closed at the end, and another command may run in this process.
    const devices = new Devices({ get: (key) => settings[key] }, left, guard, new Map());
    const { endpoint, sshHostKey } = devices.connection(device);
    return {
      router: devices.router(device),
      username: endpoint.username,
      ...(options.host !== undefined && { host: options.host }),
      endpoint,
      ...(sshHostKey !== undefined && { sshHostKey }),
      wording,
    };
  } catch (error) {
    if (!(error instanceof RouterOsError)) throw error;
    const Kind = error instanceof CannotLook ? CannotLook : Misused;
    throw new Kind(wordedFor(wording, error), { cause: error });
  }
}

/** `apis://admin@192.168.88.1` names the user as well. A password there is refused with the address. */
function withUser(options: ConnectionOptions): ConnectionOptions {
  const { host = "", username } = options;
  const [, scheme = "", user, place = ""] = /^([a-z]+:\/\/)?([^:@/\s]+)@([^@]+)$/.exec(host) ?? [];
  if (user === undefined) return options;
  if (username !== undefined && username !== user)
    throw new Misused("--host and --username name two users: leave one of them out");
  return { ...options, host: `${scheme}${place}`, username: user };
}

/** What must not be, before anything is read. No value is shown: it may be a password. */
function refuse({ password, stack, host, device, cwd }: ConnectionOptions): void {
  if (password !== undefined)
    throw new RouterOsError(
      "a password on the command line can be read by every user of this machine: set ROS_PASSWORD, or use --password-stdin",
    );
  if (stack !== undefined && host !== undefined)
    throw new RouterOsError(
      "--stack names the router already, and its password is for that one: leave --host or --stack out",
    );
  if (stack === undefined && (device !== undefined || cwd !== undefined))
    throw new RouterOsError("--device and --cwd belong to --stack: name the stack as well");
  if (host !== undefined) readAddress(host, new Setting("host"), new Setting("password"));
}

/** The settings that options give, by their names in the configuration. */
async function givenBy(
  options: ConnectionOptions,
  stdin: Io["stdin"],
): Promise<Record<string, string>> {
  const given = givenIn(options);
  return options.passwordStdin === true ? { ...given, password: await firstLine(stdin) } : given;
}

/** Options say more than a stack. */
function override(
  config: Record<string, string>,
  device: string | undefined,
  given: Record<string, string>,
): Record<string, string> {
  const entries = Object.entries(given);
  if (device === undefined)
    return { ...config, ...Object.fromEntries(entries.map(([k, v]) => [`routeros:${k}`, v])) };
  const named = readDevices(config["routeros:devices"]);
  const written = JSON.parse(config["routeros:devices"] ?? "{}") as Record<string, object>;
  if (named[device] === undefined || entries.length === 0) return config;
  const merged = { ...written, [device]: { ...written[device], ...given } };
  return { ...config, "routeros:devices": JSON.stringify(merged) };
}

/** Options also say more than the environment, but for the host: there both must agree. */
function withoutGiven(environment: Environment, options: ConnectionOptions): Environment {
  const { username, passwordStdin, caCertificate, device } = options;
  const left = { ...environment };
  if (username !== undefined)
    for (const one of [undefined, device]) delete left[variableOf(one, "ROS_USERNAME")];
  if (caCertificate !== undefined) delete left["ROS_CA_CERTIFICATE"];
  if (passwordStdin === true)
    for (const one of [undefined, device]) delete left[variableOf(one, "ROS_PASSWORD")];
  return left;
}

/** Password managers end their output with a line end; a shell of Windows may mark it as UTF-8 in front. */
export async function firstLine(stream: Io["stdin"]): Promise<string> {
  if (stream.isTTY === true)
    throw new RouterOsError(
      "--password-stdin takes the password that another command prints: pipe it in, or set ROS_PASSWORD",
    );
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
}
