import { INTERFACE_KINDS } from "../machine/interface-kinds";
import type { Item } from "../machine/store";
import type { LoadedMenu, Router } from "./menu";
import { itemsOf } from "./target";

/**
 * Menus that define what others name come first in an export, in this order; it is that of 41 exports of
 * real routers. Interfaces stand before them, and everything else behind, by the alphabet.
 */
const DEFINE: readonly string[] = [
  ...["/interface/lte/apn", "/interface/list", "/interface/wireless/security-profiles"],
  ...["/interface/wifi/channel", "/interface/wifi/datapath", "/interface/wifi/security"],
  ...["/interface/wifi/configuration", "/ip/dhcp-client/option", "/ip/dhcp-server/option"],
  ...["/ip/dhcp-server/option/sets", "/ip/hotspot/profile", "/ip/hotspot/user/profile"],
  ...["/ip/ipsec/policy/group", "/ip/ipsec/profile", "/ip/ipsec/peer", "/ip/ipsec/proposal"],
  ...["/ip/pool", "/ipv6/pool", "/ip/dhcp-server", "/ip/smb/users", "/caps-man/manager"],
  ...[
    "/lora/servers",
    "/port",
    "/ppp/profile",
    "/queue/type",
    "/queue/simple",
    "/routing/bgp/instance",
  ],
  ...["/routing/bgp/template", "/routing/id", "/routing/ospf/instance", "/routing/ospf/area"],
  ...["/routing/table", "/snmp/community", "/system/logging/action", "/tool/user-manager/customer"],
  ...["/user/group", "/app", "/interface/bridge/filter", "/interface/bridge/port"],
  ...["/ip/firewall/connection/tracking", "/ip/neighbor/discovery-settings", "/ip/settings"],
  ...["/ipv6/settings"],
];

/** Before the interfaces, which may name them. */
const BEFORE = ["/disk", "/caps-man/channel"];

/** What CAPsMAN has, behind the bridges that it names. */
const MANAGED = [
  ...["/caps-man/datapath", "/caps-man/security", "/caps-man/configuration"],
  "/caps-man/interface",
];

/** Interfaces that others stand on come before them, where nothing else is said. */
const BELOW = [
  "/interface/bridge",
  "/interface/ethernet",
  "/interface/wireless",
  "/interface/wifi",
];
const ABOVE = ["/interface/bonding", "/interface/vlan", "/interface/vrrp"];

/** Interfaces that stand elsewhere. */
const APART = ["/ip/vrf", "/caps-man/interface"];

/** A part of an export: some items of a menu, or all. */
export interface Section {
  menu: LoadedMenu;
  items: readonly Item[];
}

/** The sections of an export in their order. A menu of interfaces may come twice: a bond stands on VLANs, too. */
export function inOrder(router: Router, menus: readonly LoadedMenu[]): Section[] {
  const isInterface = ({ path }: LoadedMenu) => path in INTERFACE_KINDS && !APART.includes(path);
  const place = ({ path }: LoadedMenu) => {
    if (BEFORE.includes(path)) return BEFORE.indexOf(path) - BEFORE.length;
    const at = [...MANAGED, ...DEFINE].indexOf(path);
    return at < 0 ? Infinity : at;
  };
  const others = menus
    .filter((menu) => !isInterface(menu))
    .map((menu) => ({ menu, place: place(menu) }))
    .sort((a, b) => (a.place === b.place ? compare(a.menu.path, b.menu.path) : a.place - b.place))
    .map((each) => ({ ...each, items: itemsOf(router, each.menu) }));
  return [
    ...others.filter((each) => each.place < 0),
    ...standing(router, menus.filter(isInterface)),
    ...others.filter((each) => each.place >= 0),
  ];
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** Interfaces, each behind those that it stands on. */
function standing(router: Router, menus: readonly LoadedMenu[]): Section[] {
  const rank = ({ path }: LoadedMenu) =>
    BELOW.includes(path) ? BELOW.indexOf(path) : 10 + ABOVE.indexOf(path);
  const sorted = [...menus].sort((a, b) => rank(a) - rank(b) || compare(a.path, b.path));
  const left = new Set(sorted.flatMap((menu) => itemsOf(router, menu)));
  const waiting = new Set(
    [...left].filter((item) => !router.shipped.has(item)).map(({ id }) => id),
  );
  const sections: Section[] = [];
  for (let isStuck = false; left.size > 0;) {
    const before = left.size;
    for (const menu of sorted) {
      const items = itemsOf(router, menu).filter((item) => {
        if (!left.has(item) || (!isStuck && isWaiting(item, waiting))) return false;
        left.delete(item);
        waiting.delete(item.id);
        return true;
      });
      if (items.length > 0) sections.push({ menu, items });
    }
    isStuck = left.size === before;
  }
  return sections;
}

/** Does it stand on an interface that is not there yet? */
const isWaiting = ({ id, words }: Item, waiting: ReadonlySet<string>) =>
  ["interface", "slaves", "bridge", "master-interface"].some((word) =>
    words[word]?.split(",").some((each) => each !== id && waiting.has(each)),
  );
