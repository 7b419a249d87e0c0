import { type Bond, type Member } from "../facts";
import { type Evidence, type Finding, onNamed, shown } from "../finding";
import { members } from "./members";

const monitored = ({ name, link }: Member, ...words: string[]) =>
  shown(`/interface/ethernet/monitor ${name}`, link, ...words);

/** Modes that use one port at a time, or each by its speed. */
const unequal: readonly string[] = ["active-backup", "balance-tlb", "balance-alb"];

/** What the cables of the members are like. */
export const linkFindings: readonly Finding[] = [
  {
    code: "member-speed-differs",
    severity: "warning",
    look: ({ bonds }) => bonds.filter(({ mode }) => !unequal.includes(mode)).flatMap(speeds),
    cause: ({ bond, port, other }) =>
      `${port} has another speed than the other members of ${bond} (${other}): 802.3ad uses only ports of one speed, and balance-rr and balance-xor give each port as much as any other.`,
    fix: ({ port }) => ({
      cable: `${port}: a cable with all four pairs, and the same kind of port at its other end`,
    }),
  },
  {
    code: "member-half-duplex",
    severity: "warning",
    look: (facts) =>
      members(facts, (member) =>
        member.up && member.link?.["full-duplex"] === "false"
          ? { shows: [monitored(member, "full-duplex", "rate", "auto-negotiation")] }
          : undefined,
      ),
    cause: ({ port }) =>
      `${port} runs at half duplex: mostly one end negotiates and the other is set to a fixed speed. 802.3ad does not use it.`,
    fix: ({ port }) => ({
      router: onNamed("/interface/ethernet", "set", port, { "auto-negotiation": "yes" }),
      cable: "let the switch's port negotiate as well",
    }),
  },
  {
    code: "member-slow-cable",
    severity: "warning",
    look: (facts) =>
      members(facts, (member) => {
        const { rate, advertising, "link-partner-advertising": partner } = member.link ?? {};
        const best = fastestOfBoth(advertising, partner);
        return member.up && best > 0 && megabits(rate) > 0 && megabits(rate) < best
          ? {
              other: rate ?? "",
              shows: [monitored(member, "rate", "advertising", "link-partner-advertising")],
            }
          : undefined;
      }),
    cause: ({ port, other }) =>
      `Both ends of ${port} offer more than the ${other} that they agreed on: that is a cable with a broken pair, or a plug.`,
    fix: ({ port }) => ({ cable: `another cable for ${port}` }),
  },
  {
    code: "member-fixed-speed",
    severity: "note",
    look: (facts) =>
      members(facts, ({ name, port }) =>
        port?.["auto-negotiation"] === "false"
          ? { shows: [shown(`/interface/ethernet ${name}`, port, "auto-negotiation", "speed")] }
          : undefined,
      ),
    cause: ({ port }) =>
      `${port} has a fixed speed: the port at its other end must have the same, or there is half duplex or no link.`,
    fix: ({ port }) => ({
      router: onNamed("/interface/ethernet", "set", port, { "auto-negotiation": "yes" }),
    }),
  },
];

/** The members with another speed than most; of two, the slower one. */
function speeds(bond: Bond): Evidence[] {
  const known = bond.members.filter(({ up, link }) => up && megabits(link?.["rate"]) > 0);
  const rateOf = ({ link }: Member) => link?.["rate"] ?? "";
  const count = (rate: string) => known.filter((member) => rateOf(member) === rate).length;
  const rates = [...new Set(known.map(rateOf))].sort(
    (a, b) => count(b) - count(a) || megabits(b) - megabits(a),
  );
  const usual = rates[0];
  return known
    .filter((member) => rateOf(member) !== usual)
    .map((member) => ({
      bond: bond.name,
      port: member.name,
      other: usual ?? "",
      shows: known.map((one) => monitored(one, "rate")),
    }));
}

/** Megabits of `1Gbps`, `2.5Gbps`, `100Mbps`, or of the beginning of `1G-baseT-full`. */
function megabits(rate: string | undefined): number {
  const [, number = "0", unit] = /^(\d+(?:\.\d+)?)(M|G)?/.exec(rate ?? "") ?? [];
  // Before 7.12 the advertised rates were written `1000M-full`, so that M needs no other rule.
  return Number(number) * (unit === "G" ? 1000 : 1);
}

/** The best speed that both ends offer. */
function fastestOfBoth(ours = "", theirs = ""): number {
  const offered = theirs.split(",").map(megabits);
  return Math.max(
    0,
    ...ours
      .split(",")
      .map(megabits)
      .filter((speed) => offered.includes(speed)),
  );
}
