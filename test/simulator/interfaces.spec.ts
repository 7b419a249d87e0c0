import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty, start } from "./start";

const only = (router: Simulator, menu: string) => router.items(menu)[0] ?? {};
const named = (router: Simulator, name: string) =>
  router.items("/interface").find((row) => row["name"] === name) ?? {};

describe("simulator: ids and references", () => {
  it("deals ids of all interface types from one number space", async () => {
    const { router } = await empty();
    const bond = router.add("/interface/bonding", { slaves: "ether1" });
    const vlan = router.add("/interface/vlan", { interface: "ether2", "vlan-id": "5" });
    const bridge = router.add("/interface/bridge", {});
    const numbers = [bond, vlan, bridge].map((id) => parseInt(id.slice(1), 16));
    const [first = 0] = numbers;
    assert.deepEqual(numbers, [first, first + 1, first + 2]);
    assert.equal(named(router, "bonding1")[".id"], bond);
    assert.equal(only(router, "/interface/bonding")[".id"], bond);
  });

  it("writes ids in upper-case hex", async () => {
    const { router } = await empty({ ports: 11, version: "7.16.2" });
    assert.equal(router.add("/interface/bonding", { slaves: "ether1" }), "*C");
  });

  it("never deals an id twice", async () => {
    const { router } = await empty();
    const first = router.add("/ip/address", { address: "10.0.0.1/24", interface: "ether1" });
    router.remove("/ip/address", first);
    const second = router.add("/ip/address", { address: "10.0.0.1/24", interface: "ether1" });
    assert.notEqual(second, first);
  });

  it("begins with *0 in the scheduler and in the logging menus", async () => {
    const { router } = await empty();
    assert.equal(router.add("/system/scheduler", { name: "a" }), "*0");
    assert.equal(only(router, "/system/logging")[".id"], "*0");
    assert.equal(only(router, "/system/logging/action")[".id"], "*0");
  });

  it("shows a new name wherever the interface is referred to", async () => {
    const { router } = await empty();
    router.add("/interface/bonding", { name: "old", slaves: "ether1,ether2" });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "old" });
    router.add("/interface/vlan", { interface: "old", "vlan-id": "5" });
    router.set("/interface/bonding", "old", { name: "new" });
    router.set("/interface", "ether1", { name: "wan" });
    assert.equal(only(router, "/ip/address")["interface"], "new");
    assert.equal(only(router, "/interface/vlan")["interface"], "new");
    assert.equal(only(router, "/interface/bonding")["slaves"], "wan,ether2");
  });

  it("shows the id of a deleted interface, and does not take up a new one of that name", async () => {
    const { router } = await empty();
    const id = router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "bond1" });
    router.add("/interface/vlan", { interface: "bond1", "vlan-id": "5" });
    router.remove("/interface/bonding", "bond1");
    router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    const address = only(router, "/ip/address");
    assert.deepEqual(
      [address["interface"], address["actual-interface"], address["invalid"]],
      [id, id, "true"],
    );
    assert.equal(only(router, "/interface/vlan")["interface"], id);
    assert.equal(only(router, "/interface/vlan")["running"], "false");
  });

  it("keeps the ports of a deleted bridge", async () => {
    const router = await start();
    const bridge = only(router, "/interface/bridge")[".id"];
    router.remove("/interface/bridge", "bridge");
    const ports = router.items("/interface/bridge/port");
    assert.equal(ports.length, 4);
    assert.deepEqual(
      [ports[0]?.["bridge"], ports[0]?.["interface"], ports[0]?.["inactive"]],
      [bridge, "ether2", "true"],
    );
    router.add("/interface/bridge", { name: "bridge" });
    assert.equal(router.items("/interface/bridge/port")[0]?.["bridge"], bridge);
  });

  it("completes the name of an interface, and refuses an empty one as ambiguous", async () => {
    const { router } = await empty({ ports: 2, version: "7.16.2" });
    router.add("/interface/bonding", { name: "uplink", slaves: "ether1" });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "up" });
    assert.equal(only(router, "/ip/address")["interface"], "uplink");
    for (const name of ["ether", ""]) {
      assert.throws(() => router.add("/ip/address", { address: "10.0.0.2/24", interface: name }), {
        message: "ambiguous value of interface, more than one possible value matches input",
      });
    }
  });

  it("keeps everything over a restart but connections and log", async () => {
    const { router, client } = await empty();
    const id = router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    const before = router.items("/interface/bonding");
    await router.restart();
    await client.ended();
    assert.equal(router.connections, 0);
    assert.deepEqual(router.items("/interface/bonding"), before);
    assert.notEqual(router.add("/interface/bridge", {}), id);
    assert.equal(router.items("/log")[0]?.["message"], "router rebooted");
  });

  it("deals all ids anew when asked, and everything still refers to the same", async () => {
    const { router } = await empty();
    router.add("/interface/bonding", { name: "a", slaves: "ether1,ether2" });
    router.add("/interface/bonding", { name: "b", slaves: "ether3" });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "a" });
    router.add("/ip/address", { address: "10.0.0.2/24", interface: "b" });
    const menus = ["/interface/bonding", "/ip/address", "/interface", "/user", "/user/group"];
    const without = (menu: string) => router.items(menu).map(({ ".id": _id, ...row }) => row);
    const ids = (menu: string) => router.items(menu).map((row) => row[".id"]);
    const rows = menus.slice(0, 2).map(without);
    const dealt = menus.map(ids);
    await router.restart({ newIds: true });
    assert.deepEqual(menus.slice(0, 2).map(without), rows);
    assert.equal(only(router, "/user")["group"], "full");
    for (const [at, menu] of menus.entries()) {
      const now = ids(menu);
      if (menu !== "/interface") {
        assert.ok(
          now.every((id, place) => id !== dealt[at]?.[place]),
          `${menu} ${now.join()}`,
        );
      }
    }
    assert.deepEqual(ids("/ip/address").sort(), dealt[1]?.sort(), "old ids are other rows now");
  });
});

