import * as assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { type Start, STARTS } from "../../cli/new/starts";
import { command } from "./in-process";

const root = path.resolve(__dirname, "../..");

/** Every file below a folder, with its text. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}

describe("pulumi-routeros new", () => {
  let base: string;
  beforeEach(() => void (base = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-new-"))));
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  for (const start of Object.keys(STARTS))
    it(`begins with ${start}: an example of the package, whole, and what npm and Pulumi need`, async () => {
      const folder = path.join(base, "Our Offices, Berlin!");
      const { code, stdout } = await command(["new", folder, "--start", start]);
      assert.equal(code, 0);
      const files = filesIn(folder);
      for (const name of ["Pulumi.yaml", "index.ts", "package.json", "tsconfig.json"])
        assert.ok(name in files, name);
      assert.match(stdout, new RegExp(`^Wrote (.*, )?index\\.ts, .*\n`));
      assert.match(stdout, /^It needs the Pulumi CLI: https:/m);
      assert.match(files["Pulumi.yaml"] ?? "", /^name: our-offices-berlin\n/);
      const said = JSON.parse(files["package.json"] ?? "") as Record<
        string,
        Record<string, string>
      >;
      const imported = Object.values(files).flatMap((text) =>
        [...text.matchAll(/from "([^."][^"]*)"/g)].map(([, name]) => name ?? ""),
      );
      for (const library of new Set(imported.filter((one) => !one.startsWith("node:"))))
        assert.ok(said["dependencies"]?.[library], `${library} of ${start}`);
      for (const [, name = ""] of (files["index.ts"] ?? "").matchAll(/from "\.\/([^"]+)"/g))
        assert.ok(`${name}.ts` in files, name);
      // Whatever the program requires its stack of the simulator has.
      const all = Object.values(files).join("\n");
      for (const [, key = ""] of all.matchAll(/\.require(?:Secret)?\("(\w+)"\)/g)) {
        assert.match(
          files["Pulumi.simulator.yaml"] ?? "",
          new RegExp(`^  our-offices-berlin:${key}: `, "m"),
        );
        assert.match(stdout, new RegExp(`^  pulumi config set --secret ${key}$`, "m"));
      }
      const { files: packed } = JSON.parse(
        readFileSync(path.join(root, "package.json"), "utf8"),
      ) as { files: string[] };
      const { from } = STARTS[start as Start];
      assert.ok(
        packed.some((one) => from.startsWith(one)),
        "it is published",
      );
    });

  it("names a router in the file of its stack", async () => {
    const folder = path.join(base, "a");
    const words = ["new", folder, "--host", "https://10.0.0.1", "--stack", "berlin", "--json"];
    const { code, stdout } = await command(words);
    assert.equal(code, 0);
    assert.equal(
      readFileSync(path.join(folder, "Pulumi.berlin.yaml"), "utf8"),
      'config:\n  routeros:host: "https://10.0.0.1"\n',
    );
    const { files } = JSON.parse(stdout) as { files: string[] };
    assert.deepEqual([...files].sort(), Object.keys(filesIn(folder)));
  });

  it("overwrites nothing, and then writes nothing", async () => {
    const folder = path.join(base, "mine");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "index.ts"), "my own");
    const { code, stderr } = await command(["new", folder]);
    assert.equal(code, 2);
    assert.match(stderr, /^error: .*mine has index\.ts already, and nothing is overwritten/);
    assert.deepEqual(filesIn(folder), { "index.ts": "my own" });
  });

  it("refuses what no project can be made of, before anything is written", async () => {
    const folder = path.join(base, "none");
    for (const [words, says] of [
      [["--start", "house"], /--start.*home-office/],
      [["--host", "apis://admin:pw@10.0.0.1"], /--host is not an address/],
      [["--host", "10.0.0.1", "--stack", "../a"], /no name of a stack/],
      [["--host", "10.0.0.1", "--start", "sites"], /leave --host out/],
    ] as const) {
      const { code, stderr } = await command(["new", folder, ...words]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /pw@/);
    }
    assert.deepEqual(filesIn(base), {});
  });
});
