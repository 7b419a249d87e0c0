// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Not, Text, Word } from "./shared";

/** What rules of IPv6 match. */
interface Ipv6FirewallRule extends Common {
  addressList?: Input<string>;
  /** A time with its unit. 0s to 35w3d13h13m56s. */ addressListTimeout?: Input<"none-dynamic" | "none-static" | Text>;
  content?: Input<string>;
  /** 0 to 63. */ dscp?: Input<number | string>;
  /** IPv6 network. */ dstAddress?: Input<string>;
  dstAddressList?: Input<string>;
  dstAddressType?: Input<Not<"anycast" | "local" | "multicast" | "unicast" | "unreachable">>;
  /** 0 to 4294967295. */ dstLimit?: Input<number | string>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
  headers?: Input<"ah" | "dst" | "esp" | "frag" | "hop" | "none" | "proto" | "route" | number | Text>;
  hopLimit?: Input<"equal" | "greater-than" | "less-than" | "not-equal" | number | Text>;
  /** 0 to 255. */ icmpOptions?: Input<number | string>;
  inBridgePort?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | Text>;
  inBridgePortList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ inInterface?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | "lo" | Text>;
  /** Name in `/interface/list`. */ inInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 0 to 63. */ ingressPriority?: Input<number | string>;
  ipsecPolicy?: Input<"in" | "out" | number | Text>;
  limit?: Input<number | string>;
  log?: Input<boolean>;
  logPrefix?: Input<string>;
  /** 1 to 4294967295. In order. */ nth?: Many<number | string>;
  outBridgePort?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | Text>;
  outBridgePortList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ outInterface?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | "lo" | Text>;
  /** Name in `/interface/list`. */ outInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  packetMark?: Input<"no-mark" | number | Text>;
  /** 0 to 65535. */ packetSize?: Input<number | string>;
  perConnectionClassifier?: Input<"both-addresses" | "both-addresses-and-ports" | "both-ports" | "dst-address" | "dst-address-and-port" | "dst-port" | "src-address" | "src-address-and-port" | "src-port" | number | Text>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ port?: Many<number | string>;
  /** 0 to 63. */ priority?: Input<number | string>;
  protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** 1 to 99. */ random?: Input<number>;
  /** IPv6 network. */ srcAddress?: Input<string>;
  srcAddressList?: Input<string>;
  srcAddressType?: Input<Not<"anycast" | "local" | "multicast" | "unicast" | "unreachable">>;
  /** MAC address. */ srcMacAddress?: Input<string>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ srcPort?: Many<number | string>;
  tcpFlags?: Many<Not<"ack" | "cwr" | "ece" | "fin" | "psh" | "rst" | "syn" | "urg">>;
  /** 0 to 65535. */ tcpMss?: Input<number | string>;
  /** A time with its unit. 0s to 1d. In order. */ time?: Many<string>;
  /** Also in hex. 0 to FF. Since 7.21. */ tos?: Input<number | string>;
}

/** `/ipv6/address`: Rows. */
interface Ipv6Address extends Common {
  /** IPv6 network. */ address?: Input<string>;
  advertise?: Input<boolean>;
  /** Likely `no` unset. */ eui64?: Input<boolean>;
  fromPool?: Input<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** Default: `no`. */ noDad?: Input<boolean>;
  /** Since 7.18. */ autoLinkLocal?: Input<boolean>;
  /** Likely `recommended` unset. Since 7.23. */ fromPoolPolicy?: Input<"recommended" | "strict" | "without-acquire">;
}

