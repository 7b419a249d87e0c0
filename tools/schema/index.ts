// ts-node tools/schema FOLDER: makes what the project knows of RouterOS's menus from collected facts.
// Run by hand when the facts are newer; what it writes is committed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { declarations } from "./declarations";
import { readFacts } from "./facts";
import { onlyUnchecked } from "./known";
import { type Menu, menuOf, topOf } from "./menus";

const root = path.join(__dirname, "../..");

function write(file: string, text: string): number {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  return Buffer.byteLength(text);
}

function make(folder: string): void {
  const facts = readFacts(folder);
  const paths = Object.keys(facts.menus).sort();
  const menus = Object.fromEntries(
    paths.map((one) => [one, menuOf(one, facts.menus[one]!, facts)]),
  );
  const parts = [...new Set(paths.map(topOf))];
  let bytes = 0;
  for (const part of parts) {
    const own = paths.filter((one) => topOf(one) === part);
    bytes += write(`routeros/${part}.json`, partText(own, menus));
  }
  const types = "provider/pulumi/item/menus";
  rmSync(path.join(root, types), { recursive: true, force: true });
  let typed = 0;
  for (const [name, text] of Object.entries(declarations(menus, onlyUnchecked)))
    typed += write(`${types}/${name}.ts`, text);
  const words = Object.values(menus).flatMap((menu) => Object.keys(menu.words));
  console.log(
    `${paths.length} menus, ${words.length} words: ${bytes} bytes of data in ${parts.length} files, ${typed} bytes of types`,
  );
}

/** One line a menu and one a kind of word, so that a change shows where it is; words are numbers of kinds. */
function partText(own: readonly string[], menus: Record<string, Menu>): string {
  const kinds = new Map<string, number>();
  const numbered = own.map((one) => {
    const { words, ...menu } = menus[one]!;
    const numbers = Object.entries(words).map(([name, word]) => {
      const text = JSON.stringify(withoutSuggestions(word));
      if (!kinds.has(text)) kinds.set(text, kinds.size);
      return [name, kinds.get(text)];
    });
    return `${JSON.stringify(one)}:${JSON.stringify({ ...menu, words: Object.fromEntries(numbers) as object })}`;
  });
  return `{"kinds":[\n${[...kinds.keys()].join(",\n")}\n],\n"menus":{\n${numbered.join(",\n")}\n}}\n`;
}

/** Long lists of what only might be written (time zones, countries) help an editor and nobody else. */
function withoutSuggestions(word: Menu["words"][string]): unknown {
  if (typeof word === "string" || word.open !== true || (word.values?.length ?? 0) < 60)
    return word;
  return { ...word, values: undefined };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("write the folder of the facts: ts-node tools/schema FOLDER");
  process.exitCode = 1;
} else make(folder);
