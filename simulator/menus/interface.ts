import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { monitorTraffic } from "./monitor-traffic";

/** `/interface`: the interfaces of all types, with what they have in common. */
export const anyInterface: Menu = {
  path: "/interface",
  shows: [
    ...["name", "default-name", "type", "mtu", "actual-mtu", "l2mtu", "max-l2mtu", "mac-address"],
    ...["last-link-down-time", "last-link-up-time", "link-downs", "rx-byte", "tx-byte"],
    ...["rx-packet", "tx-packet", "rx-drop", "tx-drop", "tx-queue-drop", "rx-error", "tx-error"],
    ...["running", "slave", "disabled", "comment"],
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
      "actual-mtu": String(interfaces.actualMtuOf(item)),
      l2mtu: interfaces.l2mtuOf(item)?.toString(),
      "mac-address": interfaces.macOf(item),
      "link-downs": item.words["link-downs"] ?? "0",
      ...counters(router, item),
      running: String(interfaces.isRunning(item)),
      slave: interfaces.isSlave(item) ? "true" : undefined,
    };
  },
  commands: { "monitor-traffic": monitorTraffic },
};

function counters({ traffic }: Router, item: Item): Words {
  const { rx, tx } = traffic.counted(item);
  const text = (amount: number) => String(Math.floor(amount));
  return {
    "rx-byte": text(rx.bits / 8),
    "tx-byte": text(tx.bits / 8),
    "rx-packet": text(rx.packets),
    "tx-packet": text(tx.packets),
    "rx-drop": text(rx.drops),
    "tx-drop": text(tx.drops),
    "tx-queue-drop": "0",
    "rx-error": text(rx.errors),
    "tx-error": text(tx.errors),
  };
}

/** The loopback interface has no menu of its own. */
function typeMenu(router: Router, item: Item): Menu | undefined {
  return router.interfaces.typeOf(item) === "loopback" ? undefined : router.menu(item.menu);
}
