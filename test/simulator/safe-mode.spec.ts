import assert from "node:assert/strict";
import { VERSIONS, type Simulator, type Version } from "../../simulator";
import { atLeast } from "../../simulator/machine/version";
import { still } from "../support/live";
import { ask, bad, until } from "./rest-client";
import { empty, logIn, start } from "./start";
import { enter, managed, PORT, settled } from "./way-in-start";

const TAKE = "/safe-mode/take";
const SAFE: Version[] = VERSIONS.filter((version) => atLeast(version, "7.18"));
const TAKEN = "failure: safe mode is taken by another session";

/** All that a router keeps, ids and order included. */
const everything = (router: Simulator) =>
  JSON.stringify(
    [
      ...["/interface", "/interface/bonding", "/interface/bridge", "/interface/bridge/port"],
      ...["/interface/vlan", "/ip/address", "/user", "/user/group", "/system/identity"],
      ...["/system/scheduler", "/system/script"],
    ].map((menu) => router.items(menu).map(still)),
  );

const held = (router: Simulator) => router.items("/safe-mode")[0]?.["enabled"] === "true";

/** Changes of all kinds, by hand. */
function rebuild(router: Simulator): void {
  const ports = router.items("/interface/bridge/port");
  for (const { ".id": id = "" } of ports.slice(1, 3)) router.remove("/interface/bridge/port", id);
  router.add("/interface/bonding", { name: "bond1", slaves: "ether3,ether4" });
  router.set("/interface/bonding", "bond1", { "forced-mac-address": "02:00:00:00:00:09" });
  router.add("/interface/bridge/port", { interface: "bond1", bridge: "bridge" });
  router.set("/ip/address", "*1", { address: "10.0.0.1/8", comment: "moved" });
  router.set("/interface/ethernet", "ether5", { name: "last" });
  router.add("/user/group", { name: "ops", policy: "read,api" });
  router.add("/user", { name: "ann", group: "ops", password: "x" });
  router.remove("/user/group", "read");
  router.set("/system/identity", "", { name: "other" });
  router.set("/interface/bonding", "bond1", { slaves: "ether3" });
  router.remove("/interface/bonding", "bond1");
}

