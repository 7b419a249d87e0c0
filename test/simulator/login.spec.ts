import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { dial, logIn, start } from "./start";

describe("simulator: login", () => {
  it("takes name and password in one command", async () => {
    const router = await start({ username: "pulumi", password: "sécret" });
    const client = await dial(router);
    const { replies } = await client.send("/login", "=name=pulumi", "=password=sécret");
    assert.deepEqual(
      replies.map(({ raw }) => raw),
      [["!done"]],
    );
  });

  it("refuses a wrong password without category and stays connected", async () => {
    const router = await start({ password: "right" });
    const client = await dial(router);
    const { replies } = await client.send("/login", "=name=admin", "=password=wrong");
    assert.deepEqual(
      replies.map(({ raw }) => raw),
      [["!trap", "=message=invalid user name or password (6)"], ["!done"]],
    );
    const again = await client.send("/login", "=name=admin", "=password=right");
    assert.deepEqual(again.types, ["!done"]);
  });

  it("ends the connection at the fifth try", async () => {
    const router = await start({ password: "right" });
    const client = await dial(router);
    for (let tries = 1; tries <= 4; tries++) {
      assert.equal((await client.send("/login", "=name=admin")).types[0], "!trap");
    }
    const { replies } = await client.send("/login", "=name=admin", "=password=right");
    assert.deepEqual(replies[0]?.raw, ["!fatal", "too many commands before login"]);
    await client.ended();
  });

  it("ends the connection when another command comes first", async () => {
    const router = await start();
    const client = await dial(router);
    const { replies } = await client.send("/interface/print");
    assert.deepEqual(replies[0]?.raw, ["!fatal", "not logged in"]);
    await client.ended();
    assert.equal(router.commands.length, 0);
  });

  it("challenges before 6.43, and refuses with the text of that time", async () => {
    const router = await start({ login: "challenge", password: "pass" });
    const client = await dial(router);
    const { ret = "" } = await client.send("/login");
    assert.match(ret, /^[0-9a-f]{32}$/);
    const wrong = await client.send("/login", "=name=admin", `=response=00${"0".repeat(32)}`);
    assert.equal(wrong.trap, "cannot log in");
    const answer = createHash("md5")
      .update(Buffer.concat([Buffer.of(0), Buffer.from("pass"), Buffer.from(ret, "hex")]))
      .digest("hex");
    const right = await client.send("/login", "=name=admin", `=response=00${answer}`);
    assert.deepEqual(right.types, ["!done"]);
  });

  it("refuses a disabled user", async () => {
    const router = await start();
    router.add("/user", { name: "off", group: "full", password: "", disabled: "yes" });
    const client = await dial(router);
    assert.equal((await client.send("/login", "=name=off")).types[0], "!trap");
  });

  it("needs the policy api", async () => {
    const router = await start();
    router.add("/user/group", { name: "noapi", policy: "read,write" });
    router.add("/user", { name: "bob", group: "noapi", password: "" });
    const client = await dial(router);
    assert.equal((await client.send("/login", "=name=bob")).types[0], "!trap");
  });

  it("refuses a user who may come from elsewhere only", async () => {
    const router = await start();
    const user = (name: string, address: string) =>
      router.add("/user", { name, address, group: "full", password: "" });
    user("far", "10.0.0.0/8,192.168.88.5");
    user("near", "10.0.0.0/8,127.0.0.0/8");
    const client = await dial(router);
    assert.equal((await client.send("/login", "=name=far")).types[0], "!trap");
    assert.equal((await client.send("/login", "=name=near")).types[0], "!done");
  });

  it("is written to the log, and the user shows when it was", async () => {
    const router = await start({ password: "right" });
    assert.equal(router.items("/user")[0]?.["last-logged-in"], undefined);
    const client = await dial(router);
    await client.send("/login", "=name=eve", "=password=x");
    await client.send("/login", "=name=admin", "=password=right");
    const rows = router.items("/log").slice(-2);
    assert.deepEqual(
      rows.map(({ topics, message }) => [topics, message]),
      [
        ["system,error,critical", "login failure for user eve from 127.0.0.1 via api"],
        ["system,info,account", "user admin logged in from 127.0.0.1 via api"],
      ],
    );
    assert.ok(router.items("/user")[0]?.["last-logged-in"]);
  });
});

