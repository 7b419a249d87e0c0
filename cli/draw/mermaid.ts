import type { Drawing } from "./differences";
import { COLOURS, linesOf, type Look, lookOf } from "./text";

const SHAPES: Record<string, readonly [open: string, close: string]> = {
  ethernet: ["[", "]"],
  bonding: ["([", "])"],
  bridge: ["[[", "]]"],
  vlan: ["{{", "}}"],
};

/** What Mermaid would read as its own is written by number. */
const escaped = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N} .,:/_()+*%'!?=@…“”-]/gu, (one) => `#${one.codePointAt(0) ?? 0};`);

/** The drawing in the language of Mermaid, which GitHub and GitLab show as a picture. */
export function mermaid({ nodes, links }: Drawing): string {
  const ids = new Map(nodes.map(({ name }, at) => [name, `n${at}`]));
  const id = (name: string): string => ids.get(name) ?? "";
  const boxes = nodes.map((node) => {
    const [open, close] = SHAPES[node.kind] ?? ["(", ")"];
    return `  ${id(node.name)}${open}"${linesOf(node).map(escaped).join("<br/>")}"${close}`;
  });
  const lines = links.map(({ lower, upper, label, mark }) => {
    const text =
      mark === "missing"
        ? [label, "missing"]
        : mark === "more"
          ? [label, "not in the stack"]
          : [label];
    const said = text.filter((one) => one !== undefined).join(", ");
    const arrow = mark === undefined ? "---" : "-.-";
    return `  ${id(lower)} ${arrow}${said === "" ? "" : `|"${escaped(said)}"|`} ${id(upper)}`;
  });
  const looks = new Map<Look, string[]>();
  for (const node of nodes) {
    const look = lookOf(node);
    looks.set(look, [...(looks.get(look) ?? []), id(node.name)]);
  }
  const classes = [...looks].flatMap(([look, members]) => [
    `  classDef ${look} stroke:${COLOURS[look]},stroke-width:2px${dashes(look)}`,
    `  class ${members.join(",")} ${look}`,
  ]);
  return ["flowchart LR", ...boxes, ...lines, ...classes, ""].join("\n");
}

const dashes = (look: Look): string =>
  look === "missing" || look === "disabled" ? ",stroke-dasharray:5 4" : "";
