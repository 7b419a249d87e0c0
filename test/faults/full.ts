import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as fc from "fast-check";
import { format } from "prettier";
import {
  course,
  each,
  everything,
  nameOf,
  type Run,
  type Target,
  TARGETS,
  trial,
  type Verdict,
} from "./campaign";
import { Crashes } from "./crashes";
import { mixtures, told } from "./random";
import { Report } from "./report";
import { SEED } from "./seed";

/** How many faults there are in the whole campaign, at least. */
const FAULTS = Number(process.env["FAULTS_COUNT"] ?? 10_000);
const AT_ONCE = 6;
/** Mixtures that are drawn at a time. */
const DRAWN = 60;

const page = path.resolve(__dirname, "../../docs/faults.md");

/** What is under way: a process that ends before them waits for something that never comes. */
const pending = new Set<string>();

async function watched(target: Target, runs: Run[]): Promise<Verdict> {
  const name = told({ target, runs });
  pending.add(name);
  const verdict = await trial(target, runs);
  pending.delete(name);
  return verdict;
}

process.on("beforeExit", () => {
  if (pending.size === 0) return;
  console.log(["These never ended:", ...pending].join("\n"));
  process.exit(1);
});

/** Every fault at every command, then mixtures until there are enough; the table goes into `docs`. */
async function campaign(): Promise<void> {
  const crashes = new Crashes();
  crashes.watch();
  // What was not put back is told to users; here it would only hide the progress.
  console.warn = () => undefined;
  const began = Date.now();
  const report = new Report(SEED);
  const minutes = () => Math.ceil((Date.now() - began) / 60_000);
  const progress = () => {
    console.log(`${report.injected} faults, ${report.failed} violations, ${minutes()} minutes`);
  };
  console.log(`FAULTS_SEED=${SEED}`);

  for (const target of TARGETS) {
    await each(await everything(target), AT_ONCE, async ({ phase, strike }) => {
      const { injected, violations } = await watched(target, course(phase, strike));
      const { name } = strike.kind;
      report.runs++;
      report.add(target, phase, name, injected, violations.length);
      if (violations.length === 0) return;
      const what = violations[0]?.split("\n")[0] ?? "";
      report.violations.push(`${nameOf(target)}, ${phase}, ${name}, command ${strike.at}: ${what}`);
      console.log(report.violations.at(-1));
    });
    progress();
  }
  for (let drawn = 0; report.injected < FAULTS; drawn++) {
    const some = fc.sample(mixtures, { seed: SEED + drawn, numRuns: DRAWN });
    await each(some, AT_ONCE, async (mixture) => {
      const { injected, violations } = await watched(mixture.target, mixture.runs);
      report.runs += mixture.runs.length;
      report.random.mixtures++;
      report.random.injected += injected;
      if (violations.length === 0) return;
      report.random.violations++;
      report.violations.push(`a mixture: ${violations[0]?.split("\n")[0] ?? ""}`);
      console.log(told(mixture), violations.join("\n"));
    });
    progress();
  }
  crashes.stop();
  for (const crash of crashes.seen) report.violations.push(`thrown outside of a run: ${crash}`);
  const text = report.page(minutes());
  await writeFile(page, await format(text, { parser: "markdown", printWidth: 100 }));
  console.log(text);
  process.exitCode = report.violations.length === 0 ? 0 : 1;
}

void campaign();
