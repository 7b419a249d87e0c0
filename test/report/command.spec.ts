import * as assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator, type Simulator } from "../../simulator";
import { command } from "../cli/in-process";

describe("pulumi-routeros report", () => {
  let router: Simulator;
  let folder: string;
  before(async () => {
    router = await simulator({ configuration: "home", identity: "hq-core" });
    router.add("/interface/vlan", { name: "guests berlin", "vlan-id": "20", interface: "bridge" });
    folder = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-report-"));
  });
  after(async () => {
    await router.close();
    rmSync(folder, { recursive: true });
  });

  it("says versions, board and menus in use, and a transcript, all masked", async () => {
    const transcript = path.join(folder, "run.txt");
    writeFileSync(
      transcript,
      'error: cannot add VLAN "guests berlin" on hq-core at 203.0.113.9: password="hush"\n',
    );
    const out = path.join(folder, "report.md");
    const words = ["report", "--host", router.url, "--transcript", transcript, "--out", out];
    const { code, stdout, stderr } = await command(words, { env: { PATH: "/nowhere" } });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^Wrote .*report\.md\. Read it before you send it/);
    const text = readFileSync(out, "utf8");
    for (const says of [
      /^\| pulumi-routeros \| \d+\.\d+\.\d+ \|$/m,
      /^\| @pulumi\/pulumi \| 3\.\d+\.\d+ \|$/m,
      /^\| pulumi \| not found \|$/m,
      /^\| version \| 7\.22\.3 \(stable\) \|$/m,
      /^\| \/interface\/vlan \| 1 \|$/m,
      /^error: cannot add VLAN "name-\d+" on name-\d+ at ip-1: password=\[secret\]$/m,
    ])
      assert.match(text, says);
    assert.doesNotMatch(text, /hq-core|berlin|hush|203\.0/);
    const again = await command(words, { env: { PATH: "/nowhere" } });
    assert.equal(again.code, 1);
    assert.match(again.stderr, /report\.md: it is there already, and nothing is overwritten/);
  });

  it("prints it where no file is named, and says what it cannot read", async () => {
    const { code, stdout } = await command(["report", "--host", router.url]);
    assert.equal(code, 0);
    assert.match(stdout, /^# Report of pulumi-routeros\n/);
    const none = await command(["report", "--host", router.url, "--transcript", "none.txt"]);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^error: cannot read none\.txt: ENOENT\n$/);
  });
});
