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

/** What wifi interfaces and configurations have. */
interface WifiSettings extends Common {
  aaa?: Input<string>;
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number>;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  interworking?: Input<string>;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  "interworking.wanSymmetric"?: Input<boolean>;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  name?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.connectGroup"?: Input<string>;
  /** 0 to 4294967295. */ "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  "security.ft"?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  steering?: Input<string>;
  /** In order. */ "steering.neighborGroup"?: Many<string>;
  "steering.rrm"?: Input<boolean>;
  "steering.wnm"?: Input<boolean>;
  /** A time with its unit. Since 7.15. */ "channel.reselectInterval"?: Input<string>;
  /** Since 7.17. */ "security.multiPassphraseGroup"?: Input<string>;
  /** Since 7.18. */ "steering.2gProbeDelay"?: Input<boolean>;
  /** Since 7.19. */ "channel.reselectTime"?: Input<number | string>;
  /** Since 7.19. */ "datapath.trafficProcessing"?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  /** Since 7.20. */ "channel.deprioritizeUnii34"?: Input<boolean>;
  /** Since 7.20. */ "datapath.openflowSwitch"?: Word;
  /** Since 7.21. */ "interworking.3gppInfoRaw"?: Input<string>;
  /** In order. Since 7.21. */ "interworking.realmsRaw"?: Many<string>;
  /** Since 7.21. */ "security.beaconProtection"?: Input<"disabled" | "enabled">;
  /** Since 7.21. */ "steering.transitionRequestCount"?: Input<"unlimited" | number | Text>;
  /** A time with its unit. Since 7.21. */ "steering.transitionRequestPeriod"?: Input<string>;
  /** -2147483648 to 2147483647. Since 7.21. */ "steering.transitionThreshold"?: Input<number | string>;
  /** A time with its unit. Since 7.21. */ "steering.transitionThresholdTime"?: Input<string>;
  /** A time with its unit. Since 7.21. */ "steering.transitionTime"?: Input<"immediate" | "unlimited" | Text>;
  /** Since 7.22. */ "channel.preamblePuncturing"?: Input<boolean>;
  /** Since 7.24. */ "channel.afc"?: Word;
}

/** What wifiwave2 interfaces and configurations had. */
interface WifiwaveSettings extends Common {
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.openflowSwitch"?: Word;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  "interworking.wanSymmetric"?: Input<boolean>;
  name?: Input<string>;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.ft"?: Input<boolean>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  /** Since 7.11. Gone in 7.13.5. */ "security.connectGroup"?: Input<string>;
  /** In order. Since 7.11. Gone in 7.13.5. */ "steering.neighborGroup"?: Many<string>;
  /** Since 7.11. Gone in 7.13.5. */ "steering.rrm"?: Input<boolean>;
  /** Since 7.11. Gone in 7.13.5. */ "steering.wnm"?: Input<boolean>;
}

/** `/interface`: Rows that are always there. */
interface Interface extends Common {
  /** 0 to 65536. */ l2mtu?: Input<number>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
}

/** `/interface/6to4`: Rows. */
interface Interface6to4 extends Common {
  /** Likely `yes` unset. */ clampTcpMss?: Input<boolean>;
  /** Likely `no` unset. */ dontFragment?: Input<"inherit" | "no">;
  /** Likely `inherit` unset. */ dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. Likely `10s,10` unset. */ keepalive?: Many<number | string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ localAddress?: Input<string>;
  /** Likely `auto` unset. */ mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  /** IPv4 address. */ remoteAddress?: Input<string>;
}

/** `/interface/amt`: Rows. Since 7.18. Gone in 7.19. */
interface InterfaceAmt extends Common {
  discoveryIp?: Word;
  dontFragment?: Word;
  gatewayPort?: Word;
  /** Name in `/interface`. */ interface?: Word;
  localIp?: Word;
  /** MAC address. */ macAddress?: Input<string>;
  maxTunnels?: Word;
  mode?: Word;
  name?: Input<string>;
  relayPort?: Word;
}

