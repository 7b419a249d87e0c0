import * as assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator, type Simulator } from "../../simulator";
import { aStack, closeAll, closedRouter, enroll, words } from "../enroll/place";
import { patience } from "../support/patience";
import { command, type Outcome } from "./in-process";

/** What a terminal obeys, in one byte or more, what turns letters about, and what ends lines. */
const NASTY = '\u001b]0;own\u0007\u202e\u0085\u009b31m"`|<b>\r\nx\u2028';
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

function assertHarmless(what: string, text: string): void {
  const { index = 0 } = OBEYED.exec(text) ?? {};
  assert.doesNotMatch(
    text,
    OBEYED,
    `${what}: ${JSON.stringify(text.slice(index - 60, index + 20))}`,
  );
}

/** Every text that somebody can type into a router, here with what a terminal would obey. */
function poison(router: Simulator): void {
  for (const menu of [
    ...["/interface/bonding", "/interface/vlan", "/interface/bridge", "/interface/ethernet"],
    ...["/ip/address", "/ip/firewall/filter", "/system/script", "/user/group", "/certificate"],
  ])
    for (const row of router.items(menu)) {
      const { ".id": id = "", name, comment = "" } = row;
      const isNamed = name !== undefined && !["/interface/ethernet", "/user/group"].includes(menu);
      const named = isNamed ? { name: `${name}${NASTY}` } : {};
      router.force(menu, id, { comment: `${comment}${NASTY}`, ...named });
    }
  router.set("/system/identity", "", { name: `hq${NASTY}` });
}

describe("what commands say of a router that says what a terminal obeys", function () {
  this.timeout(patience.processes);
  const bond = `bond1${NASTY}`;
  let folder: string;
  let router: Simulator;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-obeyed-"));
    router = await simulator({ configuration: "home", deviceMode: "advanced" });
    for (const { ".id": id = "", interface: port = "" } of router.items("/interface/bridge/port"))
      if (["ether2", "ether3"].includes(port)) router.remove("/interface/bridge/port", id);
    const members = { slaves: "ether2,ether3", mode: "active-backup" };
    router.add("/interface/bonding", { name: "bond1", ...members });
    router.add("/interface/vlan", { name: "guests", interface: "bond1", "vlan-id": "7" });
    router.add("/ip/address", { address: "10.1.1.1/24", interface: "ether2" });
    router.add("/system/script", { name: "hello", source: ":log info x" });
    router.add("/ip/firewall/filter", { chain: "forward", action: "accept", comment: "x" });
    router.add("/file", { name: `backup-x${NASTY}-2026-11-25-030000.backup`, contents: "x" });
    poison(router);
  });
  after(async () => {
    await router.close();
    rmSync(folder, { recursive: true });
  });

  /** A `pulumi` whose stack has a bridge by a name like that, and a VLAN that differs. */
  function stack(): Record<string, string> {
    const type = (name: string) => `pulumi-nodejs:dynamic/routeros:${name}`;
    const vlan = { name: `guests${NASTY}`, interface: bond, vlanId: 8, comment: NASTY };
    const { ".id": id } = router.items("/interface/vlan")[0] ?? {};
    const resources = [
      { urn: `u::${NASTY}`, type: type("Vlan"), id, custom: true, inputs: vlan, outputs: vlan },
    ];
    const host = { "routeros:host": { value: router.url } };
    const says = JSON.stringify({ config: host, stack: { deployment: { resources } } });
    writeFileSync(path.join(folder, "says.json"), says);
    const script = `#!${process.execPath}
console.log(JSON.stringify(require(${JSON.stringify(path.join(folder, "says.json"))})[process.argv[2]]));
`;
    writeFileSync(path.join(folder, "pulumi"), script);
    chmodSync(path.join(folder, "pulumi"), 0o755);
    return { PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}` };
  }

  async function harmless(all: readonly string[], env = {}): Promise<Outcome> {
    const outcome = await command(all, { env: { NO_COLOR: "1", ...env } });
    const what = all.slice(0, 2).join(" ");
    assertHarmless(what, outcome.stdout);
    assertHarmless(what, outcome.stderr);
    assert.notEqual(outcome.stdout + outcome.stderr, "", what);
    return outcome;
  }

  it("is harmless text, and harmless JSON of the same values", async () => {
    const host = ["--host", router.url];
    for (const [all, said] of [
      [["doctor"], /bond1 \]0;own/],
      [["draw"], /bond1/],
      [["report"], /RouterOS|version/],
      [["backup", "list"], /backup-x|no backup/],
      [["failover", bond, "--dry-run"], /bond1 \]0;own/],
      [["failover", "none"], /no such bond\. There is bond1 \]0;own/],
      [["watch", bond, "--once"], /bond1 \]0;own/],
      [["watch", "none", "--once"], /only bond1 \]0;own/],
    ] as const) {
      const { stdout, stderr } = await harmless([...all, ...host]);
      assert.match(stdout + stderr, said);
      const { stdout: json } = await harmless([...all, ...host, "--json"]);
      assert.doesNotThrow(() => JSON.parse(json) as unknown);
    }
    const { stdout } = await harmless(["watch", bond, "--once", "--json", ...host]);
    assert.equal((JSON.parse(stdout) as { bond: string }).bond, bond);
  });

  it("is harmless where a stack is compared with it", async () => {
    const env = stack();
    const { stdout } = await harmless(["diff", "--stack", "hq"], env);
    assert.match(stdout, /^ {2}vlanId: 8 in the stack/m);
    await harmless(["diff", "--stack", "hq", "--json"], env);
    await harmless(["draw", "--stack", "hq"], env);
  });

  it("is harmless in every file of a program, which says the same", async () => {
    for (const json of [[], ["--json"]]) {
      const out = path.join(folder, `out${json.length}`);
      mkdirSync(out);
      await harmless(["import", "--host", router.url, "--out", out, ...json]);
      const files = readdirSync(out);
      assert.ok(files.includes("index.ts"));
      for (const file of files) assertHarmless(file, readFileSync(path.join(out, file), "utf8"));
      const program = readFileSync(path.join(out, "index.ts"), "utf8");
      assert.match(program, /^\/\/ The router hq \]0;own/);
      assert.ok(program.includes("\\u202e\\u0085\\u009b31m"), "as escapes of the same text");
    }
  });

  it("is harmless in an export that is tried out, and in a transcript", async () => {
    const file = path.join(folder, "export.rsc");
    writeFileSync(
      file,
      `/interface bridge\nadd name="a\u001b]0;x\u0007\u009bb" nonsense=\u202eyes\n`,
    );
    await harmless(["simulator", "--load", file, "--check"]);
    await harmless(["report", "--host", router.url, "--transcript", file]);
  });

  it("is harmless while a router is enrolled, and when it ends", async () => {
    try {
      for (const more of [["--dry-run"], [], ["--remove"]]) {
        const closed = await closedRouter({ identity: `hq${NASTY}` });
        const place = aStack();
        const { code, stdout, stderr } = await enroll(place, words(closed, ...more));
        assertHarmless("enroll", stdout + stderr);
        if (!more.includes("--remove")) assert.equal(code, 0, stderr);
        assert.match(stdout + stderr, /hq \]0;own/);
      }
    } finally {
      await closeAll();
    }
  });
});
