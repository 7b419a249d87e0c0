// npx ts-node tools/exports [FOLDER]: counts in docs/coverage.md what of real routers can be code. With a
// folder of exports (*.rsc) the copy that is counted is made anew first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as prettier from "prettier";
import { copyOf, readCopy } from "./copy";
import { report } from "./report";
import type { TakenOver } from "./taken-over";

const root = path.join(__dirname, "../..");
const copy = path.join(root, "test/exports/sites.txt");
/** `npm run test:exports -- FOLDER --write` writes it: what came of the routers themselves. */
const taken = path.join(root, "test/exports/taken-over.json");
const page = path.join(root, "docs/coverage.md");

/** The page as it has to be. */
export async function coverage(): Promise<string> {
  const routers = existsSync(taken) ? (JSON.parse(readFileSync(taken, "utf8")) as TakenOver[]) : [];
  const text = await report(readCopy(readFileSync(copy, "utf8")), routers);
  const style = await prettier.resolveConfig(page);
  return prettier.format(text, { ...style, parser: "markdown" });
}

async function make(folder: string | undefined): Promise<void> {
  if (folder !== undefined) {
    const files = readdirSync(folder).filter((file) => file.endsWith(".rsc"));
    const sources = files.sort().map((file) => readFileSync(path.join(folder, file), "utf8"));
    writeFileSync(copy, copyOf(sources));
  }
  writeFileSync(page, await coverage());
}

if (require.main === module)
  make(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
