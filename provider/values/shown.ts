import { spelledBytes } from "./bytes";

/** What a terminal obeys, what turns the order of letters about, and what ends a line. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu;

/**
 * A text that came from a router as people may see it: on one line, with nothing that moves the cursor
 * or shows letters in another order. Every way out to a person goes through here.
 */
export const shown = (text: string): string => spelledBytes(text.replaceAll(OBEYED, " "));
