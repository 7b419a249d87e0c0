// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

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

export interface RoutingMenus {
  "/routing/bfd/configuration": RoutingBfdConfiguration;
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
}
