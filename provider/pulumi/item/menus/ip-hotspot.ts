// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/ip/hotspot`: Rows. */
interface IpHotspot {
  /** Name in `/ip/pool`. Likely `none` unset. */ addressPool?: Input<"none" | Text>;
  /** Likely `2` unset. */ addressesPerMac?: Input<"unlimited" | number | Text>;
  disabled?: Input<boolean>;
  /** Likely `5m` unset. */ idleTimeout?: Input<"none" | Text>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** Likely `none` unset. */ keepaliveTimeout?: Input<"none" | Text>;
  /** Likely `none` unset. */ loginTimeout?: Input<"none" | Text>;
  name?: Input<string>;
  /** Likely `default` unset. */ profile?: Input<"default" | number | Text>;
}

/** `/ip/hotspot/active`: Rows. Gone in 7.21. */
interface IpHotspotActive {
  comment?: Input<string>;
}

/** `/ip/hotspot/ip-binding`: Rows in an order. */
interface IpHotspotIpBinding extends Common {
  /** IPv4 address, network or range. */ address?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  server?: Input<"all" | number | Text>;
  /** IPv4 address. */ toAddress?: Input<string>;
  type?: Input<"blocked" | "bypassed" | "regular">;
}

/** `/ip/hotspot/profile`: Rows. */
interface IpHotspotProfile {
  dnsName?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ hotspotAddress?: Input<string>;
  /** Likely `flash/hotspot` unset. */ htmlDirectory?: Word;
  htmlDirectoryOverride?: Input<string>;
  /** A time with its unit. Likely `3d` unset. */ httpCookieLifetime?: Input<string>;
  /** Likely `0.0.0.0:0` unset. */ httpProxy?: Input<number | string>;
  /** Likely `no` unset. */ installHotspotQueue?: Input<boolean>;
  /** Likely `cookie,http-chap` unset. */ loginBy?: Many<"cookie" | "http-chap" | "http-pap" | "https" | "mac" | "mac-cookie" | "trial">;
  /** Likely `mac-as-username` unset. */ macAuthMode?: Input<"mac-as-username" | "mac-as-username-and-password">;
  macAuthPassword?: Input<string>;
  name?: Input<string>;
  /** Likely `wireless-802.11` unset. */ nasPortType?: Input<"cable" | "ethernet" | "wireless-802.11">;
  /** Likely `yes` unset. */ radiusAccounting?: Input<boolean>;
  radiusDefaultDomain?: Input<string>;
  /** Likely `received` unset. */ radiusInterimUpdate?: Input<"received" | Text>;
  radiusLocationId?: Input<string>;
  radiusLocationName?: Input<string>;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Input<"XX XX XX XX XX XX" | "XX-XX-XX-XX-XX-XX" | "XX:XX:XX:XX:XX:XX" | "XXXX:XXXX:XXXX" | "XXXXXX-XXXXXX" | "XXXXXX:XXXXXX" | "XXXXXXXXXXXX">;
  rateLimit?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ smtpServer?: Input<string>;
  /** Likely `no` unset. */ splitUserDomain?: Input<boolean>;
  sslCertificate?: Input<"none" | number | Text>;
  /** A time with its unit. Likely `30m` unset. */ trialUptimeLimit?: Input<string>;
  /** A time with its unit. Likely `1d` unset. */ trialUptimeReset?: Input<string>;
  /** Likely `default` unset. */ trialUserProfile?: Input<"default" | number | Text>;
  /** Likely `no` unset. */ useRadius?: Input<boolean>;
}

/** `/ip/hotspot/service-port`: Rows that are always there. */
interface IpHotspotServicePort {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  disabled?: Input<boolean>;
  /** 1 to 65535. In order. */ ports?: Many<number>;
}

