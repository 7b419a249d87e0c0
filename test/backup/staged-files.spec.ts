import * as assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StagedFiles } from "../../cli/backup/staged-files";

describe("files that come together", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "staged-"))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const pieces = [Buffer.from("whole"), Buffer.from(" file")];

  it("are in their places only when all of them are whole", async () => {
    const staged = await StagedFiles.prepare(folder, ["one", "two"], false);
    await staged.write("one", 10, pieces);
    assert.deepEqual(readdirSync(folder).includes("one"), false);
    await assert.rejects(staged.write("two", 11, pieces), /cannot fetch two: 10 bytes came/);
    staged.discard();
    assert.deepEqual(readdirSync(folder), []);
    await assert.rejects(staged.write("three", 10, pieces), /it is too late/);
  });

  it("do not overwrite what came into their place meanwhile", async () => {
    const staged = await StagedFiles.prepare(folder, ["one"], false);
    await staged.write("one", 10, pieces);
    writeFileSync(join(folder, "one"), "mine");
    await assert.rejects(staged.commit(), /cannot write one: it is there already; give --force/);
    staged.discard();
    assert.deepEqual([readdirSync(folder), text("one")], [["one"], "mine"]);
  });

  it("overwrite it when they are told to", async () => {
    writeFileSync(join(folder, "one"), "mine");
    const staged = await StagedFiles.prepare(folder, ["one"], true);
    await staged.write("one", 10, pieces);
    await staged.commit();
    staged.discard();
    assert.deepEqual([readdirSync(folder), text("one")], [["one"], "whole file"]);
  });

  it("come to a folder that is made for them, and not in the place of a file", async () => {
    const made = join(folder, "a", "b");
    const staged = await StagedFiles.prepare(made, ["one"], false);
    await staged.write("one", 10, pieces);
    await staged.commit();
    assert.deepEqual(readdirSync(made), ["one"]);
    const inside = join(made, "one");
    await assert.rejects(
      StagedFiles.prepare(inside, ["two"], false),
      /^RouterOsError: cannot write [^ ]+: a file is in the place of the folder$/,
    );
  });
});