describe("simulator: users and policies", () => {
  it("lets a reader read and refuses writes without category", async () => {
    const router = await start();
    router.add("/user", { name: "viewer", group: "read", password: "v" });
    const client = await logIn(router, "viewer", "v");
    assert.equal((await client.send("/ip/address/print")).rows.length, 1);
    for (const words of [
      ["/ip/address/add", "=address=10.0.0.1/24", "=interface=ether1"],
      ["/ip/address/set", "=.id=*1", "=comment=x"],
      ["/ip/address/remove", "=.id=*1"],
      ["/ip/address/disable", "=.id=*1"],
    ]) {
      const { replies } = await client.send(...words);
      assert.deepEqual(replies[0]?.raw, ["!trap", "=message=not enough permissions (9)"]);
    }
  });

  it("refuses reads without the policy read", async () => {
    const router = await start();
    router.add("/user/group", { name: "writeonly", policy: "write,api" });
    router.add("/user", { name: "w", group: "writeonly", password: "" });
    const client = await logIn(router, "w");
    assert.equal((await client.send("/ip/address/print")).trap, "not enough permissions (9)");
  });

  it("writes users only with the policy policy", async () => {
    const router = await start();
    router.add("/user", { name: "editor", group: "write", password: "" });
    const client = await logIn(router, "editor");
    const refused = await client.send("/user/add", "=name=x", "=group=full", "=password=x");
    assert.equal(refused.trap, "not enough permissions (9)");
    const allowed = await client.send("/ip/address/set", "=.id=*1", "=comment=x");
    assert.deepEqual(allowed.types, ["!done"]);
  });

  it("keeps every policy in a group, with ! where it is not granted", async () => {
    const router = await start({ version: "7.22.3" });
    router.add("/user/group", { name: "ci", policy: "api,read,rest-api" });
    assert.equal(
      router.items("/user/group").at(-1)?.["policy"],
      "read,api,rest-api,!local,!telnet,!ssh,!ftp,!reboot,!write,!policy,!test,!winbox,!password," +
        "!web,!sniff,!sensitive,!romon",
    );
  });

  it("has no rest-api before v7, and dude instead", async () => {
    const router = await start({ version: "6.49.18" });
    assert.throws(() => router.add("/user/group", { name: "x", policy: "rest-api" }), {
      message: "input does not match any value of policy",
    });
    router.add("/user/group", { name: "x", policy: "dude" });
    assert.match(router.items("/user/group").at(-1)?.["policy"] ?? "", /^dude,/);
  });

  it("never shows a password", async () => {
    const router = await start({ password: "secret" });
    const client = await logIn(router, "admin", "secret");
    const { rows } = await client.send("/user/print", "=.proplist=name,password");
    assert.deepEqual(rows, [{ name: "admin" }]);
    assert.equal((await client.send("/user/print", "?password=secret")).rows.length, 0);
  });

  it("shows a secret as ***** without the policy sensitive", async () => {
    const router = await start();
    router.add("/snmp/community", { name: "c", "authentication-password": "secret" });
    router.add("/user/group", { name: "ci", policy: "read,api" });
    router.add("/user", { name: "ci", group: "ci", password: "" });
    const show = async (name: string) => {
      const client = await logIn(router, name);
      const { rows } = await client.send("/snmp/community/print", "?name=c");
      return rows[0]?.["authentication-password"];
    };
    assert.equal(await show("admin"), "secret");
    assert.equal(await show("ci"), "*****");
  });

  it("refuses names that are taken, and a group that has users", async () => {
    const router = await start();
    const refuses = (message: string, act: () => unknown) => assert.throws(act, { message });
    refuses("failure: user with the same name already exists", () =>
      router.add("/user", { name: "admin", group: "full", password: "" }),
    );
    refuses("failure: group with the same name already exists", () =>
      router.add("/user/group", { name: "full" }),
    );
    refuses("failure: group has some users", () => router.remove("/user/group", "full"));
    refuses("failure: invalid group name", () => router.add("/user/group", {}));
    refuses("missing =name=", () => router.add("/user", {}));
    refuses("missing =group=", () => router.add("/user", { name: "x" }));
    refuses("missing =password=", () => router.add("/user", { name: "x", group: "read" }));
  });
});
