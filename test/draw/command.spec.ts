import * as assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator, type Simulator } from "../../simulator";
import { command } from "../cli/in-process";

const OURS = "pulumi-nodejs:dynamic/routeros:";

describe("pulumi-routeros draw", () => {
  let router: Simulator;
  let folder: string;
  before(async () => {
    router = await simulator({ configuration: "home" });
    folder = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-draw-"));
  });
  after(async () => {
    await router.close();
    rmSync(folder, { recursive: true });
  });

  /** A `pulumi` with a stack of these resources. */
  function pulumi(resources: readonly object[]): Record<string, string> {
    const config = { "routeros:host": { value: router.url } };
    const state = { deployment: { resources } };
    const script = `#!${process.execPath}
const says = { config: ${JSON.stringify(config)}, stack: ${JSON.stringify(state)} };
console.log(JSON.stringify(says[process.argv[2]]));
`;
    writeFileSync(path.join(folder, "pulumi"), script);
    chmodSync(path.join(folder, "pulumi"), 0o755);
    return { PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}` };
  }
  const bridge = (name: string) => ({
    ...{ urn: "u", type: `${OURS}Bridge`, custom: true, inputs: { name } },
  });

  it("draws a router, as Mermaid and as JSON", async () => {
    const drawn = await command(["draw", "--host", router.url]);
    assert.equal(drawn.code, 0);
    assert.match(
      drawn.stdout,
      /^flowchart LR\n {2}n0\[\["bridge<br\/>bridge<br\/>192\.168\.88\.1\/24/,
    );
    const { stdout } = await command(["draw", "--host", router.url, "--json"]);
    const { nodes, links } = JSON.parse(stdout) as { nodes: unknown[]; links: unknown[] };
    assert.deepEqual([nodes.length, links.length], [6, 4]);
  });

  it("writes an SVG", async () => {
    const file = path.join(folder, "router.svg");
    const { code, stdout } = await command(["draw", "--host", router.url, "--svg", file]);
    assert.deepEqual([code, stdout], [0, `Wrote ${file}.\n`]);
    const text = readFileSync(file, "utf8");
    assert.equal(text.match(/<rect /g)?.length, 6);
    assert.equal(text.match(/class="edge"/g)?.length, 4);
    assert.doesNotMatch(text, /NaN|undefined/);
    const nowhere = ["draw", "--host", router.url, "--svg", path.join(folder, "none", "a.svg")];
    const failed = await command(nowhere);
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /^error: cannot write .*a\.svg: ENOENT/);
  });

  it("marks what differs from the stack, and ends with 1", async () => {
    const same = await command(["draw", "--stack", "hq"], { env: pulumi([bridge("bridge")]) });
    assert.equal(same.code, 0, same.stderr);
    const env = pulumi([
      ...[bridge("bridge"), bridge("lan2"), { ...bridge("old"), delete: true }],
      { urn: "u", type: "pulumi:pulumi:Stack" },
      {
        ...{ urn: "u", type: `${OURS}ip/address`, custom: true },
        inputs: { menu: "/ip/address", address: "10.0.0.1/24", interface: "bridge" },
      },
      {
        ...{ urn: "u", type: `${OURS}IpAddress`, custom: true },
        inputs: { device: "edge", address: "10.0.0.2/24", interface: "bridge" },
      },
    ]);
    const { code, stdout } = await command(["draw", "--stack", "hq"], { env });
    assert.equal(code, 1);
    assert.match(stdout, /"lan2<br\/>bridge"/);
    assert.match(stdout, /not on the router: 10\.0\.0\.1\/24/);
    assert.doesNotMatch(stdout, /10\.0\.0\.2|old/);
    const offline = await command(["draw", "--stack", "hq", "--offline"], { env });
    assert.equal(offline.code, 0);
    assert.doesNotMatch(offline.stdout, /ether|not on the router/);
  });

  it("draws the router of an export", async () => {
    const file = path.join(folder, "site.rsc");
    writeFileSync(
      file,
      `# 2026-01-02 by RouterOS 7.22.3
/interface bridge add name=lan vlan-filtering=yes
/interface ethernet set [ find default-name=ether1 ] comment="to the switch" name=trunk1
/interface bonding add mode=802.3ad name=bond1 slaves=trunk1,ether2
/interface bridge port add bridge=lan interface=bond1
/ip address add address=10.0.0.1/24 interface=lan
`,
    );
    const { code, stdout, stderr } = await command(["draw", "--from", file]);
    assert.equal(code, 0, stderr);
    for (const says of [
      /\(\["bond1<br\/>bonding, 802\.3ad"\]\)/,
      /\["trunk1<br\/>ethernet, ether1<br\/>“to the switch”"\]/,
      /\[\["lan<br\/>bridge, VLAN filtering<br\/>10\.0\.0\.1\/24"\]\]/,
    ])
      assert.match(stdout, says);
    const none = await command(["draw", "--from", path.join(folder, "none.rsc")]);
    assert.equal(none.code, 2, none.stderr);
    const both = await command(["draw", "--from", file, "--host", router.url]);
    assert.equal(both.code, 2, both.stderr);
  });

  it("says what is misused", async () => {
    const { code, stderr } = await command(["draw", "--host", router.url, "--offline"]);
    assert.equal(code, 2);
    assert.match(stderr, /^error: --offline draws what a stack has: name it with --stack\n$/);
  });
});
