// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Not, Text, Word } from "./shared";

/** What rules of IPv4 match. */
interface FirewallRule extends Common {
  addressList?: Input<string>;
  /** A time with its unit. 0s to 35w3d13h13m56s. */ addressListTimeout?: Input<"none-dynamic" | "none-static" | Text>;
  content?: Input<string>;
  /** 0 to 63. */ dscp?: Input<number | string>;
  /** IPv4 address, network or range. */ dstAddress?: Input<string>;
  dstAddressList?: Input<string>;
  dstAddressType?: Input<Not<"blackhole" | "broadcast" | "local" | "multicast" | "unicast">>;
  /** 0 to 4294967295. */ dstLimit?: Input<number | string>;
  /** In order. */ dstPort?: Many<string>;
  fragment?: Input<boolean>;
  hotspot?: Input<"auth" | "from-client" | "http" | "local-dst" | "to-client" | number | Text>;
  /** 0 to 255. */ icmpOptions?: Input<number | string>;
  inBridgePort?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | Text>;
  inBridgePortList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ inInterface?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | "lo" | Text>;
  /** Name in `/interface/list`. */ inInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 0 to 63. */ ingressPriority?: Input<number | string>;
  ipsecPolicy?: Input<"in" | "out" | number | Text>;
  ipv4Options?: Input<"any" | "loose-source-routing" | "no-record-route" | "no-router-alert" | "no-source-routing" | "no-timestamp" | "none" | "record-route" | "router-alert" | "strict-source-routing" | "timestamp">;
  limit?: Input<number | string>;
  logPrefix?: Input<string>;
  /** 1 to 4294967295. In order. */ nth?: Many<number | string>;
  outBridgePort?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | Text>;
  outBridgePortList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ outInterface?: Input<"all-ethernet" | "all-ppp" | "all-vlan" | "all-wireless" | "lo" | Text>;
  /** Name in `/interface/list`. */ outInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  packetMark?: Input<"no-mark" | number | Text>;
  /** 0 to 65535. */ packetSize?: Input<number | string>;
  perConnectionClassifier?: Input<"both-addresses" | "both-addresses-and-ports" | "both-ports" | "dst-address" | "dst-address-and-port" | "dst-port" | "src-address" | "src-address-and-port" | "src-port" | number | Text>;
  /** In order. */ port?: Many<string>;
  /** 0 to 63. */ priority?: Input<number | string>;
  protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** 0 to 4294967295. */ psd?: Input<number>;
  /** 1 to 99. */ random?: Input<number>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
  srcAddressList?: Input<string>;
  srcAddressType?: Input<Not<"blackhole" | "broadcast" | "local" | "multicast" | "unicast">>;
  /** MAC address. */ srcMacAddress?: Input<string>;
  /** In order. */ srcPort?: Many<string>;
  /** 0 to 65535. */ tcpMss?: Input<number | string>;
  /** A time with its unit. 0s to 1d. In order. */ time?: Many<string>;
  ttl?: Input<"equal" | "greater-than" | "less-than" | "not-equal" | number | Text>;
  /** Also in hex. 0 to FF. Since 7.21. */ tos?: Input<number | string>;
}

/** `/ip/address`: Rows. */
interface IpAddress extends Common {
  /** IPv4 network. */ address: Input<string>;
  /** IPv4 address. */ broadcast?: Input<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** IPv4 address. */ netmask?: Input<string>;
  /** IPv4 address. */ network?: Input<string>;
}

/** `/ip/arp`: Rows. */
interface IpArp extends Common {
  /** IPv4 address. Likely `0.0.0.0` unset. */ address?: Input<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ macAddress?: Input<string>;
  /** Likely `no` unset. */ published?: Input<boolean>;
}

/** `/ip/cloud`: Exists once. */
interface IpCloud {
  /** Likely `no` unset. */ ddnsEnabled?: Input<"auto" | "yes" | "no" | boolean>;
  /** A time with its unit. 1m to 7101w3d6h28m15s. Likely `none` unset. */ ddnsUpdateInterval?: Input<"none" | Text>;
  /** Likely `yes` unset. */ updateTime?: Input<boolean>;
}

/** `/ip/cloud/advanced`: Exists once. */
interface IpCloudAdvanced {
  /** Likely `no` unset. */ useLocalAddress?: Input<boolean>;
}

/** `/ip/dhcp-client`: Rows. */
interface IpDhcpClient extends Common {
  /** Likely `yes` unset. */ addDefaultRoute?: Input<"no" | "special-classless" | "yes" | boolean>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** In order. */ dhcpOptions?: Many<"clientid" | "clientid_duid" | "hostname" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  script?: Input<string>;
  /** Likely `yes` unset. */ usePeerDns?: Input<boolean>;
  /** Likely `yes` unset. */ usePeerNtp?: Input<boolean>;
  /** In order. Since 7.18. */ defaultRouteTables?: Many<"default" | "main" | number | Text>;
  /** Likely `no` unset. Since 7.19. */ allowReconfigure?: Input<boolean>;
  /** Likely `none` unset. Since 7.19. */ checkGateway?: Input<"arp" | "bfd" | "none" | "ping">;
  /** 0 to 63. Likely `0` unset. Since 7.20. */ dscp?: Input<number>;
  /** Likely `both` unset. Since 7.20. */ useBroadcast?: Input<"always" | "both" | "never">;
  /** 0 to 7. Likely `0` unset. Since 7.20. */ vlanPriority?: Input<number>;
  /** Since 7.22. */ name?: Input<string>;
}

/** `/ip/dhcp-client/option`: Rows. */
interface IpDhcpClientOption {
  /** 1 to 254. */ code: Input<"client-id" | "hostname" | "vendor-class-id" | "vendor-specific" | number>;
  name: Input<string>;
  value?: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
}

/** `/ip/dhcp-relay`: Rows. */
interface IpDhcpRelay {
  /** Likely `no` unset. */ addRelayInfo?: Input<boolean>;
  /** A time with its unit. Unset: `none`. */ delayThreshold?: Input<"none" | Text>;
  /** IPv4 address. In order. */ dhcpServer: Many<string>;
  disabled?: Input<boolean>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** IPv4 address. Unset: `0.0.0.0`. */ localAddress?: Input<string>;
  name?: Input<string>;
  relayInfoRemoteId?: Input<string>;
  /** Since 7.15. */ dhcpServerVrf?: Input<"main" | number | Text>;
  /** Since 7.17. */ localAddressAsSrcIp?: Input<boolean>;
}

/** `/ip/dhcp-server`: Rows. */
interface IpDhcpServer extends Common {
  addArp?: Input<boolean>;
  /** Name in `/ip/pool`. Default: `static-only`. */ addressPool?: Input<"static-only" | Text>;
  /** Unset: `yes`. */ allowDualStackQueue?: Input<boolean>;
  /** Unset: `no`. */ alwaysBroadcast?: Input<boolean>;
  /** Default: `yes`. */ authoritative?: Input<"after-10sec-delay" | "after-2sec-delay" | "no" | "yes" | boolean>;
  /** A time with its unit. Default: `forever`. */ bootpLeaseTime?: Input<"forever" | "lease-time" | Text>;
  /** Unset: `static`. */ bootpSupport?: Input<"dynamic" | "none" | "static">;
  /** Unset: `unlimited`. */ clientMacLimit?: Input<"unlimited" | number | Text>;
  /** Unset: `yes`. */ conflictDetection?: Input<boolean>;
  /** A time with its unit. Unset: `none`. */ delayThreshold?: Input<"none" | Text>;
  /** Unset: `none`. */ dhcpOptionSet?: Input<"none" | number | Text>;
  /** Unset: `first`. */ insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  leaseScript?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ leaseTime?: Input<string>;
  name?: Input<string>;
  /** Unset: `none`. */ parentQueue?: Input<"none" | number | Text>;
  /** IPv4 address. Unset: `0.0.0.0`. */ relay?: Input<string>;
  /** IPv4 address. Unset: `0.0.0.0`. */ serverAddress?: Input<string>;
  /** Unset: `yes`. */ useFramedAsClassless?: Input<boolean>;
  /** Default: `no`. */ useRadius?: Input<"accounting" | "no" | "yes" | boolean>;
  /** Since 7.17. */ addressLists?: Many<string>;
  /** Since 7.19. */ useReconfigure?: Input<boolean>;
  /** Since 7.21. */ dynamicLeaseIdentifiers?: Many<"client-id" | "client-mac" | "opt-82">;
  /** Since 7.21. */ supportBroadbandTr101?: Input<boolean>;
  /** Since 7.23. */ addDnsEntries?: Input<boolean>;
  /** Since 7.23. */ addDnsEntriesSuffix?: Input<string>;
}

