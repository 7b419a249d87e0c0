/** One command as it arrived. */
export interface Command {
  /** The order of arrival over all connections. */
  number: number;
  /** `/interface/bonding` */
  menu: string;
  /** `add` */
  command: string;
  words: Record<string, string>;
  /** The `?` words, without their question mark. */
  queries: string[];
  /** Who sent it. */
  user: string;
}

/** Something that goes wrong on purpose. */
export interface Fault {
  /** The command it strikes, `"/interface/bonding/add"` or `"/login"`, or a function that picks. */
  on: string | ((command: Command) => boolean);
  /** How many commands it strikes; default 1. */
  times?: number;
  /** How many matching commands pass before it strikes; default 0. */
  skip?: number;
  /**
   * - `hang`: the command is neither run nor answered; it can be cancelled
   * - `drop-before`, `drop-after`: the connection ends before, or after, the command is run
   * - `half-reply`: the command is run, the connection ends in the middle of its reply
   * - `trap`: the command is not run and refused
   * - `delay`: the command waits so many milliseconds before it is run
   * - `fatal`: the router says `!fatal` and closes
   * - `bytes`: the command is run, its reply arrives byte by byte
   */
  do:
    | "hang"
    | "drop-before"
    | "drop-after"
    | "half-reply"
    | "bytes"
    | { trap: string; category?: number }
    | { delay: number }
    | { fatal: string };
}

/** The path of a command: `/interface/bonding/add`. */
export const pathOf = (command: Command) => `${command.menu}/${command.command}`;

/** The faults that are set and have not struck yet. */
export class Faults {
  #faults: { fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#faults = [];
  }

  /** What goes wrong with this command; counts as a strike. */
  strike(command: Command): Fault["do"] | undefined {
    for (const entry of this.#faults) {
      const { on } = entry.fault;
      if (entry.times < 1 || !(typeof on === "string" ? on === pathOf(command) : on(command))) {
        continue;
      }
      if (entry.skip > 0) entry.skip--;
      else {
        entry.times--;
        return entry.fault.do;
      }
    }
    return undefined;
  }
}
