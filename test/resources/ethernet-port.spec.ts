import * as assert from "node:assert/strict";
import { type Menu, wordName } from "../../provider/schema";
import { missingIn } from "../../provider/schema/version";
import { ethernetPort } from "../../provider/menus/ethernet-port";
import { compareVersions } from "../../provider/values/version";
import { CheckError, type Declared, Deployment, type Values } from "../support/deployment";
import { overApi, simulated, type SimulatedBench } from "../support/bench";
import { patience } from "../support/patience";
import { assertNothingArmed, openSite, PORT, timePassing, windows } from "../window/support";

const PATH = "/interface/ethernet";
const menu: Menu = ethernetPort;

for (const { title, version, open } of simulated)
  describe(`EthernetPort on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    before(async () => {
      bench = await open();
    });
    beforeEach(() => {
      stack = new Deployment(bench.config);
    });
    // One router for all: each test gives back what it took, which is what a resource is to do.
    afterEach(() => stack.destroy());
    after(() => bench.close());

    const port = (more: Values = { name: "uplink-a" }): Declared[] => [
      { type: "EthernetPort", name: "port", inputs: { port: "ether2", ...more } },
    ];
    const row = () =>
      bench.simulator.items(PATH).find((one) => one["default-name"] === "ether2") ?? {};
    const settable = () =>
      Object.fromEntries(
        Object.entries(menu.properties)
          .filter(([, { local }]) => local !== true)
          .map(([property, traits]) => [property, row()[wordName(property, traits)]]),
      );
    const isNew = compareVersions(version, "7.12") >= 0;

    it("takes over the row that is there, sends what differs, and puts it back", async () => {
      const before = settable();
      bench.simulator.forget();
      await stack.up(port());
      const sent = bench.simulator.commands.filter(({ command }) => command !== "print");
      assert.deepEqual(
        sent.map(({ command, words }) => [command, words]),
        [["set", { ".id": row()[".id"], name: "uplink-a" }]],
      );
      assert.equal(stack.state.get("port")?.id, row()[".id"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(port()), ["same port"]);
      await stack.destroy();
      assert.deepEqual(settable(), before);
    });

    it("changes every property, and puts it back when the program no longer sets it", async () => {
      const changes: Values = {
        name: "uplink-a",
        disabled: true,
        mtu: 1400,
        l2mtu: 2000,
        macAddress: "02:00:00:00:00:01",
        arp: "reply-only",
        arpTimeout: "30s",
        autoNegotiation: false,
        advertise: isNew ? ["1G-baseT-full"] : ["1000M-full"],
        speed: isNew ? "100M-baseT-full" : "100Mbps",
        fullDuplex: false,
        txFlowControl: "on",
        rxFlowControl: "auto",
        loopProtect: "on",
        loopProtectDisableTime: "10m",
        loopProtectSendInterval: "2s",
        comment: "to the switch",
      };
      // What a row of this board does not show cannot be given back, and is set all the same.
      const other: Values = {
        disableRunningCheck: true,
        mdixEnable: false,
        cableSettings: "short",
        comboMode: "sfp",
        fecMode: "fec91",
        sfpIgnoreRxLos: true,
        sfpRateSelect: "low",
        sfpShutdownTemperature: 70,
      };
      const named = [...Object.keys(changes), ...Object.keys(other), "port"];
      const missing = Object.keys(menu.properties).filter(
        (one) => !named.includes(one) && menu.properties[one]?.local !== true,
      );
      assert.deepEqual(missing, []);
      const before = settable();
      await stack.up(port({}));
      for (const [property, value] of Object.entries(changes)) {
        if (missingIn(version, menu.properties[property] ?? {})) continue;
        assert.deepEqual(await stack.up(port({ [property]: value })), ["update port"], property);
        assert.notEqual(settable()[property], before[property], property);
        assert.deepEqual(await stack.up(port({})), ["update port"], property);
        assert.deepEqual(settable(), before, property);
      }
    });

    it("keeps what refers to it when it is renamed, by the program or by hand", async () => {
      const { simulator } = bench;
      simulator.add("/interface/vlan", { name: "vlan20", interface: "ether2", "vlan-id": "20" });
      await stack.up(port());
      const below = () => simulator.items("/interface/vlan")[0]?.["interface"];
      assert.equal(below(), "uplink-a");
      simulator.set(PATH, row()[".id"] ?? "", { name: "elsewhere" });
      await stack.refresh();
      assert.equal(stack.state.get("port")?.inputs["name"], "elsewhere");
      assert.deepEqual(await stack.up(port()), ["update port"]);
      assert.equal(below(), "uplink-a");
      await stack.destroy();
      assert.equal(below(), "ether2");
      simulator.remove("/interface/vlan", "vlan20");
    });

    it("names the words of speed that the version has", async () => {
      stack.config["routeros:version"] = version;
      const [right, wrong] = isNew ? ["1G-baseT-full", "1Gbps"] : ["1Gbps", "1G-baseT-full"];
      await stack.preview(port({ speed: right }));
      await assert.rejects(stack.preview(port({ speed: wrong })), (error: Error) => {
        assert.ok(error instanceof CheckError);
        assert.match(error.failures[0]?.reason ?? "", /^speed: .*7\.12/);
        return true;
      });
    });

    it("says which port the router does not have", async () => {
      const there = [{ type: "EthernetPort", name: "port", inputs: { port: "ether99" } }];
      await assert.rejects(stack.up(there), /no such item in \/interface\/ethernet, only ether1/);
    });
  });

for (const { version } of overApi.slice(0, 2))
  it(`EthernetPort of the way in on RouterOS ${version} is put back when it cuts it`, async function () {
    this.timeout(patience.processes);
    const site = await openSite({ version, transport: "api" });
    const item = (more: Values) => [
      { type: "EthernetPort", name: "port", inputs: { port: PORT, ...more } },
    ];
    try {
      await site.stack.up(item({ name: "desk" }));
      assert.equal(windows(site), 1);
      const cut = site.stack.up(item({ name: "desk", disabled: true }));
      await assert.rejects(timePassing(site, cut), /rolled back/);
      const [found] = site.router.items(PATH).filter((row) => row["default-name"] === PORT);
      assert.deepEqual([found?.["name"], found?.["disabled"]], ["desk", "false"]);
      assertNothingArmed(site);
    } finally {
      await site.router.close();
    }
  });
