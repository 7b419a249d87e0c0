import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty, logIn, start } from "./start";

const ports = (router: Simulator) => router.items("/interface/bridge/port");
const refuses = (act: () => unknown, message: string) => assert.throws(act, { message });

describe("simulator: /interface/bridge and its ports", () => {
  it("has the name of no other interface", async () => {
    const router = await start({ version: "7.24" });
    refuses(
      () => router.add("/interface/bridge", { name: "ether1" }),
      "failure: already have interface with name ether1",
    );
  });

  it("has the address of its first port, or the one it is given", async () => {
    const { router } = await empty();
    router.add("/interface/bridge", { name: "br" });
    router.add("/interface/bridge/port", { bridge: "br", interface: "ether3" });
    const mac = () => router.items("/interface/bridge")[0]?.["mac-address"];
    assert.equal(mac(), router.items("/interface/ethernet")[2]?.["mac-address"]);
    router.set("/interface/bridge", "br", { "auto-mac": "no", "admin-mac": "02:00:00:00:00:0a" });
    assert.equal(mac(), "02:00:00:00:00:0A");
  });

  it("shows the words of VLAN filtering once it is on", async () => {
    const { router } = await empty();
    router.add("/interface/bridge", { name: "br", pvid: "7" });
    assert.ok(!("pvid" in (router.items("/interface/bridge")[0] ?? {})));
    router.set("/interface/bridge", "br", { "vlan-filtering": "yes" });
    assert.equal(router.items("/interface/bridge")[0]?.["pvid"], "7");
  });

  it("prints a port with its defaults", async () => {
    const router = await start();
    const {
      interface: device,
      bridge,
      pvid,
      priority,
      hw,
      disabled,
      edge,
    } = ports(router)[0] ?? {};
    assert.deepEqual(
      [device, bridge, pvid, priority, hw, disabled, edge],
      ["ether2", "bridge", "1", "0x80", "true", "false", "auto"],
    );
  });

  it("has an interface once", async () => {
    const router = await start();
    router.add("/interface/bridge", { name: "other" });
    refuses(
      () => router.add("/interface/bridge/port", { bridge: "other", interface: "ether2" }),
      "failure: device already added as bridge port",
    );
  });

  it("refuses a slave of a bond, and takes the bond", async () => {
    const router = await start();
    router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    refuses(
      () => router.add("/interface/bridge/port", { bridge: "bridge", interface: "ether1" }),
      "failure: ether1 already in bond1",
    );
    router.add("/interface/bridge/port", { bridge: "bridge", interface: "bond1" });
    assert.equal(ports(router).at(-1)?.["interface"], "bond1");
  });

  it("takes a VLAN of the bridge itself, as exports of real routers have it", async () => {
    const router = await start();
    const mac = router.items("/interface/bridge")[0]?.["mac-address"];
    router.add("/interface/vlan", { name: "v", interface: "bridge", "vlan-id": "7" });
    router.add("/interface/bridge/port", { bridge: "bridge", interface: "v" });
    const [bridge] = router.items("/interface/bridge");
    assert.equal(bridge?.["mac-address"], mac);
    assert.equal(bridge?.["l2mtu"], "1598");
  });

  it("needs an interface and a bridge that is one", async () => {
    const router = await start();
    const port = (words: Record<string, string>) => () =>
      router.add("/interface/bridge/port", words);
    refuses(port({}), "missing =interface=");
    refuses(port({ interface: "ether1" }), "missing =bridge=");
    refuses(
      port({ interface: "ether1", bridge: "ether2" }),
      "input does not match any value of bridge",
    );
    refuses(
      port({ interface: "ether1", bridge: "bridge", pvid: "4095" }),
      "value of pvid out of range (1..4094)",
    );
    refuses(
      port({ interface: "ether1", bridge: "bridge", priority: "0x100" }),
      "value of priority out of range (0..FF)",
    );
  });

  const order = (router: Simulator) =>
    ports(router)
      .map((row) => row["interface"]?.slice(5))
      .join("");

  it("moves ports before another one, a block in the order given", async () => {
    const router = await start();
    const client = await logIn(router);
    const move = (...words: string[]) => client.send("/interface/bridge/port/move", ...words);
    await move("=numbers=*4,*3", "=destination=*1");
    assert.equal(order(router), "5423");
    await move("=numbers=*4", "=destination=*99");
    assert.equal(order(router), "4235");
    await move("=numbers=*3");
    assert.equal(order(router), "2354");
    assert.equal(ports(router)[0]?.[".id"], "*1");
  });

  it("adds a port before another one", async () => {
    const router = await start();
    const client = await logIn(router);
    const words = ["=bridge=bridge", "=interface=ether1", "=place-before=*2"];
    await client.send("/interface/bridge/port/add", ...words);
    assert.equal(order(router), "21345");
    const { trap } = await client.send("/interface/bridge/port/set", "=.id=*1", "=place-before=*2");
    assert.equal(trap, "unknown parameter place-before");
  });
});

describe("simulator: /interface/vlan", () => {
  it("needs a vlan-id from 1 to 4094 and an interface", async () => {
    const { router } = await empty();
    const vlan = (words: Record<string, string>) => () => router.add("/interface/vlan", words);
    refuses(vlan({}), "missing =vlan-id=");
    refuses(vlan({ "vlan-id": "5" }), "missing =interface=");
    for (const id of ["0", "4095"]) {
      refuses(
        vlan({ "vlan-id": id, interface: "ether1" }),
        "value of vlan-id out of range (1..4094)",
      );
    }
    refuses(
      vlan({ "vlan-id": "5", interface: "ether1", mtu: "67" }),
      "value of mtu out of range (68..65535)",
    );
  });

  it("takes the same vlan-id on another interface, not on the same", async () => {
    const { router } = await empty();
    router.add("/interface/vlan", { "vlan-id": "5", interface: "ether1" });
    router.add("/interface/vlan", { "vlan-id": "5", interface: "ether2" });
    assert.throws(() => router.add("/interface/vlan", { "vlan-id": "5", interface: "ether1" }));
    assert.deepEqual(
      router.items("/interface/vlan").map((row) => row["name"]),
      ["vlan1", "vlan2"],
    );
  });

  it("has the address of its interface and four bytes less room", async () => {
    const { router } = await empty();
    router.add("/interface/vlan", { "vlan-id": "5", interface: "ether1" });
    const [row] = router.items("/interface/vlan");
    assert.equal(row?.["mac-address"], router.items("/interface/ethernet")[0]?.["mac-address"]);
    assert.equal(row?.["l2mtu"], "1594");
  });
});
