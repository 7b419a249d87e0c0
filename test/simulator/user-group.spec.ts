import assert from "node:assert/strict";
import { VERSIONS } from "../../simulator";
import { ask } from "./rest-client";
import { logIn, start } from "./start";

const GROUP = "/user/group";

describe("simulator: /user/group", () => {
  for (const version of VERSIONS)
    it(`grants on add what is named, and on set changes only what is named (${version})`, async () => {
      const router = await start({ version });
      const client = await logIn(router);
      const granted = () =>
        (router.items(GROUP).find(({ name }) => name === "ops")?.["policy"] ?? "")
          .split(",")
          .filter((word) => !word.startsWith("!"));
      await client.send(`${GROUP}/add`, "=name=ops", "=policy=read,write,!ssh");
      assert.deepEqual(granted(), ["read", "write"]);
      const set = (policy: string) =>
        client.send(`${GROUP}/set`, "=numbers=ops", `=policy=${policy}`);
      await set("read");
      assert.deepEqual(granted(), ["read", "write"]);
      await set("test,!write");
      assert.deepEqual(granted(), ["read", "test"]);
      await client.send(`${GROUP}/set`, "=numbers=ops", "=skin=default");
      assert.deepEqual(granted(), ["read", "test"]);
      const unknown = version.startsWith("6.") ? "rest-api" : "dude";
      assert.match((await set(`read,!${unknown}`)).trap ?? "", /input does not match any value/);
      assert.deepEqual(granted(), ["read", "test"]);
    });

  it("counts from the next login", async () => {
    const router = await start();
    router.add(GROUP, { name: "ops", policy: "read,api,rest-api" });
    router.add("/user", { name: "ops", group: "ops", password: "" });
    const before = await logIn(router, "ops");
    router.set(GROUP, "ops", { policy: "write,!read" });
    assert.equal((await before.send("/system/identity/print")).trap, undefined);
    assert.match((await before.send("/system/identity/set", "=name=x")).trap ?? "", /permissions/);
    const after = await logIn(router, "ops");
    assert.match((await after.send("/system/identity/print")).trap ?? "", /permissions/);
    assert.equal((await after.send("/system/identity/set", "=name=x")).trap, undefined);
    const name = { name: "y" };
    const [status] = await ask(router, "POST", "/system/identity/set", name, "ops:");
    assert.equal(status, 200);
  });
});
