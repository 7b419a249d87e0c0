import * as assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import type { Command } from "../../simulator/wire/faults";
import { command } from "../cli/in-process";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, enroll, PASSWORD, touched, words } from "./place";

afterEach(closeAll);

const isWrite = ({ words: has }: Command) =>
  /^\/[a-z ]+ (add|set|remove|sign) /.test(has["command"] ?? "");

/** From this write on (done or not) the router answers no command over ssh, until somebody clears the faults. */
function silentFrom(router: Simulator, write: number, isDone: boolean): void {
  let [seen, isSilent] = [0, false];
  router.fault({
    on: (each) => {
      if (each.menu !== "/ssh") return false;
      if (isSilent || !isWrite(each)) return isSilent;
      isSilent = seen++ >= write;
      return isSilent && !isDone;
    },
    do: "drop-before",
    times: Infinity,
  });
}

const certificates = (router: Simulator) => router.items("/certificate").map((row) => row["name"]);

describe("pulumi-routeros enroll --remove, interrupted", function () {
  this.timeout(patience.processes);

  /** A router that was enrolled in every respect, and how it was before. */
  async function enrolled(version: "6.49.18" | "7.22.3") {
    const router = await closedRouter({ version });
    router.set("/ip/service", "www", { disabled: "no" });
    router.set("/ip/service", "api-ssl", { disabled: "no", address: "10.0.0.0/8,127.0.0.0/8" });
    const [stack, before] = [aStack(), touched(router)];
    const more = ["--from", "127.0.0.0/8", "--close-clear-text"];
    assert.equal((await enroll(stack, words(router, ...more))).code, 0);
    return { router, stack, before };
  }

  for (const version of ["7.22.3", "6.49.18"] as const)
    it(`goes on where it stopped, whichever write was the last (${version})`, async () => {
      const { router, stack, before } = await enrolled(version);
      // Each time it gets one write further.
      for (let runs = 1; ; runs++) {
        assert.ok(runs < 12, "it ends");
        silentFrom(router, 1, runs % 2 === 0);
        const { code, stderr } = await enroll(stack, words(router, "--remove"));
        router.clearFaults();
        if (code === 0) break;
        assert.match(stderr, /^error: not removed: [^\n]*; the same command goes on where it/);
        assert.equal(stack.config["routeros:username"], "pulumi", "the stack is the last to go");
      }
      assert.deepEqual([touched(router), stack.config], [before, {}]);
      assert.match((await enroll(stack, words(router, "--remove"))).stdout, /needs no change/);
    });

  it("takes nothing back at Ctrl-C, and goes on", async () => {
    const { router, stack, before } = await enrolled("7.22.3");
    const env = { ...stack.env, ROS_PASSWORD: PASSWORD };
    router.forget();
    const { code, stderr } = await command(words(router, "--remove"), { env }, (interrupt) => {
      router.fault({ on: (each) => isWrite(each) && (interrupt(), false), do: "hang" });
      return Promise.resolve();
    });
    assert.deepEqual(
      [code, stderr],
      [3, "error: not removed: interrupted; the same command goes on where it stopped\n"],
    );
    assert.equal(router.commands.filter(isWrite).length, 1, "after the write that had begun");
    assert.equal((await enroll(stack, words(router, "--remove"))).code, 0);
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("goes on when the stack could not be told", async () => {
    const { router, stack, before } = await enrolled("7.22.3");
    stack.fails("config rm-all");
    const { code, stderr } = await enroll(stack, words(router, "--remove"));
    assert.equal(code, 1);
    assert.match(stderr, /not removed: pulumi config rm-all failed: .*; the same command goes on/);
    stack.fails("nothing at all");
    assert.equal((await enroll(stack, words(router, "--remove"))).code, 0);
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("is what enrolling mends as well", async () => {
    const { router, stack } = await enrolled("7.22.3");
    silentFrom(router, 4, false);
    assert.notEqual((await enroll(stack, words(router, "--remove"))).code, 0);
    router.clearFaults();
    const { code, stderr } = await enroll(stack, words(router, "--rotate", "password"));
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
  });
});

describe("pulumi-routeros enroll --remove", function () {
  this.timeout(patience.processes);

  it("gives back a service whose own certificate was kept", async () => {
    const router = await closedRouter();
    router.add("/certificate", { name: "mine", "common-name": "mine", "days-valid": "365" });
    router.type("/certificate sign mine");
    router.set("/ip/service", "api-ssl", { certificate: "mine" });
    const [stack, before] = [aStack(), touched(router)];
    assert.equal((await enroll(stack, words(router, "--from", "127.0.0.0/8"))).code, 0);
    assert.notDeepEqual(touched(router), before);
    assert.equal((await enroll(stack, words(router, "--remove"))).code, 0);
    assert.deepEqual(touched(router), before);
  });

  it("gives back every service that was enrolled, whichever --transport names", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    const rest = words(router, "--transport", "https");
    rest.splice(rest.indexOf("--port") + 1, 1, String(router.httpsPort));
    assert.equal((await enroll(stack, rest)).code, 0);
    assert.equal((await enroll(stack, words(router))).code, 0);
    assert.deepEqual(certificates(router), ["pulumi-www-ssl", "pulumi-api-ssl"]);
    assert.equal((await enroll(stack, words(router, "--remove"))).code, 0);
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("closes a service that nobody knows the past of, and leaves a group that others use", async () => {
    const router = await closedRouter();
    const stack = aStack();
    assert.equal((await enroll(stack, words(router))).code, 0);
    router.add("/user", { name: "friend", group: "pulumi", password: PASSWORD });
    router.remove("/user", "pulumi");
    assert.equal((await enroll(stack, words(router, "--remove"))).code, 0);
    assert.deepEqual(certificates(router), []);
    const row = router.items("/ip/service").find((each) => each["name"] === "api-ssl");
    assert.deepEqual([row?.["disabled"], row?.["certificate"]], ["true", "none"]);
    assert.ok(router.items("/user/group").some((each) => each["name"] === "pulumi"));
  });
});

describe("pulumi-routeros enroll --rotate, interrupted", function () {
  this.timeout(patience.processes);

  it("leaves what was in use when it is Ctrl-C, before any step", async () => {
    const router = await closedRouter();
    const stack = aStack();
    assert.equal((await enroll(stack, words(router))).code, 0);
    const env = { ...stack.env, ROS_PASSWORD: PASSWORD };
    for (const last of ["/certificate add", "/ip service set", "/user set"]) {
      const before = [touched(router), stack.config];
      const { code, stderr } = await command(words(router, "--rotate"), { env }, (interrupt) => {
        const isLast = ({ words: has }: Command) => (has["command"] ?? "").startsWith(last);
        router.fault({ on: (each) => isLast(each) && (interrupt(), false), do: "hang" });
        return Promise.resolve();
      });
      router.clearFaults();
      assert.equal(code, 3, last);
      assert.match(stderr, /interrupted; everything that was made is taken back\n$/);
      assert.deepEqual([touched(router), stack.config], before, last);
      assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
    }
  });

  it("is done by the next one, whichever write was the last before the way was lost", async () => {
    const router = await closedRouter();
    const stack = aStack();
    assert.equal((await enroll(stack, words(router))).code, 0);
    // The certificate is added, signed, given to the service; then the user gets its password.
    for (let write = 0; write < 3; write++) {
      const old = stack.config;
      silentFrom(router, write, true);
      const cut = await enroll(stack, words(router, "--rotate"));
      router.clearFaults();
      assert.notEqual(cut.code, 0, `${write}`);
      assert.match(cut.stderr, /taking back failed .*: type on the router \//);
      const { code, stderr } = await enroll(stack, words(router, "--rotate"));
      assert.deepEqual([code, stderr], [0, ""], `${write}`);
      const [row, ...others] = router.items("/certificate");
      assert.deepEqual([stack.config["routeros:fingerprint"], others], [row?.["fingerprint"], []]);
      assert.notEqual(stack.config["routeros:password"], old["routeros:password"]);
      assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
    }
  });
});
