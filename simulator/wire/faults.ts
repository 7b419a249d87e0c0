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
   * - `fatal`: the router says `!fatal` and closes; REST has no such thing, the connection ends
   * - `bytes`: the command is run, its reply arrives byte by byte
   * - `nothing`: the command is not run, and answered as if it were (not for `add`, which answers an id)
   * - `stores`: the command is run with these words in place of those that were sent
   * - `status`: REST only; the command is not run and answered so. A body that begins with `<` is
   *   sent as HTML, any other as JSON; without one it is the router's error body of that status
   */
  do:
    | "hang"
    | "drop-before"
    | "drop-after"
    | "half-reply"
    | "bytes"
    | "nothing"
    | { stores: Record<string, string> }
    | { trap: string; category?: number }
    | { delay: number }
    | { fatal: string }
    | HttpReply;
}

/** An answer in place of the router's. */
export interface HttpReply {
  status: number;
  body?: string;
}

/** What can happen to a command of the binary API. */
type ApiFault = Exclude<Fault["do"], HttpReply>;

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

  /** What goes wrong with this command of the binary API; counts as a strike. */
  strike(command: Command): ApiFault | undefined {
    return this.#strike(command, (fault): fault is ApiFault => !isReply(fault));
  }

  /** What goes wrong with this REST request; counts as a strike. */
  strikeRest(command: Command): Fault["do"] | undefined {
    return this.#strike(command, (_fault): _fault is Fault["do"] => true);
  }

  #strike<Kind extends Fault["do"]>(
    command: Command,
    fits: (fault: Fault["do"]) => fault is Kind,
  ): Kind | undefined {
    for (const entry of this.#faults) {
      const { on, do: fault } = entry.fault;
      if (!fits(fault)) continue;
      if (entry.times < 1 || !(typeof on === "string" ? on === pathOf(command) : on(command))) {
        continue;
      }
      if (entry.skip > 0) entry.skip--;
      else {
        entry.times--;
        return fault;
      }
    }
    return undefined;
  }
}

const isReply = (fault: Fault["do"]): fault is HttpReply =>
  typeof fault === "object" && "status" in fault;
