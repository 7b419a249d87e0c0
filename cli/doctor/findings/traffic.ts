import { consoleCommand } from "../../../provider/values";
import type { Row } from "../../../provider/transport/transport";
import { saysLoop } from "../../../provider/values/router-texts";
import { type Bond, type Facts, isOn, type Member } from "../facts";
import { type Evidence, type Finding, idsOf, onNamed, shown } from "../finding";
import { members } from "./members";

/** Words of a rule that are no condition. */
const NO_CONDITIONS = new Set(
  [
    ".id .nextid .about chain action comment disabled log log-prefix bytes packets invalid dynamic",
    "reject-with in-interface out-interface",
  ]
    .join(" ")
    .split(" "),
);

/** What becomes of the packets: loops, errors, rules and sizes. */
export const trafficFindings: readonly Finding[] = [
  {
    code: "loop-protect-tripped",
    severity: "error",
    look: (facts) =>
      members(facts, ({ name, port }) =>
        port?.["loop-protect-status"] === "disable"
          ? { shows: [about(name, port), ...loops(facts, name).slice(-1).map(logged)] }
          : undefined,
      ),
    cause: ({ bond, port }) =>
      `Loop protect has taken ${port} out: a frame that the router had sent came back to it. Two members of ${bond} in one switch without an LACP group make such a loop, and so does a cable from the switch to itself.`,
    fix: ({ port }) => ({
      cable: `find the loop behind ${port}, or make an LACP group of the switch's ports`,
      router: onNamed("/interface/ethernet", "set", port, { "loop-protect": "off" }),
      note: "only where there is no loop: frames of one member may come back by another one",
    }),
  },
  {
    code: "loop-in-log",
    severity: "error",
    look: (facts) =>
      facts.bonds.flatMap((bond) =>
        [bond.name, ...bond.members.map(({ name }) => name)].flatMap((name) => {
          const rows = loops(facts, name);
          if (rows.length === 0 || isTripped(bond, name)) return [];
          const port = name === bond.name ? {} : { port: name };
          const shows = rows.slice(-1).map(logged);
          return [{ bond: bond.name, ...port, other: String(rows.length), shows }];
        }),
      ),
    cause: ({ bond, port, other }) =>
      `The router's own frames come back by ${port ?? bond} (${other} in the log): there is a loop behind it, or its ports on the switch are no group, so that what one member sends comes back by another.`,
    fix: () => ({
      cable:
        "put the switch's ports into one group (LACP, or static for balance-xor), and look for a cable that joins two ports of the switch",
      program: 'mode: "802.3ad" with an LACP group on the switch, "active-backup" without one',
    }),
  },
  {
    code: "loop-protect-on-member",
    severity: "note",
    look: (facts) =>
      members(facts, ({ name, port }, bond) =>
        port?.["loop-protect"] === "on" &&
        port["loop-protect-status"] !== "disable" &&
        bond.members.length > 1 &&
        bond.mode !== "802.3ad"
          ? { shows: [about(name, port)] }
          : undefined,
      ),
    cause: ({ bond, port }) =>
      `${port} looks for loops by itself: where the switch has no group for ${bond}, what another member sends comes back here, and the router takes ${port} out.`,
    fix: ({ port }) => ({
      router: onNamed("/interface/ethernet", "set", port, { "loop-protect": "off" }),
      note: "let the switch, or RSTP of the bridge, find loops instead",
    }),
  },
  {
    code: "errors-rising",
    severity: "warning",
    look: (facts) =>
      members(facts, ({ name, iface, recheck }) => {
        const [before, now] = [iface, recheck].map((row) => Number(row?.["rx-error"] ?? 0));
        if (recheck === undefined || before === undefined || now === undefined) return undefined;
        if (now <= before) return undefined;
        const place = `/interface ${name}`;
        const shows = [
          shown(place, iface, "rx-error", "rx-packet"),
          `2 s later ${shown(place, recheck, "rx-error", "rx-packet")}`,
        ];
        return { other: String(now - before), shows };
      }),
    cause: ({ port, other }) =>
      `${port} receives broken frames right now, ${other} while this was looked at: a bad cable, plug, fibre or transceiver, or half duplex at one end. The link stays up, so the bond goes on using it.`,
    fix: ({ port }) => ({ cable: `another cable for ${port}, then another transceiver and port` }),
  },
  {
    code: "firewall-drops-bond",
    severity: "warning",
    look: (facts) => facts.bonds.flatMap((bond) => dropping(facts, bond.name)),
    cause: ({ bond, other }) =>
      `A rule of the firewall drops everything of the chain ${other} by ${bond}, and no rule before it lets anything through: the bond runs and carries nothing there.`,
    fix: ({ ids = [] }) => ({
      program: "the rule, or a rule before it that accepts what is wanted",
      router: consoleCommand("/ip/firewall/filter", "disable", { ids }),
      note: "only when the rule is not meant: a bond to a provider is to be closed",
    }),
  },
  {
    code: "vlan-mtu-above-bond",
    severity: "warning",
    look: ({ bonds, vlans }) =>
      bonds.flatMap((bond) =>
        vlans
          .filter((vlan) => isOn(vlan) && vlan["interface"] === bond.name)
          .filter((vlan) => Number(vlan["mtu"]) > Number(bond.row["mtu"]))
          .map((vlan) => ({
            bond: bond.name,
            port: vlan["name"] ?? "",
            other: bond.row["mtu"] ?? "",
            shows: [
              shown(`/interface/vlan ${vlan["name"]}`, vlan, "mtu", "interface"),
              shown(`/interface/bonding ${bond.name}`, bond.row, "mtu"),
            ],
          })),
      ),
    cause: ({ bond, port, other }) =>
      `The mtu of the VLAN ${port} is above that of ${bond}, which is ${other}: larger packets do not get through.`,
    fix: ({ port, other = "" }) => ({
      program: `mtu of the Bond as large as the VLAN's, or mtu: ${other} for the VLAN`,
      router: onNamed("/interface/vlan", "set", port, { mtu: other }),
    }),
  },
];

