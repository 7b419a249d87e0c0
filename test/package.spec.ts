import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import * as routeros from "../provider";
import { allMenus, menuData } from "../provider/schema/routeros/data";
import { compress, slim } from "../tools/slim";
import { templateOptions } from "./pairs/template";
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
    compress(path.join(root, "routeros"));
    const to = ["--ignore-scripts", "--json", "--pack-destination", folder];
    const { stdout } = await exec("npm", ["pack", ...to], { cwd: root });
    const [packed] = JSON.parse(stdout) as { filename: string }[];
    tarball = path.join(folder, packed?.filename ?? "");
    await exec("tar", ["-xzf", tarball, "-C", folder]);
    await slim(path.join(folder, "package/dist"));
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

  /** A program beside the package as npm lays it out, but without the libraries that the package uses. */
  async function compiled(program: string): Promise<string[]> {
    const project = await mkdtemp(path.join(folder, "project-"));
    const modules = path.join(project, "node_modules");
    const here = path.join(modules, "pulumi-routeros");
    await cp(path.join(folder, "package"), here, { recursive: true });
    await rm(path.join(here, "node_modules"), { recursive: true });
    for (const beside of ["@pulumi/pulumi", "@types/node"]) {
      await mkdir(path.dirname(path.join(modules, beside)), { recursive: true });
      await symlink(path.join(root, "node_modules", beside), path.join(modules, beside));
    }
    await copyFile(path.join(root, "test/types", program), path.join(project, "index.ts"));
    await writeFile(
      path.join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions: templateOptions, files: ["index.ts"] }),
    );
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await exec(process.execPath, [tsc, "--noEmit", "--pretty", "false"], {
      cwd: project,
    }).catch((error: unknown) => error as { stdout: string });
    return stdout.split("\n").filter((line) => line !== "");
  }

  it("has all that its pages lead to", async () => {
    const inside = path.join(folder, "package");
    const files = await readdir(inside, { recursive: true });
    const pages = files.filter((one) => one.endsWith(".md") && !one.startsWith("node_modules"));
    assert.ok(pages.length > 20, pages.join());
    const dead: string[] = [];
    for (const page of pages) {
      const text = await readFile(path.join(inside, page), "utf8");
      for (const [, link = ""] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
        const target = path.join(inside, path.dirname(page), link);
        if (!/^https?:/.test(link) && !existsSync(target)) dead.push(`${page}: ${link}`);
      }
    }
    assert.deepEqual(dead, []);
  });

  it("has every module that its modules ask for", async () => {
    const dist = path.join(folder, "package/dist");
    const scripts = (await readdir(dist, { recursive: true })).filter((one) => one.endsWith(".js"));
    assert.ok(scripts.length > 400, String(scripts.length));
    const missing: string[] = [];
    for (const script of scripts) {
      const { resolve } = createRequire(path.join(dist, script));
      const text = await readFile(path.join(dist, script), "utf8");
      for (const [, asked = ""] of text.matchAll(/\brequire\("(\.[^"]*)"\)/g))
        try {
          resolve(asked);
        } catch {
          missing.push(`${script}: ${asked}`);
        }
    }
    assert.deepEqual(missing, []);
  });

  it("takes less than 3 MB, and still shows whoever uses it every comment", async () => {
    const all = await readdir(path.join(folder, "package"), {
      recursive: true,
      withFileTypes: true,
    });
    const files = all
      .filter((one) => one.isFile())
      .map((one) => path.join(one.parentPath, one.name));
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    assert.ok(size < 3_000_000, `${size} bytes`);
    const bond = await readFile(path.join(folder, "package/dist/provider/menus/bond.d.ts"), "utf8");
    assert.match(bond, /\* .*Default: /);
  });

  it("has the whole schema, compressed, for the provider and for the simulator", async () => {
    const script = `
const { allMenus, menuData } = require("./dist/provider/schema/routeros/data.js");
const { pathsLike } = require("./dist/simulator/schema/stated.js");
console.log(JSON.stringify([allMenus().map((menu) => [menu, menuData(menu)]), pathsLike("/interface/bond")]));`;
    const cwd = path.join(folder, "package");
    const { stdout } = await exec(process.execPath, ["-e", script], {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
    });
    const expected = [allMenus().map((menu) => [menu, menuData(menu)]), ["/interface/bonding"]];
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(expected)));
  });

  it("compiles in the project that pulumi new typescript writes, and asks for no library", async () => {
    assert.deepEqual(await compiled("template.ts"), []);
  });

  it("is used whole by the program that is compiled", async () => {
    const text = await readFile(path.join(root, "test/types/template.ts"), "utf8");
    const used = (name: string) => new RegExp(`new routeros\\.${name}\\(`).test(text);
    const classes = Object.keys(routeros);
    assert.ok(classes.length >= 19, classes.join());
    assert.deepEqual(
      classes.filter((name) => !used(name)),
      [],
    );
  });
});
