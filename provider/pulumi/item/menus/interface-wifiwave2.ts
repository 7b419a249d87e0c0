// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** What wifiwave2 interfaces and configurations had. */
interface WifiwaveSettings extends Common {
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number | string>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.openflowSwitch"?: Word;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  "interworking.wanSymmetric"?: Input<boolean>;
  name?: Input<string>;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.ft"?: Input<boolean>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  /** Since 7.11. Gone in 7.13.5. */ "security.connectGroup"?: Input<string>;
  /** In order. Since 7.11. Gone in 7.13.5. */ "steering.neighborGroup"?: Many<string>;
  /** Since 7.11. Gone in 7.13.5. */ "steering.rrm"?: Input<boolean>;
  /** Since 7.11. Gone in 7.13.5. */ "steering.wnm"?: Input<boolean>;
}

/** `/interface/wifiwave2`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2 extends WifiwaveSettings {
  aaa?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** Likely `enabled` unset. */ arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  channel?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  configuration?: Input<string>;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** 1 to 255. */ "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local">;
  "configuration.mode"?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  /** Gone in 7.11.3. */ "configuration.rrm"?: Input<boolean>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  datapath?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ disableRunningCheck?: Input<boolean>;
  interworking?: Input<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  /** 32 to 2290. Likely `1600` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** 32 to 2290. Likely `1500` unset. */ mtu?: Input<number>;
  security?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.11. Gone in 7.13.5. */ steering?: Input<string>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.multicastEnhance"?: Input<"disabled" | "enabled">;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority">;
  /** MAC address. Since 7.12. Gone in 7.13.5. */ radioMac?: Input<string>;
}

/** `/interface/wifiwave2/aaa`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Aaa extends Common {
  calledFormat?: Input<string>;
  callingFormat?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ interimUpdate?: Input<"disabled" | Text>;
  /** A time with its unit. */ macCaching?: Input<"disabled" | Text>;
  name?: Input<string>;
  nasIdentifier?: Input<string>;
  passwordFormat?: Input<string>;
  usernameFormat?: Input<string>;
}

