import { consoleCommand, type ConsoleCommand } from "../../provider/values";
import type { Facts } from "./facts";

/** `error`: does not work, or not as meant. `warning`: works until something happens. */
export type Severity = "error" | "warning" | "note";

/** Where something was seen, and the router's own values that show it. */
export interface Evidence {
  bond?: string;
  /** The member that it is about. */
  port?: string;
  /** A further name in the texts: another bond, an address, a value. */
  other?: string;
  /** The `.id` of the rows to change, where they have no names. */
  ids?: readonly string[];
  /** Values of the command to come. */
  bound?: Readonly<Record<string, string>>;
  /** As `/interface/bonding bond1: mode=802.3ad`. */
  shows: string[];
}

/** What to do, where it can be done. */
export interface Fix {
  /** The line of the program, in the words of the resources. */
  program?: string;
  /** A command of RouterOS's console, to be pasted as it is. */
  router?: ConsoleCommand;
  /** What to do on the router that is no single command, or to mind before the command. */
  note?: string;
  /** Which cable, port or switch to touch. */
  cable?: string;
}

/** One thing that can be wrong: an entry of a table, most likely ones first. */
export interface Finding {
  /** Stable for ever: scripts go by it. */
  code: string;
  severity: Severity;
  /** Where it is; nowhere when all is well. */
  look: (facts: Facts) => Evidence[];
  /** Why that is wrong, in one or two sentences. */
  cause: (evidence: Evidence) => string;
  fix: (evidence: Evidence) => Fix;
}

/** A command on the item of a name: `/interface bonding enable [find where name="bond1"]`. */
export const onNamed = (
  menu: string,
  verb: string,
  name = "",
  words: Readonly<Record<string, string>> = {},
): ConsoleCommand => consoleCommand(menu, verb, { find: { name }, words });

/** The ids of rows that have one. */
export const idsOf = (rows: readonly Readonly<Record<string, string>>[]): string[] =>
  rows.flatMap(({ ".id": id }) => (id === undefined ? [] : [id]));

/** A name as a program writes it. */
export const inProgram = (name: string | undefined): string => JSON.stringify(name ?? "");

/** `/interface/bonding bond1: mode=802.3ad`, with the words that the row has. */
export function shown(
  place: string,
  row: Readonly<Record<string, string | undefined>> | undefined,
  ...words: string[]
): string {
  const values = words.flatMap((word) => {
    const value = row?.[word];
    return value === undefined ? [] : [`${word}=${value === "" ? '""' : value}`];
  });
  return `${place}: ${values.length === 0 ? "no row" : values.join(" ")}`;
}
