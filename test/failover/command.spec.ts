import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "../../cli/connection";
import type { Simulator, SimulatorOptions, Version } from "../../simulator";
import { command } from "../cli/in-process";
import { lastSaid } from "../support/live";
import { hostOf, isDisabled, stage, writes } from "./stage";
import { patience } from "../support/patience";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");
const PASSWORD = "correct horse";
const SCHEDULER = "/system/scheduler";

type Signal = "SIGINT" | "SIGTERM" | "SIGKILL" | "SIGHUP";

const surroundings = () => {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, ROS_PASSWORD: PASSWORD };
};

/** In this process: one of its own shows no more, but for how it starts and ends. */
async function failover(words: readonly string[]) {
  const outcome = await command(["failover", ...words], { env: surroundings() });
  assert.doesNotMatch(outcome.stdout + outcome.stderr, new RegExp(PASSWORD));
  return outcome;
}

/** As people run it; `meanwhile` can send signals once it has seen what it waits for. */
async function failoverProcess(
  words: readonly string[],
  meanwhile?: (send: (signal: Signal) => void) => Promise<void>,
) {
  const child = spawn(process.execPath, [MAIN, "failover", ...words], { env: surroundings() });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const closed = once(child, "close");
  await meanwhile?.((signal) => child.kill(signal));
  const [code] = (await closed) as [number | null];
  assert.doesNotMatch(stdout + stderr, new RegExp(PASSWORD));
  return { code, stdout, stderr };
}

/** Where ether2 is preferred. Its clock stands still, and links are noticed at once. */
const guarded = (options: SimulatorOptions = {}) =>
  stage({ primary: "ether2" }, { password: PASSWORD, ...options });

/** Waits for something that the command does; it is an error when it never does. */
async function seen(what: () => boolean): Promise<void> {
  for (let looks = 0; !what(); looks++) {
    assert.ok(looks < 2_000, "the command did not do what was waited for");
    await wait(10);
  }
}

function assertAsBefore(router: Simulator): void {
  assert.ok(!isDisabled(router, "ether2"));
  assert.deepEqual(router.items(SCHEDULER), []);
}

