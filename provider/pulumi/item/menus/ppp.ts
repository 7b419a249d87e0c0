// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

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
  /** IPv4 address. Name in `/ip/pool`. */ localAddress?: Input<string>;
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

export interface PppMenus {
  "/ppp/aaa": PppAaa;
  "/ppp/l2tp-secret": PppL2tpSecret;
  "/ppp/profile": PppProfile;
  "/ppp/secret": PppSecret;
}
