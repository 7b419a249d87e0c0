import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator } from "../../simulator";

const main = path.resolve(__dirname, "../../dist/cli/main.js");

describe("NODE_DEBUG at pulumi-routeros up", () => {
  it("shows what is started, and no password of the environment", async () => {
    const password = "hush hush 1";
    const router = await simulator();
    router.set("/user", "admin", { password });
    const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-debug-"));
    try {
      const said = await new Promise<string>((resolve) => {
        const env = {
          PATH: process.env["PATH"],
          HOME: folder,
          ROS_HOSTURL: router.url,
          ROS_PASSWORD: password,
          PULUMI_CONFIG_PASSPHRASE: "another hush",
          NODE_DEBUG: "child_process",
        };
        const words = [main, "up", "--stack", "dev", "--yes"];
        execFile(process.execPath, words, { cwd: folder, env }, (_error, stdout, stderr) =>
          resolve(stdout + stderr),
        );
      });
      assert.match(said, /CHILD_PROCESS \d+: spawn/);
      assert.match(said, /ROS_PASSWORD=\[secret\]/);
      assert.doesNotMatch(said, /hush/);
    } finally {
      await router.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
