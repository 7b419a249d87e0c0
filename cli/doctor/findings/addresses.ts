import ipaddr from "ipaddr.js";
import { consoleCommand } from "../../../provider/values";
import type { Row } from "../../../provider/transport/transport";
import { type Facts, isOn } from "../facts";
import { type Evidence, type Finding, idsOf, shown } from "../finding";

const about = (row: Row) =>
  shown("/ip/address", row, "address", "interface", "network", "disabled", "invalid");
/** One address of ours with several others at the far ends: what point-to-point links have. */
const areLinks = (a: Row, b: Row) =>
  [a, b].every(({ address = "" }) => address.endsWith("/32")) && a["network"] !== b["network"];
const areDynamic = (a: Row, b: Row) => [a, b].every((row) => row["dynamic"] === "true");
/** Ids count up and are not given again: of two rows the one with the lower id was made first. */
const numberOf = ({ ".id": id = "*0" }: Row) => Number.parseInt(id.slice(1), 16);
const named = (row: Row) => `${row["address"]} on ${row["interface"]}`;
const hostOf = ({ address = "" }: Row) => address.split("/")[0] ?? "";

/** Pairs of enabled rows, the older first. */
function pairs(addresses: readonly Row[], clash: (a: Row, b: Row) => boolean): [Row, Row][] {
  const rows = addresses
    .filter((row) => isOn(row) && row["invalid"] !== "true")
    .sort((a, b) => numberOf(a) - numberOf(b));
  return rows.flatMap((newer, at) =>
    rows
      .slice(0, at)
      .filter((older) => clash(older, newer))
      .map((older): [Row, Row] => [older, newer]),
  );
}

/** Which of two rows is to go: one from DHCP cannot, a bond's address stays, else the older one goes. */
function spare([older, newer]: [Row, Row], { allBonds }: Facts): Row {
  const isBonds = (row: Row) => allBonds.some(({ name }) => name === row["interface"]);
  if (older["dynamic"] === "true") return newer;
  return newer["dynamic"] !== "true" && isBonds(older) && !isBonds(newer) ? newer : older;
}

