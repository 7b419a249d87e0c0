import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "@pulumi/pulumi/automation";
import {
  Bond,
  BondMonitoring,
  HardenedApi,
  IpAddress,
  IpService,
  ManagementFirewall,
  Provider,
  Snmp,
  User,
} from "pulumi-routeros";
import type { Simulator } from "../../simulator";
import { prepareEngine } from "../support/engine";
import { still } from "../support/live";
import { anOffice, closeRouters, writes } from "./office";

const quiet = { color: "never" } as const;
const password = "Kestrel-over-7-hills";

class Site extends pulumi.ComponentResource {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Site", name, {}, opts);
  }
}

/** What differs from one program to the next. */
interface Given {
  adopt?: true;
  parent?: pulumi.Resource;
  provider?: pulumi.ProviderResource;
}

/** One resource of each kind; what is the same on the router has another name in the program. */
function site(suffix: string, { adopt, ...opts }: Given): void {
  const existing = adopt === undefined ? {} : { adopt };
  const named = (name: string) => `${name}${suffix}`;
  const members = { name: "bond1", mode: "active-backup" as const, slaves: ["ether2", "ether3"] };
  const bond = new Bond(named("uplink"), { ...members, takePorts: true, ...existing }, opts);
  const office = { address: "192.168.90.1/24", interface: bond.name };
  new IpAddress(named("office"), { ...office, ...existing }, opts);
  new User(named("noc"), { name: "noc", group: "read", password, ...existing }, opts);
  const rules = [{ name: "ping", action: "accept" as const, protocol: "icmp" as const }];
  new ManagementFirewall(named("rules"), { name: "office", rules, ...existing }, opts);
  new IpService(named("telnet"), { name: "telnet", disabled: true }, opts);
  new Snmp(named("snmp"), { enabled: true }, opts);
}

/** All that the programs configure; counters and the like move by themselves. */
const picture = (router: Simulator) =>
  [
    ...["/interface/bonding", "/interface/bridge/port", "/ip/address", "/ip/firewall/filter"],
    ...["/user", "/user/group", "/ip/service", "/snmp", "/system/logging/action"],
    ...["/system/logging", "/tool/graphing/interface", "/snmp/community"],
  ].map((menu) =>
    router
      .items(menu)
      .filter(({ dynamic }) => dynamic !== "true")
      .map((row) => Object.entries(still(row))),
  );

const withoutIds = (rows: unknown) => JSON.stringify(rows).replaceAll(/"\*[0-9A-F]+"/g, "");

const resourcesOf = ({ deployment }: Deployment) =>
  (deployment as { resources: { urn: string; type: string }[] }).resources;

