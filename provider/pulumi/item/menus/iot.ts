// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/iot/bluetooth`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetooth {
  antenna?: Word;
  name?: Input<string>;
  randomStaticAddress?: Word;
}

/** `/iot/bluetooth/advertisers`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetoothAdvertisers {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  adStructures?: Word;
  channelMap?: Word;
  disabled?: Input<boolean>;
  maxInterval?: Word;
  minInterval?: Word;
  ownAddressType?: Word;
  /** Since 7.21. */ legacy?: Word;
  /** Since 7.21. */ phy?: Word;
}

/** `/iot/bluetooth/advertisers/ad-structures`: Rows. Not on RouterOS 6. */
interface IotBluetoothAdvertisersAdStructures {
  data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized" | number | Text>;
  name?: Input<string>;
  type?: Word;
}

/** `/iot/bluetooth/peripheral-devices`: Rows that are always there. Since 7.11. */
interface IotBluetoothPeripheralDevices {
  address?: Word;
  addressType?: Word;
  mtikKey?: Word;
  name?: Input<string>;
  persist?: Word;
}

/** `/iot/bluetooth/scanners`: Rows that are always there. Not on RouterOS 6. */
interface IotBluetoothScanners {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  disabled?: Input<boolean>;
  filterDuplicates?: Word;
  filterPolicy?: Word;
  /** A time with its unit. */ interval?: Input<string>;
  ownAddressType?: Word;
  type?: Word;
  window?: Word;
  /** Since 7.21. */ phy?: Word;
}

/** `/iot/bluetooth/whitelist`: Rows. Not on RouterOS 6. */
interface IotBluetoothWhitelist extends Common {
  address?: Word;
  addressType?: Word;
  whitelistDevice?: Word;
}

/** `/iot/lora`: Rows that are always there. Since 7.11. */
interface IotLora {
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
  /** Since 7.11. Gone in 7.19. */ srcAddress?: Word;
  /** Since 7.16. */ alt?: Word;
  /** Since 7.16. */ lat?: Word;
  /** Since 7.16. */ long?: Word;
  /** Since 7.23. */ txImmediateDelayUs?: Word;
}

/** `/iot/lora/channels`: Rows that are always there. Since 7.11. */
interface IotLoraChannels {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  bandwidth?: Input<number>;
  datarate?: Word;
  disabled?: Input<boolean>;
  freqOff?: Word;
  radio?: Word;
  spreadFactor?: Word;
}

/** `/iot/lora/joineui`: Rows. Since 7.11. */
interface IotLoraJoineui {
  joineuis?: Word;
  name?: Input<string>;
  /** Since 7.16. */ logging?: Word;
  /** Since 7.19. */ type?: Word;
}

/** `/iot/lora/netid`: Rows. Since 7.11. */
interface IotLoraNetid {
  name?: Input<string>;
  netids?: Word;
  /** Since 7.16. */ logging?: Word;
  /** Since 7.19. */ type?: Word;
}

/** `/iot/lora/radios`: Rows that are always there. Since 7.11. */
interface IotLoraRadios {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  centerFreq?: Word;
  disabled?: Input<boolean>;
  /** Since 7.11. Gone in 7.17. */ rssiOff?: Word;
  /** Since 7.11. Gone in 7.17. */ txEnabled?: Word;
  txFreqMax?: Word;
  txFreqMin?: Word;
}

/** `/iot/lora/servers`: Rows. Since 7.11. */
interface IotLoraServers {
  address?: Word;
  downPort?: Word;
  joineui?: Word;
  name?: Input<string>;
  netid?: Word;
  upPort?: Word;
  /** Name in `/certificate`. Since 7.12. */ certificate?: Word;
  /** Since 7.12. */ key?: Input<string>;
  /** Since 7.12. */ port?: Word;
  /** Since 7.12. */ protocol?: Word;
  /** Since 7.12. */ ssl?: Word;
  /** A time with its unit. Since 7.13. */ interval?: Input<string>;
}

