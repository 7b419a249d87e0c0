import { milliseconds } from "../../../provider/values";
import { type Bond, isOn } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";
import { bondsWhere, WITH_PRIMARY } from "./monitoring";

const HASHING = ["802.3ad", "balance-xor"];
/** The modes that switch chips can do: the manual's bonding page. */
const OFFLOADED = ["802.3ad", "balance-xor", "active-backup"];

const isNonZero = (time: string) => (milliseconds(time) ?? 0) > 0;

/** When a setting that is not at its default does nothing. */
const IDLE: readonly [
  word: string,
  isSet: (value: string) => boolean,
  acts: (bond: Bond) => boolean,
][] = [
  ["primary", (value) => value !== "none", ({ mode }) => WITH_PRIMARY.includes(mode)],
  ["transmit-hash-policy", (value) => value !== "layer-2", ({ mode }) => HASHING.includes(mode)],
  ["lacp-rate", (value) => value !== "30secs", ({ mode }) => mode === "802.3ad"],
  ["lacp-mode", (value) => value !== "active", ({ mode }) => mode === "802.3ad"],
  ["lacp-user-key", (value) => value !== "0", ({ mode }) => mode === "802.3ad"],
  ["lacp-system-priority", (value) => value !== "65535", ({ mode }) => mode === "802.3ad"],
  ["min-links", (value) => value !== "0", ({ mode }) => mode === "802.3ad"],
  ["arp-ip-targets", (value) => value !== "", ({ row }) => row["link-monitoring"] === "arp"],
  ["up-delay", isNonZero, ({ row }) => row["link-monitoring"] === "mii"],
  ["down-delay", isNonZero, ({ row }) => row["link-monitoring"] === "mii"],
];

/** Settings that fit neither each other nor what the bond is for. */
export const settingFindings: readonly Finding[] = [
  {
    code: "alb-with-local-proxy-arp",
    severity: "error",
    look: (facts) =>
      bondsWhere(
        facts,
        ({ mode, row }) => mode === "balance-alb" && row["arp"] === "local-proxy-arp",
        ...["mode", "arp"],
      ),
    cause: ({ bond }) =>
      `${bond} is balance-alb, which spreads what comes in by its own ARP answers: that does not go with arp=local-proxy-arp.`,
    fix: () => ({ program: 'arp: "enabled", or mode: "balance-tlb"' }),
  },
  {
    code: "hash-not-lacp",
    severity: "note",
    look: (facts) =>
      bondsWhere(
        facts,
        ({ mode, row }) => mode === "802.3ad" && /3-and-4$/.test(row["transmit-hash-policy"] ?? ""),
        ...["mode", "transmit-hash-policy"],
      ),
    cause: ({ bond }) =>
      `${bond} hashes ports as well (layer 4), which is not fully 802.3ad: fragments of one connection can take two members and overtake each other.`,
    fix: () => ({ program: 'transmitHashPolicy: "layer-2-and-3"' }),
  },
  {
    code: "mode-without-offload",
    severity: "note",
    look: ({ bonds, bridgePorts }) =>
      bonds.flatMap(({ name, row, mode }) => {
        const port = bridgePorts.find((one) => one["interface"] === name && isOn(one));
        if (port === undefined || port["hw"] === "false" || OFFLOADED.includes(mode)) return [];
        const shows = [
          shown(`/interface/bonding ${name}`, row, "mode"),
          shown(`/interface/bridge/port ${name}`, port, "bridge", "hw", "hw-offload"),
        ];
        return [{ bond: name, other: mode, shows }];
      }),
    cause: ({ bond, other }) =>
      `${bond} is in a bridge, and no switch chip does ${other}: all its frames go through the processor.`,
    fix: () => ({ program: 'mode: "802.3ad", "balance-xor" or "active-backup"' }),
  },
  {
    code: "packets-out-of-order",
    severity: "note",
    look: (facts) => bondsWhere(facts, ({ mode }) => mode === "balance-rr", "mode"),
    cause: ({ bond }) =>
      `${bond} is balance-rr, the default: packets of one connection take turns on the members, arrive out of order, and TCP sends some again. Many switches do not support it.`,
    fix: () => ({
      program:
        'mode: "802.3ad" with a group on the switch, "active-backup" without; docs/modes.md compares all',
    }),
  },
  {
    code: "setting-ignored",
    severity: "note",
    look: ({ bonds }) => bonds.flatMap(idle),
    cause: ({ bond, other }) => `${other} of ${bond} does nothing in its mode and link monitoring.`,
    fix: () => ({ program: "leave it out, or choose the mode that it is for" }),
  },
];

function idle(bond: Bond): Evidence[] {
  const words = IDLE.filter(([word, isSet, acts]) => {
    const value = bond.row[word];
    return value !== undefined && isSet(value) && !acts(bond);
  }).map(([word]) => word);
  if (words.length === 0) return [];
  const place = `/interface/bonding ${bond.name}`;
  return [
    {
      bond: bond.name,
      other: words.join(", "),
      shows: [shown(place, bond.row, "mode", "link-monitoring", ...words)],
    },
  ];
}
