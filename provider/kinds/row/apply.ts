import { RouterOsError } from "../../errors";
import { type Difference, encodeAll, type Menu, type Values, wordName } from "../../schema";
import { afterWriting, settled } from "../../router/outcome";
import { areOfOneConnection } from "../../transport/read-on";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { lookStored } from "../stored";
import { interfaceRenamed, interfaceWritten } from "./interfaces";
import { wordsWanted } from "./put-back";
import { withUnseen } from "./unseen";
import { idOf, isUnset, lacking, setWords, spelled } from "./write";

/** How a kind recognises a row that was just written. */
export interface Recognition {
  among(op: Operation, rows: readonly Row[]): Row | undefined;
  /** True of the row of these values. */
  isOf(row: Row, values: Values): boolean;
  /** True of a row that may be theirs, if the router stored something else than it was sent. */
  isPerhapsOf(row: Row, values: Values): boolean;
}

/** Adds the item, or sets those of the words that differ, and returns the row as the router then has it. */
export function apply(
  op: Operation,
  recognition: Recognition,
  wanted: Words,
  current: Row | undefined,
  anyway: readonly string[] = [],
): Promise<{ row: Row; isAsSent: boolean }> {
  const { menu, router, values } = op;
  const { path } = menu;
  return settled(router, async (again) => {
    // The command that got no answer may have been a rename.
    if (again) interfaceRenamed(menu, router);
    const now = again ? recognition.among(op, await afterWriting(router.fresh(path))) : current;
    // After a lost answer it is not known whether the words were set that the router never shows.
    const row = again && now ? withUnseen(menu, now, {}) : now;
    const neighbour = row ?? (await router.rows(path))[0];
    const version = await router.version();
    let id: string;
    let sent: Difference[] = [];
    if (row === undefined) {
      const words = encodeAll(menu, { ...(await menu.preset(router, values)), ...values });
      id = await router.add(path, spelled(menu, version, words));
    } else {
      id = idOf(row);
      sent = await setWords(menu, router, wanted, row, anyway);
    }
    const read = await readWritten(op, recognition, id, row, neighbour);
    interfaceWritten(menu, router, read);
    const uncovers = row !== undefined && isUncovered(menu, row, read);
    const meant = uncovers ? { ...newlyShown(op, row), ...wanted } : wanted;
    if (uncovers) await setWords(menu, router, meant, read);
    const written = uncovers ? await readWritten(op, recognition, id, row, read) : read;
    const asked = row === undefined ? op.after.words : meant;
    const had = lacking(menu, version, asked, written).filter((one) => !isUnset(menu, one));
    const otherwise = lookStored(menu, router, values, wordsWanted(had), written, sent);
    return { row: written, isAsSent: otherwise.length === 0 };
  });
}

/**
 * The row of an item that was just written. A restore in between deals ids anew, so that another item may
 * have the id. A row that does not fit counts only if the connection is the same one: then the router
 * stored something else than it was sent.
 */
async function readWritten(
  { menu, router, values }: Operation,
  recognition: Recognition,
  id: string,
  current: Row | undefined,
  neighbour: Row | undefined,
): Promise<Row> {
  const found = await afterWriting(router.readBack(menu.path, id));
  if (found && recognition.isOf(found, values)) return found;
  if (found && areOfOneConnection(neighbour, found)) {
    // It may have been renamed by hand: a refresh will show that.
    if (current) return found;
    const isOf = (row: Row) => recognition.isOf(row, values);
    if (recognition.isPerhapsOf(found, values))
      if (!(await afterWriting(router.fresh(menu.path))).some(isOf)) return found;
  }
  throw new RouterOsError("the router no longer has the item that was just written", {
    outcomeUnknown: true,
  });
}

/**
 * Words that a row only shows with another value of a property (a logging action's target) may
 * hold what they had long ago: once they show, they get what the program says.
 */
function isUncovered(menu: Menu, before: Row, written: Row): boolean {
  const covers = Object.values(menu.properties).flatMap(({ when }) =>
    when === undefined ? [] : [wordName(when.property, menu.properties[when.property])],
  );
  return covers.some((word) => before[word] !== written[word]);
}

const newlyShown = ({ desired }: Operation, before: Row): Words =>
  Object.fromEntries(Object.entries(desired).filter(([word]) => before[word] === undefined));
