import type { MarkdownOptions } from "vitepress" with { "resolution-mode": "import" };
import { slug } from "./slug";

/** How the site and its spec read markdown alike. */
export const markdown: MarkdownOptions = {
  anchor: { slugify: slug },
  languageAlias: { routeros: "shellscript", rsc: "shellscript" },
  config: (md) => {
    // What stands in code is no expression of the page, such as `${{ matrix.site }}`.
    md.renderer.rules.code_inline = (tokens, at) =>
      `<code v-pre>${md.utils.escapeHtml(tokens[at]?.content ?? "")}</code>`;
  },
};
