import type { Drawing, MarkedLink, MarkedNode } from "./differences";

/** More that are alike than these are one box: nobody reads two hundred. */
const MOST_ALIKE = 8;
/** Lines that a box of many shows of what names them. */
const MOST_LINES = 3;

/** The drawing with one box for many that are of one kind, stand on the same, and carry nothing. */
export function grouped(drawing: Drawing): Drawing {
  const { nodes, links, isCompared } = drawing;
  const carries = new Set(links.map(({ lower }) => lower));
  const standsOn = new Map<string, MarkedLink[]>();
  for (const link of links) standsOn.set(link.upper, [...(standsOn.get(link.upper) ?? []), link]);

  const alike = new Map<string, MarkedNode[]>();
  for (const node of nodes) {
    const isAlone = carries.has(node.name) || node.mark === "missing" || node.mark === "differs";
    const lowers = (standsOn.get(node.name) ?? []).map(({ lower }) => lower).sort();
    const key = isAlone
      ? node.name
      : JSON.stringify([node.kind, lowers, node.link, node.mark, node.on.length > 0]);
    alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  const renamed = new Map<string, string>();
  const left = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (group.length <= MOST_ALIKE || first === undefined) return group;
    const box = boxOf(group, first);
    for (const { name } of group) renamed.set(name, box.name);
    return [box];
  });
  const seen = new Set<string>();
  const kept = links.flatMap((link): MarkedLink[] => {
    const upper = renamed.get(link.upper);
    if (upper === undefined) return [link];
    const { lower, mark } = link;
    const plain: MarkedLink = { lower, upper, ...(mark !== undefined && { mark }) };
    const key = JSON.stringify(plain);
    if (seen.has(key)) return [];
    seen.add(key);
    return [plain];
  });
  return { nodes: left, links: kept, isCompared };
}

function boxOf(group: readonly MarkedNode[], first: MarkedNode): MarkedNode {
  const names = group.map(({ name }) => name);
  const ids = group.flatMap(({ about }) => about.map((one) => /^id (\d+)$/.exec(one)?.[1] ?? ""));
  const numbers = ids.filter((one) => one !== "").map(Number);
  const on = group.flatMap((one) => one.on);
  const { kind, link, mark } = first;
  return {
    kind,
    ...(link !== undefined && { link }),
    ...(mark !== undefined && { mark }),
    name: `${names[0]} to ${names.at(-1)} (${names.length})`,
    about: numbers.length > 0 ? [`ids ${rangesOf(numbers)}`] : [],
    on:
      on.length > MOST_LINES
        ? [...on.slice(0, MOST_LINES), `and ${on.length - MOST_LINES} more`]
        : on,
  };
}

/** `10-19, 30`, and no more than fits into a box. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && one <= last[1] + 1) last[1] = one;
    else ranges.push([one, one]);
  }
  const texts = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return texts.length > 6 ? `${texts.slice(0, 6).join(", ")} ...` : texts.join(", ");
}
