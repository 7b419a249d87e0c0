import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import {
  engine,
  engineEnvironment,
  prepareEngine,
  type Result,
  untilItPlans,
} from "../support/engine";
import { patience } from "../support/patience";

const root = path.resolve(__dirname, "../..");
const example = path.join(root, "examples/testing");

/** Runs specs of the example in a process of their own, as a project of a user does. */
async function runs(...specs: string[]): Promise<Result> {
  const { cli } = await engine();
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-testing-"));
  const env = { ...process.env, ...engineEnvironment(cli, folder) };
  const plainly = ["--no-config", "--no-package", "-r", "ts-node/register/transpile-only"];
  const mocha = [path.join(root, "node_modules/mocha/bin/mocha.js"), ...plainly, ...specs];
  try {
    return await untilItPlans(
      () =>
        new Promise((resolve) =>
          execFile(process.execPath, mocha, { cwd: example, env }, (error, stdout, stderr) =>
            resolve({ code: error === null ? 0 : 1, stdout, stderr }),
          ),
        ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("examples/testing", function () {
  this.timeout(patience.engine);
  before(prepareEngine);

  it("passes its specs, in one process as a user runs them", async () => {
    const { code, stdout, stderr } = await runs("unit.spec.ts", "router.spec.ts");
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /6 passing/);
    assert.doesNotMatch(stdout + stderr, /promises were still active/);
  });

  it("is what docs/testing.md shows", () => {
    const page = readFileSync(path.join(root, "docs/testing.md"), "utf8");
    const files = ["uplink.ts", "unit.spec.ts", "router.spec.ts"]
      .map((file) => readFileSync(path.join(example, file), "utf8"))
      .join("\n");
    // Where lines break depends on how deep they are.
    const plain = (text: string) => text.replaceAll(/\s+/g, "").replaceAll(/,(?=[)\]}])/g, "");
    const shown = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
    assert.ok(shown.length >= 3);
    for (const code of shown) assert.ok(plain(files).includes(plain(code)), code);
  });
});
