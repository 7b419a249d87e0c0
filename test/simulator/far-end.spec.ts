import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty } from "./start";

const OTHER = "02:00:00:00:00:02";

const bonded = async (words: Record<string, string>) => {
  const { router, client } = await empty({ now: new Date("2026-11-25T10:00:00Z") });
  router.add("/interface/bonding", { name: "b", slaves: "ether1,ether2", ...words });
  const monitor = async () =>
    (await client.send("/interface/bonding/monitor", "=numbers=b", "=once=")).rows[0] ?? {};
  const slaves = async () =>
    (await client.send("/interface/bonding/monitor-slaves", "=bond=b", "=once=")).rows;
  return { router, client, monitor, slaves };
};

describe("simulator: the other end of a cable", () => {
  const link = async (does: (router: Simulator) => void) => {
    const { router, client } = await empty();
    does(router);
    const words = ["=numbers=ether2", "=once="];
    return (await client.send("/interface/ethernet/monitor", ...words)).rows[0];
  };

  it("agrees on a rate, and shows what both ends offer", async () => {
    const row = await link(() => undefined);
    assert.deepEqual(
      [row?.["name"], row?.["status"], row?.["auto-negotiation"], row?.["rate"]],
      ["ether2", "link-ok", "done", "1Gbps"],
    );
    assert.equal(row?.["full-duplex"], "true");
    assert.equal(row["link-partner-advertising"], row["advertising"]);
  });

  it("is nothing when the cable is out", async () => {
    const row = await link((router) => router.unplug("ether2"));
    assert.equal(row?.["status"], "no-link");
    assert.equal(row["rate"], undefined);
    assert.equal(row["link-partner-advertising"], "");
  });

  it("is what it is said to be", async () => {
    const far = { rate: "100Mbps", fullDuplex: false, advertising: "" };
    const row = await link((router) => router.connect("ether2", far));
    assert.deepEqual([row?.["rate"], row?.["full-duplex"]], ["100Mbps", "false"]);
    assert.equal(row?.["link-partner-advertising"], "");
  });

  it("gives LACP a partner by port; a bond uses the ports that have that of the first", async () => {
    const { router, monitor, slaves } = await bonded({ mode: "802.3ad" });
    router.connect("ether2", { lacp: { system: OTHER, key: "9" } });
    const { "active-ports": active, "inactive-ports": inactive } = await monitor();
    assert.deepEqual([active, inactive], ["ether1", "ether2"]);
    const [first, second] = await slaves();
    assert.deepEqual([first?.["active"], second?.["active"]], ["true", undefined]);
    assert.deepEqual([second?.["partner-sys-id"], second?.["partner-key"]], [OTHER, "9"]);
  });

  it("may not speak LACP at all", async () => {
    const { router, monitor, slaves } = await bonded({ mode: "802.3ad" });
    router.connect("ether1", { lacp: "none" });
    router.connect("ether2", { lacp: "none" });
    assert.equal((await monitor())["lacp-partner-system-id"], "00:00:00:00:00:00");
    const flags = (await slaves()).map((row) => [row["flags"], row["partner-sys-id"]]);
    assert.deepEqual(flags, [
      ["A-G---F-", undefined],
      ["A-G---F-", undefined],
    ]);
  });

  it("meets nobody when both ends are passive", async () => {
    const { router, slaves } = await bonded({ mode: "802.3ad", "lacp-mode": "passive" });
    assert.equal((await slaves())[0]?.["flags"], "--GSCD--");
    router.connect("ether1", { lacp: { flags: "--GSCD--" } });
    assert.equal((await slaves())[0]?.["partner-sys-id"], undefined);
  });
});

describe("simulator: up-delay", () => {
  it("keeps a link that came back waiting, unless it is the only one", async () => {
    const { router, monitor } = await bonded({ mode: "active-backup", "up-delay": "1m" });
    router.set("/interface/bonding", "b", { primary: "ether2" });
    assert.equal((await monitor())["active-ports"], "ether2");
    router.unplug("ether2");
    router.plug("ether2");
    assert.equal((await monitor())["active-ports"], "ether1");
    router.advance("1m");
    assert.equal((await monitor())["active-ports"], "ether2");
    router.unplug("ether1");
    router.unplug("ether2");
    router.plug("ether2");
    assert.equal((await monitor())["active-ports"], "ether2");
  });
});

describe("simulator: what a program says of a router", () => {
  it("holds words that no menu would take", async () => {
    const { router } = await bonded({ mode: "active-backup" });
    router.force("/interface/bonding", "b", { "up-delay": "250ms" });
    assert.equal(router.items("/interface/bonding")[0]?.["up-delay"], "250ms");
  });

  it("is another release of the same stretch", async () => {
    const { router } = await empty({ version: "7.24", release: "7.24.5 (stable)" });
    assert.equal(router.items("/system/resource")[0]?.["version"], "7.24.5 (stable)");
  });

  it("has DHCP clients, also on a slave", async () => {
    const { router } = await bonded({ mode: "active-backup" });
    router.add("/ip/dhcp-client", { interface: "ether1" });
    const [row] = router.items("/ip/dhcp-client");
    assert.deepEqual([row?.["interface"], row?.["status"]], ["ether1", "searching..."]);
    assert.throws(() => router.add("/ip/dhcp-client", { interface: "ether1" }), /already exists/);
    assert.throws(() => router.add("/ip/dhcp-client", {}), /missing =interface=/);
  });
});
