// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/interface/ppp-client`: Rows. */
interface InterfacePppClient extends Common {
  /** Likely `yes` unset. */ addDefaultRoute?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ allow?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `internet` unset. */ apn?: Input<string>;
  /** 0 to 4294967295. Likely `0` unset. */ dataChannel?: Input<number>;
  /** 1 to 255. Likely `1` unset. */ defaultRouteDistance?: Input<number>;
  /** Likely `ATDT` unset. */ dialCommand?: Input<string>;
  /** Likely `yes` unset. */ dialOnDemand?: Input<boolean>;
  /** 0 to 4294967295. Likely `0` unset. */ infoChannel?: Input<number>;
  /** 0 to 4294967295. Likely `30` unset. */ keepaliveTimeout?: Input<number>;
  /** 512 to 1600. Likely `1500` unset. */ maxMru?: Input<number | string>;
  /** 512 to 1600. Likely `1500` unset. */ maxMtu?: Input<number | string>;
  modemInit?: Input<string>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  name?: Input<string>;
  /** Likely `no` unset. */ nullModem?: Input<boolean>;
  password?: Input<string>;
  phone?: Input<string>;
  pin?: Input<string>;
  port?: Input<"serial0" | number | Text>;
  /** Likely `default` unset. */ profile?: Input<"default" | "default-encryption" | Text>;
  /** IPv4 address. */ remoteAddress?: Input<string>;
  /** Likely `yes` unset. */ usePeerDns?: Input<boolean>;
  user?: Input<string>;
  /** Since 7.20. */ networkMode?: Input<"auto" | "lte-m" | "nb-iot">;
}

export interface InterfacePppClientMenus {
  "/interface/ppp-client": InterfacePppClient;
}
