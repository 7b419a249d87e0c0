// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";

/** Any text: other values stay suggestions. */
export type Text = string & {};
/** One value, or several; as the router takes them. */
export type Many<T> = Input<T | Input<T>[]>;
/** The value, or everything but it. */
export type Not<T extends string> = T | `!${T}`;
/** A word whose values nobody states. */
export type Word =
  | Input<string | number | boolean>
  | readonly Input<string | number | boolean>[];
/** What most menus have. */
export interface Common {
  /** A note for people. */ comment?: Input<string>;
  /** Off while true, and stays configured. */ disabled?: Input<boolean>;
}
/** Words of a menu that the schema lacks: they go to the router as they are. */
export interface Unchecked {
  /** Required here: nothing of this menu can be checked before the router does. */
  unchecked: Input<true>;
  [word: string]: Many<string | number | boolean> | undefined;
}
