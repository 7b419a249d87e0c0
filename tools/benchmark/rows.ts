import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn, Stack } from "@pulumi/pulumi/automation";
import { Rows } from "../../provider";
import { textInState } from "../../provider/pulumi/resource";
import { freshRuntime } from "../../test/support/deployment";
import { aStack, stateSize } from "./deployment";
import { atDistance } from "./distance";
import { processorTime, type Used, watchingProvider } from "./provider-process";
import { type BenchmarkRouter, type Counts, startRouter } from "./router";

/*
 * What many rows cost. The engine's own share shows in a resource with the same inputs whose provider
 * does nothing; what the provider itself takes shows without an engine, beside what was measured of
 * Ansible's collection: 150 addresses in 0.6 s, 3.3 s from a router that is 20 ms away.
 */

const menu = "/ip/firewall/address-list";
const within = { list: "blocked" };

/** A first `up` of as many rows. */
export interface RowsUp {
  /** Processor time of all processes but the router's, in seconds. */
  processor: number | undefined;
  provider: Used | undefined;
  stateBytes: number;
}

/** What the provider takes by itself, in seconds. */
export interface RowsOwn {
  milliseconds: number;
  made: number[];
  removed: number[];
}

export interface RowsCosts {
  rows: number;
  real: RowsUp[];
  nothing: RowsUp[];
  empty: RowsUp[];
  few: number;
  own: RowsOwn[];
  /** What the router is asked for the few. */
  making: Counts;
  removing: Counts;
}

export async function rowsCosts(
  count: number,
  repetitions: number,
  progress: (line: string) => void,
): Promise<RowsCosts> {
  const few = 150;
  const costs: RowsCosts = {
    ...{ rows: count, real: [], nothing: [], empty: [], few },
    ...(await ownCosts(few, repetitions)),
  };
  await up(table(10));
  for (let turn = 1; turn <= repetitions; turn++) {
    progress(`up of ${count} rows, ${turn} of ${repetitions}`);
    costs.real.push(await up(table(count)));
    costs.nothing.push(await up(nothing(count), addDoNothing));
    costs.empty.push(await up(() => Promise.resolve()));
  }
  return costs;
}

const entries = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    address: `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
    comment: `entry ${at}`,
  }));

const byKey = (count: number) =>
  Object.fromEntries(entries(count).map((entry) => [entry.address, entry]));

const table =
  (count: number): PulumiFn =>
  () => {
    new Rows("blocked", { menu, within, rows: entries(count) });
    return Promise.resolve();
  };

const moduleName = "./do-nothing.js";
const text = textInState("Rows").replace("pulumi-routeros/runtime", moduleName);

class Nothing extends pulumi.CustomResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    const type = `pulumi-nodejs:dynamic/routeros:Rows${menu}`;
    super(type, name, { ...inputs, __provider: text });
  }
}

const nothing =
  (count: number): PulumiFn =>
  () => {
    new Nothing("blocked", { menu, within, rows: byKey(count) });
    return Promise.resolve();
  };

/** Lays the provider that does nothing beside the stack's program. */
const addDoNothing = ({ workspace }: Stack): Promise<void> =>
  writeFile(
    path.join(workspace.workDir, moduleName),
    'module.exports = () => ({ create: (inputs) => Promise.resolve({ id: "rows", outs: inputs }) });\n',
  );

async function up(program: PulumiFn, prepare?: (stack: Stack) => Promise<void>): Promise<RowsUp> {
  return withRouter(async (router) => {
    const stack = await aStack(program, router);
    await prepare?.(stack);
    let provider: Used | undefined;
    const processor = await processorTime(async () => {
      provider = await watchingProvider(() => stack.up());
    });
    return { processor, provider, stateBytes: await stateSize(stack) };
  });
}

/** Without an engine: what a create and a delete take, near and far. */
async function ownCosts(count: number, repetitions: number) {
  const own: RowsOwn[] = [];
  let making: Counts = {};
  let removing: Counts = {};
  for (const milliseconds of [0, 20]) {
    const times: RowsOwn = { milliseconds, made: [], removed: [] };
    for (let turn = 0; turn <= repetitions; turn++)
      await withRouter(async (router) => {
        const far = await atDistance(router.port, milliseconds);
        const url = milliseconds === 0 ? router.url : far.url;
        const config = new Map([
          ["routeros:host", url],
          ["routeros:confirm", "off"],
        ]);
        const configured = async () => {
          const provider = freshRuntime()("Rows");
          const get = (key: string) => config.get(key);
          await provider.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
          return provider;
        };
        const inputs = { menu, within, rows: byKey(count) };
        // A run has a process of its own.
        const [maker, remover] = [await configured(), await configured()];
        let start = performance.now();
        const made = await maker.create?.(inputs);
        const took = (performance.now() - start) / 1000;
        making = await router.take();
        start = performance.now();
        await remover.delete?.(made?.id ?? "", made?.outs ?? {});
        removing = await router.take();
        // The first one pays for code that is not compiled yet.
        if (turn > 0) {
          times.made.push(took);
          times.removed.push((performance.now() - start) / 1000);
        }
        far.close();
      });
    own.push(times);
  }
  return { own, making, removing };
}

async function withRouter<T>(work: (router: BenchmarkRouter) => Promise<T>): Promise<T> {
  const router = await startRouter({ configuration: "empty" });
  try {
    return await work(router);
  } finally {
    await router.close();
  }
}
