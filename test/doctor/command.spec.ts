import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { connect } from "../../cli/connection";
import type { Simulator } from "../../simulator";
import { command } from "../cli/in-process";
import { look, stage } from "./look";
import { patience } from "../support/patience";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");
const PASSWORD = "correct horse";

interface Run {
  env?: Record<string, string>;
  input?: string;
}

const surroundings = ({ env = {}, input = "" }: Run) => {
  const { PATH = "", HOME = "" } = process.env;
  return { env: { PATH, HOME, ...env }, input };
};

/** In this process: a process of its own shows no more, but for how it starts and ends. */
async function doctor(words: readonly string[], run: Run = {}) {
  const outcome = await command(["doctor", ...words], surroundings(run));
  assert.doesNotMatch(outcome.stdout + outcome.stderr, new RegExp(PASSWORD));
  return outcome;
}

/** As people run it; `meanwhile` is called once it runs, and answers when it has done what it wants. */
async function doctorProcess(
  words: readonly string[],
  run: Run = {},
  meanwhile?: (interrupt: () => void) => Promise<void>,
) {
  const { env, input } = surroundings(run);
  const child = spawn(process.execPath, [MAIN, "doctor", ...words], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.end(input);
  const closed = once(child, "close");
  await meanwhile?.(() => child.kill("SIGINT"));
  const [code] = (await closed) as [number | null];
  assert.doesNotMatch(stdout + stderr, new RegExp(PASSWORD));
  return { code, stdout, stderr };
}

const logIn = { env: { ROS_PASSWORD: PASSWORD } };
const guarded = (does?: (router: Simulator) => void) =>
  stage({ password: PASSWORD, ...(does && { does }) });

describe("pulumi-routeros doctor", () => {
  it("ends with 0 when all is well, and with 1 when something is wrong", async () => {
    const router = await guarded();
    const well = await doctorProcess(["--host", router.url, "bond1"], logIn);
    assert.deepEqual([well.code, well.stderr], [0, ""]);
    assert.match(well.stdout, /\nhealthy: 0 errors, 0 warnings, 0 notes\n$/);
    router.unplug("ether3");
    const ill = await doctorProcess(["--host", router.url, "bond1"], logIn);
    assert.equal(ill.code, 1);
    assert.match(ill.stdout, /error member-no-link: bond1, ether3/);
    assert.match(ill.stdout, /^ {2}`- x ether3 {2}no link$/m);
  });

  it("prints JSON, with notes and exit code 0 as well", async () => {
    const router = await guarded((each) =>
      each.set("/interface/bonding", "bond1", { mode: "balance-rr" }),
    );
    const { code, stdout } = await doctor(["--host", router.url, "--json"], logIn);
    const report = JSON.parse(stdout) as { exitCode: number; findings: { code: string }[] };
    assert.deepEqual([code, report.exitCode], [0, 0]);
    assert.deepEqual(
      report.findings.map((one) => one.code),
      ["packets-out-of-order"],
    );
  });

  it("reads the password from standard input, and the host from ROS_HOSTURL", async () => {
    const router = await guarded();
    const env = { ROS_HOSTURL: router.url, ROS_PASSWORD: "another" };
    const { code } = await doctorProcess(["--password-stdin"], { env, input: `${PASSWORD}\n` });
    assert.equal(code, 0);
  });

  it("takes no password on the command line, and does not repeat it", async () => {
    const { code, stderr } = await doctor(["--host", "192.168.88.1", "--password", PASSWORD]);
    assert.equal(code, 2);
    assert.match(stderr, /^error: a password on the command line can be read .* ROS_PASSWORD/);
    const inUrl = await doctor(["--host", `apis://admin:${PASSWORD}@192.168.88.1`]);
    assert.equal(inUrl.code, 2);
    assert.match(inUrl.stderr, /^error: --host is not an address of a router: /);
  });

  it("ends with 3 and one sentence when it could not look, with 2 when it was misused", async () => {
    const router = await guarded();
    const misused = 2;
    const blind = 3;
    const told: [words: string[], run: Run, sentence: RegExp, code: number][] = [
      [[], {}, /^error: no router is configured: set --host or --stack\n$/, misused],
      [
        ["--host", router.url],
        { env: { ROS_PASSWORD: "wrong" } },
        /refused user "admin": .*Set --username and ROS_PASSWORD\n$/,
        blind,
      ],
      [
        ["--host", "api://127.0.0.1:1"],
        logIn,
        /connection refused .* is \/ip\/service api enabled/,
        blind,
      ],
      [["--host", "apis://nowhere.invalid"], logIn, /: is --host right\?\n$/, blind],
      [["--host", router.url, "--identity", "core"], logIn, /--identity expects "core"/, blind],
      [
        ["--host", router.url],
        { env: { ROS_HOSTURL: "192.168.88.9" } },
        /ROS_HOSTURL names 192/,
        misused,
      ],
      [["--host", router.url, "--timeout", "soon"], logIn, /routeros:timeout|--timeout/, misused],
      [["--host", router.url, "--stack", "hq"], {}, /--stack names the router already/, misused],
      [["--device", "core"], {}, /--device and --cwd belong to --stack/, misused],
      [["--port", "1"], {}, /^error: unknown option '--port': did you mean --host\?\n$/, misused],
    ];
    for (const [words, run, sentence, ends] of told) {
      const { code, stdout, stderr } = await doctor(words, run);
      assert.equal(code, ends, words.join(" "));
      assert.equal(stdout, "");
      assert.match(stderr, sentence);
      assert.equal(stderr.split("\n").length, 2, stderr);
    }
    const json = await doctor(["--host", "api://127.0.0.1:1", "--json"], logIn);
    assert.equal((JSON.parse(json.stdout) as { exitCode: number }).exitCode, blind);
    const refused = await doctor(["--host", router.url, "--json"], { env: { ROS_PASSWORD: "no" } });
    const { code, settings } = JSON.parse(refused.stdout) as { code: string; settings: string[] };
    assert.deepEqual([code, settings], ["login", ["--username", "ROS_PASSWORD"]]);
  }).timeout(patience.processes);

  it("says which policy is missing when the user may not read", async () => {
    const router = await guarded((each) => {
      each.add("/user/group", { name: "blind", policy: "api" });
      each.add("/user", { name: "blind", group: "blind", password: PASSWORD });
    });
    const { code, stderr } = await doctor(["--host", router.url, "--username", "blind"], logIn);
    assert.equal(code, 3);
    assert.match(
      stderr,
      /^error: cannot look at [^\n]*not enough permissions[^\n]* policy read[^\n]*\n$/,
    );
  });

  it("says which RouterOS has no REST or no such menu", async () => {
    const router = await stage({ version: "6.49.18" });
    router.fault({ on: "/interface/bonding/print", do: { trap: "no such command prefix" } });
    await assert.rejects(look(router), /RouterOS 6\.49\.23 does not have this menu/);
  });

  it("does not wait for a router that says nothing", async () => {
    const router = await guarded();
    router.fault({ on: "/interface/bonding/print", do: "hang" });
    const { code, stderr } = await doctorProcess(
      ["--host", router.url, "--timeout", "300ms"],
      logIn,
    );
    assert.equal(code, 3);
    assert.match(stderr, /no answer within 300 ms/);
  });

  it("leaves the router as it was when it is interrupted", async () => {
    const router = await guarded();
    const before = router.items("/interface/bonding");
    router.fault({ on: "/log/print", do: "hang" });
    const { code, stderr } = await doctorProcess(
      ["--host", router.url],
      logIn,
      async (interrupt) => {
        while (router.count("/log/print") === 0) await new Promise((done) => setTimeout(done, 20));
        interrupt();
      },
    );
    assert.deepEqual(
      [code, stderr],
      [3, "error: interrupted; nothing was changed on the router\n"],
    );
    assert.deepEqual(router.items("/interface/bonding"), before);
  });

  it("shows its options with examples", async () => {
    const { code, stdout } = await doctor(["--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /Examples:\n {2}pulumi-routeros doctor --host 192\.168\.88\.1/);
    assert.doesNotMatch(stdout, /--password </);
  });
});

describe("pulumi-routeros doctor --stack", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "doctor-"))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A `pulumi` that answers `config` with this. */
  function pulumi(config: Record<string, unknown>, says = ""): Record<string, string> {
    const entries = Object.entries(config).map(([key, value]) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      return [key, { value: text, secret: key.endsWith("password") }];
    });
    const script = `#!${process.execPath}
if (process.argv.slice(2).join(" ") !== "config --json --show-secrets --non-interactive --stack hq")
  process.exit(9);
${says === "" ? `console.log(${JSON.stringify(JSON.stringify(Object.fromEntries(entries)))});` : `console.error(${JSON.stringify(says)}); process.exit(255);`}
`;
    writeFileSync(join(folder, "pulumi"), script);
    chmodSync(join(folder, "pulumi"), 0o755);
    return { PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  }

  it("reads host, user and password from the configuration of the stack", async () => {
    const router = await guarded();
    const env = pulumi({
      "routeros:host": router.url,
      "routeros:password": PASSWORD,
      "app:x": "1",
    });
    assert.equal((await doctorProcess(["--stack", "hq"], { env })).code, 0);
  });

  it("looks at one of the stack's devices", async () => {
    const router = await guarded();
    const device = { host: router.url, password: PASSWORD };
    const env = pulumi({ "routeros:devices": { core: device } });
    assert.equal((await doctor(["--stack", "hq", "--device", "core"], { env })).code, 0);
    const { code, stderr } = await doctor(["--stack", "hq", "--device", "edge"], { env });
    assert.equal(code, 2);
    assert.match(stderr, /there is no device "edge": write one of "core"/);
  });

  it("says what Pulumi says, and when there is no Pulumi", async () => {
    const env = pulumi({}, "error: no stack named 'hq' found");
    const unknown = await doctor(["--stack", "hq"], { env });
    assert.equal(unknown.code, 3);
    assert.equal(
      unknown.stderr,
      "error: cannot read the configuration of stack hq: no stack named 'hq' found\n",
    );
    const none = await doctor(["--stack", "hq"], { env: { PATH: "/nowhere" } });
    assert.match(none.stderr, /there is no command pulumi/);
  });

  it("lets options say more than the environment, but for the host", async () => {
    const env = { ROS_USERNAME: "exported", ROS_HOSTURL: "api://127.0.0.1:8728" };
    const given = await connect({ username: "given" }, { env, stdin: process.stdin });
    assert.equal(given.username, "given");
    assert.equal((await connect({}, { env, stdin: process.stdin })).username, "exported");
    await assert.rejects(
      connect({ host: "api://127.0.0.1:8729" }, { env, stdin: process.stdin }),
      /names api/,
    );
  });
});
