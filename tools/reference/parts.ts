import { readFileSync } from "node:fs";
import * as path from "node:path";
import * as prettier from "prettier";
import { findingsPart } from "./findings";
import { environmentPart, settingsPart } from "./settings";

const root = path.join(__dirname, "../..");

/** The parts of guides that say what a definition of the package says, by the headings that they stand under. */
const parts: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  "docs/configuration.md": { Settings: settingsPart, Environment: environmentPart },
  "docs/doctor.md": { Findings: findingsPart },
};

/** The guides with these parts as they have to be; `npm run docs` writes them. */
export async function guidesWithParts(): Promise<ReadonlyMap<string, string>> {
  const pages = Object.entries(parts).map(async ([page, own]) => {
    const file = path.join(root, page);
    const style = await prettier.resolveConfig(file);
    const text = Object.entries(own).reduce(withPart, readFileSync(file, "utf8"));
    return [page, await prettier.format(text, { ...style, parser: "markdown" })] as const;
  });
  return new Map(await Promise.all(pages));
}

function withPart(text: string, [heading, part]: readonly [string, () => string]): string {
  const there = new RegExp(`^(## ${heading}\n).*?(?=^## |(?![^]))`, "ms");
  if (!there.test(text)) throw new Error(`there is no heading ${heading}`);
  return text.replace(there, (_whole, first: string) => `${first}\n${part()}\n`);
}
