import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { VERSIONS } from "../../simulator";
import { atLeast } from "../../simulator/machine/version";
import { get, until } from "./rest-client";
import { dial, empty, logIn, start } from "./start";
import { enter, managed, reach, settled } from "./way-in-start";

const IDENTITY = "/system/identity/print";

describe("simulator: connections", () => {
  it("has several of one client at once, each with its own commands", async () => {
    const { router, client } = await empty();
    const other = await logIn(router);
    router.fault({ on: IDENTITY, do: "hang" });
    client.write(IDENTITY, ".tag=1");
    await until(() => router.count(IDENTITY) === 1);
    assert.equal((await other.send(IDENTITY)).rows.length, 1);
    assert.equal(client.waiting, 0);
    assert.equal(router.connections, 2);
  });

  it("notices that one ends in the middle of a command, and runs on for the others", async () => {
    const { router, client } = await empty();
    const other = await logIn(router);
    await client.send("/safe-mode/take");
    router.fault({ on: IDENTITY, do: { delay: 20 } });
    client.write(IDENTITY);
    await until(() => router.count(IDENTITY) === 1);
    client.close();
    await until(() => router.connections === 1);
    assert.equal((await other.send(IDENTITY)).rows.length, 1);
    const names = router.items("/user/active").map((row) => row["via"]);
    assert.deepEqual(names, ["api"]);
  });

  for (const version of VERSIONS) {
    const limited = atLeast(version, "7.16");
    it(`has ${limited ? "no more than max-sessions" : "as many as there are"} (${version})`, async () => {
      const { router, client } = await empty({ version });
      if (limited) router.set("/ip/service", "api", { "max-sessions": "2" });
      await logIn(router);
      const third = await dial(router);
      if (!limited) return void (await third.send("/login", "=name=admin", "=password="));
      await third.ended();
      client.close();
      await until(() => router.connections === 1);
      await logIn(router);
    });
  }

  it("has no more of REST either", async () => {
    const router = await start();
    router.set("/ip/service", "www", { "max-sessions": "1" });
    const first = connect(router.httpPort ?? 0, "127.0.0.1");
    await until(() => router.restConnections === 1);
    const second = connect(router.httpPort ?? 0, "127.0.0.1");
    await once(second, "close");
    assert.equal(router.restConnections, 1);
    first.destroy();
    await until(() => router.restConnections === 0);
    assert.equal((await get(`${router.restUrl}/rest/system/identity`)).status, 200);
  });
});

describe("simulator: a reboot", () => {
  for (const version of VERSIONS)
    it(`can be asked for by whoever has the policy (${version})`, async () => {
      const { router, client } = await empty({ version });
      router.add("/user/group", { name: "ops", policy: "api,read,write" });
      router.add("/user", { name: "ann", group: "ops", password: "x" });
      const ann = await logIn(router, "ann", "x");
      assert.equal((await ann.send("/system/reboot")).trap, "not enough permissions (9)");
      await client.send("/system/reboot");
      await ann.ended();
      await until(() => router.items("/log").at(-1)?.["message"] === "router rebooted");
      await logIn(router);
    });

  it("takes as long as it is told to", async () => {
    const router = await start({ pace: 60_000, now: new Date("2026-03-04T05:06:07Z") });
    const event = { name: "x", interval: "1m", "on-event": "/log info tick" };
    router.add("/system/scheduler", event);
    const client = await logIn(router);
    const restarted = router.restart({ downFor: 200 });
    await client.ended();
    const refused = await dial(router);
    await refused.ended();
    const runs = router.items("/system/scheduler")[0]?.["run-count"];
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.equal(router.items("/system/scheduler")[0]?.["run-count"], runs);
    await restarted;
    await until(() => router.items("/log").some(({ message }) => message === "tick"));
    await logIn(router);
  });

  it("lets a connection by the way in wait for it", async () => {
    const router = await managed();
    const client = await enter(router);
    const restarted = router.restart({ downFor: 100 });
    await client.ended();
    const early = await reach(router);
    early.write("/login", "=name=admin", "=password=");
    assert.equal(router.reachable, false);
    await restarted;
    assert.deepEqual((await early.answer()).types, ["!done"]);
    await settled(router);
  });
});
