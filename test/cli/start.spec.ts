import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { patience } from "../support/patience";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");

/** Tells which modules a process has loaded when it ends. */
const TELLS =
  'process.on("exit", () => process.stderr.write("\\nloaded" + JSON.stringify(Object.keys(require.cache))))';

/** What the command line prints, and the modules that it loads for that. */
async function loads(...words: string[]) {
  const preload = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire(${JSON.stringify(MAIN)});${TELLS}`;
  const { PATH } = process.env;
  const child = spawn(process.execPath, ["--import", preload, MAIN, ...words], { env: { PATH } });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  const [said = "", list = ""] = stderr.split("\nloaded");
  const modules = JSON.parse(list) as string[];
  assert.ok(modules.includes(MAIN), "it is its own modules that are told");
  const packages = modules.map((one) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(one)?.[1]);
  return { code, stdout, stderr: said, modules, packages: new Set(packages.filter(Boolean)) };
}

describe("pulumi-routeros, how it starts", function () {
  this.timeout(patience.processes);

  it("loads next to nothing to say its version, and to help", async () => {
    for (const words of [
      ["--version"],
      ["--help"],
      ...[
        "simulator",
        "preview-comment",
        "doctor",
        "failover",
        "watch",
        "up",
        "new",
        "draw",
        "report",
        "import",
        "diff",
      ].map((one) => [one, "--help"]),
      ["backup", "fetch", "--help"],
    ]) {
      const { code, stdout, modules, packages } = await loads(...words);
      assert.equal(code, 0, words.join(" "));
      assert.match(stdout, /^(\d+\.\d+\.\d+\n|Usage: pulumi-routeros )/, words.join(" "));
      assert.deepEqual([...packages], ["commander"], words.join(" "));
      assert.ok(modules.length < 50, `${words.join(" ")}: ${modules.length} modules`);
    }
  });

  it("loads neither Pulumi nor ssh for commands that need only a router", async () => {
    const nowhere = ["--host", "api://127.0.0.1:1", "--timeout", "1s"];
    for (const words of [
      ["doctor"],
      ["watch"],
      ["failover", "bond1"],
      ["backup", "list"],
      ["backup", "fetch", "--export"],
    ]) {
      const { code, stderr, packages } = await loads(...words, ...nowhere);
      assert.notEqual(code, 0, words.join(" "));
      assert.match(stderr, /^error: cannot connect to 127\.0\.0\.1:1/);
      const heavy = [...packages].filter((one) => one?.startsWith("@pulumi/") || one === "ssh2");
      assert.deepEqual(heavy, [], words.join(" "));
    }
  });
});
