import type { Simulator } from "../../simulator";
import type { Pair } from "./scenarios";

const filter = "/ip/firewall/filter";
const xor = { mode: "balance-xor" };

const loopProtect = (router: Simulator, port: string) =>
  router.set("/interface/ethernet", port, { "loop-protect": "on" });
const bridged = (router: Simulator) => {
  router.add("/interface/bridge", { name: "bridge" });
  router.add("/interface/bridge/port", { bridge: "bridge", interface: "bond1" });
};
/** Broken frames for a minute, and from then on as many as it says. */
const errors = (router: Simulator, later: number) => {
  router.traffic("ether3", { rx: { errors: 5, packets: 100 } });
  router.advance("1m");
  router.traffic("ether3", { rx: { errors: later, packets: 100 } });
};

/** A backup that writes these lines into the log, one each night. */
const nightly = (router: Simulator, ...says: string[]) => {
  const name = "backup-nightly";
  router.add("/system/script", { name, source: "" });
  router.add("/system/scheduler", { name, "on-event": name, interval: "1d" });
  for (const say of says) {
    router.set("/system/script", name, { source: `:log ${say}` });
    router.advance("1d");
  }
};
const done = 'info "backup-nightly: done"';
const full = 'error "backup-nightly: failed: no space left on disk"';

/** Pairs for what becomes of the packets. */
export const TRAFFIC_PAIRS: Record<string, Pair> = {
  "loop-protect-tripped": {
    wrong: {
      bond: xor,
      does: (router) => {
        loopProtect(router, "ether3");
        router.connect("ether3", { loop: true });
      },
      shows: "/interface/ethernet ether3: loop-protect=on loop-protect-status=disable",
    },
    right: { bond: xor, does: (router) => loopProtect(router, "ether3") },
  },
  "loop-in-log": {
    wrong: {
      bond: xor,
      does: (router) => {
        bridged(router);
        router.connect("ether3", { loop: true });
      },
      shows: "bond1: bridge port received packet with own address as source address",
    },
    right: {
      bond: xor,
      does: (router) => {
        bridged(router);
        // Another port has the loop, and a name that begins as the member's does.
        router.set("/interface/ethernet", "ether4", { name: "ether3 old" });
        router.add("/interface/bridge/port", { bridge: "bridge", interface: "ether3 old" });
        router.connect("ether3 old", { loop: true });
      },
    },
  },
  "loop-protect-on-member": {
    wrong: {
      does: (router) => loopProtect(router, "ether3"),
      shows: "/interface/ethernet ether3: loop-protect=on loop-protect-status=on",
    },
    right: { bond: { mode: "802.3ad" }, does: (router) => loopProtect(router, "ether3") },
  },
  "errors-rising": {
    wrong: {
      pace: 30,
      does: (router) => errors(router, 5),
      shows: "/interface ether3: rx-error=3",
    },
    right: { pace: 30, does: (router) => errors(router, 0) },
  },
  "firewall-drops-bond": {
    wrong: {
      does: (router) =>
        router.add(filter, { chain: "forward", action: "drop", "in-interface": "bond1" }),
      shows: "/ip/firewall/filter: chain=forward action=drop in-interface=bond1",
    },
    right: {
      does: (router) => {
        const rule = { chain: "forward", action: "drop", "in-interface": "bond1" };
        router.add(filter, { ...rule, "src-address": "192.0.2.0/24" });
        router.add(filter, { ...rule, disabled: "yes" });
        router.add(filter, { ...rule, "in-interface": "ether5" });
        router.add(filter, { chain: "forward", "connection-state": "established" });
        router.add(filter, rule);
      },
    },
  },
  "backup-failed": {
    wrong: {
      does: (router) => nightly(router, done, full),
      shows: "/log: backup-nightly: failed: no space left on disk",
    },
    right: { does: (router) => nightly(router, full, done) },
  },
  "backup-overdue": {
    wrong: {
      does: (router) => {
        nightly(router, done);
        // Two nights in which the entry did not run the script.
        router.set("/system/scheduler", "backup-nightly", { disabled: "yes" });
        router.advance("2d");
        router.set("/system/scheduler", "backup-nightly", { disabled: "no" });
      },
      shows: "/system/script backup-nightly: last-started=",
    },
    right: { does: (router) => nightly(router, done, done) },
  },
  "certificate-expires": {
    wrong: {
      does: (router) => certified(router, "30"),
      shows: "10:00:00 expires-after=4w2d",
    },
    right: { does: (router) => certified(router, "31") },
  },
  "certificate-expired": {
    wrong: {
      does: (router) => {
        certified(router, "5");
        router.advance("6d");
      },
      shows: "10:00:00 expired=true",
    },
    right: { does: (router) => certified(router, "365") },
  },
  "vlan-mtu-above-bond": {
    wrong: {
      bond: { mtu: "1400" },
      does: (router) =>
        router.add("/interface/vlan", { name: "staff", "vlan-id": "20", interface: "bond1" }),
      shows: "/interface/vlan staff: mtu=1500 interface=bond1",
    },
    right: {
      bond: { mtu: "1400" },
      does: (router) => {
        const vlan = { "vlan-id": "20", interface: "bond1" };
        router.add("/interface/vlan", { ...vlan, name: "staff", mtu: "1400" });
        router.add("/interface/vlan", {
          ...vlan,
          name: "guests",
          "vlan-id": "30",
          disabled: "yes",
        });
      },
    },
  },
};

/** A certificate that api-ssl shows, good for some days from now. */
function certified(router: Simulator, days: string): void {
  router.add("/certificate", { name: "site", "common-name": "site", "days-valid": days });
  router.type("/certificate sign site");
  router.set("/ip/service", "api-ssl", { certificate: "site", disabled: "no" });
}