/** `/ip/dhcp-server/alert`: Rows. */
interface IpDhcpServerAlert extends Common {
  /** A time with its unit. */ alertTimeout?: Input<"none" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  onAlert?: Input<string>;
  /** In order. */ validServer?: Many<string>;
}

/** `/ip/dhcp-server/config`: Exists once. */
interface IpDhcpServerConfig {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  radiusPassword?: Input<"empty" | "same-as-user" | Text>;
  /** A time with its unit. Likely `5m` unset. */ storeLeasesDisk?: Input<"immediately" | "never" | Text>;
}

/** `/ip/dhcp-server/lease`: Rows. */
interface IpDhcpServerLease extends Common {
  /** IPv4 address. */ address?: Input<string>;
  /** In order. */ addressLists?: Many<string>;
  allowDualStackQueue?: Input<boolean>;
  alwaysBroadcast?: Input<boolean>;
  blockAccess?: Input<boolean>;
  clientId?: Input<string>;
  /** In order. */ dhcpOption?: Many<string>;
  dhcpOptionSet?: Input<"none" | number | Text>;
  insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** A time with its unit. */ leaseTime?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  parentQueue?: Input<"none" | number | Text>;
  queueType?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  rateLimit?: Input<string>;
  /** 1 to 255. In order. */ routes?: Many<number>;
  /** Name in `/ip/dhcp-server`. Unset: `all`. */ server?: Input<"all" | Text>;
  useSrcMac?: Input<boolean>;
  /** Since 7.21. */ agentCircuitId?: Input<string>;
  /** Since 7.21. */ agentRemoteId?: Input<string>;
}

/** `/ip/dhcp-server/matcher`: Rows. */
interface IpDhcpServerMatcher {
  /** Name in `/ip/pool`. Likely `none` unset. */ addressPool?: Input<"static-only" | Text>;
  /** 1 to 254. */ code: Input<"vendor-specific" | number>;
  disabled?: Input<boolean>;
  name: Input<string>;
  optionSet?: Input<"none" | number | Text>;
  /** Likely `all` unset. */ server: Input<"all" | number | Text>;
  value: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
  /** Since 7.16. */ matchingType?: Input<"exact" | "substring">;
}

/** `/ip/dhcp-server/network`: Rows. */
interface IpDhcpServerNetwork {
  /** IPv4 network. */ address?: Input<string>;
  bootFileName?: Input<string>;
  /** IPv4 address. In order. */ capsManager?: Many<string>;
  comment?: Input<string>;
  /** In order. */ dhcpOption?: Many<string>;
  dhcpOptionSet?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ dnsNone?: Input<boolean>;
  /** IPv4 address. In order. */ dnsServer?: Many<string>;
  domain?: Input<string>;
  /** IPv4 address. In order. */ gateway?: Many<string>;
  /** 0 to 32. Unset: `0`. */ netmask?: Input<number>;
  /** IPv4 address. */ nextServer?: Input<string>;
  /** IPv4 address. In order. */ ntpServer?: Many<string>;
  /** IPv4 address. In order. */ winsServer?: Many<string>;
  /** Since 7.20. */ ntpNone?: Input<boolean>;
}

/** `/ip/dhcp-server/option`: Rows. */
interface IpDhcpServerOption {
  /** 1 to 254. */ code: Input<"vendor-specific" | number>;
  /** Likely `no` unset. */ force?: Input<boolean>;
  name: Input<string>;
  value?: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
}

/** `/ip/dhcp-server/option/sets`: Rows. */
interface IpDhcpServerOptionSets {
  name: Input<string>;
  /** In order. Name in `/ip/dhcp-server/option`. */ options: Many<string>;
  /** Since 7.23. */ comment?: Input<string>;
}

/** `/ip/dns`: Exists once. */
interface IpDns {
  allowRemoteRequests?: Input<boolean>;
  /** A time with its unit. Likely `1w` unset. */ cacheMaxTtl?: Input<string>;
  /** 64 to 4294967295. Likely `2048KiB` unset. */ cacheSize?: Input<number | string>;
  /** 0 to 4294967295. Likely `50` unset. */ dohMaxConcurrentQueries?: Input<number | string>;
  /** 0 to 4294967295. Likely `5` unset. */ dohMaxServerConnections?: Input<number | string>;
  /** A time with its unit. Likely `5s` unset. */ dohTimeout?: Input<string>;
  /** 0 to 4294967295. Likely `100` unset. */ maxConcurrentQueries?: Input<number | string>;
  /** 0 to 4294967295. Likely `20` unset. */ maxConcurrentTcpSessions?: Input<number | string>;
  /** 50 to 65507. Likely `4096` unset. */ maxUdpPacketSize?: Input<number | string>;
  /** A time with its unit. Likely `2s` unset. */ queryServerTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ queryTotalTimeout?: Input<string>;
  /** In order. */ servers?: Many<string>;
  useDohServer?: Input<string>;
  /** Likely `no` unset. */ verifyDohCert?: Input<boolean>;
  /** A time with its unit. Since 7.10. */ addressListExtraTime?: Input<string>;
  /** Name in `/ip/vrf`. Since 7.15. */ vrf?: Input<"main" | Text>;
  /** In order. Since 7.16. */ mdnsRepeatIfaces?: Many<"lo" | Text>;
}

/** `/ip/dns/adlist`: Rows. Since 7.15. */
interface IpDnsAdlist extends Common {
  file?: Input<"autosupout.rif" | Text>;
  /** Likely `yes` unset. */ sslVerify?: Input<boolean>;
  url?: Input<string>;
}

/** `/ip/dns/forwarders`: Rows. Since 7.17. */
interface IpDnsForwarders extends Common {
  /** In order. */ dnsServers?: Many<string>;
  /** In order. */ dohServers?: Many<string>;
  name?: Input<string>;
  /** Likely `yes` unset. */ verifyDohCert?: Input<boolean>;
}

/** `/ip/dns/static`: Rows in an order. */
interface IpDnsStatic extends Common {
  /** IPv4 address. */ address?: Input<string>;
  addressList?: Input<string>;
  cname?: Input<string>;
  /** IPv4 address. */ forwardTo?: Input<string>;
  /** Likely `no` unset. */ matchSubdomain?: Input<boolean>;
  mxExchange?: Input<string>;
  /** 0 to 65535. */ mxPreference?: Input<number>;
  name?: Input<string>;
  ns?: Input<string>;
  regexp?: Input<string>;
  /** 0 to 65535. */ srvPort?: Input<number>;
  /** 0 to 65535. */ srvPriority?: Input<number>;
  srvTarget?: Input<string>;
  /** 0 to 65535. */ srvWeight?: Input<number>;
  text?: Input<string>;
  /** A time with its unit. Likely `1d` unset. */ ttl?: Input<string>;
  type?: Input<"A" | "AAAA" | "CNAME" | "FWD" | "MX" | "NS" | "NXDOMAIN" | "SRV" | "TXT">;
}

/** `/ip/firewall/address-list`: Rows. */
interface IpFirewallAddressList extends Common {
  /** IPv4 address, network or range. */ address?: Input<string>;
  list: Input<string>;
  /** A time with its unit. 0s to 35w3d13h13m56s. */ timeout?: Input<string>;
}

/** `/ip/firewall/calea`: Rows in an order. */
interface IpFirewallCalea extends FirewallRule {
  action?: Input<"sniff" | "sniff-pc">;
  chain: Input<"forward" | "input" | "output" | "postrouting" | "prerouting">;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  layer7Protocol?: Input<string>;
  log?: Input<boolean>;
  /** 0 to 4294967295. */ realm?: Input<number | string>;
  routingMark?: Input<"main" | number | Text>;
  /** 0 to 4294967295. */ sniffId?: Input<number>;
  /** IPv4 address. */ sniffTarget?: Input<string>;
  /** 0 to 65535. */ sniffTargetPort?: Input<number>;
  tlsHost?: Input<string>;
}

