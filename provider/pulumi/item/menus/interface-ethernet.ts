// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/interface/ethernet`: Rows that are always there. */
interface InterfaceEthernet extends Common {
  /** Which row: it cannot be changed. */ defaultName?: Input<string>;
  poeOut?: Input<"auto-on" | "forced-on" | "off" | number | Text>;
  poePriority?: Input<number>;
  poeVoltage?: Input<"auto" | "high" | "low" | number | Text>;
  poeLldpEnabled?: Input<boolean>;
  /** A time with its unit. */ powerCycleInterval?: Input<"none" | Text>;
  powerCyclePingEnabled?: Input<boolean>;
  /** IPv4 address. */ powerCyclePingAddress?: Input<string>;
  /** A time with its unit. */ powerCyclePingTimeout?: Input<string>;
  /** Name in `/interface`. */ passthroughInterface?: Input<string>;
  bandwidth?: Input<string>;
  advertise?: Many<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10M-half" | "10M-full" | "100M-half" | "100M-full" | "1000M-half" | "1000M-full" | "2500M-full" | "5000M-full" | "10000M-full" | "25000M-full" | "40000M-full" | "50000M-full" | "100000M-full">;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  /** Likely `yes` unset. */ autoNegotiation?: Input<boolean>;
  cableSettings?: Word;
  comboMode?: Input<"auto" | "copper" | "sfp">;
  disableRunningCheck?: Input<boolean>;
  /** Unset: `auto`. */ fecMode?: Input<"auto" | "fec74" | "fec91" | "off">;
  /** Likely `yes` unset. Gone in 7.12.2. */ fullDuplex?: Input<boolean>;
  /** 0 to 65536. */ l2mtu?: Input<number>;
  /** Likely `default` unset. */ loopProtect?: Input<"default" | "off" | "on">;
  /** A time with its unit. Likely `5m` unset. */ loopProtectDisableTime?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `5s` unset. */ loopProtectSendInterval?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  mdixEnable?: Input<boolean>;
  /** 0 to 65536. Likely `1500` unset. */ mtu?: Input<number>;
  name?: Input<string>;
  /** MAC address. */ origMacAddress?: Input<string>;
  /** Likely `off` unset. */ rxFlowControl?: Input<"auto" | "off" | "on">;
  /** Likely `high` unset. */ sfpRateSelect?: Input<"high" | "low">;
  /** 0 to 4294967295. Likely `95` unset. */ sfpShutdownTemperature?: Input<number>;
  speed?: Input<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10Mbps" | "100Mbps" | "1Gbps" | "2.5Gbps" | "5Gbps" | "10Gbps" | "25Gbps" | "40Gbps" | "100Gbps">;
  /** Likely `off` unset. */ txFlowControl?: Input<"auto" | "off" | "on">;
  /** Since 7.15. */ sfpIgnoreRxLos?: Input<boolean>;
}

export interface InterfaceEthernetMenus {
  "/interface/ethernet": InterfaceEthernet;
}