/** `/interface/bonding`: Rows. */
interface InterfaceBonding extends Common {
  /** Default: `enabled`. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Default: `100ms`. */ arpInterval?: Input<string>;
  /** IPv4 address. In order. */ arpIpTargets?: Many<string>;
  /** A time with its unit. Default: `auto`. */ arpTimeout?: Input<"auto" | Text>;
  /** A time with its unit. Default: `0ms`. */ downDelay?: Input<string>;
  /** MAC address. */ forcedMacAddress?: Input<string>;
  /** Default: `30secs`. */ lacpRate?: Input<"1sec" | "30secs">;
  /** 0 to 1023. Unset: `0`. */ lacpUserKey?: Input<number>;
  /** Default: `mii`. */ linkMonitoring?: Input<"arp" | "mii" | "none">;
  /** A time with its unit. Default: `100ms`. */ miiInterval?: Input<string>;
  /** 0 to 4294967295. Default: `0`. */ minLinks?: Input<number>;
  /** 0 to 4294967295. Unset: `0`. */ mlagId?: Input<number>;
  /** Default: `balance-rr`. */ mode?: Input<"802.3ad" | "active-backup" | "balance-alb" | "balance-rr" | "balance-tlb" | "balance-xor" | "broadcast">;
  /** 0 to 65536. Default: `1500`. */ mtu?: Input<number>;
  name?: Input<string>;
  /** Default: `none`. */ primary?: Input<"none" | Text>;
  /** In order. Name in `/interface`. */ slaves?: Many<string>;
  /** Default: `layer-2`. */ transmitHashPolicy?: Input<"encap-2-and-3" | "encap-3-and-4" | "layer-2" | "layer-2-and-3" | "layer-3-and-4">;
  /** A time with its unit. Default: `0ms`. */ upDelay?: Input<string>;
  /** Since 7.19. */ lacpMode?: Input<"active" | "passive">;
  /** MAC address. Since 7.21. */ lacpSystemId?: Input<string>;
  /** 1 to 65535. Since 7.21. */ lacpSystemPriority?: Input<number>;
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
  /** In order. */ vlanMapping: Many<number | string>;
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
  /** In order. */ vlanIds: Many<number | string>;
  /** In order. Since 7.15. */ mvrpForbidden?: Many<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/interface/detect-internet`: Exists once. */
interface InterfaceDetectInternet {
  /** Likely `none` unset. */ detectInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ internetInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ lanInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ wanInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** A time with its unit. 1m to 1d. Since 7.22. */ requestInterval?: Input<string>;
}

/** `/interface/dot1x/client`: Rows. */
interface InterfaceDot1xClient extends Common {
  anonIdentity?: Input<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | Text>;
  /** In order. */ eapMethods: Many<"eap-mschapv2" | "eap-peap" | "eap-tls" | "eap-ttls">;
  identity: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  password?: Input<string>;
}

/** `/interface/dot1x/server`: Rows. */
interface InterfaceDot1xServer extends Common {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** A time with its unit. 100ms to 71w2h27m52s950ms. Likely `1m` unset. */ authTimeout?: Input<string>;
  /** Likely `dot1x` unset. */ authTypes?: Many<"dot1x" | "mac-auth">;
  /** 1 to 4094. */ guestVlanId?: Input<number>;
  /** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  /** Likely `mac-as-username` unset. */ macAuthMode?: Input<"mac-as-username" | "mac-as-username-and-password">;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Input<"XX-XX-XX-XX-XX-XX" | "XX:XX:XX:XX:XX:XX" | "XXXXXXXXXXXX" | "xx-xx-xx-xx-xx-xx" | "xx:xx:xx:xx:xx:xx" | "xxxxxxxxxxxx">;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ reauthTimeout?: Input<string>;
  /** 1 to 4094. */ rejectVlanId?: Input<number>;
  /** A time with its unit. 100ms to 71w2h27m52s950ms. Likely `30s` unset. */ retransTimeout?: Input<string>;
  /** 1 to 4094. */ serverFailVlanId?: Input<number>;
  /** Since 7.24. */ reauthPeriod?: Word;
}

/** `/interface/dot1x/server/active`: Rows. */
interface InterfaceDot1xServerActive {
}

/** `/interface/eoip`: Rows. */
interface InterfaceEoip extends Common {
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Likely `yes` unset. */ clampTcpMss?: Input<boolean>;
  /** Likely `no` unset. */ dontFragment?: Input<"inherit" | "no">;
  /** Likely `inherit` unset. */ dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. Likely `10s,10` unset. */ keepalive?: Many<number | string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ localAddress?: Input<string>;
  /** Likely `default` unset. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Likely `5m` unset. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `5s` unset. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Likely `auto` unset. */ mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<string>;
  /** 0 to 65535. */ tunnelId: Input<number>;
}

/** `/interface/eoipv6`: Rows. */
interface InterfaceEoipv6 extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  clampTcpMss?: Input<boolean>;
  dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. */ keepalive?: Many<number | string>;
  localAddress?: Input<string>;
  loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<"lo" | Text>;
  /** 0 to 4095. */ tunnelId: Input<number>;
  /** Since 7.21. */ dontFragment?: Input<"inherit" | "no">;
}

/** `/interface/ethernet`: Rows that are always there. */
interface InterfaceEthernet extends Common {
  /** Which row: it cannot be changed. */ defaultName?: Input<string>;
  poeOut?: Input<"auto-on" | "forced-on" | "off" | number | Text>;
  poePriority?: Input<number>;
  poeVoltage?: Input<"auto" | "high" | "low" | number | Text>;
  poeLldpEnabled?: Input<boolean>;
  /** A time with its unit. */ powerCycleInterval?: Input<"none" | Text>;
  powerCyclePingEnabled?: Input<boolean>;
  /** IPv4 address. */ powerCyclePingAddress?: Input<string>;
  /** A time with its unit. */ powerCyclePingTimeout?: Input<string>;
  /** Name in `/interface`. */ passthroughInterface?: Input<string>;
  bandwidth?: Input<string>;
  advertise?: Many<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10M-half" | "10M-full" | "100M-half" | "100M-full" | "1000M-half" | "1000M-full" | "2500M-full" | "5000M-full" | "10000M-full" | "25000M-full" | "40000M-full" | "50000M-full" | "100000M-full">;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Likely `yes` unset. */ autoNegotiation?: Input<boolean>;
  cableSettings?: Word;
  comboMode?: Input<"auto" | "copper" | "sfp">;
  disableRunningCheck?: Input<boolean>;
  /** Unset: `auto`. */ fecMode?: Input<"auto" | "fec74" | "fec91" | "off">;
  /** Likely `yes` unset. Gone in 7.12.2. */ fullDuplex?: Input<boolean>;
  /** 0 to 65536. */ l2mtu?: Input<number>;
  /** Likely `default` unset. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Likely `5m` unset. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `5s` unset. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  mdixEnable?: Input<boolean>;
  /** 0 to 65536. Likely `1500` unset. */ mtu?: Input<number>;
  name?: Input<string>;
  /** MAC address. */ origMacAddress?: Input<string>;
  /** Likely `off` unset. */ rxFlowControl?: Input<"auto" | "off" | "on">;
  /** Likely `high` unset. */ sfpRateSelect?: Input<"high" | "low">;
  /** 0 to 4294967295. Likely `95` unset. */ sfpShutdownTemperature?: Input<number>;
  speed?: Input<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10Mbps" | "100Mbps" | "1Gbps" | "2.5Gbps" | "5Gbps" | "10Gbps" | "25Gbps" | "40Gbps" | "100Gbps">;
  /** Likely `off` unset. */ txFlowControl?: Input<"auto" | "off" | "on">;
  /** Since 7.15. */ sfpIgnoreRxLos?: Input<boolean>;
}

/** `/interface/gre`: Rows. */
interface InterfaceGre extends Common {
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `yes` unset. */ clampTcpMss?: Input<boolean>;
  /** Likely `no` unset. */ dontFragment?: Input<"inherit" | "no">;
  /** Likely `inherit` unset. */ dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. Likely `10s,10` unset. */ keepalive?: Many<number | string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ localAddress?: Input<string>;
  /** Likely `auto` unset. */ mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<string>;
}

/** `/interface/gre6`: Rows. */
interface InterfaceGre6 extends Common {
  /** Likely `yes` unset. */ clampTcpMss?: Input<boolean>;
  /** Likely `inherit` unset. */ dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. Likely `10s,10` unset. */ keepalive?: Many<number | string>;
  /** Likely `::` unset. */ localAddress?: Input<string>;
  /** Likely `auto` unset. */ mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<"lo" | Text>;
  /** Since 7.21. */ dontFragment?: Input<"inherit" | "no">;
}

/** `/interface/ipip`: Rows. */
interface InterfaceIpip extends Common {
  allowFastPath?: Input<boolean>;
  clampTcpMss?: Input<boolean>;
  dontFragment?: Input<"inherit" | "no">;
  dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. */ keepalive?: Many<number | string>;
  /** IPv4 address. */ localAddress?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<string>;
}

/** `/interface/ipipv6`: Rows. */
interface InterfaceIpipv6 extends Common {
  clampTcpMss?: Input<boolean>;
  dscp?: Input<"inherit" | number | Text>;
  ipsecSecret?: Input<string>;
  /** A time with its unit. In order. */ keepalive?: Many<number | string>;
  localAddress?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  remoteAddress: Input<"lo" | Text>;
  /** Since 7.21. */ dontFragment?: Input<"inherit" | "no">;
}

/** `/interface/l2tp-client`: Rows. */
interface InterfaceL2tpClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `no` unset. */ allowFastPath?: Input<boolean>;
  connectTo: Input<string>;
  /** 1 to 255. Likely `no` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `no` unset. */ dialOnDemand?: Input<boolean>;
  ipsecSecret?: Input<string>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** Likely `l2tpv2` unset. */ l2tpProtoVersion?: Input<"l2tpv2" | "l2tpv3-ip" | "l2tpv3-udp">;
  l2tpv3CircuitId?: Input<string>;
  /** Likely `0` unset. */ l2tpv3CookieLength?: Input<"0" | "4-bytes" | "8-bytes">;
  /** Likely `md5` unset. */ l2tpv3DigestHash?: Input<"md5" | "none" | "sha1">;
  /** 512 to 65535. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 65535. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  password?: Input<string>;
  /** Likely `default-encryption` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** IPv4 address. */ srcAddress?: Input<string>;
  /** Likely `no` unset. */ useIpsec?: Input<boolean>;
  /** Likely `no` unset. */ usePeerDns?: Input<"exclusively" | "no" | "yes" | boolean>;
  user: Input<string>;
  /** Since 7.18. */ randomSourcePort?: Input<boolean>;
}

/** `/interface/l2tp-ether`: Rows. */
interface InterfaceL2tpEther extends Common {
  allowFastPath?: Input<boolean>;
  circuitId?: Input<string>;
  connectTo?: Input<string>;
  cookieLength?: Input<"0" | "4-bytes" | "8-bytes">;
  digestHash?: Input<"md5" | "none" | "sha1">;
  ipsecSecret?: Input<string>;
  l2tpProtoVersion?: Input<"l2tpv3-ip" | "l2tpv3-udp">;
  /** IPv4 address. */ localAddress?: Input<string>;
  /** 0 to 65535. */ localSessionId?: Input<number>;
  /** 0 to 65535. */ localTunnelId?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  peerCookie?: Input<string>;
  /** 0 to 65535. */ remoteSessionId?: Input<number>;
  /** 0 to 65535. */ remoteTunnelId?: Input<number>;
  sendCookie?: Input<string>;
  unmanagedMode?: Input<boolean>;
  useIpsec?: Input<boolean>;
  useL2SpecificSublayer?: Input<boolean>;
}

/** `/interface/l2tp-server`: Rows. */
interface InterfaceL2tpServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/l2tp-server/server`: Exists once. */
interface InterfaceL2tpServerServer {
  acceptProtoVersion?: Input<"all" | "l2tpv2" | "l2tpv3">;
  acceptPseudowireType?: Input<"all" | "ether" | "ppp">;
  /** Likely `no` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `ip-address` unset. */ callerIdType?: Input<"ip-address" | "number">;
  /** Likely `default-encryption` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  ipsecSecret?: Input<string>;
  /** Likely `30` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  l2tpv3CircuitId?: Input<string>;
  l2tpv3CookieLength?: Input<"0" | "4-bytes" | "8-bytes">;
  l2tpv3DigestHash?: Input<"md5" | "none" | "sha1">;
  l2tpv3EtherInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 512 to 65535. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 65535. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `unlimited` unset. */ maxSessions?: Input<"unlimited" | number | Text>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  /** Likely `no` unset. */ oneSessionPerHost?: Input<boolean>;
  /** Likely `no` unset. */ useIpsec?: Input<"no" | "required" | "yes" | boolean>;
}

/** `/interface/list`: Rows. */
interface InterfaceList {
  comment?: Input<string>;
  /** In order. */ exclude?: Many<"all" | "dynamic" | "none" | "static" | Text>;
  /** In order. Name in `/interface/list`. */ include?: Many<"all" | "dynamic" | "none" | "static" | Text>;
  name: Input<string>;
}

/** `/interface/list/member`: Rows. */
interface InterfaceListMember extends Common {
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  /** Name in `/interface/list`. */ list: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/interface/lte`: Rows that are always there. */
interface InterfaceLte extends Common {
  allowRoaming?: Input<boolean>;
  /** In order. */ apnProfiles?: Many<"default" | number | Text>;
  /** 0 to 4294967295. In order. */ band?: Many<number>;
  /** Gone in 7.15. */ master?: Input<string>;
  modemInit?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  /** In order. */ networkMode?: Many<string>;
  /** 0 to 4294967295. In order. */ nrBand?: Many<number>;
  operator?: Input<string>;
  pin?: Input<string>;
  /** Since 7.13. */ smsRead?: Input<boolean>;
  /** Since 7.16. */ smsProtocol?: Input<"at" | "auto" | "mbim">;
}

/** `/interface/lte/apn`: Rows. */
interface InterfaceLteApn {
  addDefaultRoute?: Input<boolean>;
  apn: Input<string>;
  authentication?: Input<"chap" | "none" | "pap">;
  comment?: Input<string>;
  /** 1 to 4294967295. */ defaultRouteDistance?: Input<number>;
  ipType?: Input<"auto" | "ipv4" | "ipv6">;
  ipv6Interface?: Input<"lo" | "none" | Text>;
  name?: Input<string>;
  passthroughInterface?: Input<"none" | Text>;
  passthroughMac?: Input<"auto" | "static" | Text>;
  /** Gone in 7.13.5. */ passthroughSubnetSelection?: Word;
  password?: Input<string>;
  useNetworkApn?: Input<boolean>;
  usePeerDns?: Input<boolean>;
  user?: Input<string>;
  /** 16 to 32. Since 7.13. */ passthroughSubnetSize?: Input<"32" | "auto" | number | Text>;
}

/** `/interface/lte/settings`: Exists once. */
interface InterfaceLteSettings {
  firmwarePath?: Input<string>;
  mode?: Input<"auto" | "mbim" | "serial" | "user">;
  /** Since 7.13. */ infoPollingInterval?: Word;
  /** Since 7.17. */ esimChannel?: Input<"at" | "auto">;
  /** 120 to 4294967295. Since 7.19. */ linkRecoveryTimer?: Input<number>;
}

/** `/interface/macsec`: Rows. Not on RouterOS 6. */
interface InterfaceMacsec extends Common {
  cak?: Input<string>;
  ckn?: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** 64 to 65536. */ mtu?: Input<number>;
  name?: Input<string>;
  profile?: Input<"default" | number | Text>;
}

/** `/interface/macsec/profile`: Rows. Not on RouterOS 6. */
interface InterfaceMacsecProfile {
  name: Input<string>;
  /** 0 to 255. */ serverPriority?: Input<number>;
  /** Since 7.23. */ ciphers?: Many<"aes-gcm-128" | "aes-gcm-xpn-128">;
}

/** `/interface/macvlan`: Rows. Since 7.12. */
interface InterfaceMacvlan extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  mode?: Input<"bridge" | "private">;
  /** 68 to 65535. */ mtu?: Input<number>;
  name?: Input<string>;
}

/** `/interface/mesh`: Rows. */
interface InterfaceMesh extends Common {
  /** MAC address. */ adminMac?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  autoMac?: Input<boolean>;
  /** 1 to 255. */ hwmpDefaultHoplimit?: Input<number>;
  /** A time with its unit. 0s to 1h. */ hwmpPrepLifetime?: Input<string>;
  hwmpPreqDestinationOnly?: Input<boolean>;
  hwmpPreqReplyAndForward?: Input<boolean>;
  /** 0 to 10. */ hwmpPreqRetries?: Input<number>;
  /** A time with its unit. 1s to 30s. */ hwmpPreqWaitingTime?: Input<string>;
  /** A time with its unit. 0s to 30m. */ hwmpRannInterval?: Input<string>;
  /** A time with its unit. 0s to 1h. */ hwmpRannLifetime?: Input<string>;
  /** Number with a fraction. 0.1 to 5. */ hwmpRannPropagationDelay?: Input<number>;
  meshPortal?: Input<boolean>;
  /** 0 to 65536. */ mtu?: Input<number>;
  name?: Input<string>;
  reoptimizePaths?: Input<boolean>;
}

/** `/interface/mesh/port`: Rows. */
interface InterfaceMeshPort extends Common {
  /** A time with its unit. 1s to 1m. */ helloInterval?: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  mesh: Input<string>;
  /** 0 to 4294967295. */ pathCost?: Input<number>;
  portType?: Input<"WDS" | "auto" | "ethernet" | "wireless">;
}

/** `/interface/ovpn-client`: Rows. */
interface InterfaceOvpnClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `sha1` unset. */ auth?: Input<"md5" | "null" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  /** Likely `blowfish128` unset. */ cipher?: Input<"aes128-cbc" | "aes128-gcm" | "aes192-cbc" | "aes192-gcm" | "aes256-cbc" | "aes256-gcm" | "blowfish128" | "null">;
  connectTo: Input<string>;
  disconnectNotify?: Input<boolean>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 64 to 65535. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  /** Likely `ip` unset. */ mode?: Input<"ethernet" | "ip">;
  name?: Input<string>;
  password?: Input<string>;
  /** 1 to 65535. Likely `1194` unset. */ port?: Input<number>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `tcp` unset. */ protocol?: Input<"tcp" | "udp">;
  /** Likely `no` unset. */ routeNopull?: Input<boolean>;
  /** Likely `any` unset. */ tlsVersion?: Input<"any" | "only-1.2">;
  /** Likely `yes` unset. */ usePeerDns?: Input<"exclusively" | "no" | "yes" | boolean>;
  user: Input<string>;
  /** Likely `no` unset. */ verifyServerCertificate?: Input<boolean>;
}

/** `/interface/ovpn-server`: Rows. */
interface InterfaceOvpnServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/ovpn-server/server`: Rows. */
interface InterfaceOvpnServerServer {
  auth?: Many<"md5" | "null" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Name in `/certificate`. */ certificate?: Input<string>;
  cipher?: Many<"aes128-cbc" | "aes128-gcm" | "aes192-cbc" | "aes192-gcm" | "aes256-cbc" | "aes256-gcm" | "blowfish128" | "null" | "aes128" | "aes192" | "aes256">;
  /** Since 7.17. */ comment?: Input<string>;
  /** Name in `/ppp/profile`. Likely `default` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  disabled?: Input<boolean>;
  enableTunIpv6?: Input<boolean>;
  /** 1 to 128. */ ipv6PrefixLen?: Input<number>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 64 to 65535. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  /** Likely `ip` unset. */ mode?: Input<"ethernet" | "ip">;
  /** Since 7.17. */ name?: Input<string>;
  /** 0 to 32. Likely `24` unset. */ netmask?: Input<number>;
  /** 1 to 65535. Likely `1194` unset. */ port?: Input<number>;
  /** Likely `tcp` unset. */ protocol?: Input<"tcp" | "udp">;
  /** Since 7.14. */ pushRoutes?: Input<string>;
  redirectGateway?: Input<"def1" | "disabled" | "ipv6">;
  /** 0 to 4294967295. */ renegSec?: Input<number>;
  /** Likely `no` unset. */ requireClientCertificate?: Input<boolean>;
  tlsVersion?: Input<"any" | "only-1.2">;
  tunServerIpv6?: Input<string>;
  /** Since 7.17. */ userAuthMethod?: Many<"mschap2" | "pap">;
  /** Name in `/ip/vrf`. Since 7.17. */ vrf?: Input<"main" | Text>;
  /** Since 7.21. */ pushRoutesIpv6?: Input<string>;
  /** Likely `no` unset. Gone in 7.17. */ enabled?: Input<boolean>;
}

/** `/interface/ppp-client`: Rows. */
interface InterfacePppClient extends Common {
  /** Likely `yes` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `internet` unset. */ apn?: Input<string>;
  /** 0 to 4294967295. Likely `0` unset. */ dataChannel?: Input<number>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `ATDT` unset. */ dialCommand?: Input<string>;
  /** Likely `yes` unset. */ dialOnDemand?: Input<boolean>;
  /** 0 to 4294967295. Likely `0` unset. */ infoChannel?: Input<number>;
  /** 0 to 4294967295. Likely `30` unset. */ keepaliveTimeout?: Input<number>;
  /** 512 to 1600. Likely `1500` unset. */ maxMru?: Input<number | string>;
  /** 512 to 1600. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  modemInit?: Input<string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  /** Likely `no` unset. */ nullModem?: Input<boolean>;
  password?: Input<string>;
  phone?: Input<string>;
  pin?: Input<string>;
  port?: Input<"serial0" | number | Text>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** IPv4 address. */ remoteAddress?: Input<string>;
  /** Likely `yes` unset. */ usePeerDns?: Input<boolean>;
  user?: Input<string>;
  /** Since 7.20. */ networkMode?: Input<"auto" | "lte-m" | "nb-iot">;
}

/** `/interface/ppp-server`: Rows. */
interface InterfacePppServer extends Common {
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** 0 to 4294967295. Likely `0` unset. */ dataChannel?: Input<number>;
  /** 512 to 1600. Likely `1500` unset. */ maxMru?: Input<number | string>;
  /** 512 to 1600. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  modemInit?: Input<string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  /** Likely `no` unset. */ nullModem?: Input<boolean>;
  /** Likely `*FFFFFFFF` unset. */ port?: Input<"serial0" | number | Text>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** 1 to 100. Likely `1` unset. */ ringCount?: Input<number>;
}

/** `/interface/pppoe-client`: Rows. */
interface InterfacePppoeClient extends Common {
  acName?: Input<string>;
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `no` unset. */ dialOnDemand?: Input<boolean>;
  hostUniq?: Input<string>;
  /** In order. Name in `/interface`. */ interface?: Many<string>;
  /** Likely `10` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** Likely `auto` unset. */ maxMru?: Input<"auto" | number | Text>;
  /** Likely `auto` unset. */ maxMtu?: Input<"auto" | number | Text>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  password?: Input<string>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  serviceName?: Input<string>;
  /** Likely `no` unset. */ usePeerDns?: Input<boolean>;
  user?: Input<string>;
}

/** `/interface/pppoe-server`: Rows. */
interface InterfacePppoeServer extends Common {
  name?: Input<string>;
  service: Input<string>;
  user: Input<string>;
}

/** `/interface/pppoe-server/server`: Rows. */
interface InterfacePppoeServerServer extends Common {
  /** Likely `yes` unset. */ acceptEmptyService?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `default` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Name in `/interface`. */ interface: Input<"<l2tp>" | Text>;
  /** Likely `10` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** Likely `auto` unset. */ maxMru?: Input<"auto" | number | Text>;
  /** Likely `auto` unset. */ maxMtu?: Input<"auto" | number | Text>;
  /** Likely `unlimited` unset. */ maxSessions?: Input<"unlimited" | number | Text>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  /** Likely `no` unset. */ oneSessionPerHost?: Input<boolean>;
  /** 0 to 10000. Likely `0` unset. */ padoDelay?: Input<number>;
  serviceName?: Input<string>;
  /** In order. Since 7.17. */ pppoeOverVlanRange?: Many<number | string>;
  /** Likely `yes` unset. Since 7.20. */ acceptUntagged?: Input<boolean>;
}

/** `/interface/pptp-client`: Rows. */
interface InterfacePptpClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** IPv4 address. */ connectTo: Input<string>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `no` unset. */ dialOnDemand?: Input<boolean>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** 512 to 1500. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 1500. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  password?: Input<string>;
  /** Likely `default-encryption` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `no` unset. */ usePeerDns?: Input<"exclusively" | "no" | "yes" | boolean>;
  user: Input<string>;
}

/** `/interface/pptp-server`: Rows. */
interface InterfacePptpServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/pptp-server/server`: Exists once. */
interface InterfacePptpServerServer {
  /** Likely `mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `default-encryption` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `30` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** 512 to 1500. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 1500. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
}

