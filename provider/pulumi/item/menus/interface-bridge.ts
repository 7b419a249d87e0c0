// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Not, Text, Word } from "./shared";

/** What rules of a bridge match. */
interface BridgeRule extends Common {
  /** Also in hex. 0 to FF. */ "802.3Sap"?: Input<number | string>;
  /** Also in hex. 0 to FFFF. */ "802.3Type"?: Input<number | string>;
  /** IPv4 network. */ arpDstAddress?: Input<string>;
  /** MAC address. */ arpDstMacAddress?: Input<string>;
  arpGratuitous?: Input<boolean>;
  /** 0 to 65535. */ arpHardwareType?: Input<number | string>;
  /** Also in hex. 0 to FFFF. */ arpOpcode?: Input<"arp-nak" | "drarp-error" | "drarp-reply" | "drarp-request" | "inarp-reply" | "inarp-request" | "reply" | "reply-reverse" | "request" | "request-reverse" | number | Text>;
  /** Also in hex. 0 to FFFF. */ arpPacketType?: Input<number | string>;
  /** IPv4 network. */ arpSrcAddress?: Input<string>;
  /** MAC address. */ arpSrcMacAddress?: Input<string>;
  /** IPv4 network. */ dstAddress?: Input<string>;
  /** IPv6 network. */ dstAddress6?: Input<string>;
  /** MAC address. */ dstMacAddress?: Input<string>;
  /** 0 to 65535. */ dstPort?: Input<number | string>;
  inBridgeList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ inInterface?: Input<string>;
  /** Name in `/interface/list`. */ inInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 0 to 63. */ ingressPriority?: Input<number | string>;
  ipProtocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** 0 to 4294967295. */ limit?: Input<number | string>;
  log?: Input<boolean>;
  logPrefix?: Input<string>;
  /** Also in hex. 0 to FFFF. */ macProtocol?: Input<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "length" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
  outBridgeList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ outInterface?: Input<string>;
  /** Name in `/interface/list`. */ outInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  packetMark?: Input<"no-mark" | number | Text>;
  packetType?: Input<Not<"broadcast" | "host" | "multicast" | "other-host">>;
  /** IPv4 network. */ srcAddress?: Input<string>;
  /** IPv6 network. */ srcAddress6?: Input<string>;
  /** MAC address. */ srcMacAddress?: Input<string>;
  /** 0 to 65535. */ srcPort?: Input<number | string>;
  /** 0 to 255. */ stpFlags?: Input<"topology-change" | "topology-change-ack" | number | Text>;
  /** 0 to 65535. */ stpForwardDelay?: Input<number | string>;
  /** 0 to 65535. */ stpHelloTime?: Input<number | string>;
  /** 0 to 65535. */ stpMaxAge?: Input<number | string>;
  /** 0 to 65535. */ stpMsgAge?: Input<number | string>;
  /** 0 to 65535. */ stpPort?: Input<number | string>;
  /** MAC address. */ stpRootAddress?: Input<string>;
  /** 0 to 65535. */ stpRootCost?: Input<number | string>;
  /** 0 to 65535. */ stpRootPriority?: Input<number | string>;
  /** MAC address. */ stpSenderAddress?: Input<string>;
  /** 0 to 65535. */ stpSenderPriority?: Input<number | string>;
  /** 0 to 255. */ stpType?: Input<"config" | "tcn" | number | Text>;
  tlsHost?: Input<string>;
  /** Also in hex. 0 to FFFF. */ vlanEncap?: Input<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "length" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
  /** 0 to 4095. */ vlanId?: Input<number | string>;
  /** 0 to 7. */ vlanPriority?: Input<number | string>;
}

