import * as assert from "node:assert/strict";
import { VERSIONS } from "../support/bench";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, enroll, PASSWORD, touched, words } from "./place";

const serviceOf = (router: { items(menu: string): Record<string, string>[] }, name: string) => {
  const row = router
    .items("/ip/service")
    .find((each) => each["name"] === name && each["dynamic"] !== "true");
  assert.ok(row);
  return row;
};

afterEach(closeAll);

describe("pulumi-routeros enroll", function () {
  this.timeout(patience.processes);

  for (const version of VERSIONS)
    it(`opens one encrypted way over ssh, and says so to the stack (${version})`, async () => {
      const router = await closedRouter({ version, identity: "hq-core" });
      const stack = aStack();
      const { code, stdout, stderr } = await enroll(stack, words(router, "--from", "127.0.0.0/8"));
      assert.deepEqual([code, stderr], [0, ""], stdout);
      assert.match(stdout, /hq-core \(127\.0\.0\.1, RouterOS [\d.]+\) is enrolled\.\n$/);

      const [certificate] = router.items("/certificate");
      const service = serviceOf(router, "api-ssl");
      const networks = service["available-from"] ?? service["address"];
      assert.deepEqual(
        [service["disabled"], service["certificate"], service["tls-version"], networks],
        ["false", "pulumi-api-ssl", "only-1.2", "127.0.0.0/8"],
      );
      for (const closed of ["api", "www"])
        assert.equal(serviceOf(router, closed)["disabled"], "true", "the rest stays as it was");
      const user = router.items("/user").find((row) => row["name"] === "pulumi");
      assert.deepEqual([user?.["group"], user?.["address"]], ["pulumi", "127.0.0.0/8"]);
      const group = router.items("/user/group").find((row) => row["name"] === "pulumi");
      const granted = group?.["policy"]?.split(",").filter((word) => !word.startsWith("!"));
      assert.deepEqual(granted?.sort(), ["api", "read", "write"]);

      const password = stack.config["routeros:password"] ?? "";
      assert.ok(password.length >= 24);
      assert.deepEqual(stack.config, {
        "routeros:host": `apis://127.0.0.1:${router.apiSslPort}`,
        "routeros:username": "pulumi",
        "routeros:password": password,
        "routeros:fingerprint": certificate?.["fingerprint"],
        "routeros:identity": "hq-core",
        "routeros:sshHostKey": router.sshHostKey,
      });
      assert.deepEqual(stack.secrets, ["routeros:password"]);
      for (const secret of [password, PASSWORD]) {
        assert.ok(!stack.calls.includes(secret), "no secret is an argument");
        assert.ok(!(stdout + stderr).includes(secret), "no secret is printed");
        const log = JSON.stringify(router.items("/log"));
        assert.ok(!log.includes(secret), "no secret is in the router's log");
      }

      const before = touched(router);
      const again = await enroll(stack, words(router, "--from", "127.0.0.0/8"));
      assert.deepEqual([again.code, again.stderr], [0, ""]);
      assert.match(again.stdout, /needs no change/);
      assert.deepEqual(touched(router), before, "run again it changes nothing");
      assert.equal(stack.config["routeros:password"], password);
    });

  it("shows what it would do, and does none of it", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    const { code, stdout } = await enroll(stack, words(router, "--dry-run"));
    assert.equal(code, 0);
    for (const what of [
      /would make the certificate pulumi-api-ssl on the router: RSA 2048/,
      /would set \/ip\/service api-ssl: certificate=pulumi-api-ssl tls-version=only-1\.2 disabled=no/,
      /would add the group pulumi with the policies read, write, api, and no other/,
      /would add the user pulumi/,
      /would write routeros:host/,
    ])
      assert.match(stdout, what);
    assert.deepEqual(touched(router), before);
    assert.deepEqual(stack.config, {});
    assert.doesNotMatch(stack.calls, /"set(-all)?"/);
  });

  it("enrols by REST where that is asked for", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const all = words(router, "--transport", "https", "--port", String(router.httpsPort));
    const { code, stderr } = await enroll(stack, all);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(stack.config["routeros:host"], `https://127.0.0.1:${router.httpsPort}`);
    const policy = router.items("/user/group").find((row) => row["name"] === "pulumi")?.["policy"];
    assert.ok(policy?.split(",").includes("rest-api") && policy.split(",").includes("!api"));
    assert.equal(serviceOf(router, "www-ssl")["disabled"], "false");
  });

  it("enrols by an API that is open, and closes clear text once the new way works", async () => {
    for (const version of ["6.49.18", "7.24"] as const) {
      const router = await closedRouter({ version });
      router.set("/ip/service", "api", { disabled: "no" });
      const stack = aStack();
      const all = ["enroll", "--host", router.url, "--stack", "hq", "--close-clear-text"];
      const { code, stderr } = await enroll(stack, [
        ...[...all, "--port", String(router.apiSslPort)],
      ]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.equal(serviceOf(router, "api")["disabled"], "true");
      assert.equal(stack.config["routeros:sshHostKey"], undefined);
      assert.equal(stack.config["routeros:host"], `apis://127.0.0.1:${router.apiSslPort}`);
    }
  });

  it("keeps a certificate that is good, and replaces one that runs out", async () => {
    for (const [days, kept] of [
      ["365", true],
      ["20", false],
    ] as const) {
      const router = await closedRouter();
      router.add("/certificate", { name: "mine", "common-name": "mine", "days-valid": days });
      router.type("/certificate sign mine");
      router.set("/ip/service", "api-ssl", { certificate: "mine" });
      const stack = aStack();
      assert.equal((await enroll(stack, words(router))).code, 0);
      const used = serviceOf(router, "api-ssl")["certificate"];
      assert.equal(used, kept ? "mine" : "pulumi-api-ssl");
      const row = router.items("/certificate").find((each) => each["name"] === used);
      assert.equal(stack.config["routeros:fingerprint"], row?.["fingerprint"]);
    }
  });

  it("gives what the stack's resources need, and what is asked for", async () => {
    const router = await closedRouter();
    const stack = aStack();
    stack.has(["pulumi:pulumi:Stack", "pulumi-nodejs:dynamic/routeros:UserGroup"]);
    assert.equal((await enroll(stack, words(router, "--policies", "sensitive"))).code, 0);
    const policy = router.items("/user/group").find((row) => row["name"] === "pulumi")?.["policy"];
    const granted = policy?.split(",").filter((word) => !word.startsWith("!"));
    assert.deepEqual(granted?.sort(), ["api", "policy", "read", "sensitive", "write"]);
  });

  it("writes the settings of a device, of which another is left alone", async () => {
    const router = await closedRouter({ identity: "123" });
    const stack = aStack();
    const edge = { host: "apis://192.0.2.1", identity: "edge" };
    stack.set({ "routeros:devices": JSON.stringify({ edge }) });
    const { code, stderr } = await enroll(stack, words(router, "--device", "core"));
    assert.deepEqual([code, stderr], [0, ""]);
    const devices = JSON.parse(stack.config["routeros:devices"] ?? "") as Record<string, object>;
    assert.deepEqual(devices["edge"], edge);
    assert.equal((devices["core"] as Record<string, string>)["identity"], "123");
    assert.equal(stack.config["routeros:host"], undefined);
    const removed = await enroll(stack, words(router, "--device", "core", "--remove"));
    assert.deepEqual([removed.code, removed.stderr], [0, ""]);
  });
});

