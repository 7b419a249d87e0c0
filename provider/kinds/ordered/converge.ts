import { idOf, setWords } from "../write";
import { type Ordered, type Values, decodeAll, desiredWords, encodeAll } from "../../schema";
import type { Router } from "../../router/router";
import type { Row } from "../../transport/transport";
import { type Move, moves, target } from "./plan";
import { anchorIn, labelOf, nameOf, ownRows, placed, prefix, rulesOf } from "./rows";

/**
 * Brings the rows of a resource to what the program says, what lets packets in before what keeps
 * them out: on the way nothing is closed that is open before and after.
 */
export async function converge(
  router: Router,
  ordered: Ordered,
  values: Values,
  oldName: string,
): Promise<void> {
  if (oldName !== "" && oldName !== nameOf(values))
    await rename(router, ordered, oldName, nameOf(values));
  const rows = await router.fresh(ordered.path);
  const rules = new Map(rulesOf(values).map((rule) => [String(rule["name"]), rule]));
  const wanted = [...rules.keys()];

  const kept = new Map<string, Row>();
  const extra = new Set<Row>();
  for (const row of ownRows(ordered, rows, nameOf(values))) {
    const label = labelOf(row, nameOf(values));
    const desired = desiredWords(ordered.row, rules.get(label) ?? {});
    const fits = rules.has(label) && ordered.isMadeAnew?.(row, desired) !== true;
    if (fits && !kept.has(label)) kept.set(label, row);
    else extra.add(row);
  }
  const staying = rows.filter((row) => !extra.has(row));
  const anchor = anchorIn(ordered, rows, values);
  const { inPlace } = target(wanted, placed(ordered, staying, values), anchor);

  const ids = new Map([...kept].map(([label, row]) => [label, idOf(row)]));
  const settled = new Set(inPlace);
  const [opening, closing] = [true, false].map((opens) => ({
    extra: [...extra].filter((row) => opensRow(ordered, row) === opens),
    labels: wanted.filter((label) => ordered.opens(rules.get(label) ?? {}) === opens),
  })) as [Phase, Phase];
  await removeRows(router, ordered, closing.extra);
  for (const { labels } of [opening, closing]) {
    for (const label of labels) {
      const row = kept.get(label);
      const desired = desiredWords(ordered.row, rules.get(label) ?? {});
      if (row) await setWords(ordered.row, router, desired, row);
    }
    for (const move of moves(wanted, { anchor, inPlace: settled }, new Set(labels))) {
      await put(router, ordered, move, rules, ids, nameOf(values));
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

async function rename(router: Router, ordered: Ordered, was: string, is: string): Promise<void> {
  const { path } = ordered;
  for (const row of ownRows(ordered, await router.fresh(path), was))
    await router.set(path, row, { comment: prefix(is) + labelOf(row, was) });
}

/** Moves those that are there in as few commands as there are runs of them, and adds the others. */
async function put(
  router: Router,
  { path, row: table, words }: Ordered,
  { labels, before }: Move,
  rules: ReadonlyMap<string, Values>,
  ids: Map<string, string>,
  name: string,
): Promise<void> {
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
      const own = encodeAll(table, rules.get(label) ?? {});
      const at = next === undefined ? {} : { "place-before": next };
      next = await router.add(path, { ...words, ...own, comment: prefix(name) + label, ...at });
      ids.set(label, next);
    }
  }
  await flush();
}

const opensRow = (ordered: Ordered, row: Row): boolean =>
  ordered.opens(decodeAll(ordered.row, row));