/** `/ip/firewall/connection/tracking`: Exists once. */
interface IpFirewallConnectionTracking {
  /** Likely `auto` unset. */ enabled?: Input<"auto" | "no" | "yes" | boolean>;
  /** A time with its unit. Likely `10m` unset. */ genericTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ icmpTimeout?: Input<string>;
  /** Likely `yes` unset. */ looseTcpTracking?: Input<boolean>;
  /** A time with its unit. Likely `10s` unset. */ tcpCloseTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ tcpCloseWaitTimeout?: Input<string>;
  /** A time with its unit. Likely `1d` unset. */ tcpEstablishedTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ tcpFinWaitTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ tcpLastAckTimeout?: Input<string>;
  /** A time with its unit. Likely `5m` unset. */ tcpMaxRetransTimeout?: Input<string>;
  /** A time with its unit. Likely `5s` unset. */ tcpSynReceivedTimeout?: Input<string>;
  /** A time with its unit. Likely `5s` unset. */ tcpSynSentTimeout?: Input<string>;
  /** A time with its unit. Likely `10s` unset. */ tcpTimeWaitTimeout?: Input<string>;
  /** A time with its unit. Likely `5m` unset. */ tcpUnackedTimeout?: Input<string>;
  /** A time with its unit. Likely `3m` unset. */ udpStreamTimeout?: Input<string>;
  /** A time with its unit. */ udpTimeout?: Input<string>;
  /** Since 7.20. */ liberalTcpTracking?: Input<boolean>;
}

/** `/ip/firewall/filter`: Rows in an order. */
interface IpFirewallFilter extends FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "drop" | "fasttrack-connection" | "jump" | "log" | "passthrough" | "reject" | "return" | "tarpit">;
  chain: Input<"forward" | "input" | "output" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  connectionNatState?: Many<Not<"dstnat" | "ein-dnat" | "ein-snat" | "srcnat">>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionState?: Many<Not<"established" | "invalid" | "new" | "related" | "untracked">>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  hwOffload?: Word;
  jumpTarget?: Input<"forward" | "input" | "output" | Text>;
  layer7Protocol?: Input<string>;
  /** Likely `no` unset. */ log?: Input<boolean>;
  p2p?: Input<"all-p2p" | "bit-torrent" | "blubster" | "direct-connect" | "edonkey" | "fasttrack" | "gnutella" | "soulseek" | "warez" | "winmx" | number | Text>;
  /** 0 to 4294967295. */ realm?: Input<number | string>;
  rejectWith?: Input<"icmp-admin-prohibited" | "icmp-host-prohibited" | "icmp-host-unreachable" | "icmp-net-prohibited" | "icmp-network-unreachable" | "icmp-port-unreachable" | "icmp-protocol-unreachable" | "tcp-reset">;
  routingMark?: Input<"main" | number | Text>;
  tcpFlags?: Many<Not<"ack" | "cwr" | "ece" | "fin" | "psh" | "rst" | "syn" | "urg">>;
  tlsHost?: Input<string>;
}

/** `/ip/firewall/layer7-protocol`: Rows. */
interface IpFirewallLayer7Protocol {
  comment?: Input<string>;
  name?: Input<string>;
  regexp?: Input<string>;
}

/** `/ip/firewall/mangle`: Rows in an order. */
interface IpFirewallMangle extends FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "change-dscp" | "change-mss" | "change-ttl" | "clear-df" | "drop" | "fasttrack-connection" | "jump" | "log" | "mark-connection" | "mark-packet" | "mark-routing" | "passthrough" | "return" | "route" | "set-priority" | "sniff-pc" | "sniff-tzsp" | "strip-ipv4-options">;
  chain: Input<"forward" | "input" | "output" | "postrouting" | "prerouting" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  connectionNatState?: Many<Not<"dstnat" | "srcnat">>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionState?: Many<Not<"established" | "invalid" | "new" | "related" | "untracked">>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  jumpTarget?: Input<"forward" | "input" | "output" | "postrouting" | "prerouting" | Text>;
  layer7Protocol?: Input<string>;
  /** Likely `no` unset. */ log?: Input<boolean>;
  newConnectionMark?: Input<"no-mark" | number | Text>;
  newDscp?: Input<"from-priority" | "from-priority-to-high-3-bits">;
  /** 40 to 65534. */ newMss?: Input<"clamp-to-pmtu" | number>;
  newPacketMark?: Input<"no-mark" | number | Text>;
  /** 0 to 63. */ newPriority?: Input<"from-dscp" | "from-dscp-high-3-bits" | "from-ingress" | number>;
  /** Name in `/routing/table`. */ newRoutingMark?: Input<"main" | Text>;
  newTtl?: Input<"decrement" | "increment" | "set" | number | Text>;
  p2p?: Input<"all-p2p" | "bit-torrent" | "blubster" | "direct-connect" | "edonkey" | "fasttrack" | "gnutella" | "soulseek" | "warez" | "winmx" | number | Text>;
  passthrough?: Input<boolean>;
  /** 0 to 4294967295. */ realm?: Input<number | string>;
  /** IPv4 address. */ routeDst?: Input<string>;
  routingMark?: Input<"main" | number | Text>;
  /** 0 to 4294967295. */ sniffId?: Input<number>;
  /** IPv4 address. */ sniffTarget?: Input<string>;
  /** 0 to 65535. */ sniffTargetPort?: Input<number>;
  tcpFlags?: Many<Not<"ack" | "cwr" | "ece" | "fin" | "psh" | "rst" | "syn" | "urg">>;
  tlsHost?: Input<string>;
}

/** `/ip/firewall/nat`: Rows in an order. */
interface IpFirewallNat extends FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "dst-nat" | "endpoint-independent-nat" | "jump" | "log" | "masquerade" | "netmap" | "passthrough" | "redirect" | "return" | "same" | "socksify" | "src-nat">;
  chain: Input<"dstnat" | "input" | "output" | "srcnat" | Text>;
  /** 0 to 4294967295. */ connectionBytes?: Input<number | string>;
  connectionLimit?: Input<number | string>;
  connectionMark?: Input<"no-mark" | number | Text>;
  /** 0 to 4294967295. */ connectionRate?: Input<number | string>;
  connectionType?: Input<Not<"ftp" | "h323" | "irc" | "pptp" | "quake3" | "sip" | "tftp">>;
  jumpTarget?: Input<"dstnat" | "input" | "output" | "srcnat" | Text>;
  layer7Protocol?: Input<string>;
  /** Likely `no` unset. */ log?: Input<boolean>;
  /** 0 to 4294967295. */ realm?: Input<number | string>;
  routingMark?: Input<"main" | number | Text>;
  sameNotByDst?: Input<boolean>;
  /** Gone in 7.16. */ tlsHost?: Input<string>;
  /** IPv4 address, network or range. */ toAddresses?: Input<string>;
  /** 0 to 65535. */ toPorts?: Input<number>;
  /** Since 7.10. */ randomisePorts?: Input<boolean>;
  /** 1 to 65535. Since 7.20. */ socks5Port?: Input<number>;
  /** IPv4 address. Since 7.20. */ socks5Server?: Input<string>;
  /** 0 to 4294967295. Since 7.20. */ socksifyService?: Input<number>;
}

/** `/ip/firewall/raw`: Rows in an order. */
interface IpFirewallRaw extends FirewallRule {
  action?: Input<"accept" | "add-dst-to-address-list" | "add-src-to-address-list" | "drop" | "jump" | "log" | "notrack" | "passthrough" | "return">;
  chain: Input<"output" | "prerouting" | Text>;
  jumpTarget?: Input<"output" | "prerouting" | Text>;
  /** Likely `no` unset. */ log?: Input<boolean>;
  tcpFlags?: Many<Not<"ack" | "cwr" | "ece" | "fin" | "psh" | "rst" | "syn" | "urg">>;
  tlsHost?: Input<string>;
}

/** `/ip/firewall/service-port`: Rows that are always there. */
interface IpFirewallServicePort {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  disabled?: Input<boolean>;
  /** 0 to 65535. In order. */ ports?: Many<number>;
  sipDirectMedia?: Input<boolean>;
  /** A time with its unit. */ sipTimeout?: Input<string>;
}

