import { type ConnectionError, TrapError } from "../errors";
import { secretsIn, masked } from "./masked";
import type { Row } from "./transport";

/** What a command was answered: its rows, and the words of `!done` (`ret` after an `add`). */
export interface Reply {
  rows: Row[];
  done: Row;
}

/** The connection went before the command was sent: it may be sent on another one. */
export class Unsent extends Error {
  override readonly name = "Unsent";

  constructor(readonly reason: ConnectionError) {
    super(reason.message);
  }
}

/** A command from the moment it is asked for until its tag has ended. */
export interface Command {
  words: readonly string[];
  write: boolean;
  rows: Row[];
  /** About what the rows take in memory, in bytes. */
  size: number;
  trap?: TrapError;
  /** Settled, but its tag has not ended yet. */
  settled: boolean;
  /** When its answer must be there, by the clock of `performance`. */
  until?: number;
  /** How long it has to end after it was cancelled. */
  grace?: NodeJS.Timeout;
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/** A refusal as an error, in the router's own words. */
export function trapOf(command: Command, words: Row, password: string): TrapError {
  const category = words["category"];
  return new TrapError(
    masked(words["message"] ?? "the router gave no reason", [
      password,
      ...secretsIn(rowOf(command.words)),
    ]),
    command.words[0] ?? "",
    category === undefined ? undefined : Number(category),
  );
}

/** `=name=value` words as an object; other words belong to the protocol. */
export function rowOf(words: readonly string[]): Row {
  const row: Row = {};
  for (const word of words) {
    const end = word.startsWith("=") ? word.indexOf("=", 1) : -1;
    if (end > 0) setOwn(row, word.slice(1, end), word.slice(end + 1));
  }
  return row;
}

/** Whatever a router calls a word, it is one of the row's own. */
function setOwn(row: Row, name: string, value: string): void {
  if (name !== "__proto__") row[name] = value;
  else
    Object.defineProperty(row, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}
