import * as assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import type { Stack } from "@pulumi/pulumi/automation";
import * as fc from "fast-check";
import * as routeros from "pulumi-routeros";
import type { Simulator } from "../../simulator";
import { aRouter, closeRouters } from "../engine/office";
import { type Declared, Deployment } from "../support/deployment";
import { engine, prepareEngine } from "../support/engine";
import { EVERY } from "../support/every";
import { each, itemsOf, kindsOf, nameOf, type Target, TARGETS, urlOf } from "./campaign";
import { inject, type Strike } from "./kinds";
import { SEED } from "./seed";
import { answered, patience } from "../support/patience";

/** One on each target at least. */
const RUNS = EVERY ? 15 : TARGETS.length;
const AT_ONCE = 2;
/** A run with 50 resources sends a few commands more than this. */
const LAST = 130;
/** Long enough for a busy machine, short enough for a few hangs. */
const DEADLINE = "2s";

/** Fifty resources: a bond, ten VLANs on it with an address each, rules, scripts and schedules. */
function fifty(): Declared[] {
  const each10 = (make: (at: number) => Declared): Declared[] =>
    Array.from({ length: 10 }, (_one, at) => make(at));
  const bond = { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true };
  return [
    { type: "Bond", name: "uplink", inputs: bond },
    ...each10((at) => ({
      type: "Vlan",
      name: `vlan${at}`,
      inputs: { name: `vlan${10 + at}`, vlanId: 10 + at, interface: "bond1" },
      after: ["uplink"],
    })),
    ...each10((at) => ({
      type: "IpAddress",
      name: `gateway${at}`,
      inputs: { address: `10.0.${at}.1/24`, interface: `vlan${10 + at}` },
      after: [`vlan${at}`],
    })),
    ...each10((at) => ({
      type: "LoggingRule",
      name: `rule${at}`,
      inputs: { topics: ["interface", "!debug"], prefix: `rule${at}` },
    })),
    ...each10((at) => ({
      type: "Script",
      name: `script${at}`,
      inputs: { name: `script${at}`, source: `:log info "${at}"` },
    })),
    ...each10((at) => ({
      type: "Scheduler",
      name: `schedule${at}`,
      inputs: {
        name: `schedule${at}`,
        onEvent: `script${at}`,
        interval: "1d",
        startDate: "2026-11-25",
        startTime: "03:00:00",
      },
      after: [`script${at}`],
    })).slice(0, 9),
  ];
}

type Class = new (
  name: string,
  inputs: object,
  options: pulumi.CustomResourceOptions,
) => pulumi.Resource;

/** The program of a stack that makes them. */
function make(declared: readonly Declared[]): () => Promise<void> {
  const classes = routeros as unknown as Record<string, Class>;
  return () => {
    const made = new Map<string, pulumi.Resource>();
    for (const { type, name, inputs, after = [] } of declared) {
      const dependsOn = after.flatMap((one) => made.get(one) ?? []);
      const Resource = classes[type];
      assert.ok(Resource, type);
      made.set(name, new Resource(name, inputs, { dependsOn }));
    }
    return Promise.resolve();
  };
}

const now = new Date("2026-11-25T12:00:00Z");

describe(`faults with fifty resources, by the real engine (FAULTS_SEED=${SEED})`, function () {
  this.timeout(patience.campaign);
  before(prepareEngine);
  afterEach(closeRouters);

  const program = fifty();

  /** What is on a router after the program ran cleanly in process. */
  async function expected(target: Target): Promise<string[]> {
    const router = await aRouter({ version: target.version, now });
    await new Deployment({ "routeros:host": router.url }).up(program);
    return itemsOf(router);
  }

  async function site(target: Target, at: number): Promise<{ router: Simulator; stack: Stack }> {
    const router = await aRouter({ version: target.version, now });
    const { stack } = await engine();
    const config = {
      "routeros:host": urlOf(router, target),
      "routeros:password": { value: "", secret: true },
      "routeros:timeout": DEADLINE,
    };
    return { router, stack: await stack(`run${at}`, make(program), { config }) };
  }

  it(`heal with a plain up, in ${RUNS} runs`, async () => {
    const wanted = new Map<string, string[]>();
    for (const target of TARGETS) wanted.set(nameOf(target), await expected(target));
    let [injected, failed] = [0, 0];
    const runs = Array.from({ length: RUNS }, (_one, at) => at);
    await each(runs, AT_ONCE, async (at) => {
      const target = TARGETS[at % TARGETS.length];
      assert.ok(target);
      const strikes = faultsOf(target, at);
      const { router, stack } = await site(target, at);
      const what = `${nameOf(target)} ${strikes.map(({ kind, at }) => `${kind.name} at ${at}`).join()}`;
      const injections = strikes.map((strike) => inject(router, strike));
      await stack.up().catch((error: unknown) => {
        failed++;
        const said = error instanceof Error ? error.message : String(error);
        assert.doesNotMatch(said, /uncaught|unhandled|panic|Unexpected struct/i, what);
      });
      router.clearFaults();
      await Promise.all(injections.map((injection) => injection.settled()));
      injected += injections.filter(({ struck }) => struck).length;
      // Nothing hangs any more: a busy machine may take its time.
      await stack.setConfig("routeros:timeout", { value: answered });
      await stack.up();
      assert.deepEqual(itemsOf(router), wanted.get(nameOf(target)), what);
      assert.deepEqual(await unfinished(stack), [], what);
    });
    console.log(`      ${injected} faults, ${failed} of ${RUNS} runs failed and were healed`);
  });
});

interface Exported {
  resources: { urn: string; type: string; initErrors?: string[] }[];
}

/** What Pulumi still has to finish; all fifty must be in its state. */
async function unfinished(stack: Stack): Promise<string[]> {
  const { resources } = (await stack.exportStack()).deployment as Exported;
  const ours = resources.filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/routeros:"));
  assert.equal(ours.length, 50);
  return ours.filter(({ initErrors = [] }) => initErrors.length > 0).map(({ urn }) => urn);
}

/** Two faults for a run; what goes on until the end of the run is left to the in-process specs. */
function faultsOf(target: Target, at: number): Strike[] {
  const kinds = kindsOf(target).filter(({ then }) => then === undefined);
  const strike = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.integer({ min: 1, max: LAST }),
  });
  const two = fc.array(strike, { minLength: 2, maxLength: 2 });
  return fc.sample(two, { seed: SEED + at, numRuns: 1 })[0] ?? [];
}
