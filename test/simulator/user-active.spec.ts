import assert from "node:assert/strict";
import { Agent } from "node:http";
import { VERSIONS, type Simulator } from "../../simulator";
import { atLeast } from "../../simulator/machine/version";
import { get, RESTFUL, until } from "./rest-client";
import { empty, logIn, start } from "./start";
import { enter, managed, settled } from "./way-in-start";

const MENU = "/user/active";
const NOW = new Date("2026-03-04T05:06:07Z");

const vias = (router: Simulator) => router.items(MENU).map((row) => row["via"]);

describe("simulator: /user/active", () => {
  for (const version of VERSIONS)
    it(`has a row of every connection to the API (${version})`, async () => {
      const router = await start({ version, now: NOW });
      router.add("/user", { name: "ann", group: "read", password: "x" });
      const [admin, ann] = [await logIn(router), await logIn(router, "ann", "x")];
      const when = atLeast(version, "7.10") ? "2026-03-04 05:06:07" : "mar/04/2026 05:06:07";
      const row = { when, address: "127.0.0.1", via: "api", radius: "false" };
      assert.deepEqual((await admin.send(`${MENU}/print`)).rows, [
        { ".id": "*1", ...row, name: "admin", group: "full" },
        { ".id": "*2", ...row, name: "ann", group: "read" },
      ]);
      admin.close();
      await until(() => router.connections === 1);
      assert.deepEqual(
        (await ann.send(`${MENU}/print`)).rows.map((each) => each[".id"]),
        ["*2"],
      );
    });

  for (const version of RESTFUL) {
    const stays = atLeast(version, "7.16") && !atLeast(version, "7.24");
    it(`has two of REST, which ${stays ? "stay" : "go with the connection"} (${version})`, async () => {
      const router = await start({ version });
      const agent = new Agent({ keepAlive: true });
      for (let request = 0; request < 2; request++) {
        await get(`${router.restUrl}/rest/system/identity`, { agent });
      }
      assert.deepEqual(vias(router), ["rest-api", "api"]);
      agent.destroy();
      await until(() => router.restConnections === 0);
      assert.deepEqual(vias(router), stays ? ["rest-api", "api"] : []);
      await router.restart();
      assert.deepEqual(vias(router), []);
    });
  }

  it("has the last user of a connection only, and nobody who was refused", async () => {
    const { router, client } = await empty();
    router.add("/user", { name: "ann", group: "read", password: "x" });
    await client.send("/login", "=name=ann", "=password=");
    await client.send("/login", "=name=ann", "=password=x");
    assert.deepEqual(
      router.items(MENU).map((row) => row["name"]),
      ["ann"],
    );
  });

  it("keeps whom the router has not yet missed", async () => {
    const router = await managed({ safeMode: { lostAfter: 1000 } });
    const client = await enter(router);
    router.unplug("ether4");
    client.close();
    await settled(router);
    await until(() => router.items(MENU).length === 1);
    await until(() => router.items(MENU).length === 0);
  });

  it("can be found in, but neither added to nor removed from", async () => {
    const { client } = await empty();
    assert.equal((await client.send(`${MENU}/add`)).trap, "no such command");
    assert.equal((await client.send(`${MENU}/remove`, "=.id=*1")).trap, "no such command");
  });
});
