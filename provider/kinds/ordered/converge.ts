import { RouterOsError, saidBy, TrapError } from "../../errors";
import { decodeAll, encodeAll, keyWords, type Menu, type Ordered } from "../../schema";
import { sentence } from "../../sentence";
import type { Router } from "../../router/router";
import type { Row, Words } from "../../transport/transport";
import type { Operation } from "../operation";
import { idOf, setWords } from "../row/write";
import { changeOf, isRenamed, type OrderedChange } from "./change";
import { markOf, withMark } from "./marks";
import { goingUp, type Move, moves, target } from "./plan";
import { changesIn } from "./crossing";
import type { Effect } from "./effect";
import { anchorIn, ownRows, placed } from "./rows";
import { rulesByLabel } from "./rules";

/**
 * Brings the rows of a resource to what the program says. Packets that both the old and the new list accept
 * are accepted at every moment between: accepting rules are added and widened first, narrowed and removed
 * last. Where a change in place would accept less for a moment, the new rule is added before the old one is
 * removed.
 */
export async function converge(op: Operation, ordered: Ordered): Promise<void> {
  const { router, values } = op;
  if (isRenamed(op, ordered)) await rename(op, ordered);
  const rows = await router.fresh(ordered.path);
  const { change, inPlace: changes, crossing } = changesIn(ordered, changeOf(op, ordered, rows));
  const { wanted, rules, kept, extra, words, isOrdered } = change;
  const staying = rows.filter((row) => !extra.has(row));
  const own = [...kept].map(([label, row]) => ({ row, label }));
  const anchor = anchorIn(ordered, rows, values);
  const places = placed(ordered, staying, values, own);
  const { inPlace } = target(wanted, places, anchor);
  const up = goingUp(wanted, places, { anchor, inPlace });
  const ids = new Map([...kept].map(([label, row]) => [label, idOf(row)]));
  const settled = new Set(isOrdered ? inPlace : kept.keys());

  const opens = (label: string) => ordered.opens(rules.get(label) ?? {});
  const opensNow = (label: string) => {
    const row = kept.get(label);
    return opens(label) || (row !== undefined && opensRow(ordered, row));
  };
  const put = async (chosen: (label: string) => boolean) => {
    const labels = new Set(wanted.filter((label) => !settled.has(label) && chosen(label)));
    for (const move of moves(wanted, { anchor, inPlace: settled }, labels)) {
      await putRows(op, ordered, move, change, ids);
      for (const label of move.labels) settled.add(label);
    }
  };
  const set = async (labels: readonly string[]) => {
    for (const label of labels) {
      const row = kept.get(label);
      if (row !== undefined)
        await told(label, () => setWords(ordered.row, router, words(label), row));
    }
  };
  const those = (...effects: readonly Effect[]) =>
    wanted.filter((label) => {
      const effect = changes.get(label)?.effect;
      return effect !== undefined && effects.includes(effect) && !crossing.includes(label);
    });
  const namesakes = namesakesIn(ordered, change);
  const [openExtra, closedExtra] = [true, false].map((is) =>
    [...extra].filter((row) => opensRow(ordered, row) === is && !namesakes.includes(row)),
  ) as [Row[], Row[]];
  const closing = async () => {
    await put((label) => !opens(label) && !kept.has(label));
    await set(those("closes", "crosses"));
  };
  // A single command cannot be cut half-way.
  const toMove = new Set(wanted.filter((label) => !settled.has(label)));
  const decides = (label: string) => (changes.get(label)?.effect ?? "opens") !== "nothing";
  const isOneMove =
    !wanted.some(decides) && moves(wanted, { anchor, inPlace: settled }, toMove).length === 1;

  await removeRows(router, ordered, namesakes);
  await set(those("nothing", "opens"));
  if (!isOneMove) await put((label) => opensNow(label) === (!kept.has(label) || up.has(label)));
  // What they no longer let in must not meet a rule that is to go, nor one that comes.
  if (crossing.length === 0) await closing();
  await removeRows(router, ordered, closedExtra);
  await set(crossing);
  if (crossing.length > 0) await closing();
  await put(() => true);
  await set(those("narrows"));
  await removeRows(router, ordered, openExtra);
  await router.fresh(ordered.path);
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

/** The rows of state get their new mark, or lose it, before anything else. */
async function rename({ router, before, values }: Operation, ordered: Ordered): Promise<void> {
  const { path, marks } = ordered;
  const known = rulesByLabel(ordered, before.values);
  const mark = markOf(ordered, values);
  for (const { row, label } of ownRows(ordered, await router.fresh(path), before.values)) {
    const rule = known.get(label);
    if (rule === undefined && marks === "mark") continue;
    const own = marks === "name" ? label : rule?.["comment"];
    const plain = typeof own === "string" ? own : "";
    const comment = mark === undefined ? plain : withMark(mark, plain);
    if ((row["comment"] ?? "") !== comment) await router.set(path, row, { comment });
  }
}

/** Rows that must be removed before a new row can have their name. */
function namesakesIn(
  { row: table, isKeyed = false }: Ordered,
  { wanted, rules, kept, extra }: OrderedChange,
): readonly Row[] {
  if (!isKeyed || table.key.length === 0) return [];
  const coming = wanted.filter((label) => !kept.has(label));
  const keys = new Set(
    coming.map((label) => keyOf(table, encodeAll(table, rules.get(label) ?? {}))),
  );
  return [...extra].filter((row) => keys.has(keyOf(table, row)));
}

const keyOf = (table: Menu, words: Words): string => keyWords(table, words).join("\0");

/** Moves existing rows, each unbroken run in one command, and adds the others. */
async function putRows(
  { router, values }: Operation,
  ordered: Ordered,
  { labels, before }: Move,
  { rules }: OrderedChange,
  ids: Map<string, string>,
): Promise<void> {
  const { path, row: table } = ordered;
  const mark = markOf(ordered, values);
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
      const rule = rules.get(label) ?? {};
      const own = ordered.marks === "name" ? label : rule["comment"];
      const comment = mark === undefined ? {} : { comment: withMark(mark, own) };
      const words = { ...ordered.words(values), ...encodeAll(table, rule), ...comment };
      const at = next === undefined ? {} : { "place-before": next };
      next = await told(label, () => router.add(path, { ...words, ...at }));
      ids.set(label, next);
    }
  }
  await flush();
}

/** Names the rule in the router's error. */
async function told<T>(label: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof TrapError)) throw cause;
    const { outcomeUnknown } = cause;
    const text = sentence`rule ${JSON.stringify(label)}: ${saidBy(cause)}`;
    throw new RouterOsError(text, { cause, outcomeUnknown });
  }
}

const opensRow = (ordered: Ordered, row: Row): boolean =>
  ordered.opens(decodeAll(ordered.row, row));
