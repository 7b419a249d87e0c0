import { shown } from "../../provider/values/shown";
import type { MarkedNode } from "./differences";

/** Longer lines make boxes that nobody reads. */
const LONGEST = 48;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** What a box says, a line each; the first is its name. */
export function linesOf({ name, kind, about, on, comment, link }: MarkedNode): string[] {
  const state = link === undefined || link === "up" ? [] : [link];
  // Of what a stack only names nobody knows what it is.
  const what = [...(kind === "interface" ? [] : [kind]), ...about, ...state].join(", ");
  return [
    name,
    ...(what === "" ? [] : [what]),
    ...on,
    ...(comment === undefined ? [] : [`“${comment}”`]),
  ].map((line) => cut(shown(line)));
}

/** How a box or a line is drawn: what differs says more than whether it runs. */
export type Look = "up" | "down" | "disabled" | "differs" | "missing" | "plain";

export function lookOf({ mark, link }: MarkedNode): Look {
  if (mark === "missing" || mark === "differs") return mark;
  return link ?? "plain";
}

/** What colours mean, for those that a drawing has. */
export const LEGEND: Record<Look, string> = {
  up: "link up",
  down: "link down",
  disabled: "disabled",
  differs: "differs from the stack",
  missing: "in the stack, not on the router",
  plain: "",
};

export const COLOURS: Record<Look, string> = {
  up: "#2da44e",
  down: "#cf222e",
  disabled: "#8c959f",
  differs: "#bf8700",
  missing: "#cf222e",
  plain: "#57606a",
};
