// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

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
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
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
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
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
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
  /** 0 to 65535. */ localPort?: Input<number | string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  srcAddress?: Input<number | string>;
}

export interface IpProxyMenus {
  "/ip/proxy": IpProxy;
  "/ip/proxy/access": IpProxyAccess;
  "/ip/proxy/cache": IpProxyCache;
  "/ip/proxy/cache-contents": IpProxyCacheContents;
  "/ip/proxy/connections": IpProxyConnections;
  "/ip/proxy/direct": IpProxyDirect;
}