describe("simulator: interfaces", () => {
  it("shows all types in /interface", async () => {
    const { router } = await empty({ version: "7.16.2", ports: 2 });
    router.add("/interface/bonding", { slaves: "ether1" });
    router.add("/interface/bridge", {});
    router.add("/interface/vlan", { interface: "ether2", "vlan-id": "7" });
    assert.deepEqual(
      router.items("/interface").map((row) => [row["name"], row["type"], row["slave"]]),
      [
        ["ether1", "ether", "true"],
        ["ether2", "ether", undefined],
        ["bonding1", "bond", undefined],
        ["bridge1", "bridge", undefined],
        ["vlan1", "vlan", undefined],
      ],
    );
  });

  it("changes an interface through /interface as through its own menu", async () => {
    const { router } = await empty();
    router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    router.set("/interface", "bond1", {
      name: "bond9",
      mtu: "1400",
      comment: "x",
      disabled: "yes",
    });
    const { name, mtu, comment, disabled } = only(router, "/interface/bonding");
    assert.deepEqual([name, mtu, comment, disabled], ["bond9", "1400", "x", "true"]);
  });

  it("follows the cable", async () => {
    const { router } = await empty();
    router.add("/interface/vlan", { name: "v", interface: "ether1", "vlan-id": "7" });
    router.unplug("ether1");
    assert.equal(named(router, "ether1")["running"], "false");
    assert.equal(named(router, "v")["running"], "false");
    assert.equal(named(router, "ether1")["link-downs"], "1");
    router.plug("ether1");
    assert.equal(named(router, "ether1")["running"], "true");
    const messages = router.items("/log").map((row) => row["message"]);
    assert.deepEqual(messages.slice(-2), [
      "ether1 link down",
      "ether1 link up (speed 1G, full duplex)",
    ]);
  });

  it("boots as a home router", async () => {
    const router = await start({ version: "7.16.2" });
    assert.deepEqual(
      router.items("/interface").map((row) => row["name"]),
      ["ether1", "ether2", "ether3", "ether4", "ether5", "bridge"],
    );
    assert.deepEqual(
      router.items("/interface/bridge/port").map((row) => row["interface"]),
      ["ether2", "ether3", "ether4", "ether5"],
    );
    const { address, interface: on } = only(router, "/ip/address");
    assert.deepEqual([address, on], ["192.168.88.1/24", "bridge"]);
  });

  it("boots empty, with as many ports as asked for", async () => {
    const { router } = await empty({ ports: 8, version: "7.16.2", identity: "lab" });
    assert.equal(router.items("/interface").length, 8);
    assert.equal(router.items("/ip/address").length, 0);
    assert.deepEqual(router.items("/system/identity"), [{ name: "lab" }]);
  });
});
