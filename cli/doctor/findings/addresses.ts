import ipaddr from "ipaddr.js";
import type { Row } from "../../../provider/transport/transport";
import { type Facts, isOn } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";

const about = (row: Row) =>
  shown("/ip/address", row, "address", "interface", "network", "disabled", "invalid");
/** One address of ours with several others at the far ends: what point-to-point links have. */
const areLinks = (a: Row, b: Row) =>
  [a, b].every(({ address = "" }) => address.endsWith("/32")) && a["network"] !== b["network"];
const areDynamic = (a: Row, b: Row) => [a, b].every((row) => row["dynamic"] === "true");
const hostOf = ({ address = "" }: Row) => address.split("/")[0] ?? "";

/** Enabled rows that differ from an earlier one in their interface. */
function pairs(addresses: readonly Row[], clash: (a: Row, b: Row) => boolean): Evidence[] {
  const rows = addresses.filter((row) => isOn(row) && row["invalid"] !== "true");
  return rows.flatMap((row, at) =>
    rows
      .slice(0, at)
      .filter((other) => clash(other, row))
      .map((other) => ({
        port: row["interface"] ?? "",
        other: `${other["address"]} on ${other["interface"]} and ${row["address"]} on ${row["interface"]}`,
        shows: [about(other), about(row)],
      })),
  );
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
      `A row of ${other} refers to ${port}, an interface that is gone: when a bond was made anew under its old name, what referred to it does not follow.`,
    fix: () => ({
      program: "pulumi up --refresh sets the reference anew, for what the program manages",
      router: "set interface= of that row to the bond, or remove the row",
    }),
  },
  {
    code: "address-duplicate",
    severity: "error",
    look: ({ addresses }) =>
      pairs(addresses, (a, b) => hostOf(a) === hostOf(b) && !areLinks(a, b) && !areDynamic(a, b)),
    cause: ({ other }) => `One address twice: ${other}. Which of the two answers is chance.`,
    fix: ({ port }) => ({
      program: `one of the two IpAddress resources; an address that moved to the bond stays behind on its old interface until it is removed there`,
      router: `/ip/address/remove [find interface=${port}], if that one is the old one`,
    }),
  },
  {
    code: "subnet-overlap",
    severity: "warning",
    look: ({ addresses }) =>
      pairs(
        addresses,
        (a, b) => a["interface"] !== b["interface"] && hostOf(a) !== hostOf(b) && overlap(a, b),
      ),
    cause: ({ other }) =>
      `Two interfaces are in one network: ${other}. The router sends to hosts there by one of the two only.`,
    fix: () => ({
      program: "another network for one of the two IpAddress resources, or one bridge for both",
    }),
  },
  {
    code: "bond-unused",
    severity: "note",
    look: ({ bonds, addresses, bridgePorts, vlans, dhcpClients, allBonds, unseen }) =>
      bonds.flatMap(({ name, enabled }) => {
        const users = [...addresses, ...bridgePorts, ...vlans, ...dhcpClients];
        const used =
          users.some((row) => row["interface"] === name && isOn(row)) ||
          allBonds.some((row) => row["slaves"]?.split(",").includes(name));
        if (!enabled || used || unseen.length > 0) return [];
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

function overlap(a: Row, b: Row): boolean {
  const [left, right] = [networkOf(a), networkOf(b)];
  if (!left || !right) return false;
  // A /32 is a host of its own, wherever it is.
  if (left[1] === 32 || right[1] === 32) return false;
  return left[0].match(right[0], Math.min(left[1], right[1]));
}

function networkOf({ address = "" }: Row): [ipaddr.IPv4, number] | undefined {
  return ipaddr.IPv4.isValidCIDR(address) ? ipaddr.IPv4.parseCIDR(address) : undefined;
}
