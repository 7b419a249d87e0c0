import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import type { Simulator } from "../../simulator";
import { prepareEngine } from "../support/engine";
import { compress, slim } from "../../tools/slim";
import { templateFiles } from "../pairs/template";
import { patience } from "../support/patience";
import { pulumiIn } from "./in-folder";
import { aRouter, closeRouters, shown } from "./office";

const root = path.resolve(__dirname, "../..");
const exec = promisify(execFile);

async function upAndDown(
  cwd: string,
  router: Simulator,
  check: () => void | Promise<void>,
): Promise<void> {
  const { pulumi, clean } = await pulumiIn(cwd);
  const found = () =>
    JSON.stringify(
      [
        shown(router, "/interface/bridge/port", "interface"),
        shown(router, "/ip/address", "address"),
        shown(router, "/interface/ethernet", "name"),
      ].map((rows) => rows.sort()),
    );
  const before = found();
  try {
    await pulumi("stack", "init", "spec");
    const secrets = ["routeros:password=", "backupPassword=for the files"];
    await pulumi("config", "set-all", ...secrets.flatMap((one) => ["--secret", one]));
    await pulumi("up", "--yes", "--skip-preview", "-c", `routeros:host=${router.url}`);
    await check();
    await pulumi("preview", "--expect-no-changes");
    await pulumi("destroy", "--yes", "--skip-preview");
    assert.deepEqual(router.items("/interface/bonding"), []);
    assert.equal(found(), before, "ports and addresses are where they were");
  } finally {
    await clean();
  }
}

/** Runs the command as somebody does who has just run `pulumi up`. */
async function wellByDoctor({ url }: Simulator): Promise<void> {
  const main = path.join(root, "dist/cli/main.js");
  const env = { ...process.env, ROS_PASSWORD: "" };
  const words = [main, "doctor", "--host", url, "--username", "admin", "--json"];
  const { stdout } = await exec(process.execPath, words, { env });
  const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
  assert.deepEqual(
    findings.map(({ code }) => code).filter((code) => code !== "routeros-old"),
    [],
  );
}

