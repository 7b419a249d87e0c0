import type { TrapError } from "../errors";
import type { Row, Words } from "../values/row";
import type { Scheme } from "./schemes";

export type { Row, Words } from "../values/row";

/**
 * Which item a write is for: its id or name, or the row as it was read. With a row the write only goes
 * out on the connection on which the row was read; on another one ids may mean other items, and the
 * write rejects with `outcomeUnknown` before it is sent.
 */
export type Item = string | Row;

/** Which rows a `print` answers: those whose word has one of the values. */
export interface Where {
  word: string;
  values: readonly string[];
}

/** One of many items to be added. */
export interface Addition {
  words: Words;
  /** Told the item's `.id`, or why the router refused it. */
  answered: (answer: string | TrapError) => void;
}

/**
 * Everything a resource ever asks of a router. Every transport carries the same words, so its users
 * need not know which one they have.
 *
 * Errors are those of `errors.ts`. A write whose reply is lost rejects with `outcomeUnknown`; it is
 * never sent a second time by the transport. Reads are repeated once on a new connection.
 */
export interface Transport {
  /** True where only UTF-8 gets to the router: words with other bytes (`holdsBytes`) are refused. */
  readonly utf8Only?: boolean;
  /** The rows of a menu; none is an empty list. A menu that holds one item (`/system/identity`) answers one row. */
  print(menu: string, where?: Where): Promise<Row[]>;
  /** Adds an item and answers its `.id`. */
  add(menu: string, words: Words): Promise<string>;
  /**
   * Adds the next of many items, as many as it carries well together, and answers whether there may be more.
   * Each is asked for when its turn comes. A failure other than a refusal rejects, once nothing is on its way.
   */
  addSome(menu: string, items: Iterator<Addition>): Promise<boolean>;
  /** Changes words of an item; `item` is undefined for a menu that holds one item. */
  set(menu: string, item: Item | undefined, words: Words): Promise<void>;
  /** Takes words away that can be without a value (`forced-mac-address`). */
  unset(menu: string, item: Item, names: readonly string[]): Promise<void>;
  /** Removes an item. */
  remove(menu: string, item: Item): Promise<void>;
  /** Removes items, in one command where the router takes them so. */
  removeAll(menu: string, items: readonly Item[]): Promise<void>;
  /** Runs another command (`/interface/bonding/monitor`) and answers its rows. */
  run(command: string, words?: Words): Promise<Row[]>;
  /** Ends the connection. Settles within a second in any case. */
  close(): Promise<void>;
}

/** Where a router is and how to log in. */
export interface Endpoint {
  scheme: Scheme;
  host: string;
  /** Default: that of the scheme. */
  port?: number;
  username: string;
  password: string;
  /** PEM text of the authority that signed the router's certificate. */
  caCertificate?: string;
  /** SHA-256 of the router's certificate (DER) in hex; colons and case do not matter. */
  fingerprint?: string;
  /** Accept any certificate, and anonymous Diffie-Hellman when the router has no certificate. */
  insecure?: boolean;
  /** Over how many connections REST adds items at once. Default: 1. */
  restConnections?: number;
  /** Deadline of a command in milliseconds; connecting and logging in count as one command. */
  timeout: number;
  /** Its name in `routeros:devices`: errors say which settings count for it. */
  device?: string;
}
