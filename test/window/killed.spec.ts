import * as assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import * as path from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Command, Version } from "../../simulator";
import {
  ADDRESS,
  type Column,
  PORT,
  type Site,
  assertNothingArmed,
  columns,
  everywhereIn,
  onEach,
  openSite,
  timePassing,
  unhurried,
} from "./support";
import { SEED } from "../support/bench";
import type { Declared } from "../support/deployment";
import { Mortal } from "../support/killed";
import { patience } from "../support/patience";

const runtime = path.resolve(__dirname, "../../dist/provider/runtime.js");

/** A provider's process that makes one change: `type`, configuration, and values before and after. */
const provider = `
const [type, config, olds, news, engine] = process.argv.slice(1).map((word) => JSON.parse(word));
if (engine) process.argv = [process.execPath, "cmd/dynamic-provider/index.js", engine];
(async () => {
  const provider = require(${JSON.stringify(runtime)})(type);
  await provider.configure({ config: { get: (key) => config[key] } });
  const made = await provider.create({ ...(olds ?? news) });
  if (olds) await provider.update(made.id, made.outs, news);
})()
  .catch((error) => { console.error(error.message); process.exitCode = 1; })
  .finally(() => {
    console.log("over");
    if (engine) setInterval(() => undefined, 1000); // as the plugin's server, which keeps it from ending
  });
`;

interface Scenario {
  type: string;
  olds?: object;
  news: object;
  /** It cuts the way, so that the router undoes it. */
  cuts?: true;
  /** Where it is tried; on every version and transport with WINDOWS=all. */
  on: readonly Column[];
}

const [v6, v7, rest]: [Column, Column, Column] = [
  { version: "6.49.18", transport: "api" },
  { version: "7.22.3", transport: "api" },
  { version: "7.16.2", transport: "rest" },
];

const adopted = { adopt: true, comment: "defconf" };

const scenarios: Record<string, Scenario> = {
  "the router's address moves": {
    type: "IpAddress",
    olds: { address: `${ADDRESS}/24`, interface: "bridge", ...adopted },
    news: { address: "127.88.0.2/24", interface: "bridge", ...adopted },
    on: [v6, v7, rest],
  },
  "ports leave the bridge for a bond": {
    type: "Bond",
    news: { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true },
    on: [v7],
  },
  "the port that we come in by leaves the bridge": {
    type: "Bond",
    news: { name: "bond1", slaves: ["ether2", PORT], takePorts: true },
    cuts: true,
    on: [v7, rest],
  },
};

