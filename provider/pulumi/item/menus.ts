// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";

/** Any text: other values stay suggestions. */
type Text = string & {};
/** One value, or several; as the router takes them. */
type Many<T> = Input<T | Input<T>[]>;
/** The value, or everything but it. */
type Not<T extends string> = T | `!${T}`;
/** A word whose values nobody states. */
type Word = Input<string | number | boolean>;
/** What most menus have. */
interface Common {
/** A note for people. */ comment?: Input<string>;
/** Off while true, and stays configured. */ disabled?: Input<boolean>;
}
/** Words of a menu that the schema lacks: they go to the router as they are. */
export interface Unchecked {
  /** Required here: nothing of this menu can be checked before the router does. */
  unchecked: Input<true>;
  [word: string]: Many<string | number | boolean> | undefined;
}

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
/** In order. */ dstPort?: Many<string>;
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
/** In order. */ port?: Many<string>;
/** 0 to 63. */ priority?: Input<number | string>;
protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
/** 1 to 99. */ random?: Input<number>;
/** IPv6 network. */ srcAddress?: Input<string>;
srcAddressList?: Input<string>;
srcAddressType?: Input<Not<"anycast" | "local" | "multicast" | "unicast" | "unreachable">>;
/** MAC address. */ srcMacAddress?: Input<string>;
/** In order. */ srcPort?: Many<string>;
tcpFlags?: Many<Not<"ack" | "cwr" | "ece" | "fin" | "psh" | "rst" | "syn" | "urg">>;
/** 0 to 65535. */ tcpMss?: Input<number | string>;
/** A time with its unit. 0s to 1d. In order. */ time?: Many<string>;
/** Also in hex. 0 to FF. Since 7.21. */ tos?: Input<number | string>;
}

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

