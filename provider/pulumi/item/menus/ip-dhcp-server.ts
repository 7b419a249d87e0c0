// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

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
  /** IPv4 address. Name in `/ip/pool`. */ address?: Input<string>;
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

export interface IpDhcpServerMenus {
  "/ip/dhcp-server": IpDhcpServer;
  "/ip/dhcp-server/alert": IpDhcpServerAlert;
  "/ip/dhcp-server/config": IpDhcpServerConfig;
  "/ip/dhcp-server/lease": IpDhcpServerLease;
  "/ip/dhcp-server/matcher": IpDhcpServerMatcher;
  "/ip/dhcp-server/network": IpDhcpServerNetwork;
  "/ip/dhcp-server/option": IpDhcpServerOption;
  "/ip/dhcp-server/option/sets": IpDhcpServerOptionSets;
}
