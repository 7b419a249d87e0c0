import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Sample } from "../../cli/watch/sample";
import type { Simulator, Version } from "../../simulator";
import { stage } from "../doctor/look";
import { patience } from "../support/patience";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");
const PASSWORD = "correct horse";

/** Starts `watch`, and answers what it has said so far and how it ends. */
function watch(...words: string[]) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [MAIN, "watch", ...words], {
    env: { PATH, HOME, ROS_PASSWORD: PASSWORD },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  const closed = once(child, "close");
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    child,
    /** Waits until it has said something of the kind. */
    async says(what: RegExp): Promise<void> {
      while (!what.test(stdout) && child.exitCode === null)
        await Promise.race([once(child.stdout, "data"), closed]);
      assert.match(stdout, what, stderr);
    },
    async ended() {
      const [code] = (await closed) as [number | null];
      assert.doesNotMatch(stdout + stderr, new RegExp(PASSWORD));
      return { code, stdout, stderr };
    },
  };
}

const samples = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample & { error?: string });

/** A router whose members carry something. */
async function busy(version: Version = "7.22.3"): Promise<Simulator> {
  return stage({
    version,
    password: PASSWORD,
    does: (router) => {
      router.traffic("ether2", {
        rx: { bits: 8_000_000, packets: 1000, errors: 2 },
        tx: { bits: 500, drops: 1 },
      });
      router.advance("10s");
    },
  });
}

describe("pulumi-routeros watch", function () {
  this.timeout(patience.processes);

  for (const [version, over] of [
    ["6.49.18", "url"],
    ["7.9.2", "url"],
    ["7.22.3", "url"],
    ["7.22.3", "restUrl"],
  ] satisfies [Version, keyof Simulator][])
    it(`tells once what a bond of ${version} does, over ${over === "url" ? "the API" : "REST"}`, async () => {
      const router = await busy(version);
      const words = ["bond1", "--host", router[over] ?? "", "--once", "--json"];
      const { code, stdout, stderr } = await watch(...words).ended();
      assert.deepEqual([code, stderr], [0, ""]);
      const [{ interfaces, ...bond }] = samples(stdout) as [Sample];
      assert.match(bond.at, /^\d{4}-\d\d-\d\dT/);
      assert.deepEqual(
        { ...bond, at: "" },
        { at: "", bond: "bond1", mode: "active-backup", running: true, active: ["ether2"] },
      );
      const carries = {
        rx: { bitsPerSecond: 8e6, packetsPerSecond: 1000, bytes: 1e7, errors: 20, drops: 0 },
        tx: { bitsPerSecond: 500, packetsPerSecond: 0, bytes: 625, errors: 0, drops: 10 },
      };
      assert.deepEqual(interfaces[0], {
        name: "bond1",
        role: "bond",
        running: true,
        ...carries,
        linkDowns: 0,
      });
      assert.deepEqual(interfaces[1], {
        name: "ether2",
        role: "member",
        running: true,
        active: true,
        ...carries,
        linkDowns: 0,
      });
      assert.equal(interfaces[2]?.active, false);
      const writes = router.commands.filter(({ command }) => !/^(print|monitor.*)$/.test(command));
      assert.deepEqual(writes, []);
    });

  it("goes on until it is interrupted, and says which member took over", async () => {
    const router = await busy();
    const one = watch("--host", router.url, "--interval", "100ms");
    await one.says(/ether2 up active rx 8\.0 Mbit\/s tx 500 bit\/s errors 20/);
    router.unplug("ether2");
    await one.says(/Z bond1 active: ether2 -> ether3\n.*ether2 down rx 0 bit\/s.*ether3 up active/);
    one.child.kill("SIGINT");
    const { code, stderr } = await one.ended();
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(router.connections, 0);
  });

  it("waits for a router that stops answering", async () => {
    const router = await busy();
    const words = ["--host", router.url, "--interval", "100ms", "--timeout", "300ms", "--json"];
    const one = watch(...words);
    await one.says(/"bond":"bond1"/);
    router.fault({ on: "/interface/print", do: "hang", times: 1 });
    await one.says(/"error":".*(300 ?ms|0\.3 s|answer).*"\}\n(.*\n)*.*"bond":"bond1"/);
    one.child.kill("SIGTERM");
    assert.equal((await one.ended()).code, 0);
  });

  it("ends when its reader has seen enough", async () => {
    const router = await busy();
    const one = watch("--host", router.url, "--interval", "100ms");
    await one.says(/bond1 up/);
    one.child.stdout.destroy();
    const { code, stderr } = await one.ended();
    assert.deepEqual([code, stderr], [0, ""]);
  });

  it("ends with 3 and one sentence when it cannot look, with 2 when it was misused", async () => {
    const router = await busy();
    router.add("/interface/bonding", { name: "bond2", slaves: "ether4" });
    const host = ["--host", router.url];
    const [misused, blind] = [2, 3];
    const told: [words: string[], sentence: RegExp, code: number][] = [
      [host, /^error: name the bond to watch: the router has bond1, bond2\n$/, misused],
      [[...host, "bond9"], /^error: the router has no bond "bond9", only bond1, bond2\n$/, misused],
      [
        [...host, "--interval", "1"],
        /^error: --interval: write a time from 100ms to 1h with/,
        misused,
      ],
      [[...host, "--interval", "2h"], /^error: --interval: .*not "2h"\n$/, misused],
      [["--host", "api://127.0.0.1:1"], /connection refused/, blind],
      [[...host, "--username", "nobody"], /refused user "nobody"/, blind],
      [[], /^error: no router is configured: set --host or --stack\n$/, misused],
    ];
    for (const [words, sentence, ends] of told) {
      const { code, stdout, stderr } = await watch(...words).ended();
      assert.deepEqual([code, stdout], [ends, ""], words.join(" "));
      assert.match(stderr, sentence);
      assert.equal(stderr.split("\n").length, 2, stderr);
    }
  });

  it("shows a disabled bond, and a member that is gone, without asking what cannot be told", async () => {
    const router = await busy("6.49.18");
    router.set("/interface/bonding", "bond1", { disabled: "yes" });
    router.force("/interface/bonding", "bond1", { slaves: "*2,*99" });
    const { code, stdout } = await watch("--host", router.url, "--once").ended();
    assert.equal(code, 0);
    assert.match(stdout, /Z bond1 down rx 0 bit\/s .*; ether2 up rx .*; \*99 down rx 0 bit\/s/);
  });
});
