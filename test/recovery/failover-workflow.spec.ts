import * as assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { runScript, scriptOf } from "../support/workflow";

/** The workflow's own script, with a command in place of pulumi-routeros that ends as CODES says. */
describe("the weekly failover test of examples/ci", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);
  const text = (name: string) => readFileSync(at(name), "utf8");
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "failover-"));
    const command = at("node_modules/.bin/pulumi-routeros");
    mkdirSync(path.dirname(command), { recursive: true });
    writeFileSync(
      command,
      `#!/bin/sh\ncat > /dev/null\necho "$*" >> "${at("asked")}"\necho '{"format":1}'\ncase " $CODES " in *" $4=1 "*) exit 1;; *" $4=3 "*) exit 3;; esac\n`,
    );
    chmodSync(command, 0o755);
    writeFileSync(at("package.json"), "{}");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function week(codes = "") {
    const script = await scriptOf("failover.yml", "Fail every bond over");
    const BONDS = "hq bond1 core\nhq bond1 edge\nbranch-berlin bond1\n";
    const env = { ...process.env, BONDS, CODES: codes, GITHUB_STEP_SUMMARY: at("summary.md") };
    return runScript(script, { cwd: folder, env });
  }

  it("tries every bond, and keeps what it says", async () => {
    const { code, stderr } = await week();
    assert.equal(code, 0, stderr);
    assert.deepEqual(text("asked").trim().split("\n"), [
      "failover bond1 --stack hq --device core --json",
      "failover bond1 --stack hq --device edge --json",
      "failover bond1 --stack branch-berlin --json",
    ]);
    assert.deepEqual(readdirSync(at("failover")).sort(), [
      "branch-berlin-router-bond1.json",
      "hq-core-bond1.json",
      "hq-edge-bond1.json",
      "summary.md",
    ]);
    assert.equal(text("failover/hq-core-bond1.json"), '{"format":1}\n');
    assert.match(text("summary.md"), /\| hq \| bond1 on core \| failed over and came back \|/);
  });

  it("goes on after one that did not fail over, and fails in the end with the worst", async () => {
    assert.equal((await week("hq=1")).code, 1);
    assert.match(
      text("summary.md"),
      /\| hq \| bond1 on edge \| did not fail over, or did not come/,
    );
    assert.match(text("summary.md"), /\| branch-berlin \| bond1 \| failed over and came back \|/);
    assert.equal((await week("hq=1 branch-berlin=3")).code, 3);
    assert.match(text("summary.md"), /\| branch-berlin \| bond1 \| could not be tested \|/);
  });
});
