// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/interface/wireless`: Rows. */
interface InterfaceWireless extends Common {
  /** Likely `none` unset. */ adaptiveNoiseImmunity?: Word;
  /** Likely `no` unset. */ allowSharedkey?: Input<boolean>;
  /** Likely `0` unset. */ ampduPriorities?: Word;
  /** Likely `8192` unset. */ amsduLimit?: Word;
  /** Likely `8192` unset. */ amsduThreshold?: Word;
  /** Likely `0` unset. */ antennaGain?: Input<number>;
  antennaMode?: Word;
  area?: Input<string>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  band?: Word;
  /** Likely `6Mbps` unset. */ "basicRatesA/g"?: Many<number | boolean | string>;
  /** Likely `1Mbps` unset. */ basicRatesB?: Many<number | boolean | string>;
  /** Likely `enabled` unset. */ bridgeMode?: Word;
  burstTime?: Word;
  /** Likely `20mhz` unset. */ channelWidth?: Word;
  /** Likely `no` unset. */ compression?: Input<boolean>;
  /** Likely `etsi` unset. */ country?: Word;
  /** Likely `0` unset. */ defaultApTxLimit?: Word;
  /** Likely `yes` unset. */ defaultAuthentication?: Input<boolean>;
  /** Likely `0` unset. */ defaultClientTxLimit?: Word;
  /** Likely `yes` unset. */ defaultForwarding?: Input<boolean>;
  /** Likely `no` unset. */ disableRunningCheck?: Input<boolean>;
  /** Likely `3s` unset. */ disconnectTimeout?: Word;
  /** Likely `dynamic` unset. */ distance?: Word;
  /** Likely `0` unset. */ frameLifetime?: Word;
  /** Number with a fraction. In order. */ frequency?: Many<number | string>;
  /** Likely `regulatory-domain` unset. */ frequencyMode?: Word;
  /** Likely `0` unset. */ frequencyOffset?: Word;
  /** Likely `any` unset. */ guardInterval?: Word;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  htBasicMcs?: Many<number | boolean | string>;
  htSupportedMcs?: Many<number | boolean | string>;
  /** Likely `disabled` unset. */ hwFragmentationThreshold?: Word;
  /** Likely `none` unset. */ hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts" | number | Text>;
  /** Likely `0` unset. */ hwProtectionThreshold?: Word;
  /** Likely `7` unset. */ hwRetries?: Word;
  /** Likely `any` unset. */ installation?: Input<"indoor" | "outdoor" | number | Text>;
  /** Likely `disabled` unset. */ interworkingProfile?: Word;
  /** Likely `enabled` unset. */ keepaliveFrames?: Word;
  /** Likely `1600` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** Likely `2007` unset. */ maxStationCount?: Word;
  /** Likely `ap-bridge` unset. */ mode?: Word;
  /** Likely `1500` unset. */ mtu?: Word;
  /** Likely `enabled` unset. */ multicastBuffering?: Word;
  /** Likely `default` unset. */ multicastHelper?: Word;
  name?: Input<string>;
  /** Likely `default` unset. */ noiseFloorThreshold?: Word;
  /** Likely `30` unset. */ nv2CellRadius?: Word;
  /** Likely `50` unset. */ nv2DownlinkRatio?: Word;
  /** Likely `dynamic-downlink` unset. */ nv2Mode?: Word;
  /** Likely `default` unset. */ nv2NoiseFloorOffset?: Word;
  nv2PresharedKey?: Word;
  /** Likely `default` unset. */ nv2Qos?: Word;
  /** Likely `2` unset. */ nv2QueueCount?: Word;
  /** Likely `disabled` unset. */ nv2Security?: Word;
  nv2SyncSecret?: Word;
  /** Likely `100ms` unset. */ onFailRetryTime?: Word;
  /** Likely `both` unset. */ preambleMode?: Word;
  prismCardtype?: Word;
  radioName?: Word;
  /** Likely `advanced` unset. */ rateSelection?: Word;
  /** Likely `default` unset. */ rateSet?: Word;
  /** Likely `0,1` unset. */ rxChains?: Many<number | boolean | string>;
  /** Likely `default` unset. */ scanList?: Word;
  /** In order. */ secondaryFrequency?: Many<"disabled" | number>;
  /** Likely `default` unset. */ securityProfile?: Word;
  /** Likely `disabled` unset. */ skipDfsChannels?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  ssid?: Input<string>;
  stationBridgeCloneMac?: Word;
  /** Likely `disabled` unset. */ stationRoaming?: Word;
  "supportedRatesA/g"?: Many<number | boolean | string>;
  supportedRatesB?: Many<number | boolean | string>;
  /** Likely `2` unset. */ tdmaPeriodSize?: Word;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  txPower?: Input<number>;
  /** Likely `default` unset. */ txPowerMode?: Word;
  /** Likely `disabled` unset. */ updateStatsInterval?: Word;
  vhtBasicMcs?: Word;
  vhtSupportedMcs?: Word;
  /** Likely `1` unset. */ vlanId?: Word;
  /** Likely `no-tag` unset. */ vlanMode?: Word;
  /** Likely `50-150` unset. */ wdsCostRange?: Word;
  /** Likely `none` unset. */ wdsDefaultBridge?: Word;
  /** Likely `100` unset. */ wdsDefaultCost?: Word;
  /** Likely `no` unset. */ wdsIgnoreSsid?: Input<boolean>;
  /** Likely `disabled` unset. */ wdsMode?: Word;
  /** Likely `any` unset. */ wirelessProtocol?: Word;
  /** Likely `disabled` unset. */ wmmSupport?: Word;
  /** Likely `push-button` unset. */ wpsMode?: Word;
}

