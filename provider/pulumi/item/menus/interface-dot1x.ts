// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/interface/dot1x/client`: Rows. */
interface InterfaceDot1xClient extends Common {
  anonIdentity?: Input<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | Text>;
  /** In order. */ eapMethods: Many<"eap-mschapv2" | "eap-peap" | "eap-tls" | "eap-ttls">;
  identity: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  password?: Input<string>;
}

/** `/interface/dot1x/server`: Rows. */
interface InterfaceDot1xServer extends Common {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** A time with its unit. 100ms to 71w2h27m52s950ms. Likely `1m` unset. */ authTimeout?: Input<string>;
  /** Likely `dot1x` unset. */ authTypes?: Many<"dot1x" | "mac-auth">;
  /** 1 to 4094. */ guestVlanId?: Input<number>;
  /** Name in `/interface`. */ interface: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  /** Likely `mac-as-username` unset. */ macAuthMode?: Input<"mac-as-username" | "mac-as-username-and-password">;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Input<"XX-XX-XX-XX-XX-XX" | "XX:XX:XX:XX:XX:XX" | "XXXXXXXXXXXX" | "xx-xx-xx-xx-xx-xx" | "xx:xx:xx:xx:xx:xx" | "xxxxxxxxxxxx">;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ reauthTimeout?: Input<string>;
  /** 1 to 4094. */ rejectVlanId?: Input<number>;
  /** A time with its unit. 100ms to 71w2h27m52s950ms. Likely `30s` unset. */ retransTimeout?: Input<string>;
  /** 1 to 4094. */ serverFailVlanId?: Input<number>;
  /** Since 7.24. */ reauthPeriod?: Word;
}

/** `/interface/dot1x/server/active`: Rows. */
interface InterfaceDot1xServerActive {
}

export interface InterfaceDot1xMenus {
  "/interface/dot1x/client": InterfaceDot1xClient;
  "/interface/dot1x/server": InterfaceDot1xServer;
  "/interface/dot1x/server/active": InterfaceDot1xServerActive;
}
