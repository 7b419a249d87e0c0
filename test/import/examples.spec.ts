import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { parse } from "yaml";
import type { SimulatorOptions } from "../../simulator";
import { VERSIONS } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { registersHere } from "../support/mocks";
import { patience } from "../support/patience";
import { outcomeFor } from "./outcome";
import { aRouter, closeRouters } from "./support";

const load = createRequire(__filename);
const folder = path.join(__dirname, "../../examples");

interface Example {
  config?: Record<string, string>;
  options?: SimulatorOptions;
}

const stackFile = path.join(folder, "office/Pulumi.branch-berlin.yaml");
const { config: berlin } = parse(readFileSync(stackFile, "utf8")) as { config: Values };

const examples: Record<string, Example> = {
  ".": {
    config: { "project:backupPassword": "let me in 1" },
    options: { board: "crs326", configuration: "empty" },
  },
  "home-office": { config: { "project:backupPassword": "let me in 1" } },
  "lan-uplink": {},
  media: {},
  nas: {},
  office: {
    config: { "office:site": JSON.stringify(berlin["office:site"]) },
    options: { version: "6.49.18" },
  },
  "redundant-uplink": {},
};

/** Values without the marks of secrets. */
const open = (values: Values): Values =>
  JSON.parse(JSON.stringify(values), (_, one: unknown) =>
    typeof one === "object" && one !== null && secretMark in one
      ? (one as { value?: unknown }).value
      : one,
  ) as Values;

/** How Pulumi marks a secret, for ever. */
const secretMark = "4dabf18193072939515e22adb298388d";

describe("a router of an example", function () {
  this.timeout(patience.processes);
  const declared: Declared[] = [];
  registersHere(({ type, name, inputs }) => {
    const [, own] = /^pulumi-nodejs:dynamic\/routeros:(.*)$/.exec(type) ?? [];
    if (own === undefined) return;
    const said = { ...(inputs as Values) };
    delete said["__provider"];
    declared.push({ type: own, name: `${own} ${name}`, inputs: open(said) });
  });
  afterEach(closeRouters);

  for (const [name, { config = {}, options = {} }] of Object.entries(examples))
    it(`is imported without a change, and made again: examples/${name}`, async () => {
      declared.length = 0;
      pulumi.runtime.setAllConfig(config);
      load(path.join(folder, name, "index.ts"));
      await pulumi.runtime.disconnect();
      assert.ok(declared.length > 1, name);
      const router = await aRouter(options);
      const stack = new Deployment({ "routeros:host": router.url, "routeros:confirm": "off" });
      await stack.up(declared);

      const spare = await aRouter({ ...options, configuration: "empty" });
      const { made, changes, failed, lost, added } = await outcomeFor(router, spare);
      assert.deepEqual([made.unread, made.leftOut, failed], [[], [], undefined]);
      assert.deepEqual({ changes, lost, added }, { changes: [], lost: [], added: [] });
    });
});

describe("a router as it is shipped", function () {
  this.timeout(patience.processes);
  afterEach(closeRouters);

  const boards: SimulatorOptions[] = [{}, { board: "crs326" }, { board: "chr" }];
  for (const version of VERSIONS)
    it(`is imported without a change, and made again of an empty one: ${version}`, async () => {
      for (const board of boards) {
        const router = await aRouter({ ...board, version });
        const spare = await aRouter({ ...board, version, configuration: "empty" });
        const { made, changes, failed, lost, added } = await outcomeFor(router, spare);
        assert.deepEqual([made.unread, made.leftOut, failed], [[], [], undefined]);
        assert.deepEqual({ changes, lost, added }, { changes: [], lost: [], added: [] });
      }
    });
});
