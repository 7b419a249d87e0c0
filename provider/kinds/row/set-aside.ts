import { RouterOsError } from "../../errors";
import { isUnknown } from "../../router/outcome";
import type { Router } from "../../router/router";
import { guarded } from "../../safety/guard";
import { refuseLockout } from "../../safety/lockout";
import { keyWords } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import type { Held } from "../operation";
import type { InTheWay } from "./gives-way";
import { interfaceRemoved } from "./interfaces";
import { idOf, setWords } from "./write";

/** The setting aside that is under way on a router: one at a time, since two that swap must not both be. */
const underWay = new WeakMap<Router, Promise<unknown>>();

/** Resolves when nothing is being set aside; undefined: nothing is. */
export const untilNothingIsSetAside = (router: Router): Promise<unknown> | undefined =>
  underWay.get(router);

/**
 * Sets aside the rows in the way, unless they have moved meanwhile, and marks the write as going on, so that
 * it is not set aside itself. `done` holds what was set aside already. False: it may not or cannot be.
 */
export async function setAside(
  router: Router,
  look: () => Promise<{ isClear: boolean; givesWay: readonly InTheWay[] }>,
  done: Set<string>,
  goesOn: () => void,
): Promise<boolean> {
  const turn = (underWay.get(router) ?? Promise.resolve()).then(async () => {
    for (;;) {
      const { isClear, givesWay } = await look();
      if (isClear) goesOn();
      const [first] = givesWay;
      if (first === undefined) return true;
      const { what, row, held, aside } = first;
      const it = `${idOf(row)} ${what}`;
      if (held === undefined || aside === undefined || done.has(it)) return false;
      done.add(it);
      if (!(await make(router, row, held, aside.words))) return false;
    }
  });
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  underWay.set(router, settled);
  void settled.then(() => underWay.get(router) === settled && underWay.delete(router));
  return turn;
}

async function make(
  router: Router,
  row: Row,
  { menu, before, values }: Held,
  words: Words | undefined,
): Promise<boolean> {
  const isThere = async (by: Router) =>
    (await by.fresh(menu.path)).find((one) => one[".id"] === row[".id"]);
  const write = {
    menu,
    what: `set ${menu.noun} ${JSON.stringify(keyWords(menu, row).join("@"))} aside`,
    current: row,
    desired: words && { ...row, ...words },
    values: [before ?? values, values],
    make: async (by: Router) => {
      if (words === undefined) {
        await by.remove(menu.path, row);
        interfaceRemoved(menu, by, row);
      } else {
        await setWords(menu, by, words, row);
        await by.readBack(menu.path, idOf(row));
      }
    },
    isMade: async (by: Router) => {
      const now = await isThere(by);
      if (words === undefined) return now === undefined;
      return Object.entries(words).every(([word, value]) => now?.[word] === value);
    },
  };
  try {
    await refuseLockout(menu, router, row, words);
    await guarded(router, write);
    return true;
  } catch (error) {
    // The write that waits for it tells the user what to do instead.
    if (!(error instanceof RouterOsError) || isUnknown(error)) throw error;
    return false;
  }
}