/** `/iot/lora/traffic/options`: Exists once. Since 7.17. */
interface IotLoraTrafficOptions {
  crcErrors?: Word;
  /** Since 7.19. */ pcktLimit?: Word;
}

/** `/iot/modbus`: Exists once. Not on RouterOS 6. */
interface IotModbus {
  disabled?: Input<boolean>;
  /** Likely `modbus` unset. */ hardwarePort?: Word;
  /** Likely `502` unset. */ tcpPort?: Word;
  /** A time with its unit. Likely `1000` unset. */ timeout?: Input<string>;
  /** Since 7.12. */ disableSecurityRules?: Word;
  /** Since 7.21. */ rxSwitchOffset?: Word;
  /** Since 7.22. */ interframeGap?: Word;
}

/** `/iot/modbus/security-rules`: Rows. Since 7.12. */
interface IotModbusSecurityRules extends Common {
  allowedFunctionCodes?: Word;
  ipRange?: Word;
}

/** `/iot/mqtt/brokers`: Rows. Not on RouterOS 6. */
interface IotMqttBrokers {
  address?: Word;
  /** Name in `/certificate`. */ certificate?: Word;
  clientId?: Input<string>;
  name?: Input<string>;
  password?: Input<string>;
  port?: Word;
  ssl?: Word;
  username?: Input<string>;
  /** Since 7.11. */ autoConnect?: Word;
  /** Since 7.11. */ keepAlive?: Word;
  /** Since 7.12. */ parallelScriptsLimit?: Word;
  /** Since 7.20. */ willMessage?: Word;
  /** Since 7.20. */ willQos?: Word;
  /** Since 7.20. */ willRetain?: Word;
  /** Since 7.20. */ willTopic?: Word;
}

/** `/iot/mqtt/subscriptions`: Rows. Since 7.11. */
interface IotMqttSubscriptions {
  broker?: Word;
  qos?: Word;
  topic?: Word;
  /** Since 7.12. */ onMessage?: Word;
}

/** `/iot/wiliot`: Exists once. Since 7.23. */
interface IotWiliot {
  advertiser?: Word;
  features?: Word;
  lat?: Word;
  long?: Word;
  scanner?: Word;
  server?: Word;
  spoofGps?: Word;
  wiFi?: Word;
}

/** `/iot/wiliot/options`: Exists once. Since 7.23. */
interface IotWiliotOptions {
  pcktLimit?: Word;
  tokenRefreshHandicap?: Word;
}

/** `/iot/wiliot/servers`: Rows that are always there. Since 7.23. */
interface IotWiliotServers {
  address?: Word;
  /** Name in `/certificate`. */ certificate?: Word;
  name?: Input<string>;
  port?: Word;
  ssl?: Word;
}

export interface IotMenus {
  "/iot/bluetooth": IotBluetooth;
  "/iot/bluetooth/advertisers": IotBluetoothAdvertisers;
  "/iot/bluetooth/advertisers/ad-structures": IotBluetoothAdvertisersAdStructures;
  "/iot/bluetooth/peripheral-devices": IotBluetoothPeripheralDevices;
  "/iot/bluetooth/scanners": IotBluetoothScanners;
  "/iot/bluetooth/whitelist": IotBluetoothWhitelist;
  "/iot/lora": IotLora;
  "/iot/lora/channels": IotLoraChannels;
  "/iot/lora/joineui": IotLoraJoineui;
  "/iot/lora/netid": IotLoraNetid;
  "/iot/lora/radios": IotLoraRadios;
  "/iot/lora/servers": IotLoraServers;
  "/iot/lora/traffic/options": IotLoraTrafficOptions;
  "/iot/modbus": IotModbus;
  "/iot/modbus/security-rules": IotModbusSecurityRules;
  "/iot/mqtt/brokers": IotMqttBrokers;
  "/iot/mqtt/subscriptions": IotMqttSubscriptions;
  "/iot/wiliot": IotWiliot;
  "/iot/wiliot/options": IotWiliotOptions;
  "/iot/wiliot/servers": IotWiliotServers;
}
