import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as prettier from "prettier";
import { VERSIONS } from "../support/bench";
import { aRouter, closeRouters, declaredBy, imported, routerOf, sites, stackOf } from "./support";
import { outcomeOf } from "./outcome";
import { typeErrors } from "./type-check";
import type { Simulator } from "../../simulator";
import { patience } from "../support/patience";

/** After an import a preview has nothing to do, and neither has one after a refresh. */
async function changesNothing(router: Simulator) {
  const made = await imported(router);
  assert.deepEqual(made.unread, []);
  const stack = stackOf(made, router);
  const program = declaredBy(made);
  const others = (steps: readonly string[]) => steps.filter((step) => !step.startsWith("same "));
  assert.deepEqual(others(await stack.preview(program)), []);
  await stack.refresh();
  assert.equal(stack.state.size, program.length, "a refresh finds all of it");
  assert.deepEqual(others(await stack.preview(program)), [], "after a refresh");
  return made;
}

/** The program alone: the state beside it has ids. */
const programIn = (files: ReadonlyMap<string, string>): string =>
  [...files]
    .filter(([file]) => file.endsWith(".ts"))
    .map(([file, text]) => `==> ${file}\n${text}`)
    .join("\n");

/** What was looked at by eye; `GOLDEN=write` writes it anew. */
function golden(name: string, now: string): string {
  const file = path.join(__dirname, "golden", name.replace(/rsc$/, "txt"));
  if (process.env["GOLDEN"] === "write") writeFileSync(file, now);
  return readFileSync(file, "utf8");
}

describe("an import over the API", function () {
  this.timeout(patience.engine);
  afterEach(closeRouters);

  for (const version of VERSIONS)
    it(`changes nothing on a router of the factory with ${version}`, async () => {
      const made = await changesNothing(await aRouter({ version }));
      assert.deepEqual(made.leftOut, []);
      const menus = made.resources.map(({ path }) => path);
      assert.deepEqual(
        menus.filter((one) => !/^\/(interface|ip\/address|system\/clock)/.test(one)),
        [],
        "what the factory made is left out",
      );
    });

  for (const { name, text } of sites)
    it(`changes nothing, and makes a spare the same: ${name}`, async () => {
      const { made, changes, failed, lost, added } = await outcomeOf(text);
      assert.equal(failed, undefined);
      assert.deepEqual({ changes, lost, added }, { changes: [], lost: [], added: [] });
      assert.deepEqual(typeErrors(made), [], "the program compiles in strict mode");
    });

  it("says what no program makes, and counts what no spare can have", async () => {
    const { text = "" } = sites.find(({ name }) => name === "exchange-7.22.rsc") ?? {};
    const { made, aside, refused } = await outcomeOf(text);
    assert.deepEqual(refused, []);
    assert.deepEqual(
      made.leftOut.map(({ menu, what }) => `${menu} ${what}`),
      ["/ip/route 203.0.113.0/24@192.0.2.253@main@1", "/system/logging !dhcp,info@memory"],
    );
    const counted = [...aside].map(([why, lines]) => `${lines} ${why.slice(0, 24)}`);
    assert.deepEqual(counted.sort(), [
      "1 RouterOS prints no dista",
      "1 a row that the spare has",
      "1 a script belongs to who ",
      "1 the import says: a row o",
      "2 a bond gives its ports t",
    ]);
  });

  for (const { name, text } of sites)
    it(`writes a program as Prettier would leave it, and the same one twice: ${name}`, async () => {
      const router = await routerOf(text);
      const [first, second] = [await imported(router), await imported(router)];
      assert.deepEqual([...first.files], [...second.files]);
      assert.equal(programIn(first.files), golden(name, programIn(first.files)));
      for (const [file, code] of first.files)
        if (file.endsWith(".ts"))
          assert.equal(code, await prettier.format(code, { parser: "typescript" }), file);
    });
});