/** `/ip/hotspot`: Rows. */
interface IpHotspot {
  /** Name in `/ip/pool`. Likely `none` unset. */ addressPool?: Input<"none" | Text>;
  /** Likely `2` unset. */ addressesPerMac?: Input<"unlimited" | number | Text>;
  disabled?: Input<boolean>;
  /** Likely `5m` unset. */ idleTimeout?: Input<"none" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** Likely `none` unset. */ keepaliveTimeout?: Input<"none" | Text>;
  /** Likely `none` unset. */ loginTimeout?: Input<"none" | Text>;
  name?: Input<string>;
  /** Likely `default` unset. */ profile?: Input<"default" | number | Text>;
}

/** `/ip/hotspot/active`: Rows. Gone in 7.21. */
interface IpHotspotActive {
  comment?: Input<string>;
}

/** `/ip/hotspot/ip-binding`: Rows in an order. */
interface IpHotspotIpBinding extends Common {
  /** IPv4 address, network or range. */ address?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  server?: Input<"all" | number | Text>;
  /** IPv4 address. */ toAddress?: Input<string>;
  type?: Input<"blocked" | "bypassed" | "regular">;
}

/** `/ip/hotspot/profile`: Rows. */
interface IpHotspotProfile {
  dnsName?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ hotspotAddress?: Input<string>;
  /** Likely `flash/hotspot` unset. */ htmlDirectory?: Word;
  htmlDirectoryOverride?: Input<string>;
  /** A time with its unit. Likely `3d` unset. */ httpCookieLifetime?: Input<string>;
  /** Likely `0.0.0.0:0` unset. */ httpProxy?: Input<number | string>;
  /** Likely `no` unset. */ installHotspotQueue?: Input<boolean>;
  /** Likely `cookie,http-chap` unset. */ loginBy?: Many<"cookie" | "http-chap" | "http-pap" | "https" | "mac" | "mac-cookie" | "trial">;
  /** Likely `mac-as-username` unset. */ macAuthMode?: Input<"mac-as-username" | "mac-as-username-and-password">;
  macAuthPassword?: Input<string>;
  name?: Input<string>;
  /** Likely `wireless-802.11` unset. */ nasPortType?: Input<"cable" | "ethernet" | "wireless-802.11">;
  /** Likely `yes` unset. */ radiusAccounting?: Input<boolean>;
  radiusDefaultDomain?: Input<string>;
  /** Likely `received` unset. */ radiusInterimUpdate?: Input<"received" | Text>;
  radiusLocationId?: Input<string>;
  radiusLocationName?: Input<string>;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Input<"XX XX XX XX XX XX" | "XX-XX-XX-XX-XX-XX" | "XX:XX:XX:XX:XX:XX" | "XXXX:XXXX:XXXX" | "XXXXXX-XXXXXX" | "XXXXXX:XXXXXX" | "XXXXXXXXXXXX">;
  rateLimit?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ smtpServer?: Input<string>;
  /** Likely `no` unset. */ splitUserDomain?: Input<boolean>;
  sslCertificate?: Input<"none" | number | Text>;
  /** A time with its unit. Likely `30m` unset. */ trialUptimeLimit?: Input<string>;
  /** A time with its unit. Likely `1d` unset. */ trialUptimeReset?: Input<string>;
  /** Likely `default` unset. */ trialUserProfile?: Input<"default" | number | Text>;
  /** Likely `no` unset. */ useRadius?: Input<boolean>;
}

/** `/ip/hotspot/service-port`: Rows that are always there. */
interface IpHotspotServicePort {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  disabled?: Input<boolean>;
  /** 1 to 65535. In order. */ ports?: Many<number>;
}

/** `/ip/hotspot/user`: Rows. */
interface IpHotspotUser extends Common {
  /** IPv4 address. */ address?: Input<string>;
  email?: Input<string>;
  /** 0 to 18446744073709551615. */ limitBytesIn?: Input<number | string>;
  /** 0 to 18446744073709551615. */ limitBytesOut?: Input<number | string>;
  /** 0 to 18446744073709551615. */ limitBytesTotal?: Input<number | string>;
  /** A time with its unit. */ limitUptime?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  name: Input<string>;
  password?: Input<string>;
  /** Likely `default` unset. */ profile?: Input<"default" | number | Text>;
  routes?: Input<string>;
  /** Likely `all` unset. */ server?: Input<"all" | number | Text>;
  /** Since 7.21. Gone in 7.21.3. */ totpSecret?: Word;
  /** Since 7.21.3. */ otpSecret?: Input<string>;
}

/** `/ip/hotspot/user/profile`: Rows. */
interface IpHotspotUserProfile {
  /** Likely `yes` unset. */ addMacCookie?: Input<boolean>;
  /** In order. */ addressList?: Many<string>;
  /** Name in `/ip/pool`. Likely `none` unset. */ addressPool?: Input<"none" | Text>;
  /** Likely `no` unset. */ advertise?: Input<boolean>;
  /** In order. */ advertiseInterval?: Many<string>;
  /** A time with its unit. */ advertiseTimeout?: Input<"immediately" | "never" | Text>;
  /** In order. */ advertiseUrl?: Many<string>;
  /** Likely `none` unset. */ idleTimeout?: Input<"none" | Text>;
  incomingFilter?: Input<string>;
  incomingPacketMark?: Input<string>;
  insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** Likely `2m` unset. */ keepaliveTimeout?: Input<"none" | Text>;
  /** A time with its unit. Likely `3d` unset. */ macCookieTimeout?: Input<string>;
  name?: Input<string>;
  onLogin?: Input<string>;
  onLogout?: Input<string>;
  /** Likely `always` unset. */ openStatusPage?: Input<"always" | "http-login">;
  outgoingFilter?: Input<string>;
  outgoingPacketMark?: Input<string>;
  parentQueue?: Input<"none" | number | Text>;
  queueType?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  rateLimit?: Input<string>;
  /** A time with its unit. */ sessionTimeout?: Input<string>;
  /** Likely `1` unset. */ sharedUsers?: Input<"unlimited" | number | Text>;
  /** Likely `1m` unset. */ statusAutorefresh?: Input<"none" | Text>;
  /** Likely `no` unset. */ transparentProxy?: Input<boolean>;
}

/** `/ip/hotspot/walled-garden`: Rows in an order. */
interface IpHotspotWalledGarden extends Common {
  /** Likely `allow` unset. */ action?: Input<"allow" | "deny">;
  dstHost?: Input<string>;
  /** In order. */ dstPort?: Many<string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  server?: Input<string>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
}

/** `/ip/hotspot/walled-garden/ip`: Rows in an order. */
interface IpHotspotWalledGardenIp extends Common {
  /** Likely `accept` unset. */ action?: Input<"accept" | "drop" | "reject">;
  /** IPv4 address, network or range. */ dstAddress?: Input<string>;
  dstAddressList?: Input<string>;
  dstHost?: Input<string>;
  /** 0 to 65535. */ dstPort?: Input<number | string>;
  protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  server?: Input<string>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
  srcAddressList?: Input<string>;
}

/** `/ip/ipsec/active-peers`: Rows. */
interface IpIpsecActivePeers {
  comment?: Input<string>;
}

/** `/ip/ipsec/identity`: Rows. */
interface IpIpsecIdentity extends Common {
  /** Likely `pre-shared-key` unset. */ authMethod?: Input<"digital-signature" | "eap" | "eap-radius" | "pre-shared-key" | "pre-shared-key-xauth" | "rsa-key" | "rsa-signature-hybrid">;
  /** In order. Name in `/certificate`. */ certificate?: Many<string>;
  /** In order. Likely `eap-tls` unset. */ eapMethods?: Many<"eap-mschapv2" | "eap-peap" | "eap-tls" | "eap-ttls">;
  /** Likely `no` unset. */ generatePolicy?: Input<"no" | "port-override" | "port-strict">;
  key?: Input<string>;
  /** Unset: `remote-id`. */ matchBy?: Input<"certificate" | "remote-id">;
  /** Unset: `none`. */ modeConfig?: Input<"none" | "request-only" | Text>;
  /** Unset: `auto`. */ myId?: Input<"address" | "auto" | "dn" | "fqdn" | "key-id" | "user-fqdn" | number | Text>;
  notrackChain?: Input<string>;
  password?: Input<string>;
  /** Name in `/ip/ipsec/peer`. */ peer: Input<string>;
  /** Unset: `default`. */ policyTemplateGroup?: Input<"default" | number | Text>;
  remoteCertificate?: Input<"none" | number | Text>;
  /** Unset: `auto`. */ remoteId?: Input<"address" | "auto" | "dn" | "fqdn" | "ignore" | "key-id" | "user-fqdn" | number | Text>;
  remoteKey?: Input<string>;
  secret?: Input<string>;
  username?: Input<string>;
}

