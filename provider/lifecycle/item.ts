import { asFound } from "./remembered";
import { RouterOsError } from "../errors";
import { hidden } from "../values/secret";
import { byKey, haveSameWords } from "./identity";
import {
  type Difference,
  type Menu,
  type Values,
  defaultWords,
  desiredWords,
  encodeAll,
  isUnseen,
  wordName,
  wordsOf,
} from "../schema";
import { idOf, lacking, setWords, spelled } from "../kinds/write";
import { stillThere } from "./obstacles";
import { lookStored } from "./stored";
import { takesOver, wordsBack } from "./taken-over";
import { afterWriting, settled } from "../router/outcome";
import type { Router } from "../router/router";
import { areOfOneConnection } from "../transport/read-on";
import type { Row, Words } from "../transport/transport";
import { canonicalSpelling } from "../values";

/** How the item is found among the rows of its menu. */
export type Find = (rows: readonly Row[]) => Row | undefined;

/** Adds the item, or sets what differs, and answers the row as the router then has it. */
export function apply(
  menu: Menu,
  router: Router,
  values: Values,
  current: Row | undefined,
  find: Find,
): Promise<{ row: Row; isAsSent: boolean }> {
  const { path } = menu;
  return settled(router, async (again) => {
    // What had no answer may have been a rename.
    if (again && menu.isInterface) router.forgetRows();
    const row = again ? find(await afterWriting(router.fresh(path))) : current;
    let id: string;
    let sent: Difference[] = [];
    const before = row ?? (await router.rows(path))[0];
    if (row === undefined) {
      const words = encodeAll(menu, { ...(await menu.preset(router, values)), ...values });
      id = await router.add(path, spelled(menu, await router.version(), words));
    } else {
      id = idOf(row);
      sent = await setWords(menu, router, desiredWords(menu, values), row);
    }
    const read = await readWritten(menu, router, id, values, before);
    if (menu.isInterface) router.knowInterface(read);
    const written = await uncovered(menu, router, values, row, read);
    const desired = row === undefined ? encodeAll(menu, values) : desiredWords(menu, values);
    const version = await router.version();
    const had = lacking(menu, version, desired, written);
    const otherwise = lookStored(menu, router, values, wordsOfThese(had), written, sent);
    return { row: written, isAsSent: otherwise.length === 0 };
  });
}

/**
 * The row of an item that was just written. Ids may be dealt anew in between: another key is another
 * item, unless the router is the one that it was and stored another key than it was sent.
 */
async function readWritten(
  menu: Menu,
  router: Router,
  id: string,
  values: Values,
  before: Row | undefined,
): Promise<Row> {
  const found = await afterWriting(router.readBack(menu.path, id));
  const written = found && byKey(menu, [found], values);
  if (written) return written;
  if (found && areOfOneConnection(before, found) && isButForKey(menu, found, values))
    if (!byKey(menu, await afterWriting(router.fresh(menu.path)), values)) return found;
  throw new RouterOsError("the router no longer has the item that was just written", {
    outcomeUnknown: true,
  });
}

/** True when a row has every word that the program wants, of those that this version has. */
export function isAsDesired(
  menu: Menu,
  version: string,
  values: Values,
  row: Row | undefined,
): boolean {
  if (row === undefined) return false;
  return lacking(menu, version, desiredWords(menu, values), row).every(({ property }) =>
    isUnseen(menu, property, row),
  );
}

/** What RouterOS itself brings cannot be removed: it gets its defaults, and its name, again. */
export async function putDefaultsBack(
  menu: Menu,
  router: Router,
  row: Row,
  props: Values,
): Promise<void> {
  const found = await stillThere(menu, router, props[asFound] as Words | undefined);
  const left = wordsLeft(menu, row, { ...props, [asFound]: found });
  const sent = await setWords(menu, router, left, row);
  // Another resource of the run may look at it next: the one that replaces this one.
  const now = await afterWriting(router.readBack(menu.path, idOf(row)));
  if (now) lookStored(menu, router, {}, wordsOfThese(sent), now, sent);
}

/** The words of a factory item after its resource is gone. */
export function wordsLeft(menu: Menu, row: Row, props: Values): Words {
  if (takesOver(menu, props)) return wordsBack(menu, props, {});
  const found: Record<string, string> = { ...(props[asFound] as Words | undefined) };
  for (const { word, row: traits } of wordsOf(menu))
    if (found[word] !== undefined) found[word] = canonicalSpelling(traits.codec, found[word]);
  return { ...defaultWords(menu, { ...row, ...found }), ...found };
}

/** Everything that a factory item shows; what is hidden from this user could not be put back. */
export function wordsAsFound(menu: Menu, row: Row): Record<string, string> {
  if (menu.kind === "single")
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

/** The words that were missing, as they were wanted. */
const wordsOfThese = (missing: readonly Difference[]): Words =>
  Object.fromEntries(missing.map(({ word, want }) => [word, want]));

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
  return readWritten(menu, router, idOf(written), values, written);
}

/** True of a row that has all the words of these values outside of the key. */
function isButForKey(menu: Menu, row: Row, values: Values): boolean {
  const others = Object.entries(values).filter(([property]) => !menu.key.includes(property));
  return haveSameWords(menu, row, encodeAll(menu, Object.fromEntries(others)));
}
