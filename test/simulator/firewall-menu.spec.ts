import assert from "node:assert/strict";
import { VERSIONS } from "../../simulator";
import { empty, logIn, start } from "./start";

const MENU = "/ip/firewall/filter";

describe("simulator: /ip/firewall/filter", () => {
  const comments = (router: Awaited<ReturnType<typeof start>>) =>
    router.items(MENU).map(({ comment }) => comment);

  it("keeps rules in their order, and puts one before another", async () => {
    const { router, client } = await empty();
    const first = router.add(MENU, { chain: "input", comment: "a" });
    router.add(MENU, { chain: "input", comment: "b" });
    router.add(MENU, { chain: "input", comment: "c", "place-before": first });
    assert.deepEqual(comments(router), ["c", "a", "b"]);
    const { ".id": last = "" } = router.items(MENU)[2] ?? {};
    await client.send(`${MENU}/move`, `=numbers=${last}`, `=destination=${first}`);
    assert.deepEqual(comments(router), ["c", "b", "a"]);
    await client.send(`${MENU}/move`, `=numbers=${first},${last}`, "=destination=*FFF");
    assert.deepEqual(comments(router), ["c", "a", "b"]);
  });

  it("refuses to move before itself, and anything beside a row of its own", async () => {
    const { router, client } = await empty();
    const [one, two] = ["one", "two"].map((comment) => router.add(MENU, { chain: "x", comment }));
    const itself = await client.send(`${MENU}/move`, `=numbers=${one}`, `=destination=${one}`);
    assert.equal(itself.trap, "failure: can not move object before itself");
    router.force(MENU, one ?? "", { dynamic: "true" });
    const before = await client.send(`${MENU}/move`, `=numbers=${two}`, `=destination=${one}`);
    assert.equal(before.trap, "failure: cannot move builtin");
    const placed = { chain: "input", "place-before": one ?? "" };
    assert.throws(() => router.add(MENU, placed), { message: "failure: cannot move builtin" });
    assert.throws(() => router.remove(MENU, one ?? ""), { message: "no such item" });
    assert.throws(() => router.set(MENU, one ?? "", { comment: "x" }), { message: "no such item" });
    assert.equal(router.items(MENU)[0]?.["dynamic"], "true");
  });

  it("reads addresses, ports and a leading !, and refuses what is none", async () => {
    const { router } = await empty();
    const words = {
      ...{ chain: "input", protocol: "tcp", "dst-port": "22,8291-8292" },
      ...{ "src-address": "!192.168.88.7/24", "in-interface": "!ether1" },
      "connection-state": "!established,related",
    };
    const id = router.add(MENU, words);
    const { "src-address": source, ...row } = router.items(MENU)[0] ?? {};
    assert.equal(source, "!192.168.88.0/24");
    assert.equal(row["in-interface"], "!ether1");
    assert.equal(row["connection-state"], "!established,related");
    router.set(MENU, id, { "src-address": "10.0.0.1/32" });
    assert.equal(router.items(MENU)[0]?.["src-address"], "10.0.0.1");
    router.set(MENU, id, { "src-address": "10.0.0.1-10.0.0.9" });
    router.unset(MENU, id, "src-address");
    assert.equal(router.items(MENU)[0]?.["src-address"], undefined);
    const wrong: [string, string, string][] = [
      ["src-address", "10.0.0.9-10.0.0.1", "invalid value for argument src-address"],
      ["src-address", "host", "invalid value for argument src-address"],
      ["dst-port", "70000", "invalid value for argument dst-port"],
      ["dst-port", "", "invalid value for argument dst-port"],
      ["in-interface", "ether9", "input does not match any value of interface"],
      ["protocol", "tcq", "input does not match any value of protocol"],
      ["action", "acept", "input does not match any value of action"],
    ];
    for (const [word, value, message] of wrong)
      assert.throws(() => router.set(MENU, id, { [word]: value }), { message }, word);
    const without = { chain: "input", "dst-port": "22" };
    assert.throws(() => router.add(MENU, without), /ports can be specified if proto is tcp/);
    assert.throws(() => router.add(MENU, {}), { message: "missing =chain=" });
    const jump = { chain: "input", action: "jump" };
    assert.throws(() => router.add(MENU, jump), /jump-target must be specified/);
  });

  it("counts from one print to the next, whoever looks, and not what is off", async () => {
    const { router, client } = await empty();
    router.add(MENU, { chain: "input" });
    router.add(MENU, { chain: "input", disabled: "yes" });
    const looked = async () =>
      (await client.send(`${MENU}/print`)).rows.map(({ bytes, packets }) => [bytes, packets]);
    const [first, second] = [await looked(), await looked()];
    assert.notDeepEqual(first[0], second[0]);
    assert.deepEqual(
      [first[1], second[1]],
      [
        ["0", "0"],
        ["0", "0"],
      ],
    );
    const interfaces = async () => (await client.send("/interface/print")).rows[0]?.["rx-byte"];
    assert.notEqual(await interfaces(), await interfaces());
  });

  it("shows a rule as invalid once its interface is gone", async () => {
    const { router } = await empty();
    router.add("/interface/bridge", { name: "guests" });
    router.add(MENU, { chain: "input", "in-interface": "guests" });
    assert.equal(router.items(MENU)[0]?.["invalid"], "false");
    router.remove("/interface/bridge", "guests");
    assert.equal(router.items(MENU)[0]?.["invalid"], "true");
    assert.match(router.items(MENU)[0]?.["in-interface"] ?? "", /^\*/);
  });

  for (const version of VERSIONS)
    it(`prints what was written, and a default only on old versions (${version})`, async () => {
      const { router } = await empty({ version });
      const id = router.add(MENU, { chain: "input" });
      const { disabled, log, action } = router.items(MENU)[0] ?? {};
      const shown = ["6.49.18", "7.9.2"].includes(version) ? "false" : undefined;
      assert.deepEqual([disabled, log, action], [shown, shown, "accept"]);
      router.set(MENU, id, { disabled: "no" });
      assert.equal(router.items(MENU)[0]?.["disabled"], "false");
    });
});