describe("hand-over inside a program, by the real engine", function () {
  this.timeout(240_000);
  before(prepareEngine);
  afterEach(closeRouters);

  it("touches nothing under other names and parents, and says what aliases would keep", async () => {
    const { stack, router, program } = await anOffice(() => Promise.resolve());
    // An explicit provider has a process of its own; the components below have the default one.
    const has = (suffix: string, given: () => Given) =>
      program(() => {
        const provider = new Provider("core", { host: router.url });
        site(suffix, { provider, ...given() });
        return Promise.resolve();
      });
    const factory = picture(router);
    has("", () => ({}));
    await stack.up(quiet);
    const before = picture(router);
    const old = resourcesOf(await stack.exportStack());

    has("-new", () => ({ adopt: true, parent: new Site("hq") }));
    const up = await stack.up(quiet);
    assert.equal(up.summary.resourceChanges?.["delete"], 6);
    assert.deepEqual(picture(router), before);
    const said = up.stdout.slice(up.stdout.indexOf("Diagnostics:"));
    for (const what of [
      'bond "bond1"',
      'address "192.168.90.1/24@bond1"',
      'user "noc"',
      'management firewall "office"',
      'service "telnet"',
      "SNMP settings",
    ])
      assert.match(said, new RegExp(`warning: ${what} on \\S+ stays: .*aliases: \\[`), what);

    // A run that was cut between the two has both in state.
    const cut = await stack.exportStack();
    const now = resourcesOf(cut);
    now.push(...old.filter(({ urn }) => now.every((one) => one.urn !== urn)));
    await stack.importStack(cut);
    router.forget();
    const next = await stack.up(quiet);
    assert.equal(next.summary.resourceChanges?.["delete"], 6);
    assert.deepEqual(picture(router), before);
    assert.deepEqual(writes(router), []);

    // What is replaced itself goes, and is made again.
    const urns = now.filter(({ type }) => /:(Bond|IpService|Snmp)$/.test(type));
    const replace = urns.map(({ urn }) => urn).filter((urn) => urn.includes("-new"));
    assert.equal(replace.length, 3);
    router.forget();
    const replaced = await stack.up({ ...quiet, replace });
    assert.doesNotMatch(replaced.stdout, / stays: /);
    const order = writes(router);
    assert.ok(order.indexOf("/interface/bonding/remove") < order.indexOf("/interface/bonding/add"));
    assert.equal(withoutIds(picture(router)), withoutIds(before));

    const destroyed = await stack.destroy({ ...quiet, runProgram: true });
    assert.doesNotMatch(destroyed.stdout, / stays: /);
    assert.deepEqual(router.items("/interface/bonding"), []);
    assert.equal(withoutIds(picture(router)[3]), withoutIds(factory[3]));
  });

  it("goes on with aliases under another name, into a component and out of it", async () => {
    const telnet = { name: "telnet", disabled: true } as const;
    const { stack, router, program } = await anOffice(() => {
      new IpService("telnet", telnet);
      return Promise.resolve();
    });
    const factory = picture(router);
    await stack.up(quiet);
    program(() => {
      const parent = new Site("hq");
      const was = { name: "telnet", parent: pulumi.rootStackResource };
      new IpService("closed", telnet, { parent, aliases: [was] });
      return Promise.resolve();
    });
    const moved = await stack.up(quiet);
    assert.deepEqual(moved.summary.resourceChanges, { create: 1, same: 2 });
    program(() => {
      const hq = new Site("hq");
      new IpService("closed", telnet, { aliases: [{ parent: hq }] });
      return Promise.resolve();
    });
    const back = await stack.preview(quiet);
    assert.deepEqual(back.changeSummary, { same: 3 });
    await stack.destroy(quiet);
    assert.deepEqual(picture(router), factory);
  });

  it("carries components under another name, or refuses before anything is written", async () => {
    const components =
      (names: [string, string], adopt = {}, aliases?: [string, string]) =>
      () => {
        const opts = (at: 0 | 1) => (aliases ? { aliases: [{ name: aliases[at] }] } : {});
        const from = ["127.0.0.0/8"];
        const api = { from, services: ["api" as const], password: pulumi.secret(password) };
        new HardenedApi(names[0], { ...api, ...adopt }, opts(0));
        const snmp = { community: "watch", managers: ["192.168.88.5"] };
        const watched = { bond: "ether2", members: ["ether3"], snmp };
        new BondMonitoring(names[1], { ...watched, ...adopt }, opts(1));
        return Promise.resolve();
      };
    const { stack, router, program } = await anOffice(components(["management", "links"]));
    await stack.up(quiet);
    const before = picture(router);
    const withoutRules = (rows: ReturnType<typeof picture>) => rows.filter((_, at) => at !== 3);

    program(components(["mgmt", "watch"]));
    router.forget();
    await assert.rejects(stack.up(quiet), /write the option aliases: .* Set adopt: true/);
    assert.deepEqual(writes(router), []);
    assert.deepEqual(picture(router), before);

    program(components(["mgmt", "watch"], { adopt: true }));
    await stack.up(quiet);
    assert.deepEqual(withoutRules(picture(router)), withoutRules(before));
    const comments = router.items("/ip/firewall/filter").map(({ comment }) => comment ?? "");
    assert.ok(
      comments.every((one) => !one.startsWith("management: ")),
      comments.join(),
    );
    assert.equal(comments.filter((one) => one.startsWith("mgmt: ")).length, 3);

    // Back again, with the old names told: every child goes on.
    program(components(["management", "links"], { adopt: true }, ["mgmt", "watch"]));
    const up = await stack.up(quiet);
    assert.deepEqual(Object.keys(up.summary.resourceChanges ?? {}).sort(), ["same", "update"]);
    assert.deepEqual(withoutRules(picture(router)), withoutRules(before));
  });
});
