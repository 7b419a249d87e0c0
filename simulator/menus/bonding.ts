import { checkInterfaceName, freeInterfaceName } from "../network/interfaces";
import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { formatTime, parseTime } from "../machine/time";
import { failure, noMatch } from "../machine/trap";
import { atLeast } from "../machine/version";
import { monitor, monitorSlaves } from "./bonding-monitor";

/** Modes that look at `primary`; the others ignore it. */
const WITH_PRIMARY = ["active-backup", "balance-tlb", "balance-alb"];

/**
 * `/interface/bonding`: all words are printed, also those that do not apply to the mode. open
 * (RouterOS: the order on others than 7.2x)
 */
export const bonding: Menu = {
  path: "/interface/bonding",
  shows: [
    ...["name", "mtu", "mac-address", "forced-mac-address", "arp", "arp-timeout", "slaves", "mode"],
    ...["primary", "link-monitoring", "arp-interval", "arp-ip-targets", "mii-interval"],
    ...["down-delay", "up-delay", "transmit-hash-policy", "min-links", "lacp-rate", "lacp-mode"],
    ...["lacp-user-key", "lacp-system-id", "lacp-system-priority", "mlag-id"],
    ...["running", "disabled", "comment"],
  ],
  defaults: (router) => ({
    name: freeInterfaceName(router, "bonding"),
    mtu: "1500",
    arp: "enabled",
    "arp-timeout": "auto",
    mode: "balance-rr",
    primary: "none",
    "link-monitoring": "mii",
    "arp-interval": "100ms",
    "arp-ip-targets": "",
    "mii-interval": "100ms",
    "down-delay": "0ms",
    "up-delay": "0ms",
    "lacp-rate": "30secs",
    "lacp-mode": "active",
    // Recorded on 7.2x: it is not there while it is unset.
    ...(!atLeast(router.version, "7.20") && { "lacp-user-key": "0" }),
    "lacp-system-priority": "65535",
    "transmit-hash-policy": "layer-2",
    "min-links": "0",
    disabled: "no",
  }),
  check(router, next, item) {
    checkInterfaceName(router, next["name"] ?? "", item);
    if (!next["slaves"]) throw failure("need at least one slave interface");
    const slaves = router.interfaces.slavesOf({ words: next });
    checkSlaves(router, next, item, slaves);
    checkMtu(router, next, slaves);
    // A recorded row has up-delay=10ms with mii-interval=100ms: they are rounded in effect only.
    for (const delay of ["up-delay", "down-delay"])
      next[delay] = formatTime(parseTime(next[delay] ?? "") ?? 0, "ms");
  },
  settle: freeSlaves,
  show: (router, item) => ({
    "mac-address": router.interfaces.macOf(item),
    running: String(router.interfaces.isRunning(item)),
    ...about(router, item),
  }),
  commands: { monitor, "monitor-slaves": monitorSlaves },
};

/** Only an enabled bond takes its slaves: a disabled one may list what is in use elsewhere. */
function checkSlaves(router: Router, next: Words, item: Item | undefined, slaves: Item[]): void {
  const { interfaces } = router;
  const name = next["name"] ?? "";
  for (const [at, slave] of slaves.entries()) {
    const slaveName = slave.words["name"] ?? "";
    // open (RouterOS: what it says to a bond of itself or to a slave named twice)
    if (item && interfaces.below(slave).has(item)) throw noMatch("slave");
    if (slaves.indexOf(slave) !== at) throw failure(`${slaveName} already in ${name}`);
    if (next["disabled"] === "true") continue;
    const bond = interfaces.bondOf(slave, item);
    if (bond) throw failure(`${slaveName} already in ${bond.words["name"] ?? ""}`);
    // open (RouterOS: no source shows whether or how a bridge port is refused)
    if (interfaces.portOf(slave)) throw failure(`${slaveName} already added as bridge port`);
  }
}

/** open (RouterOS: the changelog quotes only `could not set mtu`). */
function checkMtu(router: Router, next: Words, slaves: Item[]): void {
  const l2mtu = Math.min(...slaves.map((slave) => router.interfaces.l2mtuOf(slave) ?? Infinity));
  if (Number(next["mtu"]) > l2mtu) throw failure("could not set mtu");
}

/** A slave that leaves gets its original address back. */
function freeSlaves(router: Router, item: Item, before: Words | undefined): void {
  if (!before || before["disabled"] === "true") return;
  const { interfaces } = router;
  for (const slave of interfaces.slavesOf({ words: before })) {
    const original = slave.words["orig-mac-address"];
    if (original && !interfaces.bondOf(slave)) {
      router.store.update(slave, { ...slave.words, "mac-address": original });
    }
  }
}

/** What does not go together is accepted; the router says so in `.about`. */
function about(router: Router, item: Item): Words {
  const { mode = "", primary = "none", slaves = "" } = item.words;
  if (mode === "802.3ad" && item.words["link-monitoring"] !== "mii") {
    return { ".about": "802.3ad mode must use mii link-monitoring" };
  }
  // open (RouterOS: no source shows a primary that is not among the slaves)
  if (WITH_PRIMARY.includes(mode) && primary !== "none" && !slaves.split(",").includes(primary)) {
    return { ".about": "primary is not among slaves" };
  }
  return {};
}
