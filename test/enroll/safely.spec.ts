import * as assert from "node:assert/strict";
import { once } from "node:events";
import type { Simulator } from "../../simulator";
import { command } from "../cli/in-process";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, enroll, PASSWORD, touched, words } from "./place";

/** The steps that write, by what stands in their command. */
const STEPS = [
  "/certificate add",
  "/certificate sign",
  "/ip service set",
  "/user group add",
  "/user add",
];

/** Names that would be commands, or another row, if they were not quoted. */
const NASTY = [
  'a"b; /user remove admin; :put "c',
  "[/system identity set name=hacked] $(hacked) $name ${x}",
  "two\nlines\r\n/system identity set name=hacked; back\\slash \\",
  "--stack=other ros-0123456789ab .id=*1 Büro € \u202e",
];

const writesOver = (router: Simulator) =>
  router.commands.filter(({ words: has }) =>
    STEPS.some((step) => (has["command"] ?? "").startsWith(step)),
  );

afterEach(closeAll);

describe("pulumi-routeros enroll, when something goes wrong", function () {
  this.timeout(patience.processes);

  for (const [at, step] of STEPS.entries())
    for (const [how, fault] of [
      ["is refused", { trap: "failure: out of the question" }],
      ["is done and the connection is lost", "drop-after"],
      ["is lost with the connection", "drop-before"],
    ] as const)
      // A command that never arrived is the same wherever it is.
      if (fault !== "drop-before" || at === 0)
        it(`takes everything back when ${step} ${how}`, async () => {
          const router = await closedRouter();
          const [stack, before] = [aStack(), touched(router)];
          router.fault({
            on: ({ words: has }) => (has["command"] ?? "").startsWith(step),
            do: fault,
          });
          const { code, stderr } = await enroll(stack, words(router));
          assert.ok(code === 1 || code === 3, `${code}`);
          assert.match(
            stderr,
            /^error: not enrolled: [^\n]*; everything that was made is taken back\n$/,
          );
          assert.deepEqual(touched(router), before);
          assert.deepEqual(stack.config, {});
          assert.equal((await enroll(stack, words(router))).code, 0, "then it works");
        });

  it("takes everything back when the new way does not work", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    const { code, stderr } = await enroll(stack, words(router, "--from", "10.0.0.0/8"));
    assert.equal(code, 3);
    assert.match(stderr, /; everything that was made is taken back\n$/);
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("takes everything back, on the router and in the stack, when the stack cannot be written", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    stack.fails("config set routeros:password");
    const { code, stderr } = await enroll(stack, words(router));
    assert.equal(code, 1);
    assert.match(stderr, /pulumi config set failed: passphrase must be set; everything/);
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("says what to type where taking back fails too", async () => {
    const router = await closedRouter();
    const [stack, starts] = [
      aStack(),
      (text: string) =>
        ({ words: has = {} as Record<string, string> }) =>
          (has["command"] ?? "").startsWith(text),
    ];
    router.fault({ on: starts("/user add"), do: { trap: "failure: no" } });
    router.fault({ on: starts("/certificate remove"), do: { trap: "failure: busy" }, times: 2 });
    const { code, stderr } = await enroll(stack, words(router));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /taking back failed \(failure: busy[^)]*\)\): type on the router \/certificate remove \[find where name="pulumi-api-ssl"\]\n$/,
    );
  });

  it("repeats no password that a router repeats", async () => {
    for (const over of ["ssh", "api"] as const) {
      const router = await closedRouter();
      router.set("/ip/service", "api", { disabled: "no" });
      const refusal = { trap: "" };
      let password = "";
      router.fault({
        on: ({ menu, words: has }) => {
          password =
            has["password"] ??
            /^\/user add .*password="?([\w-]+)/.exec(has["command"] ?? "")?.[1] ??
            "";
          refusal.trap = `failure: ${password} is too short`;
          return (menu === "/user" || menu === "/ssh") && password !== "";
        },
        do: refusal,
      });
      const all = words(router);
      if (over === "api") all.splice(all.indexOf("--host") + 1, 1, router.url);
      const { code, stdout, stderr } = await enroll(aStack(), all);
      assert.equal(code, 1);
      assert.equal(password.length, 24);
      assert.ok(!(stdout + stderr).includes(password), stderr);
      assert.match(stderr, /not enrolled: failure: \[secret\] is too short/);
    }
  });

  it("goes on after a run that was cut off with a certificate half made", async () => {
    const router = await closedRouter();
    router.add("/certificate", { name: "pulumi-api-ssl", "common-name": "half" });
    assert.equal((await enroll(aStack(), words(router))).code, 0);
    assert.deepEqual(
      router.items("/certificate").map((row) => row["name"]),
      ["pulumi-api-ssl"],
    );
  });

  it("takes everything back at Ctrl-C", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    const { code, stderr } = await command(
      words(router),
      { env: { ...stack.env, ROS_PASSWORD: PASSWORD } },
      async (interrupt, isOver) => {
        while (!isOver() && writesOver(router).length < 2)
          await once(AbortSignal.timeout(5), "abort");
        interrupt();
      },
    );
    assert.equal(code, 3);
    assert.match(
      stderr,
      /^error: not enrolled: interrupted; everything that was made is taken back\n$/,
    );
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });

  it("changes nothing as a user who may not do all of it", async () => {
    const router = await closedRouter();
    router.add("/user", { name: "half", group: "write", password: PASSWORD });
    const before = touched(router);
    const { code, stderr } = await enroll(aStack(), words(router, "--username", "half"));
    assert.equal(code, 1);
    assert.match(stderr, /user "half" may not do it: its group write lacks the policy policy; /);
    assert.deepEqual(touched(router), before);
  });

  it("leaves users and groups alone that somebody else made", async () => {
    for (const menu of ["/user", "/user/group"] as const) {
      const router = await closedRouter();
      const group = { name: "pulumi", group: "full", password: "x", comment: "the boss" };
      router.add(menu, menu === "/user" ? group : { name: "pulumi", policy: "read,reboot" });
      const before = touched(router);
      const { code, stderr } = await enroll(aStack(), words(router));
      assert.equal(code, 2);
      assert.match(stderr, /there is a (user|group) "pulumi"[^\n]*--user/);
      assert.deepEqual(touched(router), before);
      if (menu === "/user")
        assert.equal((await enroll(aStack(), words(router, "--remove"))).code, 2);
    }
  });

  it("refuses what is not right before it logs in", async () => {
    const router = await closedRouter();
    const stack = aStack();
    for (const [more, says] of [
      [["--user", 'x"; /user remove admin'], /is no name of a user/],
      [["--from", "10.0.0.0/8;x"], /is no network/],
      [["--policies", "read;reboot"], /no policy read;reboot/],
      [["--rotate", "all"], /password or certificate/],
      [["--port", "0"], /whole number from 1/],
      [["--host-key", "SHA256:x"], /43 characters/],
      [["--password", "secret"], /can be read by every user/],
      [["--host", "ssh://x;y"], /is not an address/],
      [["--remove", "--rotate"], /leave --rotate/],
    ] as const) {
      const { code, stderr } = await enroll(stack, words(router, ...more));
      assert.equal(code, 2, more.join(" "));
      assert.match(stderr, says);
    }
    assert.deepEqual(writesOver(router), []);
    const gone = ["enroll", "--host", "127.0.0.1:1", "--stack", "hq", "--json"];
    const away = await enroll(stack, gone);
    assert.equal(away.code, 3);
    assert.match(away.stderr, /connection refused: is \/ip\/service ssh enabled there/);
    assert.equal((JSON.parse(away.stdout) as { code: string }).code, "ECONNREFUSED");
    const none = await command(["enroll", "--host", "192.0.2.1"]);
    assert.deepEqual([none.code, /--stack is missing/.test(none.stderr)], [2, true]);
    assert.match((await command(["enroll"])).stderr, /--stack is missing/);
    stack.set({ "routeros:host": "apis://192.0.2.77" });
    const other = await enroll(stack, words(router));
    assert.equal(other.code, 2);
    assert.match(other.stderr, /stack hq is for the router 192\.0\.2\.77 \(routeros:host\)/);
  });
});

