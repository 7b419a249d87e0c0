import { spelledBytes } from "./bytes";

/** What a terminal obeys, what turns the order of letters about, and what ends a line. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu;

/**
 * A text that came from a router as people may see it: on one line, with nothing that moves the cursor
 * or shows letters in another order. Every way out to a person goes through here.
 */
export const shown = (text: string): string => spelledBytes(text.replaceAll(OBEYED, " "));

/** The same of a text of several lines. */
export const shownLines = (text: string): string => text.split("\n").map(shown).join("\n");

/** What of it JSON leaves as it is. */
const OBEYED_IN_JSON = /[\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** JSON that a person may see: the same values for a program that reads it. */
export const shownJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replaceAll(
    OBEYED_IN_JSON,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
