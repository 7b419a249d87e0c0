// npm pack: what nobody reads goes out of dist. Declarations that no public name needs are a third of
// all files, comments in JavaScript a fifth of it; those in declarations are what an editor shows, and stay.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";

/** Where programs come in, as `exports` of package.json says. */
const ENTRIES = ["provider/index.d.ts", "provider/runtime.d.ts", "simulator/index.d.ts"];

/** Removes from a built package what only its authors need. */
export function slim(dist: string): void {
  const needed = neededBy(ENTRIES.map((entry) => path.join(dist, entry)));
  for (const file of filesIn(dist)) {
    if (file.endsWith(".d.ts") && !needed.has(path.resolve(file))) rmSync(file);
    if (file.endsWith(".js")) writeFileSync(file, withoutComments(readFileSync(file, "utf8")));
  }
}

/** The declarations that these name, and what those name. */
function neededBy(entries: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const look = (file: string): void => {
    if (needed.has(path.resolve(file))) return;
    needed.add(path.resolve(file));
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
    for (const { fileName } of importedFiles.filter((one) => one.fileName.startsWith("."))) {
      const at = path.join(path.dirname(file), fileName);
      const found = [`${at}.d.ts`, path.join(at, "index.d.ts")].find(isFile);
      if (found !== undefined) look(found);
    }
  };
  entries.forEach(look);
  return needed;
}

/** A line that says which program runs the file is no comment. */
function withoutComments(script: string): string {
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      removeComments: true,
    },
  });
  return outputText;
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

if (require.main === module) slim(path.resolve(__dirname, "../dist"));
