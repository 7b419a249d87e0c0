import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { defineConfig } from "vitepress";
import type { Entry } from "../../tools/reference/navigation.js";
import { searchOptions, tokenize } from "../../tools/reference/search.js";
import { markdown } from "../../tools/reference/site.js";

/** Made by `npm run docs`, like the pages. */
const sidebars = path.join("docs-site", "pages", "sidebars.json");
if (!existsSync(sidebars)) throw new Error("there are no pages yet: npm run docs writes them");

export default defineConfig({
  title: "pulumi-routeros",
  description: "MikroTik RouterOS as Pulumi resources in TypeScript",
  srcDir: "pages",
  // Where the site does not stand at the root of its server: DOCS_BASE=/pulumi-routeros/
  base: process.env["DOCS_BASE"] ?? "/",
  markdown,
  // There is no icon, and browsers need not ask for one.
  head: [["link", { rel: "icon", href: "data:," }]],
  // Otherwise every page holds the sidebars of all.
  metaChunk: true,
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/existing-router", activeMatch: "^/(guide|decisions)/" },
      { text: "Classes", link: "/classes/", activeMatch: "^/classes/" },
      { text: "Menus", link: "/menus/", activeMatch: "^/menus/" },
      { text: "Commands", link: "/commands/", activeMatch: "^/(commands|reference)/" },
      { text: "Examples", link: "/examples/", activeMatch: "^/examples/" },
    ],
    sidebar: JSON.parse(readFileSync(sidebars, "utf8")) as Record<string, Entry[]>,
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: { miniSearch: { options: { tokenize }, searchOptions } },
    },
    docFooter: { prev: false, next: false },
    footer: { message: "Apache-2.0" },
  },
});
