import { allMenus, menuData } from "../../../provider/schema/routeros/data";
import { missingIn } from "../../../provider/schema/version";

/** Menus of hardware and of RouterOS 6 that no schema states: what their words are, only a router knows. */
const unstated: readonly string[] = [
  ...["/interface/ethernet/poe/settings", "/interface/ethernet/switch"],
  ...["/interface/ethernet/switch/acl", "/interface/ethernet/switch/l3hw-settings"],
  ...["/interface/ethernet/switch/port", "/interface/ethernet/switch/port-isolation"],
  ...["/interface/ethernet/switch/rule", "/interface/ethernet/switch/vlan"],
  ...["/lcd", "/lcd/interface", "/lcd/pin", "/system/lcd", "/system/lcd/page"],
  ...["/routing/bgp/aggregate", "/routing/bgp/network", "/routing/bgp/peer", "/routing/filter"],
  ...["/routing/ospf/network", "/routing/ospf-v3/instance", "/system/swos"],
  ...["/system/routerboard/mode-button", "/system/routerboard/reset-button"],
  ...["/system/routerboard/settings", "/system/routerboard/usb"],
  ...["/system/routerboard/wps-button", "/tool/user-manager/customer"],
  ...["/tool/user-manager/database", "/tool/user-manager/router"],
];

/** Menus that show items of other menus, or files and keys: nothing of them is configured here. */
const elsewhere: ReadonlySet<string> = new Set([
  "/certificate",
  "/file",
  "/interface",
  "/system/health",
  "/system/resource/irq",
  "/system/resource/usb",
]);

/** The menus of a version that hold configuration. */
export function menusToRead(version: string): string[] {
  const stated = allMenus().filter((path) => {
    const data = menuData(path);
    if (data === undefined || data.notExported === true || elsewhere.has(path)) return false;
    // Rows that are always there, and that nothing tells apart.
    if (data.class === "fixed" && data.key === undefined) return false;
    return missingIn(version, data) === undefined;
  });
  return [...stated, ...unstated].sort();
}

/** True of a menu that no schema states, and that is there all the same. */
export const isUnstated = (menu: string): boolean => unstated.includes(menu);
