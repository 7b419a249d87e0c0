// npm pack: what nobody reads goes out of dist. Declarations that no public name needs are a third of
// all files, comments and blanks a third of the rest; comments in declarations are what an editor shows,
// and stay. The schema is compressed.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { gzipSync } from "node:zlib";
import ts from "typescript";

/** Where programs come in, as `exports` of package.json says. */
const ENTRIES = ["provider/index.d.ts", "provider/runtime.d.ts", "simulator/index.d.ts"];

/** Removes from a built package what only its authors need. */
export async function slim(dist: string): Promise<void> {
  const needed = neededBy(ENTRIES.map((entry) => path.join(dist, entry)));
  for (const file of filesIn(dist)) {
    if (file.endsWith(".d.ts") && !needed.has(path.resolve(file))) rmSync(file);
    else if (file.endsWith(".d.ts"))
      writeFileSync(file, withoutIndentation(readFileSync(file, "utf8")));
    else if (file.endsWith(".js")) {
      const script = await condensed(readFileSync(file, "utf8"));
      // What has types only, no script asks for.
      if (hasNothing.test(script)) rmSync(file);
      else writeFileSync(file, script);
    } else if (file.endsWith(".json"))
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
  }
}

/** A module that exports nothing. */
const hasNothing =
  /^"use strict"[;\s]*Object\.defineProperty\(exports,"__esModule",\{value:(true|!0)\}\)[;\s]*$/;

/** Writes the schema as it is published, beside what it is written from. */
export function compress(schema: string): void {
  for (const file of filesIn(schema).filter((one) => one.endsWith(".json")))
    writeFileSync(file.concat(".gz"), gzipSync(readFileSync(file), { level: 9 }));
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

/** What a machine reads, a statement a line: a stack trace says where. Names stay as they are. */
async function condensed(script: string): Promise<string> {
  const { minify } = await import("terser");
  const { code } = await minify(script, {
    compress: false,
    mangle: false,
    format: { semicolons: false, ecma: 2020 },
  });
  return code ?? script;
}

/** Lines begin at their first word, but for those of a text. */
function withoutIndentation(script: string): string {
  const source = ts.createSourceFile("a.ts", script, ts.ScriptTarget.ES2022);
  const texts: [from: number, to: number][] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) texts.push([node.getStart(source), node.getEnd()]);
    ts.forEachChild(node, look);
  };
  look(source);
  let at = 0;
  return script.replaceAll(/^[ \t]+/gm, (blanks: string, start: number) => {
    while ((texts[at]?.[1] ?? Infinity) <= start) at++;
    const isText = (texts[at]?.[0] ?? Infinity) < start;
    return isText ? blanks : "";
  });
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

if (require.main === module) {
  const root = path.resolve(__dirname, "..");
  void slim(path.join(root, "dist"));
  compress(path.join(root, "routeros"));
}
