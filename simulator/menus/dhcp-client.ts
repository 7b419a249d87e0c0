import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { failure } from "../machine/trap";
import { renewLeases } from "../network/leases";

/**
 * `/ip/dhcp-client`: rows without a server that answers, but for the way in that has one. A client on an interface that becomes a
 * slave keeps its row. open (RouterOS: the other words of a row; the text that refuses a second
 * client on an interface).
 */
export const dhcpClient: Menu = {
  path: "/ip/dhcp-client",
  required: ["interface"],
  shows: [
    ...["interface", "add-default-route", "use-peer-dns", "use-peer-ntp"],
    ...["status", "dynamic", "invalid", "disabled", "comment"],
  ],
  defaults: () => ({
    "add-default-route": "yes",
    "use-peer-dns": "yes",
    "use-peer-ntp": "yes",
    disabled: "no",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["interface"] === next["interface"])) {
      throw failure("dhcp-client on that interface already exists");
    }
  },
  settle: (router) => renewLeases(router),
  show: (router, item) => ({
    status: statusOf(router, item),
    dynamic: "false",
    invalid: String(router.interfaces.find(item.words["interface"]) === undefined),
  }),
};

function statusOf({ interfaces, offers }: Router, item: Item): Words[string] {
  const own = interfaces.find(item.words["interface"]);
  if (item.words["disabled"] === "true") return "stopped";
  if (own !== undefined && offers.has(own.id)) return "bound";
  return own !== undefined && interfaces.isRunning(own) ? "searching..." : "stopped";
}
