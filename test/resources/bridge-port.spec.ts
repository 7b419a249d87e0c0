import * as assert from "node:assert/strict";
import { bridgePort } from "../../provider/menus/bridge-port";
import { overApi } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";
import { manages } from "../support/manages";

manages(bridgePort, ({ name, version, ports: [one, two] }) => ({
  create: { interface: one, bridge: name("bridge1"), pvid: 10 },
  sends: { interface: one, bridge: name("bridge1"), pvid: "10" },
  changes: {
    bridge: name("bridge2"),
    pvid: 20,
    frameTypes: "admit-only-vlan-tagged",
    ingressFiltering: version.startsWith("6."),
    priority: 64,
    pathCost: 50,
    internalPathCost: 60,
    edge: "yes",
    pointToPoint: "no",
    learn: "no",
    horizon: 5,
    hw: false,
    autoIsolate: true,
    bpduGuard: true,
    broadcastFlood: false,
    unknownMulticastFlood: false,
    unknownUnicastFlood: false,
    fastLeave: true,
    multicastRouter: "disabled",
    restrictedRole: true,
    restrictedTcn: true,
    tagStacking: true,
    trusted: true,
    mvrpApplicantState: "non-participant",
    mvrpRegistrarState: "fixed",
    trustedRa: true,
    trustedDhcpv6: true,
    disabled: true,
    comment: "uplink",
  },
  excused: Object.fromEntries(
    [
      "ingressFiltering",
      "pathCost",
      "internalPathCost",
      "hw",
      "mvrpApplicantState",
      "mvrpRegistrarState",
      "trustedRa",
      "trustedDhcpv6",
    ].map((property) => [
      property,
      "its default depends on version or port: left alone when unset",
    ]),
  ),
  prepare: async (bench) => {
    await bench.add("/interface/bridge", { name: name("bridge1") });
    await bench.add("/interface/bridge", { name: name("bridge2") });
  },
  renamed: { interface: two },
  drift: { set: ["pvid", "30"], "not set": ["priority", "0x40"] },
  newer: ["trustedRa", true],
}));

for (const { title, open } of overApi)
  describe(`BridgePort of a list on ${title}`, () => {
    it("makes ports of all members, which are nobody's rows", async () => {
      const bench = await open();
      try {
        const stack = new Deployment(bench.config);
        const [one, two] = bench.ports;
        const program: Declared[] = [
          { type: "Bridge", name: "bridge", inputs: { name: "lan" } },
          { type: "InterfaceList", name: "list", inputs: { name: "access" } },
          ...bench.ports.map((port): Declared => ({
            type: "InterfaceListMember",
            name: port,
            inputs: { list: "access", interface: port },
          })),
          {
            type: "BridgePort",
            name: "ports",
            inputs: { interface: "access", bridge: "lan", pvid: 20 },
          },
        ];
        await stack.up(program);
        const ports = async () =>
          (await bench.items("/interface/bridge/port"))
            .filter((row) => row["bridge"] === "lan")
            .map((row) => [row["interface"], row["pvid"], row["dynamic"]]);
        assert.deepEqual(await ports(), [
          ["access", "20", "false"],
          [one, "20", "true"],
          [two, "20", "true"],
        ]);
        await stack.refresh();
        assert.ok((await stack.up(program)).every((said) => said.startsWith("same ")));
        await stack.destroy();
        assert.deepEqual(await ports(), []);
      } finally {
        await bench.close();
      }
    });
  });