describe("as a user", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("runs the program of the README's first screen, and doctor finds the router well", async () => {
    const router = await aRouter({ board: "crs326", configuration: "empty" });
    await upAndDown(root, router, () => {
      assert.deepEqual(shown(router, "/interface/bonding", "name", "slaves", "mode"), [
        "bond1 trunk1,trunk2 802.3ad",
      ]);
      assert.deepEqual(shown(router, "/ip/address", "address", "interface").sort(), [
        "10.0.10.1/24 management",
        "10.0.20.1/24 guests",
      ]);
      const server = (name: string) => `${name} ${name} false`;
      assert.deepEqual(shown(router, "/ip/dhcp-server", "name", "address-pool", "invalid").sort(), [
        server("guests"),
        server("management"),
      ]);
      const tables = router
        .items("/interface/bridge/vlan")
        .filter((row) => row["dynamic"] === "false");
      assert.deepEqual(new Set(tables.map((row) => row["tagged"])), new Set(["bond1,lan"]));
      return wellByDoctor(router);
    });
  });

  it("runs the home office", async () => {
    const router = await aRouter();
    await upAndDown(path.join(root, "examples/home-office"), router, () => {
      assert.deepEqual(shown(router, "/interface/bonding", "name", "slaves", "primary"), [
        "bond1 ether2,ether3 ether2",
      ]);
      assert.ok(
        shown(router, "/ip/address", "address", "interface").includes("192.168.90.1/24 bond1"),
      );
    });
  });

  it("shows that very program in the README", async () => {
    const readme = await readFile(path.join(root, "README.md"), "utf8");
    const program = await readFile(path.join(root, "examples/index.ts"), "utf8");
    assert.ok(readme.includes(program.trim()), "README.md holds examples/index.ts word for word");
  });

  it("runs the example of a bond as one port of the LAN", async () => {
    const router = await aRouter();
    await upAndDown(path.join(root, "examples/lan-uplink"), router, () => {
      assert.deepEqual(shown(router, "/interface/bridge/port", "interface").sort(), [
        "bond-lan",
        "ether2",
        "ether3",
      ]);
      assert.deepEqual(shown(router, "/interface/vlan", "name", "vlan-id", "interface"), [
        "guests 20 bridge",
      ]);
    });
  });

  describe("with the package that npm would publish", () => {
    let folder: string;
    let tarball: string;
    let modules: string;

    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-pack-"));
      compress(path.join(root, "routeros"));
      await exec("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
      const packed = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
      assert.ok(packed);
      tarball = path.join(folder, packed);
      // Once for all kinds of programs: which of them is installed for makes no difference to npm.
      const wanted = [tarball, "@pulumi/pulumi@3.248.0", "typescript@5.9.3"];
      const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--no-save"];
      await exec("npm", ["install", ...flags, ...wanted], { cwd: folder });
      modules = path.join(folder, "node_modules");
      await slim(path.join(modules, "pulumi-routeros/dist"));
    });
    after(() => rm(folder, { recursive: true, force: true }));

    const program = `
import { Bond, IpAddress } from "pulumi-routeros";
const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true });
const address = new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
export const gateway = address.address;
`;
    const commonJs = `
const { Bond, IpAddress } = require("pulumi-routeros");
const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true });
new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
`;
    /** A project: its files, where in it the program is, what is compiled before it runs. */
    interface Kind {
      files: Record<string, string | object>;
      within?: string;
      compile?: string[];
    }
    const javascript =
      "name: consumer\nruntime: { name: nodejs, options: { typescript: false } }\n";
    // `npm run test:package` has more of them, each installed by itself.
    const kinds: Record<string, Kind> = {
      "a CommonJS program in a workspace, the package above it": {
        files: {
          "../../package.json": { private: true, workspaces: ["sites/*"] },
          "package.json": { name: "hq", private: true },
          "Pulumi.yaml": javascript,
          "index.js": commonJs,
        },
        within: "sites/hq",
      },
      "an ES module, moduleResolution nodenext": {
        files: {
          "package.json": { private: true, type: "module", main: "bin/index.js" },
          "Pulumi.yaml": javascript,
          "index.ts": program,
          "tsconfig.json": {
            compilerOptions: { strict: true, module: "nodenext", outDir: "bin", types: [] },
            files: ["index.ts"],
          },
        },
        compile: ["-p", "."],
      },
      "a project of pulumi new typescript": {
        files: { ...templateFiles, "index.ts": program },
        compile: ["-p", ".", "--noEmit"],
      },
    };

    it("holds node-routeros with the debug and iconv-lite that were tested", async () => {
      const listed = (await exec("tar", ["-tzf", tarball])).stdout;
      for (const bundled of ["node-routeros", "debug", "iconv-lite"])
        assert.match(listed, new RegExp(`node_modules/${bundled}/package.json`));
      const own = listed.split("\n").filter((file) => !file.startsWith("package/examples/"));
      assert.doesNotMatch(own.join("\n"), /@pulumi|\.spec\.|\/test\//);
      const client = path.join(modules, "pulumi-routeros/node_modules/node-routeros/package.json");
      assert.match(await readFile(client, "utf8"), /"version": "1\.6\.9"/);
    });

    for (const [kind, { files, within = ".", compile }] of Object.entries(kinds))
      it(`runs in ${kind}`, async () => {
        const top = path.join(folder, kind.replaceAll(/\W+/g, "-"));
        const directory = path.join(top, within);
        await mkdir(directory, { recursive: true });
        for (const [name, content] of Object.entries(files))
          await writeFile(
            path.join(directory, name),
            typeof content === "string" ? content : JSON.stringify(content),
          );
        await rename(modules, path.join(top, "node_modules"));
        modules = path.join(top, "node_modules");
        if (compile)
          await exec(path.join(modules, ".bin/tsc"), compile, { cwd: directory }).catch(
            ({ stdout }: { stdout: string }) => assert.fail(stdout),
          );

        const router = await aRouter();
        const { pulumi, clean } = await pulumiIn(directory);
        try {
          await pulumi("stack", "init", "spec");
          await pulumi("up", "--yes", "--skip-preview", "-c", `routeros:host=${router.url}`);
          assert.ok(shown(router, "/ip/address", "interface").includes("bond1"));
          await pulumi("destroy", "--yes", "--skip-preview");
          assert.deepEqual(router.items("/interface/bonding"), []);
        } finally {
          await clean();
        }
      });
  });
});
