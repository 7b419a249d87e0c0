import assert from "node:assert/strict";
import { type Simulator, simulator, type Version, VERSIONS } from "../../simulator";

const NEW = { enabled: "false", contact: "", location: "", "src-address": "::" };
const TRAPS = {
  "trap-target": "",
  "trap-community": "public",
  "trap-version": "1",
  "trap-generators": "temp-exception",
};

/** What only some versions show of `/snmp`. */
function ofVersion(version: Version) {
  if (version === "6.49.18") return { "engine-id": "" };
  if (version === "7.9.2") return { "engine-id": "", vrf: "main" };
  return { "engine-id": "80003a8c04", "engine-id-suffix": "", vrf: "main" };
}

describe("simulator: monitoring", () => {
  let router: Simulator;
  const start = async (version: Version = "7.22.3") => {
    router = await simulator({ version });
  };
  afterEach(() => router.close());

  for (const version of VERSIONS)
    it(`has SNMP off, and the community public, on a new ${version}`, async () => {
      await start(version);
      assert.deepEqual(router.items("/snmp"), [{ ...NEW, ...TRAPS, ...ofVersion(version) }]);
      const [community] = router.items("/snmp/community");
      assert.equal(community?.["name"], "public");
      assert.equal(community?.["default"], "true");
    });

  it("reads what SNMP is set to, and shows interfaces and communities by name", async () => {
    await start();
    router.add("/snmp/community", { name: "office", addresses: "10.0.0.5,2001:DB8::/32" });
    router.set("/snmp", "", {
      "trap-community": "office",
      "trap-interfaces": "ether2,ether3",
      "trap-target": "10.0.0.5,2001:db8::5",
      "engine-id-suffix": "beef",
    });
    router.set("/interface/ethernet", "ether3", { name: "uplink" });
    const [row] = router.items("/snmp");
    assert.equal(row?.["trap-interfaces"], "ether2,uplink");
    assert.equal(row["trap-community"], "office");
    assert.equal(row["engine-id"], "80003a8c04beef");
    const [, office] = router.items("/snmp/community");
    assert.equal(office?.["addresses"], "10.0.0.5/32,2001:db8::/32");
    router.set("/snmp", "", { "trap-interfaces": "" });
    assert.equal(router.items("/snmp")[0]?.["trap-interfaces"], undefined);
  });

  const refused: [menu: string, words: Record<string, string>, says: string][] = [
    ["/snmp", { "trap-target": "10.0.0" }, "invalid value for argument trap-target"],
    ["/snmp", { "trap-community": "nobody" }, "input does not match any value of trap-community"],
    ["/snmp", { "trap-interfaces": "ether9" }, "input does not match any value of interface"],
    ["/snmp", { "engine-id": "beef" }, "unknown parameter engine-id"],
  ];
  for (const [menu, words, says] of refused)
    it(`refuses ${JSON.stringify(words)} in ${menu}`, async () => {
      await start();
      assert.throws(() => router.set(menu, "", words), { message: says });
    });

  it("refuses two communities of one name, two graphs of one interface, and no public", async () => {
    await start();
    const [{ ".id": id = "" } = {}] = router.items("/snmp/community");
    assert.throws(() => router.add("/snmp/community", { name: "public" }), {
      message: "failure: community with the same name already exists!",
    });
    assert.throws(() => router.remove("/snmp/community", id), /can not remove default/);
    router.add("/tool/graphing/interface", { interface: "ether2" });
    assert.throws(() => router.add("/tool/graphing/interface", { interface: "ether2" }), {
      message: "failure: Graphing rule already exists",
    });
    router.add("/tool/graphing/interface", {});
    assert.deepEqual(
      router.items("/tool/graphing/interface").map((row) => row["interface"]),
      ["ether2", "all"],
    );
  });

  it("counts what ports with link carry while the clock moves, and a bond what its members do", async () => {
    await start();
    for (const { ".id": id = "" } of router.items("/interface/bridge/port"))
      router.remove("/interface/bridge/port", id);
    router.add("/interface/bonding", { name: "bond1", slaves: "ether2,ether3" });
    router.traffic("ether2", { rx: { bits: 8000, packets: 10, errors: 1 }, tx: { bits: 800 } });
    router.traffic("ether3", { rx: { bits: 80, drops: 2 } });
    const of = (name: string) => router.items("/interface").find((row) => row["name"] === name);
    router.advance("10s");
    assert.equal(of("ether2")?.["rx-byte"], "10000");
    assert.equal(of("bond1")?.["rx-byte"], "10100");
    assert.equal(of("bond1")?.["rx-error"], "10");
    router.unplug("ether2");
    router.advance("10s");
    assert.equal(of("ether2")?.["rx-byte"], "10000");
    assert.equal(of("bond1")?.["rx-drop"], "40");
    await router.restart();
    assert.equal(of("bond1")?.["rx-byte"], "0");
  });
});