/** `/interface/wifiwave2/access-list`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2AccessList extends Common {
  action?: Input<"accept" | "query-radius" | "reject">;
  /** A time with its unit. */ allowSignalOutOfRange?: Input<"always" | Text>;
  clientIsolation?: Input<boolean>;
  /** Name in `/interface`. */ interface?: Input<"all" | "any" | "dynamic" | "none" | "static" | Text>;
  /** MAC address. */ macAddress?: Input<string>;
  /** MAC address. */ macAddressMask?: Input<string>;
  passphrase?: Input<string>;
  radiusAccounting?: Input<boolean>;
  signalRange?: Input<number | string>;
  ssidRegexp?: Input<string>;
  /** A time with its unit. 0s to 1d. */ time?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifiwave2/actual-configuration`: Rows that are always there. Gone in 7.13.5. */
interface InterfaceWifiwave2ActualConfiguration extends WifiwaveSettings {
  /** A time with its unit. */ "aaa.interimUpdate"?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  "channel.band"?: Word;
  /** In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled" | number | Text>;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz" | number | Text>;
  comment?: Input<string>;
  "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.country"?: Word;
  "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local" | number | Text>;
  "configuration.mode"?: Word;
  /** Gone in 7.11.3. */ "configuration.rrm"?: Input<boolean>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.txPower"?: Input<number>;
  "datapath.bridge"?: Word;
  "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Word;
  "datapath.vlanId"?: Word;
  disableRunningCheck?: Input<boolean>;
  "interworking.authenticationTypes"?: Many<number | boolean | string>;
  /** In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown" | number | Text>;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  "interworking.wanDownlink"?: Input<number>;
  "interworking.wanDownlinkLoad"?: Input<number>;
  "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  "interworking.wanUplink"?: Input<number>;
  "interworking.wanUplinkLoad"?: Input<number>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  "security.authenticationTypes"?: Many<number | boolean | string>;
  "security.dhGroups"?: Many<"19" | "20" | "21" | number | Text>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl" | number | Text>;
  "security.eapMethods"?: Word;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** Also in hex. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256" | number | Text>;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking" | number | Text>;
  "security.wps"?: Input<"disable" | "push-button" | number | Text>;
  /** Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.multicastEnhance"?: Input<"disabled" | "enabled" | number | Text>;
  /** Since 7.12. Gone in 7.13.5. */ "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority" | number | Text>;
  /** MAC address. Since 7.12. Gone in 7.13.5. */ radioMac?: Input<string>;
}

/** `/interface/wifiwave2/cap`: Exists once. Gone in 7.13.5. */
interface InterfaceWifiwave2Cap {
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | "request" | Text>;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  slavesDatapath?: Input<string>;
  slavesStatic?: Input<boolean>;
}

/** `/interface/wifiwave2/capsman`: Exists once. Gone in 7.13.5. */
interface InterfaceWifiwave2Capsman {
  caCertificate?: Input<"auto" | "none" | Text>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"auto" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  packagePath?: Input<string>;
  /** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
  /** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version">;
}

/** `/interface/wifiwave2/channel`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Channel extends Common {
  band?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ frequency?: Many<number | string>;
  name?: Input<string>;
  /** 0 to 4294967295. In order. */ secondaryFrequency?: Many<"disabled" | number>;
  /** Likely `disabled` unset. */ skipDfsChannels?: Input<"10min-cac" | "all" | "disabled">;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
}

/** `/interface/wifiwave2/configuration`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Configuration extends WifiwaveSettings {
  aaa?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** 0 to 30. */ antennaGain?: Input<number>;
  /** A time with its unit. 100ms to 1s. Likely `100` unset. */ beaconInterval?: Input<string>;
  chains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  channel?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** In order. Likely `United States` unset. */ country?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  datapath?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** 1 to 255. Likely `1` unset. */ dtimPeriod?: Input<number>;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  interworking?: Input<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  manager?: Input<"capsman" | "capsman-or-local" | "local">;
  /** Likely `ap` unset. */ mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  /** Gone in 7.11.3. */ rrm?: Input<boolean>;
  security?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  ssid?: Input<string>;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ txPower?: Input<number>;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ "security.connectPriority"?: Input<number>;
  /** Since 7.11. Gone in 7.13.5. */ steering?: Input<string>;
  /** Since 7.12. Gone in 7.13.5. */ multicastEnhance?: Input<"disabled" | "enabled">;
  /** Since 7.12. Gone in 7.13.5. */ qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
}

/** `/interface/wifiwave2/datapath`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Datapath extends Common {
  /** Name in `/interface`. */ bridge?: Input<"none" | Text>;
  /** 1 to 200000000. */ bridgeCost?: Input<number>;
  bridgeHorizon?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ clientIsolation?: Input<boolean>;
  /** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  openflowSwitch?: Word;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifiwave2/interworking`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Interworking extends Common {
  /** In order. */ "3gppInfo"?: Many<string>;
  authenticationTypes?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ connectionCapabilities?: Many<number>;
  /** In order. */ domainNames?: Many<string>;
  esr?: Input<boolean>;
  /** MAC address. */ hessid?: Input<string>;
  hotspot20?: Input<boolean>;
  hotspot20Dgaf?: Input<boolean>;
  internet?: Input<boolean>;
  ipv4Availability?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  ipv6Availability?: Input<"available" | "not-available" | "unknown">;
  name?: Input<string>;
  networkType?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ operationalClasses?: Many<number>;
  /** In order. */ operatorNames?: Many<string>;
  /** In order. */ realms?: Many<string>;
  /** In order. */ roamingOis?: Many<string>;
  uesa?: Input<boolean>;
  venue?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** In order. */ venueNames?: Many<string>;
  wanAtCapacity?: Input<boolean>;
  /** 0 to 4294967295. */ wanDownlink?: Input<number>;
  /** 0 to 4294967295. */ wanDownlinkLoad?: Input<number>;
  /** 0 to 4294967295. */ wanMeasurementDuration?: Input<number>;
  wanStatus?: Input<"down" | "reserved" | "test" | "up">;
  wanSymmetric?: Input<boolean>;
  /** 0 to 4294967295. */ wanUplink?: Input<number>;
  /** 0 to 4294967295. */ wanUplinkLoad?: Input<number>;
}

