import { type Bond, type Facts, isOn, type Member } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";
import { alsoIn } from "./bond";

/** Evidence of each member that `show` says something about. */
export function members(
  { bonds }: Facts,
  show: (member: Member, bond: Bond) => Omit<Evidence, "bond" | "port"> | undefined,
): Evidence[] {
  return bonds.flatMap((bond) =>
    bond.members.flatMap((member) => {
      const found = show(member, bond);
      return found ? [{ bond: bond.name, port: member.name, ...found }] : [];
    }),
  );
}

/** What members are taken for elsewhere. */
export const memberFindings: readonly Finding[] = [
  {
    code: "member-missing",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, face }, bond) =>
        face !== undefined || facts.interfaces.length === 0
          ? undefined
          : {
              shows: [
                shown(`/interface/bonding ${bond.name}`, bond.row, "slaves"),
                `/interface: no ${name}`,
              ],
            },
      ),
    cause: ({ bond, port }) =>
      `${bond} lists ${port}, and there is no such interface: it was removed, and the bond still holds its id.`,
    fix: ({ bond }) => ({
      program: "slaves: the interfaces that there are; pulumi up --refresh then mends the list",
      router: `/interface/bonding/set ${bond} slaves=...`,
    }),
  },
  {
    code: "member-disabled",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, face }) =>
        face === undefined || isOn(face)
          ? undefined
          : { shows: [shown(`/interface ${name}`, face, "disabled", "comment")] },
      ),
    cause: ({ bond, port }) => `${port} is disabled, and so no use to ${bond}.`,
    fix: ({ port }) => ({ router: `/interface/enable ${port}` }),
  },
  {
    code: "member-no-link",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, face, link, up }) =>
        face === undefined || !isOn(face) || up
          ? undefined
          : {
              shows: [
                link === undefined
                  ? shown(`/interface ${name}`, face, "running")
                  : shown(`/interface/ethernet/monitor ${name}`, link, "status"),
                shown(`/interface ${name}`, face, "last-link-down-time", "link-downs"),
              ],
            },
      ),
    cause: ({ port }) =>
      `${port} has no link: the cable is out or broken, or the port at its other end is off.`,
    fix: ({ port }) => ({
      cable: `the cable of ${port}, both plugs, then the switch's port; /interface/ethernet/cable-test ${port} says where it is open, on ports that can`,
    }),
  },
  {
    code: "member-in-bridge",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name }) => {
        const row = facts.bridgePorts.find((port) => port["interface"] === name && isOn(port));
        return (
          row && {
            other: row["bridge"] ?? "",
            shows: [shown(`/interface/bridge/port ${name}`, row, "bridge", "inactive")],
          }
        );
      }),
    cause: ({ bond, port, other }) =>
      `${port} is also a port of ${other}: a port is in a bond or in a bridge. The bond ${bond} as a whole can be in the bridge.`,
    fix: ({ bond, port }) => ({
      program: `takePorts: true in the Bond, and BridgePort with interface: "${bond}" instead of "${port}"`,
      router: `/interface/bridge/port/remove [find interface=${port}]`,
    }),
  },
  {
    code: "member-has-address",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name }) => {
        const rows = facts.addresses.filter(
          (row) => row["interface"] === name && isOn(row) && row["dynamic"] !== "true",
        );
        return rows.length === 0
          ? undefined
          : {
              other: rows.map((row) => row["address"]).join(", "),
              shows: rows.map((row) => shown("/ip/address", row, "address", "interface", "slave")),
            };
      }),
    cause: ({ bond, port, other }) =>
      `${other} is on the member ${port}: RouterOS takes that and the address does not work, since ${bond} owns the port.`,
    fix: ({ bond, port }) => ({
      program: `IpAddress with interface: uplink.name (${bond}) instead of "${port}"`,
      router: `/ip/address/set [find interface=${port}] interface=${bond}`,
    }),
  },
  {
    code: "member-has-dhcp-client",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name }) => {
        const row = facts.dhcpClients.find(
          (client) => client["interface"] === name && isOn(client),
        );
        const logged = facts.log.filter(({ message = "" }) =>
          message.includes(`will be handled by slave ${name}`),
        );
        return (
          row && {
            shows: [
              shown("/ip/dhcp-client", row, "interface", "status"),
              ...logged.slice(-1).map((entry) => shown("/log", entry, "topics", "message")),
            ],
          }
        );
      }),
    cause: ({ bond, port }) =>
      `A DHCP client is on the member ${port}: what it gets belongs to a port that ${bond} owns.`,
    fix: ({ bond, port }) => ({
      router: `/ip/dhcp-client/set [find interface=${port}] interface=${bond}`,
    }),
  },
  {
    code: "member-in-two-bonds",
    severity: "warning",
    look: (facts) =>
      members(facts, ({ name }, bond) => {
        const others = alsoIn(name, bond.name, facts.allBonds);
        return others.length === 0
          ? undefined
          : {
              other: others.map((row) => row["name"]).join(", "),
              shows: [bond.row, ...others].map((row) =>
                shown(`/interface/bonding ${row["name"]}`, row, "slaves", "disabled"),
              ),
            };
      }),
    cause: ({ bond, port, other }) =>
      `${port} is listed by ${bond} and by ${other}: only one of them can be enabled.`,
    fix: ({ port, other }) => ({
      program: `take "${port}" out of the slaves of one of the two bonds`,
      router: `/interface/bonding/remove ${other}, if nobody needs it`,
    }),
  },
];
