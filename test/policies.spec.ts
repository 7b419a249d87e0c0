import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import * as resources from "../provider/menus";
import { simulator, type Simulator } from "../simulator";
import { MENUS } from "../simulator/menus";
import { type Declared, Deployment, type Values } from "./support/deployment";
import { answered } from "./support/patience";

/** A resource, and the same with one change. */
const cases: Record<string, [made: Values, changed: Values]> = {
  BackupSchedule: [{ name: "nightly" }, { keep: 3 }],
  Bond: [{ name: "bond1", slaves: ["ether5"], takePorts: true }, { mtu: 1400 }],
  BridgePort: [{ interface: "ether1", bridge: "bridge" }, { pvid: 2 }],
  GraphingInterface: [{ interface: "ether1" }, { storeOnDisk: false }],
  IpAddress: [{ address: "10.0.0.1/24", interface: "ether1" }, { comment: "x" }],
  IpService: [{ name: "telnet", disabled: true }, { disabled: false }],
  LoggingAction: [{ name: "files", target: "disk", diskFileName: "f" }, { diskFileCount: 3 }],
  LoggingRule: [{ topics: ["interface"] }, { disabled: true }],
  ManagementFirewall: [
    { name: "m", rules: [{ name: "all", action: "accept" }] },
    { rules: [{ name: "all", action: "accept", log: true }] },
  ],
  Scheduler: [{ name: "hourly", interval: "1h" }, { interval: "2h" }],
  Script: [{ name: "hello", source: ":log info hello" }, { source: ":log info bye" }],
  Snmp: [{ enabled: true }, { contact: "x" }],
  SnmpCommunity: [{ name: "office" }, { readAccess: false }],
  User: [{ name: "noc", group: "read", password: "Kestrel-over-7" }, { group: "write" }],
  UserGroup: [{ name: "ops", policy: ["read"] }, { policy: ["read", "ssh"] }],
  Vlan: [{ name: "vlan20", interface: "ether1", vlanId: 20 }, { vlanId: 21 }],
};

/** The menus that a resource writes. */
function menusOf(type: string): string[] {
  const table = Object.values(resources).find(
    (one) => typeof one === "object" && "type" in one && one.type === type,
  ) as unknown as { path: string; parts?: { menu: { path: string } }[] };
  return table.parts?.map(({ menu }) => menu.path) ?? [table.path];
}

/** What writing needs, by the menus of the simulator. */
function writing(type: string): string[] {
  const more = MENUS.filter(({ path: one }) => menusOf(type).includes(one)).flatMap(
    ({ writing: policy }) => (policy === undefined ? [] : [policy]),
  );
  return [...new Set(["read", "write", ...more])];
}

describe("the policies that a resource needs", () => {
  it("has a case for every resource", () => {
    const types = Object.values(resources).flatMap((one) =>
      typeof one === "object" && "type" in one ? [one.type] : [],
    );
    assert.deepEqual(Object.keys(cases), types.sort());
  });

  it("are those that the page tells", () => {
    const page = readFileSync(path.join(__dirname, "../docs/policies.md"), "utf8");
    const rows = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gm)].map((row) =>
      row.slice(1),
    );
    const code = (words: string[]) => words.map((word) => `\`${word}\``).join(", ");
    assert.deepEqual(
      rows,
      Object.keys(cases).map((type) => [type, code(["read"]), code(writing(type))]),
    );
  });

  for (const [type, [made, change]] of Object.entries(cases))
    describe(type, () => {
      let router: Simulator;
      let stack: Deployment;
      beforeEach(async () => {
        router = await simulator({ deviceMode: "advanced" });
        router.add("/user/group", { name: "tester", policy: "" });
        router.add("/user", { name: "tester", group: "tester", password: "" });
        stack = new Deployment({
          "routeros:host": router.url,
          "routeros:username": "tester",
          "routeros:timeout": answered,
        });
      });
      afterEach(() => router.close());

      // A right that is not named stays.
      const grant = (policies: readonly string[]) => {
        const denied = ["read", "write", "policy"].filter((one) => !policies.includes(one));
        const policy = ["api", ...policies, ...denied.map((one) => `!${one}`)].join(",");
        router.set("/user/group", "tester", { policy });
      };
      const program = (more: Values = {}): Declared[] => [
        { type, name: "it", inputs: { ...made, ...more } },
      ];
      const without = (policies: readonly string[], one: string) =>
        policies.filter((policy) => policy !== one);

      it("suffice for every operation", async () => {
        grant(writing(type));
        assert.deepEqual(await stack.up(program()), ["create it"]);
        assert.deepEqual(await stack.up(program(change)), ["update it"]);
        grant(["read"]);
        await stack.refresh();
        grant(writing(type));
        assert.deepEqual(await stack.destroy(), ["delete it"]);
      });

      for (const one of writing(type))
        it(`are refused without ${one}`, async () => {
          const said = /not enough permissions/;
          grant(without(writing(type), one));
          await assert.rejects(stack.up(program()), said);
          stack.state.clear();
          grant(writing(type));
          await stack.up(program({ adopt: true }));
          grant(without(writing(type), one));
          await assert.rejects(stack.up(program({ adopt: true, ...change })), said);
          await assert.rejects(stack.destroy(), said);
          if (one === "read") await assert.rejects(stack.refresh(), said);
        });
    });

  it("include the login itself", async () => {
    const router = await simulator({ deviceMode: "advanced" });
    try {
      router.add("/user/group", { name: "tester", policy: "read,write,rest-api" });
      router.add("/user", { name: "tester", group: "tester", password: "" });
      const host = { "routeros:username": "tester", "routeros:timeout": answered };
      const script: Declared[] = [
        { type: "Script", name: "it", inputs: cases["Script"]?.[0] ?? {} },
      ];
      const over = (url: string) => new Deployment({ "routeros:host": url, ...host }).up(script);
      await assert.rejects(over(router.url), /refused user "tester"/);
      await over(router.restUrl ?? "");
      router.remove("/system/script", "hello");
      router.set("/user/group", "tester", { policy: "api,!rest-api" });
      await assert.rejects(over(router.restUrl ?? ""));
      await over(router.url);
    } finally {
      await router.close();
    }
  });
});
