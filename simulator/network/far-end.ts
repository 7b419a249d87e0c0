import { atLeast } from "../machine/version";
/** What LACP hears from the other end of a port. */
export interface LacpPartner {
  /** The MAC address of the system; default `"02:00:00:00:00:01"`. */
  system?: string;
  priority?: string;
  /** The aggregation key; default `"17"`. */
  key?: string;
  /** What it says of itself; default `"A-GSCD--"`. */
  flags?: string;
  /** What the port then says of itself; default: what fits its settings. */
  ownFlags?: string;
}

/** What is plugged in at the other end of a port's cable. */
export interface FarEnd {
  /** The rate that both agree on, as `"1Gbps"` (default) or `"100Mbps"`. */
  rate?: string;
  /** Default true. */
  fullDuplex?: boolean;
  /** What it advertises; default: what a gigabit port does. `""` if it does not negotiate. */
  advertising?: string;
  /** What speaks LACP there; `"none"` if nothing does. By default one switch for all ports. */
  lacp?: LacpPartner | "none";
  /** What the port sends comes back to it, as by a cable that joins two ports there. Default false. */
  loop?: boolean;
}

/** What a gigabit port of copper offers, in the words of a version. */
export const gigabit = (version: string): string =>
  atLeast(version, "7.12")
    ? "10M-baseT-half,10M-baseT-full,100M-baseT-half,100M-baseT-full,1G-baseT-full"
    : "10M-half,10M-full,100M-half,100M-full,1000M-full";

/** A port at which nobody has set anything else. */
export const SWITCH: Required<LacpPartner> = {
  system: "02:00:00:00:00:01",
  priority: "65535",
  key: "17",
  flags: "A-GSCD--",
  ownFlags: "",
};
