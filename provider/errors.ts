import { shown } from "./values/shown";

/**
 * What can go wrong between a program and a router. Every message is one sentence that starts with
 * what could not be done, keeps the router's own words as they may be shown, and holds no secret.
 */
export class RouterOsError extends Error {
  override readonly name: string = "RouterOsError";
  /**
   * True when the router is not known to be as it was read: a command was sent and may have been
   * carried out, or the router may have restarted since. Whoever catches it reads the item by its key before trying again.
   */
  readonly outcomeUnknown: boolean;

  constructor(message: string, options: { cause?: unknown; outcomeUnknown?: boolean } = {}) {
    super(shown(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}

/** A command that began and did not end in good order may have done its work. */
const unfinished = /^(interrupted|action timed out)/;
const INTERRUPTED = 2;

/**
 * The router said no: it answered the command with `!trap` (or REST with a 4xx or 5xx). Nothing was
 * changed by the command, unless it was interrupted, and the connection is usable.
 */
export class TrapError extends RouterOsError {
  override readonly name = "TrapError";

  constructor(
    /** The router's own words, for example `failure: already have such address`. */
    readonly text: string,
    /** The command, for example `/ip/address/add`. */
    readonly command: string,
    /** The API's error category, where the router states one. */
    readonly category?: number,
  ) {
    super(`${text} (${command})`, {
      outcomeUnknown: category === INTERRUPTED || unfinished.test(text),
    });
  }
}

/** The router said no and is known to do it all the same: to ask again would get the same answer. */
export class DoubtfulError extends RouterOsError {
  override readonly name = "DoubtfulError";
}

/** The router was reached and refused the user name or the password, or ended the login. */
export class LoginError extends RouterOsError {
  override readonly name = "LoginError";

  constructor(
    message: string,
    /** The device of `routeros:devices` that it is about. */
    readonly device?: string,
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
  }

  /** Where user and password are set. */
  get wayOut(): string {
    return `Set ${settingOf(this.device, "username")} and ${settingOf(this.device, "password")} (or ${variableOf(this.device, "ROS_USERNAME")} and ${variableOf(this.device, "ROS_PASSWORD")})`;
  }
}

/** A setting as people find it: `routeros:host`, or that of a named device. */
export const settingOf = (device: string | undefined, setting: string): string =>
  device === undefined ? `routeros:${setting}` : `routeros:devices.${device}.${setting}`;

/** The variable of the environment that counts for a device: `ROS_PASSWORD_EDGE_1`. */
export const variableOf = (device: string | undefined, variable: string): string =>
  device === undefined
    ? variable
    : `${variable}_${device.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;

/** No connection could be made, or it ended: TCP, DNS, TLS, `!fatal`, or words that are no API. */
export class ConnectionError extends RouterOsError {
  override readonly name = "ConnectionError";

  constructor(
    message: string,
    /** Node's code where there is one (`ECONNREFUSED`, `DEPTH_ZERO_SELF_SIGNED_CERT`), else `closed`, `fatal`, `protocol`. */
    readonly code: string,
    options: { cause?: unknown; outcomeUnknown?: boolean } = {},
  ) {
    super(message, options);
  }
}

/** The router did not answer within the deadline. */
export class TimeoutError extends RouterOsError {
  override readonly name = "TimeoutError";
}

/** The caller asked for something that must not be sent: an empty word, an undefined value. */
export class UsageError extends RouterOsError {
  override readonly name = "UsageError";
}

/**
 * A create or update that stopped half-way: Pulumi keeps `id` and `properties` in state, reports
 * the failure and calls update on the next run, so that nothing on the router is lost.
 */
export class UnfinishedError extends RouterOsError {
  override readonly name = "UnfinishedError";

  constructor(
    message: string,
    readonly id: string,
    readonly properties: Record<string, unknown>,
    cause: unknown,
  ) {
    super(message, {
      cause,
      outcomeUnknown: cause instanceof RouterOsError && cause.outcomeUnknown,
    });
    hide(this, "properties");
  }

  /** Where Pulumi looks for what to show. */
  get reasons(): string[] {
    return [this.message];
  }
}

/** It says already which operation could not be done, and on which item. */
export class OperationError extends RouterOsError {}

/** A change that was undone: the router is as it was before, and so is state. */
export class RolledBackError extends RouterOsError {
  override readonly name = "RolledBackError";
}

/** Keeps what may hold secrets out of everything that prints an error whole. */
export function hide<T extends object>(error: T, property: keyof T): T {
  return Object.defineProperty(error, property, { enumerable: false });
}

/** What `/system/device-mode` can forbid of what this package does. */
export type Feature = "scheduler" | "fetch" | "email";

/** How a person allows what a device forbids: no program can do it alone. */
export function allowing(...features: Feature[]): string {
  const flags = features.map((feature) => `${feature}=yes`).join(" ") || "<feature>=yes";
  return `Allow it on the router with /system/device-mode/update ${flags}, and within five minutes press the button of the device or switch its power off and on`;
}

/** Ways out of what routers say most often; the first that fits is told. */
const waysOut: readonly [pattern: RegExp, wayOut: string][] = [
  [
    /not enough permissions/,
    "The group of the user that logs in lacks a policy: give it read and write (/user/group)",
  ],
  [
    // What REST says to a user who may use neither the API nor REST.
    /not allowed \(9\)/,
    "The group of the user that logs in lacks a policy: give it read, write, api and rest-api (/user/group)",
  ],
  [/not allowed by device-mode.*\/system\/scheduler/, allowing("scheduler")],
  [/not allowed by device-mode.*\/tool\/fetch/, allowing("fetch")],
  [/not allowed by device-mode.*\/tool\/e-mail/, allowing("email")],
  [/not allowed by device-mode/, allowing()],
  [/could not set mtu/i, "Choose an mtu that every member interface can carry (its l2mtu)"],
];

/** One sentence about what could not be done: verb first, the cause's own words, the way out. */
export function cannot(what: string, cause: unknown, wayOut?: string): OperationError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const out =
    wayOut ??
    (cause instanceof LoginError
      ? cause.wayOut
      : waysOut.find(([pattern]) => pattern.test(said))?.[1]);
  const outcomeUnknown = cause instanceof RouterOsError && cause.outcomeUnknown;
  return new OperationError(`cannot ${what}: ${said}${out === undefined ? "" : `. ${out}`}`, {
    cause,
    outcomeUnknown,
  });
}