/** `/interface/sstp-client`: Rows. */
interface InterfaceSstpClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | Text>;
  connectTo: Input<string>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `no` unset. */ dialOnDemand?: Input<boolean>;
  /** IPv4 address. Likely `::` unset. */ httpProxy?: Input<string>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** 512 to 65535. Likely `1460` unset. */ maxMru?: Input<number | string>;
  /** 512 to 65535. Likely `1460` unset. */ maxMtu?: Input<number | string>;
  /** Likely `no` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  password?: Input<string>;
  /** Likely `no` unset. */ pfs?: Input<"no" | "required" | "yes" | boolean>;
  /** 1 to 65535. Likely `443` unset. */ port?: Input<number>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** 1 to 65535. Likely `443` unset. */ proxyPort?: Input<number>;
  /** Likely `any` unset. */ tlsVersion?: Input<"any" | "only-1.2">;
  user: Input<string>;
  /** Likely `no` unset. */ verifyServerAddressFromCertificate?: Input<boolean>;
  /** Likely `no` unset. */ verifyServerCertificate?: Input<boolean>;
  /** Likely `aes256-sha` unset. Since 7.14. */ ciphers?: Many<"aes256-gcm-sha384" | "aes256-sha">;
  /** Likely `no` unset. Since 7.15. */ addSni?: Input<boolean>;
}

