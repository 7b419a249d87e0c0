import * as assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";

const root = path.join(__dirname, "..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "examples/nas/README.md",
].concat(
  readdirSync(path.join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
);
const text = (page: string) => readFileSync(path.join(root, page), "utf8");

/** What GitHub makes of a heading. */
const anchors = (page: string): string[] =>
  [...text(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .toLowerCase()
      .replaceAll(/\s/g, "-"),
  );

describe("the pages", () => {
  for (const page of pages)
    it(`${page} leads only to what there is`, () => {
      for (const [, link = ""] of text(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(link)) continue;
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? page : path.join(path.dirname(page), file);
        assert.ok(existsSync(path.join(root, target)), `${link}: there is no ${target}`);
        if (anchor !== undefined)
          assert.ok(anchors(target).includes(anchor), `${link}: no such heading in ${target}`);
      }
    });
});
