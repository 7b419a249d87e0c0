// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

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
  /** Number, or from one to another: `20-29`. 0 to 4294967295. In order. */ vni?: Many<number | string>;
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

export interface RoutingBgpMenus {
  "/routing/bgp/connection": RoutingBgpConnection;
  "/routing/bgp/evpn": RoutingBgpEvpn;
  "/routing/bgp/instance": RoutingBgpInstance;
  "/routing/bgp/template": RoutingBgpTemplate;
  "/routing/bgp/vpls": RoutingBgpVpls;
  "/routing/bgp/vpn": RoutingBgpVpn;
}