/** `/interface/sstp-server`: Rows. */
interface InterfaceSstpServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/sstp-server/server`: Exists once. */
interface InterfaceSstpServerServer {
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | Text>;
  /** Likely `default` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** 512 to 18432. Likely `1500` unset. */ maxMru?: Input<number | string>;
  /** 512 to 18432. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  /** Likely `no` unset. */ pfs?: Input<"no" | "required" | "yes" | boolean>;
  /** 1 to 65535. Likely `443` unset. */ port?: Input<number>;
  /** Likely `any` unset. */ tlsVersion?: Input<"any" | "only-1.2">;
  /** Likely `no` unset. */ verifyClientCertificate?: Input<boolean>;
  /** Likely `aes256-sha,aes256-gcm-sha384` unset. Since 7.14. */ ciphers?: Many<"aes256-gcm-sha384" | "aes256-sha">;
}

/** `/interface/veth`: Rows. Not on RouterOS 6. */
interface InterfaceVeth extends Common {
  address?: Word;
  gateway?: Word;
  name?: Input<string>;
  /** Since 7.11. */ gateway6?: Word;
  /** Likely `no` unset. Since 7.20. */ dhcp?: Input<boolean>;
  /** MAC address. Likely `00:00:00:00:00:00` unset. Since 7.20. */ macAddress?: Input<string>;
  /** Likely `00:00:00:00:00:00` unset. Since 7.21. */ containerMacAddress?: Word;
}

/** `/interface/vlan`: Rows. */
interface InterfaceVlan extends Common {
  /** Default: `enabled`. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Default: `auto`. */ arpTimeout?: Input<"auto" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** Default: `default`. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Default: `5m`. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Default: `5s`. */ loopProtectSendInterval?: Input<string>;
  /** 68 to 65535. Default: `1500`. */ mtu?: Input<number>;
  name?: Input<string>;
  /** Default: `no`. */ useServiceTag?: Input<boolean>;
  /** 1 to 4094. */ vlanId: Input<number>;
  /** Default: `no`. Since 7.15. */ mvrp?: Input<boolean>;
}

/** `/interface/vpls`: Rows. */
interface InterfaceVpls extends Common {
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Name in `/interface`. */ bridge?: Input<string>;
  /** 1 to 200000000. Likely `1` unset. */ bridgeCost?: Input<number>;
  /** Likely `none` unset. */ bridgeHorizon?: Input<"none" | number | Text>;
  /** 0 to 4294967295. */ ciscoStaticId?: Input<number>;
  /** Likely `no` unset. */ disableRunningCheck?: Input<boolean>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 32 to 65535. Likely `1500` unset. */ mtu?: Input<number>;
  name?: Input<string>;
  peer: Input<string>;
  /** Likely `default` unset. */ pwControlWord?: Input<"default" | "disabled" | "enabled">;
  /** 32 to 65535. Likely `1500` unset. */ pwL2mtu?: Input<number>;
  /** Likely `raw-ethernet` unset. */ pwType?: Input<"raw-ethernet" | "tagged-ethernet" | "vpls">;
  vplsId?: Input<string>;
  /** 1 to 4094. Likely `1` unset. Since 7.17. */ bridgePvid?: Input<number>;
}

/** `/interface/vrrp`: Rows. */
interface InterfaceVrrp extends Common {
  /** Default: `enabled`. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Default: `auto`. */ arpTimeout?: Input<"auto" | Text>;
  /** Default: `none`. */ authentication?: Input<"ah" | "none" | "simple">;
  /** Name in `/interface`. */ groupMaster?: Input<"none" | "self" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** A time with its unit. 10ms to 4m15s. Default: `1s`. */ interval?: Input<string>;
  /** 0 to 4294967295. Default: `1500`. Gone in 7.20. */ mtu?: Input<number>;
  name?: Input<string>;
  onBackup?: Input<string>;
  onFail?: Input<string>;
  onMaster?: Input<string>;
  password?: Input<string>;
  /** Default: `yes`. */ preemptionMode?: Input<boolean>;
  /** 1 to 254. Default: `100`. */ priority?: Input<number>;
  /** IPv4 address. */ remoteAddress?: Input<string>;
  /** Default: `no`. */ syncConnectionTracking?: Input<boolean>;
  /** Default: `ipv4`. */ v3Protocol?: Input<"ipv4" | "ipv6">;
  /** Default: `3`. */ version?: Input<"2" | "3">;
  /** 0 to 255. Default: `1`. */ vrid?: Input<number>;
  /** Since 7.10. */ groupAuthority?: Input<"none" | "self" | number | Text>;
  /** Default: `passive-active`. Since 7.20. */ connectionTrackingMode?: Input<"active-active" | "passive-active">;
  /** 1 to 65535. Default: `8275`. Since 7.20. */ connectionTrackingPort?: Input<number>;
  /** Since 7.24. */ v3ChecksumAsV2?: Word;
}

/** `/interface/vxlan`: Rows. */
interface InterfaceVxlan extends Common {
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Likely `auto` unset. */ dontFragment?: Input<"auto" | "disabled" | "enabled" | "inherit">;
  /** IPv4 address. */ group?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  localAddress?: Input<string>;
  /** Likely `default` unset. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Likely `5m` unset. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `5s` unset. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 1 to 65535. Likely `4096` unset. */ maxFdbSize?: Input<number | string>;
  /** 68 to 65535. Likely `1500` unset. */ mtu?: Input<number>;
  /** Likely `vxlan1` unset. */ name?: Input<string>;
  /** 1 to 65535. Likely `4789` unset. */ port?: Input<number>;
  /** 1 to 16777216. */ vni: Input<number>;
  /** Name in `/ip/vrf`. Gone in 7.20. */ vrf?: Word;
  /** Likely `ipv4` unset. */ vtepsIpVersion?: Input<"ipv4" | "ipv6">;
  /** Name in `/interface`. Since 7.18. */ bridge?: Input<string>;
  /** 1 to 4094. Likely `1` unset. Since 7.18. */ bridgePvid?: Input<number>;
  /** Likely `yes` unset. Since 7.18. */ hw?: Input<boolean>;
  /** Likely `auto` unset. Since 7.18. */ ttl?: Input<"auto" | number | Text>;
  /** Likely `no` unset. Since 7.20. */ checksum?: Input<boolean>;
  /** Likely `yes` unset. Since 7.20. */ learning?: Input<boolean>;
  /** Likely `none` unset. Since 7.20. */ remCsum?: Input<"both" | "none" | "rx" | "tx">;
  /** Likely `main` unset. Since 7.20. */ vtepVrf?: Input<"main" | number | Text>;
}

/** `/interface/vxlan/vteps`: Rows. */
interface InterfaceVxlanVteps {
  /** Name in `/interface`. */ interface: Input<string>;
  /** Gone in 7.18. */ port?: Word;
  /** IPv4 address. */ remoteIp: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
  disabled?: Input<boolean>;
}

/** `/interface/wifi`: Rows. Since 7.13. */
interface InterfaceWifi extends WifiSettings {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  channel?: Input<string>;
  configuration?: Input<string>;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** 1 to 255. */ "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local">;
  "configuration.mode"?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  "configuration.multicastEnhance"?: Input<"disabled" | "enabled">;
  "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority">;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  datapath?: Input<string>;
  disableRunningCheck?: Input<boolean>;
  /** 32 to 2290. Likely `1560` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** 32 to 2290. Likely `1500` unset. */ mtu?: Input<number>;
  /** MAC address. */ radioMac?: Input<string>;
  security?: Input<string>;
  /** Number with a fraction. 0 to 4294967.295. Since 7.14. */ "configuration.distance"?: Input<number>;
  /** Since 7.17. */ "configuration.installation"?: Input<"indoor" | "outdoor">;
  /** Since 7.17. */ "configuration.stationRoaming"?: Input<boolean>;
  /** 1 to 1000. Since 7.18. */ "configuration.maxClients"?: Input<number>;
  /** Since 7.21. */ "configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts">;
  /** Since 7.22. */ mldInterface?: Input<string>;
  /** Since 7.22. */ mldName?: Input<string>;
}

/** `/interface/wifi/aaa`: Rows. Since 7.13. */
interface InterfaceWifiAaa extends Common {
  calledFormat?: Input<string>;
  callingFormat?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ interimUpdate?: Input<"disabled" | Text>;
  /** A time with its unit. */ macCaching?: Input<"disabled" | Text>;
  name?: Input<string>;
  nasIdentifier?: Input<string>;
  passwordFormat?: Input<string>;
  usernameFormat?: Input<string>;
}

/** `/interface/wifi/access-list`: Rows in an order. Since 7.13. */
interface InterfaceWifiAccessList extends Common {
  /** Likely `accept` unset. */ action?: Input<"accept" | "query-radius" | "reject">;
  /** A time with its unit. */ allowSignalOutOfRange?: Input<"always" | Text>;
  clientIsolation?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Input<"all" | "any" | "dynamic" | "none" | "static" | Text>;
  /** MAC address. */ macAddress?: Input<string>;
  /** MAC address. */ macAddressMask?: Input<string>;
  passphrase?: Input<string>;
  radiusAccounting?: Input<boolean>;
  signalRange?: Input<number>;
  ssidRegexp?: Input<string>;
  /** A time with its unit. 0s to 1d. */ time?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
  /** Since 7.17. */ multiPassphraseGroup?: Input<string>;
  /** Since 7.21. */ days?: Many<"fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed">;
}

/** `/interface/wifi/actual-configuration`: Rows that are always there. Since 7.13. Gone in 7.15. */
interface InterfaceWifiActualConfiguration {
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. */ "aaa.interimUpdate"?: Input<string>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  "channel.band"?: Word;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number>;
  /** In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz" | number | Text>;
  comment?: Input<string>;
  "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.country"?: Word;
  "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local" | number | Text>;
  "configuration.mode"?: Word;
  "configuration.multicastEnhance"?: Input<"disabled" | "enabled" | number | Text>;
  "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority" | number | Text>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.txPower"?: Input<number>;
  "datapath.bridge"?: Word;
  "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Word;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.vlanId"?: Word;
  disableRunningCheck?: Input<boolean>;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  "interworking.authenticationTypes"?: Word;
  /** In order. */ "interworking.connectionCapabilities"?: Many<number>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown" | number | Text>;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ "interworking.operationalClasses"?: Many<number>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  "interworking.wanDownlink"?: Input<number>;
  "interworking.wanDownlinkLoad"?: Input<number>;
  "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  "interworking.wanSymmetric"?: Input<boolean>;
  "interworking.wanUplink"?: Input<number>;
  "interworking.wanUplinkLoad"?: Input<number>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  name?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  "security.authenticationTypes"?: Word;
  "security.connectGroup"?: Input<string>;
  "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21" | number | Text>;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl" | number | Text>;
  "security.eapMethods"?: Word;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  "security.ft"?: Input<boolean>;
  /** Also in hex. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256" | number | Text>;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required" | number | Text>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking" | number | Text>;
  "security.wps"?: Input<"disable" | "push-button" | number | Text>;
  /** In order. */ "steering.neighborGroup"?: Many<string>;
  "steering.rrm"?: Input<boolean>;
  "steering.wnm"?: Input<boolean>;
  /** Since 7.14. Gone in 7.15. */ "configuration.distance"?: Word;
}

/** `/interface/wifi/cap`: Exists once. Since 7.13. */
interface InterfaceWifiCap {
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | "request" | Text>;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  slavesDatapath?: Input<string>;
  slavesStatic?: Input<boolean>;
  /** Since 7.22. */ mldStatic?: Input<boolean>;
  /** Since 7.22.1. */ mldDatapath?: Input<string>;
}

/** `/interface/wifi/capsman`: Exists once. Since 7.13. */
interface InterfaceWifiCapsman {
  caCertificate?: Input<"auto" | "none" | Text>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"auto" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. Name in `/interface`. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  packagePath?: Input<string>;
  /** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
  /** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version">;
}

/** `/interface/wifi/channel`: Rows. Since 7.13. */
interface InterfaceWifiChannel extends Common {
  band?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ frequency?: Many<number>;
  name?: Input<string>;
  /** 0 to 4294967295. In order. */ secondaryFrequency?: Many<"disabled" | number>;
  skipDfsChannels?: Input<"10min-cac" | "all" | "disabled">;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** A time with its unit. Since 7.15. */ reselectInterval?: Input<string>;
  /** Since 7.19. */ reselectTime?: Input<number | string>;
  /** Since 7.20. */ deprioritizeUnii34?: Input<boolean>;
  /** Since 7.22. */ preamblePuncturing?: Input<boolean>;
  /** Since 7.24. */ afc?: Word;
}

/** `/interface/wifi/configuration`: Rows. Since 7.13. */
interface InterfaceWifiConfiguration extends WifiSettings {
  /** 0 to 30. */ antennaGain?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ beaconInterval?: Input<string>;
  chains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** Name in `/interface/wifi/channel`. */ channel?: Input<string>;
  /** In order. */ country?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** Name in `/interface/wifi/datapath`. */ datapath?: Input<string>;
  /** 1 to 255. */ dtimPeriod?: Input<number>;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  manager?: Input<"capsman" | "capsman-or-local" | "local">;
  mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  multicastEnhance?: Input<"disabled" | "enabled">;
  qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
  /** Name in `/interface/wifi/security`. */ security?: Input<string>;
  ssid?: Input<string>;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ txPower?: Input<number>;
  /** Number with a fraction. 0 to 4294967.295. Since 7.14. */ distance?: Input<number>;
  /** Since 7.17. */ installation?: Input<"indoor" | "outdoor">;
  /** Since 7.17. */ stationRoaming?: Input<boolean>;
  /** 1 to 1000. Since 7.18. */ maxClients?: Input<number | string>;
  /** Since 7.21. */ hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts">;
}

/** `/interface/wifi/datapath`: Rows. Since 7.13. */
interface InterfaceWifiDatapath extends Common {
  /** Name in `/interface`. */ bridge?: Input<"none" | Text>;
  /** 1 to 200000000. */ bridgeCost?: Input<number>;
  bridgeHorizon?: Input<"none" | number | Text>;
  clientIsolation?: Input<boolean>;
  /** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
  /** Since 7.19. */ trafficProcessing?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  /** Since 7.20. */ openflowSwitch?: Word;
}

/** `/interface/wifi/interworking`: Rows. Since 7.13. */
interface InterfaceWifiInterworking extends Common {
  /** In order. */ "3gppInfo"?: Many<string>;
  authenticationTypes?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ connectionCapabilities?: Many<number>;
  /** In order. */ domainNames?: Many<string>;
  esr?: Input<boolean>;
  /** MAC address. */ hessid?: Input<string>;
  hotspot20?: Input<boolean>;
  hotspot20Dgaf?: Input<boolean>;
  internet?: Input<boolean>;
  ipv4Availability?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  ipv6Availability?: Input<"available" | "not-available" | "unknown">;
  name?: Input<string>;
  networkType?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ operationalClasses?: Many<number>;
  /** In order. */ operatorNames?: Many<string>;
  /** In order. */ realms?: Many<string>;
  /** In order. */ roamingOis?: Many<string>;
  uesa?: Input<boolean>;
  venue?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** In order. */ venueNames?: Many<string>;
  wanAtCapacity?: Input<boolean>;
  /** 0 to 4294967295. */ wanDownlink?: Input<number>;
  /** 0 to 4294967295. */ wanDownlinkLoad?: Input<number>;
  /** 0 to 4294967295. */ wanMeasurementDuration?: Input<number>;
  wanStatus?: Input<"down" | "reserved" | "test" | "up">;
  wanSymmetric?: Input<boolean>;
  /** 0 to 4294967295. */ wanUplink?: Input<number>;
  /** 0 to 4294967295. */ wanUplinkLoad?: Input<number>;
  /** Since 7.21. */ "3gppInfoRaw"?: Input<string>;
  /** In order. Since 7.21. */ realmsRaw?: Many<string>;
}

/** `/interface/wifi/network`: Rows. Since 7.22. */
interface InterfaceWifiNetwork extends Common {
  /** A time with its unit. 100ms to 1s. */ beaconInterval?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.openflowSwitch"?: Word;
  "datapath.trafficProcessing"?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** 1 to 255. */ dtimPeriod?: Input<number>;
  hideSsid?: Input<boolean>;
  hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts">;
  /** In order. */ labels?: Many<"+" | "-" | "all" | number | Text>;
  /** 1 to 1000. */ maxClients?: Input<number | string>;
  mlo?: Input<boolean>;
  mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  multicastEnhance?: Input<"disabled" | "enabled">;
  qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.beaconProtection"?: Input<"disabled" | "enabled">;
  "security.connectGroup"?: Input<string>;
  /** 0 to 4294967295. */ "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  "security.ft"?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.multiPassphraseGroup"?: Input<string>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  ssid?: Input<string>;
  stationRoaming?: Input<boolean>;
}

/** `/interface/wifi/network/radio`: Rows. Since 7.22. */
interface InterfaceWifiNetworkRadio extends Common {
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  "channel.deprioritizeUnii34"?: Input<boolean>;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number>;
  "channel.preamblePuncturing"?: Input<boolean>;
  /** A time with its unit. */ "channel.reselectInterval"?: Input<string>;
  "channel.reselectTime"?: Input<number | string>;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** Number with a fraction. 0 to 4294967.295. */ "configuration.distance"?: Input<number>;
  "configuration.installation"?: Input<"indoor" | "outdoor">;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  /** In order. */ extraLabels?: Many<string>;
  /** In order. */ labels?: Many<"+" | "-" | "all" | number | Text>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  /** Since 7.24. */ "channel.afc"?: Word;
}

/** `/interface/wifi/provisioning`: Rows in an order. Since 7.13. */
interface InterfaceWifiProvisioning extends Common {
  /** Likely `none` unset. */ action?: Input<"create-disabled" | "create-dynamic-enabled" | "create-enabled" | "none" | "use-network-config">;
  /** In order. */ addressRanges?: Many<string>;
  commonNameRegexp?: Input<string>;
  identityRegexp?: Input<string>;
  /** Name in `/interface/wifi/configuration`. */ masterConfiguration?: Input<string>;
  nameFormat?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  /** In order. Name in `/interface/wifi/configuration`. */ slaveConfigurations?: Many<string>;
  supportedBands?: Many<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Since 7.16. */ slaveNameFormat?: Input<string>;
  /** Since 7.22. */ multiLinkMode?: Input<"all" | "auto" | "disabled" | "master">;
  /** Since 7.22. */ supportedHwCaps?: Many<"beacon-protection" | "channel-switch" | "hw-protection-mode" | "mlo" | "qos-classifier-dscp" | "sniffer" | "spectral">;
}

/** `/interface/wifi/radio/settings`: Exists once. Since 7.17. */
interface InterfaceWifiRadioSettings {
  externalAntenna?: Input<boolean>;
  wifiBand?: Input<"2.4GHz" | "5GHz">;
}

/** `/interface/wifi/security`: Rows. Since 7.13. */
interface InterfaceWifiSecurity extends Common {
  authenticationTypes?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  connectGroup?: Input<string>;
  /** 0 to 4294967295. */ connectPriority?: Input<number>;
  dhGroups?: Many<"19" | "20" | "21">;
  disablePmkid?: Input<boolean>;
  eapAccounting?: Input<boolean>;
  eapAnonymousIdentity?: Input<string>;
  eapCertificateMode?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ eapMethods?: Many<"peap" | "tls" | "ttls">;
  eapPassword?: Input<string>;
  eapTlsCertificate?: Input<string>;
  eapUsername?: Input<string>;
  encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  ft?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ ftMobilityDomain?: Input<number | string>;
  ftNasIdentifier?: Input<string>;
  ftOverDs?: Input<boolean>;
  ftPreserveVlanid?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ ftR0KeyLifetime?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ ftReassociationDeadline?: Input<string>;
  groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ groupKeyUpdate?: Input<string>;
  managementEncryption?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  managementProtection?: Input<"allowed" | "disabled" | "required">;
  name?: Input<string>;
  oweTransitionInterface?: Input<"auto" | number | Text>;
  passphrase?: Input<string>;
  saeAntiCloggingThreshold?: Input<"disabled" | number | Text>;
  saeMaxFailureRate?: Input<"disabled" | number | Text>;
  saePwe?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  wps?: Input<"disable" | "push-button">;
  /** Since 7.17. */ multiPassphraseGroup?: Input<string>;
  /** Since 7.21. */ beaconProtection?: Input<"disabled" | "enabled">;
}

/** `/interface/wifi/security/multi-passphrase`: Rows. Since 7.17. */
interface InterfaceWifiSecurityMultiPassphrase extends Common {
  expires?: Input<number | string>;
  group?: Input<string>;
  isolation?: Input<boolean>;
  passphrase?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifi/steering`: Rows. Since 7.13. */
