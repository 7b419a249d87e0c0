/** A table of markdown; rows of no cells are none. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Text as code, whatever marks it has. */
export const code = (text: string): string =>
  text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;

/** A block of code. */
export const block = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A list of what there is; what is missing leaves no mark. */
export const bullets = (lines: readonly (string | undefined)[]): string =>
  lines.flatMap((line) => (line === undefined ? [] : [`- ${line}`])).join("\n");

/** Parts of a page with a blank line between them; what is missing leaves none. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;

/**
 * Prose of a comment as markdown, where a guide that it names is a link. The site's compiler would take
 * `<name>` for an element and `{{` for an expression; in code it does not.
 */
export const prose = (text: string, placeOf = (guide: string) => `/guide/${guide}`): string =>
  text
    .replaceAll(
      /`?\bdocs\/([a-z-]+)\.md\b`?/g,
      (_whole, guide: string) => `[${guide}](${placeOf(guide)})`,
    )
    .split(/(```[^]*?```|`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;{"),
    )
    .join("");

/** `Bond`, `/ip/dns` and the like as a sentence has several: with commas, and `or` before the last. */
export const either = (all: readonly string[], word = "or"): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${word} ${all.at(-1) ?? ""}`;
