import type { Values } from "./property";

/*
 * What state remembers of a resource besides its properties. These names are in the state of every stack.
 */

/** Under which output state remembers which properties the program set. */
export const setByProgram = "__inputs";

/** Under which output state remembers what an item of the router's own was before the program changed it. */
export const asFound = "__asFound";

/** Under which output state remembers the keys that an item may still have, newest first. */
export const maybeStill = "__keys";

/** Under which output state remembers what the items of a composite were made by. */
export const madeBy = "__madeBy";

/** Under which output state remembers what the router made of rows besides what the program says, by row. */
export const asMadeByRouter = "__made";

/** What state says of a resource whose last change is not finished, also after a refresh. */
export const unfinished: Values = { __unfinished: true };

/** What state says of a resource that the router stored otherwise than it was sent; a refresh shows how. */
export const notAsSent: Values = { __notAsSent: true };

const isMarked =
  (mark: Values) =>
  (outputs: Values): boolean =>
    Object.keys(mark).some((name) => name in outputs);

export const isUnfinished = isMarked(unfinished);
export const isNotAsSent = isMarked(notAsSent);

/** The mark, where these outputs have it. */
export const unfinishedOf = (outputs: Values): Values => (isUnfinished(outputs) ? unfinished : {});

/** Which properties a program set, by these outputs of state; of a program's own values: all of them. */
export const setIn = (values: Values): ReadonlySet<unknown> =>
  new Set([values[setByProgram] ?? Object.keys(values)].flat());
