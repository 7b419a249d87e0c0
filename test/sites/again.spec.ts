import * as assert from "node:assert/strict";
import type { EngineEvent } from "@pulumi/pulumi/automation";
import { attempts, begunAgain, deletesAll, untilTheyMeet } from "../../examples/fleet/again";
import { Vlan } from "../../provider";
import { anOffice, closeRouters, shown } from "../engine/office";
import { prepareEngine, type Result, untilItPlans } from "../support/engine";
import { patience } from "../support/patience";

const lost = "error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED";
const others = [
  "rpc error: code = Unavailable desc = error reading from server: EOF",
  'connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:9: connect: refused"',
];

const planning = (type: string, op = "create") =>
  ({ resourcePreEvent: { metadata: { type, op } } }) as unknown as EngineEvent;

/** The part of Pulumi's command that its declarations leave out. */
interface Runs {
  run: (args: string[], ...more: unknown[]) => Promise<unknown>;
}

/** Begins runs that end like this, one after the other. */
async function begin(ends: string[], events: EngineEvent[] = [], isPreview = false) {
  const said: string[] = [];
  const left = [...ends];
  const outcome = await untilTheyMeet(
    (onEvent) => {
      for (const event of events) onEvent(event);
      const end = left.shift();
      return end === undefined || end === "" ? Promise.resolve("done") : Promise.reject(Error(end));
    },
    (text) => said.push(text),
    isPreview,
  ).catch((error: Error) => error.message);
  return { outcome, said, runs: ends.length - left.length };
}

describe("a run in which Pulumi's processes did not find each other", () => {
  it("is begun again, and says so", async () => {
    for (const end of [lost, ...others])
      assert.deepEqual(await begin([end, ""]), { outcome: "done", said: [begunAgain], runs: 2 });
  });

  it("is begun again when no more than its stack was planned", async () => {
    const { outcome } = await begin([lost, ""], [planning("pulumi:pulumi:Stack")]);
    assert.equal(outcome, "done");
  });

  it("is not begun again when something was planned, or when it failed for another reason", async () => {
    const bond = planning("pulumi-nodejs:dynamic/routeros:Bond");
    assert.deepEqual(await begin([lost, ""], [bond]), { outcome: lost, said: [], runs: 1 });
    const refused = "error: cannot connect to 192.168.88.1:8728: connection refused";
    assert.deepEqual(await begin([refused, ""]), { outcome: refused, said: [], runs: 1 });
  });

  it("is looked at once more when a preview would only delete, and believed in the end", async () => {
    const type = "pulumi-nodejs:dynamic/routeros:Bond";
    const stack = planning("pulumi:pulumi:Stack", "same");
    const gone = [stack, planning(type, "delete"), planning(type, "delete")];
    const again = await begin(["", "", ""], gone, true);
    assert.deepEqual(again, {
      outcome: "done",
      said: [deletesAll, deletesAll],
      runs: attempts,
    });
    for (const op of ["same", "update", "create", "replace"])
      assert.equal((await begin(["", ""], [...gone, planning(type, op)], true)).runs, 1, op);
    assert.equal((await begin(["", ""], [stack], true)).runs, 1);
    assert.equal((await begin(["", ""], gone)).runs, 1, "what is done is not done twice");
  });

  it("is begun no more than a few times", async () => {
    const { outcome, runs, said } = await begin([lost, lost, lost, lost, ""]);
    assert.deepEqual([outcome, runs, said.length], [lost, attempts, attempts - 1]);
  });

  it("is begun again on a command line too, unless something was planned", async () => {
    const failed: Result = { code: 255, stdout: "Previewing update (dev):", stderr: lost };
    const stdout = " +  pulumi-nodejs:dynamic/routeros:Bond uplink creating";
    const fine = { code: 0, stdout: "", stderr: "" };
    for (const [first, last] of [
      [failed, fine],
      [
        { ...failed, stdout },
        { ...failed, stdout },
      ],
    ] satisfies [Result, Result][]) {
      const results = [first, fine];
      const result = await untilItPlans(
        () => Promise.resolve(results.shift() ?? fine),
        () => undefined,
      );
      assert.deepEqual(result, last);
    }
  });
});

describe("a stack of the specs, whose program the engine does not find once", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("is begun again", async () => {
    const { stack, router } = await anOffice(() => {
      new Vlan("guests", { name: "guests", vlanId: 20, interface: "bridge" });
      return Promise.resolve();
    });
    const command = stack.workspace.pulumiCommand as unknown as Runs;
    const { run } = command;
    const ports: string[] = [];
    // Nobody listens on the discard port: the engine's own error, before it plans.
    command.run = (args, ...more) => {
      const client = args.find((arg) => arg.startsWith("--client="));
      if (client !== undefined) ports.push(client);
      const wrong = (arg: string) => (arg === client ? "--client=127.0.0.1:9" : arg);
      return run.call(command, ports.length === 1 ? args.map(wrong) : args, ...more);
    };
    try {
      await stack.up();
    } finally {
      command.run = run;
    }
    assert.equal(ports.length, 2);
    assert.deepEqual(shown(router, "/interface/vlan", "name"), ["guests"]);
  });
});
