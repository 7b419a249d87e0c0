import type { Advice } from "../../schema";
import type { BondValues } from "../bond";
import { milliseconds, spellTime } from "../../values";

type IsSet = (property: string) => boolean;

/** One thing to say about a bond: nothing where all is well. */
type Hint = readonly [
  severity: Advice["severity"],
  say: (values: BondValues, isSet: IsSet) => string | undefined,
];

const quoted = (value: unknown) => JSON.stringify(value);
const INTERVAL = "100ms";
/** In milliseconds: shorter ones find no broken link sooner that anybody would notice. */
const SHORTEST = 10;
const INSTEAD = '"802.3ad" with an LACP group on the switch, "active-backup" without one';

/** The interval that acts; undefined when it is not known or not used. */
function interval({ miiInterval, linkMonitoring }: BondValues, isSet: IsSet): number | undefined {
  if (isSet("linkMonitoring") && linkMonitoring !== "mii") return undefined;
  return isSet("miiInterval") ? milliseconds(miiInterval ?? "") : milliseconds(INTERVAL);
}

function crooked(property: "upDelay" | "downDelay"): Hint {
  return [
    "warn",
    (values, isSet) => {
      const step = interval(values, isSet);
      const delay = milliseconds(values[property] ?? "");
      if (!step || !delay || delay % step === 0) return undefined;
      return `${property}: write a multiple of miiInterval, ${quoted(spellTime(step))}, for ${quoted(values[property])} acts as ${quoted(spellTime(delay - (delay % step)))}`;
    },
  ];
}

/** The hints, in the order of the bond's properties. `doctor` finds the same on a router. */
const HINTS: readonly Hint[] = [
  [
    "warn",
    (_values, isSet) =>
      isSet("mode")
        ? undefined
        : `mode: write one, for the default is "balance-rr", whose packets arrive out of order so that TCP sends some again: ${INSTEAD}`,
  ],
  [
    "info",
    ({ mode }) =>
      mode === "balance-rr"
        ? `mode: "balance-rr" sends the packets of one connection over all members, out of order, and TCP sends some again; for many connections write ${INSTEAD}`
        : undefined,
  ],
  [
    "warn",
    ({ linkMonitoring }) =>
      linkMonitoring === "none"
        ? 'linkMonitoring: write "mii", for with "none" the bond goes on sending into a cable that is out'
        : undefined,
  ],
  [
    "warn",
    ({ linkMonitoring, mode }) =>
      linkMonitoring === "arp" && mode === "active-backup"
        ? 'linkMonitoring: write "mii", unless the members lead to two switches with a target behind each: "arp" takes any packet for an answer, and fails between two routers without a switch'
        : undefined,
  ],
  [
    "warn",
    ({ arpIpTargets = [], linkMonitoring }, isSet) =>
      arpIpTargets.length > 0 && (linkMonitoring === "mii" || !isSet("linkMonitoring"))
        ? 'arpIpTargets: leave it out, or write linkMonitoring: "arp", for with "mii" nobody is asked'
        : undefined,
  ],
  [
    "warn",
    (values, isSet) => {
      const step = interval(values, isSet);
      if (step === 0) return `miiInterval: write "${INTERVAL}", for at zero no link is looked at`;
      if (step !== undefined && step < SHORTEST)
        return `miiInterval: write "${INTERVAL}", for with ${quoted(values.miiInterval)} the router looks at every member ${Math.round(1000 / step)} times a second, which costs CPU`;
      return step !== undefined && step >= 1000
        ? `miiInterval: write "${INTERVAL}", for with ${quoted(values.miiInterval)} a cable that is out goes unnoticed for as long`
        : undefined;
    },
  ],
  crooked("upDelay"),
  crooked("downDelay"),
  [
    "info",
    ({ slaves }) =>
      slaves?.length === 1
        ? `slaves: with one member, ${quoted(slaves[0])}, the bond is down when that cable is out: add a second one`
        : undefined,
  ],
  [
    "warn",
    ({ mode, minLinks = 0 }, isSet) =>
      minLinks > 0 && mode !== "802.3ad" && (mode !== undefined || !isSet("mode"))
        ? `minLinks: leave it out, for it only counts with mode "802.3ad"`
        : undefined,
  ],
  [
    "info",
    ({ mtu }) =>
      mtu !== undefined && mtu > 1500
        ? `mtu: ${mtu} needs an l2mtu of ${mtu} or more on every member (/interface/ethernet), and the same mtu on all that the bond talks to`
        : undefined,
  ],
];

/** What to say about a bond that the router would take. */
export function bondAdvice(values: BondValues, isSet: IsSet): Advice[] {
  return HINTS.flatMap(([severity, say]) => {
    const text = say(values, isSet);
    return text === undefined ? [] : [{ severity, text }];
  });
}
