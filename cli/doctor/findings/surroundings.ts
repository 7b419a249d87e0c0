import ipaddr from "ipaddr.js";
import { consoleCommand, within } from "../../../provider/values";
import type { Row } from "../../../provider/transport/transport";
import { type Facts, isOn, namesIn } from "../facts";
import { type Evidence, type Finding, idsOf, inProgram, onNamed, shown } from "../finding";

const table = "/interface/bridge/vlan";

/** The bridges that keep VLANs apart. */
const filtering = ({ bridges }: Facts): Row[] =>
  bridges.filter((row) => isOn(row) && row["vlan-filtering"] === "true");

/** The rows of a bridge's VLAN table, those that the router made too. */
const tableOf = ({ bridgeVlans }: Facts, bridge: Row): Row[] =>
  bridgeVlans.filter((row) => isOn(row) && row["bridge"] === bridge["name"]);

const has = (row: Row, id: number): boolean =>
  namesIn(row["vlan-ids"]).some((ids) => {
    const [first, last = first] = ids.split("-").map(Number);
    return first !== undefined && last !== undefined && first <= id && id <= last;
  });

/** True of a row that names an interface, or a list that has it. */
function names({ listMembers }: Facts, row: Row, word: string, port: string): boolean {
  const lists = listMembers
    .filter((member) => isOn(member) && member["interface"] === port)
    .map(({ list }) => list);
  return namesIn(row[word]).some((name) => name === port || lists.includes(name));
}

/** Bonds in a bridge that keeps VLANs apart, and that lets none through to them with a tag. */
function bondsLeftOut(facts: Facts): Evidence[] {
  return filtering(facts).flatMap((bridge) =>
    facts.bonds.flatMap(({ name }): Evidence[] => {
      const port = facts.bridgePorts.find(
        (row) => isOn(row) && row["interface"] === name && row["bridge"] === bridge["name"],
      );
      const isAccess =
        port?.["frame-types"] === "admit-only-untagged-and-priority-tagged" ||
        (port?.["pvid"] ?? "1") !== "1";
      if (port === undefined || isAccess) return [];
      const rows = tableOf(facts, bridge);
      const isNamed = rows.some(
        (row) =>
          names(facts, row, "tagged", name) ||
          (row["dynamic"] !== "true" && names(facts, row, "untagged", name)),
      );
      if (isNamed) return [];
      const own = rows.filter((row) => row["dynamic"] !== "true");
      return [
        {
          bond: name,
          other: bridge["name"] ?? "",
          shows: [
            shown(`/interface/bridge ${bridge["name"]}`, bridge, "vlan-filtering"),
            shown(`/interface/bridge/port ${name}`, port, "pvid", "frame-types"),
            own.length === 0
              ? `${table}: no row for ${bridge["name"]}`
              : own.map((row) => shown(table, row, "vlan-ids", "tagged", "untagged")).join("; "),
          ],
        },
      ];
    }),
  );
}

/** VLAN interfaces on a bridge that keeps VLANs apart, with the rows of their id. */
const vlansOn = (facts: Facts): { bridge: string; vlan: Row; rows: Row[] }[] =>
  filtering(facts).flatMap((bridge) =>
    facts.vlans
      .filter((vlan) => isOn(vlan) && vlan["interface"] === bridge["name"])
      .map((vlan) => ({
        bridge: bridge["name"] ?? "",
        vlan,
        rows: tableOf(facts, bridge).filter((row) => has(row, Number(vlan["vlan-id"]))),
      })),
  );

const aboutVlan = (bridge: string, vlan: Row, rows: readonly Row[]): Evidence => ({
  port: vlan["name"] ?? "",
  other: bridge,
  bound: { "vlan-id": vlan["vlan-id"] ?? "" },
  shows: [
    shown(`/interface/vlan ${vlan["name"]}`, vlan, "interface", "vlan-id"),
    ...(rows.length === 0
      ? [`${table}: no row with ${vlan["vlan-id"]}`]
      : rows.map((row) => shown(table, row, "vlan-ids", "tagged", "untagged", "dynamic"))),
  ],
});

function withoutBridge(facts: Facts): Evidence[] {
  return vlansOn(facts)
    .filter(({ bridge, rows }) => !rows.some((row) => names(facts, row, "tagged", bridge)))
    .map(({ bridge, vlan, rows }) => aboutVlan(bridge, vlan, rows));
}

function withoutPorts(facts: Facts): Evidence[] {
  const carries = (row: Row, bridge: string) =>
    [...namesIn(row["tagged"]), ...namesIn(row["untagged"])].some((port) => port !== bridge);
  return vlansOn(facts)
    .filter(({ bridge, rows }) => rows.some((row) => names(facts, row, "tagged", bridge)))
    .filter(({ bridge, rows }) => !rows.some((row) => carries(row, bridge)))
    .map(({ bridge, vlan, rows }) => aboutVlan(bridge, vlan, rows));
}

