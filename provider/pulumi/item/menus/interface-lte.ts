// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/interface/lte`: Rows that are always there. */
interface InterfaceLte extends Common {
  allowRoaming?: Input<boolean>;
  /** In order. */ apnProfiles?: Many<"default" | number | Text>;
  /** 0 to 4294967295. In order. */ band?: Many<number>;
  /** Gone in 7.15. */ master?: Input<string>;
  modemInit?: Input<string>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  /** In order. */ networkMode?: Many<string>;
  /** 0 to 4294967295. In order. */ nrBand?: Many<number>;
  operator?: Input<string>;
  pin?: Input<string>;
  /** Since 7.13. */ smsRead?: Input<boolean>;
  /** Since 7.16. */ smsProtocol?: Input<"at" | "auto" | "mbim">;
}

/** `/interface/lte/apn`: Rows. */
interface InterfaceLteApn {
  addDefaultRoute?: Input<boolean>;
  /** Needed to add a row. */ apn?: Input<string>;
  authentication?: Input<"chap" | "none" | "pap">;
  comment?: Input<string>;
  /** 1 to 4294967295. */ defaultRouteDistance?: Input<number>;
  ipType?: Input<"auto" | "ipv4" | "ipv6">;
  ipv6Interface?: Input<"lo" | "none" | Text>;
  name?: Input<string>;
  passthroughInterface?: Input<"none" | Text>;
  passthroughMac?: Input<"auto" | "static" | Text>;
  /** Gone in 7.13.5. */ passthroughSubnetSelection?: Word;
  password?: Input<string>;
  useNetworkApn?: Input<boolean>;
  usePeerDns?: Input<boolean>;
  user?: Input<string>;
  /** 16 to 32. Since 7.13. */ passthroughSubnetSize?: Input<"32" | "auto" | number | Text>;
}

/** `/interface/lte/settings`: Exists once. */
interface InterfaceLteSettings {
  firmwarePath?: Input<string>;
  mode?: Input<"auto" | "mbim" | "serial" | "user">;
  /** Since 7.13. */ infoPollingInterval?: Word;
  /** Since 7.17. */ esimChannel?: Input<"at" | "auto">;
  /** 120 to 4294967295. Since 7.19. */ linkRecoveryTimer?: Input<number>;
}

export interface InterfaceLteMenus {
  "/interface/lte": InterfaceLte;
  "/interface/lte/apn": InterfaceLteApn;
  "/interface/lte/settings": InterfaceLteSettings;
}
