import { milliseconds, spellTime } from "../../../provider/values";
import type { Bond, Facts } from "../facts";
import { type Evidence, type Finding, onNamed, shown } from "../finding";

/** Evidence of each enabled bond of a kind. */
export function bondsWhere(
  { bonds }: Facts,
  fits: (bond: Bond) => boolean,
  ...words: string[]
): Evidence[] {
  return bonds.filter(fits).map((bond) => ({
    bond: bond.name,
    other: bond.mode,
    shows: [shown(`/interface/bonding ${bond.name}`, bond.row, ...words)],
  }));
}

const byArp = ({ row }: Bond) => row["link-monitoring"] === "arp";
const byMii = ({ row }: Bond) => row["link-monitoring"] === "mii";
const useMii = (bond: string | undefined) => ({
  program: 'linkMonitoring: "mii", miiInterval: "100ms"',
  router: onNamed("/interface/bonding", "set", bond, {
    "link-monitoring": "mii",
    "mii-interval": "100ms",
  }),
});

/** How a bond finds out that a member is dead. */
export const monitoringFindings: readonly Finding[] = [
  {
    code: "link-monitoring-off",
    severity: "error",
    look: (facts) =>
      bondsWhere(facts, ({ row }) => row["link-monitoring"] === "none", "link-monitoring", "mode"),
    cause: ({ bond }) =>
      `${bond} looks at no link: it goes on sending into a cable that is out, and that part of the traffic is lost.`,
    fix: ({ bond }) => useMii(bond),
  },
  {
    code: "arp-monitoring-with-lacp",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byArp(bond) && bond.mode === "802.3ad",
        ...["mode", "link-monitoring", ".about"],
      ),
    cause: ({ bond }) =>
      `${bond} is 802.3ad and monitors by ARP: the answers come back on the member that the switch's hash chooses, and the others look dead. RouterOS accepts it and says so in .about.`,
    fix: ({ bond }) => useMii(bond),
  },
  {
    code: "arp-monitoring-ignored",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byArp(bond) && /^balance-[at]lb$/.test(bond.mode),
        ...["mode", "link-monitoring", "arp-ip-targets"],
      ),
    cause: ({ bond, other }) =>
      `${bond} is ${other}, which knows MII monitoring only: ARP monitoring is ignored, so that nothing is monitored.`,
    fix: ({ bond }) => useMii(bond),
  },
  {
    code: "arp-monitoring-active-backup",
    severity: "warning",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byArp(bond) && bond.mode === "active-backup",
        ...["mode", "link-monitoring", "arp-ip-targets"],
      ),
    cause: ({ bond }) =>
      `${bond} is active-backup and monitors by ARP. Any packet counts as an answer: behind one switch its broadcasts keep a member alive that leads nowhere, and between two routers without a switch it does not work at all.`,
    fix: ({ bond }) => ({
      ...useMii(bond),
      program:
        'linkMonitoring: "mii"; keep "arp" only when the members lead to two switches, with a target behind each',
    }),
  },
  {
    code: "arp-targets-missing",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byArp(bond) && (bond.row["arp-ip-targets"] ?? "") === "",
        ...["link-monitoring", "arp-ip-targets"],
      ),
    cause: ({ bond }) => `${bond} monitors by ARP and has no address to ask.`,
    fix: ({ bond }) => ({
      program:
        'arpIpTargets: ["192.168.88.2"]: hosts on the same network, or linkMonitoring: "mii"',
      router: useMii(bond).router,
    }),
  },
  {
    code: "mii-interval-seconds",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byMii(bond) && (milliseconds(bond.row["mii-interval"] ?? "") ?? 0) >= 1000,
        "mii-interval",
      ),
    cause: ({ bond }) =>
      `${bond} looks at its links only every few seconds or minutes, and sends into a dead one until then. RouterOS reads a number without unit as seconds: mii-interval=100 is 1m40s.`,
    fix: ({ bond }) => ({
      program: 'miiInterval: "100ms"',
      router: onNamed("/interface/bonding", "set", bond, { "mii-interval": "100ms" }),
    }),
  },
  {
    code: "mii-interval-zero",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        (bond) => byMii(bond) && milliseconds(bond.row["mii-interval"] ?? "") === 0,
        "mii-interval",
      ),
    cause: ({ bond }) => `The mii-interval of ${bond} is zero: its links are never looked at.`,
    fix: ({ bond }) => ({
      program: 'miiInterval: "100ms"',
      router: onNamed("/interface/bonding", "set", bond, { "mii-interval": "100ms" }),
    }),
  },
  {
    code: "delay-not-multiple",
    severity: "warning",
    look: ({ bonds }) => bonds.filter(byMii).flatMap(crooked),
    cause: ({ bond, other }) =>
      `A delay of ${bond} is no multiple of its mii-interval: RouterOS rounds it down, to ${other}.`,
    fix: ({ other }) => ({
      program: `upDelay and downDelay: multiples of miiInterval; what acts now is "${other}"`,
    }),
  },
  {
    code: "primary-not-member",
    severity: "error",
    look: (facts) => bondsWhere(facts, isStranger, "primary", "slaves"),
    cause: ({ bond }) =>
      `The primary of ${bond} is none of its members: it is never used, and the first member takes its place.`,
    fix: ({ bond }) => ({
      program: 'primary: one of slaves, or "none"',
      router: onNamed("/interface/bonding", "set", bond, { primary: "none" }),
    }),
  },
  {
    code: "primary-not-active",
    severity: "warning",
    look: ({ bonds }) => bonds.flatMap(idlePrimary),
    cause: ({ bond, port, other }) =>
      `${port} is the primary of ${bond} and has link, and ${other} carries the traffic: its up-delay has not passed yet, or its link is not good.`,
    fix: ({ port }) => ({
      program: "upDelay: less, when it is minutes",
      cable: `when it lasts longer than the up-delay: the cable of ${port}`,
    }),
  },
];

function crooked({ name, row }: Bond): Evidence[] {
  const step = milliseconds(row["mii-interval"] ?? "") ?? 0;
  return ["up-delay", "down-delay"].flatMap((word) => {
    const delay = milliseconds(row[word] ?? "") ?? 0;
    const rest = step === 0 ? 0 : delay % step;
    if (rest === 0) return [];
    const shows = [shown(`/interface/bonding ${name}`, row, word, "mii-interval")];
    return [{ bond: name, other: spellTime(delay - rest), shows }];
  });
}

/** The modes that have a use for a primary. */
export const WITH_PRIMARY: readonly string[] = ["active-backup", "balance-tlb", "balance-alb"];

function isStranger({ mode, row, members }: Bond): boolean {
  const primary = row["primary"] ?? "none";
  if (!WITH_PRIMARY.includes(mode) || primary === "none") return false;
  return !members.some(({ name }) => name === primary);
}

function idlePrimary({ name, mode, row, members, monitor }: Bond): Evidence[] {
  const primary = members.find((member) => member.name === row["primary"]);
  if (mode !== "active-backup" || !primary?.up || primary.active !== false) return [];
  const shows = [
    shown(`/interface/bonding ${name}`, row, "primary", "up-delay"),
    shown(`/interface/bonding/monitor ${name}`, monitor, "active-ports", "inactive-ports"),
    shown(`/interface ${primary.name}`, primary.iface, "running", "last-link-up-time"),
  ];
  return [{ bond: name, port: primary.name, other: monitor?.["active-ports"] ?? "", shows }];
}
