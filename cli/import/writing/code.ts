/*
 * TypeScript as Prettier would leave it, without Prettier: what a program of resources needs, and no
 * more. test/import/zero-change.spec.ts compares the two.
 */

/** Longer lines are broken, where they can be. */
const width = 80;

/** A piece of code. `name` is one or a path of them, such as `bond1.name`, and is never broken. */
export type Code =
  | { kind: "text"; text: string; value: string }
  | { kind: "value"; text: string }
  | { kind: "name"; text: string }
  | { kind: "call"; callee: string; argument: string }
  | { kind: "list"; items: readonly Code[] }
  /** `isRow`: one of many alike, which stand in one line each where they can. */
  | { kind: "object"; entries: readonly Entry[]; isRow?: boolean };

/** A property of an object with the comments above it; `...` in front of one that is spread. */
export interface Entry {
  key: string;
  value: Code;
  comments?: readonly string[];
}

/** A value as code. */
export function codeOf(value: unknown): Code {
  if (Array.isArray(value)) return { kind: "list", items: value.map(codeOf) };
  if (typeof value === "string") return { kind: "text", text: quoted(value), value };
  if (typeof value === "object" && value !== null)
    return {
      kind: "object",
      entries: Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => ({ key, value: codeOf(one) })),
    };
  return { kind: "value", text: String(value) };
}

/** A key of an object, in quotes where it needs them. */
const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

/** Characters that an editor does not show as they are, bytes that are no UTF-8, halves of characters. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{a0}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}]/gu;

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return escapes[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
}

/** A text as a literal: of several lines as a template, so that scripts read as they are. */
export function quoted(text: string): string {
  if (/[^\n]\n[^\n]/.test(text)) return template(text);
  const doubles = text.split('"').length;
  const mark = doubles > text.split("'").length ? "'" : '"';
  const body = text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`).replace(unseen, escaped);
  return `${mark}${body}${mark}`;
}

function template(text: string): string {
  const body = text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replace(unseen, (one) => (one === "\n" || one === "\t" ? one : escaped(one)));
  return `\`${body}\``;
}

/** Code in one line; undefined: it has several. */
function flat(code: Code): string | undefined {
  switch (code.kind) {
    case "list": {
      const items = code.items.map(flat);
      return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
    }
    case "object": {
      if (code.entries.length === 0) return "{}";
      const entries = code.entries.map(({ key, value, comments = [] }) => {
        const text = flat(value);
        return text === undefined || comments.length > 0 ? undefined : entryText(key, text);
      });
      return entries.includes(undefined) ? undefined : `{ ${entries.join(", ")} }`;
    }
    case "call":
      return `${code.callee}(${code.argument})`;
    default:
      return code.text.includes("\n") ? undefined : code.text;
  }
}

const entryText = (key: string, value: string): string =>
  key === "..." ? `...${value}` : `${keyOf(key)}: ${value}`;

/** Objects of more properties than this are never in one line: a person would not write them so. */
const fewProperties = 3;

/** Code that begins behind `before` on its line, and is followed by `after`. */
function laid(code: Code, indent: string, before: number, after: number): string {
  const line = flat(code);
  const fits = line !== undefined && indent.length + before + line.length + after <= width;
  if (code.kind === "object") return fits && isShort(code) ? line : broken(code.entries, indent);
  if (fits) return line;
  if (code.kind === "list") return lines(code.items, indent);
  if (code.kind === "call") return `${code.callee}(\n${indent}  ${code.argument},\n${indent})`;
  return code.text;
}

const isShort = ({ entries, isRow = false }: Code & { kind: "object" }): boolean =>
  isRow || entries.length <= fewProperties;

function lines(items: readonly Code[], indent: string): string {
  const inner = `${indent}  `;
  if (items.every(({ kind }) => kind === "value")) return filled(items, indent);
  const each = items.map((one) => `${inner}${laid(one, inner, 0, 1)},\n`);
  return `[\n${each.join("")}${indent}]`;
}

/** Numbers stand several in a line. */
function filled(items: readonly Code[], indent: string): string {
  const rows: string[] = [];
  let row = "";
  for (const one of items) {
    const text = `${flat(one)},`;
    if (row !== "" && indent.length + 2 + row.length + 1 + text.length > width) {
      rows.push(row);
      row = "";
    }
    row = row === "" ? text : `${row} ${text}`;
  }
  return `[\n${[...rows, row].map((one) => `${indent}  ${one}\n`).join("")}${indent}]`;
}

function broken(entries: readonly Entry[], indent: string): string {
  const inner = `${indent}  `;
  const each = entries.map(({ key, value, comments = [] }) => {
    const noted = comments.map((one) => `${inner}// ${one}\n`).join("");
    return `${noted}${inner}${property(key, value, inner)},\n`;
  });
  return `{\n${each.join("")}${indent}}`;
}

/** What cannot be broken itself goes on below its key, when it is too long beside it. */
function property(key: string, value: Code, indent: string): string {
  const name = key === "..." ? "..." : `${keyOf(key)}: `;
  const line = flat(value);
  const isLong = line !== undefined && indent.length + name.length + line.length + 1 > width;
  const goesBelow =
    (value.kind === "text" && !value.text.startsWith("`")) ||
    value.kind === "name" ||
    (value.kind === "call" && value.argument.length <= width / 4);
  if (isLong && goesBelow && key !== "...") return `${keyOf(key)}:\n${indent}  ${line}`;
  return `${name}${laid(value, indent, name.length, 1)}`;
}

/** `const name = new Class("name", { ... });` */
export function declaration(
  { variable, isExported }: { variable: string | undefined; isExported: boolean },
  className: string,
  name: string,
  entries: readonly Entry[],
  options: readonly Entry[] = [],
): string {
  const start = variable === undefined ? "" : `${isExported ? "export " : ""}const ${variable} = `;
  const head = `${start}new ${className}(`;
  const object = { kind: "object", entries } as const;
  const rest: Code[] = options.length > 0 ? [{ kind: "object", entries: options }] : [];
  const line = [object, ...rest].map(flat);
  const whole = `${head}${quoted(name)}, ${line.join(", ")});`;
  if (!line.includes(undefined) && whole.length <= width && isShort(object)) return whole;
  const hugs = rest.length === 0 && head.length + quoted(name).length + 3 <= width;
  if (hugs) return `${head}${quoted(name)}, ${broken(entries, "")});`;
  const others = rest.map((one) => `  ${laid(one, "  ", 0, 1)},\n`).join("");
  return `${head}\n  ${quoted(name)},\n  ${laid(object, "  ", 0, 1)},\n${others});`;
}