/** `/interface/bridge`: Rows. */
interface InterfaceBridge extends Common {
  /** Default: `no`. Gone in 7.23. */ addDhcpOption82?: Input<boolean>;
  /** MAC address. */ adminMac?: Input<string>;
  /** A time with its unit. 10s to 1w4d13h46m40s. Default: `5m`. */ ageingTime?: Input<string>;
  /** Default: `enabled`. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Default: `auto`. */ arpTimeout?: Input<"auto" | Text>;
  /** Default: `yes`. */ autoMac?: Input<boolean>;
  /** Default: `no`. */ dhcpSnooping?: Input<boolean>;
  /** Default: `0x8100`. */ etherType?: Input<"0x8100" | "0x88a8" | "0x9100">;
  /** Default: `yes`. */ fastForward?: Input<boolean>;
  /** A time with its unit. 4s to 30s. Default: `15s`. */ forwardDelay?: Input<string>;
  /** Default: `admit-all`. */ frameTypes?: Input<"admit-all" | "admit-only-untagged-and-priority-tagged" | "admit-only-vlan-tagged">;
  /** Default: `no`. */ igmpSnooping?: Input<boolean>;
  /** Default: `2`. */ igmpVersion?: Input<"2" | "3">;
  ingressFiltering?: Input<boolean>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `1s`. */ lastMemberInterval?: Input<string>;
  /** 0 to 4294967295. Default: `2`. */ lastMemberQueryCount?: Input<number>;
  /** 6 to 40. Default: `20`. */ maxHops?: Input<number | string>;
  /** A time with its unit. 6s to 40s. Default: `20s`. */ maxMessageAge?: Input<string>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `4m20s`. */ membershipInterval?: Input<string>;
  /** Default: `1`. */ mldVersion?: Input<"1" | "2">;
  /** Default: `auto`. */ mtu?: Input<"auto" | number | Text>;
  /** Default: `no`. */ multicastQuerier?: Input<boolean>;
  /** Default: `temporary-query`. */ multicastRouter?: Input<"disabled" | "permanent" | "temporary-query">;
  name?: Input<string>;
  /** Also in hex. 0 to FFFF. Default: `0x8000`. */ priority?: Input<number | string>;
  /** Default: `rstp`. */ protocolMode?: Input<"mstp" | "none" | "rstp" | "stp">;
  /** 1 to 4094. Default: `1`. */ pvid?: Input<number>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `4m15s`. */ querierInterval?: Input<string>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `2m5s`. */ queryInterval?: Input<string>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `10s`. */ queryResponseInterval?: Input<string>;
  regionName?: Input<string>;
  /** 0 to 65535. Default: `0`. */ regionRevision?: Input<number>;
  /** 0 to 4294967295. Default: `2`. */ startupQueryCount?: Input<number>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. Default: `31s250ms`. */ startupQueryInterval?: Input<string>;
  /** 1 to 10. Default: `6`. */ transmitHoldCount?: Input<number>;
  /** Default: `no`. */ vlanFiltering?: Input<boolean>;
  /** Since 7.13. */ portCostMode?: Input<"long" | "short">;
  /** Default: `no`. Since 7.15. */ mvrp?: Input<boolean>;
  /** Likely `no` unset. Since 7.16. */ forwardReservedAddresses?: Input<boolean>;
  /** 0 to 4294967295. Default: `auto`. Since 7.16. */ maxLearnedEntries?: Input<"auto" | "unlimited" | number | Text>;
  /** A time with its unit. 1s to 10s. Since 7.22. */ mlagHeartbeat?: Input<"none" | Text>;
  /** Name in `/interface`. Since 7.22. */ mlagPeerPort?: Input<"none" | Text>;
  /** 0 to 128. Since 7.22. */ mlagPriority?: Input<number>;
  /** Since 7.22. */ raGuard?: Input<boolean>;
  /** Since 7.23. */ dhcpAgentCircuitId?: Input<string>;
  /** Since 7.23. */ dhcpAgentRemoteId?: Input<string>;
  /** Since 7.23. */ dhcpv6AgentCircuitId?: Input<string>;
  /** Since 7.23. */ dhcpv6AgentRemoteId?: Input<string>;
  /** Likely `no` unset. Since 7.23. */ dhcpv6Snooping?: Input<boolean>;
  /** Since 7.24. */ querierUsesBridgeAddress?: Word;
}

/** `/interface/bridge/calea`: Rows in an order. */
interface InterfaceBridgeCalea extends BridgeRule {
  action?: Input<"sniff" | "sniff-pc">;
  chain: Input<"forward" | "input" | "output">;
  inBridge?: Input<string>;
  outBridge?: Input<string>;
  /** 0 to 4294967295. */ sniffId?: Input<number>;
  /** IPv4 address. */ sniffTarget?: Input<string>;
  /** 0 to 65535. */ sniffTargetPort?: Input<number>;
}

