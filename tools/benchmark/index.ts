// npm run benchmark: what this package asks of a router, and what it costs beside Pulumi itself.
// Counts are the same on every machine; times are ratios of two things that are measured in turns.
import { Command, InvalidArgumentError, Option } from "commander";
import { commandTimes } from "./command-time";
import { commandCounts } from "./counts";
import { importCosts } from "./import";
import { itemCosts } from "./items";
import { previewCosts } from "./preview-cost";
import { markdown, type Results } from "./report";
import { rowsCosts } from "./rows";
import { upTimes } from "./up-time";

/** A program that names many devices must not cost more for each than one that names one. */
const [VLANS, DEVICES] = [401, 400];
const ITEMS = 1000;

interface Options {
  only?: "counts" | "up" | "commands" | "preview" | "rows" | "items" | "import";
  resources: number[];
  bonds: number;
  commands: number;
  rows: number;
  repetitions: number;
  json: boolean;
}

const number = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("Write whole numbers from 1.");
  return Number(text);
};

/** Fewer than three resources are not one of each kind: they need fewer menus. */
const resources = (text: string): number[] => {
  const all = text.split(",").map(number);
  if (Math.min(...all) < 3) throw new InvalidArgumentError("Write numbers from 3.");
  return all;
};

function options(): Options {
  return new Command("npm run --silent benchmark --")
    .description("Counts the commands that a router receives, and times what this package adds.")
    .addOption(
      new Option(
        "--only <part>",
        "one part: the commands' number, the time of up or of a command, the cost of a preview of many rows or of items, of an import of many rows",
      ).choices(["counts", "up", "commands", "preview", "rows", "items", "import"]),
    )
    .option("--resources <numbers>", "how many resources to count for", resources, [10, 100, 1000])
    .option("--bonds <number>", "how many bonds to time", number, 400)
    .option("--commands <number>", "how many commands to time", number, 2000)
    .option("--rows <number>", "how many rows to time", number, 5000)
    .option("--repetitions <number>", "how often to time each", number, 3)
    .option("--json", "all that was measured, as JSON", false)
    .parse()
    .opts<Options>();
}

async function benchmark(asked: Options): Promise<void> {
  const wants = (part: Options["only"]) => asked.only === undefined || asked.only === part;
  const results: Results = {};
  if (wants("counts")) {
    results.counts = [];
    for (const resources of asked.resources) {
      progress(`commands for ${resources} resources`);
      results.counts.push(await commandCounts(resources));
    }
  }
  if (wants("commands")) {
    progress(`${asked.commands} commands, ${asked.repetitions} times`);
    results.commands = await commandTimes(asked.commands, asked.repetitions);
  }
  if (wants("up")) results.up = await upTimes(asked.bonds, asked.repetitions, progress);
  if (wants("preview"))
    results.preview = await previewCosts(VLANS, DEVICES, asked.repetitions, progress);
  if (wants("rows")) results.rows = await rowsCosts(asked.rows, asked.repetitions, progress);
  if (wants("items")) results.items = await itemCosts(ITEMS, asked.repetitions, progress);
  if (wants("import")) results.import = await importCosts(asked.rows, asked.repetitions, progress);
  console.log(asked.json ? JSON.stringify(results, undefined, 2) : markdown(results));
}

/** Beside the results, which may be piped somewhere. */
const progress = (line: string): void => console.error(line);

benchmark(options()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
