import type { ConsoleCommand } from "../../../provider/values";

/** What a step may do while it goes on. */
export interface Meanwhile {
  /** Tells people what it waits for. */
  say: (what: string) => void;
  /** Somebody wants it to end. */
  signal: AbortSignal;
}

/** One thing that enrolling changes. */
export interface Step {
  /** For people: `add the user pulumi of the group pulumi`. */
  what: string;
  do(meanwhile: Meanwhile): Promise<void>;
  /** Takes it back, however far it came; nothing to take back is no failure. */
  undo?(): Promise<void>;
  /** The same to be typed, where that fails. */
  byHand?: ConsoleCommand;
}
