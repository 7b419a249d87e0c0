// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/interface/l2tp-server`: Rows. */
interface InterfaceL2tpServer extends Common {
  name?: Input<string>;
  user: Input<string>;
}

/** `/interface/l2tp-server/server`: Exists once. */
interface InterfaceL2tpServerServer {
  acceptProtoVersion?: Input<"all" | "l2tpv2" | "l2tpv3">;
  acceptPseudowireType?: Input<"all" | "ether" | "ppp">;
  /** Likely `no` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `ip-address` unset. */ callerIdType?: Input<"ip-address" | "number">;
  /** Likely `default-encryption` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  ipsecSecret?: Input<string>;
  /** Likely `30` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  l2tpv3CircuitId?: Input<string>;
  l2tpv3CookieLength?: Input<"0" | "4-bytes" | "8-bytes">;
  l2tpv3DigestHash?: Input<"md5" | "none" | "sha1">;
  l2tpv3EtherInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** 512 to 65535. Likely `1450` unset. */ maxMru?: Input<number | string>;
  /** 512 to 65535. Likely `1450` unset. */ maxMtu?: Input<number | string>;
  /** Likely `unlimited` unset. */ maxSessions?: Input<"unlimited" | number | Text>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  /** Likely `no` unset. */ oneSessionPerHost?: Input<boolean>;
  /** Likely `no` unset. */ useIpsec?: Input<"no" | "required" | "yes" | boolean>;
}

export interface InterfaceL2tpServerMenus {
  "/interface/l2tp-server": InterfaceL2tpServer;
  "/interface/l2tp-server/server": InterfaceL2tpServerServer;
}