/** `/ipv6/dhcp-client`: Rows. */
interface Ipv6DhcpClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** In order. */ dhcpOptions?: Many<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  poolName?: Input<string>;
  /** 32 to 128. Likely `64` unset. */ poolPrefixLength?: Input<number>;
  /** IPv6 network. Likely `::/0` unset. */ prefixHint?: Input<string>;
  rapidCommit?: Input<boolean>;
  request: Many<"address" | "info" | "prefix">;
  script?: Input<string>;
  /** Likely `no` unset. */ useInterfaceDuid?: Input<boolean>;
  /** Likely `yes` unset. */ usePeerDns?: Input<boolean>;
  /** Since 7.17. */ allowReconfigure?: Input<boolean>;
  /** In order. Since 7.17. */ prefixAddressLists?: Many<string>;
  /** Since 7.18. */ customDuid?: Input<string>;
  /** Likely `yes` unset. Since 7.18. */ validateServerDuid?: Input<boolean>;
  /** Since 7.19. */ checkGateway?: Input<"arp" | "bfd" | "none" | "ping">;
  /** In order. Since 7.19. */ defaultRouteTables?: Many<"default" | "main" | number | Text>;
  /** Since 7.20. */ acceptPrefixWithoutAddress?: Input<boolean>;
  /** 0 to 4294967295. Since 7.20. */ customIanaId?: Input<number>;
  /** 0 to 4294967295. Since 7.20. */ customIapdId?: Input<number>;
}

/** `/ipv6/dhcp-client/option`: Rows. */
interface Ipv6DhcpClientOption {
  /** 1 to 65535. Needed to add a row. */ code?: Input<number>;
  name: Input<string>;
  value?: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
}

/** `/ipv6/dhcp-relay`: Rows. */
interface Ipv6DhcpRelay extends Common {
  /** A time with its unit. */ delayThreshold?: Input<"none" | Text>;
  /** In order. */ dhcpServer: Many<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  linkAddress?: Input<string>;
  name: Input<string>;
  /** Since 7.18. */ storeRelayedBindings?: Input<boolean>;
  /** In order. Since 7.21. */ dhcpOptions?: Many<"client_mac">;
}

/** `/ipv6/dhcp-relay/option`: Rows. Since 7.21. */
interface Ipv6DhcpRelayOption {
  /** 1 to 65535. */ code?: Input<number>;
  comment?: Input<string>;
  name?: Input<string>;
  onlyIfMacAvailable?: Input<boolean>;
  value?: Input<string>;
}

/** `/ipv6/dhcp-server`: Rows. */
interface Ipv6DhcpServer extends Common {
  /** Name in `/ip/pool`. Likely `static-only` unset. */ addressPool?: Input<"static-only" | Text>;
  /** Unset: `yes`. */ allowDualStackQueue?: Input<boolean>;
  bindingScript?: Input<string>;
  /** In order. */ dhcpOption?: Many<string>;
  /** Unset: `first`. */ insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** A time with its unit. Likely `3d` unset. */ leaseTime?: Input<string>;
  name: Input<string>;
  /** Unset: `none`. */ parentQueue?: Input<"none" | number | Text>;
  /** 0 to 255. Likely `255` unset. */ preference?: Input<number>;
  /** Likely `yes` unset. */ rapidCommit?: Input<boolean>;
  /** 1 to 255. Likely `1` unset. */ routeDistance?: Input<number>;
  /** Likely `no` unset. */ useRadius?: Input<"accounting" | "no" | "yes" | boolean>;
  /** In order. Since 7.17. */ addressLists?: Many<string>;
  /** Likely `static-only` unset. Since 7.17. */ prefixPool?: Input<"static-only" | Text>;
  /** Likely `no` unset. Since 7.17. */ useReconfigure?: Input<boolean>;
  /** Likely `no` unset. Since 7.20. */ ignoreIaNaBindings?: Input<boolean>;
}

/** `/ipv6/dhcp-server/binding`: Rows. */
interface Ipv6DhcpServerBinding extends Common {
  /** IPv6 network. */ address?: Input<string>;
  /** In order. */ addressLists?: Many<string>;
  allowDualStackQueue?: Input<boolean>;
  /** In order. */ dhcpOption?: Many<string>;
  duid: Input<string>;
  /** 0 to 4294967295. */ iaid: Input<number>;
  insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** A time with its unit. */ lifeTime?: Input<string>;
  prefixPool?: Input<string>;
  queueType?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  rateLimit?: Input<string>;
  server?: Input<"all" | number | Text>;
  /** Since 7.16. */ parentQueue?: Input<"none" | number | Text>;
  /** Since 7.17. */ iaType?: Input<"na" | "pd">;
}

