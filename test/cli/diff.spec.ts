import * as assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { closeRouters, imported, routerOf, sites } from "../import/support";
import { patience } from "../support/patience";
import { command } from "./in-process";

const [site] = sites.filter(({ name }) => name.startsWith("office"));

describe("pulumi-routeros diff", function () {
  this.timeout(patience.processes);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-diff-"));
  });
  after(() => rmSync(folder, { recursive: true }));
  afterEach(closeRouters);

  /** A `pulumi` with a stack of these resources. */
  function pulumi(url: string, resources: readonly object[]): Record<string, string> {
    const config = { "routeros:host": { value: url } };
    const says = { config, stack: { deployment: { resources } } };
    const file = path.join(folder, "says.json");
    writeFileSync(file, JSON.stringify(says));
    const script = `#!${process.execPath}
console.log(JSON.stringify(require(${JSON.stringify(file)})[process.argv[2]]));
`;
    writeFileSync(path.join(folder, "pulumi"), script);
    chmodSync(path.join(folder, "pulumi"), 0o755);
    return { PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}` };
  }

  it("says what a router has otherwise than state, and what it has no more", async () => {
    const router = await routerOf(site?.text ?? "");
    const { files } = await imported(router);
    const { resources } = JSON.parse(files.get("import.json") ?? "") as {
      resources: { type: string; name: string }[];
    };
    const state = resources.map((one) => ({
      ...one,
      urn: `urn:pulumi:hq::hq::${one.type}::${one.name}`,
      custom: true,
    }));
    const env = pulumi(router.url, [{ urn: "u", type: "pulumi:pulumi:Stack" }, ...state]);
    const same = await command(["diff", "--stack", "hq"], { env });
    assert.equal(same.code, 0, same.stdout + same.stderr);
    assert.match(same.stdout, new RegExp(`as the stack says: ${state.length} resources compared`));

    router.set("/interface/bridge", "bridge", { comment: "by hand" });
    router.type("/ip firewall filter set [find comment=answers] log=yes");
    router.type("/ppp secret set [find name=ann] password=changed");
    router.remove("/ip/dhcp-server", "guests");
    const differs = await command(["diff", "--stack", "hq"], { env });
    assert.equal(differs.code, 1, differs.stderr);
    assert.match(differs.stdout, /^Bridge "bridge"\n {2}comment: ".*" in the stack, "by hand" on/m);
    assert.match(
      differs.stdout,
      /^Rules\/ip\/firewall\/filter "input"\n {2}rules\.answers\.log: nothing in the stack, true on/m,
    );
    assert.match(differs.stdout, /^DhcpServer "guests": not on the router$/m);
    assert.match(differs.stdout, /^3 of \d+ resources differ on/m);
    const { stdout } = await command(["diff", "--stack", "hq", "--json"], { env });
    const { differing } = JSON.parse(stdout) as { differing: { name: string }[] };
    assert.deepEqual(
      differing.map(({ name }) => name),
      ["bridge", "guests", "input"],
    );
  });

  it("says with an exit code of its own that the router is not there", async () => {
    const router = await routerOf(site?.text ?? "");
    const vlan = { type: "pulumi-nodejs:dynamic/routeros:Vlan", outputs: { name: "x" } };
    const urn = `urn:pulumi:hq::hq::${vlan.type}::x`;
    const env = pulumi(router.url, [{ ...vlan, urn, custom: true, id: "*1" }]);
    await router.close();
    const { code, stdout, stderr } = await command(["diff", "--stack", "hq"], { env });
    assert.deepEqual([code, stdout], [3, ""]);
    assert.match(stderr, /^error: cannot .* 127\.0\.0\.1/);
  });

  it("needs a stack", async () => {
    const { code, stderr } = await command(["diff", "--host", "192.0.2.1"]);
    assert.deepEqual([code, /name the stack with --stack/.test(stderr)], [2, true]);
  });
});
