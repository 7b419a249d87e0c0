import assert from "node:assert/strict";
import { patience } from "../support/patience";
import { bad, bare, failure, notFound, rest, RESTFUL, until } from "./rest-client";
import { logIn } from "./start";

const BOND = "/interface/bonding";

describe("simulator: REST, POST", () => {
  it("runs no menu, only a command", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("POST", BOND), bad("no such command"));
    const unknown = bad("no such command or directory (foo)");
    assert.deepEqual(await send("POST", `${BOND}/foo`), unknown);
    assert.deepEqual(await send("POST", `/foo/print`), unknown);
  });

  it("answers rows as an array, data of the end as an object, else an empty array", async () => {
    const { send } = await bare({ ports: 2, version: "7.16.2" });
    const [, rows] = await send("POST", "/interface/ethernet/print");
    assert.equal((rows as unknown[]).length, 2);
    assert.deepEqual(await send("POST", `${BOND}/print`), [200, []]);
    const added = await send("POST", `${BOND}/add`, { slaves: "ether1" });
    assert.deepEqual(added, [200, { ret: "*3" }]);
    const count = { "count-only": "" };
    assert.deepEqual(await send("POST", "/interface/print", count), [200, { ret: "3" }]);
    assert.deepEqual(await send("POST", `${BOND}/set`, { ".id": "*3", mtu: "1400" }), [200, []]);
    assert.deepEqual(await send("POST", `${BOND}/remove`, { ".id": "*3" }), [200, []]);
    assert.deepEqual(await send("POST", `${BOND}/remove`, { ".id": "*3" }), notFound);
  });

  it("prints with .proplist and .query", async () => {
    const { router, send } = await bare({ ports: 2, version: "7.16.2" });
    router.add(BOND, { name: "bond1", slaves: "ether1" });
    router.add("/interface/bridge", { name: "bridge1" });
    const print = (query: string[]) =>
      send("POST", "/interface/print", { ".proplist": ["name"], ".query": query });
    assert.deepEqual(await print(["type=bond"]), [200, [{ name: "bond1" }]]);
    const either = await print(["type=bond", "type=bridge", "#|"]);
    assert.deepEqual(either, [200, [{ name: "bond1" }, { name: "bridge1" }]]);
    assert.deepEqual(await print(["type=bond", "name=ether1"]), [200, []]);
    assert.deepEqual(router.commands.at(-1)?.queries, ["type=bond", "name=ether1"]);
  });

  it("takes no ?-style keys", async () => {
    const { send } = await bare();
    assert.equal((await send("POST", "/interface/print", { "?type": "ether" }))[0], 400);
  });

  it("counts a bare number in numbers as a position", async () => {
    const { router, send } = await bare({ ports: 2 });
    await send("POST", "/interface/ethernet/set", { numbers: "1", comment: "second" });
    assert.equal(router.items("/interface/ethernet")[1]?.["comment"], "second");
  });

  it("refuses unset", async () => {
    const { router, send } = await bare();
    const id = router.add(BOND, { slaves: "ether1", comment: "x" });
    const body = { ".id": id, "value-name": "comment" };
    assert.equal((await send("POST", `${BOND}/unset`, body))[0], 400);
    assert.equal(router.items(BOND)[0]?.["comment"], "x");
  });

  it("monitors once, or for a while", async () => {
    const { router, send } = await bare();
    router.add(BOND, { name: "bond1", slaves: "ether1" });
    const monitor = async (more: Record<string, string>) => {
      const [status, rows] = await send("POST", `${BOND}/monitor`, { numbers: "bond1", ...more });
      return [status, (rows as unknown[]).length];
    };
    assert.deepEqual(await monitor({ once: "" }), [200, 1]);
    assert.deepEqual(await monitor({ interval: "20ms", duration: "60ms" }), [200, 3]);
  });

  it("ends a command that goes on after a while", async () => {
    const { router, send } = await bare({ restTimeout: 50 });
    router.add(BOND, { name: "bond1", slaves: "ether1" });
    const body = { numbers: "bond1", once: "false" };
    const before = Date.now();
    assert.deepEqual(await send("POST", `${BOND}/monitor`, body), bad("Session closed"));
    const waited = Date.now() - before;
    assert.ok(waited >= 45 && waited < patience.soon, String(waited));
  });
});

