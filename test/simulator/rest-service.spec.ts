import assert from "node:assert/strict";
import { VERSIONS } from "../../simulator";
import { atLeast } from "../../simulator/machine/version";
import { ask, bad, bare, rest, until } from "./rest-client";
import { dial, empty, logIn, start } from "./start";

const SERVICE = "/ip/service";
const STATIC = ["telnet", "ftp", "www", "ssh", "www-ssl", "api", "winbox", "api-ssl"];

type Row = Record<string, string>;
const elsewhere = "failure: this is configured elsewhere";
const isStatic = (row: Row) => row["dynamic"] !== "true";

describe("simulator: /ip/service", () => {
  for (const version of VERSIONS) {
    it(`has the services of a router with the words of its version (${version})`, async () => {
      const router = await start({ version });
      const rows = router.items(SERVICE).filter(isStatic);
      const proxy = atLeast(version, "7.22") ? ["reverse-proxy"] : [];
      assert.deepEqual(
        rows.map((row) => row["name"]),
        [...STATIC, ...proxy],
      );
      const api = rows.find((row) => row["name"] === "api") ?? {};
      assert.deepEqual([api["port"], api["disabled"]], ["8728", "false"]);
      const since = { vrf: "7", "max-sessions": "7.16", dynamic: "7.19", "available-from": "7.24" };
      for (const [word, first] of Object.entries(since)) {
        assert.equal(word in api, atLeast(version, first), word);
      }
      assert.equal("address" in api, !atLeast(version, "7.24"));
      assert.equal("certificate" in api, false);
    });

    it(`mixes in who is connected from 7.19 on (${version})`, async () => {
      const router = await start({ version });
      const client = await logIn(router);
      const { rows } = await client.send(`${SERVICE}/print`);
      const connections = rows.filter((row) => row["connection"] === "true");
      const mixed = atLeast(version, "7.19");
      assert.deepEqual(
        connections.map((row) => [row["name"], row["dynamic"], row["local"]]),
        mixed ? [["api", "true", `127.0.0.1:${router.apiPort}`]] : [],
      );
      assert.equal(rows.filter((row) => row["name"] === "api").length, mixed ? 2 : 1);
      client.close();
      await until(() => router.connections === 0);
      assert.ok(!router.items(SERVICE).some((row) => row["connection"] === "true"));
    });
  }

  it("has a row of every REST connection, too", async () => {
    const router = await start();
    const [, rows] = await ask(router, "GET", `${SERVICE}?connection=true&.proplist=name`);
    assert.deepEqual(
      (rows as Row[]).map((row) => row["name"]),
      ["www"],
    );
  });

  it("deals dynamic rows new ids with every request, and keeps those of the services", async () => {
    const { client } = await empty();
    const ids = async (query: string) => {
      const { rows } = await client.send(`${SERVICE}/print`, query);
      return rows.map((row) => row[".id"] ?? "");
    };
    const [first, second] = [await ids("?dynamic=true"), await ids("?dynamic=true")];
    assert.equal(first.length, second.length);
    assert.ok(first.length > 0 && !first.some((id) => second.includes(id)));
    assert.deepEqual(await ids("?dynamic=false"), await ids("?dynamic=false"));
    const set = await client.send(`${SERVICE}/set`, `=.id=${second[0]}`, "=disabled=yes");
    assert.equal(set.trap, "no such item");
    const { rows } = await client.send(`${SERVICE}/print`);
    const position = rows.findIndex((row) => row["dynamic"] === "true");
    const moved = await client.send(`${SERVICE}/set`, `=numbers=${position}`, "=disabled=yes");
    assert.equal(moved.trap, elsewhere);
  });

  it("changes nothing by a name that connections have, too", async () => {
    const { router, client } = await empty();
    const before = router.items(SERVICE).filter(isStatic);
    const set = await client.send(`${SERVICE}/set`, "=numbers=api", "=max-sessions=5");
    assert.equal(set.trap, elsewhere);
    const sessions = { "max-sessions": "7" };
    assert.deepEqual(await ask(router, "PATCH", `${SERVICE}/www`, sessions), bad(elsewhere));
    const script = (find: string) =>
      router.add("/system/scheduler", {
        name: find,
        interval: "1s",
        "on-event": `/ip/service/set [find where ${find}] max-sessions=9`,
      });
    script("name=api");
    router.advance("1s");
    assert.ok(router.items("/log").some(({ message }) => message?.includes(elsewhere)));
    assert.deepEqual(router.items(SERVICE).filter(isStatic), before);
    script("name=api dynamic=no");
    const [status] = await ask(router, "PATCH", `${SERVICE}/telnet`, sessions);
    assert.equal(status, 200);
    router.advance("1s");
    const limits = router
      .items(SERVICE)
      .filter((row) => isStatic(row) && ["telnet", "api"].includes(row["name"] ?? ""))
      .map((row) => row["max-sessions"]);
    assert.deepEqual(limits, ["7", "9"]);
  });

  it("calls the networks of its clients available-from since 7.24, and takes the old name", async () => {
    const { client } = await empty({ version: "7.24" });
    const set = (...words: string[]) => client.send(`${SERVICE}/set`, "=numbers=telnet", ...words);
    const telnet = async () => (await client.send(`${SERVICE}/print`, "?name=telnet")).rows[0];
    await set("=address=10.0.0.0/8");
    assert.equal((await telnet())?.["available-from"], "10.0.0.0/8");
    assert.equal((await telnet())?.["address"], undefined);
    await set("=available-from=192.168.88.0/24");
    assert.equal((await telnet())?.["available-from"], "192.168.88.0/24");
    const both = await set("=available-from=10.0.0.0/8", "=address=10.0.0.0/8");
    assert.equal(both.trap, "invalid value for argument address");
    const name = await set("=available-from=lan");
    assert.equal(name.trap, "invalid value for argument available-from");
  });

  it("neither adds nor removes, and has no comments", async () => {
    const { client } = await empty();
    const trap = async (...words: string[]) => (await client.send(...words)).trap;
    assert.equal(await trap(`${SERVICE}/add`, "=name=x"), "no such command");
    assert.equal(await trap(`${SERVICE}/remove`, "=numbers=ftp"), "no such command");
    const comment = await trap(`${SERVICE}/set`, "=numbers=ftp", "=comment=x");
    assert.equal(comment, "unknown parameter comment");
  });

  it("checks its values", async () => {
    const { send } = await bare({ version: "7.24" });
    const patch = (body: Row) => send("PATCH", `${SERVICE}/api-ssl`, body);
    const sessions = bad("value of max-sessions out of range (1..1000)");
    assert.deepEqual(await patch({ "max-sessions": "0" }), sessions);
    const unknown = bad("input does not match any value of certificate");
    assert.deepEqual(await patch({ certificate: "x" }), unknown);
    const [status, item] = await patch({ address: "10.0.0.0/8,127.0.0.1", certificate: "none" });
    assert.equal(status, 200);
    const { "available-from": from, certificate } = item as Row;
    assert.deepEqual([from, certificate], ["10.0.0.0/8,127.0.0.1/32", "none"]);
  });

  for (const [what, words] of [
    ["is disabled", { disabled: "yes" }],
    ["has no place for the client's address", { address: "10.0.0.0/8,192.168.0.0/16" }],
  ] as const) {
    it(`closes new connections while a service ${what}, and keeps the old ones`, async () => {
      const { router, client } = await empty();
      for (const name of ["api", "www"]) router.set(SERVICE, name, words);
      const refused = await dial(router);
      await refused.ended();
      assert.equal(router.connections, 1);
      await assert.rejects(rest(router, "GET", "/system/identity"));
      assert.deepEqual((await client.send("/system/identity/print")).rows.length, 1);
      for (const name of ["api", "www"]) {
        router.set(SERVICE, name, { disabled: "no", address: "127.0.0.0/8" });
      }
      await logIn(router);
      assert.equal((await rest(router, "GET", "/system/identity")).status, 200);
    });
  }
});