/** DHCP servers that deal to the clients of their own interface. */
const servers = ({ dhcpServers }: Facts): Row[] =>
  dhcpServers.filter((row) => isOn(row) && (row["relay"] ?? "0.0.0.0") === "0.0.0.0");

const aboutServer = (row: Row, ...more: string[]): Evidence => ({
  port: row["interface"] ?? "",
  other: row["name"] ?? "",
  shows: [shown(`/ip/dhcp-server ${row["name"]}`, row, "interface", "address-pool"), ...more],
});

function withoutPool(facts: Facts): Evidence[] {
  const pools = facts.pools.map(({ name }) => name);
  return servers(facts)
    .filter(({ "address-pool": pool = "static-only" }) => pool !== "static-only")
    .filter(({ "address-pool": pool }) => !pools.includes(pool))
    .map((row) => aboutServer(row, `/ip/pool: ${pools.join(", ") || "no pools"}`));
}

function withoutNetwork(facts: Facts): Evidence[] {
  const networks = facts.dhcpNetworks.map(({ address = "" }) => address);
  return servers(facts).flatMap((row) => {
    const own = facts.addresses.filter(
      (address) => isOn(address) && address["interface"] === row["interface"],
    );
    const isServed = own.some(({ address = "" }) =>
      networks.some((network) => within(address.split("/")[0] ?? "", [network])),
    );
    if (own.length === 0 || isServed) return [];
    return [
      aboutServer(
        row,
        ...own.map((address) => shown("/ip/address", address, "address", "interface")),
        `/ip/dhcp-server/network: ${networks.join(", ") || "no networks"}`,
      ),
    ];
  });
}

/** VLANs on a bond whose packets do not fit it with their tags. */
const largeVlans = ({ bonds, vlans, interfaces }: Facts): Evidence[] =>
  bonds.flatMap(({ name }) => {
    const l2mtu = interfaces.find((row) => row["name"] === name)?.["l2mtu"];
    if (l2mtu === undefined) return [];
    return vlans
      .filter((vlan) => isOn(vlan) && vlan["interface"] === name)
      .filter((vlan) => Number(vlan["mtu"]) + 4 > Number(l2mtu))
      .map((vlan) => ({
        bond: name,
        port: vlan["name"] ?? "",
        other: l2mtu,
        bound: { mtu: String(Number(l2mtu) - 4) },
        shows: [
          shown(`/interface/vlan ${vlan["name"]}`, vlan, "mtu"),
          `/interface ${name}: l2mtu=${l2mtu}`,
        ],
      }));
  });

/** Lists that rules for the router itself go by, and that hold no interface. */
function emptyLists({ firewall, lists, listMembers }: Facts): Evidence[] {
  const rules = firewall.filter(
    (row) => isOn(row) && row["chain"] === "input" && row["in-interface-list"] !== undefined,
  );
  const used = new Set(rules.map((row) => (row["in-interface-list"] ?? "").replace("!", "")));
  return lists
    .filter(({ name = "", builtin, include = "" }) => {
      const has = listMembers.some((member) => isOn(member) && member["list"] === name);
      return used.has(name) && builtin !== "true" && include === "" && !has;
    })
    .map((list) => ({
      other: list["name"] ?? "",
      shows: [
        `/interface/list/member: no interface in ${list["name"]}`,
        ...rules
          .filter((row) => (row["in-interface-list"] ?? "").replace("!", "") === list["name"])
          .map((row) => shown("/ip/firewall/filter", row, "chain", "action", "in-interface-list")),
      ],
    }));
}

/** Addresses that nobody reaches from elsewhere. */
const inside = ["carrierGradeNat", "linkLocal", "loopback", "private"];

/** True of an address that is reached from everywhere. */
function isPublic(address: string): boolean {
  const [host = ""] = address.split("/");
  return ipaddr.IPv4.isValid(host) && !inside.includes(ipaddr.IPv4.parse(host).range());
}

/** Services that anybody may try who reaches the router, where no rule keeps anybody from it. */
function openServices({ services, addresses, firewall }: Facts): Evidence[] {
  const at = addresses.find((row) => isOn(row) && isPublic(row["address"] ?? ""));
  const guards = firewall.some(
    (row) =>
      isOn(row) && row["chain"] === "input" && ["drop", "reject"].includes(row["action"] ?? ""),
  );
  if (at === undefined || guards) return [];
  const open = services.filter(
    (row) =>
      isOn(row) &&
      row["dynamic"] !== "true" &&
      row["connection"] !== "true" &&
      ["", "0.0.0.0/0"].includes(row["address"] ?? ""),
  );
  if (open.length === 0) return [];
  return [
    {
      other: open.map(({ name }) => name).join(", "),
      ids: idsOf(open),
      shows: [
        shown("/ip/address", at, "address", "interface"),
        ...open.map((row) => shown(`/ip/service ${row["name"]}`, row, "port", "address")),
      ],
    },
  ];
}

