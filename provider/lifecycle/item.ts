import { asFound, defaultWords, desiredWords, differences } from "./diff";
import { RouterOsError } from "../errors";
import { hidden } from "../values/secret";
import { byKey } from "./identity";
import { type Menu, type Values, encodeAll, wordName, wordsOf } from "../schema";
import { stillThere } from "./obstacles";
import { takesOver, wordsBack } from "./taken-over";
import { afterWriting, settled } from "../router/outcome";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { missingIn } from "../schema/version";
import { compareVersions } from "../values/version";
import { canonicalWord } from "../values";

/** How the item is found among the rows of its menu. */
export type Find = (rows: readonly Row[]) => Row | undefined;

/** Adds the item, or sets what differs, and answers the row as the router then has it. */
export function apply(
  menu: Menu,
  router: Router,
  values: Values,
  current: Row | undefined,
  find: Find,
): Promise<Row> {
  const { path } = menu;
  return settled(router, async (again) => {
    // What had no answer may have been a rename.
    if (again && menu.isInterface) router.forgetRows();
    const row = again ? find(await afterWriting(router.fresh(path))) : current;
    let id: string;
    if (row === undefined) {
      const words = encodeAll(menu, { ...(await menu.preset(router, values)), ...values });
      id = await router.add(path, spelled(menu, await router.version(), words));
    } else {
      id = idOf(row);
      await setWords(menu, router, desiredWords(menu, values), row);
    }
    const written = await readWritten(menu, router, id, values);
    if (menu.isInterface) router.knowInterface(written);
    return uncovered(menu, router, values, row, written);
  });
}

/** The row of an item that was just written. Ids may be dealt anew in between: another key is another item. */
async function readWritten(menu: Menu, router: Router, id: string, values: Values): Promise<Row> {
  const found = await afterWriting(router.readBack(menu.path, id));
  const written = found && byKey(menu, [found], values);
  if (written) return written;
  throw new RouterOsError("the router no longer has the item that was just written", {
    outcomeUnknown: true,
  });
}

/** Sets the words in which a row differs, and takes away those that it should not have. */
export async function setWords(
  menu: Menu,
  router: Router,
  desired: Words,
  row: Row,
): Promise<void> {
  const version = await router.version();
  const changed = lacking(menu, version, desired, row);
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
  if (menu.isInterface && words.some(({ word }) => word === "name")) router.forgetRows();
}

/** What `set` must write so that a word of a row becomes the wanted one. */
const toSend = (
  menu: Menu,
  { property, word, want }: { property: string; word: string; want: string },
  row: Row,
): string => menu.properties[property]?.overwrite?.(want, row[word] ?? "") ?? want;

/** True when a row has every word that the program wants, of those that this version has. */
export function isAsDesired(
  menu: Menu,
  version: string,
  values: Values,
  row: Row | undefined,
): boolean {
  if (row === undefined) return false;
  return lacking(menu, version, desiredWords(menu, values), row).every(
    ({ property }) => menu.properties[property]?.writeOnly === true,
  );
}

/** The words in which a row differs, of those that this version has. */
const lacking = (menu: Menu, version: string, desired: Words, row: Row) =>
  differences(menu, desired, row).filter(
    ({ property }) => !missingIn(version, menu.properties[property] ?? {}),
  );

/** What RouterOS itself brings cannot be removed: it gets its defaults, and its name, again. */
export async function putDefaultsBack(
  menu: Menu,
  router: Router,
  row: Row,
  props: Values,
): Promise<void> {
  const found = await stillThere(menu, router, props[asFound] as Words | undefined);
  await setWords(menu, router, wordsLeft(menu, row, { ...props, [asFound]: found }), row);
  // Another resource of the run may look at it next: the one that replaces this one.
  await afterWriting(router.readBack(menu.path, idOf(row)));
}

/** The words of a factory item after its resource is gone. */
export function wordsLeft(menu: Menu, row: Row, props: Values): Words {
  if (takesOver(menu, props)) return wordsBack(menu, props, {});
  const found: Record<string, string> = { ...(props[asFound] as Words | undefined) };
  for (const { word, row: traits } of wordsOf(menu))
    if (found[word] !== undefined) found[word] = canonicalWord(traits.codec, found[word]);
  return { ...defaultWords(menu, { ...row, ...found }), ...found };
}

/** Everything that a factory item shows; what is hidden from this user could not be put back. */
export function wordsAsFound(menu: Menu, row: Row): Record<string, string> {
  if (menu.single)
    return Object.fromEntries(wordsOf(menu).map(({ word }) => [word, row[word] ?? ""]));
  return Object.fromEntries(
    wordsOf(menu).flatMap(({ property, word, row: traits }) => {
      const shown = row[word];
      const isNeeded = traits.required || menu.key.includes(property);
      if (shown === hidden || (shown === undefined && !isNeeded)) return [];
      return [[word, shown ?? ""]];
    }),
  );
}

export function idOf(row: Row): string {
  const id = row[".id"];
  if (id === undefined) throw new RouterOsError("the router printed an item without .id");
  return id;
}

/**
 * Words that a row only shows with another value of a property (a logging action's target) may
 * hold what they had long ago: once they show, they get what the program says.
 */
async function uncovered(
  menu: Menu,
  router: Router,
  values: Values,
  before: Row | undefined,
  written: Row,
): Promise<Row> {
  const covers = Object.values(menu.properties).flatMap(({ when }) =>
    when === undefined ? [] : [wordName(when.property, menu.properties[when.property])],
  );
  if (before === undefined || covers.every((word) => before[word] === written[word]))
    return written;
  await setWords(menu, router, desiredWords(menu, values), written);
  return readWritten(menu, router, idOf(written), values);
}

/** The words as this version of RouterOS spells them. */
function spelled(menu: Menu, version: string, words: Words): Words {
  const spelled: Record<string, string> = { ...words };
  for (const { word, row } of wordsOf(menu)) {
    const value = words[word];
    if (value !== undefined && row.older && compareVersions(version, row.older.before) < 0)
      spelled[word] = row.older.spell(value);
  }
  return spelled;
}
