/** One row of an ordered menu: its id, and under which name it is one of ours. */
export interface Placed {
  id: string;
  /** Undefined: somebody else's. */
  label: string | undefined;
}

/** A row that has to be put somewhere: moved, or added while it has no id. */
export interface Move {
  labels: string[];
  /** Before which row; undefined: at the end. */
  before: { label: string } | { id: string } | undefined;
}

/** Where our rows belong: directly before this row; undefined: at the end. */
export interface Target {
  anchor: string | undefined;
  /** Those of ours that are in their place, relative to each other and to everybody else's. */
  inPlace: ReadonlySet<string>;
}

/**
 * Which of our rows may stay where they are. Other people's rows are never moved, so ours belong
 * between the anchor and whatever of theirs is before it; of those that are there the longest run
 * that is in the right order stays, and moving the others is the fewest that does it.
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
 * Which of the rows that have to move stand below their place, and go up. What goes up and lets in, or goes
 * down and keeps out, closes nothing on the way.
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
 * The commands that put these rows, all of them not in place, where they belong: neighbours travel
 * together. From the last to the first, so that what follows a row is there before it.
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

/** A longest rising run of numbers, taken from them in their order. */
export function longestRise(numbers: readonly number[]): number[] {
  /** The end of the best run of each length, and what comes before each number in its run. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    // The run that ends lowest among those of its length is the one that can still grow most.
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
