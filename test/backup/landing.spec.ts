import * as assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Landing } from "../../cli/backup/landing";

describe("files that come together", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "landing-"))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const pieces = [Buffer.from("whole"), Buffer.from(" file")];

  it("are in their places only when all of them are whole", async () => {
    const landing = await Landing.prepare(folder, ["one", "two"], false);
    await landing.receive("one", 10, pieces);
    assert.deepEqual(readdirSync(folder).includes("one"), false);
    await assert.rejects(landing.receive("two", 11, pieces), /cannot fetch two: 10 bytes came/);
    landing.discard();
    assert.deepEqual(readdirSync(folder), []);
    await assert.rejects(landing.receive("three", 10, pieces), /it is too late/);
  });

  it("do not overwrite what came into their place meanwhile", async () => {
    const landing = await Landing.prepare(folder, ["one"], false);
    await landing.receive("one", 10, pieces);
    writeFileSync(join(folder, "one"), "mine");
    await assert.rejects(landing.land(), /cannot write one: it is there already; give --force/);
    landing.discard();
    assert.deepEqual([readdirSync(folder), text("one")], [["one"], "mine"]);
  });

  it("overwrite it when they are told to", async () => {
    writeFileSync(join(folder, "one"), "mine");
    const landing = await Landing.prepare(folder, ["one"], true);
    await landing.receive("one", 10, pieces);
    await landing.land();
    landing.discard();
    assert.deepEqual([readdirSync(folder), text("one")], [["one"], "whole file"]);
  });

  it("come to a folder that is made for them, and not in the place of a file", async () => {
    const made = join(folder, "a", "b");
    const landing = await Landing.prepare(made, ["one"], false);
    await landing.receive("one", 10, pieces);
    await landing.land();
    assert.deepEqual(readdirSync(made), ["one"]);
    const inside = join(made, "one");
    await assert.rejects(
      Landing.prepare(inside, ["two"], false),
      /^RouterOsError: cannot write [^ ]+: a file is in the place of the folder$/,
    );
  });
});