describe("pulumi-routeros enroll: names that would be commands", function () {
  this.timeout(patience.processes);

  for (const nasty of NASTY)
    it(`are only names: ${JSON.stringify(nasty)}`, async () => {
      const router = await closedRouter({ identity: nasty.trimEnd() });
      // One that is given back later, by its name.
      router.add("/certificate", { name: nasty, "common-name": nasty, "days-valid": "10" });
      const [{ ".id": id = "" } = {}] = router.items("/certificate");
      router.type(`/certificate sign ${id}`);
      router.set("/ip/service", "api-ssl", { certificate: nasty });
      router.add("/user/group", { name: nasty, policy: "read" });
      router.add("/user", { name: nasty, group: nasty, password: "x", comment: nasty });
      const [stack, before] = [aStack(), touched(router)];
      const { code, stderr } = await enroll(stack, words(router));
      assert.deepEqual([code, stderr], [0, ""]);
      assert.equal(router.items("/system/identity")[0]?.["name"], nasty.trimEnd());
      assert.equal(stack.config["routeros:identity"], nasty.trimEnd());
      assert.ok(router.items("/user").some((row) => row["name"] === "admin"));
      const removed = await enroll(stack, words(router, "--remove"));
      assert.deepEqual([removed.code, removed.stderr], [0, ""]);
      assert.deepEqual(touched(router), before);
    });
});
