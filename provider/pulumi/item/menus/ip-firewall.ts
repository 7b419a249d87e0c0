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
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
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
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ port?: Many<number | string>;
  /** 0 to 63. */ priority?: Input<number | string>;
  protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** 0 to 4294967295. */ psd?: Input<number>;
  /** 1 to 99. */ random?: Input<number>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
  srcAddressList?: Input<string>;
  srcAddressType?: Input<Not<"blackhole" | "broadcast" | "local" | "multicast" | "unicast">>;
  /** MAC address. */ srcMacAddress?: Input<string>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ srcPort?: Many<number | string>;
  /** 0 to 65535. */ tcpMss?: Input<number | string>;
  /** A time with its unit. 0s to 1d. In order. */ time?: Many<string>;
  ttl?: Input<"equal" | "greater-than" | "less-than" | "not-equal" | number | Text>;
  /** Also in hex. 0 to FF. Since 7.21. */ tos?: Input<number | string>;
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

export interface IpFirewallMenus {
  "/ip/firewall/address-list": IpFirewallAddressList;
  "/ip/firewall/calea": IpFirewallCalea;
  "/ip/firewall/connection/tracking": IpFirewallConnectionTracking;
  "/ip/firewall/filter": IpFirewallFilter;
  "/ip/firewall/layer7-protocol": IpFirewallLayer7Protocol;
  "/ip/firewall/mangle": IpFirewallMangle;
  "/ip/firewall/nat": IpFirewallNat;
  "/ip/firewall/raw": IpFirewallRaw;
  "/ip/firewall/service-port": IpFirewallServicePort;
}
