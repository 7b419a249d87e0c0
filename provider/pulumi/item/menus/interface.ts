// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

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

/** `/interface/detect-internet`: Exists once. */
interface InterfaceDetectInternet {
  /** Likely `none` unset. */ detectInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ internetInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ lanInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Likely `none` unset. */ wanInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** A time with its unit. 1m to 1d. Since 7.22. */ requestInterval?: Input<string>;
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

export interface InterfaceMenus {
  "/interface": Interface;
  "/interface/6to4": Interface6to4;
  "/interface/amt": InterfaceAmt;
  "/interface/bonding": InterfaceBonding;
  "/interface/detect-internet": InterfaceDetectInternet;
  "/interface/eoip": InterfaceEoip;
  "/interface/eoipv6": InterfaceEoipv6;
  "/interface/gre": InterfaceGre;
  "/interface/gre6": InterfaceGre6;
  "/interface/ipip": InterfaceIpip;
  "/interface/ipipv6": InterfaceIpipv6;
  "/interface/l2tp-ether": InterfaceL2tpEther;
  "/interface/list": InterfaceList;
  "/interface/list/member": InterfaceListMember;
  "/interface/macsec": InterfaceMacsec;
  "/interface/macsec/profile": InterfaceMacsecProfile;
  "/interface/macvlan": InterfaceMacvlan;
  "/interface/ovpn-client": InterfaceOvpnClient;
  "/interface/ppp-server": InterfacePppServer;
  "/interface/pppoe-client": InterfacePppoeClient;
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
}