/** `/interface/bridge/filter`: Rows in an order. */
interface InterfaceBridgeFilter extends BridgeRule {
  action?: Input<"accept" | "drop" | "jump" | "log" | "mark-packet" | "passthrough" | "return" | "set-priority">;
  chain: Input<"forward" | "input" | "output" | Text>;
  /** Name in `/interface`. */ inBridge?: Input<string>;
  jumpTarget?: Input<"forward" | "input" | "output" | Text>;
  newPacketMark?: Input<"no-mark" | number | Text>;
  newPriority?: Input<"from-ingress" | number | Text>;
  /** Name in `/interface`. */ outBridge?: Input<string>;
  passthrough?: Input<boolean>;
}

/** `/interface/bridge/host`: Rows. */
interface InterfaceBridgeHost extends Common {
  /** Name in `/interface`. */ bridge: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** MAC address. */ macAddress: Input<string>;
  /** 1 to 4094. */ vid?: Input<number>;
}

/** `/interface/bridge/mdb`: Rows. */
interface InterfaceBridgeMdb extends Common {
  /** Name in `/interface`. */ bridge: Input<string>;
  group: Input<string>;
  /** In order. Gone in 7.19. */ ports?: Many<number>;
  /** 1 to 4094. */ vid?: Input<number>;
  /** In order. Name in `/interface`. Since 7.19. */ interface?: Many<string>;
}

/** `/interface/bridge/msti`: Rows. */
interface InterfaceBridgeMsti extends Common {
  /** Name in `/interface`. */ bridge: Input<string>;
  /** 1 to 31. */ identifier: Input<number>;
  /** Also in hex. 0 to FFFF. */ priority?: Input<number | string>;
  /** Number, or from one to another: `20-29`. 1 to 4094. In order. */ vlanMapping: Many<number | string>;
}

/** `/interface/bridge/nat`: Rows in an order. */
interface InterfaceBridgeNat extends BridgeRule {
  action?: Input<"accept" | "arp-reply" | "drop" | "dst-nat" | "jump" | "log" | "mark-packet" | "passthrough" | "redirect" | "return" | "set-priority" | "src-nat">;
  chain: Input<"dstnat" | "srcnat" | Text>;
  inBridge?: Input<string>;
  jumpTarget?: Input<"dstnat" | "srcnat" | Text>;
  newPacketMark?: Input<"no-mark" | number | Text>;
  newPriority?: Input<"from-ingress" | number | Text>;
  outBridge?: Input<string>;
  passthrough?: Input<boolean>;
  /** MAC address. */ toArpReplyMacAddress?: Input<string>;
  /** MAC address. */ toDstMacAddress?: Input<string>;
  /** MAC address. */ toSrcMacAddress?: Input<string>;
}

/** `/interface/bridge/port`: Rows in an order. */
interface InterfaceBridgePort extends Common {
  /** Default: `no`. */ autoIsolate?: Input<boolean>;
  /** Default: `no`. */ bpduGuard?: Input<boolean>;
  /** Name in `/interface`. */ bridge: Input<string>;
  /** Default: `yes`. */ broadcastFlood?: Input<boolean>;
  /** Default: `auto`. */ edge?: Input<"auto" | "no" | "no-discover" | "yes" | "yes-discover" | boolean>;
  /** Default: `no`. */ fastLeave?: Input<boolean>;
  /** Default: `admit-all`. */ frameTypes?: Input<"admit-all" | "admit-only-untagged-and-priority-tagged" | "admit-only-vlan-tagged">;
  /** Default: `none`. */ horizon?: Input<"none" | number | Text>;
  /** Likely `yes` unset. */ hw?: Input<boolean>;
  ingressFiltering?: Input<boolean>;
  /** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 1 to 200000000. */ internalPathCost?: Input<number>;
  /** Default: `auto`. */ learn?: Input<"auto" | "no" | "yes" | boolean>;
  /** Default: `temporary-query`. */ multicastRouter?: Input<"disabled" | "permanent" | "temporary-query">;
  /** 1 to 200000000. */ pathCost?: Input<number>;
  /** Default: `auto`. */ pointToPoint?: Input<"auto" | "no" | "yes" | boolean>;
  /** Also in hex. 0 to FF. */ priority?: Input<number | string>;
  /** 1 to 4094. Default: `1`. */ pvid?: Input<number>;
  /** Default: `no`. */ restrictedRole?: Input<boolean>;
  /** Default: `no`. */ restrictedTcn?: Input<boolean>;
  /** Default: `no`. */ tagStacking?: Input<boolean>;
  /** Default: `no`. */ trusted?: Input<boolean>;
  /** Default: `yes`. */ unknownMulticastFlood?: Input<boolean>;
  /** Default: `yes`. */ unknownUnicastFlood?: Input<boolean>;
  /** Likely `normal-participant` unset. Since 7.15. */ mvrpApplicantState?: Input<"non-participant" | "normal-participant">;
  /** Likely `normal` unset. Since 7.15. */ mvrpRegistrarState?: Input<"fixed" | "normal">;
  /** Since 7.22. */ trustedRa?: Input<boolean>;
  /** Likely `no` unset. Since 7.23. */ trustedDhcpv6?: Input<boolean>;
}

