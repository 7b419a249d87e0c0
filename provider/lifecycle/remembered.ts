/** Under which output state remembers which properties the program set. */
export const setByProgram = "__inputs";

/** Under which output state remembers what an item of the router's own was before the program changed it. */
export const asFound = "__asFound";
