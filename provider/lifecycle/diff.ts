import { wordsBack } from "../kinds/row/taken-over";
import { newlyHidden, wordsInState } from "../kinds/row/unseen";
import {
  desiredWords,
  encodeAll,
  differences,
  isNotAsSent,
  isTable,
  isUnfinished,
  type Menu,
  setByProgram,
  type Table,
  type Values,
} from "../schema";
import { hasUnknown } from "./unknown";
import { encode } from "../values";

/** The answer to Pulumi: whether anything changes, and which changes replace the resource. */
export interface Difference {
  changes?: boolean;
  replaces?: string[];
  deleteBeforeReplace?: boolean;
}

/** Pulumi's question, answered without a router: from state's outputs to the program's inputs. */
export function diff(
  menu: Menu,
  olds: Values,
  news: Values,
  stays: (refersTo: string, name: unknown) => boolean | undefined = () => undefined,
): Difference {
  const replaces: string[] = [];
  let changed = false;

  for (const [property, row] of Object.entries(menu.properties)) {
    if (hasUnknown(news[property])) {
      changed = true;
      const named = isTable(menu)
        ? namedInRows(menu, property, olds, news)
        : [{ refersTo: row.refersTo, name: olds[property] }];
      if (named.some(({ refersTo, name }) => isMadeAnew(refersTo, name, stays)))
        replaces.push(property);
    } else if (menu.replacedBy.includes(property)) {
      if (news[property] !== olds[property]) replaces.push(property);
      changed ||= replaces.length > 0;
    } else if (row.local === true && !isSame(news[property], olds[property])) {
      changed = true;
      if (property === "device") replaces.push(property);
    }
  }
  const before = wordsInState(menu, olds);
  const desired = { ...wordsBack(menu, olds, news), ...desiredWords(menu, news) };
  changed ||= differences(menu, desired, before).length > 0;
  // Its value on the router is not known, so an update sends it even when it is the usual one.
  const sides = { menu, before: { values: olds }, after: { values: news } };
  changed ||= newlyHidden(sides, encodeAll(menu, olds)).length > 0;

  if (!changed) return { changes: false };
  if (replaces.length > 0) return { replaces, deleteBeforeReplace: true };
  // Where the inputs differ, Pulumi computes the exact diff itself; it cannot see outputs that drifted.
  return inputsDiffer(menu, olds, news) ? {} : { changes: true };
}

/**
 * An unfinished change is taken up by the next run, even if nothing differs any more. A value that the
 * router stored differently from what was sent differs from the program but not from the inputs in
 * state, which is all that Pulumi would compare.
 */
export function unlessUnfinished(olds: Values, answer: Difference): Difference {
  if (answer.changes === false) return isUnfinished(olds) ? { changes: true } : answer;
  const isOpen = answer.changes === undefined && answer.replaces === undefined;
  return isOpen && isNotAsSent(olds) ? { changes: true } : answer;
}

/**
 * True of a reference to an item that is replaced: on the router it would point at the id of the old one.
 * A reference that is not known yet counts as one, unless the program keeps the item that it named.
 */
function isMadeAnew(
  refersTo: string | undefined,
  named: unknown,
  stays: (refersTo: string, name: unknown) => boolean | undefined,
): boolean {
  if (refersTo === undefined) return false;
  const kept = [named].flat().map((name) => stays(refersTo, name));
  return kept.includes(false) || !kept.includes(true);
}

/** The names in the old rows whose new value the program does not know yet, each once. */
function namedInRows({ row: menu }: Table, property: string, olds: Values, news: Values) {
  const [was, is] = [olds, news].map((values) =>
    property === "rows" ? values["rows"] : { within: values[property] },
  ) as [Record<string, Values>, unknown];
  const named = new Map<string, { refersTo: string; name: unknown }>();
  for (const [key, row] of Object.entries(was ?? {})) {
    const now = isFields(is) && isFields(is[key]) ? is[key] : undefined;
    for (const [one, name] of Object.entries(row ?? {})) {
      const refersTo = menu.properties[one]?.refersTo;
      const isOpen = now === undefined || hasUnknown(now[one]);
      if (refersTo !== undefined && isOpen)
        named.set(`${refersTo} ${String(name)}`, { refersTo, name });
    }
  }
  return [...named.values()];
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Values as state keeps them. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function inputsDiffer(menu: Menu, olds: Values, news: Values): boolean {
  const remembered = olds[setByProgram];
  if (!Array.isArray(remembered)) return true;
  const set = new Set<unknown>(remembered);
  return Object.entries(menu.properties).some(([property, row]) => {
    if ((news[property] !== undefined) !== set.has(property)) return true;
    if (news[property] === undefined) return false;
    if (hasUnknown(news[property])) return true;
    const [was, is] = [encode(row.codec, olds[property]), encode(row.codec, news[property])];
    return JSON.stringify(was) !== JSON.stringify(is);
  });
}
