import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectTls } from "node:tls";
import type { Simulator } from "../../simulator";
import { RawClient } from "./raw-client";
import { plain, until } from "./rest-client";
import { logIn, start } from "./start";
import { ADDRESS, enter, managed, PORT, reach, settled } from "./way-in-start";

const IDENTITY = "/system/identity/print";
const FILTER = "/ip/firewall/filter";
const CABLE = { port: PORT, address: `${ADDRESS}/24` };

const idOf = (router: Simulator, menu: string, name: string, value: string): string =>
  router.items(menu).find((item) => item[name] === value)?.[".id"] ?? "";

const bridgePort = (router: Simulator) => idOf(router, "/interface/bridge/port", "interface", PORT);
const address = (router: Simulator) => idOf(router, "/ip/address", "address", `${ADDRESS}/24`);

/** Sets words of an item, and takes back what was set. */
const change =
  (menu: string, find: (router: Simulator) => string, word: string, ...values: [string, string]) =>
  (router: Simulator, back: boolean) =>
    router.set(menu, find(router), { [word]: values[back ? 1 : 0] });

/** What closes the way, and opens it again. */
const CUTS: Record<string, (router: Simulator, back: boolean) => void> = {
  "the port is disabled": change("/interface/ethernet", () => PORT, "disabled", "yes", "no"),
  "the cable is out": (router, back) => (back ? router.plug(PORT) : router.unplug(PORT)),
  "the port leaves the bridge": (router, back) =>
    back
      ? void router.add("/interface/bridge/port", { interface: PORT, bridge: "bridge" })
      : router.remove("/interface/bridge/port", bridgePort(router)),
  "the bridge port is disabled": change(
    ...["/interface/bridge/port", bridgePort, "disabled", "yes", "no"],
  ),
  "the bridge is disabled": change("/interface/bridge", () => "bridge", "disabled", "yes", "no"),
  "the bridge puts the port into another VLAN": (router, back) => {
    router.set("/interface/bridge/port", bridgePort(router), { pvid: "20" });
    router.set("/interface/bridge", "bridge", { "vlan-filtering": back ? "no" : "yes" });
  },
  "the address is disabled": change("/ip/address", address, "disabled", "yes", "no"),
  "the address is another": (router, back) => {
    const [from, to] = ["127.88.0.2/24", `${ADDRESS}/24`];
    const id = idOf(router, "/ip/address", "address", back ? from : to);
    router.set("/ip/address", id, { address: back ? to : from });
  },
  "the address is on another interface": change(
    ...["/ip/address", address, "interface", "ether1", "bridge"],
  ),
  "the firewall drops what comes from the bridge": (router, back) =>
    back
      ? router.remove(FILTER, idOf(router, FILTER, "action", "drop"))
      : void router.add(FILTER, { chain: "input", action: "drop", "in-interface": "bridge" }),
  "a bond takes the port": (router, back) => {
    if (back) {
      router.remove("/interface/bonding", "bond1");
      router.add("/interface/bridge/port", { interface: PORT, bridge: "bridge" });
    } else {
      router.remove("/interface/bridge/port", bridgePort(router));
      router.add("/interface/bonding", { name: "bond1", slaves: PORT });
    }
  },
};

/** What leaves the way open, or opens it elsewhere. */
const KEPT: Record<string, (router: Simulator) => void> = {
  "the port has another name": (router) =>
    router.set("/interface/ethernet", PORT, { name: "management" }),
  "the bond of the port is in the bridge": (router) => {
    router.remove("/interface/bridge/port", bridgePort(router));
    router.add("/interface/bonding", { name: "bond1", slaves: `ether1,${PORT}`, mode: "802.3ad" });
    router.add("/interface/bridge/port", { interface: "bond1", bridge: "bridge" });
  },
  "the address is on the bond of the port": (router) => {
    router.remove("/interface/bridge/port", bridgePort(router));
    router.add("/interface/bonding", { name: "bond1", slaves: PORT });
    router.set("/ip/address", address(router), { interface: "bond1" });
  },
  "a disabled bond names the port": (router) =>
    void router.add("/interface/bonding", { name: "bond1", slaves: PORT, disabled: "yes" }),
  "another port leaves the bridge": (router) => router.remove("/interface/bridge/port", "*1"),
};

