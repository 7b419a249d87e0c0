import { RouterOsError } from "../../errors";
import { type Difference, type Menu, differences, wordsOf } from "../../schema";
import { missingIn } from "../../schema/version";
import type { Router } from "../../router/router";
import type { Row, Words } from "../../transport/transport";
import { interfaceRenamed } from "./interfaces";
import { compareVersions } from "../../values/version";

/**
 * Sets the words in which a row differs, unsets those that it should not have, and returns the differences.
 * `anyway` are words to send although the row does not show them.
 */
export async function setWords(
  menu: Menu,
  router: Router,
  desired: Words,
  row: Row,
  anyway: readonly string[] = [],
): Promise<Difference[]> {
  const version = await router.version();
  const changed = lacking(menu, version, desired, row, anyway);
  const cleared = changed.filter(({ want, unsettable }) => want === "" && unsettable);
  const words = changed.filter((one) => !cleared.includes(one));
  if (words.length > 0)
    await router.set(
      menu.path,
      row,
      spelled(
        menu,
        version,
        Object.fromEntries(words.map((one) => [one.word, toSend(menu, one, row)])),
      ),
    );
  if (cleared.length > 0)
    await router.unset(
      menu.path,
      row,
      cleared.map(({ word }) => word),
    );
  interfaceRenamed(menu, router, words);
  return changed;
}

/** True of a word that was unset: what a row then shows of it is the router's default. */
export const isUnset = (menu: Menu, { property, want, unsettable }: Difference): boolean =>
  unsettable && want === "" && menu.properties[property]?.absentMeans === "";

/** The text that `set` has to send so that a word becomes the wanted one. */
const toSend = (
  menu: Menu,
  { property, word, want }: { property: string; word: string; want: string },
  row: Row,
): string => menu.properties[property]?.overwrite?.(want, row[word] ?? "") ?? want;

/** The words in which a row differs, of those that this version has. */
export const lacking = (
  menu: Menu,
  version: string,
  desired: Words,
  row: Row,
  anyway: readonly string[] = [],
): Difference[] =>
  differences(menu, desired, row, anyway).filter(
    ({ property }) => !missingIn(version, menu.properties[property] ?? {}),
  );

/** The words as this version of RouterOS spells them. */
export const spelled = (menu: Menu, version: string, words: Words): Words =>
  spelling(menu, version)(words);

/** How this version spells the words of an item. */
export function spelling(menu: Menu, version: string): (words: Words) => Words {
  const olders = wordsOf(menu).flatMap(({ word, row: { older } }) =>
    older !== undefined && compareVersions(version, older.before) < 0 ? [{ word, older }] : [],
  );
  if (olders.length === 0) return (words) => words;
  return (words) => {
    const spelled: Record<string, string> = { ...words };
    for (const { word, older } of olders) {
      const value = words[word];
      if (value !== undefined) spelled[word] = older.spell(value);
    }
    return spelled;
  };
}

export function idOf(row: Row): string {
  const id = row[".id"];
  if (id === undefined) throw new RouterOsError("the router printed an item without .id");
  return id;
}
