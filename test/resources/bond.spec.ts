import * as assert from "node:assert/strict";
import { bond } from "../../provider/menus/bond";
import { onEachBench, type SimulatedBench, simulated } from "../support/bench";
import { still } from "../support/live";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";

manages(bond, ({ name, ports: [one, two] }) => ({
  create: { name: name("bond1"), slaves: [two, one], mode: "active-backup", upDelay: "200ms" },
  sends: {
    name: name("bond1"),
    slaves: `${two},${one}`,
    mode: "active-backup",
    "up-delay": "200ms",
  },
  changes: {
    slaves: [one, two],
    mode: "balance-xor",
    primary: two,
    linkMonitoring: "none",
    miiInterval: "50ms",
    upDelay: "400ms",
    downDelay: "300ms",
    arpInterval: "200ms",
    arpIpTargets: ["192.168.88.2", "192.168.88.3"],
    minLinks: 1,
    transmitHashPolicy: "layer-3-and-4",
    lacpRate: "1sec",
    lacpMode: "passive",
    lacpUserKey: 5,
    lacpSystemId: "02:00:00:00:00:01",
    lacpSystemPriority: 100,
    mlagId: 3,
    forcedMacAddress: "02:00:00:00:00:02",
    mtu: 1400,
    arp: "proxy-arp",
    arpTimeout: "1m",
    disabled: true,
    comment: "uplink",
  },
  excused: { mlagId: "RouterOS cannot clear it" },
  renamed: { name: name("uplink") },
  drift: { set: ["mode", "broadcast"], "not set": ["mtu", "1400"] },
  newer: ["lacpMode", "passive"],
}));

const uplink = (more: Values = {}): Declared[] => [
  {
    ...{ type: "Bond", name: "uplink" },
    inputs: { name: "bond1", mode: "active-backup", slaves: ["ether2", "ether3"], ...more },
  },
];

for (const { title, open } of simulated)
  describe(`Bond on ${title}, beyond the suite`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    it("keeps a forced MAC address of zeros, as real routers have", async () => {
      const zero = uplink({ forcedMacAddress: "00:00:00:00:00:00" });
      await stack.up(zero);
      await stack.refresh();
      assert.deepEqual(await stack.up(zero), ["same uplink"]);
      await stack.up(uplink());
      assert.equal(
        bench.simulator.items("/interface/bonding")[0]?.["forced-mac-address"],
        undefined,
      );
    });

    it("takes its ports and gives them back where nobody may write into the router's log", async () => {
      const ports = () =>
        bench.simulator
          .items("/interface/bridge/port")
          .map(({ ".id": _id, ".nextid": _next, ...words }) => still(words));
      bench.simulator.add("/interface/bridge/port", { interface: "ether2", bridge: "bridge" });
      const before = ports();
      for (const trap of ["no such command", "not enough permissions (9)"]) {
        bench.simulator.fault({ on: "/log/info", times: Infinity, do: { trap } });
        await stack.up(uplink({ takePorts: true }));
        assert.ok(!ports().some((row) => row["interface"] === "ether2"));
        await stack.destroy();
        bench.simulator.clearFaults();
        assert.deepEqual(ports(), before);
      }
    });

    it("says before it writes that a member has a DHCP client", async () => {
      const client = bench.simulator.add("/ip/dhcp-client", { interface: "ether3" });
      bench.simulator.forget();
      for (const takePorts of [false, true])
        await assert.rejects(
          stack.up(uplink({ takePorts })),
          /cannot add bond "bond1" on .*: ether3 has a DHCP client, .*disable it first \(\/ip dhcp-client disable \[find where interface="ether3"\]\)/,
        );
      const writes = bench.simulator.commands.filter(({ command }) => command !== "print");
      assert.deepEqual(writes, []);
      bench.simulator.set("/ip/dhcp-client", client, { disabled: "yes" });
      await stack.up(uplink());
      // On a member it is as somebody left it.
      bench.simulator.set("/ip/dhcp-client", client, { disabled: "no" });
      await stack.up(uplink({ comment: "uplink" }));
    });
  });

describe("Bond, beyond the suite", () => {
  // On all at once: each refusal waits first, as another resource of the run may take the member out.
  it("says before it writes that a member is in a bridge by a list of interfaces", () =>
    onEachBench(simulated, async ({ simulator, config }) => {
      simulator.add("/interface/list", { name: "access" });
      simulator.add("/interface/list/member", { list: "access", interface: "ether3" });
      simulator.add("/interface/bridge/port", { interface: "access", bridge: "bridge" });
      simulator.forget();
      await Promise.all(
        [false, true].map((takePorts) =>
          assert.rejects(
            new Deployment(config).up(uplink({ takePorts })),
            /cannot add bond "bond1" on .*: ether3 is a port of bridge by the interface list access: take it out of that first \(\/interface list member remove \[find where list="access" and interface="ether3"\]\)/,
          ),
        ),
      );
      const writes = simulator.commands.filter(({ command }) => command !== "print");
      assert.deepEqual(writes, []);
      const [member] = simulator.items("/interface/list/member").slice(-1);
      simulator.remove("/interface/list/member", member?.[".id"] ?? "");
      await new Deployment(config).up(uplink());
    }));
});
