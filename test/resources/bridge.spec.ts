import * as assert from "node:assert/strict";
import { bridge } from "../../provider/menus/bridge";
import { simulated } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";
import { warnings } from "../support/hands-over";
import { manages, VERSIONS } from "../support/manages";
import { patience } from "../support/patience";
import {
  assertNothingArmed,
  openSite,
  PORT,
  type Site,
  timePassing,
  windows,
} from "../window/support";

manages(bridge, ({ name, version }) => ({
  create: {
    name: name("bridge1"),
    vlanFiltering: true,
    protocolMode: "mstp",
    igmpSnooping: true,
    dhcpSnooping: true,
    autoMac: false,
    adminMac: "02:00:00:00:00:01",
  },
  sends: {
    name: name("bridge1"),
    "vlan-filtering": "true",
    "protocol-mode": "mstp",
    "igmp-snooping": "true",
    "dhcp-snooping": "true",
    "auto-mac": "false",
    "admin-mac": "02:00:00:00:00:01",
  },
  changes: {
    pvid: 10,
    frameTypes: "admit-only-vlan-tagged",
    ingressFiltering: version.startsWith("6."),
    etherType: "0x88a8",
    mvrp: true,
    priority: 4096,
    forwardDelay: "10s",
    maxMessageAge: "15s",
    transmitHoldCount: 5,
    regionName: "office",
    regionRevision: 3,
    maxHops: 10,
    forwardReservedAddresses: true,
    portCostMode: "short",
    adminMac: "02:00:00:00:00:02",
    mtu: 1400,
    arp: "reply-only",
    arpTimeout: "30s",
    ageingTime: "10m",
    fastForward: false,
    maxLearnedEntries: "unlimited",
    igmpVersion: 3,
    mldVersion: 2,
    multicastQuerier: true,
    multicastRouter: "disabled",
    querierInterval: "5m",
    queryInterval: "1m",
    queryResponseInterval: "5s",
    membershipInterval: "5m",
    lastMemberInterval: "2s",
    lastMemberQueryCount: 3,
    startupQueryInterval: "30s",
    startupQueryCount: 3,
    querierUsesBridgeAddress: true,
    addDhcpOption82: true,
    dhcpAgentCircuitId: "port",
    dhcpAgentRemoteId: "router",
    dhcpv6Snooping: true,
    dhcpv6AgentCircuitId: "port",
    dhcpv6AgentRemoteId: "router",
    raGuard: true,
    mlagPeerPort: "ether5",
    mlagPriority: 64,
    mlagHeartbeat: "5s",
    vlanFiltering: false,
    protocolMode: "rstp",
    igmpSnooping: false,
    dhcpSnooping: false,
    autoMac: true,
    disabled: true,
    comment: "office",
  },
  beside: { forwardReservedAddresses: { protocolMode: "none" } },
  excused: Object.fromEntries(
    [
      ...["ingressFiltering", "forwardReservedAddresses", "adminMac", "querierUsesBridgeAddress"],
      ...["dhcpAgentCircuitId", "dhcpAgentRemoteId", "dhcpv6Snooping", "dhcpv6AgentCircuitId"],
      ...["dhcpv6AgentRemoteId", "raGuard", "mlagPeerPort", "mlagPriority", "mlagHeartbeat"],
    ].map((property) => [property, "its default depends on more, or is not known: left alone"]),
  ),
  renamed: { name: name("bridge2") },
  drift: { set: ["protocol-mode", "stp"], "not set": ["pvid", "30"] },
  newer: ["raGuard", true],
}));

for (const column of simulated.filter(({ title }) => / (6\.49\.18|7\.22\.3) over api$/.test(title)))
  describe(`what a bridge does not print, on ${column.title}`, () => {
    it("is no drift, is changed all the same, and is there once it applies", async () => {
      const bench = await column.open();
      const { simulator } = bench;
      const stack = new Deployment(bench.config);
      const lan = (inputs: Record<string, unknown>) => [
        { type: "Bridge", name: "lan", inputs: { name: "lan", ...inputs } },
      ];
      const shown = () => simulator.items("/interface/bridge").find((row) => row["name"] === "lan");
      const said = await warnings(async () => {
        await stack.up(lan({ pvid: 10 }));
        await stack.refresh();
        assert.deepEqual(await stack.up(lan({ pvid: 10 })), ["same lan"]);
        assert.deepEqual(await stack.up(lan({ pvid: 20 })), ["update lan"]);
        assert.equal(shown()?.["pvid"], undefined);
        await stack.up(lan({ pvid: 20, vlanFiltering: true }));
        assert.equal(shown()?.["pvid"], "20");
        await stack.up(lan({ vlanFiltering: true }));
        assert.equal(shown()?.["pvid"], "1");
        await stack.refresh();
        assert.deepEqual(await stack.up(lan({ vlanFiltering: true })), ["same lan"]);
      });
      assert.equal(said, "");
      await bench.close();
    });
  });

for (const version of VERSIONS.filter((one) => ["6.49.18", "7.22.3"].includes(one)))
  describe(`VLAN filtering on the bridge by which RouterOS ${version} is managed`, function () {
    this.timeout(patience.processes);
    const managed = async (work: (site: Site, item: (inputs: object) => Declared[]) => unknown) => {
      const site = await openSite({ version, transport: "api" });
      const [{ "admin-mac": adminMac } = {}] = site.router.items("/interface/bridge");
      const port = site.router
        .items("/interface/bridge/port")
        .find((row) => row["interface"] === PORT);
      site.router.set("/interface/bridge/port", port?.[".id"] ?? "", { pvid: "20" });
      const own = { name: "bridge", adopt: true, autoMac: false, adminMac, comment: "defconf" };
      try {
        await work(site, (inputs) => [
          { type: "Bridge", name: "lan", inputs: { ...own, ...inputs } },
        ]);
      } finally {
        await site.router.close();
      }
    };
    const filters = ({ router }: Site) => router.items("/interface/bridge")[0]?.["vlan-filtering"];

    it("is undone by the router where its VLANs would cut the way in", () =>
      managed(async (site, item) => {
        const cut = site.stack.up(item({ vlanFiltering: true }));
        await assert.rejects(timePassing(site, cut), /rolled back/);
        assert.equal(filters(site), "false");
        assertNothingArmed(site);
      }));

    it("is confirmed where the router is a member of the VLAN", () =>
      managed(async (site, item) => {
        await site.stack.up(item({ vlanFiltering: true, pvid: 20 }));
        assert.equal(filters(site), "true");
        assert.ok(windows(site) > 0 || site.hasSafeMode);
        assertNothingArmed(site);
      }));

    it("lets tagged frames in only with an entry for the port and the bridge", () =>
      managed((site) => {
        const { router } = site;
        router.add("/interface/vlan", { name: "vlan20", interface: "bridge", "vlan-id": "20" });
        const [{ ".id": id = "" } = {}] = router.items("/ip/address");
        router.set("/ip/address", id, { interface: "vlan20" });
        router.set("/interface/bridge", "bridge", { "vlan-filtering": "yes" });
        // Since 7.16 a VLAN on the bridge makes the router a member.
        assert.equal(router.reachable, version !== "6.49.18");
        router.add("/interface/bridge/vlan", {
          ...{ bridge: "bridge", "vlan-ids": "20", tagged: "bridge" },
        });
        assert.equal(router.reachable, true);
      }));
  });
