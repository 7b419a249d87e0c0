import type { Bond, Facts, Member } from "../facts";
import { type Evidence, type Finding, onNamed, shown } from "../finding";

const NOBODY = "00:00:00:00:00:00";

const isLacp = ({ mode, enabled }: Bond) => mode === "802.3ad" && enabled;

/** The members that have link, and of which the router says something. */
const seen = ({ members }: Bond) => members.filter(({ up, slave }) => up && slave !== undefined);

/** What a member hears of its partner; undefined when it hears nothing. */
function partnerOf({ slave }: Member): string | undefined {
  const system = slave?.["partner-sys-id"];
  const defaulted = slave?.["flags"]?.includes("F") === true;
  return system === undefined || system === NOBODY || defaulted ? undefined : system;
}

const isHeard = (member: Member) => partnerOf(member) !== undefined;

const said = ({ name, slave }: Member) =>
  shown(
    `/interface/bonding/monitor-slaves ${name}`,
    slave,
    ...["key", "flags", "partner-sys-id", "partner-key", "partner-flags"],
  );

/** Evidence of each LACP bond. */
const bonds = ({ bonds: all }: Facts, look: (bond: Bond) => Evidence[]) =>
  all.filter(isLacp).flatMap(look);

/** Evidence of the members of an LACP bond that are in some state. */
const ports = (facts: Facts, isSo: (member: Member, bond: Bond) => boolean) =>
  bonds(facts, (bond) =>
    seen(bond)
      .filter((member) => isSo(member, bond))
      .map((member) => ({ bond: bond.name, port: member.name, shows: [said(member)] })),
  );

/** The members with another value than most. */
function odd(bond: Bond, valueOf: (member: Member) => string | undefined): Evidence[] {
  const heard = seen(bond).filter(isHeard);
  const values = heard.map(valueOf);
  const count = (value: string | undefined) => values.filter((one) => one === value).length;
  const [usual, ...others] = [...new Set(values)].sort((a, b) => count(b) - count(a));
  if (others.length === 0) return [];
  return heard
    .filter((member) => valueOf(member) !== usual)
    .map((member) => ({
      bond: bond.name,
      port: member.name,
      other: usual ?? "",
      shows: heard.map(said),
    }));
}