/** `/interface/wireless/access-list`: Rows. */
interface InterfaceWirelessAccessList extends Common {
  /** A time with its unit. Likely `10s` unset. */ allowSignalOutOfRange?: Input<"always" | Text>;
  /** Likely `0` unset. */ apTxLimit?: Word;
  /** Likely `yes` unset. */ authentication?: Input<boolean>;
  /** Likely `0` unset. */ clientTxLimit?: Word;
  /** Likely `yes` unset. */ forwarding?: Input<boolean>;
  /** Name in `/interface`. Likely `any` unset. */ interface?: Word;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ macAddress?: Input<string>;
  managementProtectionKey?: Word;
  /** Likely `none` unset. */ privateAlgo?: Word;
  privateKey?: Input<string>;
  privatePreSharedKey?: Word;
  /** Likely `-120..120` unset. */ signalRange?: Input<number | string>;
  time?: Word;
  /** Likely `1` unset. */ vlanId?: Word;
  /** Likely `default` unset. */ vlanMode?: Word;
}

/** `/interface/wireless/align`: Exists once. */
interface InterfaceWirelessAlign {
  /** Likely `yes` unset. */ activeMode?: Input<boolean>;
  /** Likely `-20` unset. */ audioMax?: Word;
  /** Likely `-100` unset. */ audioMin?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ audioMonitor?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ filterMac?: Word;
  /** Likely `300` unset. */ frameSize?: Word;
  /** Likely `25` unset. */ framesPerSecond?: Word;
  /** Likely `no` unset. */ receiveAll?: Input<boolean>;
  /** Likely `no` unset. */ ssidAll?: Input<boolean>;
}

/** `/interface/wireless/cap`: Exists once. */
interface InterfaceWirelessCap {
  /** Name in `/interface`. Likely `none` unset. */ bridge?: Word;
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Word;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  /** Likely `no` unset. */ staticVirtual?: Input<boolean>;
}

/** `/interface/wireless/channels`: Rows. */
interface InterfaceWirelessChannels extends Common {
  band?: Word;
  extensionChannel?: Word;
  /** Number with a fraction. In order. */ frequency?: Many<number | string>;
  list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz" | number | Text>;
}

