import type { Pair } from "./scenarios";

const lacp = { mode: "802.3ad" };
const OTHER = "02:00:00:00:00:02";

/** One pair for every finding about LACP. */
export const LACP_PAIRS: Record<string, Pair> = {
  "lacp-both-passive": {
    wrong: {
      bond: { ...lacp, "lacp-mode": "passive" },
      does: (router) => {
        router.connect("ether2", { lacp: { flags: "--GSCD--" } });
        router.connect("ether3", { lacp: { flags: "--GSCD--" } });
      },
      shows: "/interface/bonding bond1: lacp-mode=passive",
    },
    right: { bond: { ...lacp, "lacp-mode": "passive" } },
  },
  "lacp-no-partner": {
    wrong: {
      bond: lacp,
      does: (router) => {
        router.connect("ether2", { lacp: "none" });
        router.connect("ether3", { lacp: "none" });
      },
      shows: "/interface/bonding/monitor bond1: lacp-partner-system-id=00:00:00:00:00:00",
    },
    right: { bond: lacp },
  },
  "lacp-partners-differ": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { system: OTHER } }),
      shows: `/interface/bonding/monitor-slaves ether3: key=17 flags=A-GSCD-- partner-sys-id=${OTHER}`,
    },
    right: {
      bond: lacp,
      does: (router) => {
        router.connect("ether2", { lacp: { system: OTHER } });
        router.connect("ether3", { lacp: { system: OTHER } });
      },
    },
  },
  "lacp-keys-differ": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { key: "9" } }),
      shows: "partner-key=9",
    },
    right: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { system: OTHER, key: "9" } }),
    },
  },
  "lacp-port-defaulted": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: "none" }),
      shows: "/interface/bonding/monitor-slaves ether3: key=17 flags=A-G---F-",
    },
    right: {
      bond: lacp,
      does: (router) => {
        router.connect("ether2", { lacp: "none" });
        router.connect("ether3", { lacp: "none" });
      },
    },
  },
  "lacp-port-expired": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { ownFlags: "A-GS---E" } }),
      shows: "/interface/bonding/monitor-slaves ether3: key=17 flags=A-GS---E",
    },
    right: { bond: lacp },
  },
  "lacp-port-individual": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { flags: "A--SCD--" } }),
      shows: "partner-flags=A--SCD--",
    },
    right: { bond: { ...lacp, "lacp-rate": "1sec" } },
  },
  "lacp-port-out-of-sync": {
    wrong: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { flags: "A-G-----" } }),
      shows: "partner-flags=A-G-----",
    },
    right: {
      bond: lacp,
      does: (router) => router.connect("ether3", { lacp: { flags: "ATGSCD--" } }),
    },
  },
  "min-links-above-members": {
    wrong: {
      bond: { ...lacp, "min-links": "3" },
      shows: "min-links=3 slaves=ether2,ether3 running=false",
    },
    right: { bond: { ...lacp, "min-links": "2" } },
  },
  "min-links-not-reached": {
    wrong: {
      bond: { ...lacp, "min-links": "2" },
      does: (router) => router.unplug("ether3"),
      shows: "/interface/bonding/monitor bond1: active-ports=ether2",
    },
    right: { bond: { ...lacp, "min-links": "1" }, does: (router) => router.unplug("ether3") },
  },
};
