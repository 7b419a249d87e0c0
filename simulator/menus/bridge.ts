import { checkInterfaceName, freeInterfaceName } from "../network/interfaces";
import type { Menu } from "../commands/menu";
import { atLeast } from "../machine/version";

/** Words that are shown only while the word on the left is on. */
const PART_OF: Record<string, readonly string[]> = {
  "vlan-filtering": ["ether-type", "pvid", "frame-types", "ingress-filtering"],
  "dhcp-snooping": ["add-dhcp-option82"],
  "igmp-snooping": [
    ...["igmp-version", "mld-version", "multicast-router", "multicast-querier", "query-interval"],
    ...["query-response-interval", "querier-interval", "membership-interval"],
    ...["last-member-interval", "last-member-query-count", "startup-query-interval"],
    ...["startup-query-count"],
  ],
};

/** What the spanning tree takes. */
const SPANNING = ["priority", "max-message-age", "forward-delay", "transmit-hold-count"];

/** `/interface/bridge`: what does not apply is not printed. open (RouterOS: the order) */
export const bridge: Menu = {
  path: "/interface/bridge",
  shows: [
    ...["name", "mtu", "actual-mtu", "l2mtu", "arp", "arp-timeout", "mac-address"],
    ...["protocol-mode", "fast-forward", "igmp-snooping", ...(PART_OF["igmp-snooping"] ?? [])],
    ...["auto-mac", "admin-mac", "ageing-time", "priority", "max-message-age", "forward-delay"],
    ...["transmit-hold-count", "region-name", "region-revision", "max-hops", "vlan-filtering"],
    ...(PART_OF["vlan-filtering"] ?? []),
    ...["mvrp", "dhcp-snooping", "add-dhcp-option82", "dhcpv6-snooping", "ra-guard"],
    ...["dhcp-agent-circuit-id", "dhcp-agent-remote-id", "dhcpv6-agent-circuit-id"],
    ...["dhcpv6-agent-remote-id", "querier-uses-bridge-address", "mlag-peer-port", "mlag-priority"],
    ...["mlag-heartbeat", "port-cost-mode"],
    ...["max-learned-entries", "forward-reserved-addresses", "running", "disabled", "comment"],
  ],
  defaults: (router) => ({
    name: freeInterfaceName(router, "bridge"),
    mtu: "auto",
    arp: "enabled",
    "arp-timeout": "auto",
    "protocol-mode": "rstp",
    "fast-forward": "yes",
    "igmp-snooping": "no",
    "igmp-version": "2",
    "mld-version": "1",
    "multicast-router": "temporary-query",
    "multicast-querier": "no",
    "query-interval": "2m5s",
    "query-response-interval": "10s",
    "querier-interval": "4m15s",
    "membership-interval": "4m20s",
    "last-member-interval": "1s",
    "last-member-query-count": "2",
    "startup-query-interval": "31s250ms",
    "startup-query-count": "2",
    "auto-mac": "yes",
    "admin-mac": "00:00:00:00:00:00",
    "ageing-time": "5m",
    priority: "0x8000",
    "max-message-age": "20s",
    "forward-delay": "15s",
    "transmit-hold-count": "6",
    "region-name": "",
    "region-revision": "0",
    "max-hops": "20",
    "vlan-filtering": "no",
    "ether-type": "0x8100",
    pvid: "1",
    "frame-types": "admit-all",
    "ingress-filtering": atLeast(router.version, "7") ? "yes" : "no",
    mvrp: "no",
    "dhcp-snooping": "no",
    "add-dhcp-option82": "no",
    "dhcpv6-snooping": "no",
    "ra-guard": "no",
    "port-cost-mode": "long",
    "max-learned-entries": "auto",
    "forward-reserved-addresses": "no",
    disabled: "no",
  }),
  check: (router, next, item) => {
    checkInterfaceName(router, next["name"] ?? "", item);
  },
  show: (router, item) => {
    const hidden = Object.entries(PART_OF).flatMap(([switchWord, words]) =>
      item.words[switchWord] === "true" ? [] : words,
    );
    const { "protocol-mode": protocol } = item.words;
    if (protocol !== "mstp") hidden.push("region-name", "region-revision", "max-hops");
    hidden.push(...(protocol === "none" ? SPANNING : ["forward-reserved-addresses"]));
    if (item.words["auto-mac"] === "true") hidden.push("admin-mac");
    return {
      ...Object.fromEntries(hidden.map((name) => [name, undefined])),
      "actual-mtu": item.words["mtu"] === "auto" ? "1500" : (item.words["mtu"] ?? "1500"),
      l2mtu: router.interfaces.l2mtuOf(item)?.toString(),
      "mac-address": router.interfaces.macOf(item),
      running: String(router.interfaces.isRunning(item)),
    };
  },
};