interface InterfaceWifiSteering extends Common {
  name?: Input<string>;
  /** In order. */ neighborGroup?: Many<string>;
  rrm?: Input<boolean>;
  wnm?: Input<boolean>;
  /** Since 7.18. */ "2gProbeDelay"?: Input<boolean>;
  /** Since 7.21. */ transitionRequestCount?: Input<"unlimited" | number | Text>;
  /** A time with its unit. Since 7.21. */ transitionRequestPeriod?: Input<string>;
  /** -2147483648 to 2147483647. Since 7.21. */ transitionThreshold?: Input<number | string>;
  /** A time with its unit. Since 7.21. */ transitionThresholdTime?: Input<string>;
  /** A time with its unit. Since 7.21. */ transitionTime?: Input<"immediate" | "unlimited" | Text>;
}

/** `/interface/wifi/steering/neighbor-group`: Rows that are always there. Since 7.13. */
interface InterfaceWifiSteeringNeighborGroup {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
}

/** `/interface/wifiwave2`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2 extends WifiwaveSettings {
  aaa?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  channel?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  configuration?: Input<string>;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** 1 to 255. */ "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local">;
  "configuration.mode"?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  /** Gone in 7.11.3. */ "configuration.rrm"?: Input<boolean>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  datapath?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ disableRunningCheck?: Input<boolean>;
  interworking?: Input<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  /** 32 to 2290. Likely `1600` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** 32 to 2290. Likely `1500` unset. */ mtu?: Input<number>;
  security?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.11. Gone in 7.13.5. */ steering?: Input<string>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.multicastEnhance"?: Input<"disabled" | "enabled">;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority">;
  /** MAC address. Since 7.12. Gone in 7.13.5. */ radioMac?: Input<string>;
}

/** `/interface/wifiwave2/aaa`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Aaa extends Common {
  calledFormat?: Input<string>;
  callingFormat?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ interimUpdate?: Input<"disabled" | Text>;
  /** A time with its unit. */ macCaching?: Input<"disabled" | Text>;
  name?: Input<string>;
  nasIdentifier?: Input<string>;
  passwordFormat?: Input<string>;
  usernameFormat?: Input<string>;
}

