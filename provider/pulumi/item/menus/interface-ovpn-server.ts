// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/interface/ovpn-server`: Rows. */
interface InterfaceOvpnServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/ovpn-server/server`: Rows. */
interface InterfaceOvpnServerServer {
  auth?: Many<"md5" | "null" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Name in `/certificate`. */ certificate?: Input<string>;
  cipher?: Many<"aes128-cbc" | "aes128-gcm" | "aes192-cbc" | "aes192-gcm" | "aes256-cbc" | "aes256-gcm" | "blowfish128" | "null" | "aes128" | "aes192" | "aes256">;
  /** Since 7.17. */ comment?: Input<string>;
  /** Name in `/ppp/profile`. Likely `default` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  disabled?: Input<boolean>;
  enableTunIpv6?: Input<boolean>;
  /** 1 to 128. */ ipv6PrefixLen?: Input<number>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 64 to 65535. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  /** Likely `ip` unset. */ mode?: Input<"ethernet" | "ip">;
  /** Since 7.17. */ name?: Input<string>;
  /** 0 to 32. Likely `24` unset. */ netmask?: Input<number>;
  /** 1 to 65535. Likely `1194` unset. */ port?: Input<number>;
  /** Likely `tcp` unset. */ protocol?: Input<"tcp" | "udp">;
  /** Since 7.14. */ pushRoutes?: Input<string>;
  redirectGateway?: Input<"def1" | "disabled" | "ipv6">;
  /** 0 to 4294967295. */ renegSec?: Input<number>;
  /** Likely `no` unset. */ requireClientCertificate?: Input<boolean>;
  tlsVersion?: Input<"any" | "only-1.2">;
  tunServerIpv6?: Input<string>;
  /** Since 7.17. */ userAuthMethod?: Many<"mschap2" | "pap">;
  /** Name in `/ip/vrf`. Since 7.17. */ vrf?: Input<"main" | Text>;
  /** Since 7.21. */ pushRoutesIpv6?: Input<string>;
  /** Likely `no` unset. Gone in 7.17. */ enabled?: Input<boolean>;
}

export interface InterfaceOvpnServerMenus {
  "/interface/ovpn-server": InterfaceOvpnServer;
  "/interface/ovpn-server/server": InterfaceOvpnServerServer;
}
