import type { Out } from "./io";

/** Narrower than this a terminal breaks lines better than words can. */
const NARROWEST = 30;

const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * Text for where it goes: at a terminal long lines are broken between words, and go on below the text
 * that they began with. Piped text stays as it is, and so does a line that `keep` names, such as a
 * command that will be pasted.
 */
export function fitted(text: string, out: Out, keep?: RegExp): string {
  const { isTTY, columns = 0 } = out;
  if (isTTY !== true || columns < NARROWEST) return text;
  return text
    .split("\n")
    .map((line) => (keep?.test(line) ? line : broken(line, columns)))
    .join("\n");
}

const widthOf = (text: string): number => text.replaceAll(COLOURS, "").length;

function broken(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  // `  seen     /interface: ...` goes on below its text, `error: ...` by two.
  const [lead = ""] = /^\s*(?:\S+\s{2,})?/.exec(line.replaceAll(COLOURS, "")) ?? [];
  const indent = " ".repeat(lead.length === 0 ? 2 : Math.min(lead.length, columns / 2));
  const lines: string[] = [];
  let [current, isEmpty] = ["", true];
  for (const word of line.match(/\s*\S+/g) ?? []) {
    if (isEmpty || widthOf(current) + widthOf(word) <= columns) {
      current += word;
      isEmpty = false;
      continue;
    }
    lines.push(current);
    current = `${indent}${word.trimStart()}`;
  }
  return [...lines, current].join("\n");
}
