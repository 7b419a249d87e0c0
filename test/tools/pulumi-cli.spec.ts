import * as assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { CustomResource, type Output } from "@pulumi/pulumi";
import { pulumiCli, type Installer } from "../../tools/pulumi-cli";
import { engine, prepareEngine } from "../support/engine";
import { patience } from "../support/patience";

describe("finding the Pulumi CLI", () => {
  let folder: string;
  let lines: string[];
  let env: NodeJS.ProcessEnv;

  /** A folder with a pulumi that says its version, and what a release has beside it. */
  async function release(target: string, version: string): Promise<string> {
    await mkdir(target, { recursive: true });
    const parts = { pulumi: version, "pulumi-language-nodejs": "" };
    for (const [name, text] of Object.entries(parts)) {
      const file = path.join(target, name);
      await writeFile(file, `#!/bin/sh\necho ${text}\n`);
      await chmod(file, 0o755);
    }
    return path.join(target, "pulumi");
  }

  const install: Installer = async (target) => {
    await release(path.join(target, "bin"), "v3.259.0");
  };

  function failing(reason: string): Installer {
    return () => Promise.reject(new Error(reason));
  }

  const none = { download: failing("no network"), build: failing("no Go") };

  function find(installers = none) {
    return pulumiCli((line) => lines.push(line), { env, installers });
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "finding-"));
    lines = [];
    env = { PATH: path.join(folder, "on-path"), XDG_CACHE_HOME: path.join(folder, "cache") };
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("takes the one that PULUMI_CLI names", async () => {
    env.PULUMI_CLI = await release(path.join(folder, "own"), "v3.260.1");
    await release(path.join(folder, "on-path"), "v3.259.0");
    const { command, version, source } = await find();
    assert.deepEqual(
      { command, version, source },
      { command: env.PULUMI_CLI, version: "3.260.1", source: "PULUMI_CLI" },
    );
  });

  it("fails when PULUMI_CLI names none, whatever else there is", async () => {
    env.PULUMI_CLI = path.join(folder, "missing");
    await release(path.join(folder, "on-path"), "v3.259.0");
    await assert.rejects(find(), /PULUMI_CLI names: .*missing is not an executable file/);
  });

  it("fails when PULUMI_CLI names one that is too old or incomplete", async () => {
    env.PULUMI_CLI = await release(path.join(folder, "own"), "v3.99.0");
    await assert.rejects(find(), /own\/pulumi is 3\.99\.0, and 3\.254\.0 or later is needed/);
    await release(path.join(folder, "own"), "v3.254.0");
    await rm(path.join(folder, "own", "pulumi-language-nodejs"));
    await assert.rejects(find(), /comes without pulumi-language-nodejs/);
  });

  it("takes the one on PATH, and adds the shim that it lacks", async () => {
    const command = await release(path.join(folder, "on-path"), "v3.1000.0");
    const cli = await find();
    assert.equal(cli.source, "PATH");
    assert.equal(cli.command, command);
    assert.equal(cli.path[0], path.dirname(command));
    assert.ok((await readdir(cli.path[1] ?? "")).includes("pulumi-resource-pulumi-nodejs"));
    assert.deepEqual(lines, []);
  });

  it("passes over an older one on PATH and says so", async () => {
    await release(path.join(folder, "on-path"), "v3.253.9");
    const cli = await find({ ...none, build: install });
    assert.equal(cli.source, "build");
    assert.match(
      lines[0] ?? "",
      /^Passed over PATH: .*on-path\/pulumi is 3\.253\.9, and 3\.254\.0/,
    );
  });

  it("downloads before it builds", async () => {
    const cli = await find({ download: install, build: failing("not to be asked") });
    assert.equal(cli.source, "download");
    assert.equal(cli.version, "3.259.0");
  });

  it("keeps what it installed, complete, and uses it at once the next time", async () => {
    const first = await find({ ...none, build: install });
    const second = await find();
    assert.equal(second.source, "cache");
    assert.equal(second.command, first.command);
    assert.deepEqual((await readdir(second.directory)).sort(), [
      "pulumi",
      "pulumi-language-nodejs",
      "pulumi-resource-pulumi-nodejs",
    ]);
  });

  it("installs twice at once without harm", async () => {
    const both = await Promise.all([
      find({ ...none, build: install }),
      find({ ...none, build: install }),
    ]);
    assert.equal(both[0].command, both[1].command);
    assert.equal((await readdir(path.join(folder, "cache", "pulumi-routeros"))).length, 1);
  });

  it("replaces an installation that does not run", async () => {
    const { command } = await find({ ...none, build: install });
    await writeFile(command, "#!/bin/sh\nexit 1\n");
    const cli = await find({ ...none, build: install });
    assert.equal(cli.source, "build");
    assert.match(lines.join("\n"), /Removing what is left of an installation, cache: .*not run/);
  });

  it("lists each way and what to install when none works", async () => {
    await assert.rejects(find(), (error: Error) => {
      assert.match(error.message, /PATH: no pulumi on it\n/);
      assert.match(error.message, /cache: .*pulumi-3\.259\.0-\S+ does not exist\n/);
      assert.match(error.message, /download: no network\n {2}build: no Go\n/);
      assert.match(error.message, /Install Pulumi .*PULUMI_CLI to its path, or install Go 1\.25/s);
      return true;
    });
    assert.deepEqual(await readdir(path.join(folder, "cache", "pulumi-routeros")), []);
  });
});

