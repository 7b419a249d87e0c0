import type { Simulator, SimulatorOptions } from "../../simulator";

/** A router in some state, and the bond that is looked at. */
export interface Scenario extends SimulatorOptions {
  /** What is done to a router with bond1 over ether2 and ether3 (active-backup, 10.0.0.1/24). */
  does?: (router: Simulator) => unknown;
  /** The settings of bond1; `null` for none at all. */
  bond?: Record<string, string> | null;
  asked?: string;
  /** The user that looks; default `admin`. */
  user?: string;
}

/** A scenario in which a finding must be, with a part of its evidence, and one in which not. */
export interface Pair {
  wrong: Scenario & { shows: string };
  right: Scenario;
}

const bonding = "/interface/bonding";
const lacp = { mode: "802.3ad" };

/** Pairs for bonds, members and links. What is not named is as in a healthy bond. */
export const PAIRS: Record<string, Pair> = {
  "bond-missing": {
    wrong: { asked: "bond2", shows: "/interface/bonding: the bonds bond1" },
    right: { asked: "bond1" },
  },
  "no-bonds": {
    wrong: { bond: null, shows: "/interface/bonding: no bonds" },
    right: {},
  },
  "bond-disabled": {
    wrong: { bond: { disabled: "yes" }, shows: "/interface/bonding bond1: disabled=true" },
    right: {},
  },
  "bond-down": {
    wrong: {
      does: (router) => {
        router.unplug("ether2");
        router.unplug("ether3");
      },
      shows: "/interface/bonding bond1: running=false slaves=ether2,ether3 min-links=0",
    },
    right: { does: (router) => router.unplug("ether2") },
  },
  "bond-single-member": {
    wrong: { bond: { slaves: "ether2" }, shows: "slaves=ether2" },
    right: {},
  },
  "mac-not-used": {
    wrong: {
      bond: { "forced-mac-address": "01:00:5E:00:00:01" },
      shows: "forced-mac-address=01:00:5E:00:00:01 mac-address=48:8F:5A:10:00:02",
    },
    right: { bond: { "forced-mac-address": "02:00:5E:00:00:01" } },
  },
  "mtu-above-l2mtu": {
    wrong: {
      bond: { mtu: "1580" },
      does: (router) => router.set("/interface/ethernet", "ether3", { l2mtu: "1520" }),
      shows: "/interface ether3: l2mtu=1520",
    },
    right: { bond: { mtu: "1580" } },
  },
  "router-warning": {
    wrong: {
      bond: { ...lacp, "link-monitoring": "none" },
      shows: ".about=802.3ad mode must use mii link-monitoring",
    },
    right: { bond: lacp },
  },
  "member-missing": {
    wrong: {
      bond: { slaves: "ether2,vlan7" },
      does: (router) => router.remove("/interface/vlan", "vlan7"),
      shows: "/interface/bonding bond1: slaves=ether2,*",
    },
    right: { bond: { slaves: "ether2,vlan7" } },
  },
  "member-disabled": {
    wrong: {
      does: (router) => router.set("/interface/ethernet", "ether3", { disabled: "yes" }),
      shows: "/interface ether3: disabled=true",
    },
    right: { does: (router) => router.unplug("ether3") },
  },
  "member-no-link": {
    wrong: {
      does: (router) => router.unplug("ether3"),
      shows: "/interface/ethernet/monitor ether3: status=no-link",
    },
    right: {
      does: (router) => {
        router.unplug("ether3");
        router.plug("ether3");
      },
    },
  },
  "member-in-bridge": {
    wrong: {
      bond: { disabled: "yes" },
      does: (router) => {
        router.add("/interface/bridge", { name: "bridge" });
        router.add("/interface/bridge/port", { bridge: "bridge", interface: "ether3" });
      },
      shows: "/interface/bridge/port ether3: bridge=bridge",
    },
    right: {
      does: (router) => {
        router.add("/interface/bridge", { name: "bridge" });
        router.add("/interface/bridge/port", { bridge: "bridge", interface: "bond1" });
      },
    },
  },
  "member-has-address": {
    wrong: {
      does: (router) => router.add("/ip/address", { address: "10.0.9.1/24", interface: "ether2" }),
      shows: "/ip/address: address=10.0.9.1/24 interface=ether2 slave=true",
    },
    right: {
      does: (router) => router.add("/ip/address", { address: "10.0.9.1/24", interface: "ether4" }),
    },
  },
  "member-has-dhcp-client": {
    wrong: {
      does: (router) => router.add("/ip/dhcp-client", { interface: "ether2" }),
      shows: "/ip/dhcp-client: interface=ether2 status=searching...",
    },
    right: { does: (router) => router.add("/ip/dhcp-client", { interface: "bond1" }) },
  },
  "member-in-two-bonds": {
    wrong: {
      does: (router) =>
        router.add(bonding, { name: "bond2", slaves: "ether3,ether4", disabled: "yes" }),
      shows: "/interface/bonding bond2: slaves=ether3,ether4 disabled=true",
    },
    right: { does: (router) => router.add(bonding, { name: "bond2", slaves: "ether4,ether5" }) },
  },
  "member-speed-differs": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { rate: "100Mbps", advertising: "" }),
      shows: "/interface/ethernet/monitor ether3: rate=100Mbps",
    },
    right: {
      // The spare of an active-backup may be slower.
      bond: { mode: "active-backup" },
      does: (router) => router.connect("ether3", { rate: "100Mbps", advertising: "" }),
    },
  },
  "member-half-duplex": {
    wrong: {
      does: (router) => router.connect("ether3", { fullDuplex: false }),
      shows: "/interface/ethernet/monitor ether3: full-duplex=false rate=1Gbps",
    },
    right: { does: (router) => router.connect("ether3", { fullDuplex: true }) },
  },
  "member-slow-cable": {
    wrong: {
      does: (router) => router.connect("ether3", { rate: "100Mbps" }),
      shows: "/interface/ethernet/monitor ether3: rate=100Mbps advertising=10M-baseT-half",
    },
    right: {
      does: (router) =>
        // The other end offers more than that too, but none of what this one has.
        router.connect("ether3", {
          rate: "100Mbps",
          advertising: "100M-baseT-full,2.5G-baseT-full",
        }),
    },
  },
  "member-fixed-speed": {
    wrong: {
      does: (router) => router.set("/interface/ethernet", "ether3", { "auto-negotiation": "no" }),
      shows: "/interface/ethernet ether3: auto-negotiation=false",
    },
    right: {},
  },
};
