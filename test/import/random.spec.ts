import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import fc from "fast-check";
import ts from "typescript";
import type { Import } from "../../cli/import/import-of";
import { Claims } from "../../provider/schema/claims";
import { encode } from "../../provider/values";
import { loose } from "../../provider/values/stated";
import type { Version } from "../../simulator";
import { ITEMS_SEED } from "../items/drawn";
import { VERSIONS } from "../support/bench";
import type { Values } from "../support/deployment";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";
import { anyRouter, furnished } from "./any-router";
import { evaluated } from "./evaluated";
import { outcomeFor } from "./outcome";
import { aRouter, closeRouters } from "./support";

/** Routers of all versions together. */
const ROUTERS = EVERY ? 200 : 48;
const numRuns = Math.ceil(ROUTERS / VERSIONS.length);
const seed = Number.parseInt(ITEMS_SEED) || 1;

/** A program that a preview would refuse, for two of its resources cannot be there together. */
function refusals({ resources }: Import): string[] {
  const claims = new Claims();
  return resources.flatMap(
    ({ menu, name, values }) => claims.take(name, menu, values)?.thing ?? [],
  );
}

/** What the compiler says of programs in strict mode, as a project of Pulumi has them. */
function saidByTypeScript(programs: readonly Import[]): string[] {
  const root = path.join(__dirname, "../..");
  const texts = new Map(
    programs.flatMap(({ files }, at) =>
      [...files]
        .filter(([name]) => name.endsWith(".ts"))
        .map(([name, text]) => [path.join(root, `examples/router${at}`, name), text] as const),
    ),
  );
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    readFileSync(file, "utf8"),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.fileExists = (file) => texts.has(file) || onDisk.fileExists(file);
  host.getSourceFile = (file, ...more) => {
    const text = texts.get(file);
    return text === undefined
      ? onDisk.getSourceFile(file, ...more)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText, start = 0 }) => {
      const line = texts.get(file)?.slice(0, start).split("\n").length;
      const said = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${said}: ${texts.get(file)?.split("\n")[(line ?? 1) - 1]}`;
    });
  });
}

/** An unchecked item is stored in texts, and its program may say them as numbers and lists. */
function asStored(args: Values, stored: Values): Values {
  const text = (name: string, value: unknown): unknown => {
    if (stored["unchecked"] !== true || typeof stored[name] !== "string") return value;
    const written = encode(loose, value);
    return "text" in written ? written.text : value;
  };
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, text(name, value)]));
}

describe("a router of any items", function () {
  this.timeout(EVERY ? patience.campaign : patience.engine);
  afterEach(closeRouters);

  const compiled: Import[] = [];

  /** Takes it over, and makes it again on an empty one. */
  async function holds(version: Version, plan: Parameters<typeof furnished>[1]): Promise<number> {
    const options = { version, configuration: "empty", ports: 10 } as const;
    const router = await aRouter(options);
    const items = furnished(router, plan);
    if (router.items("/ip/firewall/filter").some(({ chain }) => chain === "input"))
      router.type(
        "/ip firewall filter add chain=input action=accept src-address=127.0.0.1 place-before=0",
      );
    const outcome = await outcomeFor(router, await aRouter(options));
    const { made, changes, failed, lost, added } = outcome;
    // Two leases of one address, such as a router takes them: docs/existing-router.md says so.
    const leftOut = made.leftOut.filter(
      ({ why }) => !/^(RouterOS prints no|another row)/.test(why),
    );
    assert.deepEqual([made.unread, leftOut, failed], [[], [], undefined]);
    assert.deepEqual(refusals(made), []);
    assert.deepEqual({ changes, lost, added }, { changes: [], lost: [], added: [] });
    if (compiled.length < VERSIONS.length * 3) compiled.push(made);
    return items;
  }

  for (const version of VERSIONS)
    it(`is imported without a change and made again: ${numRuns} with ${version}, ITEMS_SEED=${ITEMS_SEED}`, async () => {
      let [planned, there] = [0, 0];
      const property = fc.asyncProperty(anyRouter(version), async (plan) => {
        planned += plan.length;
        try {
          there += await holds(version, plan);
        } finally {
          await closeRouters();
        }
      });
      await fc.assert(property, { numRuns, seed });
      assert.ok(there > planned * 0.7, `${there} of ${planned} items were taken by the router`);
    });

  it("has a program that compiles in strict mode, and says what was found", () => {
    assert.ok(compiled.length > 0);
    for (const made of compiled)
      assert.deepEqual(
        evaluated(made).map(({ className, name, args }, at) => [
          className,
          name,
          asStored(args, made.resources[at]?.values ?? {}),
        ]),
        made.resources.map(({ className, name, values }) => [className, name, values]),
      );
    assert.deepEqual(saidByTypeScript(compiled), []);
  });
});
