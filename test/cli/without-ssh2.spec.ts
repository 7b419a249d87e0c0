import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { aRouter, PASSWORD, save } from "../backup/run";
import { patience } from "../support/patience";

const ROOT = path.resolve(__dirname, "../..");
const SET = "nightly-2026-11-25-030000";

/** The package as it is installed by those who did not ask for ssh2. */
describe("pulumi-routeros without ssh2", function () {
  this.timeout(patience.processes);
  let folder = "";
  const inPackage = (...names: string[]) => path.join(folder, "package", ...names);

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "without-ssh2-"));
    for (const name of ["dist", "package.json"])
      cpSync(path.join(ROOT, name), inPackage(name), { recursive: true });
    mkdirSync(inPackage("node_modules"));
    for (const name of readdirSync(path.join(ROOT, "node_modules")))
      if (!name.startsWith(".") && name !== "ssh2")
        symlinkSync(path.join(ROOT, "node_modules", name), inPackage("node_modules", name));
  });
  after(() => rmSync(folder, { recursive: true }));

  const fetch = (...words: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const all = [inPackage("dist/cli/main.js"), "backup", "fetch", "--to", folder, ...words];
      const env = { PATH: process.env["PATH"], ROS_PASSWORD: PASSWORD };
      execFile(process.execPath, all, { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it("says how to install it before it connects, and fetches an export all the same", async () => {
    const { router } = await aRouter();
    save(router, SET, "rsc");
    const needs = await fetch("--host", router.url);
    assert.equal(needs.code, 2);
    assert.equal(
      needs.stderr,
      "error: cannot fetch over sftp without the package ssh2: install it beside pulumi-routeros (npm install ssh2), or fetch the export only, over the API, with --export\n",
    );
    assert.equal(router.logins, 0);
    const exported = await fetch("--host", router.url, "--export");
    assert.deepEqual([exported.code, exported.stderr], [0, ""]);
    assert.ok(readdirSync(folder).includes(`${SET}.rsc`));
  });

  it("says so to who enrols over ssh, and starts a simulator without ssh", async () => {
    const run = (...all: string[]) =>
      new Promise<string>((resolve) => {
        const main = [inPackage("dist/cli/main.js"), ...all];
        const env = { PATH: process.env["PATH"], ROS_PASSWORD: PASSWORD };
        execFile(process.execPath, main, { env }, (_error, stdout, stderr) =>
          resolve(stdout + stderr),
        );
      });
    assert.match(
      await run("enroll", "--host", "127.0.0.1", "--dry-run"),
      /^error: cannot log in over ssh without the package ssh2: install it /,
    );
    const ports = ["--port", "0", "--http-port", "0"];
    assert.match(
      await run("simulator", ...ports, "--ssh-port", "0"),
      /cannot listen for ssh without the package ssh2: install it/,
    );
  });
});