describe("simulator: who may write users", () => {
  it("asks for write and policy, of users as of groups", async () => {
    const router = await start();
    for (const policy of ["policy", "write"]) {
      router.add("/user/group", { name: `only-${policy}`, policy: `api,read,${policy}` });
      router.add("/user", { name: policy, group: `only-${policy}`, password: "" });
      const client = await logIn(router, policy);
      for (const menu of ["/user", "/user/group"]) {
        const words = ["=name=x", ...(menu === "/user" ? ["=group=read", "=password=x"] : [])];
        const { trap } = await client.send(`${menu}/add`, ...words);
        assert.equal(trap, "not enough permissions (9)", `${menu} with ${policy}`);
      }
    }
  });

  it("does not leave the router without a user who may do all", async () => {
    const router = await start();
    const message = "failure: last user with full rights";
    assert.throws(() => router.remove("/user", "admin"), { message });
    assert.throws(() => router.set("/user", "admin", { group: "read" }), { message });
    assert.throws(() => router.set("/user", "admin", { disabled: "yes" }), { message });
    router.add("/user", { name: "boss", group: "full", password: "" });
    router.remove("/user", "admin");
    assert.throws(() => router.remove("/user", "boss"), { message });
  });

  it("takes networks of IPv6 in an address list", async () => {
    const router = await start();
    const address = "192.168.88.0/24,2001:db8::/32";
    router.add("/user", { name: "six", group: "read", password: "", address });
    assert.equal(router.items("/user").at(-1)?.["address"], address);
    assert.throws(() => router.set("/user", "six", { address: "2001:db8::/129" }));
  });
});