describe("simulator: REST, users", () => {
  const UNAUTHORIZED = [401, failure(401, "Unauthorized")];

  for (const version of RESTFUL) {
    it(`asks for name and password with every request (${version})`, async () => {
      const { router, send } = await bare({ version, password: "sesam:öffne" });
      const identity = (user?: string) => send("GET", "/system/identity", undefined, user);
      assert.deepEqual(await identity("admin:sesam:öffne"), [200, { name: "MikroTik" }]);
      assert.deepEqual(await identity("admin:"), UNAUTHORIZED);
      assert.deepEqual(await identity("nobody:"), UNAUTHORIZED);
      const without = await fetch(`${router.restUrl}/rest/system/identity`);
      assert.equal(without.status, 401);
      assert.equal(router.count(), 1);
    });
  }

  /** A user with these policies, whose name and password is `guest`. */
  async function guest(policy: string, words: Record<string, string> = {}) {
    const { router, send } = await bare();
    router.add("/user/group", { name: "guests", policy });
    const user = { name: "guest", group: "guests", password: "guest", ...words };
    router.add("/user", user);
    const asGuest = (method: string, path: string, body?: Record<string, string>) =>
      send(method, path, body, "guest:guest");
    return { router, asGuest };
  }

  it("lets in only who may use it: policy rest-api, not api, and the right address", async () => {
    const { asGuest } = await guest("read,api");
    assert.deepEqual(await asGuest("GET", "/system/identity"), UNAUTHORIZED);
    const other = await guest("read,rest-api");
    assert.equal((await other.asGuest("GET", "/system/identity"))[0], 200);
    const elsewhere = await guest("read,rest-api", { address: "10.0.0.0/8" });
    assert.deepEqual(await elsewhere.asGuest("GET", "/system/identity"), UNAUTHORIZED);
  });

  it("says no to the password of a user by PATCH on 7.24, and changes it", async () => {
    const { router, send } = await bare({ version: "7.24" });
    const id = router.add("/user", { name: "noc", group: "full", password: "one" });
    const [status] = await send("PATCH", `/user/${id}`, { password: "two" });
    assert.equal(status, 400);
    (await logIn(router, "noc", "two")).close();
    assert.deepEqual(await send("POST", "/user/set", { ".id": id, password: "three" }), [200, []]);
    (await logIn(router, "noc", "three")).close();
  });

  it("disables nobody who asks for it himself", async () => {
    const { router, send } = await bare();
    const [own] = router.items("/user");
    const [status] = await send("PATCH", `/user/${own?.[".id"]}`, { disabled: "true" });
    assert.equal(status, 200);
    assert.equal(router.items("/user")[0]?.["disabled"], "false");
  });

  it("says 500 when a policy is missing", async () => {
    const { router, asGuest } = await guest("read,rest-api");
    const detail = "not enough permissions (9)";
    const expected = [500, failure(500, "Internal Server Error", detail)];
    assert.deepEqual(await asGuest("PUT", BOND, { slaves: "ether1" }), expected);
    assert.deepEqual(await asGuest("DELETE", "/user/*1"), expected);
    assert.deepEqual(router.items(BOND), []);
  });

  it("hides passwords without the policy sensitive", async () => {
    const { router, asGuest } = await guest("read,rest-api");
    const words = { "authentication-password": "secret" };
    router.set("/snmp/community", "public", words);
    const [, item] = await asGuest("GET", "/snmp/community/public");
    assert.equal((item as Record<string, string>)["authentication-password"], "*****");
  });

  it("runs one request of a user at a time; another user does not wait", async () => {
    const { router, asGuest } = await guest("read,rest-api");
    router.fault({ on: ({ menu }) => menu === BOND, do: { delay: 80 } });
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const slow = rest(router, "GET", BOND).then(note("slow"));
    await until(() => router.count() === 1);
    const second = rest(router, "GET", "/system/identity").then(note("second"));
    await until(() => router.count() === 2);
    const other = asGuest("GET", "/system/identity").then(note("other"));
    await Promise.all([slow, second, other]);
    assert.deepEqual(order, ["other", "slow", "second"]);
  });
});

describe("simulator: REST beside the API", () => {
  it("works on the same items", async () => {
    const { router, send } = await bare();
    const client = await logIn(router);
    await client.send(`${BOND}/add`, "=name=bond1", "=slaves=ether1");
    const [, bond] = await send("PATCH", `${BOND}/bond1`, { comment: "seen" });
    const { rows } = await client.send(`${BOND}/print`);
    assert.deepEqual(rows, [bond]);
  });

  it("records requests as the commands they come down to", async () => {
    const { router, send } = await bare();
    await send("PUT", BOND, { name: "bond1", slaves: "ether1" });
    await send("PATCH", `${BOND}/bond1`, { mtu: "1400" });
    await send("GET", `${BOND}?name=bond1&.proplist=mtu`);
    await send("GET", `${BOND}/*6`);
    await send("DELETE", `${BOND}/*6`);
    await send("GET", "/foo");
    const base = { menu: BOND, queries: [], user: "admin" };
    assert.deepEqual(router.commands, [
      { ...base, number: 1, command: "add", words: { name: "bond1", slaves: "ether1" } },
      { ...base, number: 2, command: "set", words: { ".id": "bond1", mtu: "1400" } },
      {
        ...base,
        number: 3,
        command: "print",
        words: { ".proplist": "mtu" },
        queries: ["name=bond1"],
      },
      { ...base, number: 4, command: "print", words: {}, queries: [".id=*6"] },
      { ...base, number: 5, command: "remove", words: { ".id": "*6" } },
      { ...base, number: 6, menu: "/foo", command: "print", words: {} },
    ]);
    assert.deepEqual([router.count(BOND), router.count(`${BOND}/print`)], [5, 2]);
    router.forget();
    assert.equal(router.count(), 0);
  });
});
