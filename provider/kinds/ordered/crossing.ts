import type { Ordered } from "../../schema";
import type { OrderedChange } from "./change";
import { areApart, changing, type Changing } from "./effect";

/** What is done with rules that are there already. */
interface InPlace {
  /** Without the rules that are made anew: those are none that is there. */
  change: OrderedChange;
  inPlace: ReadonlyMap<string, Changing>;
  /** Rules that let in something else than before, in the order in which they are set. */
  crossing: readonly string[];
}

/** Decides which rules are changed in place, and which are made anew so that nothing is missing meanwhile. */
export function changesIn(ordered: Ordered, change: OrderedChange): InPlace {
  const { kept, words, wanted } = change;
  const all = new Map(
    wanted.flatMap((label) => {
      const row = kept.get(label);
      return row === undefined ? [] : [[label, changing(ordered, row, words(label))] as const];
    }),
  );
  // Where nothing is kept out, and where a name may be there only once, there is nothing to decide.
  const hasNames = ordered.isKeyed === true && ordered.row.key.length > 0;
  if (ordered.admits !== true || hasNames)
    return { change, inPlace: all, crossing: [...all].flatMap(labelOf(decides)) };
  const crosses = new Map([...all].filter(([, { effect }]) => effect === "crosses"));
  const keeping = [...crosses].flatMap(labelOf(({ lets }) => !lets));
  const { set, anew } = inOrder(new Map([...crosses].filter(([, { lets }]) => lets)));
  // While rules let in something else, none that keeps out something else may have been set, nor wait for it.
  const isBoth = set.length > 0 && keeping.length > 0;
  const more = isBoth ? (set.length < keeping.length ? set : keeping) : [];
  const made = new Set([...anew, ...more]);
  const gone = [...kept].flatMap(([label, row]) => (made.has(label) ? [row] : []));
  const stay = <T>(map: ReadonlyMap<string, T>) =>
    new Map([...map].filter(([label]) => !made.has(label)));
  return {
    change: { ...change, kept: stay(kept), extra: new Set([...change.extra, ...gone]) },
    inPlace: stay(all),
    crossing: set.filter((label) => !made.has(label)),
  };
}

const decides = ({ effect }: Changing): boolean => effect !== "nothing";

const labelOf =
  (is: (one: Changing) => boolean) =>
  ([label, one]: readonly [string, Changing]): string[] =>
    is(one) ? [label] : [];

/**
 * The order in which rules that let in something else are set, so that none is missed: each after those
 * that from now on let in what it did until now. `anew` are those for which there is no such order.
 */
function inOrder(all: ReadonlyMap<string, Changing>): { set: string[]; anew: string[] } {
  const open = new Map(all);
  const [set, anew]: [string[], string[]] = [[], []];
  while (open.size > 0) {
    const free = [...open].find(([label, { before }]) =>
      [...open].every(([other, { after }]) => other === label || areApart(before, after)),
    );
    const [label = ""] = free ?? [...open.keys()];
    (free === undefined ? anew : set).push(label);
    open.delete(label);
  }
  return { set, anew };
}
