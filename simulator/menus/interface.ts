import type { Menu } from "../menu";
import type { Router } from "../router";
import type { Item } from "../store";

/** `/interface`: the interfaces of all types, with what they have in common. */
export const anyInterface: Menu = {
  path: "/interface",
  shows: [
    ...["name", "default-name", "type", "mtu", "actual-mtu", "l2mtu", "max-l2mtu", "mac-address"],
    ...["last-link-down-time", "last-link-up-time", "link-downs", "rx-byte", "tx-byte"],
    ...["rx-packet", "tx-packet", "running", "slave", "disabled", "comment"],
  ],
  rows: (router) => router.interfaces.all(),
  check: (router, next, item, change) => {
    if (item) typeMenu(router, item)?.check?.(router, next, item, change);
  },
  settle: (router, item, before) => {
    typeMenu(router, item)?.settle?.(router, item, before);
  },
  show: (router, item) => {
    const { interfaces } = router;
    const mtu = item.words["mtu"] ?? "1500";
    return {
      type: interfaces.typeOf(item),
      mtu,
      "actual-mtu": mtu === "auto" ? "1500" : mtu,
      l2mtu: String(interfaces.l2mtuOf(item)),
      "mac-address": interfaces.macOf(item),
      "link-downs": item.words["link-downs"] ?? "0",
      "rx-byte": "0",
      "tx-byte": "0",
      "rx-packet": "0",
      "tx-packet": "0",
      running: String(interfaces.isRunning(item)),
      slave: interfaces.isSlave(item) ? "true" : undefined,
    };
  },
};

/** The loopback interface has no menu of its own. */
function typeMenu(router: Router, item: Item): Menu | undefined {
  return router.interfaces.typeOf(item) === "loopback" ? undefined : router.menu(item.menu);
}
