import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { redacting } from "../../provider/pulumi/program/secrets";
import { refuseMistakes } from "../../provider/pulumi/program/mistakes";
import { refused } from "../../provider/pulumi/program/refused";
import { claimsOf } from "../../provider/pulumi/program/claims";
import { bond, ipAddress, managementFirewall, vlan } from "../../provider/menus";
import type { Menu, Values } from "../../provider/schema";
import { simulator } from "../../simulator";
import { freshRuntime } from "../support/deployment";
import { registersHere } from "../support/mocks";

/** Why a program refuses a resource, and what it must not say there. */
async function reasons(menu: unknown, args: Values): Promise<string> {
  const run = {};
  const table = menu as Menu;
  const open = async (text: string) => (await redacting(table, args))(text);
  const said = await refused(run, table.type, refuseMistakes(table, args), open);
  return said?.join("\n") ?? "";
}

describe("what a program keeps secret", () => {
  registersHere();

  const mistakes: [what: string, menu: unknown, args: Values, hidden: RegExp][] = [
    [
      "a word",
      bond,
      { name: "bond1", slaves: ["ether2"], mode: pulumi.secret("hush-hush") },
      /hush-hush/,
    ],
    ["a number", vlan, { name: "v", interface: "bridge", vlanId: pulumi.secret(5017) }, /5017/],
    [
      "an element of a list",
      bond,
      { name: "bond1", slaves: ["ether2", pulumi.secret("hush"), "hush"] },
      /hush/,
    ],
    [
      "a list, quoted by another property",
      bond,
      { name: "bond1", slaves: pulumi.secret(["ether7", "ether8"]), primary: "ether9" },
      /ether[78]/,
    ],
    [
      "a field of an object",
      managementFirewall,
      {
        name: "m",
        rules: [{ name: "a", action: "accept", srcAddress: pulumi.secret("10.300.7.7") }],
      },
      /10\.300/,
    ],
    [
      "in another spelling",
      ipAddress,
      { address: pulumi.secret("10.9.9.300/24"), interface: "bridge" },
      /10\.9\.9\.300/,
    ],
  ];
  for (const [what, menu, args, hidden] of mistakes)
    it(`is quoted in no mistake: ${what}`, async () => {
      const said = await reasons(menu, args);
      assert.match(said, /\[secret\]/);
      assert.doesNotMatch(said, hidden);
    });

  it("is quoted in no collision", async () => {
    const run = {};
    const args = { name: "bond1", slaves: [pulumi.secret("ether7")] };
    await claimsOf(bond, "one", args, run);
    const again = claimsOf(bond, "other", { ...args, name: "bond2" }, run);
    const open = async (text: string) => (await redacting(bond, args))(text);
    const said = (await refused(run, "Bond", again, open))?.join() ?? "";
    assert.match(said, /cannot both have \[secret\]/);
    assert.doesNotMatch(said, /ether7/);
  });

  it("is quoted in no error of its provider, nor of a later run", async () => {
    const router = await simulator();
    const started = () => {
      const runtime = freshRuntime();
      return async (type: string) => {
        const provider = runtime(type);
        const config: Record<string, string> = {
          "routeros:host": router.url,
          "routeros:timeout": "1s",
        };
        const get = (key: string) => config[key];
        await provider.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
        return provider;
      };
    };
    const isHidden = (error: Error & { reasons?: string[]; properties?: Values }) => {
      const said = [error.message, error.stack, ...(error.reasons ?? [])].join("\n");
      assert.doesNotMatch(said, /hush/);
      assert.match(said, /\[secret\]/);
      return true;
    };
    try {
      const first = await started()("Vlan");
      const inputs = {
        name: "hush-vlan",
        interface: "bridge",
        vlanId: 30,
        __secret: ["name"],
      };
      const missing = { ...inputs, interface: "hush-port", __secret: ["interface"], name: "v" };
      await assert.rejects(first.create(missing), isHidden);
      const checked = await first.check?.({}, inputs);
      assert.deepEqual((checked?.inputs as Values)["__secret"], ["name"]);
      const { id, outs = {} } = await first.create(inputs);
      const read = await first.read?.(id, outs);
      assert.deepEqual((read?.inputs as Values)["__secret"], ["name"]);
      await router.close();
      const later = await started()("Vlan");
      await assert.rejects(async () => later.delete?.(id, read?.props ?? {}), isHidden);
    } finally {
      await router.close();
    }
  });
});
