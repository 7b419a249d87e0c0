import { saysSlave } from "../../../provider/values/router-texts";
import { type Bond, type Facts, isOn, type Member } from "../facts";
import { consoleCommand } from "../../../provider/values";
import { type Evidence, type Finding, idsOf, inProgram, onNamed, shown } from "../finding";
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
      members(facts, ({ name, iface }, bond) =>
        iface !== undefined || facts.interfaces.length === 0
          ? undefined
          : {
              other: bond.members.flatMap((one) => (one.iface ? [one.name] : [])).join(","),
              shows: [
                shown(`/interface/bonding ${bond.name}`, bond.row, "slaves"),
                `/interface: no ${name}`,
              ],
            },
      ),
    cause: ({ bond, port }) =>
      `${bond} lists ${port}, and there is no such interface: it was removed, and the bond still holds its id.`,
    fix: ({ bond, other = "" }) => ({
      program: "slaves: the interfaces that there are; pulumi up --refresh then mends the list",
      // A bond without any member is none.
      ...(other !== "" && {
        router: onNamed("/interface/bonding", "set", bond, { slaves: other }),
        note: "that takes it out of the list; put the right port in beside the others, if there is one",
      }),
    }),
  },
  {
    code: "member-disabled",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, iface }) =>
        iface === undefined || isOn(iface)
          ? undefined
          : { shows: [shown(`/interface ${name}`, iface, "disabled", "comment")] },
      ),
    cause: ({ bond, port }) => `${port} is disabled, and so no use to ${bond}.`,
    fix: ({ port }) => ({ router: onNamed("/interface", "enable", port) }),
  },
  {
    code: "member-no-link",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, iface, link, up }) =>
        iface === undefined || !isOn(iface) || up
          ? undefined
          : {
              shows: [
                link === undefined
                  ? shown(`/interface ${name}`, iface, "running")
                  : shown(`/interface/ethernet/monitor ${name}`, link, "status"),
                shown(`/interface ${name}`, iface, "last-link-down-time", "link-downs"),
              ],
            },
      ),
    cause: ({ port }) =>
      `${port} has no link: the cable is out or broken, or the port at its other end is off.`,
    fix: ({ port }) => ({
      cable: `the cable of ${port}, both plugs, then the switch's port; on ports that can, /interface ethernet cable-test says where it is open`,
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
            ids: idsOf([row]),
            shows: [shown(`/interface/bridge/port ${name}`, row, "bridge", "inactive")],
          }
        );
      }),
    cause: ({ bond, port, other }) =>
      `${port} is also a port of ${other}: a port is in a bond or in a bridge. The bond ${bond} as a whole can be in the bridge.`,
    fix: ({ bond, port, ids = [] }) => ({
      program: `takePorts: true in the Bond, and BridgePort with interface: ${inProgram(bond)} instead of ${inProgram(port)}`,
      router: consoleCommand("/interface/bridge/port", "remove", { ids }),
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
              ids: idsOf(rows),
              shows: rows.map((row) => shown("/ip/address", row, "address", "interface", "slave")),
            };
      }),
    cause: ({ bond, port, other }) =>
      `${other} is on the member ${port}: RouterOS takes that and the address does not work, since ${bond} owns the port.`,
    fix: ({ bond = "", port, ids = [] }) => ({
      program: `IpAddress with interface: uplink.name (${bond}) instead of ${inProgram(port)}`,
      router: consoleCommand("/ip/address", "set", { ids, words: { interface: bond } }),
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
        const logged = facts.log.filter(({ message = "" }) => saysSlave(message, name));
        return (
          row && {
            ids: idsOf([row]),
            shows: [
              shown("/ip/dhcp-client", row, "interface", "status"),
              ...logged.slice(-1).map((entry) => shown("/log", entry, "topics", "message")),
            ],
          }
        );
      }),
    cause: ({ bond, port }) =>
      `A DHCP client is on the member ${port}: what it gets belongs to a port that ${bond} owns.`,
    fix: ({ bond = "", ids = [] }) => ({
      router: consoleCommand("/ip/dhcp-client", "set", { ids, words: { interface: bond } }),
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
              ids: idsOf(others),
              shows: [bond.row, ...others].map((row) =>
                shown(`/interface/bonding ${row["name"]}`, row, "slaves", "disabled"),
              ),
            };
      }),
    cause: ({ bond, port, other }) =>
      `${port} is listed by ${bond} and by ${other}: only one of them can be enabled.`,
    fix: ({ port, other, ids = [] }) => ({
      program: `take ${inProgram(port)} out of the slaves of all bonds but one`,
      router: consoleCommand("/interface/bonding", "remove", { ids }),
      note: `only if ${other} is not needed`,
    }),
  },
];
