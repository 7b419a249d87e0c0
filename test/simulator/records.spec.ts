import assert from "node:assert/strict";
import { Agent } from "node:http";
import { Deployment } from "../support/deployment";
import { still } from "../support/live";
import { bad, bare, get, until } from "./rest-client";
import { empty, start } from "./start";

describe("simulator: what real routers were seen to say", () => {
  it("answers GET of a command with 400", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("GET", "/interface/bonding/print"), bad("no such command"));
    assert.deepEqual(await send("GET", "/ip/address/print"), bad("no such command"));
    assert.deepEqual(await send("GET", "/log/error"), bad("no such command"));
  });

  it("deals the ids of /ip/service from *0 on", async () => {
    const { router } = await empty();
    assert.equal(router.items("/ip/service")[0]?.[".id"], "*0");
  });

  it("shows the dynamic rows of /ip/service after the static ones, with all their words", async () => {
    const { router } = await empty({ version: "7.22.3" });
    const rows = router.items("/ip/service");
    const dynamic = rows.map((row) => row["dynamic"] === "true");
    assert.deepEqual(dynamic, [...dynamic].sort());
    assert.ok(dynamic.filter(Boolean).length >= 3, "two helpers and a connection");
    for (const row of rows) assert.ok(row["disabled"] !== undefined && row["invalid"] === "false");
  });

  it("shows a bond's words for LACP after min-links, a user's key only once it is set", async () => {
    const { router } = await empty({ version: "7.22.3" });
    router.add("/interface/bonding", { name: "b", slaves: "ether1" });
    const shown = () => Object.keys(router.items("/interface/bonding")[0] ?? {});
    const from = shown().indexOf("min-links");
    assert.deepEqual(shown().slice(from, from + 3), ["min-links", "lacp-rate", "lacp-mode"]);
    assert.ok(!shown().includes("lacp-user-key"));
    router.set("/interface/bonding", "b", { "lacp-user-key": "7" });
    assert.ok(shown().includes("lacp-user-key"));
  });

  it("moves on between two prints: the spanning tree of a port, and free memory", async () => {
    const { client } = await empty({ configuration: "home" });
    for (const menu of ["/interface/bridge/port", "/system/resource"]) {
      const looks = [await client.send(`${menu}/print`), await client.send(`${menu}/print`)];
      const [first, second] = looks.map(({ rows }) => rows[0] ?? {});
      assert.notDeepEqual(first, second, menu);
      assert.deepEqual(still(first ?? {}), still(second ?? {}), menu);
    }
  });

  it("logs each change, and shows no buffer but extra-info on v7", async () => {
    const { router } = await empty();
    assert.deepEqual(
      router.items("/log").filter(({ topics }) => topics === "system,info"),
      [],
    );
    router.add("/system/scheduler", { name: "nightly" });
    router.set("/system/scheduler", "nightly", { interval: "1d" });
    router.set("/system/scheduler", "nightly", { interval: "1d" });
    const lines = router.items("/log").filter(({ topics }) => topics === "system,info");
    const set = "changed scheduled script settings by admin";
    assert.deepEqual(
      lines.map(({ message }) => message),
      ["item added by admin", set, set],
    );
    for (const line of lines)
      assert.deepEqual([line["extra-info"], line["buffer"]], ["", undefined]);
  });

  it("dates the log in three ways", async () => {
    const now = new Date("2024-02-29T10:00:00Z");
    for (const [version, today, older] of [
      ["6.49.18", "10:00:00", "feb/29 10:00:00"],
      ["7.9.2", "10:00:00", "feb/29 10:00:00"],
      ["7.16.2", "2024-02-29 10:00:00", "2024-02-29 10:00:00"],
    ] as const) {
      const router = await start({ version, now });
      router.type("/log info message=here");
      const time = () => router.items("/log").find(({ message }) => message === "here")?.["time"];
      assert.equal(time(), today);
      router.advance("1d");
      assert.equal(time(), older);
    }
  });

  it("is a CHR if asked: no l2mtu, and a VLAN of four bytes less", async () => {
    const { router } = await empty({ board: "chr" });
    router.add("/interface/vlan", { name: "v", interface: "ether1", "vlan-id": "7" });
    const row = (name: string) => router.items("/interface").find((one) => one["name"] === name);
    assert.equal(router.items("/interface/ethernet")[0]?.["l2mtu"], undefined);
    assert.deepEqual(
      [row("ether1")?.["l2mtu"], row("ether1")?.["actual-mtu"]],
      [undefined, "1500"],
    );
    assert.deepEqual([row("v")?.["mtu"], row("v")?.["actual-mtu"]], ["1500", "1496"]);
    assert.throws(() => router.set("/interface/ethernet", "ether1", { l2mtu: "1600" }), /l2mtu/);
    assert.equal(router.items("/system/resource")[0]?.["board-name"], "CHR");
  });

  it("fails to send a file to a port that is closed", async () => {
    const { router } = await empty();
    const send = (to: string) =>
      router.type(`/tool fetch upload=yes mode=sftp src-path=a.rsc ${to}`);
    router.type("/export file=a");
    router.uploadTarget({ ports: [22] });
    send("address=192.0.2.1");
    assert.throws(() => send("address=192.0.2.1 port=2222"), /could not connect/);
    assert.throws(() => send("address=127.0.0.1 port=2222"), /could not connect/);
    send("address=127.0.0.1");
    router.set("/ip/service", "ssh", { disabled: "yes" });
    assert.throws(() => send("address=127.0.0.1"), /could not connect/);
    assert.equal(router.uploads.length, 2);
  });

  it("runs scripts and exports by REST, and accepts listen, which delivers nothing", async () => {
    const { router, send } = await bare({ restTimeout: 20 });
    const script = ":put 1; :put 2";
    const answer = await send("POST", "/execute", { script, "as-string": "" });
    assert.deepEqual(answer, [200, { ret: "1\r\n2" }]);
    const job = { script: "/system identity set name=later" };
    assert.deepEqual(await send("POST", "/execute", job), [200, { ret: "*1" }]);
    await until(() => router.items("/system/identity")[0]?.["name"] === "later");
    assert.deepEqual(await send("POST", "/export", { file: "all" }), [200, []]);
    assert.ok(router.file("all.rsc"));
    assert.deepEqual(await send("POST", "/ip/address/listen"), bad("Session closed"));
    assert.deepEqual(
      await send("GET", "/nonsense"),
      bad("no such command or directory (nonsense)"),
    );
  });

  it("keeps a REST session busy with a command that its client gave up, until that ends", async () => {
    const { router, send } = await bare();
    router.fault({ on: "/system/identity/set", do: { delay: 300 } });
    const leave = new AbortController();
    const init = {
      method: "POST",
      headers: { Authorization: "Basic YWRtaW46" },
      body: '{"name":"abandoned"}',
      signal: leave.signal,
    };
    const given = assert.rejects(fetch(`${router.restUrl}/rest/system/identity/set`, init));
    await until(() => router.count("/system/identity/set") === 1);
    leave.abort();
    await given;
    assert.deepEqual(await send("GET", "/system/identity"), [200, { name: "abandoned" }]);
  });

  it("has a REST session of each address a user comes from", async () => {
    const { router, send } = await bare();
    router.fault({ on: "/ip/address/print", do: "hang" });
    const hanging = assert.rejects(send("GET", "/ip/address"));
    await until(() => router.count() === 1);
    const agent = new Agent({ localAddress: "127.0.0.2" });
    const url = `${router.restUrl}/rest/system/identity`;
    assert.equal((await get(url, { agent })).status, 200);
    await router.restart();
    await hanging;
  });

  it("refuses an unknown bridge port in three lines, which a user sees as one", async () => {
    const { router, client } = await empty();
    router.add("/interface/bridge", { name: "lan" });
    const refused = await client.send(
      "/interface/bridge/port/add",
      "=bridge=lan",
      "=interface=ether77",
    );
    assert.deepEqual(refused.trap?.split("\n"), [
      "invalid value for argument interface:",
      "input does not match any value of interface",
      "input does not match any value of interface-list",
    ]);
    router.fault({ on: "/interface/bridge/port/add", do: { trap: refused.trap ?? "" } });
    const port = { bridge: "lan", interface: "ether2" };
    const stack = new Deployment({ "routeros:host": router.url });
    await assert.rejects(
      stack.up([{ type: "BridgePort", name: "port", inputs: port }]),
      /^\w*Error: cannot add [^\n]*invalid value for argument interface: *input does not[^\n]*$/,
    );
  });
});