/** `/ipv6/dhcp-server/option`: Rows. */
interface Ipv6DhcpServerOption {
  /** 1 to 65535. */ code: Input<number>;
  name: Input<string>;
  value?: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
}

/** `/ipv6/dhcp-server/option/sets`: Rows. */
interface Ipv6DhcpServerOptionSets {
  name: Input<string>;
  /** In order. */ options: Many<string>;
  /** Since 7.23. */ comment?: Input<string>;
}

/** `/ipv6/firewall/address-list`: Rows. */
interface Ipv6FirewallAddressList extends Common {
  address?: Input<number | string>;
  list: Input<string>;
  /** A time with its unit. */ timeout?: Input<string>;
}

/** `/ipv6/firewall/filter`: Rows in an order. */
interface Ipv6FirewallFilter extends Ipv6FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "drop" | "fasttrack-connection" | "jump" | "log" | "passthrough" | "reject" | "return">;
  chain: Input<"forward" | "input" | "output" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  connectionNatState?: Many<Not<"dstnat" | "srcnat">>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionState?: Many<Not<"established" | "invalid" | "new" | "related" | "untracked">>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  jumpTarget?: Input<"forward" | "input" | "output" | Text>;
  rejectWith?: Input<"icmp-address-unreachable" | "icmp-admin-prohibited" | "icmp-err-src-routing-header" | "icmp-headers-too-long" | "icmp-no-route" | "icmp-not-neighbour" | "icmp-port-unreachable" | "tcp-reset">;
  routingMark?: Input<"main" | number | Text>;
  tlsHost?: Input<string>;
}

/** `/ipv6/firewall/mangle`: Rows in an order. */
interface Ipv6FirewallMangle extends Ipv6FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "change-dscp" | "change-hop-limit" | "change-mss" | "dnpt" | "drop" | "jump" | "log" | "mark-connection" | "mark-packet" | "mark-routing" | "passthrough" | "return" | "set-priority" | "sniff-pc" | "sniff-tzsp" | "snpt">;
  chain: Input<"forward" | "input" | "output" | "postrouting" | "prerouting" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  connectionNatState?: Many<Not<"dstnat" | "srcnat">>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionState?: Many<Not<"established" | "invalid" | "new" | "related" | "untracked">>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  /** IPv6 network. */ dstPrefix?: Input<string>;
  jumpTarget?: Input<"forward" | "input" | "output" | "postrouting" | "prerouting" | Text>;
  newConnectionMark?: Input<"no-mark" | number | Text>;
  /** 0 to 63. */ newDscp?: Input<number>;
  newHopLimit?: Input<"decrement" | "increment" | "set" | number | Text>;
  /** 40 to 65534. */ newMss?: Input<"clamp-to-pmtu" | number>;
  newPacketMark?: Input<"no-mark" | number | Text>;
  /** 0 to 63. */ newPriority?: Input<"from-dscp" | "from-dscp-high-3-bits" | "from-ingress" | number>;
  newRoutingMark?: Input<"main" | number | Text>;
  passthrough?: Input<boolean>;
  routingMark?: Input<"main" | number | Text>;
  /** 0 to 4294967295. */ sniffId?: Input<number>;
  /** IPv4 address. */ sniffTarget?: Input<string>;
  /** 0 to 65535. */ sniffTargetPort?: Input<number>;
  /** IPv6 network. */ srcPrefix?: Input<string>;
  tlsHost?: Input<string>;
}

/** `/ipv6/firewall/nat`: Rows in an order. Not on RouterOS 6. */
interface Ipv6FirewallNat extends Ipv6FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "dst-nat" | "jump" | "log" | "masquerade" | "netmap" | "passthrough" | "redirect" | "return" | "src-nat">;
  chain: Input<"dstnat" | "input" | "output" | "srcnat" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionState?: Many<Not<"established" | "invalid" | "new" | "related" | "untracked">>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  jumpTarget?: Input<"dstnat" | "input" | "output" | "srcnat" | Text>;
  routingMark?: Input<"main" | number | Text>;
  /** Gone in 7.16. */ tlsHost?: Input<string>;
  /** IPv6 network. */ toAddress?: Input<string>;
  /** 0 to 65535. */ toPorts?: Input<number>;
}

