// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** What interfaces and configurations of CAPsMAN have. */
interface CapsManSettings extends Common {
  "channel.band"?: Word;
  "channel.controlChannelWidth"?: Word;
  "channel.extensionChannel"?: Word;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number | string>;
  /** A time with its unit. */ "channel.reselectInterval"?: Input<string>;
  "channel.saveSelected"?: Word;
  /** In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  "channel.txPower"?: Input<number>;
  "datapath.bridge"?: Word;
  "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Word;
  "datapath.clientToClientForwarding"?: Word;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.localForwarding"?: Word;
  "datapath.openflowSwitch"?: Word;
  "datapath.vlanId"?: Word;
  "datapath.vlanMode"?: Word;
  name?: Input<string>;
  "security.authenticationTypes"?: Many<number | boolean | string>;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapMethods"?: Word;
  "security.eapRadiusAccounting"?: Word;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
  "security.passphrase"?: Input<string>;
  "security.tlsCertificate"?: Word;
  "security.tlsMode"?: Word;
}

/** `/caps-man/aaa`: Exists once. */
interface CapsManAaa {
  /** Likely `mac:ssid` unset. */ calledFormat?: Input<string>;
  /** A time with its unit. Likely `disabled` unset. */ interimUpdate?: Input<string>;
  /** A time with its unit. Likely `disabled` unset. */ macCaching?: Input<"disabled" | Text>;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ macFormat?: Word;
  /** Likely `as-username` unset. */ macMode?: Word;
}

/** `/caps-man/access-list`: Rows. */
interface CapsManAccessList extends Common {
  action?: Word;
  /** A time with its unit. */ allowSignalOutOfRange?: Input<"always" | Text>;
  apTxLimit?: Word;
  clientToClientForwarding?: Word;
  clientTxLimit?: Word;
  /** Name in `/interface`. */ interface?: Word;
  /** MAC address. */ macAddress?: Input<string>;
  /** MAC address. */ macAddressMask?: Input<string>;
  privatePassphrase?: Word;
  radiusAccounting?: Input<boolean>;
  signalRange?: Input<number | string>;
  ssidRegexp?: Input<string>;
  time?: Word;
  vlanId?: Word;
  vlanMode?: Word;
}

/** `/caps-man/actual-interface-configuration`: Rows that are always there. */
interface CapsManActualInterfaceConfiguration extends CapsManSettings {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  "configuration.country"?: Word;
  "configuration.disconnectTimeout"?: Word;
  "configuration.distance"?: Word;
  "configuration.frameLifetime"?: Word;
  "configuration.guardInterval"?: Word;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
  "configuration.hwRetries"?: Word;
  "configuration.installation"?: Input<"indoor" | "outdoor" | number | Text>;
  "configuration.keepaliveFrames"?: Word;
  "configuration.loadBalancingGroup"?: Word;
  "configuration.maxStaCount"?: Word;
  "configuration.mode"?: Word;
  "configuration.multicastHelper"?: Word;
  "configuration.rxChains"?: Many<number | boolean | string>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  disableRunningCheck?: Input<boolean>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  /** MAC address. */ radioMac?: Input<string>;
}

/** `/caps-man/channel`: Rows. */
interface CapsManChannel {
  band?: Word;
  comment?: Input<string>;
  controlChannelWidth?: Word;
  extensionChannel?: Word;
  /** Number with a fraction. In order. */ frequency?: Many<number | string>;
  name?: Input<string>;
  /** A time with its unit. */ reselectInterval?: Input<string>;
  saveSelected?: Word;
  /** In order. */ secondaryFrequency?: Many<"disabled" | number>;
  skipDfsChannels?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  txPower?: Input<number>;
}

/** `/caps-man/configuration`: Rows. */
interface CapsManConfiguration extends CapsManSettings {
  channel?: Word;
  comment?: Input<string>;
  country?: Word;
  /** Name in `/caps-man/datapath`. */ datapath?: Input<string>;
  "datapath.arp"?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  "datapath.l2mtu"?: Input<number>;
  "datapath.mtu"?: Word;
  disconnectTimeout?: Word;
  distance?: Word;
  frameLifetime?: Word;
  guardInterval?: Word;
  hideSsid?: Input<boolean>;
  hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
  hwRetries?: Word;
  installation?: Input<"indoor" | "outdoor" | number | Text>;
  keepaliveFrames?: Word;
  loadBalancingGroup?: Word;
  maxStaCount?: Word;
  mode?: Word;
  multicastHelper?: Word;
  rates?: Word;
  "rates.basic"?: Word;
  "rates.htBasicMcs"?: Many<number | boolean | string>;
  "rates.htSupportedMcs"?: Many<number | boolean | string>;
  "rates.supported"?: Word;
  "rates.vhtBasicMcs"?: Word;
  "rates.vhtSupportedMcs"?: Word;
  rxChains?: Many<number | boolean | string>;
  /** Name in `/caps-man/security`. */ security?: Word;
  ssid?: Input<string>;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
}

/** `/caps-man/datapath`: Rows. */
interface CapsManDatapath {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** Name in `/interface`. */ bridge?: Word;
  bridgeCost?: Input<number>;
  bridgeHorizon?: Word;
  clientToClientForwarding?: Word;
  comment?: Input<string>;
  /** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  l2mtu?: Input<number>;
  localForwarding?: Word;
  mtu?: Word;
  name?: Input<string>;
  openflowSwitch?: Word;
  vlanId?: Word;
  vlanMode?: Word;
}

/** `/caps-man/interface`: Rows. */
interface CapsManInterface extends CapsManSettings {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  channel?: Word;
  /** Name in `/caps-man/configuration`. */ configuration?: Input<string>;
  "configuration.country"?: Word;
  "configuration.disconnectTimeout"?: Word;
  "configuration.distance"?: Word;
  "configuration.frameLifetime"?: Word;
  "configuration.guardInterval"?: Word;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
  "configuration.hwRetries"?: Word;
  "configuration.installation"?: Input<"indoor" | "outdoor" | number | Text>;
  "configuration.keepaliveFrames"?: Word;
  "configuration.loadBalancingGroup"?: Word;
  "configuration.maxStaCount"?: Word;
  "configuration.mode"?: Word;
  "configuration.multicastHelper"?: Word;
  "configuration.rxChains"?: Many<number | boolean | string>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  datapath?: Input<string>;
  disableRunningCheck?: Input<boolean>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  /** MAC address. */ radioMac?: Input<string>;
  radioName?: Word;
  rates?: Word;
  "rates.basic"?: Word;
  "rates.htBasicMcs"?: Many<number | boolean | string>;
  "rates.htSupportedMcs"?: Many<number | boolean | string>;
  "rates.supported"?: Word;
  "rates.vhtBasicMcs"?: Word;
  "rates.vhtSupportedMcs"?: Word;
  security?: Word;
}

/** `/caps-man/manager`: Exists once. */
interface CapsManManager {
  /** Likely `none` unset. */ caCertificate?: Input<"auto" | "none" | Text>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Word;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  packagePath?: Input<string>;
  /** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
  /** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version" | number | Text>;
}

/** `/caps-man/manager/interface`: Rows. */
interface CapsManManagerInterface extends Common {
  /** Likely `no` unset. */ forbid?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Word;
}

/** `/caps-man/provisioning`: Rows. */
interface CapsManProvisioning extends Common {
  /** Likely `none` unset. */ action?: Word;
  commonNameRegexp?: Input<string>;
  hwSupportedModes?: Word;
  identityRegexp?: Input<string>;
  ipAddressRanges?: Word;
  /** Likely `*FFFFFFFF` unset. */ masterConfiguration?: Input<string>;
  /** Likely `cap` unset. */ nameFormat?: Input<string>;
  namePrefix?: Word;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ radioMac?: Input<string>;
  /** In order. */ slaveConfigurations?: Many<string>;
}

/** `/caps-man/rates`: Rows. */
interface CapsManRates {
  basic?: Word;
  comment?: Input<string>;
  htBasicMcs?: Many<number | boolean | string>;
  htSupportedMcs?: Many<number | boolean | string>;
  name?: Input<string>;
  supported?: Word;
  vhtBasicMcs?: Word;
  vhtSupportedMcs?: Word;
}

/** `/caps-man/security`: Rows. */
interface CapsManSecurity {
  authenticationTypes?: Many<number | boolean | string>;
  comment?: Input<string>;
  disablePmkid?: Input<boolean>;
  eapMethods?: Word;
  eapRadiusAccounting?: Word;
  encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ groupKeyUpdate?: Input<string>;
  name?: Input<string>;
  passphrase?: Input<string>;
  tlsCertificate?: Word;
  tlsMode?: Word;
}

export interface CapsManMenus {
  "/caps-man/aaa": CapsManAaa;
  "/caps-man/access-list": CapsManAccessList;
  "/caps-man/actual-interface-configuration": CapsManActualInterfaceConfiguration;
  "/caps-man/channel": CapsManChannel;
  "/caps-man/configuration": CapsManConfiguration;
  "/caps-man/datapath": CapsManDatapath;
  "/caps-man/interface": CapsManInterface;
  "/caps-man/manager": CapsManManager;
  "/caps-man/manager/interface": CapsManManagerInterface;
  "/caps-man/provisioning": CapsManProvisioning;
  "/caps-man/rates": CapsManRates;
  "/caps-man/security": CapsManSecurity;
}
