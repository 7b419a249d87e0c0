import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { reference } from "./pages";

const root = path.join(__dirname, "../..");

/** Writes the pages of the site to where VitePress looks for them. What was there before goes. */
function write(): void {
  const folder = path.join(root, "docs-site/pages");
  rmSync(folder, { recursive: true, force: true });
  const { pages, sidebars } = reference();
  for (const [page, text] of pages) {
    const file = path.join(folder, `${page}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, "sidebars.json"), JSON.stringify(sidebars));
  copyFileSync(path.join(root, "docs-site/index.md"), path.join(folder, "index.md"));
  mkdirSync(path.join(folder, "public"), { recursive: true });
  copyFileSync(path.join(root, "docs/demo.svg"), path.join(folder, "public/demo.svg"));
  console.log(`${pages.size} pages in docs-site/pages`);
}

write();