describe("pulumi-routeros enroll, later", function () {
  this.timeout(patience.processes);

  it("gives a new password and a new certificate, and moves the stack to them", async () => {
    const router = await closedRouter();
    const stack = aStack();
    assert.equal((await enroll(stack, words(router))).code, 0);
    const before = stack.config;
    const { code, stderr } = await enroll(stack, words(router, "--rotate"));
    assert.deepEqual([code, stderr], [0, ""]);
    const after = stack.config;
    assert.notEqual(after["routeros:password"], before["routeros:password"]);
    assert.notEqual(after["routeros:fingerprint"], before["routeros:fingerprint"]);
    // The old one is removed, and the new one is what the stack pins.
    const certificates = router.items("/certificate");
    assert.deepEqual(
      certificates.map((row) => row["fingerprint"]),
      [after["routeros:fingerprint"]],
    );
    const only = await enroll(stack, words(router, "--rotate", "password"));
    assert.equal(only.code, 0);
    assert.equal(stack.config["routeros:fingerprint"], after["routeros:fingerprint"]);
    assert.notEqual(stack.config["routeros:password"], after["routeros:password"]);
    assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
  });

  it("keeps the old password and certificate when the stack cannot be told of new ones", async () => {
    const router = await closedRouter();
    const stack = aStack();
    assert.equal((await enroll(stack, words(router))).code, 0);
    const before = [stack.config, touched(router)];
    stack.fails("config set-all");
    const { code, stderr } = await enroll(stack, words(router, "--rotate"));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^error: not enrolled: pulumi config set-all failed: passphrase must be set; /,
    );
    stack.fails("nothing at all");
    assert.deepEqual([stack.config, touched(router)], before);
    assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
  });

  it("takes away what it made, and gives back what it found", async () => {
    for (const version of ["6.49.18", "7.22.3"] as const) {
      const router = await closedRouter({ version });
      router.set("/ip/service", "www", { disabled: "no" });
      router.set("/ip/service", "api-ssl", { disabled: "no", address: "10.0.0.0/8,127.0.0.0/8" });
      const [stack, before] = [aStack(), touched(router)];
      const all = words(router, "--from", "127.0.0.0/8", "--close-clear-text");
      assert.equal((await enroll(stack, all)).code, 0);
      assert.equal(serviceOf(router, "www")["disabled"], "true");
      const { code, stdout, stderr } = await enroll(stack, words(router, "--remove"));
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /is as it was before it was enrolled\.\n$/);
      assert.deepEqual(touched(router), before);
      assert.deepEqual(stack.config, {});
      assert.match((await enroll(stack, words(router, "--remove"))).stdout, /needs no change/);
    }
  });

  it("leaves a group that somebody else made, with the policies that it had", async () => {
    for (const version of ["6.49.18", "7.22.3"] as const) {
      const router = await closedRouter({ version });
      router.add("/user/group", { name: "pulumi", policy: "read,write,api" });
      const [stack, before] = [aStack(), touched(router)];
      assert.equal((await enroll(stack, words(router))).code, 0);
      assert.equal((await enroll(stack, words(router, "--policies", "ftp"))).code, 0);
      assert.notDeepEqual(touched(router), before);
      assert.match((await enroll(stack, words(router))).stdout, /needs no change/);
      const { code, stderr } = await enroll(stack, words(router, "--remove"));
      assert.deepEqual([code, stderr], [0, ""]);
      assert.deepEqual([touched(router), stack.config], [before, {}]);
    }
  });

  it("asks for --rotate where the stack lost the password, and does as it says", async () => {
    const router = await closedRouter();
    assert.equal((await enroll(aStack(), words(router))).code, 0);
    const other = aStack();
    const before = touched(router);
    const { code, stderr } = await enroll(other, words(router));
    assert.equal(code, 2);
    assert.match(stderr, /routeros:password of stack hq does not let it in: --rotate password/);
    assert.deepEqual([touched(router), other.config], [before, {}]);
    assert.equal((await enroll(other, words(router, "--rotate", "password"))).code, 0);
    assert.match((await enroll(other, words(router))).stdout, /needs no change/);
  });
});
