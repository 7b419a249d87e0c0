// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/radius`: Rows in an order. */
interface Radius extends Common {
  /** Likely `no` unset. */ accountingBackup?: Input<boolean>;
  /** 1 to 65535. Likely `1813` unset. */ accountingPort?: Input<number>;
  /** Likely `0.0.0.0` unset. */ address: Input<string>;
  /** 1 to 65535. Likely `1812` unset. */ authenticationPort?: Input<number>;
  calledId?: Input<string>;
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  domain?: Input<string>;
  /** Likely `udp` unset. */ protocol?: Input<"radsec" | "udp">;
  realm?: Input<string>;
  secret?: Input<string>;
  service?: Many<"dhcp" | "dot1x" | "hotspot" | "ipsec" | "login" | "ppp" | "wireless">;
  /** IPv4 address. Likely `0.0.0.0` unset. */ srcAddress?: Input<string>;
  /** A time with its unit. 10ms to 1m. Likely `300ms` unset. */ timeout?: Input<string>;
  /** Likely `yes-for-request-resp` unset. Since 7.15. */ requireMessageAuth?: Input<"no" | "yes-for-request-resp">;
  /** A time with its unit. 10ms to 1m. Likely `3300ms` unset. Since 7.19.3. */ radsecTimeout?: Input<string>;
}

/** `/radius/incoming`: Exists once. */
interface RadiusIncoming {
  /** Likely `no` unset. */ accept?: Input<boolean>;
  /** 1 to 65535. Likely `3799` unset. */ port?: Input<number>;
  /** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
}

export interface RadiusMenus {
  "/radius": Radius;
  "/radius/incoming": RadiusIncoming;
}