/** `/interface/wireless/connect-list`: Rows. */
interface InterfaceWirelessConnectList extends Common {
  "3gpp"?: Word;
  /** A time with its unit. Likely `10s` unset. */ allowSignalOutOfRange?: Input<"always" | Text>;
  areaPrefix?: Word;
  /** Likely `yes` unset. */ connect?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Word;
  /** Likely `any` unset. */ interworking?: Input<string>;
  /** Likely `any` unset. */ iwAsra?: Word;
  iwAuthenticationTypes?: Word;
  iwConnectionCapabilities?: Word;
  /** Likely `any` unset. */ iwEsr?: Word;
  /** Likely `00:00:00:00:00:00` unset. */ iwHessid?: Word;
  /** Likely `any` unset. */ iwHotspot20?: Word;
  /** Likely `any` unset. */ iwHotspot20Dgaf?: Word;
  /** Likely `any` unset. */ iwInternet?: Word;
  /** Likely `any` unset. */ iwIpv4Availability?: Word;
  /** Likely `any` unset. */ iwIpv6Availability?: Word;
  /** Likely `wildcard` unset. */ iwNetworkType?: Word;
  iwRealms?: Word;
  iwRoamingOis?: Word;
  /** Likely `any` unset. */ iwUesa?: Word;
  /** Likely `any` unset. */ iwVenue?: Word;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ macAddress?: Input<string>;
  /** Likely `none` unset. */ securityProfile?: Word;
  /** Likely `-120..120` unset. */ signalRange?: Input<number | string>;
  ssid?: Input<string>;
  /** Likely `any` unset. */ wirelessProtocol?: Word;
}

/** `/interface/wireless/interworking-profiles`: Rows. */
interface InterfaceWirelessInterworkingProfiles {
  /** In order. */ "3gppInfo"?: Many<string>;
  "3gppRaw"?: Word;
  asra?: Word;
  authenticationTypes?: Many<number | boolean | string>;
  comment?: Input<string>;
  /** In order. */ connectionCapabilities?: Many<number>;
  /** In order. */ domainNames?: Many<string>;
  esr?: Input<boolean>;
  /** MAC address. */ hessid?: Input<string>;
  hotspot20?: Input<boolean>;
  hotspot20Dgaf?: Input<boolean>;
  internet?: Input<boolean>;
  ipv4Availability?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  ipv6Availability?: Input<"available" | "not-available" | "unknown" | number | Text>;
  name?: Input<string>;
  networkType?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ operationalClasses?: Many<number>;
  /** In order. */ operatorNames?: Many<string>;
  /** In order. */ realms?: Many<string>;
  /** In order. */ realmsRaw?: Many<string>;
  /** In order. */ roamingOis?: Many<string>;
  uesa?: Input<boolean>;
  venue?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  /** In order. */ venueNames?: Many<string>;
  wanAtCapacity?: Input<boolean>;
  wanDownlink?: Input<number>;
  wanDownlinkLoad?: Input<number>;
  wanMeasurementDuration?: Input<number>;
  wanStatus?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  wanSymmetric?: Input<boolean>;
  wanUplink?: Input<number>;
  wanUplinkLoad?: Input<number>;
}

/** `/interface/wireless/manual-tx-power-table`: Rows that are always there. */
interface InterfaceWirelessManualTxPowerTable {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  manualTxPowers?: Word;
}

/** `/interface/wireless/nstreme`: Rows that are always there. */
interface InterfaceWirelessNstreme {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  disableCsma?: Word;
  enableNstreme?: Word;
  enablePolling?: Word;
  framerLimit?: Word;
  framerPolicy?: Word;
}

/** `/interface/wireless/nstreme-dual`: Rows. */
interface InterfaceWirelessNstremeDual extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  disableCsma?: Word;
  disableRunningCheck?: Input<boolean>;
  framerLimit?: Word;
  framerPolicy?: Word;
  htChannelWidth?: Word;
  htGuardInterval?: Word;
  htRates?: Word;
  htStreams?: Word;
  l2mtu?: Input<number>;
  mtu?: Word;
  name?: Input<string>;
  "ratesA/g"?: Word;
  ratesB?: Word;
  remoteMac?: Word;
  rxBand?: Word;
  rxChannelWidth?: Word;
  rxFrequency?: Word;
  rxRadio?: Word;
  txBand?: Word;
  txChannelWidth?: Word;
  txFrequency?: Word;
  txRadio?: Word;
}

