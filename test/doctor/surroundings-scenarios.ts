import type { Simulator } from "../../simulator";
import type { Pair } from "./scenarios";

const table = "/interface/bridge/vlan";
const filter = "/ip/firewall/filter";

/** bond1 as a port of a bridge that keeps VLANs apart. */
const bridged = (router: Simulator, port: Record<string, string> = {}) => {
  router.add("/interface/bridge", { name: "lan", "vlan-filtering": "yes" });
  router.add("/interface/bridge/port", { interface: "bond1", bridge: "lan", ...port });
};
const guests = (router: Simulator) =>
  router.add("/interface/vlan", { name: "vlan20", interface: "lan", "vlan-id": "20" });
const entry = (router: Simulator, tagged: string) =>
  router.add(table, { bridge: "lan", "vlan-ids": "10-20", tagged });

/** A DHCP server on the bond, whole but for what a scenario leaves out. */
const served = (router: Simulator, network = "10.0.0.0/24") => {
  router.add("/ip/pool", { name: "pool1", ranges: "10.0.0.10-10.0.0.20" });
  router.add("/ip/dhcp-server", {
    ...{ name: "dhcp1", interface: "bond1", "address-pool": "pool1", disabled: "no" },
  });
  router.add("/ip/dhcp-server/network", { address: network, gateway: "10.0.0.1" });
};

const listed = (router: Simulator) => {
  router.add("/interface/list", { name: "LAN" });
  router.add(filter, { chain: "input", action: "drop", "in-interface-list": "!LAN" });
};

/** An address that is reached from everywhere. */
const outside = (router: Simulator) =>
  router.add("/ip/address", { address: "203.0.113.9/24", interface: "ether1" });

/** Pairs for what a bond lives among. */
export const SURROUNDING_PAIRS: Record<string, Pair> = {
  "bond-not-in-vlan-table": {
    wrong: {
      does: (router) => {
        bridged(router);
        entry(router, "lan");
      },
      shows: "/interface/bridge/vlan: vlan-ids=10-20 tagged=lan",
    },
    right: {
      does: (router) => {
        bridged(router);
        entry(router, "bond1,lan");
      },
    },
  },
  "vlan-without-bridge-tagged": {
    wrong: {
      version: "7.9.2",
      does: (router) => {
        bridged(router);
        guests(router);
        entry(router, "bond1");
      },
      shows: "/interface/bridge/vlan: vlan-ids=10-20 tagged=bond1",
    },
    right: {
      version: "7.9.2",
      does: (router) => {
        bridged(router);
        guests(router);
        entry(router, "bond1,lan");
      },
    },
  },
  "vlan-without-ports": {
    wrong: {
      does: (router) => {
        bridged(router);
        guests(router);
        entry(router, "lan");
      },
      shows: "/interface/bridge/vlan: vlan-ids=10-20 tagged=lan",
    },
    right: {
      does: (router) => {
        bridged(router, { pvid: "20" });
        guests(router);
        entry(router, "lan");
      },
    },
  },
  "dhcp-server-without-pool": {
    wrong: {
      does: (router) => {
        served(router);
        router.remove("/ip/pool", "pool1");
      },
      shows: "/ip/dhcp-server dhcp1: interface=bond1 address-pool=*1",
    },
    right: { does: (router) => served(router) },
  },
  "dhcp-server-without-network": {
    wrong: {
      does: (router) => served(router, "10.1.0.0/24"),
      shows: "/ip/dhcp-server/network: 10.1.0.0/24",
    },
    right: { does: (router) => served(router, "10.0.0.0/16") },
  },
  "vlan-mtu-above-l2mtu": {
    wrong: {
      does: (router) => {
        router.add("/interface/vlan", {
          ...{ name: "vlan20", interface: "bond1", "vlan-id": "20", mtu: "9000" },
        });
      },
      shows: "/interface/vlan vlan20: mtu=9000",
    },
    right: {
      does: (router) => {
        router.add("/interface/vlan", { name: "vlan20", interface: "bond1", "vlan-id": "20" });
      },
    },
  },
  "list-without-members": {
    wrong: {
      does: listed,
      shows: "/ip/firewall/filter: chain=input action=drop in-interface-list=!LAN",
    },
    right: {
      does: (router) => {
        listed(router);
        router.add("/interface/list/member", { list: "LAN", interface: "bond1" });
      },
    },
  },
  "service-open-to-everywhere": {
    wrong: { does: outside, shows: "/ip/address: address=203.0.113.9/24 interface=ether1" },
    right: {
      does: (router) => {
        outside(router);
        router.add(filter, { chain: "input", action: "drop", "in-interface": "ether1" });
      },
    },
  },
};
