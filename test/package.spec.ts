import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { patience } from "./support/patience";

const root = path.resolve(__dirname, "..");
const exec = promisify(execFile);

/** What npm would publish, looked at by tools that know every way in which a program can ask for it. */
describe("the package as it would be published", function () {
  this.timeout(patience.processes);
  let folder: string;
  let tarball: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-package-"));
    const to = ["--ignore-scripts", "--json", "--pack-destination", folder];
    const { stdout } = await exec("npm", ["pack", ...to], { cwd: root });
    const [packed] = JSON.parse(stdout) as { filename: string }[];
    tarball = path.join(folder, packed?.filename ?? "");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("says nothing in package.json that a bundler or Node.js would stumble over", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: root, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  it("has its types wherever TypeScript looks for them", async () => {
    const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
    const data = new Uint8Array(await readFile(tarball));
    const result = await checkPackage(createPackageFromTarballData(data));
    assert.ok(result.types !== false, "it has types");
    assert.deepEqual(result.problems, []);
  });
});