/** What a bond lives among: the VLAN table of its bridge, DHCP, lists of interfaces, services. */
export const surroundingFindings: readonly Finding[] = [
  {
    code: "bond-not-in-vlan-table",
    severity: "warning",
    look: bondsLeftOut,
    cause: ({ bond, other }) =>
      `${other} filters VLANs and no row of its table names ${bond}: the bond carries frames without a tag only, and every VLAN ends at the bridge.`,
    fix: ({ bond, other }) => ({
      program: `tagged: [${inProgram(bond)}, ...] in a BridgeVlan of ${inProgram(other)} for each VLAN that it carries; or pvid of its BridgePort, where it is to carry one VLAN without a tag`,
    }),
  },
  {
    code: "vlan-without-bridge-tagged",
    severity: "error",
    look: withoutBridge,
    cause: ({ port, other, bound }) =>
      `${other} filters VLANs, and its table has no row for ${bound?.["vlan-id"]} that names ${other} itself: nothing of the VLAN reaches ${port}. Since 7.16 RouterOS adds that by itself.`,
    fix: ({ other, bound }) => ({
      program: `tagged: [${inProgram(other)}, ...] in the BridgeVlan with vlanIds: [${bound?.["vlan-id"]}]`,
    }),
  },
  {
    code: "vlan-without-ports",
    severity: "warning",
    look: withoutPorts,
    cause: ({ port, other, bound }) =>
      `No port of ${other} carries VLAN ${bound?.["vlan-id"]}: its table names the bridge alone, so ${port} looks well and nobody is in it.`,
    fix: ({ other, bound }) => ({
      program: `tagged: [${inProgram(other)}, ...] with the ports that carry it, in a BridgeVlan with vlanIds: [${bound?.["vlan-id"]}]`,
    }),
  },
  {
    code: "dhcp-server-without-pool",
    severity: "error",
    look: withoutPool,
    cause: ({ other, port }) =>
      `The DHCP server ${other} deals from a pool that is gone: new clients on ${port} get no address.`,
    fix: ({ other }) => ({
      program: `addressPool of the DhcpServer ${inProgram(other)}: the name of an IpPool`,
      note: "on the router: set address-pool of the server to a pool",
    }),
  },
  {
    code: "dhcp-server-without-network",
    severity: "error",
    look: withoutNetwork,
    cause: ({ other, port }) =>
      `No network of /ip/dhcp-server/network is that of ${port}: clients of ${other} get an address and neither gateway nor DNS.`,
    fix: () => ({
      program: "a DhcpNetwork with the network of the interface, gateway and dnsServer",
    }),
  },
  {
    code: "vlan-mtu-above-l2mtu",
    severity: "error",
    look: largeVlans,
    cause: ({ bond, port, other }) =>
      `Packets of ${port} with their tag are above the l2mtu ${other} of ${bond}: full ones are lost.`,
    fix: ({ port, bound = {} }) => ({
      program: `mtu: ${bound["mtu"]} of the Vlan, or an l2mtu of the EthernetPorts that has room for four bytes more`,
      router: onNamed("/interface/vlan", "set", port, bound),
    }),
  },
  {
    code: "list-without-members",
    severity: "warning",
    look: emptyLists,
    cause: ({ other }) =>
      `Rules for what reaches the router itself go by the interface list ${other}, which is empty: what they let in stays out, and a rule for all but ${other} meets everybody.`,
    fix: ({ other }) => ({
      program: `an InterfaceListMember of ${inProgram(other)} for each interface`,
    }),
  },
  {
    code: "service-open-to-everywhere",
    severity: "warning",
    look: openServices,
    cause: ({ other }) =>
      `The router has an address of the Internet, no rule drops anything on its way to the router, and these services take everybody: ${other}.`,
    fix: ({ ids = [] }) => ({
      program:
        "HardenedApi or address of an IpService: the networks that may come; a ManagementFirewall with a rule that drops the rest",
      router: consoleCommand("/ip/service", "set", {
        ids,
        words: { address: "192.168.0.0/16,172.16.0.0/12,10.0.0.0/8" },
      }),
      note: "if you yourself come from elsewhere, add your own network to the command first",
    }),
  },
];
