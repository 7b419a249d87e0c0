// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

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
  /** 1 to 254. Needed to add a row. */ code?: Input<"client-id" | "hostname" | "vendor-class-id" | "vendor-specific" | number>;
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

export interface IpMenus {
  "/ip/address": IpAddress;
  "/ip/arp": IpArp;
  "/ip/cloud": IpCloud;
  "/ip/cloud/advanced": IpCloudAdvanced;
  "/ip/dhcp-client": IpDhcpClient;
  "/ip/dhcp-client/option": IpDhcpClientOption;
  "/ip/dhcp-relay": IpDhcpRelay;
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
}
