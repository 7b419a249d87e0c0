import {
  inProgram,
  login,
  type Part,
  Sentence,
  sentence,
  type Setting,
  type Wording,
} from "./sentence";
import { type Feature, forbiddenFeature, type TrapCode, trapCodeOf } from "./values/router-texts";

/**
 * What can go wrong between a program and a router. Every message is one sentence that starts with
 * what could not be done, keeps the router's own words as they may be shown, and holds no secret.
 */
export class RouterOsError extends Error {
  override readonly name: string = "RouterOsError";
  /**
   * True when the router is not known to be as it was read: a command was sent and may have been
   * carried out, or the router may have restarted since. Read the item by its key before trying again.
   */
  readonly outcomeUnknown: boolean;
  /** True when its sentence ends with the way out: that of its cause is not added. */
  readonly saysWayOut: boolean;
  readonly #sentence: Sentence;

  constructor(
    /** What people read; a `Sentence` where it names a setting. */
    said: string | Sentence,
    options: { cause?: unknown; outcomeUnknown?: boolean; saysWayOut?: boolean } = {},
  ) {
    const whole = typeof said === "string" ? new Sentence([said]) : said;
    super(whole.in(inProgram), options.cause === undefined ? undefined : { cause: options.cause });
    this.#sentence = whole;
    this.outcomeUnknown = options.outcomeUnknown ?? false;
    this.saysWayOut = options.saysWayOut ?? false;
  }

  /** What `message` says, before it is known who reads it. */
  get sentence(): Sentence {
    return this.#sentence;
  }

  /** The settings that may mend it: those that its sentence names, or that of its cause. */
  get settings(): readonly Setting[] {
    const { cause } = this;
    const { settings } = this.sentence;
    return settings.length === 0 && cause instanceof RouterOsError ? cause.settings : settings;
  }

  /** For programs: what failed, or that of its cause. */
  get code(): string | undefined {
    return this.cause instanceof RouterOsError ? this.cause.code : undefined;
  }
}

/** What an error says, as a part of another sentence. */
export const saidBy = (error: unknown): string | Part =>
  error instanceof RouterOsError
    ? error.sentence
    : error instanceof Error
      ? error.message
      : String(error);

/** What an error says to those who know the settings by these names. */
export const wordedFor = (wording: Wording, error: unknown): string =>
  sentence`${saidBy(error)}`.in(wording);

/** A command that began and did not end in good order may have done its work. */
const UNFINISHED: ReadonlySet<TrapCode> = new Set(["interrupted", "timedOut"]);
const INTERRUPTED = 2;

/**
 * The router said no: it answered the command with `!trap` (or REST with a 4xx or 5xx). Nothing was
 * changed by the command, unless it was interrupted, and the connection is usable.
 */
export class TrapError extends RouterOsError {
  override readonly name = "TrapError";
  /** What the router meant; its texts differ by version and are read here alone. */
  readonly #code: TrapCode;

  constructor(
    /** The router's own words, for example `failure: already have such address`. */
    readonly text: string,
    /** The command, for example `/ip/address/add`. */
    readonly command: string,
    /** The API's error category, where the router states one. */
    readonly category?: number,
  ) {
    const code = category === INTERRUPTED ? "interrupted" : trapCodeOf(text);
    super(`${text} (${command})`, { outcomeUnknown: UNFINISHED.has(code) });
    this.#code = code;
  }

  override get code(): TrapCode {
    return this.#code;
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

  override get code(): "login" {
    return "login";
  }

  /** Where user and password are set. */
  get wayOut(): Sentence {
    return sentence`Set ${login(this.device)}`;
  }
}

/** No connection could be made, or it ended: TCP, DNS, TLS, `!fatal`, or words that are no API. */
export class ConnectionError extends RouterOsError {
  override readonly name = "ConnectionError";
  readonly #code: string;

  constructor(
    message: string | Sentence,
    code: string,
    options: { cause?: unknown; outcomeUnknown?: boolean } = {},
  ) {
    super(message, options);
    this.#code = code;
  }

  /** Node's code where there is one (`ECONNREFUSED`, `DEPTH_ZERO_SELF_SIGNED_CERT`), else `closed`, `fatal`, `protocol`. */
  override get code(): string {
    return this.#code;
  }
}

/** The router did not answer within the deadline. */
export class TimeoutError extends RouterOsError {
  override readonly name = "TimeoutError";

  override get code(): "timeout" {
    return "timeout";
  }
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
    message: string | Sentence,
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

/** How a person allows what a device forbids: no program can do it alone. */
export function allowing(...features: Feature[]): string {
  const flags = features.map((feature) => `${feature}=yes`).join(" ") || "<feature>=yes";
  return `Allow it on the router with /system/device-mode/update ${flags}, and within five minutes press the button of the device or switch its power off and on`;
}

/** Ways out of what routers say most often. */
const WAYS_OUT: Readonly<Partial<Record<TrapCode, (trap: TrapError) => string>>> = {
  policy: () =>
    "The group of the user that logs in lacks a policy: give it read and write (/user/group)",
  loginPolicy: () =>
    "The group of the user that logs in lacks a policy: give it read, write, api and rest-api (/user/group)",
  deviceMode: ({ text, command }) => {
    const feature = forbiddenFeature(text, command);
    return feature === undefined ? allowing() : allowing(feature);
  },
  mtu: () => "Choose an mtu that every member interface can carry (its l2mtu)",
};

/** The refusal, or failed login, that an error came of; undefined when it came of something else. */
function rootOf(error: unknown): TrapError | LoginError | undefined {
  if (error instanceof TrapError || error instanceof LoginError) return error;
  return error instanceof RouterOsError && !error.saysWayOut ? rootOf(error.cause) : undefined;
}

function wayOutOf(error: unknown): string | Part | undefined {
  const root = rootOf(error);
  return root instanceof LoginError ? root.wayOut : root && WAYS_OUT[root.code]?.(root);
}

/** One sentence about what could not be done: verb first, the cause's own words, the way out. */
export function cannot(what: string, cause: unknown, wayOut?: string): OperationError {
  const out = wayOut ?? wayOutOf(cause);
  const said = sentence`cannot ${what}: ${saidBy(cause)}`;
  return new OperationError(out === undefined ? said : sentence`${said}. ${out}`, {
    cause,
    outcomeUnknown: cause instanceof RouterOsError && cause.outcomeUnknown,
    saysWayOut: out !== undefined || (cause instanceof RouterOsError && cause.saysWayOut),
  });
}