/** `/ipv6/firewall/raw`: Rows in an order. */
interface Ipv6FirewallRaw extends Ipv6FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "drop" | "jump" | "log" | "notrack" | "passthrough" | "return">;
  chain: Input<"output" | "prerouting" | Text>;
  jumpTarget?: Input<"output" | "prerouting" | Text>;
  tlsHost?: Input<string>;
}

/** `/ipv6/nd`: Rows. */
interface Ipv6Nd extends Common {
  advertiseDns?: Input<"no" | "self" | "yes" | boolean>;
  /** Likely `yes` unset. */ advertiseMacAddress?: Input<boolean>;
  /** In order. */ dns?: Many<string>;
  /** 0 to 255. Likely `unspecified` unset. */ hopLimit?: Input<"unspecified" | number | Text>;
  /** Name in `/interface`. */ interface?: Input<"all" | "lo" | Text>;
  /** Likely `no` unset. */ managedAddressConfiguration?: Input<boolean>;
  /** 0 to 4294967295. Likely `unspecified` unset. */ mtu?: Input<"unspecified" | number>;
  /** Likely `no` unset. */ otherConfiguration?: Input<boolean>;
  /** IPv6 network. In order. */ pref64?: Many<string>;
  /** A time with its unit. Likely `3s` unset. */ raDelay?: Input<string>;
  /** A time with its unit. Likely `3m20s-10m` unset. */ raInterval?: Input<string>;
  /** A time with its unit. 0s to 2h30m. Likely `30m` unset. */ raLifetime?: Input<"none" | Text>;
  /** Likely `medium` unset. */ raPreference?: Input<"high" | "low" | "medium">;
  /** A time with its unit. 0s to 1h. Likely `unspecified` unset. */ reachableTime?: Input<"unspecified" | Text>;
  /** A time with its unit. Likely `unspecified` unset. */ retransmitInterval?: Input<"unspecified" | Text>;
}

/** `/ipv6/nd/prefix`: Rows. */
interface Ipv6NdPrefix extends Common {
  /** Likely `none` unset. */ "6to4Interface"?: Input<"lo" | "none" | Text>;
  autonomous?: Input<boolean>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** Likely `yes` unset. */ onLink?: Input<boolean>;
  /** A time with its unit. */ preferredLifetime?: Input<"infinity" | Text>;
  prefix?: Input<"none" | number | Text>;
  /** A time with its unit. */ validLifetime?: Input<"infinity" | Text>;
  /** Since 7.22. */ dhcp6PdPreferred?: Input<boolean>;
}

/** `/ipv6/nd/prefix/default`: Exists once. */
interface Ipv6NdPrefixDefault {
  /** Likely `yes` unset. */ autonomous?: Input<boolean>;
  /** A time with its unit. Likely `1w` unset. */ preferredLifetime?: Input<"infinity" | Text>;
  /** A time with its unit. Likely `4w2d` unset. */ validLifetime?: Input<"infinity" | Text>;
  /** Since 7.22. */ dhcp6PdPreferred?: Input<boolean>;
}

/** `/ipv6/nd/proxy`: Rows. Since 7.20. */
interface Ipv6NdProxy extends Common {
  address?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
}

/** `/ipv6/nd/settings`: Exists once. Since 7.23. */
interface Ipv6NdSettings {
  routerAdvertisementIgnoredOptions?: Many<"dns" | "mtu">;
  /** 0 to 255. */ routerAdvertisementRouteDistance?: Input<number>;
}

/** `/ipv6/neighbor`: Rows. Since 7.18. */
interface Ipv6Neighbor extends Common {
  address?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  /** MAC address. */ macAddress?: Input<string>;
}

/** `/ipv6/pool`: Rows. */
interface Ipv6Pool {
  comment?: Input<string>;
  name: Input<string>;
  /** IPv6 network. */ prefix?: Input<string>;
  /** 1 to 128. */ prefixLength: Input<number>;
  /** Since 7.22. */ fromPool?: Input<string>;
}

