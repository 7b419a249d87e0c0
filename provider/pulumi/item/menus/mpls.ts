// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

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

export interface MplsMenus {
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
}
