import type { Advice } from "../../schema";

/** What guides write into scripts and no RouterOS takes, or takes for something else; and what to write. */
const FOUND: readonly (readonly [pattern: RegExp, wrong: string, instead: string])[] = [
  [/\bprimary-port-override\b/, "primary-port-override", "primary=ether1"],
  [/\blink-monitoring=yes\b/, "link-monitoring=yes", "link-monitoring=mii"],
  [/\bmii-cycles\b/, "mii-cycles", "up-delay=200ms down-delay=200ms"],
  [/\bmii-interval=\d+(?![\d.]*[a-z:])/, "mii-interval without a unit", "mii-interval=100ms"],
  [
    /\bmode=balance-tcp\b/,
    "mode=balance-tcp",
    "mode=balance-xor transmit-hash-policy=layer-3-and-4, or mode=802.3ad",
  ],
  [
    /\bprint\b(?:\s+(?:detail|terse|stats|brief))*\s+name=/,
    "print with name=",
    "print detail where name=bond1",
  ],
  [/\bprint\b[^;\n\]]*\snumbers=/, "print with numbers=", "print stats from=ether2,ether3"],
  [/:system\b/, ":system", "/system"],
  [/\bdate\s+format=/, "get date with format=", "[/system clock get date]"],
];

/** Hints on a script. They quote nothing of it: it may hold secrets. */
export function scriptAdvice(property: string, source: string | undefined): Advice[] {
  return FOUND.filter(([pattern]) => pattern.test(source ?? "")).map(([, wrong, instead]) => ({
    severity: "warn",
    text: `${property}: ${wrong} means no such thing to RouterOS; write ${instead}`,
  }));
}
