import { Misused } from "../frame/exit";
import type { Drawing, MarkedNode } from "./differences";
import { COLOURS, LEGEND, linesOf, type Look, lookOf } from "./text";

/** Sizes in pixels of a text of 13 pixels in a font of one width. */
const [LETTER, LINE, ROOM] = [7.9, 18, 12] as const;
/** Between two columns of boxes, and how much of a half of that a line takes to get to another height. */
const [GAP, TURN] = [70, 30] as const;

interface Box {
  node: MarkedNode;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

const xml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (one) => `&#${one.codePointAt(0) ?? 0};`);

/** The drawing as an SVG of its own, for light and dark pages. The layout is dagre's. */
export async function svg(drawing: Drawing): Promise<string> {
  const { graphlib, layout } = await loaded();
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: GAP, marginx: 16, marginy: 16 });
  for (const node of drawing.nodes) {
    const lines = linesOf(node);
    const widest = Math.max(...lines.map(({ length }) => length));
    graph.setNode(node.name, {
      width: Math.round(widest * LETTER + 2 * ROOM),
      height: lines.length * LINE + ROOM,
    });
  }
  for (const [at, { lower, upper, label }] of drawing.links.entries())
    graph.setEdge(
      lower,
      upper,
      { width: (label?.length ?? 0) * LETTER, height: LINE, labelpos: "c" },
      String(at),
    );
  layout(graph);
  const boxes = drawing.nodes.map((node): Box => {
    const { x, y, width, height } = graph.node(node.name);
    return { node, lines: linesOf(node), x: x - width / 2, y: y - height / 2, width, height };
  });
  const edges = drawing.links.map((link, at) => {
    const { points = [], x, y } = graph.edge(link.lower, link.upper, String(at));
    const ends = [graph.node(link.lower), graph.node(link.upper)] as const;
    const path = line(ends, points.slice(1, -1), (link.label?.length ?? 0) * LETTER);
    const dashed = link.mark === undefined ? "" : ' stroke-dasharray="5 4"';
    const text =
      link.label === undefined
        ? ""
        : `<text class="label" x="${round(x ?? 0)}" y="${round((y ?? 0) - 4)}" text-anchor="middle">${xml(link.label)}</text>`;
    return `<path class="edge" d="${path}"${dashed}/>${text}`;
  });
  const { width = 0, height = 0 } = graph.graph();
  const used = new Set(drawing.nodes.map(lookOf));
  const legend = (Object.keys(LEGEND) as Look[]).filter((look) => used.has(look) && LEGEND[look]);
  const key = legend.map(
    (look, at) =>
      `<text class="label" x="16" y="${round(height + 18 + at * LINE)}" style="fill:${COLOURS[look]}">${LEGEND[look]}</text>`,
  );
  const whole = round(height + 12 + legend.length * LINE);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${whole}" viewBox="0 0 ${round(width)} ${whole}">
<style>
  text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #1f2328 }
  .label { fill: #57606a; font-size: 12px }
  .name { font-weight: bold }
  .box { fill: #f6f8fa; stroke-width: 2 }
  .edge { fill: none; stroke: #8c959f; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .label { fill: #9198a1 }
    .box { fill: #161b22 }
  }
</style>
${[...edges, ...boxes.map(boxSvg), ...key].join("\n")}
</svg>
`;
}

/**
 * A line from the side of one box to that of another. Where it gets to another height there are no boxes:
 * every second of dagre's points is between two columns, the others are where a column has room.
 */
function line(ends: readonly [Node, Node], points: readonly Point[], label: number): string {
  const isTurned = ends[0].x > ends[1].x;
  const [from, to] = isTurned ? [ends[1], ends[0]] : ends;
  const inner = isTurned ? [...points].reverse() : points;
  const start = { x: from.x + from.width / 2, y: from.y };
  const end = { x: to.x - to.width / 2, y: to.y };
  const turns = inner.flatMap(({ x, y }, at) => {
    if (at % 2 === 1) return [];
    const [before, after] = [inner[at - 1] ?? start, inner[at + 1] ?? end];
    const [left, right] = [x - label / 2, x + label / 2];
    if (label === 0) return [turn({ x: x - TURN, y: before.y }, { x: x + TURN, y: after.y })];
    return [
      turn({ x: left - TURN, y: before.y }, { x: left, y }),
      turn({ x: right, y }, { x: right + TURN, y: after.y }),
    ];
  });
  return `M${shown(start)} ${turns.join("")}L${shown(end)}`;
}

function turn(from: Point, to: Point): string {
  if (round(from.y) === round(to.y)) return "";
  const middle = (from.x + to.x) / 2;
  const by = [{ x: middle, y: from.y }, { x: middle, y: to.y }, to];
  return `L${shown(from)} C${by.map(shown).join(" ")} `;
}

const shown = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** What is used of dagre: its own declarations do not resolve from CommonJS. */
interface Dagre {
  graphlib: { Graph: new (options: { multigraph: boolean }) => Graph };
  layout: (graph: Graph) => void;
}

interface Graph {
  setGraph(options: Record<string, string | number>): void;
  setNode(name: string, size: { width: number; height: number }): void;
  setEdge(from: string, to: string, label: object, name: string): void;
  graph(): { width?: number; height?: number };
  node(name: string): Node;
  edge(from: string, to: string, name: string): { points?: Point[]; x?: number; y?: number };
}

interface Point {
  x: number;
  y: number;
}

/** A box by its middle. */
interface Node extends Point {
  width: number;
  height: number;
}

async function loaded(): Promise<Dagre> {
  try {
    return await import("@dagrejs/dagre");
  } catch (error) {
    if (!isNoModule(error)) throw error;
    throw new Misused(
      "an SVG needs the package @dagrejs/dagre: run `npm install @dagrejs/dagre`, or leave --svg out and let GitHub draw what is printed",
      { cause: error },
    );
  }
}

const isNoModule = (error: unknown): boolean =>
  ["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );

const round = (number: number): number => Math.round(number);

function boxSvg({ node, lines, x, y, width, height }: Box): string {
  const look = lookOf(node);
  const dashed = look === "missing" || look === "disabled" ? ' stroke-dasharray="5 4"' : "";
  const corner = node.kind === "bonding" ? 16 : 4;
  const text = lines.map(
    (line, at) =>
      `<text${at === 0 ? ' class="name"' : ""} x="${round(x + ROOM)}" y="${round(y + (at + 1) * LINE)}">${xml(line)}</text>`,
  );
  return `<rect class="box" x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="${corner}" stroke="${COLOURS[look]}"${dashed}/>${text.join("")}`;
}
