import * as assert from "node:assert/strict";
import { ConnectionError, LoginError, TimeoutError, TrapError } from "../../provider/errors";
import { restTransport } from "../../provider/transport/rest";
import type { Endpoint, Transport } from "../../provider/transport/transport";
import { simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { restAt } from "./rest-support";
import { certificateFor, closing, rejection, watchForEscapes } from "./support";

const BOND = "/interface/bonding";

describe("REST: a simulated router", () => {
  const routers: Simulator[] = [];

  watchForEscapes();
  afterEach(async () => {
    for (const router of routers.splice(0)) await router.close();
  });

  /** A router with ports only, and a transport that leads to it. */
  async function given(
    options: SimulatorOptions = {},
    more: Partial<Endpoint> = {},
  ): Promise<{ router: Simulator; transport: Transport }> {
    const router = await simulator({ configuration: "empty", ...options });
    routers.push(router);
    const port = more.scheme === "https" ? router.httpsPort : router.httpPort;
    assert.ok(port !== undefined);
    const endpoint = restAt(port, { password: "", ...more });
    return { router, transport: closing(restTransport(endpoint)) };
  }

  for (const version of ["7.9.2", "7.16.2", "7.22.3", "7.24"] as const) {
    it(`prints, adds, sets, unsets, removes and runs (${version})`, async () => {
      const { router, transport } = await given({ version, identity: "edge" });
      assert.deepEqual(await transport.print(BOND), []);
      assert.deepEqual(await transport.print("/system/identity"), [{ name: "edge" }]);
      const [resource] = await transport.print("/system/resource");
      assert.ok(resource?.["version"]?.startsWith(version));

      const name = "a b+c%/ü*";
      const comment = 'bürö-€-日本-🦊 "\\ \n';
      const id = await transport.add(BOND, { name, slaves: "ether1,ether2", comment });
      assert.match(id, /^\*[0-9A-F]+$/);
      assert.deepEqual(await transport.print(BOND), router.items(BOND));
      assert.equal(router.items(BOND)[0]?.["comment"], comment);

      const named = await transport.print("/interface", { word: "name", values: [name, "ether1"] });
      assert.deepEqual(named.map((row) => row["name"]).sort(), [name, "ether1"].sort());
      const identified = await transport.print(BOND, { word: ".id", values: [id, "*FF"] });
      assert.deepEqual(identified, router.items(BOND));
      assert.deepEqual(await transport.print(BOND, { word: "name", values: ["b"] }), []);

      await transport.set(BOND, id, { mtu: "1400", "forced-mac-address": "02:00:00:00:00:01" });
      await transport.set(BOND, name, { "min-links": "1" });
      const bond = router.items(BOND)[0] ?? {};
      assert.deepEqual([bond["mtu"], bond["min-links"]], ["1400", "1"]);
      assert.equal(bond["forced-mac-address"], "02:00:00:00:00:01");
      await transport.unset(BOND, id, ["forced-mac-address", "comment"]);
      const plain = router.items(BOND)[0] ?? {};
      assert.deepEqual([plain["forced-mac-address"], plain["comment"]], [undefined, undefined]);

      await transport.set("/system/identity", undefined, { name: "köln" });
      assert.deepEqual(router.items("/system/identity"), [{ name: "köln" }]);
      assert.deepEqual(await transport.print("/system/identity"), [{ name: "köln" }]);

      const [monitor] = await transport.run(`${BOND}/monitor`, { numbers: name, once: "" });
      assert.equal(monitor?.["mode"], "balance-rr");
      assert.deepEqual(await transport.run("/interface/print", { "count-only": "" }), []);

      await transport.remove(BOND, id);
      assert.deepEqual(router.items(BOND), []);
      assert.equal(router.restConnections, 1);
    });

    it(`keeps the router's words of refusals (${version})`, async () => {
      const { router, transport } = await given({ version });
      const text = async (promise: Promise<unknown>) => (await rejection(promise, TrapError)).text;
      assert.equal(
        await text(transport.add(BOND, {})),
        "failure: need at least one slave interface",
      );
      const id = await transport.add(BOND, { name: "bond1", slaves: "ether1" });
      assert.equal(await text(transport.set(BOND, id, { foo: "1" })), "unknown parameter foo");
      assert.equal(
        await text(transport.set(BOND, id, { mode: "x" })),
        "input does not match any value of mode",
      );
      assert.match(
        await text(transport.add(BOND, { name: "bond1", slaves: "ether2" })),
        /^failure: already have interface with (such name|name bond1)$/,
      );
      await transport.remove(BOND, id);
      for (const gone of [id, "bond1"]) {
        assert.equal(await text(transport.remove(BOND, gone)), "no such item");
        assert.equal(await text(transport.set(BOND, gone, { mtu: "1400" })), "no such item");
        assert.equal(await text(transport.unset(BOND, gone, ["comment"])), "no such item");
      }
      assert.equal(await text(transport.print("/foo")), "no such command or directory (foo)");
      assert.equal(
        await text(transport.remove("/interface/ethernet", "*1")),
        "no such command or directory (remove)",
      );
      assert.equal(router.restConnections, 1);
    });
  }

  it("works over TLS", async () => {
    const certificate = await certificateFor(["127.0.0.1"]);
    const { router, transport } = await given(
      { certificate },
      { scheme: "https", caCertificate: certificate.cert },
    );
    const id = await transport.add(BOND, { name: "bond1", slaves: "ether1" });
    assert.deepEqual(await transport.print(BOND), router.items(BOND));
    await transport.remove(BOND, id);
    assert.deepEqual(router.items(BOND), []);
  });

  it("tells who may not", async () => {
    const { router, transport } = await given({}, { username: "guest", password: "güest" });
    await rejection(transport.print(BOND), LoginError);
    router.add("/user/group", { name: "guests", policy: "read,rest-api" });
    router.add("/user", { name: "guest", group: "guests", password: "güest" });
    assert.deepEqual(await transport.print(BOND), []);
    const error = await rejection(transport.add(BOND, { slaves: "ether1" }), TrapError);
    assert.equal(error.text, "not enough permissions (9)");
  });

  it("tells that it ended what goes on for too long", async () => {
    const { router, transport } = await given({ restTimeout: 50 });
    router.add(BOND, { name: "bond1", slaves: "ether1" });
    const monitor = transport.run(`${BOND}/monitor`, { numbers: "bond1" });
    assert.match((await rejection(monitor, TimeoutError)).message, /Session closed/);
  });

  it("never sends a write twice, whatever happens to it", async () => {
    const lost = [
      "drop-before",
      "drop-after",
      "half-reply",
      { status: 502, body: "<html>" },
    ] as const;
    for (const fault of [...lost, { status: 200, body: '{".id":' }]) {
      const { router, transport } = await given();
      router.fault({ on: `${BOND}/add`, do: fault });
      const add = transport.add(BOND, { name: "bond1", slaves: "ether1" });
      const error = await rejection(add, ConnectionError);
      assert.equal(error.outcomeUnknown, true, JSON.stringify(fault));
      assert.equal(router.count(`${BOND}/add`), 1);
      const made = fault === "drop-after" || fault === "half-reply" ? ["bond1"] : [];
      const rows = await transport.print(BOND);
      assert.deepEqual(
        rows.map((row) => row["name"]),
        made,
      );
    }
  });

  it("reads through losses, restarts and answers in single bytes", async () => {
    const { router, transport } = await given();
    for (const fault of ["drop-before", "drop-after", "half-reply", "bytes"] as const) {
      router.fault({ on: "/interface/ethernet/print", do: fault });
      assert.equal((await transport.print("/interface/ethernet")).length, 5);
    }
    await router.restart();
    assert.equal((await transport.print("/interface/ethernet")).length, 5);
    router.fault({ on: "/interface/ethernet/print", do: "hang" });
    router.fault({ on: "/interface/ethernet/print", do: { trap: "failure: nö" } });
    const hanging = closing(
      restTransport(restAt(router.httpPort ?? 0, { password: "", timeout: 150 })),
    );
    await rejection(hanging.print("/interface/ethernet"), TimeoutError);
    assert.equal(
      (await rejection(hanging.print("/interface/ethernet"), TrapError)).text,
      "failure: nö",
    );
    assert.equal((await hanging.print("/interface/ethernet")).length, 5);
  });
});
