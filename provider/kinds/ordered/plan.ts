/** One row of an ordered menu: its id, and the label of the rule it belongs to. */
export interface Placed {
  id: string;
  /** Undefined: it is somebody else's row. */
  label: string | undefined;
}

/** Neighbouring rows that have to be moved, or added where they have no id yet. */
export interface Move {
  labels: string[];
  /** Before which row; undefined: at the end. */
  before: { label: string } | { id: string } | undefined;
}

/** Where our rows belong: directly before this row; undefined: at the end. */
export interface Target {
  anchor: string | undefined;
  /** Our rows that are in their place, relative to each other and to other people's rows. */
  inPlace: ReadonlySet<string>;
}

/**
 * Which of our rows may stay where they are. Other people's rows are never moved, so ours belong between
 * the anchor and the row of theirs before it. Of our rows there, the longest sequence that is already in
 * the right order stays: then the fewest rows have to move.
 */
export function target(
  wanted: readonly string[],
  rows: readonly Placed[],
  anchor: string | undefined,
): Target {
  const end = anchor === undefined ? rows.length : rows.findIndex(({ id }) => id === anchor);
  let start = end;
  while (start > 0 && rows[start - 1]?.label !== undefined) start--;
  const places = new Map(wanted.map((label, at) => [label, at]));
  const order = rows.slice(start, end).flatMap(({ label }) => places.get(label ?? "") ?? []);
  const stays = longestRise(order).map((at) => wanted[at] ?? "");
  return { anchor, inPlace: new Set(stays) };
}

/**
 * The rows that have to move up. Moving an accepting rule up, or a denying one down, closes nothing at any
 * moment.
 */
export function goingUp(
  wanted: readonly string[],
  rows: readonly Placed[],
  { anchor, inPlace }: Target,
): ReadonlySet<string> {
  const at = new Map(rows.map(({ label }, index) => [label, index]));
  const up = new Set<string>();
  let next = anchor === undefined ? rows.length : rows.findIndex(({ id }) => id === anchor);
  for (const label of [...wanted].reverse()) {
    const index = at.get(label);
    if (index === undefined) continue;
    if (inPlace.has(label)) next = index;
    else if (index > next) up.add(label);
  }
  return up;
}

/**
 * The moves that bring the chosen rows, none of which is in place, where they belong. Neighbours move
 * together. They are listed from last to first, so that the row after a place is always there already.
 */
export function moves(
  wanted: readonly string[],
  { anchor, inPlace }: Target,
  chosen: ReadonlySet<string>,
): Move[] {
  const found: Move[] = [];
  let before: Move["before"] = anchor === undefined ? undefined : { id: anchor };
  let open: Move | undefined;
  for (const label of [...wanted].reverse()) {
    if (inPlace.has(label)) {
      before = { label };
      open = undefined;
    } else if (chosen.has(label)) {
      if (open === undefined) found.push((open = { labels: [], before }));
      open.labels.unshift(label);
    }
  }
  return found;
}

/** A longest increasing subsequence. */
export function longestRise(numbers: readonly number[]): number[] {
  /** The smallest end of a sequence of each length, and the predecessor of each number in its sequence. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    // Of sequences of the same length, the one with the smallest end can grow the most.
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const run: number[] = [];
  for (let last = ends.at(-1); last !== undefined; last = before.get(last)) run.unshift(last);
  return run;
}
