// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Text, Word } from "./shared";

/** `/interface/vxlan`: Rows. */
interface InterfaceVxlan extends Common {
  /** Likely `yes` unset. */ allowFastPath?: Input<boolean>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Likely `auto` unset. */ dontFragment?: Input<"auto" | "disabled" | "enabled" | "inherit">;
  /** IPv4 address. */ group?: Input<string>;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  localAddress?: Input<string>;
  /** Likely `default` unset. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Likely `5m` unset. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `5s` unset. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  /** 1 to 65535. Likely `4096` unset. */ maxFdbSize?: Input<number | string>;
  /** 68 to 65535. Likely `1500` unset. */ mtu?: Input<number>;
  /** Likely `vxlan1` unset. */ name?: Input<string>;
  /** 1 to 65535. Likely `4789` unset. */ port?: Input<number>;
  /** 1 to 16777216. */ vni: Input<number>;
  /** Name in `/ip/vrf`. Gone in 7.20. */ vrf?: Word;
  /** Likely `ipv4` unset. */ vtepsIpVersion?: Input<"ipv4" | "ipv6">;
  /** Name in `/interface`. Since 7.18. */ bridge?: Input<string>;
  /** 1 to 4094. Likely `1` unset. Since 7.18. */ bridgePvid?: Input<number>;
  /** Likely `yes` unset. Since 7.18. */ hw?: Input<boolean>;
  /** Likely `auto` unset. Since 7.18. */ ttl?: Input<"auto" | number | Text>;
  /** Likely `no` unset. Since 7.20. */ checksum?: Input<boolean>;
  /** Likely `yes` unset. Since 7.20. */ learning?: Input<boolean>;
  /** Likely `none` unset. Since 7.20. */ remCsum?: Input<"both" | "none" | "rx" | "tx">;
  /** Likely `main` unset. Since 7.20. */ vtepVrf?: Input<"main" | number | Text>;
}

/** `/interface/vxlan/vteps`: Rows. */
interface InterfaceVxlanVteps {
  /** Name in `/interface`. */ interface: Input<string>;
  /** Gone in 7.18. */ port?: Word;
  /** IPv4 address. */ remoteIp: Input<string>;
  /** Since 7.16. */ comment?: Input<string>;
  disabled?: Input<boolean>;
}

export interface InterfaceVxlanMenus {
  "/interface/vxlan": InterfaceVxlan;
  "/interface/vxlan/vteps": InterfaceVxlanVteps;
}
