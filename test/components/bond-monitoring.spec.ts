import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Bond, BondMonitoring, type BondMonitoringArgs } from "../../provider";
import { simulator, type Simulator, type Version } from "../../simulator";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { registersHere } from "../support/mocks";

const component = "routeros:index:BondMonitoring";
const snmp = { community: pulumi.secret("whisper"), managers: ["192.168.90.5", "2001:db8::5"] };

/** The values as a provider gets them. */
const plain = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== "__provider")
      .map(([name, value]) => [name, pulumi.runtime.unwrapRpcSecret(value)]),
  );

describe("BondMonitoring", () => {
  let declared: Declared[];
  let router: Simulator | undefined;
  registersHere(({ type, name, inputs }) => {
    const [, menu] = /routeros:(\w+)$/.exec(type) ?? [];
    if (menu !== undefined && type !== component)
      declared.push({ type: menu, name: `${menu} ${name}`, inputs: plain(inputs as Values) });
  });
  beforeEach(() => (declared = []));
  afterEach(async () => {
    await router?.close();
    router = undefined;
  });

  /** What a program with a bond and its monitoring declares, in an order in which it can be made. */
  async function declare(args: Partial<BondMonitoringArgs> = {}): Promise<Declared[]> {
    await pulumi.runtime.runInPulumiStack(() => {
      const slaves = ["ether2", "ether3"];
      const bond = new Bond("uplink", { name: "bond1", slaves, takePorts: true });
      new BondMonitoring("uplink", { bond: bond.name, members: slaves, ...args });
      return Promise.resolve({});
    });
    await pulumi.runtime.disconnect();
    const order = ["Bond", "LoggingAction", "SnmpCommunity"];
    const place = ({ type }: Declared) =>
      (order.indexOf(type) + order.length + 1) % (order.length + 1);
    return declared.sort((a, b) => place(a) - place(b));
  }

  const names = (all: Declared[]) => all.map(({ name }) => name).sort();

  it("logs links and draws graphs unless told otherwise, and asks for no SNMP", async () => {
    assert.deepEqual(names(await declare()), [
      "Bond uplink",
      "GraphingInterface uplink-graph",
      "GraphingInterface uplink-graph-ether2",
      "GraphingInterface uplink-graph-ether3",
      "LoggingAction uplink-links",
      "LoggingRule uplink-links",
    ]);
    declared = [];
    assert.deepEqual(names(await declare({ log: false, graphs: false })), ["Bond uplink"]);
  });

  it("makes the same of lists that are outputs", async () => {
    const others = ["ether4"];
    const passwords = { authentication: "pass-1234", encryption: "pass-5678" };
    const plain = await declare({ snmp: { ...snmp, passwords, otherInterfaces: others } });
    declared = [];
    const bond = Bond.get("other", "bond9", {}, { id: "bond9" });
    const later = <T>(value: T) => bond.id.apply<T>(() => value);
    const outputs = {
      members: later(["ether2", "ether3"]),
      snmp: { ...snmp, passwords: later(passwords), otherInterfaces: later(others) },
    };
    const all = (await declare(outputs)).filter(({ name }) => name !== "Bond other");
    const byName = (list: Declared[]) => list.sort((a, b) => a.name.localeCompare(b.name));
    assert.deepEqual(byName(all), byName(plain));
  });

  it("puts everything on the device of the bond", async () => {
    const all = await declare({ device: "hq", snmp });
    const monitoring = all.filter(({ type }) => type !== "Bond");
    assert.equal(monitoring.length, 8);
    assert.ok(monitoring.every(({ inputs }) => inputs["device"] === "hq"));
  });

  it("keeps the files of the log in the folder that is asked for", async () => {
    router = await simulator();
    const stack = new Deployment({ "routeros:host": router.url });
    await stack.up(await declare({ log: { name: "bondlog", directory: "usb1" }, graphs: false }));
    const action = router.items("/system/logging/action").at(-1) ?? {};
    assert.deepEqual([action["name"], action["disk-file-name"]], ["bondlog", "usb1/bondlog"]);
    assert.equal(router.items("/system/logging").at(-1)?.["action"], "bondlog");
  });

  it("refuses to be answered by the community that it disables", async () => {
    await assert.rejects(declare({ snmp: { ...snmp, community: "public" } }), {
      message:
        'BondMonitoring "uplink": snmp.community is "public", which everybody tries and which is disabled while the managers watch: write another name',
    });
  });

  it("closes nothing but the community that the router has", async () => {
    router = await simulator();
    router.set("/snmp/community", "public", { name: "ours" });
    const stack = new Deployment({ "routeros:host": router.url });
    await stack.up(await declare({ snmp }));
    const names = router.items("/snmp/community").map((row) => [row["name"], row["disabled"]]);
    assert.deepEqual(names, [
      ["ours", "false"],
      ["whisper", "false"],
    ]);
    await stack.destroy();
    assert.equal(router.items("/snmp/community").length, 1);
  });

  for (const version of ["6.49.18", "7.22.3"] satisfies Version[])
    it(`makes a router of ${version} tell of its links, and leaves it as it was`, async () => {
      router = await simulator({ version });
      const open = { addresses: "10.0.0.0/8", comment: "by hand" };
      router.set("/snmp/community", "public", open);
      const menus = ["/snmp", "/snmp/community", "/system/logging", "/tool/graphing/interface"];
      const whole = () => menus.map((menu) => router?.items(menu));
      const before = whole();
      const stack = new Deployment({ "routeros:host": router.url });
      const passwords = { authentication: "pass-1234", encryption: "pass-5678" };
      const program = await declare({
        snmp: { ...snmp, passwords, contact: "the office", otherInterfaces: ["ether4"] },
        log: { files: 4 },
        graphs: { allowAddress: "192.168.90.0/24" },
      });
      await stack.up(program);
      const settings = router.items("/snmp")[0] ?? {};
      assert.equal(settings["enabled"], "true");
      assert.equal(settings["trap-community"], "whisper");
      assert.equal(settings["trap-version"], "3");
      assert.equal(settings["trap-interfaces"], "bond1,ether2,ether3,ether4");
      const community = router.items("/snmp/community")[1] ?? {};
      assert.equal(community["addresses"], "192.168.90.5/32,2001:db8::5/128");
      assert.equal(community["security"], "private");
      const everybody = router.items("/snmp/community")[0] ?? {};
      assert.deepEqual([everybody["name"], everybody["disabled"]], ["public", "true"]);
      const rule = router.items("/system/logging").at(-1) ?? {};
      assert.deepEqual([rule["topics"], rule["action"]], ["interface", "links"]);
      assert.equal(router.items("/system/logging/action").at(-1)?.["disk-file-count"], "4");
      const graphs = router.items("/tool/graphing/interface").map((row) => row["interface"]);
      assert.deepEqual(graphs.sort(), ["bond1", "ether2", "ether3"]);
      const same = await stack.up(program);
      assert.ok(
        same.every((step) => step.startsWith("same ")),
        same.join(),
      );
      await stack.destroy();
      assert.deepEqual(whole(), before);
    });
});
