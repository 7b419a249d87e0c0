import * as assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";
import { HardenedApi, type HardenedApiArgs } from "../../provider";
import { weaknesses } from "../../provider/values/password";
import type { Values } from "../../provider/schema";
import { registersHere } from "../support/mocks";

describe("HardenedApi", () => {
  let made: Map<string, { type: string; inputs: Values }>;
  beforeEach(() => (made = new Map()));
  registersHere(({ type, name, inputs }) => made.set(name, { type, inputs: inputs as Values }));

  /** Declares it as a program does; answers why the program is refused. */
  async function declare(args: Partial<HardenedApiArgs> = {}): Promise<string> {
    try {
      await pulumi.runtime.runInPulumiStack(() => {
        new HardenedApi("mgmt", { from: ["192.168.88.0/24"], password: strong, ...args });
        return Promise.resolve({});
      });
      return "";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  const strong = "Kestrel-over-7-hills";
  const inputs = (name: string): Values => made.get(`mgmt-${name}`)?.inputs ?? assert.fail(name);

  it("makes the user, the lists, the firewall and closed services", async () => {
    assert.equal(await declare({ services: ["api-ssl", "winbox"], policies: ["test"] }), "");
    while (made.size < 13) await setImmediate();
    assert.deepEqual(inputs("group")["policy"], ["read", "write", "api", "test"]);
    const { group, address } = inputs("user");
    assert.deepEqual([group, address], ["pulumi", ["192.168.88.0/24"]]);
    const { disabled, address: list } = inputs("api-ssl");
    assert.deepEqual([disabled, list], [false, ["192.168.88.0/24"]]);
    for (const closed of ["api", "ftp", "ssh", "telnet", "www", "www-ssl"])
      assert.equal(inputs(closed)["disabled"], true, closed);
    const { name, disabled: off, onlyIfThere } = inputs("reverse-proxy");
    assert.deepEqual([name, off, onlyIfThere], ["reverse-proxy", true, true]);
    assert.deepEqual(inputs("group")["admits"], ["192.168.88.0/24"]);
    const rules = inputs("firewall")["rules"] as Values[];
    assert.deepEqual(
      rules.map(({ name, action, dstPort }) => [name, action, dstPort]),
      [
        ["answers", "accept", undefined],
        ["network 1", "accept", "8729,8291"],
        ["the rest", "drop", "21,22,23,80,443,8291,8728,8729"],
      ],
    );
  });

  it("makes the same of outputs, whatever of its arguments they are", async () => {
    const from = ["192.168.88.0/24", "10.0.0.0/8"];
    const services = ["api-ssl" as const, "winbox" as const];
    const given: Partial<HardenedApiArgs> = { from, services, policies: ["test"], device: "hq" };
    assert.equal(await declare({ ...given, username: "automat" }), "");
    while (made.size < 13) await setImmediate();
    const plain = new Map(made);
    made.clear();
    const later = <T>(value: T) => pulumi.output(Promise.resolve(value)) as pulumi.Output<T>;
    const outputs: Partial<HardenedApiArgs> = {
      from: later(from),
      services: later(services),
      policies: [later("test" as const)],
      device: later("hq"),
      username: later("automat"),
    };
    assert.equal(await declare(outputs), "");
    while (made.size < 13) await setImmediate();
    assert.deepEqual(made, plain);
  });

  it("says what is weak about a password, and never which it is", () => {
    const weak: Record<string, RegExp> = {
      "Short-1": /fewer than 12 characters/,
      alllowercaseword: /mixes fewer than three/,
      aaaaAAAA1111: /repeats few characters/,
      "My-Password-99x": /everybody tries first/,
      "Pulumi-rules-4": /holds the user's name/,
    };
    for (const [password, said] of Object.entries(weak)) {
      const found = weaknesses(password, ["pulumi"]).join("; ");
      assert.match(found, said);
      assert.ok(!found.includes(password));
    }
    assert.deepEqual(weaknesses(strong, ["pulumi"]), []);
    assert.deepEqual(weaknesses("five plain words in a row", ["pulumi"]), []);
  });

  it("refuses to leave nobody in", async () => {
    assert.match(await declare({ from: [] }), /from names no network/);
    assert.match(await declare({ services: [] }), /services is empty/);
    assert.match(
      await declare({ services: ["htp" as "www"] }),
      /there is no "htp": write one of ftp/,
    );
    assert.equal(made.has("mgmt-user"), false);
  });
});