describe("pulumi-routeros failover", () => {
  const ways: readonly [Version, "api" | "rest"][] = [
    ["6.49.18", "api"],
    ["7.9.2", "api"],
    ["7.22.3", "api"],
    ["7.24", "api"],
    ["7.22.3", "rest"],
  ];
  for (const [version, over] of ways)
    it(`fails over and recovers on ${version} over ${over}`, async () => {
      const router = await guarded({ version, pace: 1, timedLinks: true });
      const host = hostOf(router, over);
      const { code, stdout, stderr } = await failover(["bond1", "--host", host]);
      assert.deepEqual([code, stderr], [0, ""], stderr);
      assert.match(
        stdout,
        new RegExp(
          `^bond1 of 127\\.88\\.0\\.1:\\d+ \\(RouterOS ${version}\\): active-backup$`,
          "m",
        ),
      );
      assert.match(stdout, /^failed over {5}\d+ to \d+ ms after ether2 was disabled \(expected /m);
      assert.match(stdout, /^recovered {7}\d+ to \d+ ms after it was enabled: the primary ether2/m);
      assert.match(
        stdout,
        new RegExp(
          `^measured with a sample every 50 ms over ${over === "api" ? "the API" : "REST"}: a shorter outage would not be seen$`,
          "m",
        ),
      );
      assert.deepEqual(writes(router), [
        `${SCHEDULER}/add`,
        "/interface/set",
        "/interface/set",
        `${SCHEDULER}/remove`,
      ]);
      assertAsBefore(router);
    });

  it("writes nothing with --dry-run", async () => {
    const router = await guarded();
    const { code, stdout } = await failover(["bond1", "--host", hostOf(router), "--dry-run"]);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^would disable ether2 until bond1 has another member active, for 5 s at/m,
    );
    assert.match(stdout, /^nothing was written to the router$/m);
    assert.deepEqual(writes(router), []);
  });

  it("prints JSON, whose words stay", async () => {
    const router = await guarded();
    const { stdout } = await failover(["bond1", "--host", hostOf(router), "--json", "--dry-run"]);
    const dry = JSON.parse(stdout) as Record<string, unknown>;
    const plan = {
      bond: "bond1",
      mode: "active-backup",
      member: "ether2",
      others: ["ether3"],
      connection: {
        over: "elsewhere",
        how: "the connection comes in by 127.88.0.1, which is on ether1",
      },
      expected: 100,
      failoverLimit: 5000,
      recoveryLimit: 60300,
      waitsFor: "primary",
    };
    const head = { format: 1, exitCode: 0, router: dry["router"] };
    assert.deepEqual(dry, { ...head, dryRun: true, plan });
    const done = await failover(["bond1", "--host", hostOf(router), "--json"]);
    const report = JSON.parse(done.stdout) as Record<string, object>;
    const measured = ["reached", "least", "most", "samples", "withoutActive", "missed"];
    const { failover: first = {}, recovery = {}, ...rest } = report;
    assert.deepEqual([Object.keys(first), Object.keys(recovery)], [measured, measured]);
    assert.deepEqual(rest, {
      ...head,
      dryRun: false,
      plan,
      enabledBy: "test",
      measured: { every: 50, over: "api" },
    });
  });

  it("says before it begins when the bond takes long to notice", async () => {
    const router = await stage({ "mii-interval": "1", "down-delay": "2s" }, { password: PASSWORD });
    const slow =
      "with mii-interval=1s and down-delay=2s bond1 may carry nothing for up to 3s until";
    const dry = await failover(["bond1", "--host", hostOf(router), "--dry-run"]);
    assert.ok(
      dry.stdout.includes(`  slow           ${slow} it notices; 100ms is usual\n`),
      dry.stdout,
    );
    const { code, stderr } = await failover(["bond1", "--host", hostOf(router)]);
    assert.equal(code, 0);
    assert.ok(stderr.startsWith(`warning: ${slow}`), stderr);
  });

  it("tests a bond of the simulator that the package brings, without --force", async () => {
    const main = spawn(process.execPath, [
      ...[MAIN, "simulator", "--empty", "--port", "0", "--ssl-port", "0"],
    ]);
    try {
      let said = "";
      main.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
      await seen(() => /^ {2}api:\S+$/m.test(said));
      const [host = ""] = /api:\S+/.exec(said) ?? [];
      const { router } = await connect({ host }, { env: {}, stdin: process.stdin });
      await router.add("/interface/bonding", { name: "bond LAN", slaves: "ether2,ether3" });
      await router.set("/user", "admin", { password: PASSWORD });
      await router.close();
      const { code, stdout, stderr } = await failoverProcess(["bond LAN", "--host", host]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(
        stdout,
        /^the connection comes from the router itself, over none of its ports$/m,
      );
      assert.match(stdout, /^recovered /m);
    } finally {
      main.kill();
    }
  });

  it("ends with 1 when no other member takes over", async () => {
    const router = await stage(
      { "link-monitoring": "none" },
      { password: PASSWORD, timedLinks: true },
    );
    const { code, stdout } = await failoverProcess(["bond1", "--host", hostOf(router)]);
    assert.equal(code, 1);
    assert.match(stdout, /^NO FAILOVER/m);
    assertAsBefore(router);
  }).timeout(patience.processes);

  it("ends with 3 and one sentence when the test could not be done, with 2 when it was misused", async () => {
    const router = await guarded();
    const [misused, blind] = [2, 3];
    const told: [words: string[], sentence: RegExp, code: number][] = [
      [["bond7", "--host", hostOf(router)], /^error: cannot test bond7: .* no such bond/, misused],
      [["bond1"], /^error: no router is configured: set --host or --stack\n$/, misused],
      [
        ["bond1", "--host", hostOf(router), "--username", "x"],
        /Set --username and ROS_PASSWORD\n$/,
        blind,
      ],
      [["--host", hostOf(router)], /^error: missing required argument 'bond'\n$/, misused],
    ];
    for (const [words, sentence, ends] of told) {
      const { code, stdout, stderr } = await failover(words);
      assert.deepEqual([code, stdout], [ends, ""], words.join(" "));
      assert.match(stderr, sentence);
      assert.equal(stderr.split("\n").length, 2, stderr);
    }
    const { stdout } = await failover(["bond7", "--host", hostOf(router), "--json"]);
    assert.equal((JSON.parse(stdout) as { exitCode: number }).exitCode, 2);
    assert.deepEqual(writes(router), []);
  }).timeout(patience.processes);

  it("disables what carries the connection only with --force; then the router enables it", async () => {
    // The cable is in the member that is disabled: nothing comes through until the router acts.
    const router = await stage({}, { password: PASSWORD, pace: 20 }, "bond1");
    const refused = await failover(["bond1", "--host", hostOf(router)]);
    assert.equal(refused.code, 3);
    assert.match(refused.stderr, /ether2 carries this connection, or may: .* --force/);
    const dry = await failover(["bond1", "--host", hostOf(router), "--dry-run"]);
    assert.deepEqual([dry.code, dry.stderr], [3, ""]);
    assert.match(
      dry.stdout,
      /^would disable ether2 until bond1 has another member active, for 5 s/m,
    );
    assert.match(
      dry.stdout,
      /^without --force: cannot test bond1: ether2 carries this connection/m,
    );
    assert.deepEqual(writes(router), []);
    const { code, stdout } = await failover(["bond1", "--host", hostOf(router), "--force"]);
    assert.equal(code, 1, stdout);
    assert.match(stdout, /^ether2 was enabled by the router's own entry in \/system\/scheduler/m);
    assertAsBefore(router);
  }).timeout(patience.processes);

  it("shows its options with examples", async () => {
    const { code, stdout } = await failover(["--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /Examples:\n {2}pulumi-routeros failover bond1 --host 192\.168\.88\.1/);
  });
});

describe("pulumi-routeros failover, when it ends early", () => {
  /** A router whose monitor answers the first look and then hangs, so that a test goes on. */
  async function hanging(): Promise<Simulator> {
    const router = await guarded();
    router.fault({ on: "/interface/bonding/monitor", skip: 1, times: 1, do: "hang" });
    return router;
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    it(`enables the member again on ${signal}, also when it is sent twice`, async () => {
      const router = await hanging();
      const { code, stderr } = await failoverProcess(
        ["bond1", "--host", hostOf(router)],
        async (send) => {
          await seen(() => isDisabled(router, "ether2"));
          send(signal);
          send(signal);
        },
      );
      assert.deepEqual(
        [code, stderr],
        [3, "error: interrupted; ether2 is enabled again, as it was before\n"],
      );
      assertAsBefore(router);
    });

  it("changes nothing when it is interrupted while it looks", async () => {
    const router = await guarded();
    router.fault({ on: `${SCHEDULER}/print`, do: "hang" });
    const { code, stderr } = await failoverProcess(
      ["bond1", "--host", hostOf(router)],
      async (send) => {
        await seen(() => router.count(`${SCHEDULER}/print`) > 0);
        send("SIGINT");
      },
    );
    assert.deepEqual(
      [code, stderr],
      [3, "error: interrupted; nothing was disabled on the router\n"],
    );
    assert.deepEqual(writes(router), []);
  });

  async function killed(): Promise<Simulator> {
    const router = await hanging();
    await failoverProcess(["bond1", "--host", hostOf(router)], async (send) => {
      await seen(() => isDisabled(router, "ether2"));
      send("SIGKILL");
    });
    router.clearFaults();
    router.forget();
    assert.ok(isDisabled(router, "ether2"));
    return router;
  }

  it("leaves it to the router when it is killed", async () => {
    const router = await killed();
    router.advance("30s");
    assertAsBefore(router);
    assert.match(lastSaid(router), /enabled ether2 again, since the failover test of bond1/);
  });

  it("settles what a killed test left before it tests again", async () => {
    const router = await killed();
    const dry = await failover(["bond1", "--host", hostOf(router), "--dry-run"]);
    assert.equal(dry.code, 0);
    assert.match(
      dry.stdout,
      /^would first enable ether2 again, which an earlier test of bond1 left/,
    );
    // By what is active now, while ether2 is disabled.
    assert.match(dry.stdout, /^would disable ether3 until bond1 has another member active/m);
    assert.match(dry.stdout, /^ {2}can take over {2}ether2$/m);
    assert.deepEqual(writes(router), []);
    const { code, stdout } = await failover(["bond1", "--host", hostOf(router)]);
    assert.equal(code, 0);
    assert.match(stdout, /^settled first what an earlier test had left: ether2 is enabled$/m);
    assert.match(stdout, /^failed over .* after ether2 was disabled/m);
    assert.deepEqual(writes(router).slice(0, 3), [
      "/interface/set",
      `${SCHEDULER}/remove`,
      `${SCHEDULER}/add`,
    ]);
    assertAsBefore(router);
  });

  it("does not guess what an entry is about that names no interface", async () => {
    const router = await killed();
    router.set("/interface/ethernet", "ether2", { name: "uplink" });
    const { code, stderr } = await failover(["bond1", "--host", hostOf(router)]);
    assert.equal(code, 3);
    assert.match(stderr, /cannot settle what an earlier test left: .* names no interface/);
    assert.deepEqual(writes(router), []);
  });
});
