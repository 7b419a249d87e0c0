// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/interface/pppoe-server`: Rows. */
interface InterfacePppoeServer extends Common {
  name?: Input<string>;
  service: Input<string>;
  user: Input<string>;
}

/** `/interface/pppoe-server/server`: Rows. */
interface InterfacePppoeServerServer extends Common {
  /** Likely `yes` unset. */ acceptEmptyService?: Input<boolean>;
  /** Likely `pap,chap,mschap1,mschap2` unset. */ authentication?: Many<"chap" | "mschap1" | "mschap2" | "pap">;
  /** Likely `default` unset. */ defaultProfile?: Input<"default" | "default-encryption" | Text>;
  /** Name in `/interface`. */ interface: Input<"<l2tp>" | Text>;
  /** Likely `10` unset. */ keepaliveTimeout?: Input<"disabled" | number | Text>;
  /** Likely `auto` unset. */ maxMru?: Input<"auto" | number | Text>;
  /** Likely `auto` unset. */ maxMtu?: Input<"auto" | number | Text>;
  /** Likely `unlimited` unset. */ maxSessions?: Input<"unlimited" | number | Text>;
  /** Likely `disabled` unset. */ mrru?: Input<"disabled" | number | Text>;
  /** Likely `no` unset. */ oneSessionPerHost?: Input<boolean>;
  /** 0 to 10000. Likely `0` unset. */ padoDelay?: Input<number>;
  serviceName?: Input<string>;
  /** Number, or from one to another: `20-29`. 1 to 4094. In order. Since 7.17. */ pppoeOverVlanRange?: Many<number | string>;
  /** Likely `yes` unset. Since 7.20. */ acceptUntagged?: Input<boolean>;
}

export interface InterfacePppoeServerMenus {
  "/interface/pppoe-server": InterfacePppoeServer;
  "/interface/pppoe-server/server": InterfacePppoeServerServer;
}
