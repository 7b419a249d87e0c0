import { overlap } from "../../values";
import { type Declarations, type Declared, textsOf, titleOf } from "./declared";
import type { Remark } from "./filtering";

/** Interfaces that are up whatever becomes of the way behind them. */
const alwaysUp =
  /^\/interface\/(vlan|eoip|eoipv6|vxlan|gre|gre6|ipip|ipipv6|6to4|vpls|wireguard|(l2tp|pptp|sstp|ovpn|pppoe)-\w+)$/;

/** What works with the bonds of a program and is hardly meant so, by what the program makes around them. */
export const bondRemarks = (program: Declarations): Remark[] =>
  program
    .of("/interface/bonding")
    .flatMap((bond) => [
      ...differentPorts(program, bond),
      ...watchedInVain(program, bond),
      ...oneMember(program, bond),
    ]);

/** The ports of the program that are members of a bond. */
const portsOf = (program: Declarations, bond: Declared): Declared[] =>
  program.of("/interface/ethernet").filter(({ values, unknown }) => {
    const name = unknown.has("name") ? undefined : (values["name"] ?? values["port"]);
    return typeof name === "string" && textsOf(bond, "slaves").includes(name);
  });

function differentPorts(program: Declarations, bond: Declared): Remark[] {
  const ports = portsOf(program, bond);
  return ["l2mtu", "speed"].flatMap((property): Remark[] => {
    const set = ports.filter(({ values }) => values[property] !== undefined);
    const said = new Set(set.map(({ values }) => String(values[property])));
    if (said.size < 2) return [];
    const each = set.map((one) => `${titleOf(one)} has ${String(one.values[property])}`);
    const why =
      property === "speed"
        ? "balancing counts members and not their speed, and 802.3ad leaves out those that are not of the fastest"
        : "the smallest counts for all";
    return [
      {
        of: bond,
        severity: "warn",
        text: `slaves: its ports differ in ${property} (${each.join(", ")}), and ${why}: write one ${property} for all`,
      },
    ];
  });
}

function watchedInVain(program: Declarations, bond: Declared): Remark[] {
  const { mode, linkMonitoring = "mii" } = bond.values;
  if (mode !== "active-backup" || linkMonitoring !== "mii") return [];
  if (bond.unknown.has("linkMonitoring")) return [];
  const through = program.all.filter(
    ({ menu, values }) =>
      alwaysUp.test(menu.path) && textsOf(bond, "slaves").includes(String(values["name"])),
  );
  return through.length === 0
    ? []
    : [
        {
          of: bond,
          severity: "warn",
          text: `linkMonitoring: "mii" sees no fault behind ${through.map(({ values }) => String(values["name"])).join(" and ")}, which ${through.length > 1 ? "are" : "is"} up as long as what carries ${through.length > 1 ? "them" : "it"}: write "arp" and arpIpTargets behind each way, or make the bond of the ports`,
        },
      ];
}

/** With one router at the other end all frames have the same two MAC addresses, and take one member. */
function oneMember(program: Declarations, bond: Declared): Remark[] {
  const { mode, transmitHashPolicy, name } = bond.values;
  const isHashed = mode === "802.3ad" || mode === "balance-xor";
  if (!isHashed || transmitHashPolicy !== undefined || bond.unknown.has("transmitHashPolicy"))
    return [];
  const gateways = program.of("/ip/route").flatMap((route) => textsOf(route, "gateway"));
  const own = program.of("/ip/address").filter(({ values }) => values["interface"] === name);
  const leads = own.find((one) => {
    const [address = ""] = textsOf(one, "address");
    return /\/(30|31)$/.test(address) || gateways.some((one) => overlap(one, address));
  });
  return leads === undefined
    ? []
    : [
        {
          of: bond,
          severity: "info",
          text: `transmitHashPolicy: the default "layer-2" puts all that goes to one router on one member, and ${titleOf(leads)} leads to one: write "layer-3-and-4", or "layer-2-and-3" where the other end wants that`,
        },
      ];
}

/** What belongs on the bridge, by menu, and what becomes of it on a port. Routers take it there as well. */
const ON_PORTS: Readonly<Record<string, string>> = {
  "/ip/address": "what arrives there belongs to the bridge",
  "/interface/vlan": "frames that the bridge takes do not reach a VLAN below it",
  "/ip/dhcp-server": "a DHCP server does not run on a port",
};

/** What stands on a port of a bridge in place of the bridge. */
export const portRemarks = (program: Declarations): Remark[] =>
  Object.entries(ON_PORTS).flatMap(([menu, because]) =>
    program.of(menu).flatMap((of): Remark[] => {
      const { interface: at, disabled } = of.values;
      const port = program
        .of("/interface/bridge/port")
        .find(({ values }) => at !== undefined && values["interface"] === at);
      if (port === undefined || disabled === true) return [];
      const [bridge = "its bridge"] = textsOf(port, "bridge");
      return [
        {
          of,
          severity: "warn",
          text: `interface: ${String(at)} is a port of ${bridge} by ${titleOf(port)}, and ${because}: write ${JSON.stringify(bridge)}`,
        },
      ];
    }),
  );

/** Why two resources of the program cannot both be as they are: a bond whose packets do not fit its ports. */
export function tooLarge(program: Declarations): string[] {
  return program.of("/interface/bonding").flatMap((bond) => {
    const mtu = Number(bond.values["mtu"] ?? 1500);
    return portsOf(program, bond)
      .filter(({ values }) => values["l2mtu"] !== undefined && Number(values["l2mtu"]) < mtu)
      .map(
        (port) =>
          `${titleOf(bond)}: mtu: ${mtu} does not fit its member ${String(port.values["name"] ?? port.values["port"])}, to which ${titleOf(port)} gives l2mtu ${String(port.values["l2mtu"])}: write an l2mtu of ${mtu} or more there, or a smaller mtu here`,
      );
  });
}
