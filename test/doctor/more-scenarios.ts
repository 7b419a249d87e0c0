import type { Simulator } from "../../simulator";
import { allowOnDevice } from "../support/at-the-device";
import type { Pair } from "./scenarios";

const bonding = "/interface/bonding";
const lacp = { mode: "802.3ad" };
const arp = { "link-monitoring": "arp", "arp-ip-targets": "10.0.0.2" };

const down = (router: Simulator, times: number, apart: string) => {
  for (let time = 0; time < times; time++) {
    router.unplug("ether3");
    router.plug("ether3");
    router.advance(apart);
  }
};
const reader = (policy: string) => (router: Simulator) => {
  router.add("/user/group", { name: "looks", policy });
  router.add("/user", { name: "watch", group: "looks", password: "" });
};

const logging = "/system/logging";
const ruleOf = (router: Simulator, topics: string) =>
  router.items(logging).find((rule) => rule["topics"] === topics)?.[".id"] ?? "";
/** Little room in the log, and more events than it has. */
const busy = (router: Simulator, apart: string) => {
  router.set("/system/logging/action", "memory", { "memory-lines": "8" });
  down(router, 4, apart);
};
/** Before 6.48 nothing monitored a bond. */
const OLD = { version: "6.49.18", release: "6.47.10 (long-term)" } as const;
const lacks = (router: Simulator, on: string) =>
  router.fault({ on, do: { trap: "no such command", category: 0 } });
const hasNoMonitor = (router: Simulator) => {
  lacks(router, "/interface/bonding/monitor");
  lacks(router, "/interface/bonding/monitor-slaves");
};

