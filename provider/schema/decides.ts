/** Rows of a menu that name something by a word, and by which word of its own. */
export interface Naming {
  readonly menu: string;
  readonly word: string;
  readonly own: string;
}

/** How items of a menu decide over the way to the router, other than by carrying it. */
export interface Decides {
  /** Words that name interfaces: it decides where one of them is on the way. */
  readonly on?: readonly string[];
  /** Which packets it is for, by the words of a rule: it decides where ours may be among them. */
  readonly rules?: "chains" | "answers";
  /** What names it elsewhere, by a word of its own: it decides where that does. */
  readonly namedBy?: readonly Naming[];
  /** The word with addresses of which it speaks: others than ours decide nothing. */
  readonly speaksOf?: string;
  /** Words of a menu that exists once: their change decides. */
  readonly words?: readonly string[];
}

const lists = ["in-interface-list", "out-interface-list"];
const firewall = ["/ip/firewall/filter", "/ip/firewall/raw", "/ip/firewall/nat"];

/** What names something of a menu: every one of these words of every one of these menus. */
const named = (menus: readonly string[], words: readonly string[], own = "name"): Naming[] =>
  menus.flatMap((menu) => words.map((word) => ({ menu, word, own })));

/**
 * The menus whose items can cut the way without being an interface, an address or a part of a bridge.
 * Everything that is in none of them costs no look at the router.
 */
const byMenu: Readonly<Record<string, Decides>> = {
  "/interface/bridge/filter": { rules: "chains" },
  "/interface/bridge/nat": { rules: "chains" },
  "/interface/bridge/settings": { words: ["use-ip-firewall", "use-ip-firewall-for-vlan"] },
  "/interface/list": {
    namedBy: [...named(firewall, lists), ...named(["/interface/list"], ["include", "exclude"])],
  },
  "/interface/wireguard/peers": { on: ["interface"] },
  "/ip/dhcp-client": { on: ["interface"] },
  "/ip/firewall/address-list": {
    namedBy: named(firewall, ["src-address-list", "dst-address-list"], "list"),
    speaksOf: "address",
  },
  "/ip/firewall/connection/tracking": { words: ["enabled"] },
  "/ip/firewall/filter": { rules: "chains" },
  "/ip/firewall/mangle": { rules: "chains" },
  "/ip/firewall/nat": { rules: "chains" },
  "/ip/firewall/raw": { rules: "chains" },
  "/ip/ipsec/identity": { namedBy: named(["/ip/ipsec/policy"], ["peer"], "peer") },
  "/ip/ipsec/peer": { namedBy: named(["/ip/ipsec/policy"], ["peer"]) },
  "/ip/ipsec/policy": { rules: "answers" },
  "/ip/ipsec/profile": { namedBy: named(["/ip/ipsec/peer"], ["profile"]) },
  "/ip/ipsec/proposal": { namedBy: named(["/ip/ipsec/policy"], ["proposal"]) },
  "/ip/settings": { words: ["rp-filter"] },
  "/ip/vrf": { on: ["interfaces"] },
  "/ipv6/firewall/filter": { rules: "chains" },
  "/ipv6/firewall/mangle": { rules: "chains" },
  "/ipv6/firewall/nat": { rules: "chains" },
  "/ipv6/firewall/raw": { rules: "chains" },
  "/routing/rule": { rules: "answers" },
  "/routing/table": { namedBy: named(["/routing/rule"], ["table"]) },
};

/** True of a menu that decides over IPv6 alone. By which interface we come by IPv6 nobody knows: each rule that may be for us counts. */
export const isOfIpv6 = (path: string): boolean => path.startsWith("/ipv6/");

/** What the items of a menu decide; undefined: nothing. */
export const decidesOf = (path: string): Decides | undefined =>
  Object.hasOwn(byMenu, path) ? byMenu[path] : undefined;
