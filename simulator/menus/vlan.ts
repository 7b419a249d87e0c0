import { checkInterfaceName, freeInterfaceName } from "../network/interfaces";
import type { Menu } from "../commands/menu";
import { failure, noMatch } from "../machine/trap";

/** `/interface/vlan`. */
export const vlan: Menu = {
  path: "/interface/vlan",
  required: ["vlan-id", "interface"],
  shows: [
    ...["name", "mtu", "l2mtu", "mac-address", "arp", "arp-timeout", "loop-protect"],
    ...["loop-protect-status", "loop-protect-send-interval", "loop-protect-disable-time"],
    ...["vlan-id", "interface", "use-service-tag", "mvrp", "running", "disabled", "comment"],
  ],
  defaults: (router) => ({
    name: freeInterfaceName(router, "vlan"),
    mtu: "1500",
    arp: "enabled",
    "arp-timeout": "auto",
    "loop-protect": "default",
    "loop-protect-send-interval": "5s",
    "loop-protect-disable-time": "5m",
    "use-service-tag": "no",
    mvrp: "no",
    disabled: "no",
  }),
  check(router, next, item) {
    checkInterfaceName(router, next["name"] ?? "", item);
    const parent = router.interfaces.find(next["interface"]);
    if (item && parent && router.interfaces.below(parent).has(item)) throw noMatch("interface");
    const same = router.store
      .items(this.path)
      .filter((other) => other !== item)
      .find((other) => ["interface", "vlan-id"].every((name) => other.words[name] === next[name]));
    // open (RouterOS: whether the same vlan-id twice on one interface is refused was not tested)
    if (same && parent)
      throw failure(`already have vlan ${next["vlan-id"] ?? ""} on this interface`);
  },
  show: (router, item) => ({
    l2mtu: router.interfaces.l2mtuOf(item)?.toString(),
    "mac-address": router.interfaces.macOf(item),
    "loop-protect-status": "off",
    running: String(router.interfaces.isRunning(item)),
  }),
};