/** `/ip/hotspot/user`: Rows. */
interface IpHotspotUser extends Common {
  /** IPv4 address. */ address?: Input<string>;
  email?: Input<string>;
  /** 0 to 18446744073709551615. */ limitBytesIn?: Input<number | string>;
  /** 0 to 18446744073709551615. */ limitBytesOut?: Input<number | string>;
  /** 0 to 18446744073709551615. */ limitBytesTotal?: Input<number | string>;
  /** A time with its unit. */ limitUptime?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  name: Input<string>;
  password?: Input<string>;
  /** Likely `default` unset. */ profile?: Input<"default" | number | Text>;
  routes?: Input<string>;
  /** Likely `all` unset. */ server?: Input<"all" | number | Text>;
  /** Since 7.21. Gone in 7.21.3. */ totpSecret?: Word;
  /** Since 7.21.3. */ otpSecret?: Input<string>;
}

/** `/ip/hotspot/user/profile`: Rows. */
interface IpHotspotUserProfile {
  /** Likely `yes` unset. */ addMacCookie?: Input<boolean>;
  /** In order. */ addressList?: Many<string>;
  /** Name in `/ip/pool`. Likely `none` unset. */ addressPool?: Input<"none" | Text>;
  /** Likely `no` unset. */ advertise?: Input<boolean>;
  /** In order. */ advertiseInterval?: Many<string>;
  /** A time with its unit. */ advertiseTimeout?: Input<"immediately" | "never" | Text>;
  /** In order. */ advertiseUrl?: Many<string>;
  /** Likely `none` unset. */ idleTimeout?: Input<"none" | Text>;
  incomingFilter?: Input<string>;
  incomingPacketMark?: Input<string>;
  insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** Likely `2m` unset. */ keepaliveTimeout?: Input<"none" | Text>;
  /** A time with its unit. Likely `3d` unset. */ macCookieTimeout?: Input<string>;
  name?: Input<string>;
  onLogin?: Input<string>;
  onLogout?: Input<string>;
  /** Likely `always` unset. */ openStatusPage?: Input<"always" | "http-login">;
  outgoingFilter?: Input<string>;
  outgoingPacketMark?: Input<string>;
  parentQueue?: Input<"none" | number | Text>;
  queueType?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  rateLimit?: Input<string>;
  /** A time with its unit. */ sessionTimeout?: Input<string>;
  /** Likely `1` unset. */ sharedUsers?: Input<"unlimited" | number | Text>;
  /** Likely `1m` unset. */ statusAutorefresh?: Input<"none" | Text>;
  /** Likely `no` unset. */ transparentProxy?: Input<boolean>;
}

/** `/ip/hotspot/walled-garden`: Rows in an order. */
interface IpHotspotWalledGarden extends Common {
  /** Likely `allow` unset. */ action?: Input<"allow" | "deny">;
  dstHost?: Input<string>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ dstPort?: Many<number | string>;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  path?: Input<string>;
  server?: Input<string>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
}

/** `/ip/hotspot/walled-garden/ip`: Rows in an order. */
interface IpHotspotWalledGardenIp extends Common {
  /** Likely `accept` unset. */ action?: Input<"accept" | "drop" | "reject">;
  /** IPv4 address, network or range. */ dstAddress?: Input<string>;
  dstAddressList?: Input<string>;
  dstHost?: Input<string>;
  /** 0 to 65535. */ dstPort?: Input<number | string>;
  protocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  server?: Input<string>;
  /** IPv4 address, network or range. */ srcAddress?: Input<string>;
  srcAddressList?: Input<string>;
}

export interface IpHotspotMenus {
  "/ip/hotspot": IpHotspot;
  "/ip/hotspot/active": IpHotspotActive;
  "/ip/hotspot/ip-binding": IpHotspotIpBinding;
  "/ip/hotspot/profile": IpHotspotProfile;
  "/ip/hotspot/service-port": IpHotspotServicePort;
  "/ip/hotspot/user": IpHotspotUser;
  "/ip/hotspot/user/profile": IpHotspotUserProfile;
  "/ip/hotspot/walled-garden": IpHotspotWalledGarden;
  "/ip/hotspot/walled-garden/ip": IpHotspotWalledGardenIp;
}