/** `/ip/ipsec/key`: Rows that are always there. Gone in 7.20. */
interface IpIpsecKey {
  name?: Input<string>;
}

/** `/ip/ipsec/key/psk`: Rows. Since 7.21. */
interface IpIpsecKeyPsk {
  pskId?: Input<string>;
  key?: Input<string>;
  peer?: Input<string>;
}

/** `/ip/ipsec/key/qkd`: Exists once. Since 7.21. Gone in 7.24. */
interface IpIpsecKeyQkd {
  address?: Input<string>;
  /** 0 to 4294967295. */ cacheSize?: Input<number | string>;
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  enabled?: Input<boolean>;
  /** 0 to 4294967295. */ keySize?: Input<number | string>;
  kmeId?: Input<string>;
  peerSaeId?: Input<string>;
}

/** `/ip/ipsec/key/rsa`: Rows that are always there. Since 7.20. */
interface IpIpsecKeyRsa {
  name?: Input<string>;
}

/** `/ip/ipsec/mode-config`: Rows. */
interface IpIpsecModeConfig {
  /** IPv4 address. Unset: `0.0.0.0`. */ address?: Input<string>;
  /** Name in `/ip/pool`. Unset: `none`. */ addressPool?: Input<"none" | Text>;
  /** 1 to 32. */ addressPrefixLength?: Input<number>;
  connectionMark?: Input<"no-mark" | number | Text>;
  name: Input<string>;
  /** Likely `no` unset. */ responder?: Input<boolean>;
  /** In order. */ splitDns?: Many<string>;
  /** IPv4 network. In order. */ splitInclude?: Many<string>;
  srcAddressList?: Input<string>;
  /** IPv4 address. In order. */ staticDns?: Many<string>;
  /** Likely `no` unset. */ systemDns?: Input<boolean>;
  useResponderDns?: Input<"exclusively" | "no" | "yes" | boolean>;
}

/** `/ip/ipsec/peer`: Rows. */
interface IpIpsecPeer extends Common {
  address?: Input<number | string>;
  /** Likely `main` unset. */ exchangeMode?: Input<"aggressive" | "base" | "ike2" | "main">;
  /** IPv4 address. Unset: `0.0.0.0`. */ localAddress?: Input<string>;
  name?: Input<string>;
  /** Unset: `no`. */ passive?: Input<boolean>;
  /** 0 to 65535. Unset: `500`. */ port?: Input<number>;
  /** Name in `/ip/ipsec/profile`. Likely `default` unset. */ profile?: Input<"default" | Text>;
  /** Likely `yes` unset. */ sendInitialContact?: Input<boolean>;
  /** Since 7.21. */ ppkSecret?: Input<string>;
}

/** `/ip/ipsec/policy`: Rows in an order. */
interface IpIpsecPolicy extends Common {
  /** Likely `encrypt` unset. */ action?: Input<"discard" | "encrypt" | "none">;
  dstAddress?: Input<number | string>;
  /** Likely `any` unset. */ dstPort?: Input<"any" | number | Text>;
  /** Unset: `default`. */ group?: Input<"default" | number | Text>;
  /** Likely `esp` unset. */ ipsecProtocols?: Input<"ah" | "esp">;
  /** Likely `require` unset. */ level?: Input<"require" | "unique" | "use">;
  /** In order. Name in `/ip/ipsec/peer`. */ peer?: Many<string>;
  /** Name in `/ip/ipsec/proposal`. Likely `default` unset. */ proposal?: Input<"default" | Text>;
  /** Likely `all` unset. */ protocol?: Input<"all" | "dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** IPv4 address. */ saDstAddress?: Input<string>;
  /** IPv4 address. */ saSrcAddress?: Input<string>;
  srcAddress?: Input<number | string>;
  /** Likely `any` unset. */ srcPort?: Input<"any" | number | Text>;
  /** Unset: `no`. */ template?: Input<boolean>;
  /** Likely `no` unset. */ tunnel?: Input<boolean>;
}

/** `/ip/ipsec/policy/group`: Rows. */
interface IpIpsecPolicyGroup {
  comment?: Input<string>;
  name: Input<string>;
}

/** `/ip/ipsec/profile`: Rows. */
interface IpIpsecProfile {
  /** Likely `modp2048,modp1024` unset. */ dhGroup?: Many<"ecp256" | "ecp384" | "ecp521" | "modp1024" | "modp1536" | "modp2048" | "modp3072" | "modp4096" | "modp6144" | "modp768" | "modp8192" | "x25519">;
  /** A time with its unit. 0s to 1h. */ dpdInterval?: Input<"disable-dpd" | Text>;
  /** 1 to 100. */ dpdMaximumFailures?: Input<number>;
  /** Likely `aes-128,3des` unset. */ encAlgorithm?: Many<"3des" | "aes-128" | "aes-192" | "aes-256" | "des">;
  /** Likely `sha1` unset. */ hashAlgorithm?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** 0 to 4294967295. Unset: `0`. */ lifebytes?: Input<number>;
  /** A time with its unit. Likely `1d` unset. */ lifetime?: Input<string>;
  name: Input<string>;
  /** Likely `yes` unset. */ natTraversal?: Input<boolean>;
  /** Unset: `auto`. */ prfAlgorithm?: Input<"auto" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Likely `obey` unset. */ proposalCheck?: Input<"claim" | "exact" | "obey" | "strict">;
  /** Since 7.21. */ ppk?: Input<"no" | "psk" | "psk-ike-initial" | "qkd">;
}

/** `/ip/ipsec/proposal`: Rows. */
interface IpIpsecProposal extends Common {
  /** Likely `sha1` unset. */ authAlgorithms?: Many<"md5" | "null" | "sha1" | "sha256" | "sha512">;
  /** Likely `aes-256-cbc,aes-192-cbc,aes-128-cbc` unset. */ encAlgorithms?: Many<"3des" | "aes-128-cbc" | "aes-128-ctr" | "aes-128-gcm" | "aes-192-cbc" | "aes-192-ctr" | "aes-192-gcm" | "aes-256-cbc" | "aes-256-ctr" | "aes-256-gcm" | "blowfish" | "camellia-128" | "camellia-192" | "camellia-256" | "chacha20poly1305" | "des" | "null" | "twofish">;
  /** A time with its unit. Likely `30m` unset. */ lifetime?: Input<string>;
  name?: Input<string>;
  /** Likely `modp1024` unset. */ pfsGroup?: Input<"ecp256" | "ecp384" | "ecp521" | "modp1024" | "modp1536" | "modp2048" | "modp3072" | "modp4096" | "modp6144" | "modp768" | "modp8192" | "none">;
}

/** `/ip/ipsec/settings`: Exists once. */
interface IpIpsecSettings {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  /** Likely `no` unset. */ xauthUseRadius?: Input<boolean>;
  /** 0 to 4294967295. Since 7.22. */ ddosCookieThreshold?: Input<number | string>;
}

/** `/ip/kid-control`: Rows. */
interface IpKidControl {
  disabled?: Input<boolean>;
  /** In order. */ fri?: Many<string>;
  /** In order. */ mon?: Many<string>;
  name?: Input<string>;
  rateLimit?: Input<string>;
  /** In order. */ sat?: Many<string>;
  /** In order. */ sun?: Many<string>;
  /** In order. */ thu?: Many<string>;
  /** In order. */ tue?: Many<string>;
  /** In order. */ turFri?: Many<string>;
  /** In order. */ turMon?: Many<string>;
  /** In order. */ turSat?: Many<string>;
  /** In order. */ turSun?: Many<string>;
  /** In order. */ turThu?: Many<string>;
  /** In order. */ turTue?: Many<string>;
  /** In order. */ turWed?: Many<string>;
  /** In order. */ wed?: Many<string>;
}

/** `/ip/kid-control/device`: Rows. */
interface IpKidControlDevice {
  disabled?: Input<boolean>;
  /** MAC address. */ macAddress: Input<string>;
  name?: Input<string>;
  user: Word;
}