/** `/interface/wifiwave2/access-list`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2AccessList extends Common {
  action?: Input<"accept" | "query-radius" | "reject">;
  /** A time with its unit. */ allowSignalOutOfRange?: Input<"always" | Text>;
  clientIsolation?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Input<"all" | "any" | "dynamic" | "none" | "static" | Text>;
  /** MAC address. */ macAddress?: Input<string>;
  /** MAC address. */ macAddressMask?: Input<string>;
  passphrase?: Input<string>;
  radiusAccounting?: Input<boolean>;
  signalRange?: Input<number>;
  ssidRegexp?: Input<string>;
  /** A time with its unit. 0s to 1d. */ time?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifiwave2/actual-configuration`: Rows that are always there. Gone in 7.13.5. */
interface InterfaceWifiwave2ActualConfiguration extends WifiwaveSettings {
  /** A time with its unit. */ "aaa.interimUpdate"?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  "channel.band"?: Word;
  /** In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz" | number | Text>;
  comment?: Input<string>;
  "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.country"?: Word;
  "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local" | number | Text>;
  "configuration.mode"?: Word;
  /** Gone in 7.11.3. */ "configuration.rrm"?: Input<boolean>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.txPower"?: Input<number>;
  "datapath.bridge"?: Word;
  "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Word;
  "datapath.vlanId"?: Word;
  disableRunningCheck?: Input<boolean>;
  "interworking.authenticationTypes"?: Word;
  /** In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown" | number | Text>;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  "interworking.wanDownlink"?: Input<number>;
  "interworking.wanDownlinkLoad"?: Input<number>;
  "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  "interworking.wanUplink"?: Input<number>;
  "interworking.wanUplinkLoad"?: Input<number>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  "security.authenticationTypes"?: Word;
  "security.dhGroups"?: Many<"19" | "20" | "21" | number | Text>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl" | number | Text>;
  "security.eapMethods"?: Word;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** Also in hex. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256" | number | Text>;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking" | number | Text>;
  "security.wps"?: Input<"disable" | "push-button" | number | Text>;
  /** Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.multicastEnhance"?: Input<"disabled" | "enabled" | number | Text>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority" | number | Text>;
  /** MAC address. Since 7.12. Gone in 7.13.5. */ radioMac?: Input<string>;
}

/** `/interface/wifiwave2/cap`: Exists once. Gone in 7.13.5. */
interface InterfaceWifiwave2Cap {
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | "request" | Text>;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  slavesDatapath?: Input<string>;
  slavesStatic?: Input<boolean>;
}

/** `/interface/wifiwave2/capsman`: Exists once. Gone in 7.13.5. */
interface InterfaceWifiwave2Capsman {
  caCertificate?: Input<"auto" | "none" | Text>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"auto" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  packagePath?: Input<string>;
  /** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
  /** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version">;
}

/** `/interface/wifiwave2/channel`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Channel extends Common {
  band?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ frequency?: Many<number>;
  name?: Input<string>;
  /** 0 to 4294967295. In order. */ secondaryFrequency?: Many<"disabled" | number>;
  /** Likely `disabled` unset. */ skipDfsChannels?: Input<"10min-cac" | "all" | "disabled">;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
}

/** `/interface/wifiwave2/configuration`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Configuration extends WifiwaveSettings {
  aaa?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** 0 to 30. */ antennaGain?: Input<number>;
  /** A time with its unit. 100ms to 1s. Likely `100` unset. */ beaconInterval?: Input<string>;
  chains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  channel?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** In order. Likely `United States` unset. */ country?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  datapath?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** 1 to 255. Likely `1` unset. */ dtimPeriod?: Input<number>;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  interworking?: Input<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  manager?: Input<"capsman" | "capsman-or-local" | "local">;
  /** Likely `ap` unset. */ mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  /** Gone in 7.11.3. */ rrm?: Input<boolean>;
  security?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  ssid?: Input<string>;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ txPower?: Input<number>;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.11. Gone in 7.13.5. */ steering?: Input<string>;
  /** Since 7.12. Gone in 7.13.5. */ multicastEnhance?: Input<"disabled" | "enabled">;
  /** Since 7.12. Gone in 7.13.5. */ qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
}

/** `/interface/wifiwave2/datapath`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Datapath extends Common {
  /** Name in `/interface`. */ bridge?: Input<"none" | Text>;
  /** 1 to 200000000. */ bridgeCost?: Input<number>;
  bridgeHorizon?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ clientIsolation?: Input<boolean>;
  /** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  openflowSwitch?: Word;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifiwave2/interworking`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Interworking extends Common {
  /** In order. */ "3gppInfo"?: Many<string>;
  authenticationTypes?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ connectionCapabilities?: Many<number>;
  /** In order. */ domainNames?: Many<string>;
  esr?: Input<boolean>;
  /** MAC address. */ hessid?: Input<string>;
  hotspot20?: Input<boolean>;
  hotspot20Dgaf?: Input<boolean>;
  internet?: Input<boolean>;
  ipv4Availability?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  ipv6Availability?: Input<"available" | "not-available" | "unknown">;
  name?: Input<string>;
  networkType?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ operationalClasses?: Many<number>;
  /** In order. */ operatorNames?: Many<string>;
  /** In order. */ realms?: Many<string>;
  /** In order. */ roamingOis?: Many<string>;
  uesa?: Input<boolean>;
  venue?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** In order. */ venueNames?: Many<string>;
  wanAtCapacity?: Input<boolean>;
  /** 0 to 4294967295. */ wanDownlink?: Input<number>;
  /** 0 to 4294967295. */ wanDownlinkLoad?: Input<number>;
  /** 0 to 4294967295. */ wanMeasurementDuration?: Input<number>;
  wanStatus?: Input<"down" | "reserved" | "test" | "up">;
  wanSymmetric?: Input<boolean>;
  /** 0 to 4294967295. */ wanUplink?: Input<number>;
  /** 0 to 4294967295. */ wanUplinkLoad?: Input<number>;
}

/** `/interface/wifiwave2/provisioning`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Provisioning extends Common {
  /** Likely `none` unset. */ action?: Input<"create-disabled" | "create-dynamic-enabled" | "create-enabled" | "none" | "use-network-config">;
  /** In order. */ addressRanges?: Many<string>;
  commonNameRegexp?: Input<string>;
  identityRegexp?: Input<string>;
  masterConfiguration?: Input<string>;
  nameFormat?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  /** In order. */ slaveConfigurations?: Many<string>;
  supportedBands?: Many<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
}

/** `/interface/wifiwave2/security`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Security extends Common {
  authenticationTypes?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  dhGroups?: Many<"19" | "20" | "21">;
  /** Likely `no` unset. */ disablePmkid?: Input<boolean>;
  /** Likely `no` unset. */ eapAccounting?: Input<boolean>;
  eapAnonymousIdentity?: Input<string>;
  /** Likely `dont-verify-certificate` unset. */ eapCertificateMode?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ eapMethods?: Many<"peap" | "tls" | "ttls">;
  eapPassword?: Input<string>;
  eapTlsCertificate?: Input<string>;
  eapUsername?: Input<string>;
  /** Likely `ccmp` unset. */ encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Likely `no` unset. */ ft?: Input<boolean>;
  /** Also in hex. 0 to FFFF. Likely `44484` unset. */ ftMobilityDomain?: Input<number | string>;
  ftNasIdentifier?: Input<string>;
  /** Likely `no` unset. */ ftOverDs?: Input<boolean>;
  /** Likely `yes` unset. */ ftPreserveVlanid?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. Likely `600000s` unset. */ ftR0KeyLifetime?: Input<string>;
  /** A time with its unit. 0s to 1m10s. Likely `20s` unset. */ ftReassociationDeadline?: Input<string>;
  /** Likely `ccmp` unset. */ groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. Likely `24h` unset. */ groupKeyUpdate?: Input<string>;
  /** Likely `cmac` unset. */ managementEncryption?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  managementProtection?: Input<"allowed" | "disabled" | "required">;
  name?: Input<string>;
  oweTransitionInterface?: Input<"auto" | number | Text>;
  passphrase?: Input<string>;
  saeAntiCloggingThreshold?: Input<"disabled" | number | Text>;
  saeMaxFailureRate?: Input<"disabled" | number | Text>;
  /** Likely `both` unset. */ saePwe?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  /** Likely `push-button` unset. */ wps?: Input<"disable" | "push-button">;
  /** Since 7.11. Gone in 7.13.5. */ connectGroup?: Input<string>;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ connectPriority?: Input<number>;
}

/** `/interface/wifiwave2/steering`: Rows. Since 7.11. Gone in 7.13.5. */
interface InterfaceWifiwave2Steering extends Common {
  name?: Input<string>;
  /** In order. */ neighborGroup?: Many<string>;
  rrm?: Input<boolean>;
  wnm?: Input<boolean>;
}

/** `/interface/wifiwave2/steering/neighbor-group`: Rows that are always there. Since 7.11. Gone in 7.13.5. */
interface InterfaceWifiwave2SteeringNeighborGroup {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
}

/** `/interface/wireguard`: Rows. Not on RouterOS 6. */
interface InterfaceWireguard extends Common {
  /** 0 to 4294967295. */ listenPort?: Input<number>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  privateKey?: Input<string>;
  /** Name in `/ip/vrf`. Since 7.21. */ vrf?: Input<"main" | Text>;
}

/** `/interface/wireguard/peers`: Rows in an order. Not on RouterOS 6. */
interface InterfaceWireguardPeers extends Common {
  /** IPv4 network, or IPv6 network. In order. */ allowedAddress: Many<string>;
  endpointAddress?: Input<string>;
  /** 0 to 4294967295. Likely `0` unset. */ endpointPort?: Input<number>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** A time with its unit. 0s to 18h12m15s. Unset: `0`. */ persistentKeepalive?: Input<string>;
  presharedKey?: Input<"auto" | "none" | Text>;
  publicKey?: Input<string>;
  /** IPv4 network, or IPv6 network. In order. Since 7.12. */ clientAddress?: Many<string>;
  /** In order. Since 7.12. */ clientDns?: Many<string>;
  /** Since 7.12. */ clientEndpoint?: Input<string>;
  /** A time with its unit. 0s to 18h12m15s. Since 7.12. */ clientKeepalive?: Input<string>;
  /** 0 to 4294967295. Since 7.12. */ clientListenPort?: Input<number>;
  /** Since 7.12. */ privateKey?: Input<"auto" | "none" | Text>;
  /** Since 7.15. Gone in 7.17. */ isResponder?: Word;
  /** Since 7.15. */ name?: Input<string>;
  /** Since 7.17. */ responder?: Input<boolean>;
  /** IPv4 network, or IPv6 network. In order. Since 7.21. */ clientAllowedAddress?: Many<string>;
}

