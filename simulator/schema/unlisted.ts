import { atLeast, type Version } from "../machine/version";
import type { MenuSchema, Word } from "./schema";

/** A menu that no stated schema has, with the words that manuals and exports know. */
interface Unlisted {
  class: "list" | "ordered" | "single" | "fixed";
  /** In which RouterOS it is. */
  in: "6" | "7" | "all";
  words: string;
}

/**
 * Menus of RouterOS 6, and of hardware that a virtual machine has not. Their words are taken as texts, but
 * for interfaces, which are there.
 * open (RouterOS: types and ranges of all of them)
 */
const MENUS: Readonly<Record<string, Unlisted>> = {
  "/interface/ethernet/switch": {
    class: "fixed",
    in: "all",
    words:
      "name mirror-source mirror-target mirror-egress-target cpu-flow-control l3-hw-offloading qos-hw-offloading switch-all-ports drop-if-invalid-or-src-port-not-member-of-vlan-on-ports bridge-type mirror-target rspan rspan-egress-vlan-id rspan-ingress-vlan-id",
  },
  "/interface/ethernet/switch/port": {
    class: "fixed",
    in: "all",
    words: "name vlan-mode vlan-header default-vlan-id ingress-rate egress-rate l3-hw-offloading",
  },
  "/interface/ethernet/switch/vlan": {
    class: "list",
    in: "all",
    words: "switch vlan-id ports independent-learning disabled comment",
  },
  "/interface/ethernet/switch/rule": {
    class: "ordered",
    in: "all",
    words:
      "switch ports src-mac-address dst-mac-address mac-protocol vlan-header vlan-id vlan-priority protocol src-address dst-address src-address6 dst-address6 src-port dst-port dscp flow-label traffic-class copy-to-cpu redirect-to-cpu mirror mirror-ports new-dst-ports new-vlan-id new-vlan-priority rate disabled comment",
  },
  "/interface/ethernet/switch/host": {
    class: "list",
    in: "all",
    words:
      "switch mac-address ports vlan-id copy-to-cpu redirect-to-cpu mirror drop share-vlan-learned disabled comment",
  },
  "/interface/ethernet/switch/port-isolation": {
    class: "fixed",
    in: "all",
    words: "name forwarding-override",
  },
  "/interface/ethernet/switch/l3hw-settings": {
    class: "single",
    in: "7",
    words: "autorestart fasttrack-hw ipv6-hw icmp-reply-on-error hw-supports-fasttrack ipv6-hw-acl",
  },
  "/lcd": {
    class: "single",
    in: "all",
    words:
      "backlight-timeout color-scheme default-screen enabled flip-screen read-only-mode time-interval touch-screen",
  },
  "/lcd/pin": { class: "single", in: "all", words: "hide-pin-number pin-number" },
  "/lcd/interface": { class: "fixed", in: "all", words: "interface max-speed timeout disabled" },
  "/system/lcd": { class: "single", in: "6", words: "contrast enabled port type" },
  "/system/lcd/page": { class: "fixed", in: "6", words: "name disabled display-time" },
  "/system/routerboard/settings": {
    class: "single",
    in: "all",
    words:
      "auto-upgrade baud-rate boot-device boot-delay boot-os boot-protocol cpu-frequency cpu-mode enable-jumper-reset enter-setup-on force-backup-booter init-delay memory-frequency preboot-etherboot preboot-etherboot-server protected-routerboot reformat-hold-button reformat-hold-button-max regulatory-domain-ce silent-boot",
  },
  "/system/swos": {
    class: "single",
    in: "all",
    words:
      "address-acquisition-mode allow-from allow-from-ports allow-from-vlan identity static-ip-address",
  },
  "/ip/route/rule": {
    class: "ordered",
    in: "6",
    words: "src-address dst-address routing-mark interface action table disabled comment",
  },
  "/ip/route/vrf": {
    class: "list",
    in: "6",
    words:
      "routing-mark interfaces route-distinguisher import-route-targets export-route-targets disabled comment",
  },
  "/routing/bgp/instance": {
    class: "list",
    in: "6",
    words:
      "name as router-id redistribute-connected redistribute-static redistribute-rip redistribute-ospf redistribute-other-bgp out-filter cluster-id confederation confederation-peers ignore-as-path-len routing-table client-to-client-reflection disabled comment",
  },
  "/routing/ospf/interface": {
    class: "list",
    in: "6",
    words:
      "interface cost priority authentication authentication-key authentication-key-id network-type instance-id retransmit-interval transmit-delay hello-interval dead-interval use-bfd passive disabled comment",
  },
  "/routing/bgp/network": {
    class: "list",
    in: "6",
    words: "network synchronize disabled comment",
  },
  "/routing/bgp/peer": {
    class: "list",
    in: "6",
    words:
      "name instance remote-address remote-as remote-port tcp-md5-key nexthop-choice multihop route-reflect hold-time keepalive-time ttl max-prefix-limit max-prefix-restart-time in-filter out-filter address-families update-source default-originate remove-private-as as-override passive use-bfd cisco-vpls-nlri-len-fmt allow-as-in disabled comment",
  },
  "/routing/filter": {
    class: "ordered",
    in: "6",
    words:
      "chain prefix prefix-length match-chain protocol distance scope target-scope pref-src routing-mark route-comment route-tag route-targets site-of-origin address-family ospf-type invert-match action jump-target locally-originated-bgp bgp-as-path bgp-as-path-length bgp-atomic-aggregate bgp-communities bgp-local-pref bgp-med bgp-origin bgp-weight append-bgp-communities append-route-targets set-bgp-communities set-bgp-local-pref set-bgp-med set-bgp-prepend set-bgp-prepend-path set-bgp-weight set-check-gateway set-disabled set-distance set-in-nexthop set-in-nexthop-direct set-in-nexthop-ipv6 set-in-nexthop-linklocal set-mpls-te-tunnel set-out-nexthop set-out-nexthop-ipv6 set-out-nexthop-linklocal set-pref-src set-route-comment set-route-tag set-route-targets set-routing-mark set-scope set-site-of-origin set-target-scope set-type set-use-te-nexthop disabled comment",
  },
  "/routing/ospf/network": { class: "list", in: "6", words: "area network disabled comment" },
  "/tool/user-manager/customer": {
    class: "list",
    in: "6",
    words:
      "login password access backup-allowed currency disabled email date-format time-zone signup-allowed parent comment",
  },
  "/tool/user-manager/database": { class: "single", in: "6", words: "db-path" },
};