/** `/interface/bridge/port-controller`: Exists once. Gone in 7.18. */
interface InterfaceBridgePortController {
  /** Name in `/interface`. Likely `none` unset. */ bridge?: Word;
  cascadePorts?: Word;
  /** Likely `none` unset. */ switch?: Word;
}

/** `/interface/bridge/port-controller/device`: Rows. Gone in 7.18. */
interface InterfaceBridgePortControllerDevice {
  name?: Input<string>;
}

/** `/interface/bridge/port-controller/port`: Rows that are always there. Gone in 7.18. */
interface InterfaceBridgePortControllerPort {
  disabled?: Input<boolean>;
  name?: Input<string>;
}

/** `/interface/bridge/port-extender`: Exists once. Gone in 7.18. */
interface InterfaceBridgePortExtender {
  controlPorts?: Word;
  excludedPorts?: Word;
  /** Likely `none` unset. */ switch?: Word;
}

/** `/interface/bridge/port/mst-override`: Rows. */
interface InterfaceBridgePortMstOverride extends Common {
  /** 1 to 31. */ identifier: Input<number>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** 1 to 200000000. */ internalPathCost?: Input<number>;
  /** Also in hex. 0 to FF. */ priority?: Input<number | string>;
}

/** `/interface/bridge/settings`: Exists once. */
interface InterfaceBridgeSettings {
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `no` unset. */ useIpFirewall?: Input<boolean>;
  /** Likely `no` unset. */ useIpFirewallForPppoe?: Input<boolean>;
  /** Likely `no` unset. */ useIpFirewallForVlan?: Input<boolean>;
}

/** `/interface/bridge/vlan`: Rows. */
interface InterfaceBridgeVlan extends Common {
  /** Name in `/interface`. */ bridge: Input<string>;
  /** Name in `/interface`. */ tagged?: Many<"all" | "dynamic" | "none" | "static" | Text>;
  /** Name in `/interface`. */ untagged?: Many<"all" | "dynamic" | "none" | "static" | Text>;
  /** Number, or from one to another: `20-29`. 1 to 4094. In order. */ vlanIds: Many<number | string>;
  /** In order. Since 7.15. */ mvrpForbidden?: Many<"all" | "dynamic" | "none" | "static" | Text>;
}

export interface InterfaceBridgeMenus {
  "/interface/bridge": InterfaceBridge;
  "/interface/bridge/calea": InterfaceBridgeCalea;
  "/interface/bridge/filter": InterfaceBridgeFilter;
  "/interface/bridge/host": InterfaceBridgeHost;
  "/interface/bridge/mdb": InterfaceBridgeMdb;
  "/interface/bridge/msti": InterfaceBridgeMsti;
  "/interface/bridge/nat": InterfaceBridgeNat;
  "/interface/bridge/port": InterfaceBridgePort;
  "/interface/bridge/port-controller": InterfaceBridgePortController;
  "/interface/bridge/port-controller/device": InterfaceBridgePortControllerDevice;
  "/interface/bridge/port-controller/port": InterfaceBridgePortControllerPort;
  "/interface/bridge/port-extender": InterfaceBridgePortExtender;
  "/interface/bridge/port/mst-override": InterfaceBridgePortMstOverride;
  "/interface/bridge/settings": InterfaceBridgeSettings;
  "/interface/bridge/vlan": InterfaceBridgeVlan;
}