/** What LACP says. */
export const lacpFindings: readonly Finding[] = [
  {
    code: "lacp-both-passive",
    severity: "error",
    look: (facts) =>
      bonds(facts, (bond) => {
        const silent = seen(bond).filter(
          (member) =>
            !isHeard(member) || member.slave?.["partner-flags"]?.startsWith("A") === false,
        );
        if (bond.row["lacp-mode"] !== "passive" || silent.length === 0) return [];
        const mode = shown(`/interface/bonding ${bond.name}`, bond.row, "lacp-mode");
        return [{ bond: bond.name, shows: [mode, ...silent.map(said)] }];
      }),
    cause: ({ bond }) =>
      `${bond} only answers (lacp-mode=passive), and the other end does not begin either: two passive ends never meet.`,
    fix: ({ bond }) => ({
      program: 'lacpMode: "active"',
      router: onNamed("/interface/bonding", "set", bond, { "lacp-mode": "active" }),
    }),
  },
  {
    code: "lacp-no-partner",
    severity: "error",
    look: (facts) =>
      bonds(facts, (bond) => {
        const all = seen(bond);
        const isPassive = bond.row["lacp-mode"] === "passive";
        if (isPassive || all.length === 0 || all.some(isHeard)) return [];
        const { name, monitor } = bond;
        const shows = [
          shown(`/interface/bonding/monitor ${name}`, monitor, "lacp-partner-system-id"),
          ...all.map(said),
        ];
        return [{ bond: name, shows }];
      }),
    cause: ({ bond }) =>
      `Nobody answers the LACP frames of ${bond}: the ports of the switch are in no LACP group (a static group does not answer).`,
    fix: () => ({
      program:
        'mode: "balance-xor" for a static group, "active-backup" for a switch without groups',
      cable: "make an LACP group (802.3ad) of these ports on the switch",
    }),
  },
  {
    code: "lacp-partners-differ",
    severity: "error",
    look: (facts) => bonds(facts, (bond) => odd(bond, partnerOf)),
    cause: ({ bond, port, other }) =>
      `${port} leads to another LACP system than the other members of ${bond} (${other}): its cable is in another switch, and LACP uses one of the two only.`,
    fix: ({ port, other }) => ({
      cable: `plug ${port} into the switch ${other}; two switches can be one only as a stack or MLAG pair`,
      program: 'mode: "active-backup" when two switches are meant',
    }),
  },
  {
    code: "lacp-keys-differ",
    severity: "error",
    look: (facts) =>
      bonds(facts, (bond) => odd(bond, (one) => `${partnerOf(one)} ${one.slave?.["partner-key"]}`))
        .filter(({ bond, port }) => !leadsElsewhere(facts, bond, port))
        .map((one) => ({ ...one, other: one.other?.split(" ")[1] ?? "" })),
    cause: ({ bond, port, other }) =>
      `The switch has ${port} in another group than the other members of ${bond}: its partner-key is not ${other}. LACP uses one of the groups only.`,
    fix: ({ port }) => ({
      cable: `put the switch's port of ${port} into the same LACP group as the others, at the same speed`,
    }),
  },
  {
    code: "lacp-port-defaulted",
    severity: "error",
    look: (facts) => ports(facts, (member, bond) => !isHeard(member) && seen(bond).some(isHeard)),
    cause: ({ bond, port }) =>
      `${port} hears no LACP frames, while other members of ${bond} do: its port on the switch is in no LACP group, or its cable goes elsewhere.`,
    fix: ({ port }) => ({
      cable: `follow the cable of ${port}; put its port on the switch into the group of the others`,
    }),
  },
  {
    code: "lacp-port-expired",
    severity: "error",
    look: (facts) => ports(facts, ({ slave }) => slave?.["flags"]?.includes("E") === true),
    cause: ({ port }) =>
      `${port} heard LACP frames and hears them no more: the link is up and carries nothing in this direction, or the switch took the port out of its group.`,
    fix: ({ port }) => ({ cable: `the cable, fibre or converter of ${port}` }),
  },
  {
    code: "lacp-port-individual",
    severity: "error",
    look: (facts) =>
      ports(facts, (member) =>
        isHeard(member)
          ? [member.slave?.["flags"], member.slave?.["partner-flags"]].some(
              (flags) => flags !== undefined && flags.charAt(2) !== "G",
            )
          : false,
      ),
    cause: ({ bond, port }) =>
      `${port} is individual: one end says that it cannot be aggregated (no G in its flags), and ${bond} cannot use it together with others.`,
    fix: ({ port }) => ({
      cable: `on the switch: take the port of ${port} out of individual (suspended, "lacp individual") mode; both ends full duplex`,
    }),
  },
  {
    code: "lacp-port-out-of-sync",
    severity: "warning",
    look: (facts) =>
      ports(facts, (member, bond) => {
        const { flags = "", "partner-flags": partner = "" } = member.slave ?? {};
        const works = [flags, partner].every((one) => one.slice(3, 6) === "SCD");
        const isAlone = flags.charAt(2) !== "G" || partner.charAt(2) !== "G" || flags.includes("E");
        if (works || isAlone || !isHeard(member)) return false;
        return !leadsElsewhere(facts, bond.name, member.name);
      }),
    cause: ({ port }) =>
      `The two ends of ${port} have not agreed yet (S, C or D is missing in the flags): for a few seconds that is normal; lasting, the other end waits or refuses.`,
    fix: ({ port }) => ({
      cable: `look again in half a minute; then at the switch's log about the port of ${port}`,
    }),
  },
  {
    code: "min-links-above-members",
    severity: "error",
    look: (facts) => bonds(facts, (bond) => minLinks(bond, bond.members.length)),
    cause: ({ bond, other }) =>
      `${bond} wants more members with link than it has members (${other}): it never runs.`,
    fix: ({ bond, other = "0" }) => ({
      program: `minLinks: ${other}, or less`,
      router: onNamed("/interface/bonding", "set", bond, { "min-links": other }),
    }),
  },
  {
    code: "min-links-not-reached",
    severity: "error",
    look: (facts) =>
      bonds(facts, (bond) => {
        if (minLinks(bond, bond.members.length).length > 0 || bond.monitor === undefined) return [];
        return minLinks(bond, bond.members.filter(({ up, active }) => up && active).length);
      }),
    cause: ({ bond, other }) =>
      `${bond} has ${other} of the members that min-links asks for, and so it does not run although there is link.`,
    fix: () => ({
      cable: "bring the other members back; see the findings about them",
      program: "minLinks: 0 when half the throughput is better than none",
    }),
  },
];

function minLinks({ name, row, monitor }: Bond, has: number): Evidence[] {
  if (Number(row["min-links"] ?? 0) <= has) return [];
  const shows = [
    shown(`/interface/bonding ${name}`, row, "min-links", "slaves", "running"),
    ...(monitor ? [shown(`/interface/bonding/monitor ${name}`, monitor, "active-ports")] : []),
  ];
  return [{ bond: name, other: String(has), shows }];
}

/** Whether it is reported already that the member's cable is in another switch. */
function leadsElsewhere(facts: Facts, bond: string | undefined, port: string | undefined): boolean {
  const one = facts.bonds.find(({ name }) => name === bond);
  return one !== undefined && odd(one, partnerOf).some((each) => each.port === port);
}