const about = (name: string, port: Member["port"]) =>
  shown(`/interface/ethernet ${name}`, port, "loop-protect", "loop-protect-status");

const logged = ({ time, message }: Row) => `/log: ${time} "${message}"`;

/** Warnings about frames that came back by an interface: they begin with its name. */
const loops = ({ log }: Facts, name: string): Row[] =>
  log.filter(({ message = "" }) => saysLoop(message, name));

/** Whether loop protect is reported already as having disabled the member. */
const isTripped = ({ members: all }: Bond, name: string): boolean =>
  all.some((one) => one.name === name && one.port?.["loop-protect-status"] === "disable");

/** Rules that drop all of a bond, in chains where nothing is accepted before. */
function dropping({ firewall }: Facts, bond: string): Evidence[] {
  const rules = firewall.filter((row) => isOn(row) && row["invalid"] !== "true");
  return rules.flatMap((rule, at) => {
    const { chain, action = "accept" } = rule;
    const isWhole = Object.keys(rule).every((word) => NO_CONDITIONS.has(word));
    const concerns = [rule["in-interface"], rule["out-interface"]].includes(bond);
    if (!isWhole || !concerns || !["drop", "reject", "tarpit"].includes(action)) return [];
    const before = rules.slice(0, at).filter((one) => one["chain"] === chain);
    const lets = before.some((one) => !["log", "passthrough"].includes(one["action"] ?? "accept"));
    if (lets) return [];
    const words = ["chain", "action", "in-interface", "out-interface", "comment", "packets"];
    return [
      {
        bond,
        other: chain ?? "",
        ids: idsOf([rule]),
        shows: [shown("/ip/firewall/filter", rule, ...words)],
      },
    ];
  });
}
