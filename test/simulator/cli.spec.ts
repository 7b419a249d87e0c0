import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer } from "node:net";
import { command } from "../cli/in-process";
import { RawClient } from "./raw-client";
import { until } from "./rest-client";

const ROOT = resolve(__dirname, "../..");
const running: ChildProcess[] = [];

function run(...words: string[]): ChildProcess {
  const node = ["dist/cli/main.js", ...words];
  const child = spawn(process.execPath, node, { cwd: ROOT });
  running.push(child);
  return child;
}

async function finish(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code, text };
}

/** In this process: one of its own shows no more, but for how it starts and ends. */
async function ended(...words: string[]): Promise<{ code: number; text: string }> {
  const { code, stdout, stderr } = await command(words);
  return { code, text: stdout + stderr };
}

describe("pulumi-routeros simulator", () => {
  afterEach(() => running.splice(0).forEach((child) => child.kill("SIGKILL")));

  it("says where it listens and what to try, and ends on Ctrl-C", async () => {
    const child = run(
      "simulator",
      "--port",
      "0",
      "--ssl-port",
      "0",
      "--http-port",
      "0",
      "--identity",
      "lab",
    );
    const [chunk] = (await once(child.stdout ?? child, "data")) as [Buffer];
    const text = chunk.toString();
    const [, port] =
      /pulumi config set routeros:host api:\/\/127\.0\.0\.1:(\d+)\n/.exec(text) ?? [];
    assert.match(text, /pulumi config set routeros:username admin\n\s+pulumi up/);
    const client = await RawClient.login(Number(port));
    assert.deepEqual((await client.send("/system/identity/print")).rows, [{ name: "lab" }]);
    const [, rest] = /\n {2}(http:\/\/127\.0\.0\.1:\d+) {2}\(REST\)\n/.exec(text) ?? [];
    const headers = { authorization: `Basic ${Buffer.from("admin:").toString("base64")}` };
    const answer = await fetch(`${rest}/rest/system/identity`, { headers });
    assert.deepEqual(await answer.json(), { name: "lab" });
    child.kill("SIGINT");
    assert.equal((await finish(child)).code, 0);
  });

  it("is the version and the size that is asked for", async () => {
    const child = run(
      ...["simulator", "--port", "0", "--ssl-port", "0", "--http-port", "0"],
      ...["--routeros", "6.49.18", "--empty", "--ports", "2"],
    );
    const [chunk] = (await once(child.stdout ?? child, "data")) as [Buffer];
    const [, port] = /api:\/\/127\.0\.0\.1:(\d+)/.exec(chunk.toString()) ?? [];
    const client = await RawClient.login(Number(port));
    const { rows } = await client.send("/interface/print", "=.proplist=name");
    assert.deepEqual(rows, [{ name: "ether1" }, { name: "ether2" }]);
    const resource = await client.send("/system/resource/print");
    assert.equal(resource.rows[0]?.["version"], "6.49.18 (long-term)");
    client.close();
  });

  it("is in the mode in which a home router is shipped, until its button is pressed", async () => {
    const child = run("simulator", "--port", "0");
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes("kill -USR2"), 60_000);
    const [, port] = /api:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
    const [, url = "", body = ""] = /curl -u admin: (\S+) --json '(.+)'/.exec(said) ?? [];
    const client = await RawClient.login(Number(port));
    const add = () => client.send("/system/scheduler/add", "=name=hello");
    assert.equal((await add()).trap, "failure: not allowed by device-mode");
    const headers = { authorization: `Basic ${Buffer.from("admin:").toString("base64")}` };
    assert.equal((await fetch(url, { method: "POST", headers, body })).status, 200);
    const [, pid] = /kill -USR2 (\d+)/.exec(said) ?? [];
    process.kill(Number(pid), "SIGUSR2");
    await until(() => said.includes("The button was pressed: the router has restarted"), 60_000);
    const again = await RawClient.login(Number(port));
    assert.equal((await again.send("/system/scheduler/add", "=name=hello")).trap, undefined);
    again.close();
  });

  it("stands beside another one that has only another port, in any mode", async () => {
    const api = createServer().listen(0, "127.0.0.1");
    await once(api, "listening");
    const { port } = api.address() as { port: number };
    api.close();
    const child = run("simulator", "--port", String(port), "--device-mode", "advanced");
    const [chunk] = (await once(child.stdout ?? child, "data")) as [Buffer];
    const text = chunk.toString();
    assert.ok(text.includes(`api://127.0.0.1:${port}\n`), text);
    assert.ok(!text.includes("apis://127.0.0.1:8729"), text);
    assert.doesNotMatch(text, /device-mode/);
    const client = await RawClient.login(port);
    assert.equal((await client.send("/system/scheduler/add", "=name=hello")).trap, undefined);
    client.close();
  });

  for (const words of [
    ["simulator", "--device-mode", "house"],
    ["simulator", "--routeros", "5.26"],
    ["simulator", "--port", "many"],
    ["simulator", "--ports", "0"],
    ["simulator", "--fast"],
    ["simulate"],
  ]) {
    it(`answers ${words.join(" ")} with one sentence and exit code 2`, async () => {
      const { code, text } = await ended(...words);
      assert.equal(code, 2);
      assert.match(text, /^error: [^\n]+\n$/);
    });
  }

  it("names the option for another port when one is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { code, text } = await finish(run("simulator", "--port", String(port)));
    server.close();
    assert.equal(code, 1);
    assert.equal(
      text,
      `error: cannot listen on port ${port}: it is in use; choose another with --port\n`,
    );
  });

  it("says with --check what a router refuses of an export, without its secrets, and ends", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "load-")), "site.rsc");
    const text = [
      "# 2024-01-02 10:00:00 by RouterOS 7.20.8",
      "/ppp secret",
      "add name=a password=geheim service=nowhere",
      "/ip pool",
      "add name=p ranges=10.0.0.1",
    ];
    writeFileSync(file, text.join("\n"));
    const found = await finish(run("simulator", "--load", file, "--check"));
    assert.equal(found.code, 1);
    assert.doesNotMatch(found.text, /geheim|listening/);
    assert.match(found.text, /site\.rsc:3: input does not match any value of service\n/);
    assert.match(found.text, /\n2 items, 1 failed\n$/);
    writeFileSync(file, text.join("\n").replace(" service=nowhere", ""));
    const fine = await ended("simulator", "--load", file, "--check", "--json");
    assert.equal(fine.code, 0);
    assert.deepEqual(JSON.parse(fine.text), { format: 1, items: 2, failed: [] });
    for (const words of [["--check"], ["--load", `${file}.gone`, "--check"]]) {
      const { code, text: said } = await ended("simulator", ...words);
      assert.equal(code, 2);
      assert.match(said, /^error: [^\n]+\n$/);
    }
  });

  it("is with --load the router of the export", async () => {
    const file = resolve(ROOT, "test/simulator/exports/core-7.22.rsc");
    const child = run("simulator", "--port", "0", "--ssl-port", "0", "--load", file);
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes("(REST)"), 60_000);
    assert.match(said, /^\d+ items, 0 failed\n/);
    const [, port] = /api:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
    const client = await RawClient.login(Number(port));
    assert.deepEqual((await client.send("/system/identity/print")).rows, [{ name: "core" }]);
    client.close();
  });

  it("runs a command on it and ends with the command", async () => {
    const print = "console.log(process.env.ROS_HOSTURL, process.env.ROS_USERNAME)";
    const node = ["--", process.execPath, "-e"];
    const fine = await finish(run("simulator", "--identity", "lab", ...node, print));
    assert.equal(fine.code, 0, fine.text);
    const [, url] = /^RouterOS 7\.22\.3 "lab" at (api:\S+): /.exec(fine.text) ?? [];
    assert.ok(fine.text.endsWith(`\n${url} admin\n`), fine.text);
    const failed = await finish(run("simulator", ...node, "process.exit(7)"));
    assert.equal(failed.code, 1);
    assert.match(failed.text, /^error: .* ended with 7$/m);
    for (const [words, says] of [
      [["--json", "--", "true"], /--json runs no command/],
      [
        ["--", "no-such-command"],
        /cannot run no-such-command: there is no command no-such-command on your PATH/,
      ],
    ] as const) {
      const { code, text } = await ended("simulator", ...words);
      assert.equal(code, 2, text);
      assert.match(text, says);
    }
  });
});
