// All offices from one machine, by Pulumi's Automation API:
//
//   npx ts-node examples/fleet/main.ts preview
//   npx ts-node examples/fleet/main.ts up --yes --canary branch-berlin --parallel 4 --stop-after 3
//   npx ts-node examples/fleet/main.ts up --yes --json > result.json
//
// Sites are the stack files of examples/office. Progress goes to stderr, the result to stdout.
import { availableParallelism } from "node:os";
import * as path from "node:path";
import { PulumiCommand } from "@pulumi/pulumi/automation";
import { Argument, CommanderError, InvalidArgumentError, Command as Program } from "commander";
import { runFleet } from "./fleet";
import { Progress, tableOf } from "./progress";
import { type Changes, type Command, commands, operate, sitesOf } from "./site";

interface Options {
  folder: string;
  only?: string[];
  canary?: string[];
  parallel: number;
  stopAfter: number;
  yes: boolean;
  json: boolean;
}

const names = (text: string) => text.split(",").filter((name) => name !== "");
const count = (text: string) => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("It must be 1 or more.");
  return Number(text);
};

async function main(): Promise<void> {
  const program = new Program("fleet")
    .addArgument(new Argument("<command>", "what to do with each site").choices(commands))
    .option("--folder <path>", "the project", path.join(__dirname, "../office"))
    .option("--only <sites>", "these sites, separated by commas", names)
    .option("--canary <sites>", "these go first; default: the first one", names)
    .option("--parallel <count>", "sites at once", count, availableParallelism())
    .option("--stop-after <count>", "failures after which no further site is begun", count, 3)
    .option("--yes", "up and destroy: change routers without asking", false)
    .option("--json", "print the result as JSON", false)
    .exitOverride()
    .action(run);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError))
      console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  }
}

async function run(command: Command, options: Options): Promise<void> {
  const { folder, parallel, stopAfter, json } = options;
  const known = await sitesOf(folder);
  const sites = options.only ?? known;
  const canaries = options.canary ?? sites.slice(0, 1);
  for (const site of [...sites, ...canaries])
    if (!known.includes(site) || !sites.includes(site))
      throw new Error(`there is no site ${site}: write one of ${known.join(", ")}`);
  if (sites.length === 0) throw new Error("--only names no site");
  if ((command === "up" || command === "destroy") && !options.yes)
    throw new Error(`${command} changes ${sites.length} sites: run preview first, then add --yes`);

  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
    console.error("No further site is begun; those at work finish. Again Ctrl-C ends them.");
  });
  const pulumi = await PulumiCommand.get();
  const progress = new Progress(process.stderr);
  const began = performance.now();
  const results = await runFleet<Changes>({
    sites,
    canaries,
    parallel,
    stopAfter,
    signal: stop.signal,
    work: (site) =>
      operate(
        command,
        site,
        folder,
        pulumi,
        (step) => progress.step(site, step),
        (news) => progress.news(site, news),
      ),
    onState: (site, state, result) => progress.state(site, state, result),
  });
  const seconds = Math.round(performance.now() - began) / 1000;
  const ok = results.every(({ state }) => state === "done");
  if (json) console.log(JSON.stringify({ command, ok, seconds, sites: results }, undefined, 2));
  else console.log(`\n${tableOf(results)}\n${seconds.toFixed(0)} s`);
  process.exitCode = ok ? 0 : 1;
}

void main();
