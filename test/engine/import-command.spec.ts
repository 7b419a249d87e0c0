import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import * as path from "node:path";
import type { LeftOut } from "../../cli/import/resource";
import { command } from "../cli/in-process";
import { closeRouters, routerOf, type Site, sites, spareOf } from "../import/support";
import { compared } from "../import/outcome";
import { sample } from "../faults/seed";
import { engine, prepareEngine, type Result } from "../support/engine";
import { EVERY } from "../support/every";
import { SEED } from "../support/bench";
import { patience } from "../support/patience";

const ROOT = path.resolve(__dirname, "../..");
const drawn: readonly Site[] = EVERY ? sites : sample(sites, 1, Number(SEED));

/** The program compiles in strict mode as its own tsconfig.json says. */
const compiled = (folder: string) =>
  new Promise<Result>((resolve) => {
    const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
    execFile(process.execPath, [tsc, "-p", folder], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, stdout, stderr }),
    );
  });

describe("a router that is there already, by the real engine", function () {
  this.timeout(2 * patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  for (const { name, text } of drawn)
    it(`is imported without a change, and made again on a spare: ${name}`, async () => {
      const router = await routerOf(text);
      const { project, run } = await engine();
      const { directory, env } = await project();
      const folder = path.join(directory, "hq");
      const words = ["--host", router.url, "--out", folder, "--json"];
      const written = await command(["import", ...words]);
      assert.equal(written.stderr, "");
      const compiling = await compiled(folder);
      assert.equal(compiling.stdout, "", "the program compiles");

      const pulumi = async (...given: string[]) => {
        const result = await run([...given, "--non-interactive"], { cwd: folder, env });
        assert.equal(result.code, 0, `pulumi ${given[0]}: ${result.stdout}${result.stderr}`);
        return result.stdout;
      };
      await pulumi("stack", "init", "hq");
      const { secrets, leftOut } = JSON.parse(written.stdout) as {
        secrets: string[];
        leftOut: LeftOut[];
      };
      const values = secretsIn(text);
      for (const [at, key] of secrets.entries())
        await pulumi("config", "set", "--secret", key, values[at] ?? "");
      const ways = ["--yes", "--generate-code=false", "--protect=false", "--skip-preview"];
      await pulumi("import", "--file", "import.json", ...ways);
      const preview = await pulumi("preview", "--json");
      const { changeSummary } = JSON.parse(preview) as { changeSummary: Record<string, number> };
      assert.deepEqual(Object.keys(changeSummary), ["same"]);

      const spare = await spareOf(text);
      await pulumi("stack", "init", "spare");
      for (const [at, key] of secrets.entries())
        await pulumi("config", "set", "--secret", key, values[at] ?? "");
      await pulumi("config", "set", "routeros:host", spare.url);
      await pulumi("up", "--yes", "--skip-preview");
      const { lost, added } = await compared({ leftOut, router, spare });
      assert.deepEqual({ lost, added }, { lost: [], added: [] });
    });
});

/** The secrets of an export in their order, as somebody would look them up. */
const secretsIn = (text: string): string[] =>
  [
    ...text.matchAll(/ (?:password|auth-key|secret|private-key)=(?:"((?:[^"\\]|\\.)*)"|(\S+))/g),
  ].map(([, quoted, plain]) =>
    (quoted ?? plain ?? "").replace(String.raw`\E9`, "\u{10fee9}").replaceAll("\\$", "$"),
  );
