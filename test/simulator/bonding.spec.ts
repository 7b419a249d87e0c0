import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty, start } from "./start";

const bonds = (router: Simulator) => router.items("/interface/bonding");
const add = (router: Simulator, words: Record<string, string>) =>
  router.add("/interface/bonding", words);
const refuses = (act: () => unknown, message: string) => assert.throws(act, { message });
const ether = (router: Simulator, name: string) =>
  router.items("/interface/ethernet").find((row) => row["name"] === name) ?? {};

describe("simulator: /interface/bonding", () => {
  it("prints every word at its default, also those that do not apply to the mode", async () => {
    const { router } = await empty({ version: "7.24" });
    const id = add(router, { slaves: "ether2,ether1" });
    assert.deepEqual(bonds(router), [
      {
        ".id": id,
        name: "bonding1",
        mtu: "1500",
        "mac-address": ether(router, "ether2")["orig-mac-address"],
        arp: "enabled",
        "arp-timeout": "auto",
        slaves: "ether2,ether1",
        mode: "balance-rr",
        primary: "none",
        "link-monitoring": "mii",
        "arp-interval": "100ms",
        "arp-ip-targets": "",
        "mii-interval": "100ms",
        "down-delay": "0ms",
        "up-delay": "0ms",
        "lacp-rate": "30secs",
        "lacp-mode": "active",
        "lacp-system-priority": "65535",
        "transmit-hash-policy": "layer-2",
        "min-links": "0",
        running: "true",
        disabled: "false",
      },
    ]);
  });

  it("names itself bonding1, bonding2 ...", async () => {
    const { router } = await empty();
    for (const slaves of ["ether1", "ether2"]) add(router, { slaves });
    assert.deepEqual(
      bonds(router).map((row) => row["name"]),
      ["bonding1", "bonding2"],
    );
  });

  it("needs a slave, also when it is changed", async () => {
    const { router } = await empty();
    const text = "failure: need at least one slave interface";
    refuses(() => add(router, {}), text);
    refuses(() => add(router, { slaves: "" }), text);
    add(router, { name: "b", slaves: "ether1" });
    refuses(() => router.set("/interface/bonding", "b", { slaves: "" }), text);
  });

  it("refuses a slave of another enabled bond", async () => {
    const { router } = await empty();
    add(router, { name: "bond1", slaves: "ether1" });
    refuses(() => add(router, { slaves: "ether2,ether1" }), "failure: ether1 already in bond1");
    add(router, { name: "bond2", slaves: "ether1", disabled: "yes" });
    refuses(
      () => router.set("/interface/bonding", "bond2", { disabled: "no" }),
      "failure: ether1 already in bond1",
    );
    router.set("/interface/bonding", "bond1", { disabled: "yes" });
    router.set("/interface/bonding", "bond2", { disabled: "no" });
  });

  it("refuses a bridge port while enabled, and lists it while disabled", async () => {
    const router = await start();
    refuses(
      () => add(router, { slaves: "ether2" }),
      "failure: ether2 already added as bridge port",
    );
    add(router, { name: "b", slaves: "ether2", disabled: "yes" });
    assert.throws(() => router.set("/interface/bonding", "b", { disabled: "no" }));
    router.remove("/interface/bridge/port", "*1");
    router.set("/interface/bonding", "b", { disabled: "no" });
    assert.equal(bonds(router)[0]?.["running"], "true");
  });

  it("refuses itself, a slave named twice and what cannot be a slave", async () => {
    const { router } = await empty();
    add(router, { name: "b", slaves: "ether1" });
    router.add("/interface/bridge", { name: "br" });
    const none = "input does not match any value of slave";
    refuses(() => router.set("/interface/bonding", "b", { slaves: "b" }), none);
    refuses(() => add(router, { slaves: "nope" }), none);
    refuses(() => add(router, { slaves: "br" }), none);
    refuses(
      () => add(router, { name: "c", slaves: "ether2,ether2" }),
      "failure: ether2 already in c",
    );
  });

  it("bonds bonds and VLANs, but in no circle", async () => {
    const { router } = await empty();
    add(router, { name: "inner", slaves: "ether1" });
    router.add("/interface/vlan", { name: "v", interface: "ether2", "vlan-id": "7" });
    add(router, { name: "outer", slaves: "inner,v" });
    assert.equal(bonds(router)[1]?.["slaves"], "inner,v");
    assert.throws(() => router.set("/interface/bonding", "inner", { slaves: "outer" }));
    assert.throws(() => router.set("/interface/vlan", "v", { interface: "outer" }));
  });

  it("takes the name of no other interface", async () => {
    const { router } = await empty({ version: "7.24" });
    refuses(
      () => add(router, { name: "ether2", slaves: "ether1" }),
      "failure: already have interface with name ether2",
    );
  });

  it("checks ranges and values", async () => {
    const { router } = await empty({ version: "7.24" });
    const bad = (words: Record<string, string>, message: string) =>
      refuses(() => add(router, { slaves: "ether1", ...words }), message);
    bad({ "lacp-user-key": "1024" }, "value of lacp-user-key out of range (0..1023)");
    bad({ "lacp-system-priority": "0" }, "value of lacp-system-priority out of range (1..65535)");
    bad({ "mii-interval": "fast" }, "invalid value for argument mii-interval");
    bad({ "forced-mac-address": "1:2" }, "invalid value for argument forced-mac-address");
    bad({ "arp-ip-targets": "10.0.0.256" }, "invalid value for argument arp-ip-targets");
    bad({ "min-links": "x" }, "invalid value for argument min-links");
    bad({ "link-monitoring": "yes" }, "input does not match any value of link-monitoring");
    bad({ "primary-port-override": "no" }, "unknown parameter primary-port-override");
  });

  it("compacts times, reads a bare number as seconds and writes no delay as 0ms", async () => {
    const { router } = await empty();
    add(router, { name: "b", slaves: "ether1", "mii-interval": "00:00:01", "up-delay": "60" });
    const shown = () => [bonds(router)[0]?.["mii-interval"], bonds(router)[0]?.["up-delay"]];
    assert.deepEqual(shown(), ["1s", "1m"]);
    router.set("/interface/bonding", "b", { "mii-interval": "100", "up-delay": "0" });
    assert.deepEqual(shown(), ["1m40s", "0ms"]);
  });

  it("prints delays as given, whatever mii-interval makes of them", async () => {
    const { router } = await empty();
    add(router, { slaves: "ether1", "up-delay": "250ms", "down-delay": "10ms" });
    assert.deepEqual(
      [bonds(router)[0]?.["up-delay"], bonds(router)[0]?.["down-delay"]],
      ["250ms", "10ms"],
    );
  });

  it("accepts what does not go together and says so in .about", async () => {
    const { router } = await empty();
    add(router, { name: "b", slaves: "ether1", mode: "802.3ad", "link-monitoring": "arp" });
    assert.equal(bonds(router)[0]?.[".about"], "802.3ad mode must use mii link-monitoring");
    router.set("/interface/bonding", "b", { "link-monitoring": "mii" });
    assert.equal(bonds(router)[0]?.[".about"], undefined);
    router.set("/interface/bonding", "b", { mode: "active-backup", primary: "ether3" });
    assert.ok(bonds(router)[0]?.[".about"]);
  });

  it("refuses an mtu above that of the layer below", async () => {
    const { router } = await empty();
    assert.throws(() => add(router, { slaves: "ether1", mtu: "1599" }), /could not set mtu/);
    add(router, { slaves: "ether1", mtu: "1598" });
  });

  it("gives its slaves its address, and back their own when they leave", async () => {
    const { router } = await empty();
    add(router, { name: "b", slaves: "ether1,ether2" });
    const [first, second] = ["ether1", "ether2"].map((name) => ether(router, name));
    assert.equal(second?.["mac-address"], first?.["orig-mac-address"]);
    assert.equal(bonds(router)[0]?.["mac-address"], first?.["orig-mac-address"]);
    router.set("/interface/bonding", "b", { "forced-mac-address": "02-00-00-00-00-aa" });
    assert.equal(bonds(router)[0]?.["forced-mac-address"], "02:00:00:00:00:AA");
    assert.equal(ether(router, "ether1")["mac-address"], "02:00:00:00:00:AA");
    router.set("/interface/bonding", "b", { slaves: "ether1" });
    assert.equal(ether(router, "ether2")["mac-address"], second?.["orig-mac-address"]);
    router.remove("/interface/bonding", "b");
    assert.equal(ether(router, "ether1")["mac-address"], first?.["orig-mac-address"]);
  });

  it("takes over an address that its first slave was given", async () => {
    const { router } = await empty();
    const mac = "02:00:00:00:00:11";
    router.set("/interface/ethernet", "ether1", { "mac-address": mac });
    add(router, { name: "b", slaves: "ether1,ether2" });
    router.set("/interface/bonding", "b", { comment: "x" });
    assert.equal(bonds(router)[0]?.["mac-address"], mac);
    assert.equal(ether(router, "ether2")["mac-address"], mac);
  });

  it("takes a multicast address but does not apply it", async () => {
    const { router } = await empty();
    add(router, { slaves: "ether1", "forced-mac-address": "01:00:00:00:00:01" });
    assert.equal(bonds(router)[0]?.["mac-address"], ether(router, "ether1")["orig-mac-address"]);
  });

  it("unsets exactly what the schema says, with unset and with !", async () => {
    const { router, client } = await empty({ version: "7.24" });
    const forced = { "forced-mac-address": "02:00:00:00:00:01" };
    add(router, { name: "b", slaves: "ether1", "mlag-id": "3", ...forced });
    const menu = "/interface/bonding";
    await client.send(`${menu}/unset`, "=numbers=b", "=value-name=forced-mac-address");
    assert.ok(!("forced-mac-address" in (bonds(router)[0] ?? {})));
    router.set(menu, "b", forced);
    await client.send(`${menu}/set`, "=.id=b", "=!forced-mac-address=");
    assert.ok(!("forced-mac-address" in (bonds(router)[0] ?? {})));
    const { trap } = await client.send(`${menu}/unset`, "=numbers=b", "=value-name=mlag-id");
    assert.equal(trap, "input does not match any value of value-name");
    router.set(menu, "b", forced);
    router.unset(menu, "b", "forced-mac-address");
    assert.ok(!("forced-mac-address" in (bonds(router)[0] ?? {})));
  });

  it("makes its slaves show that they are", async () => {
    const { router } = await empty();
    add(router, { name: "b", slaves: "ether1" });
    assert.equal(ether(router, "ether1")["slave"], "true");
    router.set("/interface/bonding", "b", { disabled: "yes" });
    assert.ok(!("slave" in ether(router, "ether1")));
    assert.equal(bonds(router)[0]?.["running"], "false");
  });
});
