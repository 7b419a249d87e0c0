import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { readSites } from "../../cli/preview-comment";
import { bodyOf } from "../../cli/preview-comment-body";
import { closeRouters } from "../engine/office";
import { prepareEngine, type Result } from "../support/engine";
import { type Offices, offices, withRouters } from "./offices";
import { patience } from "../support/patience";

const purpose = {
  marker: "pulumi-routeros preview-comment preview",
  title: "RouterOS preview",
  drift: false,
};
/** The comment of files, without a process for each. */
const bodyOfFiles = async (...files: string[]) => bodyOf(await readSites(files), purpose);

const root = path.resolve(__dirname, "../..");

/** The command as npm installs it. */
function comment(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    const main = path.join(root, "dist/cli/main.js");
    execFile(process.execPath, [main, "preview-comment", ...args], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** Compares with a file of this folder; UPDATE_GOLDEN=1 writes it. */
async function golden(name: string, text: string): Promise<void> {
  const file = path.join(__dirname, "golden", name);
  if (process.env.UPDATE_GOLDEN) await writeFile(file, text);
  assert.equal(text, await readFile(file, "utf8"), `test/sites/golden/${name}`);
}

describe("preview-comment, of real previews", function () {
  this.timeout(patience.engine);
  let folder: string;
  let project: Offices;
  let routers: Awaited<ReturnType<typeof withRouters>>;

  /** Writes what a job of the matrix leaves: JSON, exit code, and what went to stderr. */
  const job = async (site: string, ...args: string[]): Promise<void> => {
    const result = await project.run(
      ...args,
      "--stack",
      site,
      "--json",
      "--show-sames",
      "--non-interactive",
    );
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${site}.json`), result.stdout);
    await writeFile(path.join(folder, `${site}.exit`), `${result.code}\n`);
    await writeFile(path.join(folder, `${site}.err`), result.stderr);
  };

  before(prepareEngine);
  before(async () => {
    project = await offices();
    routers = await withRouters(project);
    const { pulumi, edit } = project;
    await pulumi("config", "set", "--stack", "hq", "--secret", "office:backupPassword", "hunter2");
    for (const stack of ["hq", "branch-berlin"])
      await pulumi("up", "--stack", stack, "--yes", "--skip-preview");
    // How people reach them: the simulators have other addresses.
    await edit("Pulumi.branch-berlin.yaml", (text) =>
      text.replace(routers.berlin.url, "apis://192.168.70.1"),
    );
    await edit("Pulumi.hq.yaml", (text) => text.replace(routers.edge.url, "apis://192.168.10.2"));
  });
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), "pulumi-routeros-comment-")), "previews");
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));
  after(closeRouters);

  it("says in one line that nothing changes", async () => {
    for (const site of ["hq", "branch-berlin"]) await job(site, "preview");
    const { code, stdout } = await comment(folder);
    assert.equal(code, 0);
    await golden("unchanged.txt", stdout);
  });

  it("is one comment of all sites, each with its changes, secrets masked", async () => {
    const { edit, pulumi } = project;
    await edit("Pulumi.hq.yaml", (text) =>
      text
        .replace("hashPolicy: layer-2-and-3", "hashPolicy: layer-3-and-4")
        .replace("name: phones", "name: voice")
        .replace("id: 30", "id: 31")
        .replace("192.168.30.1/24", "192.168.31.1/24")
        .replace('at: "02:30:00"', 'at: "01:30:00"'),
    );
    await pulumi("config", "set", "--stack", "hq", "--secret", "office:backupPassword", "hunter3");
    await edit("Pulumi.branch-berlin.yaml", (text) =>
      text
        .replace("address: 192.168.70.1/24", "address: 192.168.70.2/24")
        .replace("primary: ether2", "primary: ether3"),
    );
    await Promise.all(["hq", "branch-berlin", "lisbon"].map((site) => job(site, "preview")));
    const { code, stdout } = await comment(folder);
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /hunter|createRequire/);
    await golden("three-sites.txt", stdout);
  });

  it("says why a preview failed, though it printed JSON", async () => {
    await project.edit("Pulumi.branch-berlin.yaml", (text) => text.replace("id: 71", "id: 7100"));
    await job("branch-berlin", "preview");
    const { code, stdout } = await comment(folder);
    assert.equal(code, 0);
    await golden("failed.txt", stdout);
  });

  it("tells drift, and ends with 1", async () => {
    const { core } = routers;
    core.set("/interface/bonding", "bond1", { mode: "active-backup", mtu: "1400" });
    const phones = core.items("/ip/address").find(({ address }) => address === "192.168.30.1/24");
    core.remove("/ip/address", phones?.[".id"] ?? "");
    delete project.env.PULUMI_SKIP_CONFIRMATIONS; // as --yes, it excludes --preview-only
    for (const site of ["hq", "branch-berlin"]) await job(site, "refresh", "--preview-only");
    const { code, stdout } = await comment("--drift", folder);
    await golden("drift.txt", stdout);
    assert.equal(code, 1);
  });
});

/** A preview's JSON, as far as it counts. */
const preview = (...steps: object[]) => JSON.stringify({ steps, changeSummary: {} });
const urn = (type: string, name: string) =>
  `urn:pulumi:hq::office::office:index:Office$pulumi-nodejs:dynamic/routeros:${type}::${name}`;
const provider = "urn:pulumi:hq::office::pulumi:providers:pulumi-nodejs::default::1234";
const step = (op: string, type: string, name: string, states: object) => ({
  op,
  urn: urn(type, name),
  provider,
  ...Object.fromEntries(
    Object.entries(states).map(([state, inputs]) => [state, { type, inputs: inputs as object }]),
  ),
});

describe("preview-comment", () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-comment-"))));
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (name: string, text: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it("stays within what GitHub takes, and every site has its part", async () => {
    for (let site = 0; site < 300; site++)
      await write(
        `site-${String(site).padStart(3, "0")}.json`,
        preview(
          ...Array.from({ length: 20 }, (_, at) =>
            step("create", "Vlan", `vlan${at}`, {
              newState: { name: `vlan${at}`, comment: "x".repeat(500), vlanId: at },
            }),
          ),
        ),
      );
    const stdout = await bodyOfFiles(folder);
    assert.ok(stdout.length <= 65_536, `${stdout.length} characters`);
    assert.ok(stdout.length > 50_000, `${stdout.length} characters`);
    for (const site of ["000", "150", "299"]) assert.ok(stdout.includes(`| site-${site} | 20 |`));
    assert.equal(stdout.match(/<details>/g)?.length, stdout.match(/<\/details>/g)?.length);
    assert.equal((stdout.match(/```/g)?.length ?? 0) % 2, 0);
  });

  it("leaves unchanged sites out of a table that would not fit", async () => {
    for (let site = 0; site < 1500; site++)
      await write(`a-site-with-a-long-name-${site}.json`, preview());
    await write("z.json", preview(step("delete", "Vlan", "v", { oldState: { name: "v" } })));
    const stdout = await bodyOfFiles(folder);
    assert.ok(stdout.length < 2_000);
    assert.match(stdout, /\| z \|  \|  \| 1 \|  \|\n\n1500 sites are unchanged\./);
  });

  it("says how many lines of a site were cut", async () => {
    const vlans = Array.from({ length: 2000 }, (_, at) =>
      step("create", "Vlan", `vlan${at}`, { newState: { name: `vlan${at}`, vlanId: 1 } }),
    );
    const stdout = await bodyOfFiles(await write("hq.json", preview(...vlans)));
    assert.ok(stdout.length <= 65_536 && stdout.length > 65_000);
    assert.match(
      stdout,
      /\n# and \d+ more lines: see the log of this site's job\n```\n\n<\/details>\n$/,
    );
  });

  it("masks what is secret, and what only looks so", async () => {
    const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
    const values = {
      password: "hunter2",
      upload: { host: "h", password: "hunter2" },
      source: { ...secret, plaintext: '"hunter2"' },
      name: "nightly",
    };
    const stdout = await bodyOfFiles(
      await write("hq.json", preview(step("create", "BackupSchedule", "b", { newState: values }))),
    );
    assert.doesNotMatch(stdout, /hunter2/);
    assert.match(stdout, /\+ {3}upload: \{"host":"h","password":\[secret\]\}/);
    assert.match(stdout, /\+ {3}source: \[secret\]\n/);
  });

  it("keeps what values and names hold out of the Markdown", async () => {
    const values = { name: "v", comment: "```\n</details> <!-- @all" };
    const stdout = await bodyOfFiles(
      await write("a|b.json", preview(step("create", "Vlan", "v", { newState: values }))),
    );
    assert.match(stdout, /\| a&#124;b \| 1 \|/);
    assert.match(
      stdout,
      /\n````diff\n[^]*\+ {3}comment: "```\\n<\/details> <!-- @all"\n[^]*\n````\n/,
    );
  });

  it("shows a value that is not known yet, and what is replaced", async () => {
    const old = { interface: "bond1", address: "10.0.0.1/24" };
    const now = { ...old, interface: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" };
    const replaced = {
      ...step("replace", "IpAddress", "office", { oldState: old, newState: now }),
      detailedDiff: { interface: { kind: "update-replace", inputDiff: true } },
      replaceReasons: ["interface"],
    };
    const stdout = await bodyOfFiles(await write("hq.json", preview(replaced)));
    assert.match(stdout, /\| hq \|  \|  \|  \| 1 \|/);
    assert.match(
      stdout,
      /\n! IpAddress office is replaced, because of interface\n- {3}interface: "bond1"\n\+ {3}interface: \[unknown\]\n/,
    );
  });

  it("has a hidden first line by which the next push finds it", async () => {
    const file = await write("hq.json", preview());
    assert.match(await bodyOfFiles(file), /^<!-- pulumi-routeros preview-comment preview -->\n/);
    const named = await comment("--marker", "nightly", file);
    assert.match(named.stdout, /^<!-- pulumi-routeros preview-comment nightly -->\n/);
  });

  describe("warns", () => {
    const config = { "routeros:host": "apis://192.168.70.1:8729" };
    const said = async (settings: object, ...steps: object[]) => {
      const json = JSON.stringify({ config: settings, steps });
      const stdout = await bodyOfFiles(await write("berlin.json", json));
      return stdout.split("\n").filter((line) => line.startsWith("> - "));
    };
    const management = { address: "192.168.70.1/24", interface: "management" };
    const same = (type: string, name: string, values: object) =>
      step("same", type, name, { oldState: values, newState: values });
    const bond = { name: "bond1", slaves: ["ether2", "ether3"] };
    const below = [
      same("IpAddress", "management", management),
      same("Vlan", "management", { name: "management", interface: "bridge", vlanId: 70 }),
      same("BridgePort", "uplink", { interface: "bond1", bridge: "bridge" }),
    ];

    it("of the address that is the host's", async () => {
      const moved = { ...management, address: "192.168.70.2/24" };
      const lines = await said(
        config,
        step("update", "IpAddress", "management", { oldState: management, newState: moved }),
      );
      assert.deepEqual(lines, [
        "> - **berlin**: IpAddress management touches 192.168.70.1, through which the router is managed",
      ]);
    });

    it("of what carries that address: VLAN, bridge port, bond", async () => {
      const changed = { ...bond, mode: "802.3ad" };
      const lines = await said(
        config,
        ...below,
        step("update", "Bond", "uplink", { oldState: bond, newState: changed }),
      );
      assert.match(
        lines.join(),
        /^> - \*\*berlin\*\*: Bond uplink touches bond1, ether2, ether3, /,
      );
    });

    it("of the interface that managementInterface names, also where the host is a name", async () => {
      const settings = { "routeros:host": "berlin.lan", "routeros:managementInterface": "ether2" };
      const lines = await said(settings, step("create", "Bond", "uplink", { newState: bond }));
      assert.match(lines.join(), /Bond uplink touches ether2, /);
    });

    it("of the device's own address, with a password that is masked in its entry", async () => {
      const entry = { host: "api://192.168.70.1", password: "[secret]" };
      const settings = { "routeros:devices": JSON.stringify({ core: entry }) };
      const on = (device: string) => ({ ...management, device });
      const lines = await said(
        settings,
        step("delete", "IpAddress", "a", { oldState: on("core") }),
        step("delete", "IpAddress", "b", { oldState: on("edge") }),
      );
      assert.equal(lines.length, 1);
      assert.match(lines.join(), /IpAddress a touches 192\.168\.70\.1/);
    });

    it("of nothing else", async () => {
      const noted = { ...bond, comment: "new" };
      const another = { address: "192.168.71.1/24", interface: "management" };
      const lines = await said(
        config,
        ...below,
        step("update", "Bond", "uplink", { oldState: bond, newState: noted }),
        step("create", "IpAddress", "another", { newState: another }),
        step("create", "Vlan", "guests", { newState: { name: "guests", interface: "bridge" } }),
      );
      assert.deepEqual(lines, []);
    });
  });

  describe("refuses", () => {
    const refusal = async (...files: string[]) => {
      let said = "";
      await assert.rejects(readSites(files), (error: Error) => Boolean((said = error.message)));
      return said;
    };

    it("in one line, with an exit code of its own", async () => {
      const wrong = await comment(await write("hq.json", "Previewing update (hq):"));
      assert.equal(wrong.code, 1);
      assert.equal(wrong.stdout, "");
      assert.match(
        wrong.stderr,
        /^error: .*hq\.json is not what `pulumi preview --json` prints.*\n$/,
      );
    });

    it("to run without a site", async () => {
      const nothing = await comment();
      assert.equal(nothing.code, 2);
      assert.match(nothing.stderr, /missing required argument 'files'/);
      assert.match(await refusal(folder), /has no site: there is no SITE\.json of `pulumi preview/);
      const file = path.join(folder, "hq.json");
      assert.match(await refusal(file), /^there is no .*hq\.json: write what `pulumi preview/);
    });

    it("two files of one site", async () => {
      const [one, two] = ["a", "b"].map((name) => path.join(folder, name));
      for (const sub of [one, two]) {
        await mkdir(sub ?? "");
        await writeFile(path.join(sub ?? "", "hq.json"), preview());
      }
      assert.match(
        await refusal(one ?? "", two ?? ""),
        /are both of the site hq: give each site one/,
      );
    });

    for (const [what, text, says] of [
      ["no JSON", "Previewing update (hq):", /it is no JSON/],
      ["nothing", "", /it is no JSON/],
      ["the events of pulumi up --json", '{"sequence":0}\n{"sequence":1}', /it is no JSON/],
      ["an exported stack", '{"version":3,"deployment":{"resources":[]}}', /it has no steps/],
      ["a list", "[]", /expected object/],
      ["steps of something else", '{"steps":[{"name":"checkout"}]}', /steps\.0\.op /],
    ] as const)
      it(`${what} in place of a preview`, async () => {
        const said = await refusal(await write("hq.json", text));
        assert.match(said, /hq\.json is not what `pulumi preview --json` prints: /);
        assert.match(said, says);
      });
  });
});
