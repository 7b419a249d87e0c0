// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/interface/l2tp-client`: Rows. */
interface InterfaceL2tpClient extends Common {
  /** Likely `no` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `no` unset. */ allowFastPath?: Input<boolean>;
  connectTo: Input<string>;
  /** 1 to 255. Likely `no` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `no` unset. */ dialOnDemand?: Input<boolean>;
  ipsecSecret?: Input<string>;
  /** Likely `60` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** Likely `l2tpv2` unset. */ l2tpProtoVersion?: Input<"l2tpv2" | "l2tpv3-ip" | "l2tpv3-udp">;
  l2tpv3CircuitId?: Input<string>;
  /** Likely `0` unset. */ l2tpv3CookieLength?: Input<"0" | "4-bytes" | "8-bytes">;
  /** Likely `md5` unset. */ l2tpv3DigestHash?: Input<"md5" | "none" | "sha1">;
  /** 512 to 65535. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 65535. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  password?: Input<string>;
  /** Likely `default-encryption` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** IPv4 address. */ srcAddress?: Input<string>;
  /** Likely `no` unset. */ useIpsec?: Input<boolean>;
  /** Likely `no` unset. */ usePeerDns?: Input<"exclusively" | "no" | "yes" | boolean>;
  user: Input<string>;
  /** Since 7.18. */ randomSourcePort?: Input<boolean>;
}

export interface InterfaceL2tpClientMenus {
  "/interface/l2tp-client": InterfaceL2tpClient;
}