/** `/interface/wireless`: Rows. */
interface InterfaceWireless extends Common {
  /** Likely `none` unset. */ adaptiveNoiseImmunity?: Word;
  /** Likely `no` unset. */ allowSharedkey?: Input<boolean>;
  /** Likely `0` unset. */ ampduPriorities?: Word;
  /** Likely `8192` unset. */ amsduLimit?: Word;
  /** Likely `8192` unset. */ amsduThreshold?: Word;
  /** Likely `0` unset. */ antennaGain?: Input<number>;
  antennaMode?: Word;
  area?: Input<string>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  band?: Word;
  /** Likely `6Mbps` unset. */ "basicRatesA/g"?: Word;
  /** Likely `1Mbps` unset. */ basicRatesB?: Word;
  /** Likely `enabled` unset. */ bridgeMode?: Word;
  burstTime?: Word;
  /** Likely `20mhz` unset. */ channelWidth?: Word;
  /** Likely `no` unset. */ compression?: Input<boolean>;
  /** Likely `etsi` unset. */ country?: Word;
  /** Likely `0` unset. */ defaultApTxLimit?: Word;
  /** Likely `yes` unset. */ defaultAuthentication?: Input<boolean>;
  /** Likely `0` unset. */ defaultClientTxLimit?: Word;
  /** Likely `yes` unset. */ defaultForwarding?: Input<boolean>;
  /** Likely `no` unset. */ disableRunningCheck?: Input<boolean>;
  /** Likely `3s` unset. */ disconnectTimeout?: Word;
  /** Likely `dynamic` unset. */ distance?: Word;
  /** Likely `0` unset. */ frameLifetime?: Word;
  /** Number with a fraction. In order. */ frequency?: Many<number>;
  /** Likely `regulatory-domain` unset. */ frequencyMode?: Word;
  /** Likely `0` unset. */ frequencyOffset?: Word;
  /** Likely `any` unset. */ guardInterval?: Word;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  htBasicMcs?: Word;
  htSupportedMcs?: Word;
  /** Likely `disabled` unset. */ hwFragmentationThreshold?: Word;
  /** Likely `none` unset. */ hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
  /** Likely `0` unset. */ hwProtectionThreshold?: Word;
  /** Likely `7` unset. */ hwRetries?: Word;
  /** Likely `any` unset. */ installation?: Input<"indoor" | "outdoor" | number | Text>;
  /** Likely `disabled` unset. */ interworkingProfile?: Word;
  /** Likely `enabled` unset. */ keepaliveFrames?: Word;
  /** Likely `1600` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** Likely `2007` unset. */ maxStationCount?: Word;
  /** Likely `ap-bridge` unset. */ mode?: Word;
  /** Likely `1500` unset. */ mtu?: Word;
  /** Likely `enabled` unset. */ multicastBuffering?: Word;
  /** Likely `default` unset. */ multicastHelper?: Word;
  name?: Input<string>;
  /** Likely `default` unset. */ noiseFloorThreshold?: Word;
  /** Likely `30` unset. */ nv2CellRadius?: Word;
  /** Likely `50` unset. */ nv2DownlinkRatio?: Word;
  /** Likely `dynamic-downlink` unset. */ nv2Mode?: Word;
  /** Likely `default` unset. */ nv2NoiseFloorOffset?: Word;
  nv2PresharedKey?: Word;
  /** Likely `default` unset. */ nv2Qos?: Word;
  /** Likely `2` unset. */ nv2QueueCount?: Word;
  /** Likely `disabled` unset. */ nv2Security?: Word;
  nv2SyncSecret?: Word;
  /** Likely `100ms` unset. */ onFailRetryTime?: Word;
  /** Likely `both` unset. */ preambleMode?: Word;
  prismCardtype?: Word;
  radioName?: Word;
  /** Likely `advanced` unset. */ rateSelection?: Word;
  /** Likely `default` unset. */ rateSet?: Word;
  /** Likely `0,1` unset. */ rxChains?: Word;
  /** Likely `default` unset. */ scanList?: Word;
  /** In order. */ secondaryFrequency?: Many<"disabled" | number>;
  /** Likely `default` unset. */ securityProfile?: Word;
  /** Likely `disabled` unset. */ skipDfsChannels?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  ssid?: Input<string>;
  stationBridgeCloneMac?: Word;
  /** Likely `disabled` unset. */ stationRoaming?: Word;
  "supportedRatesA/g"?: Word;
  supportedRatesB?: Word;
  /** Likely `2` unset. */ tdmaPeriodSize?: Word;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  txPower?: Input<number>;
  /** Likely `default` unset. */ txPowerMode?: Word;
  /** Likely `disabled` unset. */ updateStatsInterval?: Word;
  vhtBasicMcs?: Word;
  vhtSupportedMcs?: Word;
  /** Likely `1` unset. */ vlanId?: Word;
  /** Likely `no-tag` unset. */ vlanMode?: Word;
  /** Likely `50-150` unset. */ wdsCostRange?: Word;
  /** Likely `none` unset. */ wdsDefaultBridge?: Word;
  /** Likely `100` unset. */ wdsDefaultCost?: Word;
  /** Likely `no` unset. */ wdsIgnoreSsid?: Input<boolean>;
  /** Likely `disabled` unset. */ wdsMode?: Word;
  /** Likely `any` unset. */ wirelessProtocol?: Word;
  /** Likely `disabled` unset. */ wmmSupport?: Word;
  /** Likely `push-button` unset. */ wpsMode?: Word;
}

/** `/interface/wireless/access-list`: Rows. */
interface InterfaceWirelessAccessList extends Common {
  /** A time with its unit. Likely `10s` unset. */ allowSignalOutOfRange?: Input<"always" | Text>;
  /** Likely `0` unset. */ apTxLimit?: Word;
  /** Likely `yes` unset. */ authentication?: Input<boolean>;
  /** Likely `0` unset. */ clientTxLimit?: Word;
  /** Likely `yes` unset. */ forwarding?: Input<boolean>;
  /** Name in `/interface`. Likely `any` unset. */ interface?: Word;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ macAddress?: Input<string>;
  managementProtectionKey?: Word;
  /** Likely `none` unset. */ privateAlgo?: Word;
  privateKey?: Input<string>;
  privatePreSharedKey?: Word;
  /** Likely `-120..120` unset. */ signalRange?: Input<number>;
  time?: Word;
  /** Likely `1` unset. */ vlanId?: Word;
  /** Likely `default` unset. */ vlanMode?: Word;
}

/** `/interface/wireless/align`: Exists once. */
interface InterfaceWirelessAlign {
  /** Likely `yes` unset. */ activeMode?: Input<boolean>;
  /** Likely `-20` unset. */ audioMax?: Word;
  /** Likely `-100` unset. */ audioMin?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ audioMonitor?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ filterMac?: Word;
  /** Likely `300` unset. */ frameSize?: Word;
  /** Likely `25` unset. */ framesPerSecond?: Word;
  /** Likely `no` unset. */ receiveAll?: Input<boolean>;
  /** Likely `no` unset. */ ssidAll?: Input<boolean>;
}

/** `/interface/wireless/cap`: Exists once. */
interface InterfaceWirelessCap {
  /** Name in `/interface`. Likely `none` unset. */ bridge?: Word;
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Word;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  /** Likely `no` unset. */ staticVirtual?: Input<boolean>;
}

/** `/interface/wireless/channels`: Rows. */
interface InterfaceWirelessChannels extends Common {
  band?: Word;
  extensionChannel?: Word;
  /** Number with a fraction. In order. */ frequency?: Many<number>;
  list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz" | number | Text>;
}

/** `/interface/wireless/connect-list`: Rows. */
interface InterfaceWirelessConnectList extends Common {
  "3gpp"?: Word;
  /** A time with its unit. Likely `10s` unset. */ allowSignalOutOfRange?: Input<"always" | Text>;
  areaPrefix?: Word;
  /** Likely `yes` unset. */ connect?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Word;
  /** Likely `any` unset. */ interworking?: Input<string>;
  /** Likely `any` unset. */ iwAsra?: Word;
  iwAuthenticationTypes?: Word;
  iwConnectionCapabilities?: Word;
  /** Likely `any` unset. */ iwEsr?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ iwHessid?: Word;
  /** Likely `any` unset. */ iwHotspot20?: Word;
  /** Likely `any` unset. */ iwHotspot20Dgaf?: Word;
  /** Likely `any` unset. */ iwInternet?: Word;
  /** Likely `any` unset. */ iwIpv4Availability?: Word;
  /** Likely `any` unset. */ iwIpv6Availability?: Word;
  /** Likely `wildcard` unset. */ iwNetworkType?: Word;
  iwRealms?: Word;
  iwRoamingOis?: Word;
  /** Likely `any` unset. */ iwUesa?: Word;
  /** Likely `any` unset. */ iwVenue?: Word;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ macAddress?: Input<string>;
  /** Likely `none` unset. */ securityProfile?: Word;
  /** Likely `-120..120` unset. */ signalRange?: Input<number>;
  ssid?: Input<string>;
  /** Likely `any` unset. */ wirelessProtocol?: Word;
}

/** `/interface/wireless/interworking-profiles`: Rows. */
interface InterfaceWirelessInterworkingProfiles {
  /** In order. */ "3gppInfo"?: Many<string>;
  "3gppRaw"?: Word;
  asra?: Word;
  authenticationTypes?: Word;
  comment?: Input<string>;
  /** In order. */ connectionCapabilities?: Many<number>;
  /** In order. */ domainNames?: Many<string>;
  esr?: Input<boolean>;
  /** MAC address. */ hessid?: Input<string>;
  hotspot20?: Input<boolean>;
  hotspot20Dgaf?: Input<boolean>;
  internet?: Input<boolean>;
  ipv4Availability?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  ipv6Availability?: Input<"available" | "not-available" | "unknown" | number | Text>;
  name?: Input<string>;
  networkType?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ operationalClasses?: Many<number>;
  /** In order. */ operatorNames?: Many<string>;
  /** In order. */ realms?: Many<string>;
  /** In order. */ realmsRaw?: Many<string>;
  /** In order. */ roamingOis?: Many<string>;
  uesa?: Input<boolean>;
  venue?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  /** In order. */ venueNames?: Many<string>;
  wanAtCapacity?: Input<boolean>;
  wanDownlink?: Input<number>;
  wanDownlinkLoad?: Input<number>;
  wanMeasurementDuration?: Input<number>;
  wanStatus?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  wanSymmetric?: Input<boolean>;
  wanUplink?: Input<number>;
  wanUplinkLoad?: Input<number>;
}

/** `/interface/wireless/manual-tx-power-table`: Rows that are always there. */
interface InterfaceWirelessManualTxPowerTable {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  manualTxPowers?: Word;
}

/** `/interface/wireless/nstreme`: Rows that are always there. */
interface InterfaceWirelessNstreme {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  disableCsma?: Word;
  enableNstreme?: Word;
  enablePolling?: Word;
  framerLimit?: Word;
  framerPolicy?: Word;
}