/** `/ip/media`: Rows. Since 7.15. */
interface IpMedia {
  allowedHostname?: Input<string>;
  /** IPv4 address. */ allowedIp?: Input<string>;
  disabled?: Input<boolean>;
  friendlyName?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  path?: Input<"autosupout.rif" | Text>;
}

/** `/ip/media/settings`: Exists once. Since 7.15. */
interface IpMediaSettings {
  thumbnails?: Input<string>;
}

/** `/ip/nat-pmp`: Exists once. Since 7.13. */
interface IpNatPmp {
  enabled?: Input<boolean>;
}

/** `/ip/nat-pmp/interfaces`: Rows. Since 7.13. */
interface IpNatPmpInterfaces {
  disabled?: Input<boolean>;
  /** IPv4 address. */ forcedIp?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  type?: Input<"external" | "internal">;
}

/** `/ip/neighbor/discovery-settings`: Exists once. */
interface IpNeighborDiscoverySettings {
  discoverInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 0 to 4094. Likely `disabled` unset. */ lldpMedNetPolicyVlan?: Input<"disabled" | number>;
  /** Likely `tx-and-rx` unset. */ mode?: Input<"rx-only" | "tx-and-rx" | "tx-only">;
  /** Likely `cdp,lldp,mndp` unset. */ protocol?: Many<"cdp" | "lldp" | "mndp">;
  /** Likely `no` unset. Since 7.15. */ lldpMacPhyConfig?: Input<boolean>;
  /** Since 7.15. */ lldpMaxFrameSize?: Input<boolean>;
  /** A time with its unit. 5s to 9h6m8s. Likely `30s` unset. Since 7.16. */ discoverInterval?: Input<string>;
  /** Likely `no` unset. Since 7.16. */ lldpVlanInfo?: Input<boolean>;
  /** Since 7.23. */ addDnsEntries?: Input<boolean>;
  /** Since 7.23. */ addDnsEntriesSuffix?: Input<string>;
  /** Since 7.23. */ lldpMed?: Input<boolean>;
  /** Since 7.24. */ dyingGasp?: Word;
}

/** `/ip/packing`: Rows. */
interface IpPacking {
  /** 20 to 16384. */ aggregatedSize?: Input<number | string>;
  disabled?: Input<boolean>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  packing?: Input<"compress-all" | "compress-headers" | "none" | "simple">;
  unpacking?: Input<"compress-all" | "compress-headers" | "none" | "simple">;
}

/** `/ip/pool`: Rows. */
interface IpPool {
  comment?: Input<string>;
  name?: Input<string>;
  nextPool?: Input<"none" | number | Text>;
  /** IPv4 address, network or range. In order. */ ranges: Many<string>;
}

/** `/ip/pool/used`: Rows that are always there. */
interface IpPoolUsed {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  /** IPv4 address. */ address?: Input<string>;
  info?: Input<string>;
  owner?: Input<string>;
  pool?: Input<string>;
}

/** `/ip/proxy`: Exists once. */
interface IpProxy {
  /** Likely `no` unset. */ alwaysFromCache?: Input<boolean>;
  /** Likely `no` unset. */ anonymous?: Input<boolean>;
  /** Likely `webmaster` unset. */ cacheAdministrator?: Input<string>;
  /** 0 to 63. Likely `4` unset. */ cacheHitDscp?: Input<number>;
  /** Likely `no` unset. */ cacheOnDisk?: Input<boolean>;
  /** Likely `web-proxy` unset. */ cachePath?: Input<string>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** 1 to 4294967295. Likely `2048KiB` unset. */ maxCacheObjectSize?: Input<number | string>;
  /** 0 to 4294967295. Likely `unlimited` unset. */ maxCacheSize?: Input<"none" | "unlimited" | number | Text>;
  /** 1 to 4294967295. Likely `600` unset. */ maxClientConnections?: Input<number | string>;
  /** A time with its unit. Likely `3d` unset. */ maxFreshTime?: Input<string>;
  /** 1 to 4294967295. Likely `600` unset. */ maxServerConnections?: Input<number | string>;
  /** IPv4 address. Likely `::` unset. */ parentProxy?: Input<string>;
  /** 0 to 65535. Likely `0` unset. */ parentProxyPort?: Input<number>;
  /** 1 to 65535. In order. Likely `8080` unset. */ port?: Many<number>;
  /** Likely `no` unset. */ serializeConnections?: Input<boolean>;
  /** IPv4 address. In order. Likely `::` unset. */ srcAddress?: Many<string>;
}

/** `/ip/proxy/access`: Rows in an order. */
interface IpProxyAccess extends Common {
  action?: Input<"allow" | "deny" | "redirect" | "url-append">;
  actionData?: Input<string>;
  dstAddress?: Input<number | string>;
  dstHost?: Input<string>;
  /** In order. */ dstPort?: Many<string>;
  /** 0 to 65535. */ localPort?: Input<number | string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  srcAddress?: Input<number | string>;
}

/** `/ip/proxy/cache`: Rows in an order. */
interface IpProxyCache extends Common {
  action?: Input<"allow" | "deny">;
  dstAddress?: Input<number | string>;
  dstHost?: Input<string>;
  /** In order. */ dstPort?: Many<string>;
  /** 0 to 65535. */ localPort?: Input<number | string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  srcAddress?: Input<number | string>;
}

/** `/ip/proxy/cache-contents`: Rows. */
interface IpProxyCacheContents {
}

/** `/ip/proxy/connections`: Rows that are always there. */
interface IpProxyConnections {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
}

/** `/ip/proxy/direct`: Rows in an order. */
interface IpProxyDirect extends Common {
  action?: Input<"allow" | "deny">;
  dstAddress?: Input<number | string>;
  dstHost?: Input<string>;
  /** In order. */ dstPort?: Many<string>;
  /** 0 to 65535. */ localPort?: Input<number | string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  srcAddress?: Input<number | string>;
}

/** `/ip/reverse-proxy`: Rows. Since 7.22. */
interface IpReverseProxy extends Common {
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  /** IPv4 address. */ ipAddress?: Input<string>;
  /** 0 to 65535. */ port?: Input<number>;
  sni?: Input<string>;
  /** Name in `/ip/vrf`. Since 7.23. */ vrf?: Input<"main" | Text>;
}

/** `/ip/route`: Rows. */
interface IpRoute extends Common {
  /** True: it is there. */ blackhole?: Input<boolean>;
  checkGateway?: Input<"arp" | "none" | "ping" | "bfd">;
  /** 1 to 255. */ distance?: Input<number>;
  /** IPv4 network. */ dstAddress?: Input<string>;
  gateway?: Input<"lo" | Text>;
  prefSrc?: Input<string>;
  /** Name in `/routing/table`. Default: `main`. */ routingTable?: Input<"main" | Text>;
  /** 0 to 255. */ scope?: Input<number>;
  suppressHwOffload?: Input<boolean>;
  /** 0 to 255. */ targetScope?: Input<number>;
  vrfInterface?: Input<"lo" | Text>;
}

/** `/ip/service`: Rows that are always there. */
interface IpService {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  /** In order. */ address?: Many<number | string>;
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  disabled?: Input<boolean>;
  /** 1 to 65535. */ port?: Input<number>;
  tlsVersion?: Input<"any" | "only-1.2">;
  /** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
  /** 1 to 1000. Likely `20` unset. Since 7.16. */ maxSessions?: Input<number | string>;
  /** Since 7.24. */ availableFrom?: Word;
}

/** `/ip/service/webserver`: Exists once. Since 7.21. */
interface IpServiceWebserver {
  acmePlain?: Input<boolean>;
  crlPlain?: Input<boolean>;
  graphsPlain?: Input<boolean>;
  graphsSecure?: Input<boolean>;
  indexPlain?: Input<boolean>;
  indexSecure?: Input<boolean>;
  restPlain?: Input<boolean>;
  restSecure?: Input<boolean>;
  scepPlain?: Input<boolean>;
  webfigPlain?: Input<boolean>;
  webfigSecure?: Input<boolean>;
}