describe("simulator: the way in", () => {
  for (const [what, cut] of Object.entries(CUTS))
    it(`loses packets while ${what}, and lets them through again`, async () => {
      const router = await managed();
      const client = await enter(router);
      cut(router, false);
      assert.equal(router.reachable, what === "the address is another");
      client.write(IDENTITY);
      const stranger = await reach(router);
      stranger.write("/login", "=name=admin", "=password=");
      await settled(router);
      assert.equal(router.count(IDENTITY), 3, "only the connections past the cable are heard");
      assert.deepEqual([client.waiting, client.closed], [0, false]);
      assert.deepEqual([stranger.waiting, stranger.closed], [0, false]);
      cut(router, true);
      assert.equal(router.reachable, true);
      assert.equal((await client.answer()).rows[0]?.["name"], "MikroTik");
      assert.deepEqual((await stranger.answer()).types, ["!done"]);
    });

  for (const [what, keep] of Object.entries(KEPT))
    it(`is open while ${what}`, async () => {
      const router = await managed();
      const client = await enter(router);
      keep(router);
      assert.equal((await client.send(IDENTITY)).rows.length, 1);
      await enter(router);
    });

  it("leads to every address that the router is given", async () => {
    const router = await managed();
    const stranger = await reach(router, "127.88.0.2");
    router.add("/ip/address", { address: "127.88.0.2/24", interface: "bridge" });
    await stranger.send("/login", "=name=admin", "=password=");
    assert.equal((await stranger.send(IDENTITY)).rows.length, 1);
  });

  it("is that of a port without a bridge in a router that is empty", async () => {
    const router = await managed({ configuration: "empty" });
    const [item] = router.items("/ip/address");
    assert.deepEqual([item?.["address"], item?.["interface"]], [`${ADDRESS}/24`, PORT]);
    await enter(router);
  });

  it("can be a VLAN", async () => {
    const router = await managed({ wayIn: { ...CABLE, vlan: 10 } });
    const [item] = router.items("/ip/address");
    assert.equal(item?.["interface"], "vlan10");
    const client = await enter(router);
    router.set("/interface/vlan", "vlan10", { "vlan-id": "11" });
    client.write(IDENTITY);
    await settled(router);
    assert.equal(client.waiting, 0);
    router.set("/interface/vlan", "vlan10", { "vlan-id": "10" });
    assert.equal((await client.answer()).rows.length, 1);
  });

  it("ends at a bond that cannot use the port", async () => {
    const router = await managed({ configuration: "empty" });
    router.add("/interface/bonding", { name: "bond1", slaves: `ether1,${PORT}`, mode: "802.3ad" });
    router.set("/ip/address", address(router), { interface: "bond1" });
    const client = await enter(router);
    router.connect(PORT, { lacp: { system: "02:00:00:00:00:02" } });
    client.write(IDENTITY);
    await settled(router);
    assert.equal(client.waiting, 0);
  });

  it("loses the reply to the command that closes it", async () => {
    const router = await managed();
    const client = await enter(router);
    const id = address(router);
    client.write("/ip/address/set", `=.id=${id}`, "=disabled=yes");
    await until(() => router.count("/ip/address/set") === 1);
    await settled(router);
    assert.equal(client.waiting, 0);
    router.set("/ip/address", id, { disabled: "no" });
    assert.deepEqual((await client.answer()).types, ["!done"]);
  });

  it("hides from the router that a connection ended, until it is open again", async () => {
    const router = await managed();
    const [ended, broken] = [await enter(router), await enter(router)];
    router.unplug(PORT);
    ended.socket.end();
    broken.socket.resetAndDestroy();
    await settled(router);
    await until(() => router.connections === 2);
    router.plug(PORT);
    await until(() => router.connections === 0);
  });

  it("hides from the client that the router ended a connection", async () => {
    const router = await managed({ safeMode: { lostAfter: 1 } });
    const client = await enter(router);
    router.unplug(PORT);
    await until(() => router.connections === 0);
    await settled(router);
    assert.equal(client.closed, false);
    router.plug(PORT);
    await client.ended();
  });

  it("tells the router who comes from where", async () => {
    const router = await managed({ version: "7.22.3" });
    const client = await enter(router);
    const { localPort, localAddress } = client.socket;
    const { rows } = await client.send("/ip/service/print", "?connection=true");
    assert.deepEqual(
      rows.map((each) => [each["name"], each["local"], each["remote"]]),
      [["api", `${ADDRESS}:${router.apiPort}`, `${localAddress}:${localPort}`]],
    );
    const log = router.items("/log").map(({ message }) => message);
    assert.ok(log.includes(`user admin logged in from ${localAddress} via api`));
    router.set("/ip/service", "api", { address: "10.0.0.0/8" });
    const refused = await reach(router);
    await refused.ended();
  });

  it("leads to API-SSL and REST, too", async () => {
    const router = await managed();
    const socket = connectTls({
      ...{ host: ADDRESS, port: router.apiSslPort, ciphers: "ADH:@SECLEVEL=0" },
      ...{ maxVersion: "TLSv1.2", rejectUnauthorized: false },
    });
    await once(socket, "secureConnect");
    const secure = new RawClient(socket);
    await secure.send("/login", "=name=admin", "=password=");
    const headers = { Authorization: "Basic YWRtaW46" };
    const url = `http://${ADDRESS}:${router.httpPort}/rest/system/identity`;
    assert.equal((await plain(url, { headers })).status, 200);
    router.unplug(PORT);
    secure.write(IDENTITY);
    const waits = plain(url, { headers });
    await settled(router);
    assert.equal(secure.waiting, 0);
    router.plug(PORT);
    assert.equal((await waits).status, 200);
    assert.equal((await secure.answer()).rows.length, 1);
  });

  it("obeys the firewall, which may treat new connections otherwise", async () => {
    const router = await managed();
    const client = await enter(router);
    const rule = { chain: "input", action: "drop", "connection-state": "new" };
    router.add(FILTER, { ...rule, protocol: "tcp", "dst-port": "8728" });
    const stranger = await reach(router);
    stranger.write("/login", "=name=admin", "=password=");
    assert.equal((await client.send(IDENTITY)).rows.length, 1);
    await settled(router);
    assert.equal(stranger.waiting, 0);
  });

  it("ends with a reboot, whether it is open or not", async () => {
    const router = await managed();
    const client = await enter(router);
    router.unplug(PORT);
    await router.restart();
    await client.ended();
    router.plug(PORT);
    await enter(router);
  });

  it("is not asked of who sits at the router", async () => {
    const router = await managed();
    router.unplug(PORT);
    const client = await logIn(router);
    assert.equal((await client.send(IDENTITY)).rows.length, 1);
  });

  it("is not there unless it is asked for", async () => {
    const router = await start();
    await assert.rejects(reach(router), { code: "ECONNREFUSED" });
    assert.equal(router.items("/ip/address")[0]?.["address"], "192.168.88.1/24");
  });

  it("needs a port that the router has", async () => {
    await assert.rejects(managed({ wayIn: { ...CABLE, port: "ether9" } }), {
      message: "wayIn names the port ether9, which this router does not have",
    });
  });
});
