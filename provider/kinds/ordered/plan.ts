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
  const order = rows
    .slice(start, end)
    .map(({ label }) => wanted.indexOf(label ?? ""))
    .filter((at) => at >= 0);
  const stays = longestRise(order).map((at) => wanted[at] ?? "");
  return { anchor, inPlace: new Set(stays) };
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
  const best: number[][] = [];
  for (const number of numbers) {
    // The run that ends lowest among those of its length is the one that can still grow most.
    const longer = best.findIndex((run) => (run.at(-1) ?? 0) >= number);
    const length = longer < 0 ? best.length : longer;
    best[length] = [...(best[length - 1] ?? []), number];
  }
  return best.at(-1) ?? [];
}
