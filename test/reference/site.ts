import type { MarkdownRenderer } from "vitepress" with { "resolution-mode": "import" };
import { markdown } from "../../tools/reference/site";

/** A part of a page under one heading, as the search has it. */
export interface Section {
  /** The page and its anchor: `classes/Bond#mode`. */
  readonly id: string;
  readonly title: string;
  readonly titles: readonly string[];
  readonly text: string;
}

/** A page as VitePress makes it. */
export interface Rendered {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Its blocks of TypeScript. */
  readonly programs: readonly string[];
  readonly sections: readonly Section[];
  /** What the site's compiler would take for its own: elements and expressions. */
  readonly taken: readonly string[];
}

/** VitePress's own markdown, without colours: nobody looks at it here. */
export async function renderer(): Promise<MarkdownRenderer> {
  const { createMarkdownRenderer } = await import("vitepress");
  return createMarkdownRenderer(__dirname, { ...markdown, highlight: (code) => code });
}

/** What a page has, by the tokens of its markdown. */
export function rendered(md: MarkdownRenderer, page: string, text: string): Rendered {
  const tokens = md.parse(text.replace(/^---\n[^]*?\n---\n/, ""), {
    path: page,
    relativePath: page,
  });
  const anchors = new Set<string>();
  const links: string[] = [];
  const programs: string[] = [];
  const taken: string[] = [];
  const sections: (Section & { level: number })[] = [];
  let words: string[] = [];
  const end = () => {
    const last = sections.pop();
    if (last !== undefined) sections.push({ ...last, text: words.join(" ") });
    words = [];
  };
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") {
      end();
      const level = Number(token.tag.slice(1));
      const anchor = token.attrGet("id") ?? "";
      anchors.add(anchor);
      const parents = sections.filter(
        (one, place) =>
          sections.slice(place + 1).every((later) => later.level > one.level) && one.level < level,
      );
      const title = (tokens[at + 1]?.children ?? [])
        .filter(({ type }) => type === "text" || type === "code_inline")
        .map(({ content }) => content)
        .join("")
        .trim();
      sections.push({
        ...{ id: `${page}#${anchor}`, title, text: "", level },
        titles: parents.map((one) => one.title),
      });
    }
    if (token.type === "fence" && token.info.trim() === "ts") programs.push(token.content);
    if (token.type === "html_block") taken.push(token.content);
    if (token.type === "fence") words.push(token.content);
    for (const child of token.children ?? []) {
      if (child.type === "link_open" || child.type === "image") {
        const href = child.attrGet("href") ?? child.attrGet("src") ?? "";
        if (!(child.attrGet("class") ?? "").includes("header-anchor")) links.push(href);
      }
      if (child.type === "html_inline" && /^<(?!Badge .*\/>$|\/?small>)/.test(child.content))
        taken.push(child.content);
      if (child.type === "text" && child.content.includes("{{")) taken.push(child.content);
      if (child.type === "text" || child.type === "code_inline") words.push(child.content);
    }
  });
  end();
  return { anchors, links, programs, sections, taken };
}
