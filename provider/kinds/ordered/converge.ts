import { idOf, setWords } from "../row/write";
import { decodeAll, encodeAll, type Ordered, type Values } from "../../schema";
import type { Router } from "../../router/router";
import type { Row } from "../../transport/transport";
import type { Operation } from "../operation";
import { changeOf, isRenamed } from "./change";
import { type Move, moves, target } from "./plan";
import { anchorIn, nameOf, ownRows, placed, prefix } from "./rows";

/**
 * Brings the rows of a resource to what the program says, what lets packets in before what keeps
 * them out: on the way nothing is closed that is open before and after.
 */
export async function converge(op: Operation, ordered: Ordered): Promise<void> {
  const { router, values } = op;
  if (isRenamed(op, ordered))
    await rename(router, ordered, op.before.values, prefix(nameOf(values)));
  const rows = await router.fresh(ordered.path);
  const { wanted, rules, kept, extra, words, isOrdered } = changeOf(op, ordered, rows);
  const staying = rows.filter((row) => !extra.has(row));
  const own = [...kept].map(([label, row]) => ({ row, label }));
  const anchor = anchorIn(ordered, rows, values);
  const { inPlace } = target(wanted, placed(ordered, staying, values, own), anchor);

  const ids = new Map([...kept].map(([label, row]) => [label, idOf(row)]));
  const settled = new Set(isOrdered ? inPlace : kept.keys());
  const [opening, closing] = [true, false].map((opens) => ({
    extra: [...extra].filter((row) => opensRow(ordered, row) === opens),
    labels: wanted.filter((label) => ordered.opens(rules.get(label) ?? {}) === opens),
  })) as [Phase, Phase];
  await removeRows(router, ordered, closing.extra);
  for (const { labels } of [opening, closing]) {
    for (const label of labels) {
      const row = kept.get(label);
      if (row) await setWords(ordered.row, router, words(label), row);
    }
    for (const move of moves(wanted, { anchor, inPlace: settled }, new Set(labels))) {
      await put(router, ordered, move, rules, ids, values);
      for (const label of move.labels) settled.add(label);
    }
  }
  await removeRows(router, ordered, opening.extra);
  await router.fresh(ordered.path);
}

/** Rules that let packets in, or those that keep them out: rows to remove, and names to write. */
interface Phase {
  extra: Row[];
  labels: string[];
}

/** Removes rows, those that let packets in last. */
export async function removeRows(
  router: Router,
  ordered: Ordered,
  rows: readonly Row[],
): Promise<void> {
  const isLast = (row: Row) => Number(opensRow(ordered, row));
  for (const row of [...rows].sort((a, b) => isLast(a) - isLast(b)))
    await router.remove(ordered.path, row);
}

async function rename(
  router: Router,
  ordered: Ordered,
  before: Values,
  mark: string,
): Promise<void> {
  const { path } = ordered;
  for (const { row, label } of ownRows(ordered, await router.fresh(path), before))
    await router.set(path, row, { comment: mark + label });
}

/** Moves those that are there in as few commands as there are runs of them, and adds the others. */
async function put(
  router: Router,
  ordered: Ordered,
  { labels, before }: Move,
  rules: ReadonlyMap<string, Values>,
  ids: Map<string, string>,
  values: Values,
): Promise<void> {
  const { path, row: table, marks } = ordered;
  let next = before && "label" in before ? ids.get(before.label) : before?.id;
  let block: string[] = [];
  const flush = async () => {
    if (block.length === 0) return;
    const at = next === undefined ? {} : { destination: next };
    await router.run(`${path}/move`, { numbers: block.join(","), ...at });
    next = block[0];
    block = [];
  };
  for (const label of [...labels].reverse()) {
    const id = ids.get(label);
    if (id !== undefined) block.unshift(id);
    else {
      await flush();
      const own = { ...ordered.words(values), ...encodeAll(table, rules.get(label) ?? {}) };
      const mark = marks === "comment" ? { comment: prefix(nameOf(values)) + label } : {};
      const at = next === undefined ? {} : { "place-before": next };
      next = await router.add(path, { ...own, ...mark, ...at });
      ids.set(label, next);
    }
  }
  await flush();
}

const opensRow = (ordered: Ordered, row: Row): boolean =>
  ordered.opens(decodeAll(ordered.row, row));
