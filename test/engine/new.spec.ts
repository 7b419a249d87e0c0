import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import * as path from "node:path";
import { engine, prepareEngine, type Result } from "../support/engine";
import { patience } from "../support/patience";

const main = path.resolve(__dirname, "../../dist/cli/main.js");

describe("a project of pulumi-routeros new", function () {
  this.timeout(patience.engine);
  before(prepareEngine);

  it("runs on a simulated router with the words of its npm start, and on the next one again", async () => {
    const { cli, project } = await engine();
    const { directory, env } = await project();
    const folder = path.join(directory, "hq");
    const run = (...words: string[]) =>
      new Promise<Result>((resolve) => {
        const bin = `${path.dirname(cli.command)}${path.delimiter}${process.env["PATH"] ?? ""}`;
        const options = {
          cwd: words[0] === "new" ? directory : folder,
          env: { ...env, PATH: bin },
        };
        execFile(process.execPath, [main, ...words], options, (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
        );
      });
    assert.equal((await run("new", "hq")).code, 0);
    const { scripts } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as {
      scripts: Record<"prestart" | "start", string>;
    };
    const [, ...prestart] = scripts.prestart.split(" ");
    const { code } = await run("simulator", "--", "pulumi", ...prestart);
    assert.equal(code, 0);
    const [, ...start] = scripts.start.split(" ");
    for (const made of [/\+ \d+ created/, /[+~] \d+ (created|updated)/]) {
      const up = await run(...start, "--yes", "--skip-preview", "--non-interactive");
      assert.equal(up.code, 0, up.stdout + up.stderr);
      assert.match(
        up.stdout,
        /^RouterOS 7\.22\.3 "MikroTik" at api:\/\/127\.0\.0\.1:\d+: pulumi up/,
      );
      assert.match(up.stdout, made);
      assert.match(up.stdout, /gateway *: "192\.168\.90\.1\/24"/);
    }
    const failed = await run("simulator", "--", "pulumi", "stack", "select", "none");
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /error: pulumi stack select none ended with \d+/);
  });
});
