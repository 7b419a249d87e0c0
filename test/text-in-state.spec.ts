import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import * as routeros from "../provider";
import * as menus from "../provider/menus";
import type { Values } from "./support/deployment";
import { registersHere } from "./support/mocks";

/**
 * What the states of all users hold, for ever. It never changes, for then those who have it could not
 * even destroy their stacks; and no resource ever goes: test/states has one of each.
 */
const published = Object.fromEntries(
  Object.values(menus)
    .map(({ type }) => type)
    .sort()
    .map((type) => [
      type,
      `exports.handler = () => require("module").createRequire(process.cwd() + "/")("pulumi-routeros/runtime")("${type}");`,
    ]),
);

const root = path.join(__dirname, "..");

type Class = new (name: string, args: Values) => pulumi.CustomResource;
const isClass = (one: unknown): one is Class =>
  typeof one === "function" && one.prototype instanceof pulumi.CustomResource;
const classes = new Map(
  Object.entries(routeros as Record<string, unknown>).filter(
    (entry): entry is [string, Class] =>
      isClass(entry[1]) && !(entry[1].prototype instanceof pulumi.ProviderResource),
  ),
);

/**
 * Evaluates each text as Pulumi's plugin does, with the same package, in a process of its own, and
 * answers what its provider says to values that are wrong.
 */
async function checkFrom(folder: string): Promise<Record<string, string[]>> {
  const program = `
    const evaluate = require(process.argv[1]);
    const texts = JSON.parse(process.argv[2]);
    Promise.all(
      Object.entries(texts).map(async ([type, text]) => {
        const { failures } = await evaluate(text).handler().check({}, { nonsense: 1 });
        return [type, failures.map(({ reason }) => reason)];
      }),
    ).then((said) => console.log(JSON.stringify(Object.fromEntries(said))));
  `;
  const plugin = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
  const evaluate = require.resolve("require-from-string", { paths: [plugin] });
  const args = ["-e", program, evaluate, JSON.stringify(published)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return JSON.parse(stdout) as Record<string, string[]>;
}

function assertChecked(said: Record<string, string[]>): void {
  assert.deepEqual(Object.keys(said), Object.keys(published));
  for (const [type, reasons] of Object.entries(said))
    assert.match(reasons.join("\n"), new RegExp(`nonsense is no property of ${type}: `));
}

describe("the text in state", () => {
  const registered = new Map<string, { type: string; text: unknown; id: string | undefined }>();

  registersHere(({ type, name, inputs, id }) => {
    const text = (inputs as Values)["__provider"];
    registered.set(name, { type, text, id: id === "" ? undefined : id });
  });

  it("is pinned for every resource that there is", () => {
    assert.deepEqual([...classes.keys()].sort(), Object.keys(published).sort());
  });

  for (const [type, text] of Object.entries(published)) {
    it(`of ${type} is registered by its class, with the type that state names`, async () => {
      const one = classes.get(type);
      assert.ok(one, "the class is exported");
      await pulumi.runtime.runInPulumiStack(async () => {
        const made = new one(`made ${type}`, {});
        await new Promise((resolve) => made.urn.apply(resolve));
        return {};
      });
      assert.deepEqual(registered.get(`made ${type}`), {
        type: `pulumi-nodejs:dynamic/routeros:${type}`,
        text,
        id: undefined,
      });
    });

    it(`of ${type} is the same for an item that is only read`, async () => {
      const one = classes.get(type) as unknown as typeof routeros.Bond;
      await pulumi.runtime.runInPulumiStack(async () => {
        const got = one.get(`got ${type}`, "*B");
        await new Promise((resolve) => got.urn.apply(resolve));
        return {};
      });
      assert.deepEqual(registered.get(`got ${type}`), {
        type: `pulumi-nodejs:dynamic/routeros:${type}`,
        text,
        id: "*B",
      });
    });
  }

  it("leads to the package from its own examples", async () => {
    assertChecked(await checkFrom(path.join(root, "examples")));
  });

  it("leads to the package from a project that depends on it", async () => {
    const project = mkdtempSync(path.join(tmpdir(), "routeros-"));
    try {
      mkdirSync(path.join(project, "node_modules"));
      symlinkSync(root, path.join(project, "node_modules/pulumi-routeros"), "dir");
      assertChecked(await checkFrom(project));
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it("does not lead anywhere from a project that does not depend on it", async () => {
    const project = mkdtempSync(path.join(tmpdir(), "routeros-"));
    try {
      await assert.rejects(checkFrom(project), /Cannot find module 'pulumi-routeros\/runtime'/);
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it("needs examples without a package.json, or it would not find its own package", () => {
    assert.ok(!existsSync(path.join(root, "examples/package.json")));
  });
});
