import { writeFileSync } from "node:fs";
import * as path from "node:path";
import * as prettier from "prettier";
import { stagesTable, type TakenOver } from "../../tools/exports/taken-over";
import { outcomeOf } from "./outcome";
import { closeRouters, exportsIn, type Site, sites } from "./support";
import { typeErrors } from "./type-check";

/*
 * `npm run test:exports -- FOLDER [NAME]`: how far routers, each an export in a folder, are taken over, and
 * what stands in the way. `--write` keeps it for docs/coverage.md, which `npx ts-node tools/exports` writes.
 */

/** Longer, and something waits for what never comes. */
const deadline = 300_000;

const file = path.join(__dirname, "../exports/taken-over.json");

async function takenOver({ name, text }: Site): Promise<TakenOver> {
  const version = /^#.*by RouterOS (\S+)/m.exec(text)?.[1] ?? "";
  const router = { name: name.replace(/\.rsc$/, ""), version };
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("it took too long")), deadline).unref();
    });
    const found = await Promise.race([outcomeOf(text), late]);
    const { made, commands, refused, changes, failed, lost, added, aside } = found;
    const errors = typeErrors(made);
    show("refused", refused);
    show(
      "left out",
      made.leftOut.map(({ menu, what, why }) => `${menu} ${what ?? ""}: ${why}`),
    );
    show(
      "not read",
      made.unread.map(({ menu, why }) => `${menu}: ${why}`),
    );
    show("types", errors);
    show("changes", changes);
    show("spare", failed === undefined ? [] : [failed]);
    show("lost", lost);
    show("added", added);
    return {
      ...router,
      commands,
      refused: refused.length,
      resources: made.resources.length,
      unread: made.unread.length,
      errors: errors.length,
      changes: changes.length,
      differences: lost.length + added.length + (failed === undefined ? 0 : 1),
      aside: Object.fromEntries(aside),
    };
  } catch (error) {
    show("stopped", [error instanceof Error ? error.message : String(error)]);
    return { ...router, commands: 0, refused: 0, aside: {} };
  } finally {
    await closeRouters();
  }
}

/** A few of what there is: who mends one of them asks again. */
function show(what: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, 12)) console.log(`    ${what}: ${line.slice(0, 220)}`);
  if (lines.length > 12) console.log(`    ${what}: and ${lines.length - 12} more`);
}

async function main(given: readonly string[]): Promise<void> {
  const [folder, only = ""] = given.filter((one) => one !== "--write");
  const chosen = (folder === undefined ? sites : exportsIn(folder)).filter(({ name }) =>
    name.includes(only),
  );
  const all: TakenOver[] = [];
  for (const site of chosen) {
    console.log(site.name);
    all.push(await takenOver(site));
  }
  console.log(stagesTable(all));
  if (!given.includes("--write")) return;
  writeFileSync(
    file,
    await prettier.format(JSON.stringify(all), { printWidth: 100, parser: "json" }),
  );
}

// What is stored otherwise is counted by the exports.
console.warn = () => undefined;
void main(process.argv.slice(2)).then(() => process.exit());