/** What a version has of such a menu. */
export type FromUnlisted = (version: Version) => UnlistedMenu | undefined;

interface UnlistedMenu {
  menu: { class: Unlisted["class"]; commands: readonly string[]; words: Record<string, number> };
  schema: MenuSchema & { words: Map<string, Word> };
  defaults: Readonly<Record<string, string>>;
}

const COMMANDS = ["print", "getall", "set", "find", "get", "export"];
const OF_LISTS = ["add", "remove", "enable", "disable"];

export const UNLISTED: Readonly<Record<string, FromUnlisted>> = Object.fromEntries(
  Object.entries(MENUS).map(([path, menu]) => [path, (version: Version) => loaded(menu, version)]),
);

/** open (RouterOS: which of them takes `all`) */
function typeOf(name: string, kind: Unlisted["class"]): Word {
  if (name === "disabled") return { type: "boolean" };
  if (name === "interface" && kind === "list") return { type: "interface", or: ["all"] };
  return { type: "string" };
}

function loaded(
  { class: kind, in: where, words: names }: Unlisted,
  version: Version,
): UnlistedMenu | undefined {
  const isIn = where === "all" || (where === "7") === atLeast(version, "7");
  if (!isIn) return undefined;
  const words = new Map<string, Word>(names.split(" ").map((name) => [name, typeOf(name, kind)]));
  const isList = kind === "list" || kind === "ordered";
  if (kind === "ordered") words.set("place-before", { type: "string", only: "add" });
  const commands = [
    ...(isList ? OF_LISTS : []),
    ...(kind === "ordered" ? ["move"] : []),
    ...(words.has("comment") ? ["comment"] : []),
  ];
  return {
    menu: { class: kind, commands, words: {} },
    schema: { commands: new Set([...COMMANDS, ...commands]), words, unset: [] },
    defaults: isList && words.has("disabled") ? { disabled: "no" } : {},
  };
}