/** `/interface/wireless/nstreme-dual`: Rows. */
interface InterfaceWirelessNstremeDual extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  disableCsma?: Word;
  disableRunningCheck?: Input<boolean>;
  framerLimit?: Word;
  framerPolicy?: Word;
  htChannelWidth?: Word;
  htGuardInterval?: Word;
  htRates?: Word;
  htStreams?: Word;
  l2mtu?: Input<number>;
  mtu?: Word;
  name?: Input<string>;
  "ratesA/g"?: Word;
  ratesB?: Word;
  remoteMac?: Word;
  rxBand?: Word;
  rxChannelWidth?: Word;
  rxFrequency?: Word;
  rxRadio?: Word;
  txBand?: Word;
  txChannelWidth?: Word;
  txFrequency?: Word;
  txRadio?: Word;
}

/** `/interface/wireless/security-profiles`: Rows. */
interface InterfaceWirelessSecurityProfiles {
  authenticationTypes?: Word;
  comment?: Input<string>;
  /** Likely `no` unset. */ disablePmkid?: Input<boolean>;
  eapMethods?: Word;
  groupCiphers?: Word;
  /** A time with its unit. Likely `5m` unset. */ groupKeyUpdate?: Input<string>;
  /** A time with its unit. */ interimUpdate?: Input<string>;
  /** Likely `disabled` unset. */ managementProtection?: Input<"allowed" | "disabled" | "required" | number | Text>;
  managementProtectionKey?: Word;
  /** Likely `none` unset. */ mode?: Word;
  mschapv2Password?: Word;
  mschapv2Username?: Word;
  name?: Input<string>;
  radiusCalledFormat?: Word;
  /** Likely `no` unset. */ radiusEapAccounting?: Input<boolean>;
  /** Likely `no` unset. */ radiusMacAccounting?: Input<boolean>;
  /** Likely `no` unset. */ radiusMacAuthentication?: Input<boolean>;
  /** Likely `disabled` unset. */ radiusMacCaching?: Word;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Word;
  /** Likely `as-username` unset. */ radiusMacMode?: Word;
  /** Likely `none` unset. */ staticAlgo0?: Word;
  /** Likely `none` unset. */ staticAlgo1?: Word;
  /** Likely `none` unset. */ staticAlgo2?: Word;
  /** Likely `none` unset. */ staticAlgo3?: Word;
  staticKey0?: Word;
  staticKey1?: Word;
  staticKey2?: Word;
  staticKey3?: Word;
  /** Likely `none` unset. */ staticStaPrivateAlgo?: Word;
  staticStaPrivateKey?: Word;
  staticTransmitKey?: Word;
  supplicantIdentity?: Word;
  /** Likely `none` unset. */ tlsCertificate?: Word;
  tlsMode?: Word;
  unicastCiphers?: Word;
  wpaPreSharedKey?: Word;
  wpa2PreSharedKey?: Word;
}

/** `/interface/wireless/sniffer`: Exists once. */
interface InterfaceWirelessSniffer {
  /** Likely `200ms` unset. */ channelTime?: Word;
  /** Likely `10` unset. */ fileLimit?: Input<number>;
  fileName?: Input<"autosupout.rif" | Text>;
  /** Likely `10` unset. */ memoryLimit?: Input<number>;
  /** Likely `no` unset. */ multipleChannels?: Input<boolean>;
  /** Likely `no` unset. */ onlyHeaders?: Input<boolean>;
  /** Likely `no` unset. */ receiveErrors?: Input<boolean>;
  /** Likely `no` unset. */ streamingEnabled?: Input<boolean>;
  /** Likely `0` unset. */ streamingMaxRate?: Word;
  /** Likely `0.0.0.0` unset. */ streamingServer?: Input<string>;
}

/** `/interface/wireless/snooper`: Exists once. */
interface InterfaceWirelessSnooper {
  /** Likely `200ms` unset. */ channelTime?: Word;
  /** Likely `yes` unset. */ multipleChannels?: Input<boolean>;
  /** Likely `no` unset. */ receiveErrors?: Input<boolean>;
}

/** `/interface/wireless/wds`: Rows. */
interface InterfaceWirelessWds extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  disableRunningCheck?: Input<boolean>;
  l2mtu?: Input<number>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  name?: Input<string>;
  wdsAddress?: Word;
}

/** The menus of `/interface` by their path. */
export interface InterfaceMenus {
  "/interface": Interface;
  "/interface/6to4": Interface6to4;
  "/interface/amt": InterfaceAmt;
  "/interface/bonding": InterfaceBonding;
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
  "/interface/detect-internet": InterfaceDetectInternet;
  "/interface/dot1x/client": InterfaceDot1xClient;
  "/interface/dot1x/server": InterfaceDot1xServer;
  "/interface/dot1x/server/active": InterfaceDot1xServerActive;
  "/interface/eoip": InterfaceEoip;
  "/interface/eoipv6": InterfaceEoipv6;
  "/interface/ethernet": InterfaceEthernet;
  "/interface/gre": InterfaceGre;
  "/interface/gre6": InterfaceGre6;
  "/interface/ipip": InterfaceIpip;
  "/interface/ipipv6": InterfaceIpipv6;
  "/interface/l2tp-client": InterfaceL2tpClient;
  "/interface/l2tp-ether": InterfaceL2tpEther;
  "/interface/l2tp-server": InterfaceL2tpServer;
  "/interface/l2tp-server/server": InterfaceL2tpServerServer;
  "/interface/list": InterfaceList;
  "/interface/list/member": InterfaceListMember;
  "/interface/lte": InterfaceLte;
  "/interface/lte/apn": InterfaceLteApn;
  "/interface/lte/settings": InterfaceLteSettings;
  "/interface/macsec": InterfaceMacsec;
  "/interface/macsec/profile": InterfaceMacsecProfile;
  "/interface/macvlan": InterfaceMacvlan;
  "/interface/mesh": InterfaceMesh;
  "/interface/mesh/port": InterfaceMeshPort;
  "/interface/ovpn-client": InterfaceOvpnClient;
  "/interface/ovpn-server": InterfaceOvpnServer;
  "/interface/ovpn-server/server": InterfaceOvpnServerServer;
  "/interface/ppp-client": InterfacePppClient;
  "/interface/ppp-server": InterfacePppServer;
  "/interface/pppoe-client": InterfacePppoeClient;
  "/interface/pppoe-server": InterfacePppoeServer;
  "/interface/pppoe-server/server": InterfacePppoeServerServer;
  "/interface/pptp-client": InterfacePptpClient;
  "/interface/pptp-server": InterfacePptpServer;
  "/interface/pptp-server/server": InterfacePptpServerServer;
  "/interface/sstp-client": InterfaceSstpClient;
  "/interface/sstp-server": InterfaceSstpServer;
  "/interface/sstp-server/server": InterfaceSstpServerServer;
  "/interface/veth": InterfaceVeth;
  "/interface/vlan": InterfaceVlan;
  "/interface/vpls": InterfaceVpls;
  "/interface/vrrp": InterfaceVrrp;
  "/interface/vxlan": InterfaceVxlan;
  "/interface/vxlan/vteps": InterfaceVxlanVteps;
  "/interface/wifi": InterfaceWifi;
  "/interface/wifi/aaa": InterfaceWifiAaa;
  "/interface/wifi/access-list": InterfaceWifiAccessList;
  "/interface/wifi/actual-configuration": InterfaceWifiActualConfiguration;
  "/interface/wifi/cap": InterfaceWifiCap;
  "/interface/wifi/capsman": InterfaceWifiCapsman;
  "/interface/wifi/channel": InterfaceWifiChannel;
  "/interface/wifi/configuration": InterfaceWifiConfiguration;
  "/interface/wifi/datapath": InterfaceWifiDatapath;
  "/interface/wifi/interworking": InterfaceWifiInterworking;
  "/interface/wifi/network": InterfaceWifiNetwork;
  "/interface/wifi/network/radio": InterfaceWifiNetworkRadio;
  "/interface/wifi/provisioning": InterfaceWifiProvisioning;
  "/interface/wifi/radio/settings": InterfaceWifiRadioSettings;
  "/interface/wifi/security": InterfaceWifiSecurity;
  "/interface/wifi/security/multi-passphrase": InterfaceWifiSecurityMultiPassphrase;
  "/interface/wifi/steering": InterfaceWifiSteering;
  "/interface/wifi/steering/neighbor-group": InterfaceWifiSteeringNeighborGroup;
  "/interface/wifiwave2": InterfaceWifiwave2;
  "/interface/wifiwave2/aaa": InterfaceWifiwave2Aaa;
  "/interface/wifiwave2/access-list": InterfaceWifiwave2AccessList;
  "/interface/wifiwave2/actual-configuration": InterfaceWifiwave2ActualConfiguration;
  "/interface/wifiwave2/cap": InterfaceWifiwave2Cap;
  "/interface/wifiwave2/capsman": InterfaceWifiwave2Capsman;
  "/interface/wifiwave2/channel": InterfaceWifiwave2Channel;
  "/interface/wifiwave2/configuration": InterfaceWifiwave2Configuration;
  "/interface/wifiwave2/datapath": InterfaceWifiwave2Datapath;
  "/interface/wifiwave2/interworking": InterfaceWifiwave2Interworking;
  "/interface/wifiwave2/provisioning": InterfaceWifiwave2Provisioning;
  "/interface/wifiwave2/security": InterfaceWifiwave2Security;
  "/interface/wifiwave2/steering": InterfaceWifiwave2Steering;
  "/interface/wifiwave2/steering/neighbor-group": InterfaceWifiwave2SteeringNeighborGroup;
  "/interface/wireguard": InterfaceWireguard;
  "/interface/wireguard/peers": InterfaceWireguardPeers;
  "/interface/wireless": InterfaceWireless;
  "/interface/wireless/access-list": InterfaceWirelessAccessList;
  "/interface/wireless/align": InterfaceWirelessAlign;
  "/interface/wireless/cap": InterfaceWirelessCap;
  "/interface/wireless/channels": InterfaceWirelessChannels;
  "/interface/wireless/connect-list": InterfaceWirelessConnectList;
  "/interface/wireless/interworking-profiles": InterfaceWirelessInterworkingProfiles;
  "/interface/wireless/manual-tx-power-table": InterfaceWirelessManualTxPowerTable;
  "/interface/wireless/nstreme": InterfaceWirelessNstreme;
  "/interface/wireless/nstreme-dual": InterfaceWirelessNstremeDual;
  "/interface/wireless/security-profiles": InterfaceWirelessSecurityProfiles;
  "/interface/wireless/sniffer": InterfaceWirelessSniffer;
  "/interface/wireless/snooper": InterfaceWirelessSnooper;
  "/interface/wireless/wds": InterfaceWirelessWds;
}