/** `/ip/settings`: Exists once. */
interface IpSettings {
  /** Likely `no` unset. */ acceptRedirects?: Input<boolean>;
  /** Likely `no` unset. */ acceptSourceRoute?: Input<boolean>;
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** A time with its unit. Likely `30s` unset. */ arpTimeout?: Input<string>;
  /** 0 to 4294967295. Likely `10` unset. */ icmpRateLimit?: Input<number | string>;
  /** Also in hex. 0 to FFFFFFFF. Likely `0x1818` unset. */ icmpRateMask?: Input<number | string>;
  /** Likely `yes` unset. */ ipForward?: Input<boolean>;
  /** 0 to 2147483647. */ maxNeighborEntries?: Input<number | string>;
  /** Likely `yes` unset. Gone in 7.13.5. */ routeCache?: Input<boolean>;
  /** Likely `no` unset. */ rpFilter?: Input<"loose" | "no" | "strict">;
  /** Likely `yes` unset. */ secureRedirects?: Input<boolean>;
  /** Likely `yes` unset. */ sendRedirects?: Input<boolean>;
  /** Likely `no` unset. */ tcpSyncookies?: Input<boolean>;
  /** Likely `l3` unset. Since 7.16. */ ipv4MultipathHashPolicy?: Input<"l3" | "l3-inner" | "l4">;
  /** Since 7.17. */ icmpErrorsUseInboundInterfaceAddress?: Input<boolean>;
  /** Since 7.17. */ tcpTimestamps?: Input<"disabled" | "enabled" | "random-offset">;
  /** 0 to 4294967295. Since 7.23. */ ipv4FragmentTime?: Input<number>;
  /** 0 to 4294967295. Since 7.23. */ ipv4HighFragmentThresh?: Input<number>;
}

/** `/ip/smb`: Exists once. */
interface IpSmb {
  /** Likely `yes` unset. Gone in 7.14.3. */ allowGuests?: Input<boolean>;
  /** Likely `MikrotikSMB` unset. */ comment?: Input<string>;
  /** Likely `MSHOME` unset. */ domain?: Input<string>;
  /** Likely `no` unset. */ enabled?: Input<"auto" | "no" | "yes" | boolean>;
  /** In order. Likely `all` unset. */ interfaces?: Many<"all" | "lo" | Text>;
}

/** `/ip/smb/shares`: Rows. */
interface IpSmbShares extends Common {
  directory?: Input<string>;
  /** Gone in 7.14.3. */ maxSessions?: Word;
  name: Input<string>;
  /** In order. Since 7.14. */ invalidUsers?: Many<"guest" | number | Text>;
  /** Since 7.14. */ readOnly?: Input<boolean>;
  /** Since 7.14. */ requireEncryption?: Input<boolean>;
  /** In order. Since 7.14. */ validUsers?: Many<"guest" | number | Text>;
}

/** `/ip/smb/users`: Rows. */
interface IpSmbUsers extends Common {
  name: Input<string>;
  password?: Input<string>;
  readOnly?: Input<boolean>;
}

