import { RouterOsError, TrapError } from "../../errors";
import type { Menu, Values } from "../../schema";
import { afterWriting, settled } from "../../router/outcome";
import { refuseLockout } from "../../safety/lockout";
import { areOfOneConnection } from "../../transport/read-on";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { interfaceRemoved } from "./interfaces";
import { putDefaultsBack, wordsLeft } from "./put-back";
import { idOf } from "./write";

/** What a change should make of a row. */
export interface RowWanted {
  /** The words to write where the row differs; for a row that outlives its resource, all its words. */
  words: Words;
  /** Words that the row does not show and that the program sets for the first time: they are written anyway. */
  anyway?: readonly string[];
  /** What state has to remember about the router besides the row. */
  memory: Values;
  /** Set once the row has the words. */
  isWritten?: boolean;
}

type Find = (rows: readonly Row[]) => Row | undefined;

/** True of a row that outlives its resource. */
const staysThere = (menu: Menu, row: Row, values: Values): boolean =>
  menu.takesOver(values) || menu.isFactory(row);

/** The words of a row that outlives its resource; undefined: it is removed. */
export async function whatIsLeft(
  { menu, router, values }: Operation,
  row: Row | undefined,
): Promise<RowWanted | undefined> {
  const words = row && staysThere(menu, row, values) ? wordsLeft(menu, row, values) : undefined;
  await refuseLockout(menu, router, row, words);
  return words && { words, memory: {} };
}

/** Removes a row, or puts it back, and gives back what was taken for it. */
export async function leave({ menu, router, values }: Operation, find: Find): Promise<void> {
  const { path, companion } = menu;
  await settled(router, async (again) => {
    const row = find(await (again ? router.fresh(path) : router.rows(path)));
    if (!row) return;
    if (staysThere(menu, row, values)) return putDefaultsBack(menu, router, row, values);
    await remove({ menu, router }, row, find);
    interfaceRemoved(menu, router, row);
  });
  await settled(router, () => companion.giveBack(router, undefined, values));
}

async function remove(
  { menu: { path }, router }: Pick<Operation, "menu" | "router">,
  row: Row,
  find: Find,
): Promise<void> {
  try {
    await router.remove(path, row);
    // A router may answer and do nothing: then the item stays in state, too.
    const kept = await afterWriting(router.leftOf(path, idOf(row)));
    if (kept && find([kept])) throw new RouterOsError("the router answered and did not remove it");
  } catch (error) {
    if (!(error instanceof TrapError)) throw error;
    const rows = await router.fresh(path);
    const isSame = areOfOneConnection(row, rows[0]);
    const isThere = isSame
      ? rows.some((one) => one[".id"] === row[".id"])
      : find(rows) !== undefined;
    if (isThere) throw error;
  }
}
