import { bridgePort } from "../../provider/menus/bridge-port";
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
