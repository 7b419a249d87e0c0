// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

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

export interface RoutingOspfMenus {
  "/routing/ospf/area": RoutingOspfArea;
  "/routing/ospf/area/range": RoutingOspfAreaRange;
  "/routing/ospf/instance": RoutingOspfInstance;
  "/routing/ospf/interface": RoutingOspfInterface;
  "/routing/ospf/interface-template": RoutingOspfInterfaceTemplate;
  "/routing/ospf/neighbor": RoutingOspfNeighbor;
  "/routing/ospf/static-neighbor": RoutingOspfStaticNeighbor;
}