/** `/interface/wireless/security-profiles`: Rows. */
interface InterfaceWirelessSecurityProfiles {
  authenticationTypes?: Many<number | boolean | string>;
  comment?: Input<string>;
  /** Likely `no` unset. */ disablePmkid?: Input<boolean>;
  eapMethods?: Word;
  groupCiphers?: Many<number | boolean | string>;
  /** A time with its unit. Likely `5m` unset. */ groupKeyUpdate?: Input<string>;
  /** A time with its unit. */ interimUpdate?: Input<string>;
  /** Likely `disabled` unset. */ managementProtection?: Input<"allowed" | "disabled" | "required" | number | Text>;
  managementProtectionKey?: Word;
  /** Likely `none` unset. */ mode?: Word;
  mschapv2Password?: Word;
  mschapv2Username?: Word;
  name?: Input<string>;
  radiusCalledFormat?: Word;
  /** Likely `no` unset. */ radiusEapAccounting?: Input<boolean>;
  /** Likely `no` unset. */ radiusMacAccounting?: Input<boolean>;
  /** Likely `no` unset. */ radiusMacAuthentication?: Input<boolean>;
  /** Likely `disabled` unset. */ radiusMacCaching?: Word;
  /** Likely `XX:XX:XX:XX:XX:XX` unset. */ radiusMacFormat?: Word;
  /** Likely `as-username` unset. */ radiusMacMode?: Word;
  /** Likely `none` unset. */ staticAlgo0?: Word;
  /** Likely `none` unset. */ staticAlgo1?: Word;
  /** Likely `none` unset. */ staticAlgo2?: Word;
  /** Likely `none` unset. */ staticAlgo3?: Word;
  staticKey0?: Word;
  staticKey1?: Word;
  staticKey2?: Word;
  staticKey3?: Word;
  /** Likely `none` unset. */ staticStaPrivateAlgo?: Word;
  staticStaPrivateKey?: Word;
  staticTransmitKey?: Word;
  supplicantIdentity?: Word;
  /** Likely `none` unset. */ tlsCertificate?: Word;
  tlsMode?: Word;
  unicastCiphers?: Many<number | boolean | string>;
  wpaPreSharedKey?: Word;
  wpa2PreSharedKey?: Word;
}

/** `/interface/wireless/sniffer`: Exists once. */
interface InterfaceWirelessSniffer {
  /** Likely `200ms` unset. */ channelTime?: Word;
  /** Likely `10` unset. */ fileLimit?: Input<number>;
  fileName?: Input<"autosupout.rif" | Text>;
  /** Likely `10` unset. */ memoryLimit?: Input<number>;
  /** Likely `no` unset. */ multipleChannels?: Input<boolean>;
  /** Likely `no` unset. */ onlyHeaders?: Input<boolean>;
  /** Likely `no` unset. */ receiveErrors?: Input<boolean>;
  /** Likely `no` unset. */ streamingEnabled?: Input<boolean>;
  /** Likely `0` unset. */ streamingMaxRate?: Word;
  /** Likely `0.0.0.0` unset. */ streamingServer?: Input<string>;
}

/** `/interface/wireless/snooper`: Exists once. */
interface InterfaceWirelessSnooper {
  /** Likely `200ms` unset. */ channelTime?: Word;
  /** Likely `yes` unset. */ multipleChannels?: Input<boolean>;
  /** Likely `no` unset. */ receiveErrors?: Input<boolean>;
}

/** `/interface/wireless/wds`: Rows. */
interface InterfaceWirelessWds extends Common {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  disableRunningCheck?: Input<boolean>;
  l2mtu?: Input<number>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  name?: Input<string>;
  wdsAddress?: Word;
}

export interface InterfaceWirelessMenus {
  "/interface/wireless": InterfaceWireless;
  "/interface/wireless/access-list": InterfaceWirelessAccessList;
  "/interface/wireless/align": InterfaceWirelessAlign;
  "/interface/wireless/cap": InterfaceWirelessCap;
  "/interface/wireless/channels": InterfaceWirelessChannels;
  "/interface/wireless/connect-list": InterfaceWirelessConnectList;
  "/interface/wireless/interworking-profiles": InterfaceWirelessInterworkingProfiles;
  "/interface/wireless/manual-tx-power-table": InterfaceWirelessManualTxPowerTable;
  "/interface/wireless/nstreme": InterfaceWirelessNstreme;
  "/interface/wireless/nstreme-dual": InterfaceWirelessNstremeDual;
  "/interface/wireless/security-profiles": InterfaceWirelessSecurityProfiles;
  "/interface/wireless/sniffer": InterfaceWirelessSniffer;
  "/interface/wireless/snooper": InterfaceWirelessSnooper;
  "/interface/wireless/wds": InterfaceWirelessWds;
}