/** Says what a provider of ours depends on: the configuration, and where it finds the package. */
const PROVIDER = `
  const resolve = require("module").createRequire(process.cwd() + "/").resolve;
  let greeting;
  exports.handler = () => ({
    configure: ({ config }) => { greeting = config.require("probe:greeting"); },
    check: (olds, news) => ({ inputs: news }),
    create: (inputs) => ({
      id: "1",
      outs: { ...inputs, greeting, found: resolve("pulumi-routeros/package.json") },
    }),
    update: (id, olds, news) => ({ outs: { ...olds, ...news } }),
    delete: () => undefined,
  });`;

class Probe extends CustomResource {
  declare readonly greeting: Output<string>;
  declare readonly found: Output<string>;

  constructor(name: string, text: string) {
    const outputs = { greeting: undefined, found: undefined };
    super("pulumi-nodejs:dynamic/probe:Probe", name, { text, ...outputs, __provider: PROVIDER });
  }
}

describe("the Pulumi engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);

  it("runs an inline program: preview, up, up again, destroy", async () => {
    const { stack } = await engine();
    let text = "one";
    const program = () => {
      const { greeting, found } = new Probe("probe", text);
      return Promise.resolve({ greeting, found });
    };
    const config = { "probe:greeting": { value: "good day", secret: true } };
    const probes = await stack("dev", program, { config });

    assert.deepEqual((await probes.preview()).changeSummary, { create: 2 });
    const up = await probes.up();
    assert.deepEqual(up.summary.resourceChanges, { create: 2 });
    assert.equal(up.outputs.greeting?.value, "good day");
    assert.equal(up.outputs.found?.value, path.resolve(__dirname, "../../package.json"));
    assert.deepEqual((await probes.up()).summary.resourceChanges, { same: 2 });
    text = "two";
    assert.deepEqual((await probes.up()).summary.resourceChanges, { same: 1, update: 1 });
    assert.deepEqual((await probes.destroy()).summary.resourceChanges, { delete: 2 });
  });

  it("runs a project as a user does", async () => {
    const { project } = await engine();
    const { run } = await project({
      "index.ts": `
        import * as pulumi from "@pulumi/pulumi";
        export const answer: number = new pulumi.Config().requireNumber("answer");`,
    });

    assert.equal((await run("stack", "init", "dev")).code, 0);
    assert.notEqual((await run("stack", "select", "absent")).code, 0);
    assert.equal((await run("config", "set", "answer", "42")).code, 0);
    const up = await run("up", "--yes", "--skip-preview", "--non-interactive");
    assert.equal(up.code, 0, up.stdout + up.stderr);
    assert.equal((await run("stack", "output", "answer")).stdout.trim(), "42");
  });
});
