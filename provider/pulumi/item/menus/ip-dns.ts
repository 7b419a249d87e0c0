// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

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

export interface IpDnsMenus {
  "/ip/dns": IpDns;
  "/ip/dns/adlist": IpDnsAdlist;
  "/ip/dns/forwarders": IpDnsForwarders;
  "/ip/dns/static": IpDnsStatic;
}
