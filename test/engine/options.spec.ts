import * as assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn, Stack } from "@pulumi/pulumi/automation";
import { Bond, IpAddress, Vlan } from "pulumi-routeros";
import { engine, prepareEngine } from "../support/engine";
import { anOffice, closeRouters, shown, writes } from "./office";
import { patience } from "../support/patience";

const vlanOn = (port: pulumi.Input<string>, vlanId: number) => ({
  name: `vlan${vlanId}`,
  interface: port,
  vlanId,
});

interface Checkpoint {
  resources: { urn: string; type: string; id?: string; outputs?: Record<string, unknown> }[];
}

const stateOf = async (stack: Stack): Promise<Checkpoint> =>
  (await stack.exportStack()).deployment as Checkpoint;

/** The URN of a resource by its name in the program. */
const urnIn = ({ resources }: Checkpoint, name: string): string =>
  resources.find(({ urn }) => urn.endsWith(`::${name}`))?.urn ?? assert.fail(name);

/** The sentences of a run that begin so. */
const said = (stdout: string, pattern: RegExp): string[] => [
  ...new Set(
    stdout
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => pattern.test(line)),
  ),
];

describe("what Pulumi offers, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("holds for the options of a resource, and says which do not", async () => {
    const hooked: string[] = [];
    const office =
      (comment: string, isKept = true): PulumiFn =>
      () => {
        pulumi.runtime.registerResourceTransform(({ type, props, opts }) =>
          type.endsWith(":IpAddress")
            ? { props: { ...props, comment: "by a transform" }, opts }
            : undefined,
        );
        const hook = new pulumi.ResourceHook("made", ({ name }) => void hooked.push(name));
        const uplink = new Bond(
          "uplink",
          { name: "bond1", mode: "802.3ad", slaves: ["ether2", "ether3"], comment },
          {
            replaceOnChanges: ["comment"],
            customTimeouts: { create: "2m" },
            hooks: { afterCreate: [hook] },
          },
        );
        // By text, as people write it.
        new IpAddress("office", { address: "192.168.90.1/24", interface: "bond1" });
        new Vlan("under", vlanOn("bond1", 20), { deletedWith: uplink });
        new Vlan("secret", vlanOn("ether4", 40), { additionalSecretOutputs: ["name"] });
        if (isKept) new Vlan("kept", vlanOn("ether4", 30), { retainOnDelete: true });
        return Promise.resolve();
      };
    const { stack, router, program } = await anOffice(office("first"), { configuration: "empty" });
    const up = await stack.up({ color: "never" });
    assert.deepEqual(said(up.stdout, /^(warning: )?(Bond|IpAddress|Vlan) "/).sort(), [
      'IpAddress "office": interface: this program makes "bond1" (Bond "uplink"): write uplink.name',
      'Vlan "under": interface: this program makes "bond1" (Bond "uplink"): write uplink.name',
      'warning: Bond "uplink": customTimeouts does not reach a dynamic resource: set routeros:timeout, or the timeout of its device in routeros:devices',
      'warning: Vlan "under": deletedWith: RouterOS does not remove it with what it stands on, so it would stay: leave the option out',
    ]);
    assert.deepEqual(hooked, ["uplink"]);
    assert.deepEqual(shown(router, "/ip/address", "interface", "comment"), [
      "bond1 by a transform",
    ]);
    const { resources } = await stateOf(stack);
    const { outputs } = resources.find(({ urn }) => urn.endsWith("::secret")) ?? {};
    assert.equal(typeof outputs?.["name"], "object", "an additional secret output is encrypted");

    router.forget();
    program(office("second", false));
    await stack.up();
    const order = writes(router);
    const at = (write: string) => order.indexOf(write);
    assert.ok(at("/ip/address/remove") < at("/interface/bonding/remove"), order.join());
    assert.ok(at("/interface/bonding/add") < at("/ip/address/add"), order.join());
    assert.deepEqual(shown(router, "/ip/address", "interface"), ["bond1"]);
    assert.deepEqual(shown(router, "/interface/vlan", "name", "interface").sort(), [
      "vlan20 bond1",
      "vlan30 ether4",
      "vlan40 ether4",
    ]);
    await stack.preview({ expectNoChanges: true });
  });

  it("leaves what somebody changed by hand until a refresh shows it, or for good with ignoreChanges", async () => {
    const office =
      (comment: string, isIgnored: boolean): PulumiFn =>
      () => {
        new Vlan(
          "guests",
          { ...vlanOn("ether4", 30), mtu: 1400, comment },
          isIgnored ? { ignoreChanges: ["mtu"] } : {},
        );
        return Promise.resolve();
      };
    const { stack, router, program } = await anOffice(office("first", true), {
      configuration: "empty",
    });
    await stack.up();
    const vlan = () => shown(router, "/interface/vlan", "mtu", "comment");
    router.set("/interface/vlan", "vlan30", { mtu: "1300" });
    program(office("second", true));
    await stack.up();
    assert.deepEqual(vlan(), ["1300 second"]);
    program(office("second", false));
    await stack.preview({ expectNoChanges: true });
    await stack.refresh();
    program(office("third", true));
    await stack.up();
    assert.deepEqual(vlan(), ["1300 third"]);
    await stack.preview({ expectNoChanges: true });
    program(office("third", false));
    await stack.up();
    assert.deepEqual(vlan(), ["1400 third"]);
  });

  it("holds for the options of a run, and for a state that was edited", async () => {
    const office =
      (comment: string, protect = false): PulumiFn =>
      () => {
        new Bond(
          "uplink",
          { name: "bond1", mode: "802.3ad", slaves: ["ether2", "ether3"], comment },
          { protect },
        );
        new IpAddress("office", { address: "192.168.90.1/24", interface: "bond1", comment });
        new Vlan("guests", { ...vlanOn("ether4", 30), comment });
        return Promise.resolve();
      };
    const { stack, router, program } = await anOffice(office("first"), { configuration: "empty" });
    const comments = () =>
      ["/interface/bonding", "/ip/address", "/interface/vlan"].flatMap((menu) =>
        shown(router, menu, "comment"),
      );
    const plan = path.join(stack.workspace.workDir, "plan.json");
    await stack.preview({ plan });
    await stack.up({ plan, parallel: 1 });
    assert.deepEqual(comments(), ["first", "first", "first"]);
    const state = await stateOf(stack);
    const bond = urnIn(state, "uplink");
    const [address, vlan] = [urnIn(state, "office"), urnIn(state, "guests")];

    program(office("second"));
    await stack.up({ target: [vlan] });
    assert.deepEqual(comments(), ["first", "first", "second"]);
    await stack.up({ exclude: [address] });
    assert.deepEqual(comments(), ["second", "first", "second"]);
    await stack.up({ target: [bond], targetDependents: true });
    assert.deepEqual(comments(), ["second", "second", "second"]);

    router.forget();
    await stack.up({ replace: [bond] });
    assert.deepEqual(
      writes(router).filter((write) => !write.startsWith("/system")),
      [
        "/ip/address/remove",
        "/interface/bonding/remove",
        "/interface/bonding/add",
        "/ip/address/add",
      ],
    );
    assert.deepEqual(shown(router, "/ip/address", "interface"), ["bond1"]);

    // Somebody edits the state: an id that is another row's, and a resource that is gone from it.
    const edited = await stack.exportStack();
    const { resources } = edited.deployment as Checkpoint;
    for (const one of resources) if (one.urn === bond) one.id = "*FFFF";
    await stack.importStack(edited);
    const { run } = await engine();
    const { workDir, envVars } = stack.workspace;
    const repaired = await run(["state", "repair", "--yes", "--stack", "dev"], {
      cwd: workDir,
      env: envVars,
    });
    assert.equal(repaired.code, 0, repaired.stdout + repaired.stderr);
    program(office("third"));
    await stack.up();
    assert.deepEqual(comments(), ["third", "third", "third"]);

    program(office("third", true));
    await stack.up();
    await assert.rejects(stack.destroy(), /protect/);
    assert.deepEqual(shown(router, "/interface/bonding", "name"), ["bond1"]);
    program(office("third"));
    await stack.up();
    await stack.destroy({ target: [bond], targetDependents: true });
    assert.deepEqual(comments(), ["third"], "the VLAN alone is left");
    await stack.destroy({ runProgram: true });
    assert.deepEqual(comments(), []);
    assert.ok((await readFile(plan, "utf8")).includes("bond1"));
    await writeFile(plan, "");
  });

  it("takes two runs at the same time on one router, and tells when both mean one item", async () => {
    const vlans =
      (from: number): PulumiFn =>
      () => {
        for (let at = from; at < from + 5; at++) new Vlan(`vlan${at}`, vlanOn("ether4", at));
        return Promise.resolve();
      };
    const { stack, router } = await anOffice(vlans(20), { configuration: "empty" });
    const config = { "routeros:host": router.url, "routeros:timeout": "10s" };
    const { stack: make } = await engine();
    let second = vlans(30);
    const other = await make("other", () => second(), { config });
    await Promise.all([stack.up(), other.up()]);
    assert.equal(shown(router, "/interface/vlan", "name").length, 10);
    await Promise.all([stack.refresh(), other.refresh()]);
    await other.preview({ expectNoChanges: true });

    second = vlans(24);
    await assert.rejects(other.up(), /already has it .*adopt: true/);
    await stack.preview({ expectNoChanges: true });
    await Promise.all([stack.destroy(), other.destroy()]);
    assert.deepEqual(shown(router, "/interface/vlan", "name"), []);
  });
});
