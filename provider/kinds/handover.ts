import { asFound, type Menu, type Values, wordsOf } from "../schema";
import { remembers } from "./row/state";
import { subject } from "./stored";
import type { Row, Words } from "../transport/transport";

/** The option by which a resource goes on under another name in the program, as one writes it. */
const aliases = 'aliases: [{ name: "the name before" }]';

/** What to do about an item that is there already, in the order in which one should think of it. */
export const waysToTakeOver = (them: string): string =>
  `If only its name in the program changed, write the option ${aliases}. Set adopt: true to manage ${them}`;

/**
 * What is said when a resource leaves the program whose item another resource of it has. What the
 * one that leaves knew of the time before is lost with it: it is told here for the last time. Pulumi shows
 * what a provider's process prints as a message, without a severity.
 */
export function stays(menu: Menu, where: string, row: Row | undefined, props: Values): string {
  const known = [...wordsFound(menu, row, props), ...menu.companion.told(props)];
  const knew = known.length > 0 || remembers(menu, props);
  return `warning: ${subject(menu, props)} on ${where} stays: another resource of this program has it now. ${
    knew
      ? `What was there before the program (${known.join(", ")}) is not put back any more: that is remembered only with`
      : "When only the name or the parent of a resource in the program changes, write"
  } the option ${aliases}, in the run that changes it`;
}

/** What of an item that was there before the program was otherwise, as far as anybody may read it. */
function wordsFound(menu: Menu, row: Row | undefined, props: Values): string[] {
  const found = (props[asFound] ?? {}) as Words;
  return wordsOf(menu).flatMap(({ property, word, row: traits }) => {
    const was = found[word];
    const isTold = traits.secret === undefined && traits.freeText !== true;
    if (was === undefined || was === (row?.[word] ?? "") || !isTold) return [];
    return [`${property} ${was === "" ? "empty" : was}`];
  });
}
