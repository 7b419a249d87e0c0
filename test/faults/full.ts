import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as fc from "fast-check";
import { format } from "prettier";
import { course, each, everything, isOpen, nameOf, TARGETS, trial } from "./campaign";
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
  let unexpected = 0;

  for (const target of TARGETS) {
    await each(await everything(target), AT_ONCE, async ({ phase, strike }) => {
      const { injected, violations } = await trial(target, course(phase, strike));
      const { name } = strike.kind;
      report.runs++;
      report.add(target, phase, name, injected, violations.length);
      if (violations.length === 0) return;
      const open = (await isOpen(target, phase, strike)) ? " (known)" : "";
      const what = violations[0]?.split("\n")[0] ?? "";
      report.violations.push(
        `${nameOf(target)}, ${phase}, ${name}, command ${strike.at}${open}: ${what}`,
      );
      if (open !== "") return;
      unexpected++;
      console.log(report.violations.at(-1));
    });
    progress();
  }
  for (let drawn = 0; report.injected < FAULTS; drawn++) {
    const some = fc.sample(mixtures, { seed: SEED + drawn, numRuns: DRAWN });
    await each(some, AT_ONCE, async (mixture) => {
      const { injected, violations } = await trial(mixture.target, mixture.runs);
      report.runs += mixture.runs.length;
      report.random.mixtures++;
      report.random.injected += injected;
      if (violations.length === 0) return;
      unexpected++;
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
  process.exitCode = unexpected + crashes.seen.length === 0 ? 0 : 1;
}

void campaign();