/** Addresses, and what refers to interfaces that are gone. */
export const addressFindings: readonly Finding[] = [
  {
    code: "reference-dangling",
    severity: "error",
    look: (facts) => [
      ...dangling("/ip/address", facts.addresses, "address"),
      ...dangling("/interface/bridge/port", facts.bridgePorts, "bridge"),
      ...dangling("/interface/vlan", facts.vlans, "name"),
    ],
    cause: ({ port, other }) =>
      `A row of ${other} refers to ${port}, an interface that is gone: when a bond is deleted and added again under its name, references to the old one stay broken.`,
    fix: () => ({
      program: "pulumi up --refresh sets the reference again, for what the program manages",
      note: "on the router: set interface of that row to the bond, or remove the row",
    }),
  },
  {
    code: "address-duplicate",
    severity: "error",
    look: (facts) =>
      pairs(
        facts.addresses,
        (a, b) => hostOf(a) === hostOf(b) && !areLinks(a, b) && !areDynamic(a, b),
      ).map((pair) => {
        const [older, newer] = pair;
        return {
          port: spare(pair, facts)["interface"] ?? "",
          other: `${named(older)}, which is the older one, and ${named(newer)}`,
          ids: idsOf([spare(pair, facts)]),
          shows: pair.map(about),
        };
      }),
    cause: ({ other }) => `One address twice: ${other}. Which of the two answers is chance.`,
    fix: ({ port, ids = [] }) => ({
      program:
        "one of the two IpAddress resources; an address that moved to the bond stays behind on its old interface until it is removed there",
      router: consoleCommand("/ip/address", "remove", { ids }),
      note: `that removes the one on ${port}; if you are connected by it, connect by another address first`,
    }),
  },
  {
    code: "address-network-wrong",
    severity: "warning",
    look: ({ addresses }) =>
      addresses.flatMap((row) => {
        const right = networkIn(row);
        if (!isOn(row) || row["dynamic"] === "true" || row["network"] === undefined) return [];
        if (right === undefined || row["network"] === right) return [];
        return [
          { port: row["interface"] ?? "", other: right, ids: idsOf([row]), shows: [about(row)] },
        ];
      }),
    cause: ({ port, other }) =>
      `The network of an address on ${port} is not that of its prefix, which is ${other}: the router reaches its neighbours there by another route, or not at all.`,
    fix: ({ other = "", ids = [] }) => ({
      program: `leave network out, or network: "${other}"`,
      router: consoleCommand("/ip/address", "set", { ids, words: { network: other } }),
    }),
  },
  {
    code: "subnet-overlap",
    severity: "warning",
    look: ({ addresses }) =>
      pairs(
        addresses,
        (a, b) => a["interface"] !== b["interface"] && hostOf(a) !== hostOf(b) && overlap(a, b),
      ).map(([older, newer]) => ({
        port: newer["interface"] ?? "",
        other: `${named(older)} and ${named(newer)}`,
        shows: [about(older), about(newer)],
      })),
    cause: ({ other }) =>
      `Two interfaces are in one network: ${other}. The router sends to hosts there by one of the two only.`,
    fix: () => ({
      program: "another network for one of the two IpAddress resources, or one bridge for both",
    }),
  },
  {
    code: "bond-unused",
    severity: "note",
    look: ({ bonds, addresses, bridgePorts, vlans, dhcpClients, allBonds, unanswered }) =>
      bonds.flatMap(({ name, enabled }) => {
        const users = [...addresses, ...bridgePorts, ...vlans, ...dhcpClients];
        const used =
          users.some((row) => row["interface"] === name && isOn(row)) ||
          allBonds.some((row) => row["slaves"]?.split(",").includes(name));
        if (!enabled || used || unanswered.length > 0) return [];
        return [
          {
            bond: name,
            shows: [
              "/ip/address",
              "/ip/dhcp-client",
              "/interface/bridge/port",
              "/interface/vlan",
            ].map((menu) => `${menu}: none with interface=${name}`),
          },
        ];
      }),
    cause: ({ bond }) => `${bond} has no address, is in no bridge and carries no VLAN.`,
    fix: ({ bond }) => ({
      program: `new IpAddress(..., { interface: uplink.name }), Vlan or BridgePort on ${bond}`,
    }),
  },
];

/** Rows whose interface or bridge is an id: what had the id was removed. */
function dangling(menu: string, rows: Facts["addresses"], word: string): Evidence[] {
  return rows.flatMap((row) => {
    const gone = [row["interface"], row["bridge"]].find((name) => name?.startsWith("*"));
    if (gone === undefined || row["dynamic"] === "true") return [];
    const words = [...new Set([word, "interface", "bridge", "invalid", "inactive"])];
    return [{ port: gone, other: menu, shows: [shown(menu, row, ...words)] }];
  });
}

/** What RouterOS works out for an address; nothing for a link from one host to another. */
function networkIn(row: Row): string | undefined {
  const [, length = 32] = networkOf(row) ?? [];
  return length > 30
    ? undefined
    : ipaddr.IPv4.networkAddressFromCIDR(row["address"] ?? "").toString();
}

function overlap(a: Row, b: Row): boolean {
  const [left, right] = [networkOf(a), networkOf(b)];
  if (!left || !right) return false;
  // A /32 is a single host on any interface.
  if (left[1] === 32 || right[1] === 32) return false;
  return left[0].match(right[0], Math.min(left[1], right[1]));
}

function networkOf({ address = "" }: Row): [ipaddr.IPv4, number] | undefined {
  return ipaddr.IPv4.isValidCIDR(address) ? ipaddr.IPv4.parseCIDR(address) : undefined;
}