describe("simulator: safe mode", () => {
  for (const version of VERSIONS.filter((one) => !SAFE.includes(one)))
    it(`is not there (${version})`, async () => {
      const { client } = await empty({ version });
      assert.equal((await client.send(TAKE)).trap, "no such command");
      assert.equal((await client.send("/safe-mode/print")).trap, "no such command");
    });

  for (const version of SAFE) {
    it(`undoes everything in place, whoever changed it (${version})`, async () => {
      const router = await start({ version });
      const client = await logIn(router);
      const before = everything(router);
      await client.send(TAKE);
      rebuild(router);
      await client.send("/ip/address/set", "=.id=*1", "=comment=mine");
      assert.notEqual(everything(router), before);
      assert.deepEqual((await client.send("/safe-mode/unroll")).types, ["!done"]);
      assert.equal(everything(router), before);
      assert.equal(held(router), false);
    });

    it(`keeps everything once it is released (${version})`, async () => {
      const router = await start({ version, safeMode: { rollbackAfter: 1 } });
      const client = await logIn(router);
      await client.send(TAKE);
      rebuild(router);
      const after = everything(router);
      await client.send("/safe-mode/release");
      await client.send("/safe-mode/unroll");
      client.close();
      await until(() => router.connections === 0);
      await settled(router);
      assert.equal(everything(router), after);
    });
  }

  it("says who holds it, and whether it is who asks", async () => {
    const { router, client } = await empty();
    const other = await logIn(router);
    const ask = async (who: typeof client) => (await who.send("/safe-mode/print")).rows;
    assert.deepEqual(await ask(client), [{ enabled: "false", current: "false" }]);
    await client.send(TAKE);
    assert.deepEqual(await ask(client), [{ enabled: "true", current: "true", user: "admin" }]);
    assert.deepEqual(await ask(other), [{ enabled: "true", current: "false", user: "admin" }]);
    const { rows } = await client.send("/safe-mode/print", "=.proplist=user");
    assert.deepEqual(rows, [{ user: "admin" }]);
  });

  it("has one holder at a time, who can be made to let go", async () => {
    const { router, client } = await empty();
    const other = await logIn(router);
    await client.send(TAKE);
    assert.deepEqual((await client.send(TAKE)).types, ["!done"]);
    assert.equal((await other.send(TAKE)).trap, TAKEN);
    assert.equal((await other.send(TAKE, "=on-error=abort")).trap, TAKEN);
    assert.equal((await other.send("/safe-mode/toggle")).trap, TAKEN);
    const refused = "failure: safe mode is not taken by this session";
    assert.equal((await other.send("/safe-mode/unroll")).trap, refused);
    router.set("/system/identity", "", { name: "one" });
    await other.send(TAKE, "=on-error=release");
    router.set("/system/identity", "", { name: "two" });
    await client.send(TAKE, "=on-error=unroll");
    assert.equal(router.items("/system/identity")[0]?.["name"], "one");
    await client.send("/safe-mode/toggle");
    assert.equal(held(router), false);
    await client.send("/safe-mode/toggle");
    assert.equal(held(router), true);
    const value = await other.send(TAKE, "=on-error=x");
    assert.equal(value.trap, "input does not match any value of on-error");
  });

  it("is undone a little after the connection has ended", async () => {
    const router = await start({ safeMode: { rollbackAfter: 50 } });
    for (const end of ["end", "destroy", "resetAndDestroy"] as const) {
      const client = await logIn(router);
      await client.send(TAKE);
      router.set("/system/identity", "", { name: "changed" });
      client.socket[end]();
      await until(() => !held(router));
      assert.equal(router.items("/system/identity")[0]?.["name"], "MikroTik");
    }
  });

  it("can be released for a connection that is gone, and keeps what it changed", async () => {
    const router = await start({ safeMode: { rollbackAfter: 400 } });
    const client = await logIn(router);
    await client.send(TAKE);
    router.set("/system/identity", "", { name: "kept" });
    client.close();
    await until(() => router.connections === 0);
    assert.equal(held(router), true);
    assert.deepEqual(await ask(router, "POST", "/safe-mode/release"), [200, []]);
    const other = await logIn(router);
    await other.send(TAKE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(held(router), true, "the hold of another is not undone by it");
    assert.equal(router.items("/system/identity")[0]?.["name"], "kept");
  });

  it("lasts while the way of its connection is cut, until that is given up", async () => {
    const router = await managed({ safeMode: { rollbackAfter: 1, lostAfter: 500 } });
    const client = await enter(router);
    const before = everything(router);
    await client.send(TAKE);
    const id = router.items("/interface/bridge/port").find((one) => one["interface"] === PORT);
    client.write("/interface/bridge/port/remove", `=.id=${id?.[".id"]}`);
    await until(() => router.count("/interface/bridge/port/remove") === 1);
    client.close();
    assert.equal(held(router), true);
    await until(() => !held(router));
    assert.equal(everything(router), before);
    await enter(router);
  });

  it("ends without a word after a hundred actions, and nothing can be undone", async () => {
    const { router, client } = await empty({ safeMode: { rollbackAfter: 1 } });
    await client.send(TAKE);
    for (let number = 1; number <= 100; number++) {
      router.set("/system/identity", "", { name: `name ${number}` });
      router.items("/ip/service");
      await client.send("/system/identity/print");
    }
    assert.equal(held(router), true);
    router.set("/system/identity", "", { name: "one too many" });
    assert.equal(held(router), false);
    assert.deepEqual((await client.send("/safe-mode/unroll")).types, ["!done"]);
    assert.equal(router.items("/system/identity")[0]?.["name"], "one too many");
  });

  it("does not undo what is no configuration", async () => {
    const { router, client } = await empty();
    await client.send(TAKE);
    router.add("/file", { name: "a.txt", contents: "x" });
    await logIn(router);
    const seen = router.items("/user")[0]?.["last-logged-in"];
    router.set("/user", "admin", { comment: "x" });
    const log = router.items("/log").length;
    await client.send("/safe-mode/unroll");
    assert.ok(router.file("a.txt"));
    assert.equal(router.items("/log").length, log);
    const [user] = router.items("/user");
    assert.deepEqual([user?.["last-logged-in"], user?.["comment"]], [seen, "system default user"]);
  });

  it("undoes what scripts change, too", async () => {
    const { router, client } = await empty();
    const before = everything(router);
    await client.send(TAKE);
    router.add("/system/scheduler", {
      ...{ name: "x", interval: "1m" },
      "on-event": "/interface bonding add name=b1 slaves=ether1; /system identity set name=y",
    });
    router.advance("1m");
    assert.equal(router.items("/interface/bonding").length, 1);
    await client.send("/safe-mode/unroll");
    assert.equal(everything(router), before);
  });

  it("is over after a reboot, which keeps what was changed", async () => {
    const router = await start({ safeMode: { rollbackAfter: 1 } });
    const client = await logIn(router);
    await client.send(TAKE);
    router.set("/system/identity", "", { name: "kept" });
    await router.restart();
    assert.equal(held(router), false);
    await settled(router);
    assert.equal(router.items("/system/identity")[0]?.["name"], "kept");
  });

  it("needs a session, and the policy to write", async () => {
    const { router, client } = await empty();
    const refused = bad("failure: safe mode needs a session");
    assert.deepEqual(await ask(router, "POST", "/safe-mode/take"), refused);
    const [, row] = await ask(router, "GET", "/safe-mode");
    assert.deepEqual(row, { current: "false", enabled: "false" });
    router.add("/user", { name: "ann", group: "read", password: "x" });
    const reader = await logIn(router, "ann", "x");
    assert.equal((await reader.send(TAKE)).trap, "not enough permissions (9)");
    assert.equal((await client.send(TAKE)).trap, undefined);
    assert.equal((await reader.send("/safe-mode/release")).trap, "not enough permissions (9)");
  });
});
