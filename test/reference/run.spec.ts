import * as assert from "node:assert/strict";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { runInThisContext } from "node:vm";
import * as pulumi from "@pulumi/pulumi";
import ts from "typescript";
import * as routeros from "../../provider";
import type { Simulator } from "../../simulator";
import { reference } from "../../tools/reference/pages";
import { simulated } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { registersHere } from "../support/mocks";
import { patience } from "../support/patience";

const prefix = "pulumi-nodejs:dynamic/routeros:";

/** By api-ssl, the service that examples leave open. */
const secure =
  simulated.find(({ title }) => title === "RouterOS 7.22.3 over api-ssl") ??
  assert.fail("there is no such column");

/** The programs of the pages of classes: the first of each is the class's example. */
function examples(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [page, text] of reference().pages) {
    const [, name] = /^classes\/(?!index)(.+)$/.exec(page) ?? [];
    const [, program] = /^```ts\n(.*?)^```/ms.exec(text) ?? [];
    // The program comes from this machine.
    if (name !== undefined && program !== undefined)
      found.set(name, program.replaceAll("192.168.88.0/24", "127.0.0.0/8"));
  }
  return found;
}

/** Runs a program as Node.js would, by this package's own name. */
function run(program: string): void {
  const load = createRequire(__filename);
  const named = (name: string): unknown => {
    if (name === "pulumi-routeros") return routeros;
    return name === "@pulumi/pulumi" ? pulumi : (load(name) as unknown);
  };
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const body = runInThisContext(`(function (require, exports) {${outputText}\n})`) as (
    require: (name: string) => unknown,
    exports: object,
  ) => void;
  body(named, {});
}

/** What answers a type: items, rows and rules of all menus have one each. */
const handlerOf = (type: string): string =>
  type.includes("/") ? (/^(Rows|Rules)\//.exec(type)?.[1] ?? "Item") : type;

/** Values without the mark of a secret, as the provider gets them. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const fields = value as Values;
  if (fields[pulumi.runtime.specialSigKey] === pulumi.runtime.specialSecretSig)
    return plain(fields["value"]);
  return Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, plain(one)]));
}

/** Every value that a program asks of its configuration. */
const configOf = (program: string): Record<string, string> =>
  Object.fromEntries(
    [...program.matchAll(/\brequire\w*\("(\w+)"\)/g)].map(([, key = ""]) => [
      `project:${key}`,
      "a long secret of 2026",
    ]),
  );

/** Where a program makes a resource; the parts of components come last. */
function placeIn(program: string, { name }: Declared): number {
  const [type = "", ...rest] = name.split(" ");
  const menu = type.includes("/") ? `[^;]*"/${type.replace(/^(Rows|Rules)\//, "")}"` : "";
  const made = new RegExp(`\\b${handlerOf(type)}\\(\\s*"${rest.join(" ")}"${menu}`);
  const at = program.search(made);
  return at < 0 ? program.length : at;
}

/** A router whose ports are free, with what examples name and do not make. */
function prepare(router: Simulator, program: string): void {
  for (const port of router.items("/interface/bridge/port"))
    router.remove("/interface/bridge/port", port[".id"] ?? "");
  if (/"bond1"/.test(program) && !/name: "bond1"/.test(program))
    router.add("/interface/bonding", { name: "bond1", slaves: "ether10,ether11" });
  if (/"LAN"/.test(program) && !/name: "LAN"/.test(program))
    router.add("/interface/list", { name: "LAN" });
}

describe("the examples of the reference, run", function () {
  this.timeout(patience.processes);
  const registered: Declared[] = [];
  registersHere(({ type, name, inputs, id }) => {
    if (!type.startsWith(prefix)) return;
    const { __provider, ...values } = plain(inputs) as Values;
    assert.equal(typeof __provider, "string");
    const read = id === undefined || id === "" ? {} : { read: id };
    const own = type.slice(prefix.length);
    registered.push({ type: handlerOf(own), name: `${own} ${name}`, inputs: values, ...read });
  });

  const programs = examples();
  it("are there for every class", () => assert.ok(programs.size >= 28, String(programs.size)));

  for (const [name, program] of programs)
    it(`makes on a router what the page of ${name} shows`, async () => {
      registered.length = 0;
      pulumi.runtime.setAllConfig(configOf(program));
      run(program);
      // What waits for the output of another resource is registered later.
      for (let turns = 0; turns < 20; turns++) await wait(5);
      assert.ok(registered.length > 0, "it has resources");
      registered.sort((one, other) => placeIn(program, one) - placeIn(program, other));
      const bench = await secure.open({ board: "crs326" });
      try {
        prepare(bench.simulator, program);
        const stack = new Deployment({ ...bench.config, "routeros:confirm": "off" });
        await stack.up(registered);
        const steps = (await stack.preview(registered)).filter(
          (step) => !/^(same|read) /.test(step),
        );
        assert.deepEqual(steps, []);
        await stack.destroy();
      } finally {
        await bench.close();
      }
    });
});
