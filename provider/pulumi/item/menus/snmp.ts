// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/snmp`: Exists once. */
interface Snmp {
  contact?: Input<string>;
  /** Default: `no`. */ enabled?: Input<boolean>;
  /** Gone in 7.10.2. */ engineId?: Word;
  location?: Input<string>;
  /** IPv4 address. Default: `::`. */ srcAddress?: Input<string>;
  /** Default: `public`. */ trapCommunity?: Input<"public" | number | Text>;
  /** In order. Default: `temp-exception`. */ trapGenerators?: Many<"interfaces" | "start-trap" | "temp-exception" | Text>;
  /** In order. */ trapInterfaces?: Many<"all" | "lo" | Text>;
  /** IPv4 address. In order. */ trapTarget?: Many<string>;
  /** Default: `1`. */ trapVersion?: Input<"1" | "2" | "3">;
  /** Name in `/ip/vrf`. Default: `main`. */ vrf?: Input<"main" | Text>;
  /** Since 7.10. */ engineIdSuffix?: Input<string>;
}

/** `/snmp/community`: Rows. */
interface SnmpCommunity extends Common {
  /** In order. */ addresses?: Many<number | string>;
  authenticationPassword?: Input<string>;
  /** Default: `MD5`. */ authenticationProtocol?: Input<"MD5" | "SHA1">;
  encryptionPassword?: Input<string>;
  /** Default: `DES`. */ encryptionProtocol?: Input<"AES" | "DES">;
  name?: Input<string>;
  /** Default: `yes`. */ readAccess?: Input<boolean>;
  /** Default: `none`. */ security?: Input<"authorized" | "none" | "private">;
  /** Default: `no`. */ writeAccess?: Input<boolean>;
}

export interface SnmpMenus {
  "/snmp": Snmp;
  "/snmp/community": SnmpCommunity;
}