/** What interfaces and configurations of CAPsMAN have. */
interface CapsManSettings extends Common {
"channel.band"?: Word;
"channel.controlChannelWidth"?: Word;
"channel.extensionChannel"?: Word;
/** Number with a fraction. In order. */ "channel.frequency"?: Many<number>;
/** A time with its unit. */ "channel.reselectInterval"?: Input<string>;
"channel.saveSelected"?: Word;
/** In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
"channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
"channel.txPower"?: Input<number>;
"datapath.bridge"?: Word;
"datapath.bridgeCost"?: Input<number>;
"datapath.bridgeHorizon"?: Word;
"datapath.clientToClientForwarding"?: Word;
"datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
"datapath.localForwarding"?: Word;
"datapath.openflowSwitch"?: Word;
"datapath.vlanId"?: Word;
"datapath.vlanMode"?: Word;
name?: Input<string>;
"security.authenticationTypes"?: Word;
"security.disablePmkid"?: Input<boolean>;
"security.eapMethods"?: Word;
"security.eapRadiusAccounting"?: Word;
"security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
"security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
/** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
"security.passphrase"?: Input<string>;
"security.tlsCertificate"?: Word;
"security.tlsMode"?: Word;
}

/** What BGP connections and templates have. */
interface BgpPeer extends Common {
/** Gone in 7.22. */ addPathOut?: Word;
/** Gone in 7.19. */ addressFamilies?: Word;
as?: Input<number | string>;
ciscoVplsNlriLenFmt?: Input<"auto-bits" | "auto-bytes" | "bits" | "bytes">;
/** IPv4 address. Gone in 7.20. */ clusterId?: Input<string>;
"input.acceptCommunities"?: Input<string>;
"input.acceptExtCommunities"?: Input<string>;
"input.acceptLargeCommunities"?: Input<string>;
"input.acceptNlri"?: Input<string>;
/** Gone in 7.19. */ "input.acceptUnknown"?: Word;
"input.affinity"?: Input<"afi" | "alone" | "instance" | "main" | "remote-as" | "vrf">;
/** 0 to 10. */ "input.allowAs"?: Input<number>;
"input.filter"?: Input<string>;
"input.limitProcessRoutesIpv4"?: Input<"10" | "100" | "1000" | "10000" | "100000" | "1000000" | "10000000" | number | Text>;
"input.limitProcessRoutesIpv6"?: Input<"10" | "100" | "1000" | "10000" | "100000" | "1000000" | "10000000" | number | Text>;
name: Input<string>;
nexthopChoice?: Input<"default" | "force-self" | "propagate">;
"output.affinity"?: Input<"afi" | "alone" | "input" | "instance" | "main" | "remote-as" | "vrf">;
/** 0 to 255. */ "output.defaultPrepend"?: Input<number>;
"output.filterChain"?: Input<string>;
"output.filterSelect"?: Input<string>;
"output.network"?: Input<string>;
"output.noClientToClientReflection"?: Input<boolean>;
"output.noEarlyCut"?: Input<boolean>;
"output.redistribute"?: Many<"bgp" | "bgp-mpls-vpn" | "connected" | "dhcp" | "fantasy" | "isis" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
/** Gone in 7.10.2. */ removePrivateAs?: Word;
/** Name in `/routing/table`. */ routingTable?: Input<"main" | Text>;
saveTo?: Input<string>;
/** Since 7.10. */ "output.asOverride"?: Input<boolean>;
/** Since 7.19. */ afi?: Many<"evpn" | "ip" | "ipv6" | "l2vpn" | "l2vpn-cisco" | "vpnv4" | "vpnv6">;
/** Since 7.19. */ "input.filterCommunities"?: Input<string>;
/** Since 7.19. */ "input.filterExtCommunities"?: Input<string>;
/** Since 7.19. */ "input.filterLargeCommunities"?: Input<string>;
/** Since 7.19. */ "input.filterUnknown"?: Input<string>;
/** Since 7.20. */ "input.filterNlri"?: Input<string>;
/** Since 7.20.1. */ "output.networkBlackhole"?: Input<boolean>;
/** Since 7.20.8. Not in 7.21 to before 7.21.2. */ "input.attrErrorHandling"?: Input<"default" | "revised">;
/** Since 7.22. */ "input.addPath"?: Many<"ip" | "ipv6">;
/** Since 7.22. */ "output.addPath"?: Many<"ip" | "ipv6">;
}

/** `/app`: Rows. Since 7.21. */
interface App {
autoUpdate?: Word;
disabled?: Input<boolean>;
environment?: Word;
extraMounts?: Word;
firewallRedirects?: Word;
/** Since 7.21. Gone in 7.23. */ hwDeviceAccess?: Word;
/** IPv4 address. */ network?: Input<string>;
/** Since 7.22. Gone in 7.23. */ pvid?: Input<number>;
requiredMounts?: Word;
/** Since 7.22. */ useHttps?: Word;
/** Since 7.22. */ yaml?: Word;
/** Since 7.23. */ containerCommandLines?: Word;
/** Since 7.23. */ devices?: Word;
/** Since 7.23. */ networkOutgoingAccess?: Word;
/** Since 7.23. */ networkPvid?: Word;
/** Since 7.23. */ requiredHwDevices?: Word;
/** In order. Since 7.23. */ secrets?: Many<string>;
}

/** `/app/settings`: Exists once. Since 7.21. */
interface AppSettings {
autoUpdate?: Word;
disk?: Word;
downloadPath?: Word;
lanBridge?: Word;
mediaPath?: Word;
registryMirrors?: Word;
routerIp?: Word;
showInWebfig?: Word;
/** Since 7.22. */ appStoreUrls?: Word;
}

/** `/caps-man/aaa`: Exists once. */
interface CapsManAaa {
/** Likely `mac:ssid` unset. */ calledFormat?: Input<string>;
/** A time with its unit. Likely `disabled` unset. */ interimUpdate?: Input<string>;
/** A time with its unit. Likely `disabled` unset. */ macCaching?: Input<"disabled" | Text>;
/** Likely `XX:XX:XX:XX:XX:XX` unset. */ macFormat?: Word;
/** Likely `as-username` unset. */ macMode?: Word;
}

/** `/caps-man/access-list`: Rows. */
interface CapsManAccessList extends Common {
action?: Word;
/** A time with its unit. */ allowSignalOutOfRange?: Input<"always" | Text>;
apTxLimit?: Word;
clientToClientForwarding?: Word;
clientTxLimit?: Word;
/** Name in `/interface`. */ interface?: Word;
/** MAC address. */ macAddress?: Input<string>;
/** MAC address. */ macAddressMask?: Input<string>;
privatePassphrase?: Word;
radiusAccounting?: Input<boolean>;
signalRange?: Input<number>;
ssidRegexp?: Input<string>;
time?: Word;
vlanId?: Word;
vlanMode?: Word;
}

/** `/caps-man/actual-interface-configuration`: Rows that are always there. */
interface CapsManActualInterfaceConfiguration extends CapsManSettings {
arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
/** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
"configuration.country"?: Word;
"configuration.disconnectTimeout"?: Word;
"configuration.distance"?: Word;
"configuration.frameLifetime"?: Word;
"configuration.guardInterval"?: Word;
"configuration.hideSsid"?: Input<boolean>;
"configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
"configuration.hwRetries"?: Word;
"configuration.installation"?: Input<"indoor" | "outdoor" | number | Text>;
"configuration.keepaliveFrames"?: Word;
"configuration.loadBalancingGroup"?: Word;
"configuration.maxStaCount"?: Word;
"configuration.mode"?: Word;
"configuration.multicastHelper"?: Word;
"configuration.rxChains"?: Word;
"configuration.ssid"?: Input<string>;
"configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
disableRunningCheck?: Input<boolean>;
l2mtu?: Input<number>;
/** MAC address. */ macAddress?: Input<string>;
/** Name in `/interface`. */ masterInterface?: Input<string>;
mtu?: Word;
/** MAC address. */ radioMac?: Input<string>;
}

/** `/caps-man/channel`: Rows. */
interface CapsManChannel {
band?: Word;
comment?: Input<string>;
controlChannelWidth?: Word;
extensionChannel?: Word;
/** Number with a fraction. In order. */ frequency?: Many<number>;
name?: Input<string>;
/** A time with its unit. */ reselectInterval?: Input<string>;
saveSelected?: Word;
/** In order. */ secondaryFrequency?: Many<"disabled" | number>;
skipDfsChannels?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
txPower?: Input<number>;
}

/** `/caps-man/configuration`: Rows. */
interface CapsManConfiguration extends CapsManSettings {
channel?: Word;
comment?: Input<string>;
country?: Word;
/** Name in `/caps-man/datapath`. */ datapath?: Input<string>;
"datapath.arp"?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
"datapath.l2mtu"?: Input<number>;
"datapath.mtu"?: Word;
disconnectTimeout?: Word;
distance?: Word;
frameLifetime?: Word;
guardInterval?: Word;
hideSsid?: Input<boolean>;
hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
hwRetries?: Word;
installation?: Input<"indoor" | "outdoor" | number | Text>;
keepaliveFrames?: Word;
loadBalancingGroup?: Word;
maxStaCount?: Word;
mode?: Word;
multicastHelper?: Word;
rates?: Word;
"rates.basic"?: Word;
"rates.htBasicMcs"?: Word;
"rates.htSupportedMcs"?: Word;
"rates.supported"?: Word;
"rates.vhtBasicMcs"?: Word;
"rates.vhtSupportedMcs"?: Word;
rxChains?: Word;
/** Name in `/caps-man/security`. */ security?: Word;
ssid?: Input<string>;
txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
}

/** `/caps-man/datapath`: Rows. */
interface CapsManDatapath {
arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
/** Name in `/interface`. */ bridge?: Word;
bridgeCost?: Input<number>;
bridgeHorizon?: Word;
clientToClientForwarding?: Word;
comment?: Input<string>;
/** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
l2mtu?: Input<number>;
localForwarding?: Word;
mtu?: Word;
name?: Input<string>;
openflowSwitch?: Word;
vlanId?: Word;
vlanMode?: Word;
}

/** `/caps-man/interface`: Rows. */
interface CapsManInterface extends CapsManSettings {
arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
/** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
channel?: Word;
/** Name in `/caps-man/configuration`. */ configuration?: Input<string>;
"configuration.country"?: Word;
"configuration.disconnectTimeout"?: Word;
"configuration.distance"?: Word;
"configuration.frameLifetime"?: Word;
"configuration.guardInterval"?: Word;
"configuration.hideSsid"?: Input<boolean>;
"configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
"configuration.hwRetries"?: Word;
"configuration.installation"?: Input<"indoor" | "outdoor" | number | Text>;
"configuration.keepaliveFrames"?: Word;
"configuration.loadBalancingGroup"?: Word;
"configuration.maxStaCount"?: Word;
"configuration.mode"?: Word;
"configuration.multicastHelper"?: Word;
"configuration.rxChains"?: Word;
"configuration.ssid"?: Input<string>;
"configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
datapath?: Input<string>;
disableRunningCheck?: Input<boolean>;
l2mtu?: Input<number>;
/** MAC address. */ macAddress?: Input<string>;
/** Name in `/interface`. */ masterInterface?: Input<string>;
mtu?: Word;
/** MAC address. */ radioMac?: Input<string>;
radioName?: Word;
rates?: Word;
"rates.basic"?: Word;
"rates.htBasicMcs"?: Word;
"rates.htSupportedMcs"?: Word;
"rates.supported"?: Word;
"rates.vhtBasicMcs"?: Word;
"rates.vhtSupportedMcs"?: Word;
security?: Word;
}

/** `/caps-man/manager`: Exists once. */
interface CapsManManager {
/** Likely `none` unset. */ caCertificate?: Input<"auto" | "none" | Text>;
/** Name in `/certificate`. Likely `none` unset. */ certificate?: Word;
/** Likely `no` unset. */ enabled?: Input<boolean>;
packagePath?: Input<string>;
/** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
/** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version" | number | Text>;
}

/** `/caps-man/manager/interface`: Rows. */
interface CapsManManagerInterface extends Common {
/** Likely `no` unset. */ forbid?: Input<boolean>;
/** Name in `/interface`. */ interface?: Word;
}

/** `/caps-man/provisioning`: Rows. */
interface CapsManProvisioning extends Common {
/** Likely `none` unset. */ action?: Word;
commonNameRegexp?: Input<string>;
hwSupportedModes?: Word;
identityRegexp?: Input<string>;
ipAddressRanges?: Word;
/** Likely `*FFFFFFFF` unset. */ masterConfiguration?: Input<string>;
/** Likely `cap` unset. */ nameFormat?: Input<string>;
namePrefix?: Word;
/** MAC address. Likely `00:00:00:00:00:00` unset. */ radioMac?: Input<string>;
/** In order. */ slaveConfigurations?: Many<string>;
}

/** `/caps-man/rates`: Rows. */
interface CapsManRates {
basic?: Word;
comment?: Input<string>;
htBasicMcs?: Word;
htSupportedMcs?: Word;
name?: Input<string>;
supported?: Word;
vhtBasicMcs?: Word;
vhtSupportedMcs?: Word;
}

/** `/caps-man/security`: Rows. */
interface CapsManSecurity {
authenticationTypes?: Word;
comment?: Input<string>;
disablePmkid?: Input<boolean>;
eapMethods?: Word;
eapRadiusAccounting?: Word;
encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
/** A time with its unit. */ groupKeyUpdate?: Input<string>;
name?: Input<string>;
passphrase?: Input<string>;
tlsCertificate?: Word;
tlsMode?: Word;
}

/** `/certificate`: Rows. */
interface Certificate {
commonName?: Input<string>;
country?: Input<string>;
/** 0 to 4294967295. Likely `365` unset. */ daysValid?: Input<number>;
/** Likely `sha256` unset. */ digestAlgorithm?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512">;
/** Likely `2048` unset. */ keySize?: Input<"1024" | "1536" | "2048" | "4096" | "8192" | "prime256v1" | "secp384r1" | "secp521r1">;
/** Likely `digital-signature,key-encipherment,data-encipherment,key-cert-sign,crl-sign,tls-server,tls-client` unset. */ keyUsage?: Many<"code-sign" | "content-commitment" | "crl-sign" | "data-encipherment" | "decipher-only" | "digital-signature" | "dvcs" | "email-protect" | "encipher-only" | "key-agreement" | "key-cert-sign" | "key-encipherment" | "ocsp-sign" | "timestamp" | "tls-client" | "tls-server">;
locality?: Input<string>;
name?: Input<string>;
organization?: Input<string>;
state?: Input<string>;
subjectAltName?: Input<"DNS" | "IP" | "email" | number | Text>;
trusted?: Input<boolean>;
unit?: Input<string>;
/** Since 7.21. */ trustStore?: Many<"all" | "api" | "capsman" | "container" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "userman" | "wiliot" | "wpa-eap" | "www">;
}

/** `/certificate/crl`: Rows. */
interface CertificateCrl {
url: Input<string>;
}

/** `/certificate/scep-server`: Rows. */
interface CertificateScepServer {
caCert: Input<string>;
/** 0 to 4294967295. */ daysValid?: Input<number>;
disabled?: Input<boolean>;
nextCaCert?: Input<"none" | number | Text>;
path: Input<string>;
/** A time with its unit. 5m to 7101w3d6h28m15s. */ requestLifetime?: Input<string>;
}

/** `/certificate/scep-server/ra`: Rows. */
interface CertificateScepServerRa {
caIdentity?: Input<string>;
challengePassword?: Input<string>;
disabled?: Input<boolean>;
fingerprintAlgorithm?: Input<"md5" | "sha1" | "sha256">;
name: Input<string>;
onSmartCard?: Input<boolean>;
raPath?: Input<string>;
/** A time with its unit. 5m to 7101w3d6h28m15s. */ raTransactionLifetime?: Input<string>;
serverUrl: Input<string>;
template: Input<string>;
}

/** `/certificate/settings`: Exists once. */
interface CertificateSettings {
/** Likely `no` unset. */ crlDownload?: Input<boolean>;
/** Likely `ram` unset. */ crlStore?: Input<"ram" | "system">;
/** Likely `no` unset. */ crlUse?: Input<boolean>;
/** Since 7.19. Gone in 7.21. */ builtinTrustAnchors?: Word;
/** Since 7.21. */ builtinTrustStore?: Many<"all" | "api" | "capsman" | "container" | "default" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "untrusted" | "userman" | "wiliot" | "wpa-eap" | "www">;
/** Since 7.22.1. */ currentDefaults?: Input<"api" | "capsman" | "container" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "userman" | "wiliot" | "wpa-eap" | "www">;
}

/** `/console/settings`: Exists once. Since 7.15. */
interface ConsoleSettings {
sanitizeNames?: Input<boolean>;
/** Since 7.18. */ logScriptErrors?: Input<boolean>;
/** 1 to 8. Since 7.20. */ tabWidth?: Input<number>;
}

/** `/container`: Rows. Not on RouterOS 6. */
interface Container {
cmd?: Word;
comment?: Input<string>;
/** In order. */ dns?: Many<string>;
domainName?: Word;
entrypoint?: Word;
/** Gone in 7.20. */ envlist?: Word;
file?: Input<"autosupout.rif" | Text>;
hostname?: Word;
/** Name in `/interface`. */ interface?: Word;
logging?: Word;
/** Gone in 7.21. */ mounts?: Word;
remoteImage?: Word;
rootDir?: Word;
startOnBoot?: Word;
stopSignal?: Word;
user?: Word;
workdir?: Word;
/** Since 7.19. */ name?: Input<string>;
/** Since 7.20. Gone in 7.23. */ autoRestartInterval?: Word;
/** Since 7.20. */ checkCertificate?: Word;
/** Since 7.20. */ devices?: Word;
/** Since 7.20. */ envlists?: Word;
/** Since 7.20. */ memoryHigh?: Word;
/** Since 7.21. */ cpuList?: Word;
/** Since 7.21. */ env?: Word;
/** Since 7.21. */ hosts?: Word;
/** Since 7.21. */ layerDir?: Word;
/** Since 7.21. */ mount?: Word;
/** Since 7.21. */ mountlists?: Word;
/** Since 7.21. */ stopTime?: Word;
/** Since 7.21.2. */ shmSize?: Word;
/** Since 7.21.2. */ tmpfs?: Word;
/** Since 7.22. */ healthcheckCmd?: Word;
/** Since 7.22. */ healthcheckInterval?: Word;
/** Since 7.22. */ healthcheckRetries?: Word;
/** Since 7.22. */ healthcheckStartInterval?: Word;
/** Since 7.22. */ healthcheckStartPeriod?: Word;
/** Since 7.22. */ healthcheckStatus?: Word;
/** Since 7.22. */ healthcheckTimeout?: Word;
/** Since 7.23. */ defaultDns?: Word;
/** Since 7.23. */ memoryMax?: Word;
/** Since 7.23. */ restartInterval?: Word;
/** Since 7.23. */ restartMaxCount?: Word;
/** Since 7.23. */ restartPolicy?: Word;
/** Since 7.23. */ shell?: Word;
/** Since 7.23. */ stopOnUnhealthy?: Word;
/** Since 7.23.2. */ ignoreRemoteImageChange?: Word;
/** Since 7.24. */ privileged?: Word;
/** Since 7.24. */ swapMax?: Word;
}

/** `/container/config`: Exists once. Not on RouterOS 6. */
interface ContainerConfig {
password?: Input<string>;
/** Gone in 7.20. */ ramHigh?: Word;
registryUrl?: Word;
tmpdir?: Word;
username?: Input<string>;
/** Since 7.11. */ layerDir?: Word;
/** Since 7.20. */ memoryHigh?: Word;
/** Since 7.23. */ memoryMax?: Word;
/** Since 7.24. */ swapMax?: Word;
}

/** `/container/envs`: Rows. Not on RouterOS 6. */
interface ContainerEnvs extends Common {
key?: Input<string>;
/** Gone in 7.20. */ name?: Input<string>;
value?: Input<string>;
/** Since 7.20. */ list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/container/mounts`: Rows. Not on RouterOS 6. */
interface ContainerMounts extends Common {
dst?: Input<"lo" | number | Text>;
/** Gone in 7.21. */ name?: Input<string>;
src?: Word;
/** Since 7.20. Gone in 7.23. */ readOnly?: Input<boolean>;
/** Since 7.21. */ list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
/** Since 7.23. */ mode?: Word;
}

/** `/disk`: Rows. */
interface Disk extends Common {
cryptedBackend?: Word;
encryptionKey?: Word;
iscsiAddress?: Word;
iscsiExport?: Input<boolean>;
iscsiIqn?: Word;
iscsiPort?: Word;
nfsAddress?: Word;
/** Gone in 7.14.3. */ nfsExport?: Word;
nfsShare?: Word;
nvmeTcpAddress?: Word;
nvmeTcpExport?: Input<boolean>;
nvmeTcpHostName?: Word;
/** Gone in 7.21. */ nvmeTcpName?: Word;
nvmeTcpPassword?: Word;
nvmeTcpPort?: Word;
nvmeTcpServerAllowHostName?: Word;
nvmeTcpServerPassword?: Word;
nvmeTcpServerPort?: Word;
parent?: Word;
/** 1 to 128. */ partitionNumber?: Input<number>;
partitionOffset?: Input<"auto" | number | Text>;
/** 0 to 18446744073709551615. */ partitionSize?: Input<number | string>;
raidChunkSize?: Word;
raidDeviceCount?: Word;
raidMaster?: Word;
raidMaxComponentSize?: Word;
raidMemberFailed?: Input<boolean>;
raidRole?: Word;
raidType?: Word;
ramdiskSize?: Word;
selfEncryptionPassword?: Word;
slot?: Input<string>;
/** IPv4 address. */ smbAddress?: Input<string>;
smbEncryption?: Input<boolean>;
/** Gone in 7.14.3. */ smbExport?: Word;
smbPassword?: Input<string>;
smbShare?: Input<string>;
smbUser?: Input<string>;
/** 0 to 18446744073709551615. */ tmpfsMaxSize?: Input<number | string>;
type: Input<"file" | "hardware" | "partition" | "smb" | "sshfs" | "tmpfs">;
/** Since 7.14. */ nfsSharing?: Input<boolean>;
/** Since 7.14. */ smbSharing?: Input<boolean>;
/** Since 7.15. */ mediaInterface?: Input<"lo" | "none" | Text>;
/** Since 7.15. */ mediaSharing?: Input<boolean>;
/** 0 to 18446744073709551615. Since 7.17. */ fileOffset?: Input<number | string>;
/** Since 7.17. */ filePath?: Input<"autosupout.rif" | Text>;
/** Since 7.17. */ fileSize?: Input<"auto" | number | Text>;
/** Since 7.17. */ mountFilesystem?: Input<boolean>;
/** Since 7.17. */ mountPointTemplate?: Input<string>;
/** Since 7.17. */ mountReadOnly?: Input<boolean>;
/** Since 7.17. */ sshfsAddress?: Input<string>;
/** Since 7.17. */ sshfsPassword?: Input<string>;
/** Since 7.17. */ sshfsPath?: Input<string>;
/** 0 to 65535. Since 7.17. */ sshfsPort?: Input<number>;
/** Since 7.17. */ sshfsUser?: Input<string>;
/** Since 7.17. */ swap?: Input<boolean>;
/** Since 7.18. */ compress?: Input<boolean>;
/** Since 7.21. */ iscsiServerIqn?: Word;
/** Since 7.21. */ iscsiServerPort?: Word;
/** Since 7.21. */ nvmeTcpNqn?: Word;
/** Since 7.21. */ nvmeTcpServerNqn?: Word;
/** Since 7.21. */ smbServerEncryption?: Input<boolean>;
/** Since 7.21. */ smbServerPassword?: Input<string>;
/** Since 7.21. */ smbServerUser?: Input<"guest" | number | Text>;
}

/** `/disk/btrfs/filesystem`: Rows that are always there. Since 7.18. */
interface DiskBtrfsFilesystem {
/** Which row: it cannot be changed. */ name?: Input<string>;
defaultSubvolume?: Word;
label?: Input<"alert" | "expl-null" | "expl-null6" | "impl-null" | number>;
}

/** `/disk/btrfs/subvolume`: Rows. Since 7.18. */
interface DiskBtrfsSubvolume {
fs?: Word;
mount?: Word;
mountpoint?: Word;
name?: Input<string>;
parent?: Word;
readOnly?: Input<boolean>;
}

/** `/disk/btrfs/transfer`: Rows. Since 7.18. */
interface DiskBtrfsTransfer {
file?: Input<"autosupout.rif" | Text>;
fs?: Word;
sendParent?: Word;
sendSubvolumes?: Word;
sshAddress?: Word;
sshPort?: Word;
sshReceiveMount?: Word;
sshUser?: Word;
type?: Word;
}

/** `/disk/settings`: Exists once. Since 7.14. */
interface DiskSettings {
/** Likely `yes` unset. */ autoSmbSharing?: Input<boolean>;
/** Likely `guest` unset. */ autoSmbUser?: Input<"guest" | number | Text>;
/** Likely `bridge` unset. Since 7.15. */ autoMediaInterface?: Input<"lo" | "none" | Text>;
/** Likely `yes` unset. Since 7.15. */ autoMediaSharing?: Input<boolean>;
/** Likely `[slot]` unset. Since 7.17. */ defaultMountPointTemplate?: Input<string>;
}

/** `/disk/smb-share`: Rows. Since 7.10. Gone in 7.14.3. */
interface DiskSmbShare extends Common {
directory?: Input<string>;
/** In order. */ invalidUsers?: Many<"guest" | number | Text>;
name?: Input<string>;
readOnly?: Input<boolean>;
requireEncryption?: Input<boolean>;
/** In order. */ validUsers?: Many<"guest" | number | Text>;
}

/** `/disk/smb-user`: Rows. Since 7.10. Gone in 7.14.3. */
interface DiskSmbUser extends Common {
name?: Input<string>;
password?: Input<string>;
}

/** `/dude`: Exists once. */
interface Dude {
dataDirectory?: Word;
enabled?: Word;
}

/** `/dude/agent`: Rows. */
interface DudeAgent {
comment?: Input<string>;
name?: Input<string>;
}

/** `/dude/device`: Rows. */
interface DudeDevice {
comment?: Input<string>;
name?: Input<string>;
}

/** `/dude/device-type`: Rows. */
interface DudeDeviceType {
comment?: Input<string>;
name?: Input<string>;
}

/** `/dude/notification`: Rows. */
interface DudeNotification {
comment?: Input<string>;
name?: Input<string>;
}

/** `/dude/probe`: Rows. */
interface DudeProbe {
comment?: Input<string>;
name?: Input<string>;
}

/** `/dude/ros/address`: Rows. */
interface DudeRosAddress extends Common {
address?: Word;
broadcast?: Word;
addressDevice?: Word;
/** Name in `/interface`. */ interface?: Word;
netmask?: Word;
/** IPv4 address. */ network?: Input<string>;
}

/** `/dude/ros/arp`: Rows. */
interface DudeRosArp extends Common {
address?: Word;
arpDevice?: Word;
/** Name in `/interface`. */ interface?: Word;
/** MAC address. */ macAddress?: Input<string>;
published?: Input<boolean>;
}

/** `/dude/ros/health`: Rows that are always there. */
interface DudeRosHealth {
/** Which row: it cannot be changed. */ name?: Input<string>;
cpuOvertempCheck?: Word;
cpuOvertempStartupDelay?: Word;
cpuOvertempThreshold?: Word;
healthDevice?: Word;
fanMode?: Word;
fanOnThreshold?: Word;
fanSwitch?: Word;
psu1State?: Word;
psu2State?: Word;
useFan?: Word;
useFan2?: Word;
}

/** `/dude/ros/interface`: Rows that are always there. */
interface DudeRosInterface extends Common {
interfaceDevice?: Word;
l2mtu?: Input<number>;
mtu?: Word;
name?: Input<string>;
}

/** `/dude/ros/lease`: Rows. */
interface DudeRosLease extends Common {
address?: Word;
addressLists?: Word;
alwaysBroadcast?: Input<boolean>;
blockAccess?: Input<boolean>;
clientId?: Input<string>;
leaseDevice?: Word;
/** In order. */ dhcpOption?: Many<string>;
dhcpOptionSet?: Input<"none" | number | Text>;
insertQueueBefore?: Input<"bottom" | "first" | Text>;
/** A time with its unit. */ leaseTime?: Input<string>;
/** MAC address. */ macAddress?: Input<string>;
rateLimit?: Input<string>;
server?: Word;
useSrcMac?: Input<boolean>;
}

/** `/dude/ros/neighbor`: Rows that are always there. */
interface DudeRosNeighbor {
/** Which row: it cannot be changed. */ name?: Input<string>;
neighborDevice?: Word;
}

/** `/dude/ros/queue`: Rows. */
interface DudeRosQueue extends Common {
/** Number with a fraction. */ bucketSize?: Input<number>;
burstLimit?: Input<number>;
burstThreshold?: Input<number>;
burstTime?: Word;
queueDevice?: Word;
dst?: Input<"lo" | number | Text>;
limitAt?: Input<number>;
maxLimit?: Input<number>;
name?: Input<string>;
/** In order. */ packetMarks?: Many<"no-mark" | number | Text>;
parent?: Word;
priority?: Word;
queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "no-queue" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
target?: Word;
time?: Word;
/** Number with a fraction. */ totalBucketSize?: Input<number>;
totalBurstLimit?: Input<number>;
totalBurstThreshold?: Input<number>;
/** A time with its unit. */ totalBurstTime?: Input<string>;
totalLimitAt?: Input<number>;
totalMaxLimit?: Input<number>;
totalPriority?: Input<number>;
totalQueue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/dude/ros/resource`: Rows that are always there. */
interface DudeRosResource {
/** Which row: it cannot be changed. */ name?: Input<string>;
resourceDevice?: Word;
}

/** `/dude/ros/route`: Rows. */
interface DudeRosRoute extends Common {
bgpAsPath?: Word;
bgpAtomicAggregate?: Word;
bgpCommunities?: Word;
bgpLocalPref?: Word;
bgpMed?: Word;
bgpOrigin?: Word;
bgpPrepend?: Word;
checkGateway?: Word;
routeDevice?: Word;
distance?: Word;
dstAddress?: Word;
gateway?: Word;
prefSrc?: Input<string>;
routeTag?: Word;
routingMark?: Word;
scope?: Word;
targetScope?: Word;
type?: Word;
vrfInterface?: Input<"lo" | Text>;
}

/** `/dude/ros/routerboard`: Rows that are always there. */
interface DudeRosRouterboard {
/** Which row: it cannot be changed. */ name?: Input<string>;
routerboardDevice?: Word;
}

/** `/dude/service`: Rows. */
interface DudeService {
comment?: Input<string>;
name?: Input<string>;
}

/** `/file`: Rows. */
interface File {
contents?: Input<string>;
name: Input<"autosupout.rif" | Text>;
/** Likely `file` unset. Since 7.15. */ type?: Input<"directory" | "file" | Text>;
}

/** `/file/rsync-daemon`: Exists once. Since 7.16. */
interface FileRsyncDaemon {
enabled?: Word;
}

/** `/file/sync`: Rows. */
interface FileSync extends Common {
localPath?: Word;
mode?: Word;
password?: Input<string>;
/** Gone in 7.16. */ remoteAddrs?: Word;
remotePath?: Word;
/** Gone in 7.16. */ status?: Word;
user?: Word;
/** Since 7.16. */ remoteAddress?: Word;
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

/** `/iot/bluetooth`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetooth {
antenna?: Word;
name?: Input<string>;
randomStaticAddress?: Word;
}

/** `/iot/bluetooth/advertisers`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetoothAdvertisers {
/** Which row: it cannot be changed. */ name?: Input<string>;
adStructures?: Word;
channelMap?: Word;
disabled?: Input<boolean>;
maxInterval?: Word;
minInterval?: Word;
ownAddressType?: Word;
/** Since 7.21. */ legacy?: Word;
/** Since 7.21. */ phy?: Word;
}

/** `/iot/bluetooth/advertisers/ad-structures`: Rows. Not on RouterOS 6. */
interface IotBluetoothAdvertisersAdStructures {
data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized" | number | Text>;
name?: Input<string>;
type?: Word;
}

/** `/iot/bluetooth/peripheral-devices`: Rows that are always there. Since 7.11. */
interface IotBluetoothPeripheralDevices {
address?: Word;
addressType?: Word;
mtikKey?: Word;
name?: Input<string>;
persist?: Word;
}

/** `/iot/bluetooth/scanners`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetoothScanners {
/** Which row: it cannot be changed. */ name?: Input<string>;
disabled?: Input<boolean>;
filterDuplicates?: Word;
filterPolicy?: Word;
/** A time with its unit. */ interval?: Input<string>;
ownAddressType?: Word;
type?: Word;
window?: Word;
/** Since 7.21. */ phy?: Word;
}

/** `/iot/bluetooth/whitelist`: Rows. Not on RouterOS 6. */
interface IotBluetoothWhitelist extends Common {
address?: Word;
addressType?: Word;
whitelistDevice?: Word;
}

/** `/iot/lora`: Rows that are always there. Since 7.11. */
interface IotLora {
antenna?: Word;
antennaGain?: Input<number>;
channelPlan?: Word;
disabled?: Input<boolean>;
forward?: Input<boolean>;
gatewayId?: Word;
lbtEnabled?: Word;
listenTime?: Word;
name?: Input<string>;
/** IPv4 address. */ network?: Input<string>;
rssiThreshold?: Word;
/** In order. */ servers?: Many<string>;
spoofGps?: Word;
/** Since 7.11. Gone in 7.19. */ srcAddress?: Word;
/** Since 7.16. */ alt?: Word;
/** Since 7.16. */ lat?: Word;
/** Since 7.16. */ long?: Word;
/** Since 7.23. */ txImmediateDelayUs?: Word;
}

/** `/iot/lora/channels`: Rows that are always there. Since 7.11. */
interface IotLoraChannels {
/** Which row: it cannot be changed. */ name?: Input<string>;
bandwidth?: Input<number>;
datarate?: Word;
disabled?: Input<boolean>;
freqOff?: Word;
radio?: Word;
spreadFactor?: Word;
}

/** `/iot/lora/joineui`: Rows. Since 7.11. */
interface IotLoraJoineui {
joineuis?: Word;
name?: Input<string>;
/** Since 7.16. */ logging?: Word;
/** Since 7.19. */ type?: Word;
}

/** `/iot/lora/netid`: Rows. Since 7.11. */
interface IotLoraNetid {
name?: Input<string>;
netids?: Word;
/** Since 7.16. */ logging?: Word;
/** Since 7.19. */ type?: Word;
}

/** `/iot/lora/radios`: Rows that are always there. Since 7.11. */
interface IotLoraRadios {
/** Which row: it cannot be changed. */ name?: Input<string>;
centerFreq?: Word;
disabled?: Input<boolean>;
/** Since 7.11. Gone in 7.17. */ rssiOff?: Word;
/** Since 7.11. Gone in 7.17. */ txEnabled?: Word;
txFreqMax?: Word;
txFreqMin?: Word;
}

/** `/iot/lora/servers`: Rows. Since 7.11. */
interface IotLoraServers {
address?: Word;
downPort?: Word;
joineui?: Word;
name?: Input<string>;
netid?: Word;
upPort?: Word;
/** Name in `/certificate`. Since 7.12. */ certificate?: Word;
/** Since 7.12. */ key?: Input<string>;
/** Since 7.12. */ port?: Word;
/** Since 7.12. */ protocol?: Word;
/** Since 7.12. */ ssl?: Word;
/** A time with its unit. Since 7.13. */ interval?: Input<string>;
}

/** `/iot/lora/traffic/options`: Exists once. Since 7.17. */
interface IotLoraTrafficOptions {
crcErrors?: Word;
/** Since 7.19. */ pcktLimit?: Word;
}

/** `/iot/modbus`: Exists once. Not on RouterOS 6. */
interface IotModbus {
disabled?: Input<boolean>;
/** Likely `modbus` unset. */ hardwarePort?: Word;
/** Likely `502` unset. */ tcpPort?: Word;
/** A time with its unit. Likely `1000` unset. */ timeout?: Input<string>;
/** Since 7.12. */ disableSecurityRules?: Word;
/** Since 7.21. */ rxSwitchOffset?: Word;
/** Since 7.22. */ interframeGap?: Word;
}

/** `/iot/modbus/security-rules`: Rows. Since 7.12. */
interface IotModbusSecurityRules extends Common {
allowedFunctionCodes?: Word;
ipRange?: Word;
}

/** `/iot/mqtt/brokers`: Rows. Not on RouterOS 6. */
interface IotMqttBrokers {
address?: Word;
/** Name in `/certificate`. */ certificate?: Word;
clientId?: Input<string>;
name?: Input<string>;
password?: Input<string>;
port?: Word;
ssl?: Word;
username?: Input<string>;
/** Since 7.11. */ autoConnect?: Word;
/** Since 7.11. */ keepAlive?: Word;
/** Since 7.12. */ parallelScriptsLimit?: Word;
/** Since 7.20. */ willMessage?: Word;
/** Since 7.20. */ willQos?: Word;
/** Since 7.20. */ willRetain?: Word;
/** Since 7.20. */ willTopic?: Word;
}

/** `/iot/mqtt/subscriptions`: Rows. Since 7.11. */
interface IotMqttSubscriptions {
broker?: Word;
qos?: Word;
topic?: Word;
/** Since 7.12. */ onMessage?: Word;
}

/** `/iot/wiliot`: Exists once. Since 7.23. */
interface IotWiliot {
advertiser?: Word;
features?: Word;
lat?: Word;
long?: Word;
scanner?: Word;
server?: Word;
spoofGps?: Word;
wiFi?: Word;
}

/** `/iot/wiliot/options`: Exists once. Since 7.23. */
interface IotWiliotOptions {
pcktLimit?: Word;
tokenRefreshHandicap?: Word;
}

/** `/iot/wiliot/servers`: Rows that are always there. Since 7.23. */
interface IotWiliotServers {
address?: Word;
/** Name in `/certificate`. */ certificate?: Word;
name?: Input<string>;
port?: Word;
ssl?: Word;
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
request: Input<"address" | "info" | "prefix">;
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
/** 1 to 65535. */ code: Input<number>;
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

/** `/lora`: Rows that are always there. Gone in 7.23. */
interface Lora {
antenna?: Word;
antennaGain?: Input<number>;
channelPlan?: Word;
disabled?: Input<boolean>;
forward?: Input<boolean>;
gatewayId?: Word;
lbtEnabled?: Word;
listenTime?: Word;
name?: Input<string>;
/** IPv4 address. */ network?: Input<string>;
rssiThreshold?: Word;
/** In order. */ servers?: Many<string>;
spoofGps?: Word;
/** Gone in 7.19. */ srcAddress?: Word;
/** Since 7.16. Gone in 7.23. */ alt?: Word;
/** Since 7.16. Gone in 7.23. */ lat?: Word;
/** Since 7.16. Gone in 7.23. */ long?: Word;
}

/** `/lora/channels`: Rows that are always there. Gone in 7.23. */
interface LoraChannels {
/** Which row: it cannot be changed. */ name?: Input<string>;
bandwidth?: Input<number>;
datarate?: Word;
disabled?: Input<boolean>;
freqOff?: Word;
radio?: Word;
spreadFactor?: Word;
}

/** `/lora/joineui`: Rows. Since 7.11. Gone in 7.23. */
interface LoraJoineui {
joineuis?: Word;
name?: Input<string>;
/** Since 7.16. Gone in 7.23. */ logging?: Word;
/** Since 7.19. Gone in 7.23. */ type?: Word;
}

/** `/lora/netid`: Rows. Since 7.11. Gone in 7.23. */
interface LoraNetid {
name?: Input<string>;
netids?: Word;
/** Since 7.16. Gone in 7.23. */ logging?: Word;
/** Since 7.19. Gone in 7.23. */ type?: Word;
}

/** `/lora/radios`: Rows that are always there. Gone in 7.23. */
interface LoraRadios {
/** Which row: it cannot be changed. */ name?: Input<string>;
centerFreq?: Word;
disabled?: Input<boolean>;
/** Gone in 7.17. */ rssiOff?: Word;
/** Gone in 7.17. */ txEnabled?: Word;
txFreqMax?: Word;
txFreqMin?: Word;
}

/** `/lora/servers`: Rows. Gone in 7.23. */
interface LoraServers {
address?: Word;
downPort?: Word;
name?: Input<string>;
upPort?: Word;
/** Since 7.11. Gone in 7.23. */ joineui?: Word;
/** Since 7.11. Gone in 7.23. */ netid?: Word;
/** Name in `/certificate`. Since 7.12. Gone in 7.23. */ certificate?: Word;
/** Since 7.12. Gone in 7.23. */ key?: Input<string>;
/** Since 7.12. Gone in 7.23. */ port?: Word;
/** Since 7.12. Gone in 7.23. */ protocol?: Word;
/** Since 7.12. Gone in 7.23. */ ssl?: Word;
/** A time with its unit. Since 7.13. Gone in 7.23. */ interval?: Input<string>;
}

/** `/lora/traffic/options`: Exists once. Since 7.17. Gone in 7.23. */
interface LoraTrafficOptions {
crcErrors?: Word;
/** Since 7.19. Gone in 7.23. */ pcktLimit?: Word;
}

/** `/mpls/interface`: Rows in an order. */
interface MplsInterface extends Common {
input?: Input<boolean>;
/** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** 512 to 65535. */ mplsMtu?: Input<number>;
}

/** `/mpls/ldp`: Rows. */
interface MplsLdp extends Common {
afi?: Many<"ip" | "ipv6">;
distributeForDefault?: Input<boolean>;
/** 0 to 255. Likely `255` unset. */ hopLimit?: Input<number | string>;
/** Likely `no` unset. */ loopDetect?: Input<boolean>;
/** IPv4 address. Likely `0.0.0.0` unset. */ lsrId?: Input<string>;
/** 0 to 255. Likely `255` unset. */ pathVectorLimit?: Input<number | string>;
preferredAfi?: Input<"ip" | "ipv6">;
/** In order. */ transportAddresses?: Many<string>;
/** Likely `no` unset. */ useExplicitNull?: Input<boolean>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/mpls/ldp/accept-filter`: Rows in an order. */
interface MplsLdpAcceptFilter extends Common {
accept?: Input<boolean>;
/** IPv4 network, or IPv6 network. */ neighbor?: Input<string>;
/** IPv4 network, or IPv6 network. */ prefix?: Input<string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"any" | "main" | Text>;
}

/** `/mpls/ldp/advertise-filter`: Rows in an order. */
interface MplsLdpAdvertiseFilter extends Common {
advertise?: Input<boolean>;
/** IPv4 network, or IPv6 network. */ neighbor?: Input<string>;
/** IPv4 network, or IPv6 network. */ prefix?: Input<string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"any" | "main" | Text>;
}

/** `/mpls/ldp/interface`: Rows. */
interface MplsLdpInterface extends Common {
acceptDynamicNeighbors?: Input<boolean>;
afi?: Many<"ip" | "ipv6">;
/** A time with its unit. */ helloInterval?: Input<string>;
/** A time with its unit. */ holdTime?: Input<string>;
/** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** In order. */ transportAddresses?: Many<string>;
}

/** `/mpls/ldp/local-mapping`: Rows. */
interface MplsLdpLocalMapping extends Common {
/** IPv4 network, or IPv6 network. */ dstAddress: Input<string>;
/** 16 to 1048576. */ label: Input<"alert" | "expl-null" | "expl-null6" | "impl-null" | number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/mpls/ldp/neighbor`: Rows. */
interface MplsLdpNeighbor extends Common {
sendTargeted?: Input<boolean>;
transport: Input<"lo" | Text>;
}

/** `/mpls/ldp/remote-mapping`: Rows. */
interface MplsLdpRemoteMapping extends Common {
/** IPv4 network, or IPv6 network. */ dstAddress: Input<string>;
/** 16 to 1048576. */ label: Input<"alert" | "expl-null" | "expl-null6" | "impl-null" | number>;
nexthop: Input<"lo" | Text>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/mpls/mangle`: Rows. Since 7.17. */
interface MplsMangle extends Common {
chain?: Input<"forward" | "output">;
exp?: Input<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
setExp?: Input<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
setMark?: Input<"no-mark" | number | Text>;
}

/** `/mpls/settings`: Exists once. Since 7.10. */
interface MplsSettings {
allowFastPath?: Input<boolean>;
dynamicLabelRange?: Input<number | string>;
propagateTtl?: Input<boolean>;
}

/** `/mpls/traffic-eng/interface`: Rows. */
interface MplsTrafficEngInterface extends Common {
/** 0 to 18446744073709551615. */ bandwidth?: Input<number | string>;
/** 0 to 4294967295. */ blockadeKFactor?: Input<number>;
/** 0 to 100. In order. */ downFloodThresholds?: Many<number>;
/** A time with its unit. */ igpFloodPeriod?: Input<string>;
/** Name in `/interface`. */ interface: Input<"lo" | Text>;
/** 0 to 4294967295. */ kFactor?: Input<number>;
/** A time with its unit. */ refreshTime?: Input<string>;
/** Also in hex. 0 to FFFFFFFF. */ resourceClass?: Input<number | string>;
/** 0 to 4294967295. */ teMetric?: Input<number>;
/** 0 to 100. In order. */ upFloodThresholds?: Many<number>;
useUdp?: Input<boolean>;
}

/** `/mpls/traffic-eng/path`: Rows. */
interface MplsTrafficEngPath extends Common {
/** 0 to 4294967295. */ affinityExclude?: Input<number>;
/** 0 to 4294967295. */ affinityIncludeAll?: Input<number>;
/** 0 to 4294967295. */ affinityIncludeAny?: Input<number>;
/** 0 to 7. */ holdingPriority?: Input<number>;
/** In order. */ hops?: Many<string>;
name: Input<string>;
recordRoute?: Input<boolean>;
/** A time with its unit. */ reoptimizeInterval?: Input<string>;
/** 0 to 7. */ setupPriority?: Input<number>;
useCspf?: Input<boolean>;
}

/** `/mpls/traffic-eng/tunnel`: Rows. */
interface MplsTrafficEngTunnel extends Common {
/** 0 to 4294967295. */ affinityExclude?: Input<number>;
/** 0 to 4294967295. */ affinityIncludeAll?: Input<number>;
/** 0 to 4294967295. */ affinityIncludeAny?: Input<number>;
/** A time with its unit. 1s to 71w2h27m52s950ms. */ autoBandwidthAvgInterval?: Input<string>;
/** 1 to 18446744073709551615. */ autoBandwidthRange?: Input<number | string>;
/** 0 to 4294967295. */ autoBandwidthReserve?: Input<number | string>;
/** A time with its unit. 1m to 71w2h27m52s950ms. */ autoBandwidthUpdateInterval?: Input<string>;
/** 0 to 18446744073709551615. */ bandwidth?: Input<number | string>;
bandwidthLimit?: Input<"disabled" | number | Text>;
fromAddress?: Input<string>;
/** 0 to 7. */ holdingPriority?: Input<number>;
name: Input<string>;
primaryPath?: Input<string>;
/** A time with its unit. */ primaryRetryInterval?: Input<string>;
recordRoute?: Input<boolean>;
/** A time with its unit. */ reoptimizeInterval?: Input<string>;
/** In order. */ secondaryPaths?: Many<string>;
secondaryStandby?: Input<boolean>;
/** 0 to 7. */ setupPriority?: Input<number>;
toAddress: Input<string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/openflow`: Rows. Since 7.20. */
interface Openflow extends Common {
/** Name in `/certificate`. */ certificate?: Word;
controllers?: Word;
datapathId?: Word;
isolateControllers?: Word;
name?: Input<string>;
passivePort?: Word;
verifyPeer?: Word;
version?: Word;
}

/** `/openflow/port`: Rows. Since 7.20. */
interface OpenflowPort extends Common {
/** Name in `/interface`. */ interface?: Word;
portId?: Word;
switch?: Word;
}

/** `/port`: Rows that are always there. */
interface Port {
baudRate?: Input<"1000000" | "110" | "115200" | "1152000" | "1200" | "134" | "150" | "1500000" | "1800" | "19200" | "200" | "2000000" | "230400" | "2400" | "2500000" | "300" | "3000000" | "3500000" | "38400" | "4000000" | "460800" | "4800" | "50" | "500000" | "57600" | "576000" | "600" | "75" | "921600" | "9600" | "auto">;
dataBits?: Input<"7" | "8">;
dtr?: Input<"off" | "on">;
flowControl?: Input<"hardware" | "none" | "xon-xoff">;
name?: Input<string>;
parity?: Input<"even" | "none" | "odd">;
rts?: Input<"off" | "on">;
stopBits?: Input<"1" | "2">;
}

/** `/port/remote-access`: Rows. */
interface PortRemoteAccess {
/** Likely `0.0.0.0/0` unset. Gone in 7.23. */ allowedAddresses?: Word;
/** 0 to 4294967295. Likely `0` unset. */ channel?: Input<number>;
disabled?: Input<boolean>;
/** IPv4 address. */ localAddress?: Input<string>;
logFile?: Input<string>;
port?: Input<"serial0" | number | Text>;
/** Likely `rfc2217` unset. */ protocol?: Input<"rfc2217" | "tcp-client" | "tcp-server" | "udp">;
/** Likely `0` unset. Gone in 7.23. */ tcpPort?: Word;
/** Since 7.21. */ comment?: Input<string>;
/** 1 to 65535. Since 7.23. */ ipPort?: Input<number>;
/** 0 to 4294967295. In order. Since 7.23. */ remoteAddresses?: Many<number>;
}

/** `/ppp/aaa`: Exists once. */
interface PppAaa {
/** Likely `yes` unset. */ accounting?: Input<boolean>;
/** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
/** Likely `no` unset. */ useCircuitIdInNasPortId?: Input<boolean>;
/** Likely `no` unset. */ useRadius?: Input<boolean>;
/** Since 7.15. */ enableIpv6Accounting?: Input<boolean>;
}

/** `/ppp/l2tp-secret`: Rows. */
interface PppL2tpSecret {
address?: Input<number | string>;
comment?: Input<string>;
secret?: Input<string>;
}

/** `/ppp/profile`: Rows. */
interface PppProfile {
/** In order. */ addressList?: Many<string>;
/** Name in `/interface`. */ bridge?: Input<string>;
/** 0 to 4294967295. */ bridgeHorizon?: Input<number>;
/** Likely `default` unset. */ bridgeLearning?: Input<"default" | "no" | "yes" | boolean>;
/** 1 to 200000000. */ bridgePathCost?: Input<number>;
/** Also in hex. 0 to FF. */ bridgePortPriority?: Input<number | string>;
/** Likely `yes` unset. */ changeTcpMss?: Input<"default" | "no" | "yes" | boolean>;
comment?: Input<string>;
dhcpv6PdPool?: Input<string>;
/** IPv4 address. In order. */ dnsServer?: Many<string>;
/** A time with its unit. */ idleTimeout?: Input<string>;
incomingFilter?: Input<"forward" | "input" | "output" | Text>;
insertQueueBefore?: Input<"bottom" | "first" | Text>;
/** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
/** IPv4 address. */ localAddress?: Input<string>;
name: Input<string>;
onDown?: Input<string>;
onUp?: Input<string>;
/** Likely `default` unset. */ onlyOne?: Input<"default" | "no" | "yes" | boolean>;
outgoingFilter?: Input<"forward" | "input" | "output" | Text>;
parentQueue?: Input<"none" | number | Text>;
queueType?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
rateLimit?: Input<string>;
/** IPv4 address. Name in `/ip/pool`. */ remoteAddress?: Input<string>;
remoteIpv6PrefixPool?: Input<string>;
/** A time with its unit. */ sessionTimeout?: Input<string>;
/** Likely `default` unset. */ useCompression?: Input<"default" | "no" | "yes" | boolean>;
/** Likely `default` unset. */ useEncryption?: Input<"default" | "no" | "required" | "yes" | boolean>;
/** Likely `yes` unset. */ useIpv6?: Input<"default" | "no" | "required" | "yes" | boolean>;
/** Likely `default` unset. */ useMpls?: Input<"default" | "no" | "required" | "yes" | boolean>;
/** Likely `default` unset. */ useUpnp?: Input<"default" | "no" | "yes" | boolean>;
/** IPv4 address. In order. */ winsServer?: Many<string>;
/** Since 7.17. */ bridgePortTrusted?: Input<boolean>;
/** 1 to 4094. Since 7.17. */ bridgePortVid?: Input<number>;
/** A time with its unit. Since 7.20. */ dhcpv6LeaseTime?: Input<string>;
/** Since 7.20. */ dhcpv6UseRadius?: Input<boolean>;
/** Since 7.20. */ remoteIpv6PrefixReuse?: Input<boolean>;
}

/** `/ppp/secret`: Rows. */
interface PppSecret extends Common {
callerId?: Input<string>;
ipv6Routes?: Input<string>;
/** 0 to 18446744073709551615. Likely `0` unset. */ limitBytesIn?: Input<number | string>;
/** 0 to 18446744073709551615. Likely `0` unset. */ limitBytesOut?: Input<number | string>;
/** IPv4 address. */ localAddress?: Input<string>;
name: Input<string>;
password?: Input<string>;
/** Name in `/ppp/profile`. Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
/** IPv4 address. */ remoteAddress?: Input<string>;
/** IPv6 network. */ remoteIpv6Prefix?: Input<string>;
routes?: Input<string>;
/** Likely `any` unset. */ service?: Input<"any" | "async" | "l2tp" | "ovpn" | "pppoe" | "pptp" | "sstp">;
}

/** `/queue/interface`: Rows that are always there. */
interface QueueInterface {
/** Which row: it cannot be changed. */ interface?: Input<string>;
/** Name in `/queue/type`. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "no-queue" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/simple`: Rows in an order. */
interface QueueSimple extends Common {
/** Number with a fraction. 0 to 10. Likely `0.1/0.1` unset. */ bucketSize?: Input<number>;
/** 0 to 18446744073709551615. Likely `0/0` unset. */ burstLimit?: Input<number | string>;
/** 0 to 18446744073709551615. Likely `0/0` unset. */ burstThreshold?: Input<number | string>;
/** Likely `0s/0s` unset. */ burstTime?: Input<string>;
dst?: Input<"lo" | number | Text>;
/** 0 to 18446744073709551615. Likely `0/0` unset. */ limitAt?: Input<number | string>;
/** 0 to 18446744073709551615. Likely `0/0` unset. */ maxLimit?: Input<number | string>;
name?: Input<string>;
/** In order. */ packetMarks?: Many<"no-mark" | number | Text>;
/** Name in `/queue/simple`. Likely `none` unset. */ parent?: Input<"none" | Text>;
/** 1 to 8. Likely `8/8` unset. */ priority?: Input<number>;
/** Likely `default-small/default-small` unset. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
/** In order. */ target: Many<"lo" | number | Text>;
/** In order. */ time?: Many<string>;
/** Number with a fraction. 0 to 10. */ totalBucketSize?: Input<number>;
/** 0 to 18446744073709551615. */ totalBurstLimit?: Input<number | string>;
/** 0 to 18446744073709551615. */ totalBurstThreshold?: Input<number | string>;
/** A time with its unit. */ totalBurstTime?: Input<string>;
/** 0 to 18446744073709551615. */ totalLimitAt?: Input<number | string>;
/** 0 to 18446744073709551615. */ totalMaxLimit?: Input<number | string>;
/** 1 to 8. */ totalPriority?: Input<number>;
totalQueue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/tree`: Rows. */
interface QueueTree extends Common {
/** Number with a fraction. 0 to 10. Likely `0.1` unset. */ bucketSize?: Input<number>;
/** 0 to 18446744073709551615. Likely `0` unset. */ burstLimit?: Input<number | string>;
/** 0 to 18446744073709551615. Likely `0` unset. */ burstThreshold?: Input<number | string>;
/** A time with its unit. Likely `0s` unset. */ burstTime?: Input<string>;
/** 0 to 18446744073709551615. Likely `0` unset. */ limitAt?: Input<number | string>;
/** 0 to 18446744073709551615. Likely `0` unset. */ maxLimit?: Input<number | string>;
name?: Input<string>;
/** In order. */ packetMark?: Many<"no-mark" | number | Text>;
parent: Input<"global" | "lo" | Text>;
/** 1 to 8. Likely `8` unset. */ priority?: Input<number>;
/** Likely `default-small` unset. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/type`: Rows. */
interface QueueType {
/** 1000 to 4294967295. Likely `15000` unset. */ bfifoLimit?: Input<number | string>;
/** Likely `none` unset. */ cakeAckFilter?: Input<"aggressive" | "filter" | "none">;
/** Likely `none` unset. */ cakeAtm?: Input<"atm" | "none" | "ptm">;
cakeAutorateIngress?: Input<boolean>;
/** 0 to 18446744073709551615. Unset: `0`. */ cakeBandwidth?: Input<number | string>;
/** Likely `diffserv3` unset. */ cakeDiffserv?: Input<"besteffort" | "diffserv3" | "diffserv4" | "diffserv8" | "precedence">;
/** Likely `triple-isolate` unset. */ cakeFlowmode?: Input<"dsthost" | "dual-dsthost" | "dual-srchost" | "flowblind" | "flows" | "hosts" | "srchost" | "triple-isolate">;
/** 0 to 4294967295. Likely `0` unset. */ cakeMemlimit?: Input<number>;
/** 0 to 256. */ cakeMpu?: Input<number>;
/** Unset: `no`. */ cakeNat?: Input<boolean>;
/** -64 to 256. Likely `0` unset. */ cakeOverhead?: Input<number>;
cakeOverheadScheme?: Input<"bridged-llcsnap" | "bridged-ptm" | "bridged-vcmux" | "convervative" | "docsis" | "ether-vlan" | "ethernet" | "ipoa-llcsnap" | "ipoa-vcmux" | "pppoa-llc" | "pppoa-vcmux" | "pppoe-llcsnap" | "pppoe-ptm" | "pppoe-vcmux" | "raw" | "via-ethernet">;
/** A time with its unit. Likely `100ms` unset. */ cakeRtt?: Input<string>;
/** Likely `none` unset. */ cakeRttScheme?: Input<"datacentre" | "internet" | "interplanetary" | "lan" | "metro" | "none" | "oceanic" | "regional" | "satellite">;
/** Unset: `no`. */ cakeWash?: Input<boolean>;
/** A time with its unit. */ codelCeThreshold?: Input<string>;
/** Unset: `no`. */ codelEcn?: Input<boolean>;
/** A time with its unit. Likely `100ms` unset. */ codelInterval?: Input<string>;
/** 0 to 4294967295. Likely `1000` unset. */ codelLimit?: Input<number | string>;
/** A time with its unit. Likely `5ms` unset. */ codelTarget?: Input<string>;
/** A time with its unit. */ fqCodelCeThreshold?: Input<string>;
/** Likely `yes` unset. */ fqCodelEcn?: Input<boolean>;
/** 0 to 4294967295. Likely `1024` unset. */ fqCodelFlows?: Input<number>;
/** A time with its unit. Likely `100ms` unset. */ fqCodelInterval?: Input<string>;
/** 0 to 4294967295. Likely `10240` unset. */ fqCodelLimit?: Input<number | string>;
/** 0 to 4294967295. Likely `33554432` unset. */ fqCodelMemlimit?: Input<number>;
/** 0 to 4294967295. Likely `1514` unset. */ fqCodelQuantum?: Input<number>;
/** A time with its unit. Likely `5ms` unset. */ fqCodelTarget?: Input<string>;
kind: Input<"bfifo" | "cake" | "codel" | "fq-codel" | "mq-pfifo" | "none" | "pcq" | "pfifo" | "red" | "sfq">;
/** 1 to 4294967295. Likely `50` unset. */ mqPfifoLimit?: Input<number | string>;
name: Input<string>;
/** 0 to 4294967295. Likely `0` unset. */ pcqBurstRate?: Input<number | string>;
/** 0 to 4294967295. Likely `0` unset. */ pcqBurstThreshold?: Input<number | string>;
/** A time with its unit. 1s to 7101w3d6h28m15s. Likely `10s` unset. */ pcqBurstTime?: Input<string>;
pcqClassifier?: Many<"dst-address" | "dst-port" | "src-address" | "src-port">;
/** 0 to 32. Likely `32` unset. */ pcqDstAddressMask?: Input<number>;
/** 0 to 128. Likely `128` unset. */ pcqDstAddress6Mask?: Input<number>;
/** 1 to 4294967295. Likely `50` unset. */ pcqLimit?: Input<number | string>;
/** 0 to 4294967295. Likely `0` unset. */ pcqRate?: Input<number | string>;
/** 0 to 32. Likely `32` unset. */ pcqSrcAddressMask?: Input<number>;
/** 0 to 128. Likely `128` unset. */ pcqSrcAddress6Mask?: Input<number>;
/** 1 to 4294967295. Likely `2000` unset. */ pcqTotalLimit?: Input<number | string>;
/** 1 to 4294967295. Likely `50` unset. */ pfifoLimit?: Input<number | string>;
/** 1 to 65535. Likely `1000` unset. */ redAvgPacket?: Input<number>;
/** 0 to 4294967295. Likely `20` unset. */ redBurst?: Input<number>;
/** 0 to 4294967295. Likely `60` unset. */ redLimit?: Input<number | string>;
/** 0 to 4294967295. Likely `50` unset. */ redMaxThreshold?: Input<number | string>;
/** 0 to 4294967295. Likely `10` unset. */ redMinThreshold?: Input<number | string>;
/** 0 to 32767. Likely `1514` unset. */ sfqAllot?: Input<number>;
/** 0 to 4294967295. Likely `5` unset. */ sfqPerturb?: Input<number>;
}

/** `/radius`: Rows in an order. */
interface Radius extends Common {
/** Likely `no` unset. */ accountingBackup?: Input<boolean>;
/** 1 to 65535. Likely `1813` unset. */ accountingPort?: Input<number>;
/** Likely `0.0.0.0` unset. */ address: Input<string>;
/** 1 to 65535. Likely `1812` unset. */ authenticationPort?: Input<number>;
calledId?: Input<string>;
/** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
domain?: Input<string>;
/** Likely `udp` unset. */ protocol?: Input<"radsec" | "udp">;
realm?: Input<string>;
secret?: Input<string>;
service?: Many<"dhcp" | "dot1x" | "hotspot" | "ipsec" | "login" | "ppp" | "wireless">;
/** IPv4 address. Likely `0.0.0.0` unset. */ srcAddress?: Input<string>;
/** A time with its unit. 10ms to 1m. Likely `300ms` unset. */ timeout?: Input<string>;
/** Likely `yes-for-request-resp` unset. Since 7.15. */ requireMessageAuth?: Input<"no" | "yes-for-request-resp">;
/** A time with its unit. 10ms to 1m. Likely `3300ms` unset. Since 7.19.3. */ radsecTimeout?: Input<string>;
}

/** `/radius/incoming`: Exists once. */
interface RadiusIncoming {
/** Likely `no` unset. */ accept?: Input<boolean>;
/** 1 to 65535. Likely `3799` unset. */ port?: Input<number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/routing/bfd/configuration`: Rows in an order. Since 7.10. */
interface RoutingBfdConfiguration {
addressList?: Input<string>;
/** In order. */ addresses?: Many<number | string>;
disabled?: Input<boolean>;
forbidBfd?: Input<boolean>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** A time with its unit. */ minRx?: Input<string>;
/** A time with its unit. */ minTx?: Input<string>;
/** 1 to 255. */ multiplier?: Input<number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** Since 7.11. */ comment?: Input<string>;
}

/** `/routing/bgp/connection`: Rows. Not on RouterOS 6. */
interface RoutingBgpConnection extends BgpPeer {
/** Gone in 7.10.2. */ asOverride?: Word;
connect?: Input<boolean>;
/** A time with its unit. 3s to 18h12m15s. */ holdTime?: Input<"infinity" | Text>;
/** Gone in 7.20. */ "input.ignoreAsPathLen"?: Input<boolean>;
/** A time with its unit. 1s to 30m. */ keepaliveTime?: Input<string>;
listen?: Input<boolean>;
"local.address"?: Input<"lo" | Text>;
/** 0 to 4294967295. */ "local.port"?: Input<number>;
"local.role": Input<"ebgp" | "ebgp-customer" | "ebgp-peer" | "ebgp-provider" | "ebgp-rs" | "ebgp-rs-client" | "ibgp" | "ibgp-rr">;
/** 1 to 255. */ "local.ttl"?: Input<number>;
multihop?: Input<boolean>;
"output.defaultOriginate"?: Input<"always" | "if-installed" | "never">;
"output.keepSentAttributes"?: Input<boolean>;
"remote.address"?: Input<"lo" | number | Text>;
"remote.allowedAs"?: Input<string>;
"remote.as"?: Input<number | string>;
/** 0 to 4294967295. */ "remote.port"?: Input<number>;
/** 1 to 255. */ "remote.ttl"?: Input<number>;
/** IPv4 address. Name in `/routing/id`. Gone in 7.20. */ routerId?: Input<"main" | Text>;
tcpMd5Key?: Input<string>;
/** In order. Name in `/routing/bgp/template`. */ templates?: Many<"default" | Text>;
useBfd?: Input<boolean>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** Since 7.10. */ "output.removePrivateAs"?: Input<boolean>;
/** Name in `/routing/bgp/instance`. Since 7.20. */ instance?: Input<string>;
}

/** `/routing/bgp/evpn`: Rows in an order. Since 7.20. */
interface RoutingBgpEvpn extends Common {
/** In order. */ "export.routeTargets"?: Many<string>;
/** In order. */ "import.routeTargets"?: Many<string>;
instance?: Input<string>;
name?: Input<string>;
rd?: Input<string>;
/** In order. */ vni?: Many<number | string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/routing/bgp/instance`: Rows. Not in 7 to before 7.20. */
interface RoutingBgpInstance extends Common {
/** Gone in 7. */ clientToClientReflection?: Input<boolean>;
as?: Input<number | string>;
/** IPv4 address. */ clusterId?: Input<string>;
ignoreAsPathLen?: Input<boolean>;
name?: Input<string>;
/** IPv4 address. Name in `/routing/id`. */ routerId?: Input<"main" | Text>;
/** Name in `/routing/table`. */ routingTable?: Input<"main" | Text>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** 0 to 4294967295. */ multipath?: Input<number>;
}

/** `/routing/bgp/template`: Rows. Not on RouterOS 6. */
interface RoutingBgpTemplate extends BgpPeer {
/** Likely `no` unset. Gone in 7.10.2. */ asOverride?: Input<boolean>;
/** A time with its unit. 3s to 18h12m15s. Likely `3m` unset. */ holdTime?: Input<"infinity" | Text>;
/** Likely `no` unset. Gone in 7.20. */ "input.ignoreAsPathLen"?: Input<boolean>;
/** A time with its unit. 1s to 30m. Likely `3m` unset. */ keepaliveTime?: Input<string>;
/** Likely `no` unset. */ multihop?: Input<boolean>;
/** Likely `never` unset. */ "output.defaultOriginate"?: Input<"always" | "if-installed" | "never">;
/** Likely `no` unset. */ "output.keepSentAttributes"?: Input<boolean>;
/** IPv4 address. Name in `/routing/id`. Likely `main` unset. Gone in 7.20. */ routerId?: Input<"main" | Text>;
/** In order. */ templates?: Many<"default" | number | Text>;
/** Likely `no` unset. */ useBfd?: Input<boolean>;
/** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
/** Likely `no` unset. Since 7.10. */ "output.removePrivateAs"?: Input<boolean>;
}

/** `/routing/bgp/vpls`: Rows. */
interface RoutingBgpVpls extends Common {
/** Name in `/interface`. */ bridge?: Input<string>;
/** 1 to 200000000. */ bridgeCost?: Input<number>;
bridgeHorizon?: Input<"none" | number | Text>;
ciscoId?: Input<string>;
/** In order. */ exportRouteTargets?: Many<string>;
/** In order. */ importRouteTargets?: Many<string>;
/** 0 to 4294967295. */ localPref?: Input<number>;
name?: Input<string>;
pwControlWord?: Input<"default" | "disabled" | "enabled">;
/** 32 to 65535. */ pwL2mtu?: Input<number>;
pwType?: Input<"raw-ethernet" | "tagged-ethernet" | "vpls">;
rd?: Input<string>;
/** 0 to 65535. */ siteId?: Input<number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** 1 to 4094. Since 7.17. */ bridgePvid?: Input<number>;
/** Name in `/interface/list`. Since 7.23.2. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/routing/bgp/vpn`: Rows. */
interface RoutingBgpVpn extends Common {
"export.filterChain"?: Input<string>;
"export.filterSelect"?: Input<string>;
"export.redistribute"?: Many<"bgp" | "connected" | "dhcp" | "fantasy" | "isis" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
/** In order. */ "export.routeTargets"?: Many<string>;
"import.filterChain"?: Input<string>;
/** In order. */ "import.routeTargets"?: Many<string>;
/** IPv4 address. Gone in 7.20. */ "import.routerId"?: Input<"main" | Text>;
labelAllocationPolicy: Input<"per-prefix" | "per-vrf">;
name?: Input<string>;
routeDistinguisher: Input<string>;
/** Name in `/ip/vrf`. */ vrf: Input<"main" | Text>;
/** Since 7.20. */ instance?: Input<string>;
}

/** `/routing/fantasy`: Rows. */
interface RoutingFantasy extends Common {
/** 0 to 4294967295. */ count?: Input<number>;
dealerId?: Input<number | string>;
dstAddress?: Input<"lo" | number | Text>;
gateway?: Input<"lo" | number | Text>;
instanceId?: Input<number | string>;
name?: Input<string>;
/** 0 to 4294967295. */ offset?: Input<number>;
prefixLength?: Input<number | string>;
privOffs?: Input<number | string>;
privSize?: Input<number | string>;
scope?: Input<number | string>;
seed?: Input<string>;
targetScope?: Input<number | string>;
useHold?: Input<boolean>;
}

/** `/routing/filter/community-ext-list`: Rows in an order. */
interface RoutingFilterCommunityExtList extends Common {
/** In order. */ communities?: Many<string>;
list: Input<string>;
regexp?: Input<string>;
}

/** `/routing/filter/community-large-list`: Rows in an order. */
interface RoutingFilterCommunityLargeList extends Common {
/** In order. */ communities?: Many<string>;
list: Input<string>;
regexp?: Input<string>;
}

/** `/routing/filter/community-list`: Rows in an order. */
interface RoutingFilterCommunityList extends Common {
/** In order. */ communities?: Many<string>;
list: Input<string>;
regexp?: Input<string>;
}

/** `/routing/filter/num-list`: Rows in an order. */
interface RoutingFilterNumList extends Common {
list: Input<string>;
range?: Input<number | string>;
}

/** `/routing/filter/rule`: Rows in an order. Not on RouterOS 6. */
interface RoutingFilterRule extends Common {
chain: Input<string>;
rule?: Input<"accept" | "append" | "delete" | "filter" | "if" | "jump" | "reject" | "return" | "rpki-verify" | "set" | "unset" | number | Text>;
}

/** `/routing/filter/select-rule`: Rows in an order. Not on RouterOS 6. */
interface RoutingFilterSelectRule extends Common {
chain: Input<string>;
doGroupNum?: Input<"bgp-input-local-as" | "bgp-input-remote-as" | "bgp-local-pref" | "bgp-med" | "bgp-out-med" | "bgp-output-local-as" | "bgp-output-remote-as" | "bgp-path-len" | "bgp-path-peer-prepend" | "bgp-path-prepend" | "bgp-weight" | "distance" | "dst-len" | "ospf-ext-metric" | "ospf-ext-tag" | "ospf-metric" | "ospf-tag" | "rip-ext-metric" | "rip-ext-tag" | "rip-metric" | "rip-tag" | "scope" | "target-scope">;
doGroupPrfx?: Input<"bgp-input-local-addr" | "bgp-input-remote-addr" | "bgp-output-local-addr" | "bgp-output-remote-addr" | "dst" | "gw" | "ospf-fwd" | "pref-src">;
doJump?: Input<string>;
doSelectNum?: Input<"bgp-input-local-as" | "bgp-input-remote-as" | "bgp-local-pref" | "bgp-med" | "bgp-out-med" | "bgp-output-local-as" | "bgp-output-remote-as" | "bgp-path-len" | "bgp-path-peer-prepend" | "bgp-path-prepend" | "bgp-weight" | "distance" | "dst-len" | "ospf-ext-metric" | "ospf-ext-tag" | "ospf-metric" | "ospf-tag" | "rip-ext-metric" | "rip-ext-tag" | "rip-metric" | "rip-tag" | "scope" | "target-scope">;
doSelectPrfx?: Input<"bgp-input-local-addr" | "bgp-input-remote-addr" | "bgp-output-local-addr" | "bgp-output-remote-addr" | "dst" | "gw" | "ospf-fwd" | "pref-src">;
/** -2147483648 to 2147483647. */ doTake?: Input<number>;
doWhere?: Input<string>;
}

/** `/routing/gmp`: Rows. */
interface RoutingGmp {
disabled?: Input<boolean>;
/** In order. */ exclude?: Many<"all" | "dynamic" | "none" | "static" | Text>;
/** In order. */ groups?: Many<string>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** In order. */ sources?: Many<string>;
/** Since 7.23.2. */ comment?: Input<string>;
}

/** `/routing/id`: Rows. */
interface RoutingId extends Common {
/** IPv4 address. */ routingId?: Input<string>;
name?: Input<string>;
selectDynamicId?: Many<"any" | "lowest" | "only-active" | "only-loopback" | "only-static" | "only-vrf">;
/** Name in `/ip/vrf`. */ selectFromVrf?: Input<"main" | Text>;
}

/** `/routing/igmp-proxy`: Exists once. */
interface RoutingIgmpProxy {
/** A time with its unit. 1s to 1h. */ queryInterval?: Input<string>;
/** A time with its unit. 1s to 1h. */ queryResponseInterval?: Input<string>;
/** Likely `no` unset. */ quickLeave?: Input<boolean>;
}

/** `/routing/igmp-proxy/interface`: Rows. */
interface RoutingIgmpProxyInterface extends Common {
/** In order. */ alternativeSubnets?: Many<number | string>;
/** Name in `/interface`. */ interface?: Input<"all" | "lo" | Text>;
/** 0 to 4294967295. */ threshold?: Input<number | string>;
/** Likely `no` unset. */ upstream?: Input<boolean>;
}

/** `/routing/igmp-proxy/mfc`: Rows. */
interface RoutingIgmpProxyMfc {
disabled?: Input<boolean>;
/** In order. */ downstreamInterfaces?: Many<"lo" | Text>;
/** IPv4 address. */ group: Input<string>;
/** IPv4 address. */ source: Input<string>;
upstreamInterface: Input<"lo" | Text>;
}

/** `/routing/isis/instance`: Rows. Since 7.13. */
interface RoutingIsisInstance extends Common {
afi?: Many<"ip" | "ipv6">;
/** In order. */ areas?: Many<string>;
/** 0 to 4294967295. */ areasMax?: Input<number | string>;
inFilterChain?: Input<string>;
/** 0 to 4294967295. */ "l1.lspMaxAge"?: Input<number | string>;
/** 0 to 4294967295. */ "l1.lspMaxSize"?: Input<number | string>;
/** 0 to 4294967295. */ "l1.lspRefreshInterval"?: Input<number>;
/** 0 to 4294967295. */ "l1.lspUpdateInterval"?: Input<number>;
"l1.originateDefault"?: Input<"always" | "if-installed" | "never">;
"l1.outFilterChain"?: Input<string>;
"l1.outFilterSelect"?: Input<string>;
"l1.redistribute"?: Many<"bgp" | "bgp-mpls-vpn" | "connected" | "dhcp" | "fantasy" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
/** 0 to 4294967295. */ "l2.lspMaxAge"?: Input<number | string>;
/** 0 to 4294967295. */ "l2.lspMaxSize"?: Input<number | string>;
/** 0 to 4294967295. */ "l2.lspUpdateInterval"?: Input<number>;
"l2.originateDefault"?: Input<"always" | "if-installed" | "never">;
"l2.outFilterChain"?: Input<string>;
"l2.outFilterSelect"?: Input<string>;
"l2.redistribute"?: Many<"bgp" | "bgp-mpls-vpn" | "connected" | "dhcp" | "fantasy" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
name?: Input<string>;
systemId?: Input<string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** 0 to 4294967295. Since 7.21.5. Not in 7.22 to before 7.23.2. */ "l2.lspRefreshInterval"?: Input<number>;
/** Since 7.21.5. Not in 7.22 to before 7.23. */ metricType?: Input<"both" | "old" | "wide">;
}

/** `/routing/isis/interface`: Rows that are always there. Since 7.13. */
interface RoutingIsisInterface {
/** 0 to 4294967295. */ helloInterval?: Input<number>;
instance?: Input<string>;
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
/** 0 to 4294967295. */ "l1.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "l1.helloDrInterval"?: Input<number>;
/** 0 to 4294967295. */ "l1.helloInterval"?: Input<number>;
/** 0 to 4294967295. */ "l1.helloMultiplier"?: Input<number>;
/** 0 to 4294967295. */ "l1.metric"?: Input<number>;
/** 0 to 4294967295. */ "l1.priority"?: Input<number>;
/** 0 to 4294967295. */ "l1.psnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "l2.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "l2.helloDrInterval"?: Input<number>;
/** 0 to 4294967295. */ "l2.helloInterval"?: Input<number>;
/** 0 to 4294967295. */ "l2.helloMultiplier"?: Input<number>;
/** 0 to 4294967295. */ "l2.metric"?: Input<number>;
/** 0 to 4294967295. */ "l2.priority"?: Input<number>;
/** 0 to 4294967295. */ "l2.psnpInterval"?: Input<number>;
ptp?: Word;
"ptp.3wayState"?: Input<"down" | "init" | "up">;
"ptp.usage"?: Input<"l1" | "l2">;
/** Since 7.14. */ "l1.passive"?: Input<boolean>;
/** Since 7.14. */ "l2.passive"?: Input<boolean>;
}

/** `/routing/isis/interface-template`: Rows in an order. Since 7.13. */
interface RoutingIsisInterfaceTemplate extends Common {
/** 0 to 4294967295. */ "bcast.l1.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.helloInterval"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.helloIntervalDr"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.helloMultiplier"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.metric"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.priority"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l1.psnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.helloInterval"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.helloIntervalDr"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.helloMultiplier"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.metric"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.priority"?: Input<number>;
/** 0 to 4294967295. */ "bcast.l2.psnpInterval"?: Input<number>;
instance?: Input<string>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
levels?: Many<"l1" | "l2">;
/** True: it is there. */ ptp?: Input<boolean>;
"ptp.hello3way"?: Word;
/** 0 to 4294967295. */ "ptp.helloInterval"?: Input<number>;
/** 0 to 4294967295. */ "ptp.helloMultiplier"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l1.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l1.metric"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l1.psnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l2.csnpInterval"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l2.metric"?: Input<number>;
/** 0 to 4294967295. */ "ptp.l2.psnpInterval"?: Input<number>;
/** True: it is there. Since 7.20. */ passive?: Input<boolean>;
}

/** `/routing/isis/lsp`: Rows that are always there. Since 7.13. */
interface RoutingIsisLsp {
/** Which row: it cannot be changed. */ name?: Input<string>;
/** 0 to 4294967295. */ age?: Input<number>;
body?: Input<string>;
/** Also in hex. 0 to FFFFFFFF. */ checksum?: Input<number | string>;
instance?: Input<string>;
level?: Input<"l1" | "l2">;
lspId?: Input<string>;
/** Also in hex. 0 to FFFFFFFF. */ sequence?: Input<number | string>;
}

/** `/routing/isis/neighbor`: Rows that are always there. Since 7.13. */
interface RoutingIsisNeighbor {
instance?: Input<string>;
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
levelType?: Input<"l1" | "l2">;
/** MAC address. */ snpa?: Input<string>;
srcid?: Input<string>;
state?: Input<"init" | "up">;
}

/** `/routing/ospf/area`: Rows. */
interface RoutingOspfArea extends Common {
/** IPv4 address. Likely `0.0.0.0` unset. */ areaId?: Input<string>;
/** 0 to 4294967295. */ defaultCost?: Input<number>;
/** Name in `/routing/ospf/instance`. */ instance: Input<string>;
name?: Input<string>;
/** True: it is there. */ noSummaries?: Input<boolean>;
nssaTranslator?: Input<"candidate" | "no" | "yes" | boolean>;
/** Likely `default` unset. */ type?: Input<"default" | "nssa" | "stub">;
}

/** `/routing/ospf/area/range`: Rows. */
interface RoutingOspfAreaRange extends Common {
/** Likely `yes` unset. */ advertise?: Input<boolean>;
area: Input<string>;
/** 0 to 4294967295. */ cost?: Input<number>;
/** IPv4 network, or IPv6 network. */ prefix: Input<string>;
}

/** `/routing/ospf/instance`: Rows. */
interface RoutingOspfInstance extends Common {
/** Gone in 7. */ redistributeBgp?: Word;
/** Gone in 7. */ redistributeConnected?: Word;
/** Gone in 7. */ redistributeOtherOspf?: Word;
/** Gone in 7. */ redistributeRip?: Word;
/** Gone in 7. */ redistributeStatic?: Word;
/** Gone in 7. */ distributeDefault?: Word;
domainId?: Input<string>;
/** 0 to 4294967295. */ domainTag?: Input<number>;
inFilterChain?: Input<string>;
mplsTeAddress?: Input<string>;
/** IPv4 address. */ mplsTeArea?: Input<string>;
name?: Input<string>;
originateDefault?: Input<"always" | "if-installed" | "never">;
outFilterChain?: Input<string>;
outFilterSelect?: Input<string>;
redistribute?: Many<"bgp" | "bgp-mpls-vpn" | "connected" | "dhcp" | "fantasy" | "isis" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
/** IPv4 address. Name in `/routing/id`. Likely `main` unset. */ routerId?: Input<"main" | Text>;
/** Name in `/routing/table`. */ routingTable?: Input<"main" | Text>;
useDn?: Input<boolean>;
/** Likely `2` unset. */ version?: Input<"2" | "3">;
/** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/routing/ospf/interface`: Rows. Not in 7 to before 7.23. */
interface RoutingOspfInterface extends Common {
/** Gone in 7. */ networkType?: Input<"broadcast" | "nbma" | "point-to-point" | "ptmp" | number | Text>;
address?: Input<"lo" | Text>;
area?: Input<string>;
/** 1 to 65535. */ cost?: Input<number>;
/** A time with its unit. 1s to 18h12m15s. */ deadInterval?: Input<string>;
/** A time with its unit. 1s to 18h12m15s. */ helloInterval?: Input<string>;
/** 0 to 255. */ instanceId?: Input<number>;
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
/** 0 to 255. */ priority?: Input<number>;
/** A time with its unit. 1s to 18h12m15s. */ retransmitInterval?: Input<string>;
/** A time with its unit. 1s to 18h12m15s. */ transmitDelay?: Input<string>;
type?: Input<"broadcast" | "nbma" | "ptmp" | "ptmp-broadcast" | "ptp" | "ptp-unnumbered" | "virtual-link">;
useBfd?: Input<boolean>;
/** IPv4 address. */ vlinkNeighborId?: Input<string>;
vlinkTransitArea?: Input<string>;
auth?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512" | "simple">;
/** 0 to 255. */ authId?: Input<number>;
authKey?: Input<string>;
passive?: Input<boolean>;
}

/** `/routing/ospf/interface-template`: Rows in an order. Not on RouterOS 6. */
interface RoutingOspfInterfaceTemplate extends Common {
/** Name in `/routing/ospf/area`. */ area: Input<string>;
auth?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512" | "simple">;
/** 0 to 255. */ authId?: Input<number>;
authKey?: Input<string>;
/** 1 to 65535. Likely `1` unset. */ cost?: Input<number>;
/** A time with its unit. 1s to 18h12m15s. Likely `40s` unset. */ deadInterval?: Input<string>;
/** A time with its unit. 1s to 18h12m15s. Likely `10s` unset. */ helloInterval?: Input<string>;
/** 0 to 255. Likely `0` unset. */ instanceId?: Input<number>;
/** In order. Name in `/interface`. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** IPv4 network, or IPv6 network. In order. */ networks?: Many<string>;
/** True: it is there. */ passive?: Input<boolean>;
prefixList?: Input<string>;
/** 0 to 255. Likely `128` unset. */ priority?: Input<number>;
/** A time with its unit. 1s to 18h12m15s. Likely `5s` unset. */ retransmitInterval?: Input<string>;
/** A time with its unit. 1s to 18h12m15s. Likely `1s` unset. */ transmitDelay?: Input<string>;
/** Likely `broadcast` unset. */ type?: Input<"broadcast" | "nbma" | "ptmp" | "ptmp-broadcast" | "ptp" | "ptp-unnumbered">;
/** IPv4 address. Gone in 7.23. */ vlinkNeighborId?: Input<string>;
/** Gone in 7.23. */ vlinkTransitArea?: Input<string>;
/** Likely `no` unset. Since 7.10. */ useBfd?: Input<boolean>;
}

/** `/routing/ospf/neighbor`: Rows that are always there. */
interface RoutingOspfNeighbor {
/** Which row: it cannot be changed. */ interface?: Input<string>;
comment?: Input<string>;
}

/** `/routing/ospf/static-neighbor`: Rows. */
interface RoutingOspfStaticNeighbor extends Common {
address: Input<"lo" | Text>;
area: Input<string>;
/** 0 to 255. Likely `0` unset. */ instanceId?: Input<number>;
/** A time with its unit. Likely `2m` unset. */ pollInterval?: Input<string>;
}

/** `/routing/pimsm/bsr/candidate`: Rows. */
interface RoutingPimsmBsrCandidate {
address?: Input<"lo" | Text>;
disabled?: Input<boolean>;
/** 0 to 4294967295. Gone in 7.24. */ hashmaskLength?: Input<number>;
instance?: Input<string>;
/** 0 to 255. */ priority?: Input<number>;
/** IPv4 network. */ scope4?: Input<string>;
/** 0 to 4294967295. */ scope6?: Input<number>;
/** Since 7.24. */ hashMaskLength?: Word;
}

/** `/routing/pimsm/bsr/rp-candidate`: Rows. */
interface RoutingPimsmBsrRpCandidate {
address?: Input<"lo" | Text>;
disabled?: Input<boolean>;
/** IPv4 network, or IPv6 network. */ group?: Input<string>;
/** 150 to 65535. */ holdtime?: Input<number>;
instance?: Input<string>;
/** 0 to 255. */ priority?: Input<number>;
}

/** `/routing/pimsm/igmp-interface-template`: Rows that are always there. */
interface RoutingPimsmIgmpInterfaceTemplate {
/** Which row: it cannot be changed. */ name?: Input<string>;
instance?: Input<string>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
}

/** `/routing/pimsm/instance`: Rows. */
interface RoutingPimsmInstance {
/** Likely `ipv4` unset. */ afi?: Many<"ip" | "ipv6">;
bsmForwardBack?: Input<boolean>;
crpAdvertiseContained?: Input<boolean>;
disabled?: Input<boolean>;
name?: Input<string>;
/** 0 to 4294967295. */ rpHashMaskLength?: Input<number>;
/** Likely `no` unset. */ rpStaticOverride?: Input<boolean>;
/** IPv4 network, or IPv6 network. */ ssmRange?: Input<string>;
/** Likely `yes` unset. */ switchToSpt?: Input<boolean>;
/** 0 to 4294967295. Likely `0` unset. */ switchToSptBytes?: Input<number | string>;
/** A time with its unit. */ switchToSptInterval?: Input<string>;
/** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/routing/pimsm/interface-template`: Rows in an order. */
interface RoutingPimsmInterfaceTemplate {
disabled?: Input<boolean>;
/** A time with its unit. Likely `5s` unset. */ helloDelay?: Input<string>;
/** A time with its unit. Likely `30s` unset. */ helloPeriod?: Input<string>;
instance: Input<string>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
/** A time with its unit. Likely `1m` unset. */ joinPrunePeriod?: Input<string>;
/** Likely `yes` unset. */ joinTrackingSupport?: Input<boolean>;
/** A time with its unit. Likely `2s500ms` unset. */ overrideInterval?: Input<string>;
/** 0 to 4294967295. Likely `1` unset. */ priority?: Input<number>;
/** A time with its unit. Likely `500ms` unset. */ propagationDelay?: Input<string>;
/** In order. */ sourceAddresses?: Many<string>;
}

/** `/routing/pimsm/static-rp`: Rows. */
interface RoutingPimsmStaticRp {
address?: Input<string>;
disabled?: Input<boolean>;
/** IPv4 network, or IPv6 network. */ group?: Input<string>;
instance: Input<string>;
/** Since 7.20.5. */ comment?: Input<string>;
}

/** `/routing/rip/instance`: Rows. */
interface RoutingRipInstance {
afi?: Many<"ip" | "ipv6">;
disabled?: Input<boolean>;
inFilterChain?: Input<string>;
name?: Input<string>;
originateDefault?: Input<"always" | "if-installed" | "never">;
outFilterChain?: Input<string>;
outFilterSelect?: Input<string>;
redistribute?: Many<"bgp" | "bgp-mpls-vpn" | "connected" | "dhcp" | "fantasy" | "isis" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn">;
/** 0 to 4294967295. */ routeGcTimeout?: Input<number>;
/** 0 to 4294967295. */ routeTimeout?: Input<number>;
/** Name in `/routing/table`. */ routingTable?: Input<"main" | Text>;
/** 0 to 4294967295. */ updateInterval?: Input<number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/routing/rip/interface-template`: Rows. */
interface RoutingRipInterfaceTemplate {
/** 0 to 4294967295. */ cost?: Input<number>;
disabled?: Input<boolean>;
instance: Input<string>;
/** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
keyChain?: Input<string>;
mode?: Input<"passive" | "strict">;
password?: Input<string>;
poisonReverse?: Input<boolean>;
/** In order. */ sourceAddresses?: Many<string>;
splitHorizon?: Input<boolean>;
/** Since 7.12. */ useBfd?: Input<boolean>;
}

/** `/routing/rip/keys`: Rows. */
interface RoutingRipKeys {
chain: Input<string>;
disabled?: Input<boolean>;
key: Input<string>;
/** 0 to 254. */ keyId: Input<number>;
validFrom?: Input<number | string>;
validTill?: Input<number | string>;
}

/** `/routing/rip/static-neighbor`: Rows. */
interface RoutingRipStaticNeighbor {
address?: Input<"lo" | Text>;
disabled?: Input<boolean>;
instance?: Input<string>;
}

/** `/routing/route`: Rows that are always there. */
interface RoutingRoute extends Common {
/** Which row: it cannot be changed. */ name?: Input<string>;
}

/** `/routing/route/rule`: Rows that are always there. Gone in 7.23.1. Not in 7.21.5 to before 7.22. */
interface RoutingRouteRule extends Common {
action?: Word;
dstAddress?: Word;
/** Name in `/interface`. */ interface?: Word;
minPrefix?: Input<number>;
routingMark?: Word;
srcAddress?: Word;
table?: Input<"local" | "main" | Text>;
}

/** `/routing/rpki`: Rows. */
interface RoutingRpki extends Common {
address?: Input<string>;
/** 600 to 172800. */ expireInterval?: Input<number>;
group?: Input<string>;
/** 0 to 65535. */ port?: Input<number>;
/** 0 to 4294967295. */ preference?: Input<number>;
/** 1 to 86400. */ refreshInterval?: Input<number>;
/** 1 to 7200. */ retryInterval?: Input<number>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

/** `/routing/rule`: Rows in an order. Not on RouterOS 6. */
interface RoutingRule extends Common {
action?: Input<"drop" | "lookup" | "lookup-only-in-table" | "mangle" | "unreachable">;
dstAddress?: Input<"lo" | number | Text>;
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
/** 0 to 4294967295. */ minPrefix?: Input<number>;
routingMark?: Input<"main" | number | Text>;
srcAddress?: Input<"lo" | number | Text>;
table?: Input<"local" | "main" | Text>;
/** Since 7.22. */ chain?: Input<"local" | "main" | "mangle" | "user" | "vrf-lookup" | "vrf-unreach" | Text>;
/** 0 to 4294967295. Since 7.22. */ realm?: Input<number>;
/** Name in `/ip/vrf`. Since 7.22. */ vrf?: Word;
}

/** `/routing/settings`: Exists once. Since 7.12. */
interface RoutingSettings {
singleProcess?: Input<boolean>;
/** Since 7.19. */ connectedInChain?: Input<string>;
/** Since 7.19. */ dynamicInChain?: Input<string>;
/** 0 to 65535. Since 7.21. */ checkGatewayPingCount?: Input<number>;
/** A time with its unit. 100ms to 10m. Since 7.21. */ checkGatewayPingInterval?: Input<string>;
/** A time with its unit. 1ms to 1s. Since 7.21. */ checkGatewayPingTimeout?: Input<string>;
/** In order. Since 7.22. */ policyRules?: Many<"local" | "main" | "mangle" | "user" | "vrf-lookup" | "vrf-unreach" | Text>;
}

/** `/routing/table`: Rows. Not on RouterOS 6. */
interface RoutingTable extends Common {
/** True: it is there. */ fib?: Input<boolean>;
name?: Input<string>;
}

/** `/rsync-daemon`: Exists once. Gone in 7.16. */
interface RsyncDaemon {
enabled?: Word;
}

/** `/snmp`: Exists once. */
interface Snmp {
contact?: Input<string>;
/** Default: `no`. */ enabled?: Input<boolean>;
/** Gone in 7.10.2. */ engineId?: Word;
location?: Input<string>;
/** IPv4 address. Default: `::`. */ srcAddress?: Input<string>;
/** Default: `public`. */ trapCommunity?: Input<"public" | number | Text>;
/** In order. Default: `temp-exception`. */ trapGenerators?: Many<"interfaces" | "start-trap" | "temp-exception" | Text>;
/** In order. */ trapInterfaces?: Many<"all" | "lo" | Text>;
/** IPv4 address. In order. */ trapTarget?: Many<string>;
/** Default: `1`. */ trapVersion?: Input<"1" | "2" | "3">;
/** Name in `/ip/vrf`. Default: `main`. */ vrf?: Input<"main" | Text>;
/** Since 7.10. */ engineIdSuffix?: Input<string>;
}

/** `/snmp/community`: Rows. */
interface SnmpCommunity extends Common {
/** In order. */ addresses?: Many<number | string>;
authenticationPassword?: Input<string>;
/** Default: `MD5`. */ authenticationProtocol?: Input<"MD5" | "SHA1">;
encryptionPassword?: Input<string>;
/** Default: `DES`. */ encryptionProtocol?: Input<"AES" | "DES">;
name?: Input<string>;
/** Default: `yes`. */ readAccess?: Input<boolean>;
/** Default: `none`. */ security?: Input<"authorized" | "none" | "private">;
/** Default: `no`. */ writeAccess?: Input<boolean>;
}

/** `/special-login`: Rows. */
interface SpecialLogin {
/** 0 to 4294967295. */ channel?: Input<number>;
disabled?: Input<boolean>;
port?: Input<"serial0" | number | Text>;
user?: Input<"admin" | number | Text>;
}

/** `/system/clock`: Exists once. */
interface SystemClock {
date?: Input<number | string>;
time?: Input<number | string>;
/** Likely `yes` unset. */ timeZoneAutodetect?: Input<boolean>;
/** Likely `manual` unset. */ timeZoneName?: Input<"Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "CET" | "CST6CDT" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu" | "manual" | Text>;
}

/** `/system/clock/manual`: Exists once. */
interface SystemClockManual {
/** Likely `00:00` unset. */ dstDelta?: Input<string>;
/** Likely `jan/01/1970 00:00:00` unset. */ dstEnd?: Input<number | string>;
/** Likely `jan/01/1970 00:00:00` unset. */ dstStart?: Input<number | string>;
/** Likely `+00:00` unset. */ timeZone?: Input<string>;
}

/** `/system/console`: Rows. */
interface SystemConsole {
/** 0 to 4294967295. */ channel?: Input<number>;
disabled?: Input<boolean>;
port?: Input<"serial0" | number | Text>;
term?: Input<string>;
}

/** `/system/console/screen`: Exists once. */
interface SystemConsoleScreen {
blankInterval?: Word;
lineCount?: Word;
}

/** `/system/gps`: Exists once. */
interface SystemGps {
channel?: Word;
coordinateFormat?: Word;
enabled?: Word;
initChannel?: Word;
initString?: Word;
port?: Word;
setSystemTime?: Word;
}

/** `/system/hardware`: Exists once. Gone in 7.20. */
interface SystemHardware {
multiCpu?: Word;
}

/** `/system/health`: Exists once. */
interface SystemHealth {
stateAfterReboot?: Word;
}

/** `/system/identity`: Exists once. */
interface SystemIdentity {
/** Likely `Mikrotik` unset. */ name?: Input<string>;
}

/** `/system/keymat-provider`: Rows. Since 7.24. */
interface SystemKeymatProvider {
disabled?: Input<boolean>;
hkdfHash?: Word;
hkdfSecret?: Word;
keySize?: Word;
name?: Input<string>;
qkdAddress?: Word;
qkdCacheSize?: Word;
qkdCertificate?: Word;
qkdKmeId?: Word;
qkdPeerSaeId?: Word;
type?: Word;
}

/** `/system/leds`: Rows. */
interface SystemLeds {
disabled?: Input<boolean>;
/** In order. Name in `/interface`. */ interface?: Many<"lo" | Text>;
/** In order. */ leds: Many<string>;
/** -113 to -51. */ modemSignalThreshold?: Input<number | string>;
type: Input<"ap-cap" | "fan-fault" | "flash-access" | "interface-activity" | "interface-receive" | "interface-speed" | "interface-speed-100G" | "interface-speed-1G" | "interface-speed-25G" | "interface-status" | "interface-transmit" | "modem-signal" | "modem-technology" | "off" | "on" | "poe-fault" | "poe-out" | "wireless-signal-strength" | "wireless-status">;
/** Also in hex. 0 to FFFFFF. Since 7.22.1. */ color?: Input<"blue" | "blue-cyan" | "blue-magenta" | "cyan" | "green" | "green-cyan" | "green-yellow" | "magenta" | "none" | "orange" | "red" | "red-magenta" | "yellow" | number | Text>;
}

/** `/system/leds/settings`: Exists once. */
interface SystemLedsSettings {
/** Likely `never` unset. */ allLedsOff?: Input<"after-1h" | "after-1min" | "immediate" | "never">;
}

/** `/system/logging`: Rows. */
interface SystemLogging {
/** Default: `memory`. */ action?: Input<"disk" | "echo" | "memory" | "remote" | Text>;
disabled?: Input<boolean>;
prefix?: Input<string>;
topics?: Many<"account" | "acme-client" | "amt" | "async" | "backup" | "bfd" | "bgp" | "bridge" | "calc" | "caps" | "certificate" | "clock" | "container" | "critical" | "ddns" | "debug" | "dhcp" | "discover" | "disk" | "dns" | "dot1x" | "dude" | "e-mail" | "error" | "event" | "evpn" | "fetch" | "firewall" | "gps" | "gsm" | "health" | "hotspot" | "igmp-proxy" | "info" | "interface" | "ipsec" | "iscsi" | "isdn" | "isis" | "kvm" | "l2tp" | "ldp" | "lora" | "lte" | "manager" | "mme" | "mpls" | "mqtt" | "mvrp" | "natpmp" | "netwatch" | "ntp" | "ospf" | "ovpn" | "packet" | "pim" | "poe-in" | "poe-out" | "ppp" | "pppoe" | "pptp" | "ptp" | "queue" | "radius" | "radvd" | "raw" | "read" | "rip" | "route" | "rpki" | "rproxy" | "rsvp" | "script" | "sertcp" | "simulator" | "smb" | "snmp" | "socksify" | "ssh" | "ssld" | "sstp" | "state" | "store" | "stp" | "system" | "telephony" | "tftp" | "timer" | "tr069" | "update" | "upnp" | "ups" | "vpls" | "vrrp" | "warning" | "watchdog" | "web-proxy" | "wiliot" | "wireguard" | "wireless" | "write" | "zerotier" | Text>;
/** Since 7.17. */ regex?: Input<string>;
/** Since 7.22. */ comment?: Input<string>;
}

/** `/system/logging/action`: Rows. */
interface SystemLoggingAction {
/** Default: `no`. Gone in 7.18. */ bsdSyslog?: Input<boolean>;
comment?: Input<string>;
/** 1 to 65535. Default: `2`. */ diskFileCount?: Input<number>;
/** Default: `log`. */ diskFileName?: Input<string>;
/** 1 to 65535. Default: `1000`. */ diskLinesPerFile?: Input<number>;
/** Default: `no`. */ diskStopOnFull?: Input<boolean>;
/** Default: `no`. */ emailStartTls?: Input<boolean>;
emailTo?: Input<string>;
/** 1 to 65535. Default: `1000`. */ memoryLines?: Input<number | string>;
/** Default: `no`. */ memoryStopOnFull?: Input<boolean>;
name: Input<string>;
/** Default: `yes`. */ remember?: Input<boolean>;
/** IPv4 address. Default: `0.0.0.0`. */ remote?: Input<string>;
/** 0 to 65535. Default: `514`. */ remotePort?: Input<number>;
/** IPv4 address. Default: `0.0.0.0`. */ srcAddress?: Input<string>;
/** Default: `daemon`. */ syslogFacility?: Input<"auth" | "authpriv" | "cron" | "daemon" | "ftp" | "kern" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | "lpr" | "mail" | "news" | "ntp" | "syslog" | "user" | "uucp">;
/** Default: `auto`. */ syslogSeverity?: Input<"alert" | "auto" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning">;
/** Default: `bsd-syslog`. */ syslogTimeFormat?: Input<"bsd-syslog" | "iso8601">;
target: Input<"disk" | "echo" | "email" | "memory" | "remote" | "script">;
/** Default: `
`. Since 7.18. */ cefEventDelimiter?: Input<string>;
/** Default: `default`. Since 7.18. */ remoteLogFormat?: Input<"cef" | "default" | "syslog">;
/** Default: `udp`. Since 7.18. */ remoteProtocol?: Input<"tcp" | "tls" | "udp">;
/** Name in `/ip/vrf`. Default: `main`. Since 7.19.6. */ vrf?: Input<"main" | Text>;
/** Since 7.22. */ addTopicsString?: Input<boolean>;
/** Since 7.22. */ script?: Input<string>;
/** Since 7.23. */ checkCertificate?: Input<boolean>;
/** In order. Since 7.23. */ emailCc?: Many<string>;
}

/** `/system/note`: Exists once. */
interface SystemNote {
note?: Input<string>;
/** Likely `yes` unset. */ showAtLogin?: Input<boolean>;
/** Likely `no` unset. Since 7.14. */ showAtCliLogin?: Input<boolean>;
}

/** `/system/ntp/client`: Exists once. */
interface SystemNtpClient {
/** IPv4 address. Gone in 7. */ primaryNtp?: Input<string>;
/** IPv4 address. Gone in 7. */ secondaryNtp?: Input<string>;
/** In order. Gone in 7. */ serverDnsNames?: Many<string>;
/** Likely `no` unset. */ enabled?: Input<boolean>;
/** Likely `unicast` unset. */ mode?: Input<"broadcast" | "manycast" | "multicast" | "unicast">;
/** In order. */ servers?: Many<string>;
/** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/system/ntp/client/servers`: Rows. */
interface SystemNtpClientServers extends Common {
address: Input<string>;
/** Likely `none` unset. */ authKey?: Input<"none" | number | Text>;
/** Likely `yes` unset. */ iburst?: Input<boolean>;
/** 3 to 17. Likely `10` unset. */ maxPoll?: Input<number | string>;
/** 3 to 17. Likely `6` unset. */ minPoll?: Input<number>;
}

/** `/system/ntp/key`: Rows. */
interface SystemNtpKey {
comment?: Input<string>;
/** 1 to 65535. */ keyId: Input<number>;
keyVal: Input<string>;
}

/** `/system/ntp/server`: Exists once. */
interface SystemNtpServer {
/** Likely `none` unset. */ authKey?: Input<"none" | number | Text>;
/** Likely `no` unset. */ broadcast?: Input<boolean>;
/** IPv4 address. In order. */ broadcastAddresses?: Many<string>;
/** Likely `no` unset. */ enabled?: Input<boolean>;
/** 1 to 16. Likely `5` unset. */ localClockStratum?: Input<number>;
/** Likely `no` unset. */ manycast?: Input<boolean>;
/** Likely `no` unset. */ multicast?: Input<boolean>;
/** Likely `no` unset. */ useLocalClock?: Input<boolean>;
/** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/system/package/local-update`: Rows that are always there. Since 7.17. Gone in 7.22. */
interface SystemPackageLocalUpdate {
/** Which row: it cannot be changed. */ name?: Input<string>;
download?: Input<boolean>;
}

/** `/system/package/local-update/mirror`: Exists once. Since 7.17. */
interface SystemPackageLocalUpdateMirror {
/** A time with its unit. 5m to 7101w3d6h28m15s. */ checkInterval?: Input<string>;
enabled?: Input<boolean>;
password?: Input<string>;
/** IPv4 address. */ primaryServer?: Input<string>;
/** IPv4 address. */ secondaryServer?: Input<string>;
user?: Input<string>;
}

/** `/system/package/local-update/update-package-source`: Rows. Since 7.17. */
interface SystemPackageLocalUpdateUpdatePackageSource {
/** IPv4 address. */ address?: Input<string>;
user?: Input<string>;
/** Since 7.22. */ password?: Input<string>;
}

/** `/system/package/update`: Exists once. */
interface SystemPackageUpdate {
/** Likely `stable` unset. */ channel?: Input<"development" | "long-term" | "stable" | "testing">;
/** Since 7.23. */ checkCertificate?: Input<"no" | "yes" | "yes-without-crl" | boolean>;
/** Since 7.23. */ ipVersion?: Input<"auto" | "ipv4" | "ipv6">;
/** Since 7.23. */ mode?: Input<"http" | "https">;
}

/** `/system/resource/hardware/usb-settings`: Exists once. Since 7.20. */
interface SystemResourceHardwareUsbSettings {
authorization?: Input<boolean>;
}

/** `/system/resource/irq`: Rows that are always there. */
interface SystemResourceIrq {
/** Which row: it cannot be changed. */ irq?: Input<string>;
cpu?: Input<"auto" | number | Text>;
}

/** `/system/resource/irq/rps`: Rows that are always there. Gone in 7.21.4. Not in 7.20.8 to before 7.21.2. */
interface SystemResourceIrqRps {
/** Which row: it cannot be changed. */ name?: Input<string>;
disabled?: Input<boolean>;
}

/** `/system/resource/usb`: Rows that are always there. Gone in 7.20. */
interface SystemResourceUsb {
usbDevice?: Word;
deviceId?: Word;
name?: Input<string>;
/** In order. */ ports?: Many<number>;
serialNumber?: Word;
speed?: Input<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10Mbps" | "100Mbps" | "1Gbps" | "2.5Gbps" | "5Gbps" | "10Gbps" | "25Gbps" | "40Gbps" | "100Gbps" | number | Text>;
usbVersion?: Word;
vendor?: Word;
vendorId?: Word;
}

/** `/system/resource/usb/settings`: Exists once. Gone in 7.20. */
interface SystemResourceUsbSettings {
authorization?: Input<boolean>;
}

/** `/system/scheduler`: Rows. */
interface SystemScheduler extends Common {
/** A time with its unit. Default: `0s`. */ interval?: Input<string>;
name: Input<string>;
onEvent?: Input<string>;
/** Likely `ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon` unset. */ policy?: Many<"api" | "ftp" | "local" | "password" | "policy" | "read" | "reboot" | "rest-api" | "romon" | "sensitive" | "sniff" | "ssh" | "telnet" | "test" | "web" | "winbox" | "write" | Text>;
startDate?: Input<number | string>;
startTime?: Input<"startup" | number | Text>;
/** Since 7.24. */ days?: Many<"fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | number | Text>;
}

/** `/system/script`: Rows. */
interface SystemScript {
comment?: Input<string>;
/** Default: `no`. */ dontRequirePermissions?: Input<boolean>;
name?: Input<string>;
owner?: Input<string>;
/** Default: `ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon`. */ policy?: Many<"ftp" | "password" | "policy" | "read" | "reboot" | "romon" | "sensitive" | "sniff" | "test" | "write" | Text>;
source?: Input<string>;
}

/** `/system/script/environment`: Rows that are always there. */
interface SystemScriptEnvironment {
/** Which row: it cannot be changed. */ name?: Input<string>;
comment?: Input<string>;
value?: Input<string>;
}

/** `/system/script/job`: Rows that are always there. */
interface SystemScriptJob {
/** Which row: it cannot be changed. */ name?: Input<string>;
comment?: Input<string>;
started?: Input<number | string>;
type?: Input<"api-login" | "command" | "login">;
}

/** `/system/upgrade`: Rows that are always there. Gone in 7.17. */
interface SystemUpgrade {
/** Which row: it cannot be changed. */ name?: Input<string>;
download?: Input<boolean>;
}

/** `/system/upgrade/mirror`: Exists once. Gone in 7.17. */
interface SystemUpgradeMirror {
/** A time with its unit. Likely `1d` unset. */ checkInterval?: Input<string>;
/** Likely `no` unset. */ enabled?: Input<boolean>;
password?: Input<string>;
/** IPv4 address. Likely `0.0.0.0` unset. */ primaryServer?: Input<string>;
/** IPv4 address. Likely `0.0.0.0` unset. */ secondaryServer?: Input<string>;
user?: Word;
}

/** `/system/upgrade/upgrade-package-source`: Rows. Gone in 7.17. */
interface SystemUpgradeUpgradePackageSource {
address?: Word;
user?: Word;
}

/** `/system/ups`: Rows. */
interface SystemUps extends Common {
/** Likely `immediate` unset. */ alarmSetting?: Word;
/** Unset: `yes`. */ checkCapabilities?: Input<boolean>;
/** Likely `never` unset. */ minRuntime?: Word;
name?: Input<string>;
/** Likely `0s` unset. */ offlineTime?: Word;
port?: Word;
}

/** `/system/watchdog`: Exists once. */
interface SystemWatchdog {
/** Likely `no` unset. */ autoSendSupout?: Input<boolean>;
/** Likely `yes` unset. */ automaticSupout?: Input<boolean>;
/** A time with its unit. Likely `5m` unset. */ pingStartAfterBoot?: Input<string>;
/** A time with its unit. 10s to 10m. Likely `1m` unset. */ pingTimeout?: Input<string>;
/** Likely `none` unset. */ sendEmailFrom?: Input<string>;
/** Likely `none` unset. */ sendEmailTo?: Input<string>;
/** IPv4 address. Likely `none` unset. */ sendSmtpServer?: Input<string>;
/** Likely `none` unset. */ watchAddress?: Input<string>;
/** Likely `yes` unset. */ watchdogTimer?: Input<boolean>;
}

/** `/task`: Rows. */
interface Task {
append?: Word;
fileName?: Input<"autosupout.rif" | Text>;
/** 64 to 4096. */ maxLines?: Input<number | string>;
/** 0 to 4294967295. */ maxSize?: Input<number | string>;
noHeaderPaging?: Word;
/** A time with its unit. 10s to 1h. */ saveInterval?: Input<string>;
saveTimestamp?: Word;
source: Input<string>;
switchTo?: Word;
}

/** `/tool/bandwidth-server`: Exists once. */
interface ToolBandwidthServer {
/** 1000 to 64000. Likely `2000` unset. */ allocateUdpPortsFrom?: Input<number>;
/** Likely `yes` unset. */ authenticate?: Input<boolean>;
/** Likely `yes` unset. */ enabled?: Input<boolean>;
/** 1 to 1000. Likely `100` unset. */ maxSessions?: Input<number | string>;
/** IPv4 network. In order. Since 7.18. */ allowedAddresses4?: Many<string>;
/** IPv6 network. In order. Since 7.18. */ allowedAddresses6?: Many<string>;
}

/** `/tool/calea`: Rows. */
interface ToolCalea extends Common {
action?: Word;
caseId?: Word;
caseName?: Word;
fileRoot?: Word;
interceptIp?: Word;
interceptPort?: Word;
limitedFileHashMethod?: Word;
limitedFileStopInterval?: Word;
pcapFileHashMethod?: Word;
pcapFileStopCount?: Word;
pcapFileStopInterval?: Word;
pcapFileStopSize?: Word;
}

/** `/tool/e-mail`: Exists once. */
interface ToolEMail {
/** Likely `0.0.0.0` unset. Gone in 7.12.2. */ address?: Word;
/** Likely `<>` unset. */ from?: Input<string>;
password?: Input<string>;
/** 0 to 65535. Likely `25` unset. */ port?: Input<number>;
/** Likely `no` unset. */ tls?: Input<"no" | "starttls" | "yes" | boolean>;
user?: Input<string>;
/** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
/** IPv4 address. Since 7.12. */ server?: Input<string>;
/** Since 7.21. */ certificateVerification?: Input<"no" | "yes" | "yes-without-crl" | boolean>;
}

/** `/tool/graphing`: Exists once. */
interface ToolGraphing {
/** Likely `300` unset. */ pageRefresh?: Input<"never" | number | Text>;
/** Likely `5min` unset. */ storeEvery?: Input<"24hours" | "5min" | "hour">;
}

/** `/tool/graphing/interface`: Rows. */
interface ToolGraphingInterface extends Common {
/** Default: `0.0.0.0/0`. */ allowAddress?: Input<number | string>;
/** Name in `/interface`. Default: `all`. */ interface?: Input<"all" | "lo" | Text>;
/** Default: `yes`. */ storeOnDisk?: Input<boolean>;
}

/** `/tool/graphing/queue`: Rows. */
interface ToolGraphingQueue extends Common {
allowAddress?: Input<number | string>;
allowTarget?: Input<boolean>;
simpleQueue?: Input<"all" | number | Text>;
storeOnDisk?: Input<boolean>;
}

/** `/tool/graphing/resource`: Rows. */
interface ToolGraphingResource extends Common {
/** Likely `0.0.0.0/0` unset. */ allowAddress?: Input<number | string>;
/** Likely `yes` unset. */ storeOnDisk?: Input<boolean>;
}

/** `/tool/mac-server`: Exists once. */
interface ToolMacServer {
/** Name in `/interface/list`. */ allowedInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/tool/mac-server/mac-winbox`: Exists once. */
interface ToolMacServerMacWinbox {
/** Name in `/interface/list`. */ allowedInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/tool/mac-server/ping`: Exists once. */
interface ToolMacServerPing {
/** Likely `yes` unset. */ enabled?: Input<boolean>;
}

/** `/tool/mac-server/sessions`: Rows that are always there. */
interface ToolMacServerSessions {
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
/** MAC address. */ srcAddress?: Input<string>;
/** A time with its unit. */ uptime?: Input<string>;
}

/** `/tool/netinstall`: Rows. Since 7.24. */
interface ToolNetinstall extends Common {
allowEtherboot?: Word;
allowFlashfig?: Word;
applyDefaultConfiguration?: Word;
autoReboot?: Word;
brandingPackage?: Word;
extraPackages?: Word;
installOnce?: Word;
/** Name in `/interface`. */ interface?: Word;
ipRange?: Word;
keepOldConfiguration?: Word;
/** MAC address. */ macAddress?: Input<string>;
modeFile?: Word;
removeBranding?: Word;
scriptFile?: Word;
version?: Word;
wait?: Word;
}

/** `/tool/netinstall/cache`: Rows. Since 7.24. */
interface ToolNetinstallCache {
arch?: Word;
asValue?: Word;
packages?: Word;
version?: Word;
}

/** `/tool/netinstall/settings`: Exists once. Since 7.24. */
interface ToolNetinstallSettings {
cacheDirectory?: Word;
}

/** `/tool/netwatch`: Rows. */
interface ToolNetwatch extends Common {
/** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
checkCertificate?: Input<boolean>;
downScript?: Input<string>;
host: Input<"lo" | Text>;
/** In order. */ httpCodes?: Many<number | string>;
/** A time with its unit. 1s to 71w2h27m52s950ms. */ interval?: Input<string>;
name?: Input<string>;
/** 1 to 4294967295. */ packetCount?: Input<number>;
/** A time with its unit. 20ms to 71w2h27m52s950ms. */ packetInterval?: Input<string>;
/** 54 to 1400. */ packetSize?: Input<number | string>;
/** 1 to 65535. */ port?: Input<number>;
/** A time with its unit. 0s to 1h. */ startDelay?: Input<string>;
/** A time with its unit. 0s to 1h. */ startupDelay?: Input<string>;
testScript?: Input<string>;
/** A time with its unit. */ thrAvg?: Input<string>;
/** A time with its unit. */ thrHttpTime?: Input<string>;
/** A time with its unit. */ thrJitter?: Input<string>;
/** 0 to 4294967295. */ thrLossCount?: Input<number>;
/** Number with a fraction. 0 to 100. */ thrLossPercent?: Input<number>;
/** A time with its unit. */ thrMax?: Input<string>;
/** A time with its unit. */ thrStdev?: Input<string>;
/** A time with its unit. 0s to 30s. */ thrTcpConnTime?: Input<string>;
/** A time with its unit. 10ms to 4w. */ timeout?: Input<string>;
/** Likely `simple` unset. */ type?: Input<"dns" | "http-get" | "https-get" | "icmp" | "simple" | "tcp-conn">;
upScript?: Input<string>;
/** Since 7.11. */ srcAddress?: Input<string>;
/** Likely `no` unset. Since 7.16. */ acceptIcmpTimeExceeded?: Input<boolean>;
/** Since 7.16. */ dnsServer?: Input<string>;
/** Since 7.16. */ recordType?: Input<"A" | "AAAA" | "MX" | "NS">;
/** 1 to 255. Likely `255` unset. Since 7.16. */ ttl?: Input<number>;
/** Since 7.17. */ ignoreInitialDown?: Input<boolean>;
/** Since 7.17. */ ignoreInitialUp?: Input<boolean>;
/** Since 7.20. */ earlyFailureDetection?: Input<boolean>;
/** Since 7.20. */ earlySuccessDetection?: Input<boolean>;
}

/** `/tool/romon`: Exists once. */
interface ToolRomon {
enabled?: Input<boolean>;
/** MAC address. Likely `00:00:00:00:00:00` unset. */ romonId?: Input<string>;
/** In order. */ secrets?: Many<string>;
}

/** `/tool/romon/port`: Rows. */
interface ToolRomonPort extends Common {
/** 0 to 4294967295. */ cost?: Input<number>;
forbid?: Input<boolean>;
/** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "none" | "static" | Text>;
/** In order. */ secrets?: Many<string>;
}

/** `/tool/sms`: Exists once. */
interface ToolSms {
/** In order. */ allowedNumber?: Many<string>;
/** Likely `no` unset. Gone in 7.13.5. */ autoErase?: Input<boolean>;
/** 0 to 4294967295. Likely `0` unset. */ channel?: Input<number>;
/** Likely `none` unset. */ port?: Input<"none" | "serial0" | number | Text>;
/** Likely `no` unset. */ receiveEnabled?: Input<boolean>;
secret?: Input<string>;
simPin?: Input<string>;
/** Since 7.15. */ smsStorage?: Input<"modem" | "sim">;
/** Since 7.16. */ polling?: Input<boolean>;
/** Since 7.20. */ removeSentSmsAfterSend?: Input<boolean>;
}

/** `/tool/sniffer`: Exists once. */
interface ToolSniffer {
/** 10 to 4294967295. Likely `1000KiB` unset. */ fileLimit?: Input<number | string>;
fileName?: Input<"autosupout.rif" | Text>;
/** 0 to 4294967295. In order. */ filterCpu?: Many<number | string>;
/** Likely `any` unset. */ filterDirection?: Input<"any" | "rx" | "tx">;
/** In order. */ filterDstIpAddress?: Many<number | string>;
/** IPv6 network. In order. */ filterDstIpv6Address?: Many<string>;
/** MAC address. In order. */ filterDstMacAddress?: Many<string>;
filterDstPort?: Input<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
/** In order. Name in `/interface`. */ filterInterface?: Many<"all" | "lo" | Text>;
/** In order. */ filterIpAddress?: Many<number | string>;
filterIpProtocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
/** IPv6 network. In order. */ filterIpv6Address?: Many<string>;
/** MAC address. In order. */ filterMacAddress?: Many<string>;
/** Also in hex. 0 to FFFF. In order. */ filterMacProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
/** Likely `or` unset. */ filterOperatorBetweenEntries?: Input<"and" | "or">;
filterPort?: Input<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
/** In order. */ filterSize?: Many<number | string>;
/** In order. */ filterSrcIpAddress?: Many<number | string>;
/** IPv6 network. In order. */ filterSrcIpv6Address?: Many<string>;
/** MAC address. In order. */ filterSrcMacAddress?: Many<string>;
filterSrcPort?: Input<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
/** Likely `no` unset. */ filterStream?: Input<boolean>;
/** 0 to 4095. In order. */ filterVlan?: Many<number | string>;
/** 10 to 4294967295. Likely `100KiB` unset. */ memoryLimit?: Input<number | string>;
/** Likely `yes` unset. */ memoryScroll?: Input<boolean>;
/** Likely `no` unset. */ onlyHeaders?: Input<boolean>;
/** Likely `no` unset. */ streamingEnabled?: Input<boolean>;
/** Likely `0.0.0.0:37008` unset. */ streamingServer?: Input<string>;
/** 1 to 4294967295. Since 7.15. */ quickRows?: Input<number>;
/** Since 7.15. */ quickShowFrame?: Input<boolean>;
/** 2048 to 65536. Since 7.19. */ maxPacketSize?: Input<number | string>;
}

/** `/tool/traffic-generator`: Exists once. */
interface ToolTrafficGenerator {
/** A time with its unit. Likely `100us` unset. */ latencyDistributionMax?: Input<string>;
/** Likely `yes` unset. */ measureOutOfOrder?: Input<boolean>;
/** 0 to 4294967295. Likely `100` unset. */ statsSamplesToKeep?: Input<number>;
/** 0 to 255. Likely `0` unset. */ testId?: Input<number>;
}

/** `/tool/traffic-generator/packet-template`: Rows. */
interface ToolTrafficGeneratorPacketTemplate {
comment?: Input<string>;
computeChecksumFromOffset?: Input<"no-checksum" | number | Text>;
data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized">;
/** Also in hex. 0 to FF. */ dataByte?: Input<number | string>;
/** In order. */ headerStack?: Many<"ip" | "ipv6" | "mac" | "raw" | "tcp" | "udp" | "vlan">;
/** Name in `/interface`. */ interface?: Input<"lo" | Text>;
/** 0 to 255. In order. */ ipDscp?: Many<number>;
/** IPv4 address, network or range. In order. */ ipDst?: Many<string>;
/** 0 to 65535. In order. */ ipFragOff?: Many<number>;
/** IPv4 address. */ ipGateway?: Input<string>;
/** 0 to 65535. In order. */ ipId?: Many<number>;
ipProtocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
/** IPv4 address, network or range. In order. */ ipSrc?: Many<string>;
/** 0 to 255. In order. */ ipTtl?: Many<number>;
/** In order. */ ipv6Dst?: Many<number | string>;
/** 0 to 1048575. In order. */ ipv6FlowLabel?: Many<number>;
ipv6Gateway?: Input<string>;
/** 0 to 255. In order. */ ipv6HopLimit?: Many<number | string>;
ipv6NextHeader?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
/** In order. */ ipv6Src?: Many<number | string>;
/** 0 to 255. In order. */ ipv6TrafficClass?: Many<number>;
/** In order. */ macDst?: Many<string>;
/** Also in hex. 0 to FFFF. In order. */ macProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
/** In order. */ macSrc?: Many<string>;
name?: Input<string>;
port?: Input<string>;
/** In order. */ randomByteOffsetsAndMasks?: Many<number | string>;
/** In order. */ randomRanges?: Many<number | string>;
/** In order. */ rawHeader?: Many<string>;
specialFooter?: Input<boolean>;
/** In order. */ tcpAck?: Many<string>;
/** 0 to 15. In order. */ tcpDataOffset?: Many<number>;
/** In order. */ tcpDstPort?: Many<string>;
tcpFlags?: Many<"ack" | "cwr" | "ece" | "fin" | "ns" | "psh" | "res0" | "res1" | "res2" | "rst" | "syn" | "urg">;
/** In order. */ tcpSrcPort?: Many<string>;
/** In order. */ tcpSyn?: Many<string>;
/** 0 to 65535. In order. */ tcpUrgentPointer?: Many<number>;
/** 0 to 65535. In order. */ tcpWindowSize?: Many<number | string>;
/** In order. */ udpChecksum?: Many<"compute">;
/** In order. */ udpDstPort?: Many<string>;
/** In order. */ udpSrcPort?: Many<string>;
/** 0 to 4095. In order. */ vlanId?: Many<number>;
/** 0 to 7. In order. */ vlanPriority?: Many<number>;
/** Also in hex. 0 to FFFF. In order. */ vlanProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
}

/** `/tool/traffic-generator/port`: Rows. */
interface ToolTrafficGeneratorPort {
disabled?: Input<boolean>;
/** Name in `/interface`. */ interface: Input<"lo" | Text>;
name?: Input<string>;
}

/** `/tool/traffic-generator/raw-packet-template`: Rows. */
interface ToolTrafficGeneratorRawPacketTemplate {
comment?: Input<string>;
computeChecksumFromOffset?: Input<"no-checksum" | number | Text>;
data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized">;
/** Also in hex. 0 to FF. */ dataByte?: Input<number | string>;
header?: Input<string>;
/** 0 to 65535. In order. */ ipHeaderOffset?: Many<number>;
/** 0 to 65535. In order. */ ipv6HeaderOffset?: Many<number>;
name?: Input<string>;
port?: Input<string>;
/** In order. */ randomByteOffsetsAndMasks?: Many<number | string>;
/** In order. */ randomRanges?: Many<number | string>;
specialFooter?: Input<boolean>;
/** 0 to 65535. In order. */ tcpHeaderOffset?: Many<number>;
udpComputeChecksum?: Input<boolean>;
/** 0 to 65535. In order. */ udpHeaderOffset?: Many<number>;
}

/** `/tool/traffic-generator/stream`: Rows. */
interface ToolTrafficGeneratorStream {
cpuCore?: Input<number | string>;
disabled?: Input<boolean>;
/** 0 to 255. */ streamId?: Input<number>;
/** 0 to 4294967295. */ mbps?: Input<number>;
name?: Input<string>;
packetCount?: Input<"unlimited" | number | Text>;
packetSize?: Input<number | string>;
port?: Input<string>;
/** 0 to 4294967295. */ pps?: Input<number>;
txTemplate: Input<string>;
}

/** `/tool/traffic-monitor`: Rows. */
interface ToolTrafficMonitor extends Common {
/** Name in `/interface`. */ interface: Input<"lo" | Text>;
name?: Input<string>;
onEvent?: Input<string>;
/** 0 to 4294967295. */ threshold?: Input<number | string>;
traffic?: Input<"received" | "transmitted">;
trigger?: Input<"above" | "always" | "below">;
}

/** `/tr069-client`: Exists once. */
interface Tr069Client {
acsUrl?: Word;
checkCertificate?: Word;
clientCertificate?: Word;
connectionRequestPassword?: Word;
connectionRequestPort?: Word;
connectionRequestUsername?: Word;
enabled?: Word;
password?: Input<string>;
periodicInformEnabled?: Word;
periodicInformInterval?: Word;
provisioningCode?: Word;
username?: Input<string>;
}

/** `/user`: Rows. */
interface User extends Common {
/** In order. */ address?: Many<number | string>;
group: Input<"full" | "read" | "write" | Text>;
name: Input<string>;
password: Input<string>;
/** Since 7.16. */ inactivityPolicy?: Input<"lockscreen" | "logout" | "none">;
/** A time with its unit. 1m to 1d. Since 7.16. */ inactivityTimeout?: Input<string>;
}

/** `/user-manager`: Exists once. Not on RouterOS 6. */
interface UserManager {
accountingPort?: Input<number>;
authenticationPort?: Input<number>;
/** Name in `/certificate`. */ certificate?: Word;
enabled?: Word;
useProfiles?: Word;
/** Since 7.15. */ requireMessageAuth?: Input<"no" | "yes-for-request-resp" | number | Text>;
/** Since 7.21. */ radsecCertificate?: Word;
}

/** `/user-manager/advanced`: Exists once. Not on RouterOS 6. */
interface UserManagerAdvanced {
paypalAllow?: Word;
paypalCurrency?: Word;
paypalPassword?: Word;
paypalSignature?: Word;
paypalUseSandbox?: Word;
paypalUser?: Word;
webPrivatePassword?: Word;
webPrivateUsername?: Word;
}

/** `/user-manager/attribute`: Rows. Not on RouterOS 6. */
interface UserManagerAttribute {
name?: Input<string>;
packetTypes?: Word;
typeId?: Word;
valueType?: Word;
vendorId?: Word;
}

/** `/user-manager/database`: Exists once. Not on RouterOS 6. */
interface UserManagerDatabase {
dbPath?: Word;
}

/** `/user-manager/limitation`: Rows. Not on RouterOS 6. */
interface UserManagerLimitation {
comment?: Input<string>;
downloadLimit?: Word;
name?: Input<string>;
rateLimitBurstRx?: Word;
rateLimitBurstThresholdRx?: Word;
rateLimitBurstThresholdTx?: Word;
rateLimitBurstTimeRx?: Word;
rateLimitBurstTimeTx?: Word;
rateLimitBurstTx?: Word;
rateLimitMinRx?: Word;
rateLimitMinTx?: Word;
rateLimitPriority?: Word;
rateLimitRx?: Word;
rateLimitTx?: Word;
resetCountersInterval?: Word;
resetCountersStartTime?: Word;
transferLimit?: Word;
uploadLimit?: Word;
uptimeLimit?: Word;
}

/** `/user-manager/payment`: Rows. Not on RouterOS 6. */
interface UserManagerPayment {
currency?: Word;
method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
price?: Word;
profile?: Word;
transEnd?: Word;
transStart?: Word;
transStatus?: Word;
user?: Word;
userMessage?: Word;
}

/** `/user-manager/profile`: Rows. Not on RouterOS 6. */
interface UserManagerProfile {
comment?: Input<string>;
name?: Input<string>;
nameForUsers?: Word;
overrideSharedUsers?: Word;
price?: Word;
startsWhen?: Word;
validity?: Word;
}

/** `/user-manager/profile-limitation`: Rows. Not on RouterOS 6. */
interface UserManagerProfileLimitation {
comment?: Input<string>;
fromTime?: Word;
limitation?: Word;
profile?: Word;
tillTime?: Word;
weekdays?: Word;
}

/** `/user-manager/router`: Rows. Not on RouterOS 6. */
interface UserManagerRouter extends Common {
address?: Word;
coaPort?: Word;
name?: Input<string>;
sharedSecret?: Word;
/** Since 7.21. */ protocol?: Word;
}

/** `/user-manager/session`: Rows. Not on RouterOS 6. */
interface UserManagerSession {
}

/** `/user-manager/user`: Rows. Not on RouterOS 6. */
interface UserManagerUser extends Common {
attributes?: Word;
callerId?: Input<string>;
group?: Word;
name?: Input<string>;
otpSecret?: Input<string>;
password?: Input<string>;
sharedUsers?: Input<"unlimited" | number | Text>;
}

/** `/user-manager/user-profile`: Rows. Not on RouterOS 6. */
interface UserManagerUserProfile {
profile?: Word;
user?: Word;
}

/** `/user-manager/user/group`: Rows. Not on RouterOS 6. */
interface UserManagerUserGroup {
attributes?: Word;
comment?: Input<string>;
innerAuths?: Word;
name?: Input<string>;
outerAuths?: Word;
}

/** `/user/aaa`: Exists once. */
interface UserAaa {
/** Likely `yes` unset. */ accounting?: Input<boolean>;
/** Name in `/user/group`. Likely `read` unset. */ defaultGroup?: Input<"full" | "read" | "write" | Text>;
/** In order. */ excludeGroups?: Many<"full" | "read" | "write" | Text>;
/** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
/** Likely `no` unset. */ useRadius?: Input<boolean>;
}

/** `/user/active`: Rows. Since 7.20. */
interface UserActive {
}

/** `/user/group`: Rows. */
interface UserGroup {
comment?: Input<string>;
name?: Input<string>;
policy?: Many<"api" | "ftp" | "local" | "password" | "policy" | "read" | "reboot" | "rest-api" | "romon" | "sensitive" | "sniff" | "ssh" | "telnet" | "test" | "web" | "winbox" | "write" | Text>;
/** Default: `default`. */ skin?: Input<"default" | number | Text>;
}

/** `/user/settings`: Exists once. */
interface UserSettings {
/** 0 to 4. */ minimumCategories?: Input<number>;
/** 0 to 4294967295. */ minimumPasswordLength?: Input<number>;
}

/** `/user/ssh-keys`: Rows. */
interface UserSshKeys {
comment?: Input<string>;
key?: Input<string>;
/** Name in `/user`. */ user?: Input<"admin" | Text>;
}

/** The menus whose rows have an order. */
export type OrderedPath =
  | "/interface/bridge/calea"
  | "/interface/bridge/filter"
  | "/interface/bridge/nat"
  | "/interface/bridge/port"
  | "/interface/wifi/access-list"
  | "/interface/wifi/provisioning"
  | "/interface/wireguard/peers"
  | "/ip/dns/static"
  | "/ip/firewall/calea"
  | "/ip/firewall/filter"
  | "/ip/firewall/mangle"
  | "/ip/firewall/nat"
  | "/ip/firewall/raw"
  | "/ip/hotspot/ip-binding"
  | "/ip/hotspot/walled-garden"
  | "/ip/hotspot/walled-garden/ip"
  | "/ip/ipsec/policy"
  | "/ip/proxy/access"
  | "/ip/proxy/cache"
  | "/ip/proxy/direct"
  | "/ip/socks/access"
  | "/ip/tftp"
  | "/ip/vrf"
  | "/ipv6/firewall/filter"
  | "/ipv6/firewall/mangle"
  | "/ipv6/firewall/nat"
  | "/ipv6/firewall/raw"
  | "/mpls/interface"
  | "/mpls/ldp/accept-filter"
  | "/mpls/ldp/advertise-filter"
  | "/queue/simple"
  | "/radius"
  | "/routing/bfd/configuration"
  | "/routing/bgp/evpn"
  | "/routing/filter/community-ext-list"
  | "/routing/filter/community-large-list"
  | "/routing/filter/community-list"
  | "/routing/filter/num-list"
  | "/routing/filter/rule"
  | "/routing/filter/select-rule"
  | "/routing/isis/interface-template"
  | "/routing/ospf/interface-template"
  | "/routing/pimsm/interface-template"
  | "/routing/rule";

/** The menus of RouterOS by their path, each with the words that it takes. */
export interface Menus {
  "/app": App;
  "/app/settings": AppSettings;
  "/caps-man/aaa": CapsManAaa;
  "/caps-man/access-list": CapsManAccessList;
  "/caps-man/actual-interface-configuration": CapsManActualInterfaceConfiguration;
  "/caps-man/channel": CapsManChannel;
  "/caps-man/configuration": CapsManConfiguration;
  "/caps-man/datapath": CapsManDatapath;
  "/caps-man/interface": CapsManInterface;
  "/caps-man/manager": CapsManManager;
  "/caps-man/manager/interface": CapsManManagerInterface;
  "/caps-man/provisioning": CapsManProvisioning;
  "/caps-man/rates": CapsManRates;
  "/caps-man/security": CapsManSecurity;
  "/certificate": Certificate;
  "/certificate/crl": CertificateCrl;
  "/certificate/scep-server": CertificateScepServer;
  "/certificate/scep-server/ra": CertificateScepServerRa;
  "/certificate/settings": CertificateSettings;
  "/console/settings": ConsoleSettings;
  "/container": Container;
  "/container/config": ContainerConfig;
  "/container/envs": ContainerEnvs;
  "/container/mounts": ContainerMounts;
  "/disk": Disk;
  "/disk/btrfs/filesystem": DiskBtrfsFilesystem;
  "/disk/btrfs/subvolume": DiskBtrfsSubvolume;
  "/disk/btrfs/transfer": DiskBtrfsTransfer;
  "/disk/settings": DiskSettings;
  "/disk/smb-share": DiskSmbShare;
  "/disk/smb-user": DiskSmbUser;
  "/dude": Dude;
  "/dude/agent": DudeAgent;
  "/dude/device": DudeDevice;
  "/dude/device-type": DudeDeviceType;
  "/dude/notification": DudeNotification;
  "/dude/probe": DudeProbe;
  "/dude/ros/address": DudeRosAddress;
  "/dude/ros/arp": DudeRosArp;
  "/dude/ros/health": DudeRosHealth;
  "/dude/ros/interface": DudeRosInterface;
  "/dude/ros/lease": DudeRosLease;
  "/dude/ros/neighbor": DudeRosNeighbor;
  "/dude/ros/queue": DudeRosQueue;
  "/dude/ros/resource": DudeRosResource;
  "/dude/ros/route": DudeRosRoute;
  "/dude/ros/routerboard": DudeRosRouterboard;
  "/dude/service": DudeService;
  "/file": File;
  "/file/rsync-daemon": FileRsyncDaemon;
  "/file/sync": FileSync;
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
  "/iot/bluetooth": IotBluetooth;
  "/iot/bluetooth/advertisers": IotBluetoothAdvertisers;
  "/iot/bluetooth/advertisers/ad-structures": IotBluetoothAdvertisersAdStructures;
  "/iot/bluetooth/peripheral-devices": IotBluetoothPeripheralDevices;
  "/iot/bluetooth/scanners": IotBluetoothScanners;
  "/iot/bluetooth/whitelist": IotBluetoothWhitelist;
  "/iot/lora": IotLora;
  "/iot/lora/channels": IotLoraChannels;
  "/iot/lora/joineui": IotLoraJoineui;
  "/iot/lora/netid": IotLoraNetid;
  "/iot/lora/radios": IotLoraRadios;
  "/iot/lora/servers": IotLoraServers;
  "/iot/lora/traffic/options": IotLoraTrafficOptions;
  "/iot/modbus": IotModbus;
  "/iot/modbus/security-rules": IotModbusSecurityRules;
  "/iot/mqtt/brokers": IotMqttBrokers;
  "/iot/mqtt/subscriptions": IotMqttSubscriptions;
  "/iot/wiliot": IotWiliot;
  "/iot/wiliot/options": IotWiliotOptions;
  "/iot/wiliot/servers": IotWiliotServers;
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
  "/lora": Lora;
  "/lora/channels": LoraChannels;
  "/lora/joineui": LoraJoineui;
  "/lora/netid": LoraNetid;
  "/lora/radios": LoraRadios;
  "/lora/servers": LoraServers;
  "/lora/traffic/options": LoraTrafficOptions;
  "/mpls/interface": MplsInterface;
  "/mpls/ldp": MplsLdp;
  "/mpls/ldp/accept-filter": MplsLdpAcceptFilter;
  "/mpls/ldp/advertise-filter": MplsLdpAdvertiseFilter;
  "/mpls/ldp/interface": MplsLdpInterface;
  "/mpls/ldp/local-mapping": MplsLdpLocalMapping;
  "/mpls/ldp/neighbor": MplsLdpNeighbor;
  "/mpls/ldp/remote-mapping": MplsLdpRemoteMapping;
  "/mpls/mangle": MplsMangle;
  "/mpls/settings": MplsSettings;
  "/mpls/traffic-eng/interface": MplsTrafficEngInterface;
  "/mpls/traffic-eng/path": MplsTrafficEngPath;
  "/mpls/traffic-eng/tunnel": MplsTrafficEngTunnel;
  "/openflow": Openflow;
  "/openflow/port": OpenflowPort;
  "/port": Port;
  "/port/remote-access": PortRemoteAccess;
  "/ppp/aaa": PppAaa;
  "/ppp/l2tp-secret": PppL2tpSecret;
  "/ppp/profile": PppProfile;
  "/ppp/secret": PppSecret;
  "/queue/interface": QueueInterface;
  "/queue/simple": QueueSimple;
  "/queue/tree": QueueTree;
  "/queue/type": QueueType;
  "/radius": Radius;
  "/radius/incoming": RadiusIncoming;
  "/routing/bfd/configuration": RoutingBfdConfiguration;
  "/routing/bgp/connection": RoutingBgpConnection;
  "/routing/bgp/evpn": RoutingBgpEvpn;
  "/routing/bgp/instance": RoutingBgpInstance;
  "/routing/bgp/template": RoutingBgpTemplate;
  "/routing/bgp/vpls": RoutingBgpVpls;
  "/routing/bgp/vpn": RoutingBgpVpn;
  "/routing/fantasy": RoutingFantasy;
  "/routing/filter/community-ext-list": RoutingFilterCommunityExtList;
  "/routing/filter/community-large-list": RoutingFilterCommunityLargeList;
  "/routing/filter/community-list": RoutingFilterCommunityList;
  "/routing/filter/num-list": RoutingFilterNumList;
  "/routing/filter/rule": RoutingFilterRule;
  "/routing/filter/select-rule": RoutingFilterSelectRule;
  "/routing/gmp": RoutingGmp;
  "/routing/id": RoutingId;
  "/routing/igmp-proxy": RoutingIgmpProxy;
  "/routing/igmp-proxy/interface": RoutingIgmpProxyInterface;
  "/routing/igmp-proxy/mfc": RoutingIgmpProxyMfc;
  "/routing/isis/instance": RoutingIsisInstance;
  "/routing/isis/interface": RoutingIsisInterface;
  "/routing/isis/interface-template": RoutingIsisInterfaceTemplate;
  "/routing/isis/lsp": RoutingIsisLsp;
  "/routing/isis/neighbor": RoutingIsisNeighbor;
  "/routing/ospf/area": RoutingOspfArea;
  "/routing/ospf/area/range": RoutingOspfAreaRange;
  "/routing/ospf/instance": RoutingOspfInstance;
  "/routing/ospf/interface": RoutingOspfInterface;
  "/routing/ospf/interface-template": RoutingOspfInterfaceTemplate;
  "/routing/ospf/neighbor": RoutingOspfNeighbor;
  "/routing/ospf/static-neighbor": RoutingOspfStaticNeighbor;
  "/routing/pimsm/bsr/candidate": RoutingPimsmBsrCandidate;
  "/routing/pimsm/bsr/rp-candidate": RoutingPimsmBsrRpCandidate;
  "/routing/pimsm/igmp-interface-template": RoutingPimsmIgmpInterfaceTemplate;
  "/routing/pimsm/instance": RoutingPimsmInstance;
  "/routing/pimsm/interface-template": RoutingPimsmInterfaceTemplate;
  "/routing/pimsm/static-rp": RoutingPimsmStaticRp;
  "/routing/rip/instance": RoutingRipInstance;
  "/routing/rip/interface-template": RoutingRipInterfaceTemplate;
  "/routing/rip/keys": RoutingRipKeys;
  "/routing/rip/static-neighbor": RoutingRipStaticNeighbor;
  "/routing/route": RoutingRoute;
  "/routing/route/rule": RoutingRouteRule;
  "/routing/rpki": RoutingRpki;
  "/routing/rule": RoutingRule;
  "/routing/settings": RoutingSettings;
  "/routing/table": RoutingTable;
  "/rsync-daemon": RsyncDaemon;
  "/snmp": Snmp;
  "/snmp/community": SnmpCommunity;
  "/special-login": SpecialLogin;
  "/system/clock": SystemClock;
  "/system/clock/manual": SystemClockManual;
  "/system/console": SystemConsole;
  "/system/console/screen": SystemConsoleScreen;
  "/system/gps": SystemGps;
  "/system/hardware": SystemHardware;
  "/system/health": SystemHealth;
  "/system/identity": SystemIdentity;
  "/system/keymat-provider": SystemKeymatProvider;
  "/system/leds": SystemLeds;
  "/system/leds/settings": SystemLedsSettings;
  "/system/logging": SystemLogging;
  "/system/logging/action": SystemLoggingAction;
  "/system/note": SystemNote;
  "/system/ntp/client": SystemNtpClient;
  "/system/ntp/client/servers": SystemNtpClientServers;
  "/system/ntp/key": SystemNtpKey;
  "/system/ntp/server": SystemNtpServer;
  "/system/package/local-update": SystemPackageLocalUpdate;
  "/system/package/local-update/mirror": SystemPackageLocalUpdateMirror;
  "/system/package/local-update/update-package-source": SystemPackageLocalUpdateUpdatePackageSource;
  "/system/package/update": SystemPackageUpdate;
  "/system/resource/hardware/usb-settings": SystemResourceHardwareUsbSettings;
  "/system/resource/irq": SystemResourceIrq;
  "/system/resource/irq/rps": SystemResourceIrqRps;
  "/system/resource/usb": SystemResourceUsb;
  "/system/resource/usb/settings": SystemResourceUsbSettings;
  "/system/scheduler": SystemScheduler;
  "/system/script": SystemScript;
  "/system/script/environment": SystemScriptEnvironment;
  "/system/script/job": SystemScriptJob;
  "/system/upgrade": SystemUpgrade;
  "/system/upgrade/mirror": SystemUpgradeMirror;
  "/system/upgrade/upgrade-package-source": SystemUpgradeUpgradePackageSource;
  "/system/ups": SystemUps;
  "/system/watchdog": SystemWatchdog;
  "/task": Task;
  "/tool/bandwidth-server": ToolBandwidthServer;
  "/tool/calea": ToolCalea;
  "/tool/e-mail": ToolEMail;
  "/tool/graphing": ToolGraphing;
  "/tool/graphing/interface": ToolGraphingInterface;
  "/tool/graphing/queue": ToolGraphingQueue;
  "/tool/graphing/resource": ToolGraphingResource;
  "/tool/mac-server": ToolMacServer;
  "/tool/mac-server/mac-winbox": ToolMacServerMacWinbox;
  "/tool/mac-server/ping": ToolMacServerPing;
  "/tool/mac-server/sessions": ToolMacServerSessions;
  "/tool/netinstall": ToolNetinstall;
  "/tool/netinstall/cache": ToolNetinstallCache;
  "/tool/netinstall/settings": ToolNetinstallSettings;
  "/tool/netwatch": ToolNetwatch;
  "/tool/romon": ToolRomon;
  "/tool/romon/port": ToolRomonPort;
  "/tool/sms": ToolSms;
  "/tool/sniffer": ToolSniffer;
  "/tool/traffic-generator": ToolTrafficGenerator;
  "/tool/traffic-generator/packet-template": ToolTrafficGeneratorPacketTemplate;
  "/tool/traffic-generator/port": ToolTrafficGeneratorPort;
  "/tool/traffic-generator/raw-packet-template": ToolTrafficGeneratorRawPacketTemplate;
  "/tool/traffic-generator/stream": ToolTrafficGeneratorStream;
  "/tool/traffic-monitor": ToolTrafficMonitor;
  "/tr069-client": Tr069Client;
  "/user": User;
  "/user-manager": UserManager;
  "/user-manager/advanced": UserManagerAdvanced;
  "/user-manager/attribute": UserManagerAttribute;
  "/user-manager/database": UserManagerDatabase;
  "/user-manager/limitation": UserManagerLimitation;
  "/user-manager/payment": UserManagerPayment;
  "/user-manager/profile": UserManagerProfile;
  "/user-manager/profile-limitation": UserManagerProfileLimitation;
  "/user-manager/router": UserManagerRouter;
  "/user-manager/session": UserManagerSession;
  "/user-manager/user": UserManagerUser;
  "/user-manager/user-profile": UserManagerUserProfile;
  "/user-manager/user/group": UserManagerUserGroup;
  "/user/aaa": UserAaa;
  "/user/active": UserActive;
  "/user/group": UserGroup;
  "/user/settings": UserSettings;
  "/user/ssh-keys": UserSshKeys;
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