/** `/ipv6/route`: Rows. */
interface Ipv6Route extends Common {
  /** True: it is there. */ blackhole?: Input<boolean>;
  checkGateway?: Input<"arp" | "none" | "ping">;
  /** 1 to 255. */ distance?: Input<number>;
  /** IPv6 network. */ dstAddress?: Input<string>;
  gateway?: Input<"lo" | Text>;
  /** Name in `/routing/table`. Likely `main` unset. */ routingTable?: Input<"main" | Text>;
  /** 0 to 255. Likely `30` unset. */ scope?: Input<number>;
  /** 0 to 255. Likely `10` unset. */ targetScope?: Input<number>;
  vrfInterface?: Input<"lo" | Text>;
  /** Since 7.12. */ suppressHwOffload?: Word;
  /** Since 7.20. */ prefSrc?: Input<string>;
}

/** `/ipv6/settings`: Exists once. */
interface Ipv6Settings {
  /** Likely `yes-if-forwarding-disabled` unset. */ acceptRedirects?: Input<"no" | "yes-if-forwarding-disabled">;
  /** Likely `yes-if-forwarding-disabled` unset. */ acceptRouterAdvertisements?: Input<"no" | "yes" | "yes-if-forwarding-disabled" | boolean>;
  /** Likely `no` unset. */ disableIpv6?: Input<boolean>;
  /** Likely `yes` unset. */ forward?: Input<boolean>;
  /** 0 to 2147483647. */ maxNeighborEntries?: Input<number | string>;
  /** Likely `l3` unset. Since 7.16. */ multipathHashPolicy?: Input<"l3" | "l3-inner" | "l4">;
  /** 0 to 4294967295. Since 7.17. */ minNeighborEntries?: Input<number>;
  /** 0 to 4294967295. Since 7.17. */ softMaxNeighborEntries?: Input<number | string>;
  /** 0 to 4294967295. Since 7.17. */ staleNeighborDetectInterval?: Input<number>;
  /** 0 to 4294967295. Likely `60` unset. Since 7.17. */ staleNeighborTimeout?: Input<number>;
  /** Likely `yes` unset. Since 7.18. */ allowFastPath?: Input<boolean>;
  /** Likely `no` unset. Since 7.18. */ disableLinkLocalAddress?: Input<boolean>;
  /** Since 7.21. */ acceptRouterAdvertisementsOn?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

export interface Ipv6Menus {
  "/ipv6/address": Ipv6Address;
  "/ipv6/dhcp-client": Ipv6DhcpClient;
  "/ipv6/dhcp-client/option": Ipv6DhcpClientOption;
  "/ipv6/dhcp-relay": Ipv6DhcpRelay;
  "/ipv6/dhcp-relay/option": Ipv6DhcpRelayOption;
  "/ipv6/dhcp-server": Ipv6DhcpServer;
  "/ipv6/dhcp-server/binding": Ipv6DhcpServerBinding;
  "/ipv6/dhcp-server/option": Ipv6DhcpServerOption;
  "/ipv6/dhcp-server/option/sets": Ipv6DhcpServerOptionSets;
  "/ipv6/firewall/address-list": Ipv6FirewallAddressList;
  "/ipv6/firewall/filter": Ipv6FirewallFilter;
  "/ipv6/firewall/mangle": Ipv6FirewallMangle;
  "/ipv6/firewall/nat": Ipv6FirewallNat;
  "/ipv6/firewall/raw": Ipv6FirewallRaw;
  "/ipv6/nd": Ipv6Nd;
  "/ipv6/nd/prefix": Ipv6NdPrefix;
  "/ipv6/nd/prefix/default": Ipv6NdPrefixDefault;
  "/ipv6/nd/proxy": Ipv6NdProxy;
  "/ipv6/nd/settings": Ipv6NdSettings;
  "/ipv6/neighbor": Ipv6Neighbor;
  "/ipv6/pool": Ipv6Pool;
  "/ipv6/route": Ipv6Route;
  "/ipv6/settings": Ipv6Settings;
}
