import type { ConsoleCommand } from "../../../provider/values";

/** One thing that enrolling changes. */
export interface Step {
  /** For people: `add the user pulumi of the group pulumi`. */
  what: string;
  do(): Promise<void>;
  /** Takes it back, however far it came; nothing to take back is no failure. */
  undo?(): Promise<void>;
  /** The same to be typed, where that fails. */
  byHand?: ConsoleCommand;
}
