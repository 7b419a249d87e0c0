import { takenInterface } from "../network/interfaces";

/** How menus refuse what tells their rows apart when another row has it, recorded on 7.23.2. */
const TEXTS: Readonly<Record<string, string>> = {
  "/certificate": "Name exists, please choose another!",
  "/interface/list": "already have interface list with such name",
  "/interface/lte/apn": "name can't repeat",
  "/interface/wireguard/peers": "entry with this name already exists",
  "/ip/dhcp-client": "client with such name already exists",
  "/ip/dhcp-client/option": "option with such name already exists",
  "/ip/dhcp-server": "server with such name already exists",
  "/ip/dhcp-server/network": "such network already exists",
  "/ip/dhcp-server/option": "option with such name already exists",
  "/ip/dhcp-server/option/sets": "Name must be unique",
  "/ip/dns/forwarders": "name not unique",
  "/ip/firewall/address-list": "already have such entry",
  "/ip/firewall/layer7-protocol": "already have such name",
  "/ip/hotspot": "hotspot with such name already exists",
  "/ip/hotspot/profile": "server profile with such name already exists",
  "/ip/hotspot/user": "already have user with this name for this server",
  "/ip/hotspot/user/profile": "user profile with such name already exists",
  "/ip/ipsec/mode-config": "duplicate item name",
  "/ip/ipsec/peer": "Name can't repeat",
  "/ip/ipsec/policy/group": "duplicate item name",
  "/ip/ipsec/profile": "name can't repeat!",
  "/ip/ipsec/proposal": "duplicate item name",
  "/ip/pool": "pool with such name exists",
  "/ip/vrf": "vrf already exists: NAME",
  "/ipv6/firewall/address-list": "already have such entry",
  "/ipv6/dhcp-client/option": "option with such name already exists",
  "/ipv6/dhcp-server": "server with such name already exists",
  "/ipv6/dhcp-server/option": "option with such name already exists",
  "/ipv6/dhcp-server/option/sets": "Name must be unique",
  "/ipv6/pool": "two pools cannot have the same name!",
  "/ppp/profile": "profile with the same name already exists",
  "/queue/simple": "already have such name",
  "/queue/tree": "already have such name",
  "/queue/type": "name already used",
  "/routing/table": "root table already exists with name: NAME",
};

/** What is on record of the refusal of a menu on RouterOS 7.24; undefined: nothing. */
export const takenBy = (path: string, isInterface: boolean, name: string): string | undefined =>
  isInterface ? takenInterface("7.24", name) : TEXTS[path]?.replace("NAME", name);

/** Every refusal on record, by its menu. */
export const takenTexts = (name: string): (readonly [menu: string, text: string])[] => [
  ["/interface", takenInterface("7.24", name)],
  ...Object.entries(TEXTS).map(([path, text]) => [path, text.replace("NAME", name)] as const),
];

/** open (RouterOS: the text of menus that nobody probed). */
export function takenText(path: string, name: string): string {
  if (path.startsWith("/interface/wifi/")) return "must use unique name";
  return (TEXTS[path] ?? "item with such name already exists").replace("NAME", name);
}
