// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Unchecked } from "./shared";

/** Menus that only hardware has, or only RouterOS 6, and whose words no schema states. */
export interface UncheckedMenus {
  "/interface/ethernet/poe": Unchecked;
  "/interface/ethernet/poe/settings": Unchecked;
  "/interface/ethernet/switch": Unchecked;
  "/interface/ethernet/switch/acl": Unchecked;
  "/interface/ethernet/switch/host": Unchecked;
  "/interface/ethernet/switch/l3hw-settings": Unchecked;
  "/interface/ethernet/switch/port": Unchecked;
  "/interface/ethernet/switch/port-isolation": Unchecked;
  "/interface/ethernet/switch/qos/port": Unchecked;
  "/interface/ethernet/switch/qos/profile": Unchecked;
  "/interface/ethernet/switch/rule": Unchecked;
  "/interface/ethernet/switch/vlan": Unchecked;
  "/ip/route/rule": Unchecked;
  "/ip/route/vrf": Unchecked;
  "/lcd": Unchecked;
  "/lcd/interface": Unchecked;
  "/lcd/pin": Unchecked;
  "/routing/bgp/aggregate": Unchecked;
  "/routing/bgp/network": Unchecked;
  "/routing/bgp/peer": Unchecked;
  "/routing/filter": Unchecked;
  "/routing/ospf/network": Unchecked;
  "/routing/ospf-v3/instance": Unchecked;
  "/system/lcd": Unchecked;
  "/system/lcd/page": Unchecked;
  "/system/routerboard/mode-button": Unchecked;
  "/system/routerboard/reset-button": Unchecked;
  "/system/routerboard/settings": Unchecked;
  "/system/routerboard/usb": Unchecked;
  "/system/routerboard/wps-button": Unchecked;
  "/system/swos": Unchecked;
  "/tool/user-manager/customer": Unchecked;
  "/tool/user-manager/database": Unchecked;
  "/tool/user-manager/router": Unchecked;
}
