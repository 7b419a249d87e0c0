// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Many, Word } from "./shared";

/** `/lora`: Rows that are always there. Gone in 7.23. */
interface Lora {
  antenna?: Word;
  antennaGain?: Input<number>;
  channelPlan?: Word;
  disabled?: Input<boolean>;
  forward?: Input<boolean>;
  gatewayId?: Word;
  lbtEnabled?: Word;
  listenTime?: Word;
  name?: Input<string>;
  /** IPv4 address. */ network?: Input<string>;
  rssiThreshold?: Word;
  /** In order. */ servers?: Many<string>;
  spoofGps?: Word;
  /** Gone in 7.19. */ srcAddress?: Word;
  /** Since 7.16. Gone in 7.23. */ alt?: Word;
  /** Since 7.16. Gone in 7.23. */ lat?: Word;
  /** Since 7.16. Gone in 7.23. */ long?: Word;
}

/** `/lora/channels`: Rows that are always there. Gone in 7.23. */
interface LoraChannels {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  bandwidth?: Input<number>;
  datarate?: Word;
  disabled?: Input<boolean>;
  freqOff?: Word;
  radio?: Word;
  spreadFactor?: Word;
}

/** `/lora/joineui`: Rows. Since 7.11. Gone in 7.23. */
interface LoraJoineui {
  joineuis?: Word;
  name?: Input<string>;
  /** Since 7.16. Gone in 7.23. */ logging?: Word;
  /** Since 7.19. Gone in 7.23. */ type?: Word;
}

/** `/lora/netid`: Rows. Since 7.11. Gone in 7.23. */
interface LoraNetid {
  name?: Input<string>;
  netids?: Word;
  /** Since 7.16. Gone in 7.23. */ logging?: Word;
  /** Since 7.19. Gone in 7.23. */ type?: Word;
}

/** `/lora/radios`: Rows that are always there. Gone in 7.23. */
interface LoraRadios {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  centerFreq?: Word;
  disabled?: Input<boolean>;
  /** Gone in 7.17. */ rssiOff?: Word;
  /** Gone in 7.17. */ txEnabled?: Word;
  txFreqMax?: Word;
  txFreqMin?: Word;
}

/** `/lora/servers`: Rows. Gone in 7.23. */
interface LoraServers {
  address?: Word;
  downPort?: Word;
  name?: Input<string>;
  upPort?: Word;
  /** Since 7.11. Gone in 7.23. */ joineui?: Word;
  /** Since 7.11. Gone in 7.23. */ netid?: Word;
  /** Name in `/certificate`. Since 7.12. Gone in 7.23. */ certificate?: Word;
  /** Since 7.12. Gone in 7.23. */ key?: Input<string>;
  /** Since 7.12. Gone in 7.23. */ port?: Word;
  /** Since 7.12. Gone in 7.23. */ protocol?: Word;
  /** Since 7.12. Gone in 7.23. */ ssl?: Word;
  /** A time with its unit. Since 7.13. Gone in 7.23. */ interval?: Input<string>;
}

/** `/lora/traffic/options`: Exists once. Since 7.17. Gone in 7.23. */
interface LoraTrafficOptions {
  crcErrors?: Word;
  /** Since 7.19. Gone in 7.23. */ pcktLimit?: Word;
}

export interface LoraMenus {
  "/lora": Lora;
  "/lora/channels": LoraChannels;
  "/lora/joineui": LoraJoineui;
  "/lora/netid": LoraNetid;
  "/lora/radios": LoraRadios;
  "/lora/servers": LoraServers;
  "/lora/traffic/options": LoraTrafficOptions;
}
