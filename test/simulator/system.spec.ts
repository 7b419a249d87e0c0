import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty, logIn, start } from "./start";

const refuses = (act: () => unknown, message: string) => assert.throws(act, { message });
const find = (router: Simulator, menu: string, name: string) =>
  router.items(menu).find((row) => row["name"] === name) ?? {};

describe("simulator: /system", () => {
  it("has single items without an id", async () => {
    const { client } = await empty();
    for (const menu of ["identity", "resource", "clock"]) {
      const { rows } = await client.send(`/system/${menu}/print`);
      assert.equal(rows.length, 1);
      assert.ok(!(".id" in (rows[0] ?? {})));
    }
  });

  it("changes the identity and cannot add another", async () => {
    const { router, client } = await empty();
    await client.send("/system/identity/set", "=name=core");
    assert.deepEqual(router.items("/system/identity"), [{ name: "core" }]);
    assert.equal((await client.send("/system/identity/add", "=name=x")).trap, "no such command");
  });
});

describe("simulator: logging", () => {
  it("has the rules and actions of the factory, which cannot be removed", async () => {
    const { router } = await empty();
    assert.deepEqual(
      router.items("/system/logging").map((row) => [row["topics"], row["action"], row["default"]]),
      [
        ["info", "memory", "true"],
        ["error", "memory", "true"],
        ["warning", "memory", "true"],
        ["critical", "echo", "true"],
      ],
    );
    assert.deepEqual(
      router.items("/system/logging/action").map((row) => row["name"]),
      ["memory", "disk", "echo", "remote"],
    );
    refuses(() => router.remove("/system/logging", "*0"), "failure: can not remove default rule");
    assert.throws(() => router.remove("/system/logging/action", "memory"));
  });

  it("takes the same rule twice", async () => {
    const { router } = await empty();
    const rule = { topics: "interface,!debug", action: "disk", prefix: "p" };
    router.add("/system/logging", rule);
    router.add("/system/logging", rule);
    assert.equal(router.items("/system/logging").at(-1)?.["topics"], "interface,!debug");
  });

  it("follows the name of an action, and is invalid without it", async () => {
    const { router } = await empty();
    const words = { name: "far", target: "remote", remote: "10.0.0.9" };
    const id = router.add("/system/logging/action", words);
    router.add("/system/logging", { action: "far" });
    router.set("/system/logging/action", "far", { name: "near" });
    const rule = () => router.items("/system/logging").at(-1) ?? {};
    assert.deepEqual([rule()["action"], rule()["invalid"]], ["near", "false"]);
    router.remove("/system/logging/action", "near");
    assert.deepEqual([rule()["action"], rule()["invalid"]], [id, "true"]);
  });

  it("prints only the words of the target", async () => {
    const { router } = await empty();
    const remote = find(router, "/system/logging/action", "remote");
    assert.equal(remote["remote-port"], "514");
    assert.ok(!Object.keys(remote).some((name) => /^(memory|disk|email)/.test(name)));
  });

  it("has unique names and file names of actions", async () => {
    const { router } = await empty();
    const add = (words: Record<string, string>) => () =>
      router.add("/system/logging/action", words);
    refuses(
      add({ name: "disk", target: "echo" }),
      "failure: action already exists with such a name",
    );
    refuses(
      add({ name: "d2", target: "disk" }),
      "failure: disk action with such file name already exists",
    );
    refuses(add({ name: "x" }), "missing =target=");
    add({ name: "d2", target: "disk", "disk-file-name": "other" })();
  });
});

describe("simulator: scripts and the scheduler", () => {
  it("names a script itself and gives it the policies and the owner", async () => {
    const { router, client } = await empty();
    await client.send("/system/script/add", "=source=:log info a\n");
    const {
      name,
      owner,
      policy,
      source,
      "run-count": count,
    } = find(router, "/system/script", "script1");
    assert.deepEqual(
      [name, owner, policy, source, count],
      [
        "script1",
        "admin",
        "ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon",
        ":log info a\n",
        "0",
      ],
    );
  });

  it("writes policies in the router's order", async () => {
    const { router } = await empty();
    router.add("/system/script", { name: "s", policy: "write,read,ftp" });
    assert.equal(find(router, "/system/script", "s")["policy"], "ftp,read,write");
  });

  it("counts the runs of a script", async () => {
    const { router, client } = await empty();
    router.add("/system/script", { name: "s" });
    assert.ok(!("last-started" in find(router, "/system/script", "s")));
    await client.send("/system/script/run", "=number=s");
    assert.equal(find(router, "/system/script", "s")["run-count"], "1");
    assert.ok(find(router, "/system/script", "s")["last-started"]);
  });

  it("has unique names in both menus, each with its own text", async () => {
    const { router } = await empty();
    router.add("/system/script", { name: "a" });
    router.add("/system/scheduler", { name: "a" });
    refuses(
      () => router.add("/system/script", { name: "a" }),
      "failure: item with such name already exists",
    );
    refuses(
      () => router.add("/system/scheduler", { name: "a" }),
      "failure: item with this name already exists",
    );
    refuses(() => router.add("/system/scheduler", {}), "missing =name=");
  });

  it("starts an event now by default; once is past, an interval comes again", async () => {
    const { router } = await empty({ version: "7.22.3" });
    router.set("/system/clock", "", { date: "2024-02-29", time: "10:00:00" });
    router.add("/system/scheduler", { name: "once" });
    router.add("/system/scheduler", { name: "daily", "start-time": "03:00:00", interval: "1d" });
    const once = find(router, "/system/scheduler", "once");
    assert.deepEqual([once["start-date"], once["interval"]], ["2024-02-29", "0s"]);
    assert.ok(!("next-run" in once));
    assert.equal(find(router, "/system/scheduler", "daily")["next-run"], "2024-03-01 03:00:00");
    assert.equal(once["owner"], "admin");
  });

  it("gives an event the policies of who creates it", async () => {
    const { router } = await empty();
    router.add("/user/group", { name: "ops", policy: "api,read,write,test" });
    router.add("/user", { name: "op", group: "ops", password: "" });
    const client = await logIn(router, "op");
    await client.send("/system/scheduler/add", "=name=x", "=on-event=nowhere");
    const { policy, owner, "on-event": event } = find(router, "/system/scheduler", "x");
    assert.deepEqual([policy, owner, event], ["read,write,test", "op", "nowhere"]);
  });
});

describe("simulator: /log", () => {
  it("forgets the oldest rows beyond memory-lines", async () => {
    const { router } = await empty();
    router.set("/system/logging/action", "memory", { "memory-lines": "2" });
    for (let time = 0; time < 2; time++) {
      router.unplug("ether2");
      router.plug("ether2");
    }
    assert.deepEqual(
      router.items("/log").map((row) => row["message"]),
      ["ether2 link down", "ether2 link up (speed 1G, full duplex)"],
    );
  });

  it("takes rows, and forgets them at a restart", async () => {
    const router = await start();
    const client = await logIn(router);
    await client.send("/log/info", "=message=hello");
    assert.equal(router.items("/log").at(-1)?.["message"], "hello");
    await router.restart();
    assert.ok(!router.items("/log").some((row) => row["message"] === "hello"));
  });
});