function start(
  { config }: Site,
  { type, olds, news }: Scenario,
  engine: string | null = null,
): ChildProcess {
  const words = [type, config, olds ?? null, news, engine].map((word) => JSON.stringify(word));
  return spawn(process.execPath, ["-e", provider, ...words], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** True of the command that comes at this position of a window. */
function at(position: number): (command: Command) => boolean {
  let seen = -1;
  return ({ menu, command }) => {
    if (seen >= 0 || `${menu}/${command}` === "/system/scheduler/add") seen++;
    return seen === position;
  };
}

/** Makes the change, and ends it at a command of the window; false when there are fewer. */
type Kill = (site: Site, scenario: Scenario, position: number) => Promise<boolean>;

const killProcessAt: Kill = async (site, scenario, position) => {
  const child = start(site, scenario);
  const isIt = at(position);
  site.router.fault({ on: (command) => isIt(command) && child.kill("SIGKILL"), do: "hang" });
  await timePassing(site, once(child, "exit"));
  site.router.clearFaults();
  return child.signalCode === "SIGKILL";
};

/** In this process: a run of which nothing more is heard, and whose connections end. */
const killRunAt: Kill = async (site, scenario, position) => {
  const stack = new Mortal(site.router, site.config);
  const { before, after } = programs(scenario);
  if (before) await stack.up(before);
  return timePassing(
    site,
    stack.killedAt(at(position), () => stack.up(after)),
  );
};

function programs({ type, olds, news }: Scenario): { before?: Declared[]; after: Declared[] } {
  const program = (inputs: object): Declared[] => [{ type, name: "item", inputs: { ...inputs } }];
  return { ...(olds && { before: program(olds) }), after: program(news) };
}

/** Where the engine ended: in time to be noticed, later, or not before the change was over. */
type Ended = "before a write" | "later" | "never";

/** The engine alone ends at a command of the window; its provider goes on, and ends by itself. */
async function endEngineAt(site: Site, scenario: Scenario, position: number): Promise<Ended> {
  const engine = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await once(engine, "listening");
  const child = start(site, scenario, `127.0.0.1:${(engine.address() as AddressInfo).port}`);
  const isIt = at(position);
  let ended: Ended = "never";
  site.router.fault({
    on: (command) => {
      if (!isIt(command)) return false;
      engine.close();
      const isWrite = command.command !== "print" && !/^.(system|safe-mode)/.test(command.menu);
      ended = isWrite ? "before a write" : "later";
      return false;
    },
    do: "hang",
  });
  const over = once(child, "exit");
  await timePassing(site, Promise.race([over, once(child.stdout as Readable, "data")]));
  if (ended === "never") engine.close();
  await timePassing(site, over);
  site.router.clearFaults();
  return ended;
}

/** Lets the router's time pass until nothing is armed any more: what one undoes the other may bring back. */
async function settle({ router }: Site): Promise<void> {
  const isArmed = () =>
    router.items("/system/scheduler").length > 0 ||
    (has(router.version) && router.items("/safe-mode")[0]?.["enabled"] === "true");
  for (let left = 200; isArmed() && left > 0; left--) {
    router.advance("61s");
    await wait(20);
  }
}

const has = (version: Version): boolean => ["7.18.2", "7.22.3", "7.24"].includes(version);

/** What the router has before the change, and after one that nobody disturbed. */
async function endings(column: Column, scenario: Scenario): Promise<string[]> {
  const open = await openSite(column);
  const site = scenario.cuts ? open : unhurried(open);
  const before = site.configuration();
  const programsOf = programs(scenario);
  if (programsOf.before) await site.stack.up(programsOf.before);
  const up = site.stack.up(programsOf.after);
  if (scenario.cuts) await timePassing(site, assert.rejects(up, /rolled back/));
  else await timePassing(site, up);
  const after = site.configuration();
  assert.equal(after === before, scenario.cuts === true, "the change itself is made, or undone");
  await site.router.close();
  return [before, after];
}

/** Kills at one position on a router of its own; false when the window has no such position. */
async function survives(
  column: Column,
  scenario: Scenario,
  [kill, position]: [Kill, number],
  allowed: string[],
) {
  const site = await openSite(column);
  try {
    const wasKilled = await kill(site, scenario, position);
    await settle(site);
    const when = `killed at command ${position} of the window`;
    assert.ok(allowed.includes(site.configuration()), when);
    assertNothingArmed(site);
    return wasKilled;
  } finally {
    await site.router.close();
  }
}

/** The engine ends at one position; false when the window has no such position. */
async function isUndone(column: Column, scenario: Scenario, position: number, allowed: string[]) {
  const site = await openSite(column);
  try {
    const ended = await endEngineAt(site, scenario, position);
    await settle(site);
    const [before] = allowed;
    const when = `the engine ended at command ${position} of the window, ${ended}`;
    if (ended === "before a write") assert.equal(site.configuration(), before, when);
    assert.ok(allowed.includes(site.configuration()), when);
    assertNothingArmed(site);
    return ended !== "never";
  } finally {
    await site.router.close();
  }
}

describe("a provider that is killed in a window", function () {
  this.timeout(patience.campaign);

  const isAll = process.env["WINDOWS"] === "all";
  /** Of the positions that a process of its own shows: the first, and the step to the next. */
  const drawn: [number, number] = isAll ? [0, 1] : [Number(SEED) % 8, 8];
  const which = isAll ? "every command" : `every eighth command (SEED=${SEED})`;

  let runs = 0;
  after(() => {
    if (isAll) console.log(`    ${runs} runs`);
  });

  const killed = (scenario: Scenario, kill: Kill, positions?: [number, number]) =>
    onEach(isAll ? columns : scenario.on, async (column) => {
      const allowed = await endings(column, scenario);
      const at = (position: number) => survives(column, scenario, [kill, position], allowed);
      const tried = await everywhereIn(at, positions);
      runs += tried;
    });

  for (const [what, scenario] of Object.entries(scenarios)) {
    it(`leaves the router as before or as written, wherever its run ends: ${what}`, () =>
      killed(scenario, killRunAt));

    it(`leaves it so with the process, killed at ${which}: ${what}`, () =>
      killed(scenario, killProcessAt, drawn));
  }

  it(`undoes a change that nobody would remember when the engine alone ends, at ${which}, and ends itself`, () => {
    const scenario = scenarios["the port that we come in by leaves the bridge"] as Scenario;
    return onEach(isAll ? columns : [v7], async (column) => {
      const allowed = await endings(column, scenario);
      const tried = await everywhereIn((at) => isUndone(column, scenario, at, allowed), drawn);
      runs += tried;
    });
  });
});
