/**
 * Every text of RouterOS by which this package recognises something: texts differ by version, so all
 * of them stand here, each with where it is on record. Other code compares
 * the codes.
 */

/** What a refusal means, as far as anything here depends on it. */
export type TrapCode =
  | "deviceMode"
  | "interrupted"
  | "login"
  | "loginPolicy"
  | "mtu"
  | "noSuchCommand"
  | "noSuchItem"
  | "policy"
  | "sessionClosed"
  | "timedOut"
  | "other";

/** What `/system/device-mode` can forbid of what this package does. */
export type Feature = "scheduler" | "fetch" | "email";

/** The first that fits counts. */
const TRAPS: readonly [text: RegExp, code: TrapCode][] = [
  // Manual (API, `/cancel`), and recorded with category 2.
  [/^interrupted/, "interrupted"],
  // Seen by users of the API, in a `!trap` of a command that ran too long.
  [/^action timed out/, "timedOut"],
  // Recorded: `no such item`, on some paths `no such item (4)`.
  [/^no such item/, "noSuchItem"],
  // Recorded: `no such command`, `no such command prefix`, `no such command or directory (routerboard)`.
  [/^no such command/, "noSuchCommand"],
  // Recorded by the API and REST, without `failure:` before it; scripts append `(/path; line 1)`.
  [/not enough permissions/, "policy"],
  // Recorded: REST, to a user whose group grants neither `api` nor `rest-api`.
  [/not allowed \(9\)/, "loginPolicy"],
  // Recorded on a hEX with 7.20.8: `failure: not allowed by device-mode (/system/scheduler/add; line 1)`.
  [/not allowed by device-mode/, "deviceMode"],
  // Changelog 6.39.2; the whole text is not on record.
  [/could not set mtu/i, "mtu"],
  // Recorded since 6.43: `invalid user name or password (6)`, also to a user who may not use the API.
  [/^invalid user name/, "login"],
  // Manual: what REST answers when a command has run for 60 s.
  [/^Session closed$/, "sessionClosed"],
];

/** What a refusal means. */
export const trapCodeOf = (text: string): TrapCode =>
  TRAPS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";

/** The path in the text or the command of a refusal, and the feature that is forbidden then. */
const FEATURES: readonly [path: string, feature: Feature][] = [
  ["/system/scheduler", "scheduler"],
  ["/tool/fetch", "fetch"],
  ["/tool/e-mail", "email"],
];

/** Which feature device-mode forbids, where text or command say so. */
export const forbiddenFeature = (text: string, command: string): Feature | undefined =>
  FEATURES.find(([path]) => text.includes(path) || command.startsWith(path))?.[1];

/** Recorded, in the log: `ether2: bridge port received packet with own address as source address (...)`. */
const LOOPED = /received packet with own address as source address|received loop protect packet/;

/** Does a line of the log say that a frame came back by an interface? It begins with its name. */
export const saysLoop = (message: string, name: string): boolean =>
  LOOPED.test(message) &&
  (message.startsWith(`${name}: `) || message.startsWith(`${name} received`));

/** Does a line of the log say that the link of a port was lost? Recorded on 6.49 and 7. */
export const saysLinkDown = (message: string, name: string): boolean =>
  message === `${name} link down`;

/** Does a line of the log say that a DHCP client is on a member of a bond? Recorded on 7. */
export const saysSlave = (message: string, name: string): boolean =>
  message.includes(`will be handled by slave ${name}`);

/** Does a line of the log say that the router could not run a script? Manual: `executing script X from scheduler (Y) failed`. */
export const saysScriptFailed = (message: string, name: string): boolean =>
  message.startsWith(`executing script ${name} from `);
