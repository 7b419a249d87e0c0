import { asFound, type Menu, type Values, wordsOf } from "../schema";
import { remembers } from "./row/state";
import { subject } from "./stored";
import type { Row, Words } from "../transport/transport";

/** The option, as one writes it, that lets a resource go on under another logical name. */
const aliases = 'aliases: [{ name: "the name before" }]';

/** What to do about an item that is there already, the likeliest reason first. */
export const waysToTakeOver = (them: string): string =>
  `If only its name in the program changed, write the option ${aliases}. Set adopt: true to manage ${them}`;

/**
 * The warning when a resource leaves the program while another resource has its item. The original values
 * that the leaving one remembered are lost with it, so they are named here for the last time. Pulumi
 * shows what a provider's process prints as a message without severity.
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

/** The original values of an adopted item that differ from its present ones, without secrets and free text. */
function wordsFound(menu: Menu, row: Row | undefined, props: Values): string[] {
  const found = (props[asFound] ?? {}) as Words;
  return wordsOf(menu).flatMap(({ property, word, row: traits }) => {
    const was = found[word];
    const isTold = traits.secret === undefined && traits.freeText !== true;
    if (was === undefined || was === (row?.[word] ?? "") || !isTold) return [];
    return [`${property} ${was === "" ? "empty" : was}`];
  });
}