/** `/ip/socks`: Exists once. */
interface IpSocks {
  /** Likely `none` unset. */ authMethod?: Input<"none" | "password">;
  /** A time with its unit. Likely `2m` unset. */ connectionIdleTimeout?: Input<string>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** 1 to 500. Likely `200` unset. */ maxConnections?: Input<number | string>;
  /** 1 to 65535. Likely `1080` unset. */ port?: Input<number>;
  /** Likely `4` unset. */ version?: Input<"4" | "5">;
  /** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/ip/socks/access`: Rows in an order. */
interface IpSocksAccess extends Common {
  /** Likely `allow` unset. */ action?: Input<"allow" | "deny">;
  dstAddress?: Input<number | string>;
  /** 0 to 65535. */ dstPort?: Input<number | string>;
  srcAddress?: Input<number | string>;
  /** 0 to 65535. */ srcPort?: Input<number | string>;
}

/** `/ip/socks/connections`: Rows that are always there. */
interface IpSocksConnections {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  dstAddress?: Input<number | string>;
  /** 0 to 4294967295. */ rx?: Input<number>;
  srcAddress?: Input<number | string>;
  /** 0 to 4294967295. */ tx?: Input<number>;
  type?: Input<"in" | "out" | "unknown">;
}

/** `/ip/socks/users`: Rows. */
interface IpSocksUsers {
  disabled?: Input<boolean>;
  name: Input<string>;
  /** Likely `no` unset. */ onlyOne?: Input<boolean>;
  password: Input<string>;
  rateLimit?: Input<string>;
}

/** `/ip/socksify`: Rows. Since 7.20. */
interface IpSocksify extends Common {
  /** 0 to 3000. Likely `60` unset. */ connectionTimeout?: Input<number>;
  name?: Input<string>;
  /** 1 to 65535. Likely `952` unset. */ port?: Input<number>;
  socks5Password?: Input<string>;
  /** 1 to 65535. Likely `1080` unset. */ socks5Port?: Input<number>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ socks5Server?: Input<string>;
  socks5User?: Input<string>;
}

/** `/ip/ssh`: Exists once. */
interface IpSsh {
  /** Likely `no` unset. Gone in 7.17. */ allowNoneCrypto?: Input<boolean>;
  /** Likely `no` unset. Gone in 7.21. */ alwaysAllowPasswordLogin?: Input<boolean>;
  /** Likely `no` unset. */ forwardingEnabled?: Input<"both" | "local" | "no" | "remote">;
  /** Likely `2048` unset. */ hostKeySize?: Input<"1024" | "1536" | "2048" | "4096" | "8192">;
  /** Likely `rsa` unset. */ hostKeyType?: Input<"ed25519" | "rsa">;
  /** Likely `no` unset. */ strongCrypto?: Input<boolean>;
  /** Likely `auto` unset. Since 7.17. */ ciphers?: Many<"3des-cbc" | "aes-cbc" | "aes-ctr" | "aes-gcm" | "auto" | "null">;
  /** Since 7.21. */ passwordAuthentication?: Input<"no" | "yes" | "yes-if-no-key" | boolean>;
  /** Since 7.21. */ publickeyAuthenticationOptions?: Many<"none" | "touch-required" | "verify-required">;
}

/** `/ip/tftp`: Rows in an order. */
interface IpTftp extends Common {
  allow?: Input<boolean>;
  allowOverwrite?: Input<boolean>;
  allowRollover?: Input<boolean>;
  /** In order. */ ipAddresses?: Many<number | string>;
  readOnly?: Input<boolean>;
  readingWindowSize?: Input<"none" | "pipelining">;
  realFilename?: Input<string>;
  reqFilename?: Input<string>;
}

/** `/ip/tftp/settings`: Exists once. */
interface IpTftpSettings {
  /** Likely `4096` unset. */ maxBlockSize?: Input<"1454" | "4096" | "512" | "8192">;
}

/** `/ip/traffic-flow`: Exists once. */
interface IpTrafficFlow {
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `30m` unset. */ activeFlowTimeout?: Input<string>;
  /** Likely `32k` unset. */ cacheEntries?: Input<"128k" | "16M" | "16k" | "1M" | "1k" | "256k" | "2M" | "2k" | "32M" | "32k" | "4M" | "4k" | "512k" | "64k" | "8M" | "8k">;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `15s` unset. */ inactiveFlowTimeout?: Input<string>;
  /** In order. Likely `all` unset. */ interfaces?: Many<"all" | "dynamic" | "lo" | "local" | "none" | "static" | Text>;
  /** Likely `no` unset. */ packetSampling?: Input<boolean>;
  /** 0 to 4294967295. Likely `0` unset. */ samplingInterval?: Input<number>;
  /** 0 to 4294967295. Likely `0` unset. */ samplingSpace?: Input<number>;
}

/** `/ip/traffic-flow/ipfix`: Exists once. */
interface IpTrafficFlowIpfix {
  /** Likely `yes` unset. */ bytes?: Input<boolean>;
  /** Likely `yes` unset. */ dstAddress?: Input<boolean>;
  /** Likely `yes` unset. */ dstAddressMask?: Input<boolean>;
  /** Likely `yes` unset. */ dstMacAddress?: Input<boolean>;
  /** Likely `yes` unset. */ dstPort?: Input<boolean>;
  /** Likely `yes` unset. */ firstForwarded?: Input<boolean>;
  /** Likely `yes` unset. */ gateway?: Input<boolean>;
  /** Likely `yes` unset. */ icmpCode?: Input<boolean>;
  /** Likely `yes` unset. */ icmpType?: Input<boolean>;
  /** Likely `yes` unset. */ igmpType?: Input<boolean>;
  /** Likely `yes` unset. */ inInterface?: Input<boolean>;
  /** Likely `yes` unset. */ ipHeaderLength?: Input<boolean>;
  /** Likely `yes` unset. */ ipTotalLength?: Input<boolean>;
  /** Likely `yes` unset. */ ipv6FlowLabel?: Input<boolean>;
  /** Likely `yes` unset. */ isMulticast?: Input<boolean>;
  /** Likely `yes` unset. */ lastForwarded?: Input<boolean>;
  /** Likely `yes` unset. */ natDstAddress?: Input<boolean>;
  /** Likely `yes` unset. */ natDstPort?: Input<boolean>;
  /** Likely `no` unset. */ natEvents?: Input<boolean>;
  /** Likely `yes` unset. */ natSrcAddress?: Input<boolean>;
  /** Likely `yes` unset. */ natSrcPort?: Input<boolean>;
  /** Likely `yes` unset. */ outInterface?: Input<boolean>;
  /** Likely `yes` unset. */ packets?: Input<boolean>;
  /** Likely `yes` unset. */ protocol?: Input<boolean>;
  /** Likely `yes` unset. */ srcAddress?: Input<boolean>;
  /** Likely `yes` unset. */ srcAddressMask?: Input<boolean>;
  /** Likely `yes` unset. */ srcMacAddress?: Input<boolean>;
  /** Likely `yes` unset. */ srcPort?: Input<boolean>;
  /** Likely `yes` unset. */ sysInitTime?: Input<boolean>;
  /** Likely `yes` unset. */ tcpAckNum?: Input<boolean>;
  /** Likely `yes` unset. */ tcpFlags?: Input<boolean>;
  /** Likely `yes` unset. */ tcpSeqNum?: Input<boolean>;
  /** Likely `yes` unset. */ tcpWindowSize?: Input<boolean>;
  /** Likely `yes` unset. */ tos?: Input<boolean>;
  /** Likely `yes` unset. */ ttl?: Input<boolean>;
  /** Likely `yes` unset. */ udpLength?: Input<boolean>;
}

/** `/ip/traffic-flow/target`: Rows. */
interface IpTrafficFlowTarget {
  disabled?: Input<boolean>;
  /** IPv4 address. */ dstAddress: Input<string>;
  /** 1 to 65535. Likely `2055` unset. */ port?: Input<number>;
  /** IPv4 address. */ srcAddress?: Input<string>;
  /** 1 to 4294967295. Likely `20` unset. */ v9TemplateRefresh?: Input<number>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ v9TemplateTimeout?: Input<string>;
  version?: Input<"1" | "5" | "9" | "ipfix">;
}

/** `/ip/upnp`: Exists once. */
interface IpUpnp {
  /** Likely `no` unset. */ allowDisableExternalInterface?: Input<boolean>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `yes` unset. */ showDummyRule?: Input<boolean>;
}

/** `/ip/upnp/interfaces`: Rows. */
interface IpUpnpInterfaces {
  disabled?: Input<boolean>;
  /** IPv4 address. */ forcedIp?: Input<string>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  type: Input<"external" | "internal">;
}

/** `/ip/vrf`: Rows in an order. Not on RouterOS 6. */
interface IpVrf extends Common {
  /** In order. */ interfaces: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  name: Input<string>;
}

/** The menus of `/ip` by their path. */
export interface IpMenus {
  "/ip/address": IpAddress;
  "/ip/arp": IpArp;
  "/ip/cloud": IpCloud;
  "/ip/cloud/advanced": IpCloudAdvanced;
  "/ip/dhcp-client": IpDhcpClient;
  "/ip/dhcp-client/option": IpDhcpClientOption;
  "/ip/dhcp-relay": IpDhcpRelay;
  "/ip/dhcp-server": IpDhcpServer;
  "/ip/dhcp-server/alert": IpDhcpServerAlert;
  "/ip/dhcp-server/config": IpDhcpServerConfig;
  "/ip/dhcp-server/lease": IpDhcpServerLease;
  "/ip/dhcp-server/matcher": IpDhcpServerMatcher;
  "/ip/dhcp-server/network": IpDhcpServerNetwork;
  "/ip/dhcp-server/option": IpDhcpServerOption;
  "/ip/dhcp-server/option/sets": IpDhcpServerOptionSets;
  "/ip/dns": IpDns;
  "/ip/dns/adlist": IpDnsAdlist;
  "/ip/dns/forwarders": IpDnsForwarders;
  "/ip/dns/static": IpDnsStatic;
  "/ip/firewall/address-list": IpFirewallAddressList;
  "/ip/firewall/calea": IpFirewallCalea;
  "/ip/firewall/connection/tracking": IpFirewallConnectionTracking;
  "/ip/firewall/filter": IpFirewallFilter;
  "/ip/firewall/layer7-protocol": IpFirewallLayer7Protocol;
  "/ip/firewall/mangle": IpFirewallMangle;
  "/ip/firewall/nat": IpFirewallNat;
  "/ip/firewall/raw": IpFirewallRaw;
  "/ip/firewall/service-port": IpFirewallServicePort;
  "/ip/hotspot": IpHotspot;
  "/ip/hotspot/active": IpHotspotActive;
  "/ip/hotspot/ip-binding": IpHotspotIpBinding;
  "/ip/hotspot/profile": IpHotspotProfile;
  "/ip/hotspot/service-port": IpHotspotServicePort;
  "/ip/hotspot/user": IpHotspotUser;
  "/ip/hotspot/user/profile": IpHotspotUserProfile;
  "/ip/hotspot/walled-garden": IpHotspotWalledGarden;
  "/ip/hotspot/walled-garden/ip": IpHotspotWalledGardenIp;
  "/ip/ipsec/active-peers": IpIpsecActivePeers;
  "/ip/ipsec/identity": IpIpsecIdentity;
  "/ip/ipsec/key": IpIpsecKey;
  "/ip/ipsec/key/psk": IpIpsecKeyPsk;
  "/ip/ipsec/key/qkd": IpIpsecKeyQkd;
  "/ip/ipsec/key/rsa": IpIpsecKeyRsa;
  "/ip/ipsec/mode-config": IpIpsecModeConfig;
  "/ip/ipsec/peer": IpIpsecPeer;
  "/ip/ipsec/policy": IpIpsecPolicy;
  "/ip/ipsec/policy/group": IpIpsecPolicyGroup;
  "/ip/ipsec/profile": IpIpsecProfile;
  "/ip/ipsec/proposal": IpIpsecProposal;
  "/ip/ipsec/settings": IpIpsecSettings;
  "/ip/kid-control": IpKidControl;
  "/ip/kid-control/device": IpKidControlDevice;
  "/ip/media": IpMedia;
  "/ip/media/settings": IpMediaSettings;
  "/ip/nat-pmp": IpNatPmp;
  "/ip/nat-pmp/interfaces": IpNatPmpInterfaces;
  "/ip/neighbor/discovery-settings": IpNeighborDiscoverySettings;
  "/ip/packing": IpPacking;
  "/ip/pool": IpPool;
  "/ip/pool/used": IpPoolUsed;
  "/ip/proxy": IpProxy;
  "/ip/proxy/access": IpProxyAccess;
  "/ip/proxy/cache": IpProxyCache;
  "/ip/proxy/cache-contents": IpProxyCacheContents;
  "/ip/proxy/connections": IpProxyConnections;
  "/ip/proxy/direct": IpProxyDirect;
  "/ip/reverse-proxy": IpReverseProxy;
  "/ip/route": IpRoute;
  "/ip/service": IpService;
  "/ip/service/webserver": IpServiceWebserver;
  "/ip/settings": IpSettings;
  "/ip/smb": IpSmb;
  "/ip/smb/shares": IpSmbShares;
  "/ip/smb/users": IpSmbUsers;
  "/ip/socks": IpSocks;
  "/ip/socks/access": IpSocksAccess;
  "/ip/socks/connections": IpSocksConnections;
  "/ip/socks/users": IpSocksUsers;
  "/ip/socksify": IpSocksify;
  "/ip/ssh": IpSsh;
  "/ip/tftp": IpTftp;
  "/ip/tftp/settings": IpTftpSettings;
  "/ip/traffic-flow": IpTrafficFlow;
  "/ip/traffic-flow/ipfix": IpTrafficFlowIpfix;
  "/ip/traffic-flow/target": IpTrafficFlowTarget;
  "/ip/upnp": IpUpnp;
  "/ip/upnp/interfaces": IpUpnpInterfaces;
  "/ip/vrf": IpVrf;
}
