import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { reference } from "./pages";
import { guidesWithParts } from "./parts";

const root = path.join(__dirname, "../..");

/** Writes the parts of guides that definitions say, and the pages of the site to where VitePress looks for them. */
async function write(): Promise<void> {
  for (const [page, text] of await guidesWithParts()) writeFileSync(path.join(root, page), text);
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

write().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
