import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as prettier from "prettier";
import { isRightHint } from "../../tools/exports/hints";
import { stagesTable, type TakenOver } from "../../tools/exports/taken-over";
import { byEngine } from "./by-engine";
import { outcomeOf } from "./outcome";
import { closeRouters, exportsIn, type Site, sites } from "./support";
import { typeErrors } from "./type-check";

/*
 * `npm run test:exports -- FOLDER [NAME]`: how far routers, each an export in a folder, are taken over, and
 * what stands in the way. `--engine`: by Pulumi itself in place of the model of it, half a minute to five for
 * each. `--log FILE` keeps each as it comes, and leaves out those that it has already. `--write` keeps all
 * for docs/coverage.md, which `npx ts-node tools/exports` writes.
 */

/** Longer, and something waits for what never comes. */
const deadline = 300_000;

const file = path.join(__dirname, "../exports/taken-over.json");

/** What one kind of run found of a router. */
type Found = Partial<TakenOver> & Pick<TakenOver, "name">;

async function byModel({ name, text }: Site): Promise<TakenOver> {
  const router = { name: name.replace(/\.rsc$/, ""), version: versionOf(text) };
  try {
    const found = await inTime(outcomeOf(text), deadline);
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
    showDifferences({ failed, lost, added });
    return {
      ...router,
      commands,
      refused: refused.length,
      resources: made.resources.length,
      unread: made.unread.length,
      errors: errors.length,
      changes: changes.length,
      differences: differencesOf({ failed, lost, added }),
      aside: Object.fromEntries(aside),
    };
  } catch (error) {
    show("stopped", [error instanceof Error ? error.message : String(error)]);
    return { ...router, commands: 0, refused: 0, aside: {} };
  } finally {
    await closeRouters();
  }
}

async function byPulumi({ name, text }: Site): Promise<Found> {
  const router = { name: name.replace(/\.rsc$/, "") };
  try {
    const found = await inTime(byEngine(text), 4 * deadline);
    const { errors, steps, hints } = found;
    const { same = 0, ...others } = steps;
    const wrong = hints.filter((hint) => !isRightHint(hint));
    show("types", errors);
    show("changes", Object.keys(others).length === 0 ? [] : [JSON.stringify(others)]);
    show("hint", hints);
    show("wrong hint", wrong);
    showDifferences(found);
    const changes = Object.values(others).reduce((sum, one) => sum + one, same === 0 ? 1 : 0);
    const differences = differencesOf(found);
    return {
      ...router,
      engine: {
        ...{ tree, errors: errors.length, changes, hints: hints.length },
        ...{ wrongHints: wrong.length, differences },
      },
    };
  } catch (error) {
    show("stopped", [error instanceof Error ? error.message : String(error)]);
    return router;
  } finally {
    await closeRouters();
  }
}

/** The day of what is run. */
const tree = execFileSync("git", ["log", "-1", "--format=%cs"], { encoding: "utf8" }).trim();

const versionOf = (text: string): string => /^#.*by RouterOS (\S+)/m.exec(text)?.[1] ?? "";

function inTime<T>(run: Promise<T>, milliseconds: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("it took too long")), milliseconds).unref();
  });
  return Promise.race([run, late]);
}

/** How the spare differs. */
interface Differences {
  failed: string | undefined;
  lost: readonly string[];
  added: readonly string[];
}

const differencesOf = ({ failed, lost, added }: Differences): number =>
  lost.length + added.length + (failed === undefined ? 0 : 1);

function showDifferences({ failed, lost, added }: Differences): void {
  show("spare", failed?.split("\n") ?? []);
  show("lost", lost);
  show("added", added);
}

/** A few of what there is: who mends one of them asks again. */
function show(what: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, 12)) console.log(`    ${what}: ${line.slice(0, 220)}`);
  if (lines.length > 12) console.log(`    ${what}: and ${lines.length - 12} more`);
}

/** What a log has of an earlier run, a router a line. */
const logged = (log: string | undefined): Found[] =>
  log === undefined || !existsSync(log)
    ? []
    : readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Found);

interface Wishes {
  folder: string | undefined;
  only: string;
  /** By Pulumi itself. */
  engine: boolean;
  log: string | undefined;
  write: boolean;
}

function wishesOf(given: readonly string[]): Wishes {
  const at = given.indexOf("--log");
  const log = at < 0 ? undefined : given[at + 1];
  const plain = given.filter((one, place) => !one.startsWith("--") && (at < 0 || place !== at + 1));
  const [folder, only = ""] = plain;
  return {
    ...{ folder, only, log },
    engine: given.includes("--engine"),
    write: given.includes("--write"),
  };
}

async function main({ folder, only, engine, log, write }: Wishes): Promise<void> {
  const all = (folder === undefined ? sites : exportsIn(folder)).filter(({ name }) =>
    name.includes(only),
  );
  const found = logged(log);
  for (const site of all) {
    if (found.some(({ name }) => `${name}.rsc` === site.name)) continue;
    console.log(site.name);
    const one = await (engine ? byPulumi(site) : byModel(site));
    found.push(one);
    if (log !== undefined) appendFileSync(log, `${JSON.stringify(one)}\n`);
  }
  const before = JSON.parse(readFileSync(file, "utf8")) as TakenOver[];
  // What the other kind of run found of a router stays.
  const together = found.map((one): TakenOver => {
    const known = before.find(({ name }) => name === one.name);
    const bare = { version: "", commands: 0, refused: 0, aside: {} };
    if (!engine) return { ...bare, ...pick(known, ["engine"]), ...one };
    return { ...bare, ...known, ...one };
  });
  console.log(stagesTable(together));
  if (!write) return;
  writeFileSync(
    file,
    await prettier.format(JSON.stringify(together), { printWidth: 100, parser: "json" }),
  );
}

const pick = (
  one: TakenOver | undefined,
  names: readonly (keyof TakenOver)[],
): Partial<TakenOver> =>
  Object.fromEntries(
    Object.entries(one ?? {}).filter(([name]) => (names as string[]).includes(name)),
  );

// What is stored otherwise is counted by the exports.
console.warn = () => undefined;
void main(wishesOf(process.argv.slice(2))).then(() => process.exit());