/** Pairs for monitoring, addresses, settings and the router as a whole. */
export const MORE_PAIRS: Record<string, Pair> = {
  "link-monitoring-off": {
    wrong: { bond: { "link-monitoring": "none" }, shows: "link-monitoring=none" },
    right: { bond: arp },
  },
  "arp-monitoring-with-lacp": {
    wrong: {
      bond: { ...lacp, ...arp },
      shows: "mode=802.3ad link-monitoring=arp .about=802.3ad mode must use mii link-monitoring",
    },
    right: { bond: { mode: "balance-xor", ...arp } },
  },
  "arp-monitoring-ignored": {
    wrong: { bond: { mode: "balance-tlb", ...arp }, shows: "mode=balance-tlb link-monitoring=arp" },
    right: { bond: { mode: "balance-tlb" } },
  },
  "arp-monitoring-active-backup": {
    wrong: { bond: arp, shows: "mode=active-backup link-monitoring=arp arp-ip-targets=10.0.0.2" },
    right: { bond: { mode: "balance-rr", ...arp } },
  },
  "arp-targets-missing": {
    wrong: { bond: { "link-monitoring": "arp" }, shows: 'link-monitoring=arp arp-ip-targets=""' },
    right: { bond: arp },
  },
  "mii-interval-seconds": {
    wrong: {
      bond: { "mii-interval": "100" },
      shows: "/interface/bonding bond1: mii-interval=1m40s",
    },
    right: { bond: { "mii-interval": "100ms" } },
  },
  "mii-interval-zero": {
    wrong: { bond: { "mii-interval": "0" }, shows: "mii-interval=0" },
    right: { bond: { "mii-interval": "10ms" } },
  },
  "delay-not-multiple": {
    wrong: {
      bond: { "up-delay": "250ms" },
      shows: "/interface/bonding bond1: up-delay=250ms mii-interval=100ms",
    },
    right: { bond: { "up-delay": "300ms", "down-delay": "200ms" } },
  },
  "primary-not-member": {
    wrong: { bond: { primary: "ether4" }, shows: "primary=ether4 slaves=ether2,ether3" },
    right: { bond: { primary: "ether3" } },
  },
  "primary-not-active": {
    wrong: {
      bond: { primary: "ether3", "up-delay": "5m" },
      does: (router) => down(router, 1, "1m"),
      shows: "/interface/bonding/monitor bond1: active-ports=ether2 inactive-ports=ether3",
    },
    right: {
      bond: { primary: "ether3", "up-delay": "5m" },
      does: (router) => down(router, 1, "6m"),
    },
  },
  "reference-dangling": {
    wrong: {
      does: (router) => {
        router.remove(bonding, "bond1");
        router.add(bonding, { name: "bond1", slaves: "ether2,ether3", mode: "active-backup" });
      },
      shows: "/ip/address: address=10.0.0.1/24 interface=*",
    },
    right: {},
  },
  "address-duplicate": {
    wrong: {
      does: (router) => router.add("/ip/address", { address: "10.0.0.1/24", interface: "ether5" }),
      shows: "/ip/address: address=10.0.0.1/24 interface=ether5 network=10.0.0.0 disabled=false",
    },
    right: {
      does: (router) => {
        router.add("/ip/address", { address: "10.0.0.1/24", interface: "ether5", disabled: "yes" });
        // One address of ours on two links to somebody else's.
        for (const [port, network] of Object.entries({ ether4: "10.9.0.2", ether5: "10.9.0.3" }))
          router.add("/ip/address", { address: "10.9.0.1/32", network, interface: port });
      },
    },
  },
  "address-network-wrong": {
    wrong: {
      does: (router) =>
        router.add("/ip/address", {
          address: "10.0.7.1/24",
          network: "10.7.0.0",
          interface: "ether5",
        }),
      shows: "/ip/address: address=10.0.7.1/24 interface=ether5 network=10.7.0.0",
    },
    right: {
      does: (router) => {
        const links = {
          "10.9.0.1/32": "10.9.0.2",
          "10.9.1.0/31": "10.9.1.1",
          "10.0.7.4/30": "10.0.7.4",
        };
        for (const [address, network] of Object.entries(links))
          router.add("/ip/address", { address, network, interface: "ether5" });
      },
    },
  },
  "subnet-overlap": {
    wrong: {
      does: (router) =>
        router.add("/ip/address", { address: "10.0.0.129/25", interface: "ether5" }),
      shows: "/ip/address: address=10.0.0.129/25 interface=ether5",
    },
    right: {
      does: (router) => {
        router.add("/ip/address", { address: "10.0.1.1/24", interface: "ether5" });
        router.add("/ip/address", { address: "10.0.0.200/32", interface: "ether4" });
        router.add("/ip/address", { address: "10.0.0.7/24", interface: "bond1" });
      },
    },
  },
  "bond-unused": {
    wrong: {
      does: (router) => router.remove("/ip/address", router.items("/ip/address")[0]?.[".id"] ?? ""),
      shows: "/ip/address: none with interface=bond1",
    },
    right: {
      does: (router) => {
        router.remove("/ip/address", router.items("/ip/address")[0]?.[".id"] ?? "");
        router.add("/interface/vlan", { name: "staff", "vlan-id": "20", interface: "bond1" });
      },
    },
  },
  "link-flapping": {
    wrong: { does: (router) => down(router, 4, "5m"), shows: '/log: "ether3 link down" 4 times' },
    right: { does: (router) => down(router, 4, "1d") },
  },
  "alb-with-local-proxy-arp": {
    wrong: {
      bond: { mode: "balance-alb", arp: "local-proxy-arp" },
      shows: "mode=balance-alb arp=local-proxy-arp",
    },
    right: { bond: { mode: "balance-tlb", arp: "local-proxy-arp" } },
  },
  "hash-not-lacp": {
    wrong: {
      bond: { ...lacp, "transmit-hash-policy": "layer-3-and-4" },
      shows: "mode=802.3ad transmit-hash-policy=layer-3-and-4",
    },
    right: { bond: { mode: "balance-xor", "transmit-hash-policy": "layer-3-and-4" } },
  },
  "mode-without-offload": {
    wrong: {
      bond: { mode: "balance-alb" },
      does: (router) => {
        router.add("/interface/bridge", { name: "bridge" });
        router.add("/interface/bridge/port", { bridge: "bridge", interface: "bond1" });
      },
      shows: "/interface/bridge/port bond1: bridge=bridge hw=true",
    },
    right: {
      bond: { mode: "balance-xor" },
      does: (router) => {
        router.add("/interface/bridge", { name: "bridge" });
        router.add("/interface/bridge/port", { bridge: "bridge", interface: "bond1" });
      },
    },
  },
  "packets-out-of-order": {
    wrong: { bond: { mode: "balance-rr" }, shows: "/interface/bonding bond1: mode=balance-rr" },
    right: {},
  },
  "setting-ignored": {
    wrong: {
      bond: { mode: "balance-xor", primary: "ether2", "min-links": "1" },
      shows: "mode=balance-xor link-monitoring=mii primary=ether2 min-links=1",
    },
    right: { bond: { ...lacp, "min-links": "1", "lacp-rate": "1sec", "up-delay": "100ms" } },
  },
  "policy-too-small": {
    wrong: {
      does: (router) =>
        router.fault({ on: "/log/print", do: { trap: "not enough permissions (9)" } }),
      shows: "/log/print: not enough permissions (9)",
    },
    right: { user: "watch", does: reader("read,api") },
  },
  "cannot-see": {
    wrong: {
      does: (router) => lacks(router, "/ip/dhcp-client/print"),
      shows: "/ip/dhcp-client/print: no such command",
    },
    right: { ...OLD, does: hasNoMonitor },
  },
  "monitor-missing": {
    wrong: { ...OLD, does: hasNoMonitor, shows: "/system/resource: version=6.47.10" },
    right: { does: (router) => lacks(router, "/ip/dhcp-client/print") },
  },
  "links-not-logged": {
    wrong: {
      does: (router) => router.set(logging, ruleOf(router, "info"), { topics: "info,!interface" }),
      shows: "/system/logging: topics=info,!interface action=memory disabled=false",
    },
    right: {
      does: (router) => {
        router.set(logging, ruleOf(router, "info"), { disabled: "yes" });
        router.add(logging, { topics: "interface", action: "disk" });
      },
    },
  },
  "log-too-short": {
    wrong: { does: (router) => busy(router, "1m"), shows: "/log: 8 rows from " },
    right: { does: (router) => busy(router, "20m") },
  },
  "device-mode-scheduler": {
    wrong: {
      version: "7.22.3",
      deviceMode: "home",
      shows: "/system/device-mode: mode=home scheduler=false fetch=false email=false",
    },
    right: { deviceMode: "advanced" },
  },
  "device-mode-upload": {
    wrong: {
      version: "7.22.3",
      deviceMode: "home",
      does: (router) => allowOnDevice(router, { scheduler: "yes", email: "yes" }),
      shows: "/system/device-mode: mode=home fetch=false",
    },
    right: {
      deviceMode: "home",
      does: (router) => allowOnDevice(router, { scheduler: "yes", email: "yes", fetch: "yes" }),
    },
  },
  "policy-without-write": {
    wrong: {
      user: "watch",
      does: reader("read,api"),
      shows: "/user/group of watch: policy=read,api",
    },
    right: { user: "watch", does: reader("read,write,api") },
  },
  "routeros-old": {
    wrong: { release: "7.23.2 (stable)", shows: "/system/resource: version=7.23.2 (stable)" },
    right: { release: "7.23.7 (long-term)" },
  },
};