/** `/interface/wifiwave2/provisioning`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Provisioning extends Common {
  /** Likely `none` unset. */ action?: Input<"create-disabled" | "create-dynamic-enabled" | "create-enabled" | "none" | "use-network-config">;
  /** In order. */ addressRanges?: Many<string>;
  commonNameRegexp?: Input<string>;
  identityRegexp?: Input<string>;
  masterConfiguration?: Input<string>;
  nameFormat?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  /** In order. */ slaveConfigurations?: Many<string>;
  supportedBands?: Many<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
}

/** `/interface/wifiwave2/security`: Rows. Gone in 7.13.5. */
interface InterfaceWifiwave2Security extends Common {
  authenticationTypes?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  dhGroups?: Many<"19" | "20" | "21">;
  /** Likely `no` unset. */ disablePmkid?: Input<boolean>;
  /** Likely `no` unset. */ eapAccounting?: Input<boolean>;
  eapAnonymousIdentity?: Input<string>;
  /** Likely `dont-verify-certificate` unset. */ eapCertificateMode?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ eapMethods?: Many<"peap" | "tls" | "ttls">;
  eapPassword?: Input<string>;
  eapTlsCertificate?: Input<string>;
  eapUsername?: Input<string>;
  /** Likely `ccmp` unset. */ encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** Likely `no` unset. */ ft?: Input<boolean>;
  /** Also in hex. 0 to FFFF. Likely `44484` unset. */ ftMobilityDomain?: Input<number | string>;
  ftNasIdentifier?: Input<string>;
  /** Likely `no` unset. */ ftOverDs?: Input<boolean>;
  /** Likely `yes` unset. */ ftPreserveVlanid?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. Likely `600000s` unset. */ ftR0KeyLifetime?: Input<string>;
  /** A time with its unit. 0s to 1m10s. Likely `20s` unset. */ ftReassociationDeadline?: Input<string>;
  /** Likely `ccmp` unset. */ groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. Likely `24h` unset. */ groupKeyUpdate?: Input<string>;
  /** Likely `cmac` unset. */ managementEncryption?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  managementProtection?: Input<"allowed" | "disabled" | "required">;
  name?: Input<string>;
  oweTransitionInterface?: Input<"auto" | number | Text>;
  passphrase?: Input<string>;
  saeAntiCloggingThreshold?: Input<"disabled" | number | Text>;
  saeMaxFailureRate?: Input<"disabled" | number | Text>;
  /** Likely `both` unset. */ saePwe?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  /** Likely `push-button` unset. */ wps?: Input<"disable" | "push-button">;
  /** Since 7.11. Gone in 7.13.5. */ connectGroup?: Input<string>;
  /** 0 to 4294967295. Since 7.11. Gone in 7.13.5. */ connectPriority?: Input<number>;
}

/** `/interface/wifiwave2/steering`: Rows. Since 7.11. Gone in 7.13.5. */
interface InterfaceWifiwave2Steering extends Common {
  name?: Input<string>;
  /** In order. */ neighborGroup?: Many<string>;
  rrm?: Input<boolean>;
  wnm?: Input<boolean>;
}

/** `/interface/wifiwave2/steering/neighbor-group`: Rows that are always there. Since 7.11. Gone in 7.13.5. */
interface InterfaceWifiwave2SteeringNeighborGroup {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
}

export interface InterfaceWifiwave2Menus {
  "/interface/wifiwave2": InterfaceWifiwave2;
  "/interface/wifiwave2/aaa": InterfaceWifiwave2Aaa;
  "/interface/wifiwave2/access-list": InterfaceWifiwave2AccessList;
  "/interface/wifiwave2/actual-configuration": InterfaceWifiwave2ActualConfiguration;
  "/interface/wifiwave2/cap": InterfaceWifiwave2Cap;
  "/interface/wifiwave2/capsman": InterfaceWifiwave2Capsman;
  "/interface/wifiwave2/channel": InterfaceWifiwave2Channel;
  "/interface/wifiwave2/configuration": InterfaceWifiwave2Configuration;
  "/interface/wifiwave2/datapath": InterfaceWifiwave2Datapath;
  "/interface/wifiwave2/interworking": InterfaceWifiwave2Interworking;
  "/interface/wifiwave2/provisioning": InterfaceWifiwave2Provisioning;
  "/interface/wifiwave2/security": InterfaceWifiwave2Security;
  "/interface/wifiwave2/steering": InterfaceWifiwave2Steering;
  "/interface/wifiwave2/steering/neighbor-group": InterfaceWifiwave2SteeringNeighborGroup;
}
