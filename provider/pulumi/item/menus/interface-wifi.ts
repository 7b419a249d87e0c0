// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** What wifi interfaces and configurations have. */
interface WifiSettings extends Common {
  aaa?: Input<string>;
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ "aaa.interimUpdate"?: Input<"disabled" | Text>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number | string>;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  interworking?: Input<string>;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  "interworking.authenticationTypes"?: Many<"dns-redirection" | "https-redirection" | "online-enrollment" | "terms-and-conditions">;
  /** 0 to 4294967295. In order. */ "interworking.connectionCapabilities"?: Many<number>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown">;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown">;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard">;
  /** 0 to 4294967295. In order. */ "interworking.operationalClasses"?: Many<number>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified">;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  /** 0 to 4294967295. */ "interworking.wanDownlink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanDownlinkLoad"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up">;
  "interworking.wanSymmetric"?: Input<boolean>;
  /** 0 to 4294967295. */ "interworking.wanUplink"?: Input<number>;
  /** 0 to 4294967295. */ "interworking.wanUplinkLoad"?: Input<number>;
  name?: Input<string>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.connectGroup"?: Input<string>;
  /** 0 to 4294967295. */ "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  "security.ft"?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  steering?: Input<string>;
  /** In order. */ "steering.neighborGroup"?: Many<string>;
  "steering.rrm"?: Input<boolean>;
  "steering.wnm"?: Input<boolean>;
  /** A time with its unit. Since 7.15. */ "channel.reselectInterval"?: Input<string>;
  /** Since 7.17. */ "security.multiPassphraseGroup"?: Input<string>;
  /** Since 7.18. */ "steering.2gProbeDelay"?: Input<boolean>;
  /** Since 7.19. */ "channel.reselectTime"?: Input<number | string>;
  /** Since 7.19. */ "datapath.trafficProcessing"?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  /** Since 7.20. */ "channel.deprioritizeUnii34"?: Input<boolean>;
  /** Since 7.20. */ "datapath.openflowSwitch"?: Word;
  /** Since 7.21. */ "interworking.3gppInfoRaw"?: Input<string>;
  /** In order. Since 7.21. */ "interworking.realmsRaw"?: Many<string>;
  /** Since 7.21. */ "security.beaconProtection"?: Input<"disabled" | "enabled">;
  /** Since 7.21. */ "steering.transitionRequestCount"?: Input<"unlimited" | number | Text>;
  /** A time with its unit. Since 7.21. */ "steering.transitionRequestPeriod"?: Input<string>;
  /** -2147483648 to 2147483647. Since 7.21. */ "steering.transitionThreshold"?: Input<number | string>;
  /** A time with its unit. Since 7.21. */ "steering.transitionThresholdTime"?: Input<string>;
  /** A time with its unit. Since 7.21. */ "steering.transitionTime"?: Input<"immediate" | "unlimited" | Text>;
  /** Since 7.22. */ "channel.preamblePuncturing"?: Input<boolean>;
  /** Since 7.24. */ "channel.afc"?: Word;
}

/** `/interface/wifi`: Rows. Since 7.13. */
interface InterfaceWifi extends WifiSettings {
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. Likely `auto` unset. */ arpTimeout?: Input<"auto" | Text>;
  channel?: Input<string>;
  configuration?: Input<string>;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ "configuration.beaconInterval"?: Input<string>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** 1 to 255. */ "configuration.dtimPeriod"?: Input<number>;
  "configuration.hideSsid"?: Input<boolean>;
  "configuration.manager"?: Input<"capsman" | "capsman-or-local" | "local">;
  "configuration.mode"?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  "configuration.multicastEnhance"?: Input<"disabled" | "enabled">;
  "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority">;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  datapath?: Input<string>;
  disableRunningCheck?: Input<boolean>;
  /** 32 to 2290. Likely `1560` unset. */ l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  /** 32 to 2290. Likely `1500` unset. */ mtu?: Input<number>;
  /** MAC address. */ radioMac?: Input<string>;
  security?: Input<string>;
  /** Number with a fraction. 0 to 4294967.295. Since 7.14. */ "configuration.distance"?: Input<number>;
  /** Since 7.17. */ "configuration.installation"?: Input<"indoor" | "outdoor">;
  /** Since 7.17. */ "configuration.stationRoaming"?: Input<boolean>;
  /** 1 to 1000. Since 7.18. */ "configuration.maxClients"?: Input<number>;
  /** Since 7.21. */ "configuration.hwProtectionMode"?: Input<"cts-to-self" | "none" | "rts-cts">;
  /** Since 7.22. */ mldInterface?: Input<string>;
  /** Since 7.22. */ mldName?: Input<string>;
}

/** `/interface/wifi/aaa`: Rows. Since 7.13. */
interface InterfaceWifiAaa extends Common {
  calledFormat?: Input<string>;
  callingFormat?: Input<string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. */ interimUpdate?: Input<"disabled" | Text>;
  /** A time with its unit. */ macCaching?: Input<"disabled" | Text>;
  name?: Input<string>;
  nasIdentifier?: Input<string>;
  passwordFormat?: Input<string>;
  usernameFormat?: Input<string>;
}

/** `/interface/wifi/access-list`: Rows in an order. Since 7.13. */
interface InterfaceWifiAccessList extends Common {
  /** Likely `accept` unset. */ action?: Input<"accept" | "query-radius" | "reject">;
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
  /** Since 7.17. */ multiPassphraseGroup?: Input<string>;
  /** Since 7.21. */ days?: Many<"fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed">;
}

/** `/interface/wifi/actual-configuration`: Rows that are always there. Since 7.13. Gone in 7.15. */
interface InterfaceWifiActualConfiguration {
  "aaa.calledFormat"?: Input<string>;
  "aaa.callingFormat"?: Input<string>;
  /** A time with its unit. */ "aaa.interimUpdate"?: Input<string>;
  /** A time with its unit. */ "aaa.macCaching"?: Input<"disabled" | Text>;
  "aaa.nasIdentifier"?: Input<string>;
  "aaa.passwordFormat"?: Input<string>;
  "aaa.usernameFormat"?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only" | number | Text>;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  "channel.band"?: Word;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number | string>;
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
  "configuration.multicastEnhance"?: Input<"disabled" | "enabled" | number | Text>;
  "configuration.qosClassifier"?: Input<"dscp-high-3-bits" | "priority" | number | Text>;
  "configuration.ssid"?: Input<string>;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | number | Text>;
  "configuration.txPower"?: Input<number>;
  "datapath.bridge"?: Word;
  "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Word;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.vlanId"?: Word;
  disableRunningCheck?: Input<boolean>;
  /** In order. */ "interworking.3gppInfo"?: Many<string>;
  "interworking.authenticationTypes"?: Many<number | boolean | string>;
  /** In order. */ "interworking.connectionCapabilities"?: Many<number>;
  /** In order. */ "interworking.domainNames"?: Many<string>;
  "interworking.esr"?: Input<boolean>;
  /** MAC address. */ "interworking.hessid"?: Input<string>;
  "interworking.hotspot20"?: Input<boolean>;
  "interworking.hotspot20Dgaf"?: Input<boolean>;
  "interworking.internet"?: Input<boolean>;
  "interworking.ipv4Availability"?: Input<"double-nated" | "not-available" | "port-restricted" | "port-restricted-double-nated" | "port-restricted-single-nated" | "public" | "single-nated" | "unknown" | number | Text>;
  "interworking.ipv6Availability"?: Input<"available" | "not-available" | "unknown" | number | Text>;
  "interworking.networkType"?: Input<"emergency-only" | "personal-device" | "private" | "private-with-guest" | "public-chargeable" | "public-free" | "test" | "wildcard" | number | Text>;
  /** In order. */ "interworking.operationalClasses"?: Many<number>;
  /** In order. */ "interworking.operatorNames"?: Many<string>;
  /** In order. */ "interworking.realms"?: Many<string>;
  /** In order. */ "interworking.roamingOis"?: Many<string>;
  "interworking.uesa"?: Input<boolean>;
  "interworking.venue"?: Input<"assembly-amphitheater" | "assembly-amusement-park" | "assembly-arena" | "assembly-bar" | "assembly-coffee-shop" | "assembly-convention-center" | "assembly-emergency-cc" | "assembly-library" | "assembly-museum" | "assembly-place-of-worship" | "assembly-restaurant" | "assembly-stadium" | "assembly-terminal" | "assembly-theater" | "assembly-unspecified" | "assembly-zoo" | "business-attorney-office" | "business-bank" | "business-doctor" | "business-fire-station" | "business-police-station" | "business-post-office" | "business-professional-office" | "business-rd-facility" | "business-unspecified" | "disabled" | "educational-primary-school" | "educational-secondary-school" | "educational-university-or-college" | "educational-unspecified" | "industrial-factory" | "industrial-unspecified" | "institutional-group-home" | "institutional-hospital" | "institutional-long-term-care" | "institutional-prison" | "institutional-rehab-center" | "institutional-unspecified" | "mercantile-automotive-service" | "mercantile-gas-station" | "mercantile-grocery-market" | "mercantile-retail-store" | "mercantile-shopping-mall" | "mercantile-unspecified" | "outdoor-bus-stop" | "outdoor-city-park" | "outdoor-kiosk" | "outdoor-muni-mesh" | "outdoor-rest-area" | "outdoor-traffic-control" | "outdoor-unspecified" | "residential-boarding-house" | "residential-dormitory" | "residential-hotel" | "residential-private" | "residential-unspecified" | "storage-unspecified" | "unspecified" | "utility-unspecified" | "vehicular-airplane" | "vehicular-automobile" | "vehicular-bus" | "vehicular-ferry" | "vehicular-motorbike" | "vehicular-ship" | "vehicular-train" | "vehicular-unspecified" | number | Text>;
  /** In order. */ "interworking.venueNames"?: Many<string>;
  "interworking.wanAtCapacity"?: Input<boolean>;
  "interworking.wanDownlink"?: Input<number>;
  "interworking.wanDownlinkLoad"?: Input<number>;
  "interworking.wanMeasurementDuration"?: Input<number>;
  "interworking.wanStatus"?: Input<"down" | "reserved" | "test" | "up" | number | Text>;
  "interworking.wanSymmetric"?: Input<boolean>;
  "interworking.wanUplink"?: Input<number>;
  "interworking.wanUplinkLoad"?: Input<number>;
  l2mtu?: Input<number>;
  /** MAC address. */ macAddress?: Input<string>;
  /** Name in `/interface`. */ masterInterface?: Input<string>;
  mtu?: Word;
  name?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  "security.authenticationTypes"?: Many<number | boolean | string>;
  "security.connectGroup"?: Input<string>;
  "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21" | number | Text>;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl" | number | Text>;
  "security.eapMethods"?: Word;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  "security.ft"?: Input<boolean>;
  /** Also in hex. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip" | number | Text>;
  /** A time with its unit. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256" | number | Text>;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required" | number | Text>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking" | number | Text>;
  "security.wps"?: Input<"disable" | "push-button" | number | Text>;
  /** In order. */ "steering.neighborGroup"?: Many<string>;
  "steering.rrm"?: Input<boolean>;
  "steering.wnm"?: Input<boolean>;
  /** Since 7.14. Gone in 7.15. */ "configuration.distance"?: Word;
}

/** `/interface/wifi/cap`: Exists once. Since 7.13. */
interface InterfaceWifiCap {
  /** In order. */ capsManAddresses?: Many<"lo" | Text>;
  /** In order. */ capsManCertificateCommonNames?: Many<string>;
  /** In order. */ capsManNames?: Many<string>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"none" | "request" | Text>;
  /** In order. */ discoveryInterfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `no` unset. */ lockToCapsMan?: Input<boolean>;
  slavesDatapath?: Input<string>;
  slavesStatic?: Input<boolean>;
  /** Since 7.22. */ mldStatic?: Input<boolean>;
  /** Since 7.22.1. */ mldDatapath?: Input<string>;
}

/** `/interface/wifi/capsman`: Exists once. Since 7.13. */
interface InterfaceWifiCapsman {
  caCertificate?: Input<"auto" | "none" | Text>;
  /** Name in `/certificate`. Likely `none` unset. */ certificate?: Input<"auto" | Text>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** In order. Name in `/interface`. */ interfaces?: Many<"all" | "dynamic" | "lo" | "none" | "static" | Text>;
  packagePath?: Input<string>;
  /** Likely `no` unset. */ requirePeerCertificate?: Input<boolean>;
  /** Likely `none` unset. */ upgradePolicy?: Input<"none" | "require-same-version" | "suggest-same-version">;
}

/** `/interface/wifi/channel`: Rows. Since 7.13. */
interface InterfaceWifiChannel extends Common {
  band?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Number with a fraction. In order. */ frequency?: Many<number | string>;
  name?: Input<string>;
  /** 0 to 4294967295. In order. */ secondaryFrequency?: Many<"disabled" | number>;
  skipDfsChannels?: Input<"10min-cac" | "all" | "disabled">;
  width?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** A time with its unit. Since 7.15. */ reselectInterval?: Input<string>;
  /** Since 7.19. */ reselectTime?: Input<number | string>;
  /** Since 7.20. */ deprioritizeUnii34?: Input<boolean>;
  /** Since 7.22. */ preamblePuncturing?: Input<boolean>;
  /** Since 7.24. */ afc?: Word;
}

/** `/interface/wifi/configuration`: Rows. Since 7.13. */
interface InterfaceWifiConfiguration extends WifiSettings {
  /** 0 to 30. */ antennaGain?: Input<number>;
  /** A time with its unit. 100ms to 1s. */ beaconInterval?: Input<string>;
  chains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** Name in `/interface/wifi/channel`. */ channel?: Input<string>;
  /** In order. */ country?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** Name in `/interface/wifi/datapath`. */ datapath?: Input<string>;
  /** 1 to 255. */ dtimPeriod?: Input<number>;
  /** Likely `no` unset. */ hideSsid?: Input<boolean>;
  manager?: Input<"capsman" | "capsman-or-local" | "local">;
  mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  multicastEnhance?: Input<"disabled" | "enabled">;
  qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
  /** Name in `/interface/wifi/security`. */ security?: Input<string>;
  ssid?: Input<string>;
  txChains?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ txPower?: Input<number>;
  /** Number with a fraction. 0 to 4294967.295. Since 7.14. */ distance?: Input<number>;
  /** Since 7.17. */ installation?: Input<"indoor" | "outdoor">;
  /** Since 7.17. */ stationRoaming?: Input<boolean>;
  /** 1 to 1000. Since 7.18. */ maxClients?: Input<number | string>;
  /** Since 7.21. */ hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts">;
}

/** `/interface/wifi/datapath`: Rows. Since 7.13. */
interface InterfaceWifiDatapath extends Common {
  /** Name in `/interface`. */ bridge?: Input<"none" | Text>;
  /** 1 to 200000000. */ bridgeCost?: Input<number>;
  bridgeHorizon?: Input<"none" | number | Text>;
  clientIsolation?: Input<boolean>;
  /** Name in `/interface/list`. */ interfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  name?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
  /** Since 7.19. */ trafficProcessing?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  /** Since 7.20. */ openflowSwitch?: Word;
}

/** `/interface/wifi/interworking`: Rows. Since 7.13. */
interface InterfaceWifiInterworking extends Common {
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
  /** Since 7.21. */ "3gppInfoRaw"?: Input<string>;
  /** In order. Since 7.21. */ realmsRaw?: Many<string>;
}

/** `/interface/wifi/network`: Rows. Since 7.22. */
interface InterfaceWifiNetwork extends Common {
  /** A time with its unit. 100ms to 1s. */ beaconInterval?: Input<string>;
  "datapath.bridge"?: Input<"none" | number | Text>;
  /** 1 to 200000000. */ "datapath.bridgeCost"?: Input<number>;
  "datapath.bridgeHorizon"?: Input<"none" | number | Text>;
  "datapath.clientIsolation"?: Input<boolean>;
  "datapath.interfaceList"?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  "datapath.openflowSwitch"?: Word;
  "datapath.trafficProcessing"?: Input<"on-cap" | "on-capsman" | "on-capsman-secure">;
  "datapath.vlanId"?: Input<"none" | number | Text>;
  /** 1 to 255. */ dtimPeriod?: Input<number>;
  hideSsid?: Input<boolean>;
  hwProtectionMode?: Input<"cts-to-self" | "none" | "rts-cts">;
  /** In order. */ labels?: Many<"+" | "-" | "all" | number | Text>;
  /** 1 to 1000. */ maxClients?: Input<number | string>;
  mlo?: Input<boolean>;
  mode?: Input<"ap" | "station" | "station-bridge" | "station-pseudobridge">;
  multicastEnhance?: Input<"disabled" | "enabled">;
  qosClassifier?: Input<"dscp-high-3-bits" | "priority">;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  "security.beaconProtection"?: Input<"disabled" | "enabled">;
  "security.connectGroup"?: Input<string>;
  /** 0 to 4294967295. */ "security.connectPriority"?: Input<number>;
  "security.dhGroups"?: Many<"19" | "20" | "21">;
  "security.disablePmkid"?: Input<boolean>;
  "security.eapAccounting"?: Input<boolean>;
  "security.eapAnonymousIdentity"?: Input<string>;
  "security.eapCertificateMode"?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ "security.eapMethods"?: Many<"peap" | "tls" | "ttls">;
  "security.eapPassword"?: Input<string>;
  "security.eapTlsCertificate"?: Input<string>;
  "security.eapUsername"?: Input<string>;
  "security.encryption"?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  "security.ft"?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ "security.ftMobilityDomain"?: Input<number | string>;
  "security.ftNasIdentifier"?: Input<string>;
  "security.ftOverDs"?: Input<boolean>;
  "security.ftPreserveVlanid"?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ "security.ftR0KeyLifetime"?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ "security.ftReassociationDeadline"?: Input<string>;
  "security.groupEncryption"?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ "security.groupKeyUpdate"?: Input<string>;
  "security.managementEncryption"?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  "security.managementProtection"?: Input<"allowed" | "disabled" | "required">;
  "security.multiPassphraseGroup"?: Input<string>;
  "security.oweTransitionInterface"?: Input<"auto" | number | Text>;
  "security.passphrase"?: Input<string>;
  "security.saeAntiCloggingThreshold"?: Input<"disabled" | number | Text>;
  "security.saeMaxFailureRate"?: Input<"disabled" | number | Text>;
  "security.saePwe"?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  "security.wps"?: Input<"disable" | "push-button">;
  ssid?: Input<string>;
  stationRoaming?: Input<boolean>;
}

/** `/interface/wifi/network/radio`: Rows. Since 7.22. */
interface InterfaceWifiNetworkRadio extends Common {
  "channel.band"?: Input<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  "channel.deprioritizeUnii34"?: Input<boolean>;
  /** Number with a fraction. In order. */ "channel.frequency"?: Many<number | string>;
  "channel.preamblePuncturing"?: Input<boolean>;
  /** A time with its unit. */ "channel.reselectInterval"?: Input<string>;
  "channel.reselectTime"?: Input<number | string>;
  /** 0 to 4294967295. In order. */ "channel.secondaryFrequency"?: Many<"disabled" | number>;
  "channel.skipDfsChannels"?: Input<"10min-cac" | "all" | "disabled">;
  "channel.width"?: Input<"1/2/4/8mhz" | "1/2/4mhz" | "1/2mhz" | "1mhz" | "20/40/80+80mhz" | "20/40/80/160/320mhz" | "20/40/80/160mhz" | "20/40/80mhz" | "20/40mhz" | "20/40mhz-Ce" | "20/40mhz-eC" | "20mhz" | "2160/4320/2160/4320/2160/4320/6480mhz" | "2160/4320/6480/8640mhz" | "2160/4320mhz" | "2160mhz">;
  /** 0 to 30. */ "configuration.antennaGain"?: Input<number>;
  "configuration.chains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** In order. */ "configuration.country"?: Many<"Aland Islands" | "American Samoa" | "Antigua and Barbuda" | "Bosnia and Herzegovina" | "British Virgin Islands" | "Brunei Darussalam" | "Burkina Faso" | "Cayman Islands" | "Central Africa Republic" | "Christmas Island" | "Cook Islands" | "Costa Rica" | "Dominican Republic" | "ETSI 5.5-5.7 Outdoor" | "El Salvador" | "Falkland Islands" | "Faroe Islands" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Heard Island and McDonald Islands" | "Holy See" | "Hong Kong" | "Isle of Man" | "Ivory Coast" | "Marshall Islands" | "Netherlands Antilles" | "New Caledonia" | "New Zealand" | "Norfolk Island" | "North Macedonia" | "Northern Mariana Islands" | "Papua New Guinea" | "Puerto Rico" | "Saint Barthelemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Sint Maarten" | "South Africa" | "South Korea" | "Sri Lanka" | "Svalbard and Jan Mayen" | "Trinidad and Tobago" | "Turks and Caicos" | "UK 5.8 fixed" | "United Arab Emirates" | "United Kingdom" | "United States Minor Outlying Islands" | "United States" | "Viet Nam" | "Virgin Islands" | "Wallis and Futuna" | "Afghanistan" | "Albania" | "Algeria" | "Andora" | "Anguilla" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Bermuda" | "Bhutan" | "Bolivia" | "Brazil" | "Bulgaria" | "Cambodia" | "Cameroon" | "Canada" | "Chad" | "Chile" | "China" | "Colombia" | "Croatia" | "Cyprus" | "Czech" | "Denmark" | "Dominica" | "Ecuador" | "Egypt" | "Estonia" | "Ethiopia" | "Finland" | "France" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guyana" | "Haiti" | "Honduras" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iraq" | "Ireland" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kuwait" | "Latvia" | "Lebanon" | "Lesotho" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macau" | "Malawi" | "Malaysia" | "Maldives" | "Malta" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia" | "Moldova" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Myanmar" | "Namibia" | "Nepal" | "Netherlands" | "Nicaragua" | "Nigeria" | "Niue" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Panama" | "Paraguay" | "Peru" | "Philippines" | "Poland" | "Portugal" | "Qatar" | "Reunion" | "Romania" | "Russia" | "Rwanda" | "Samoa" | "Senegal" | "Serbia" | "Singapore" | "Slovakia" | "Slovenia" | "Spain" | "Superchannel" | "Suriname" | "Sweden" | "Switzerland" | "Taiwan" | "Tanzania" | "Thailand" | "Togo" | "Tunisia" | "Turkey" | "Uganda" | "Ukraine" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela" | "Yemen" | "Zimbabwe" | Text>;
  /** Number with a fraction. 0 to 4294967.295. */ "configuration.distance"?: Input<number>;
  "configuration.installation"?: Input<"indoor" | "outdoor">;
  "configuration.txChains"?: Many<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 0 to 40. */ "configuration.txPower"?: Input<number>;
  /** In order. */ extraLabels?: Many<string>;
  /** In order. */ labels?: Many<"+" | "-" | "all" | number | Text>;
  "security.authenticationTypes"?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  /** Since 7.24. */ "channel.afc"?: Word;
}

/** `/interface/wifi/provisioning`: Rows in an order. Since 7.13. */
interface InterfaceWifiProvisioning extends Common {
  /** Likely `none` unset. */ action?: Input<"create-disabled" | "create-dynamic-enabled" | "create-enabled" | "none" | "use-network-config">;
  /** In order. */ addressRanges?: Many<string>;
  commonNameRegexp?: Input<string>;
  identityRegexp?: Input<string>;
  /** Name in `/interface/wifi/configuration`. */ masterConfiguration?: Input<string>;
  nameFormat?: Input<string>;
  /** MAC address. */ radioMac?: Input<string>;
  /** In order. Name in `/interface/wifi/configuration`. */ slaveConfigurations?: Many<string>;
  supportedBands?: Many<"2ghz-ax" | "2ghz-be" | "2ghz-g" | "2ghz-n" | "5ghz-a" | "5ghz-ac" | "5ghz-ax" | "5ghz-be" | "5ghz-n" | "60ghz-ad" | "6ghz-ax" | "6ghz-be" | "s1ghz-ah">;
  /** Since 7.16. */ slaveNameFormat?: Input<string>;
  /** Since 7.22. */ multiLinkMode?: Input<"all" | "auto" | "disabled" | "master">;
  /** Since 7.22. */ supportedHwCaps?: Many<"beacon-protection" | "channel-switch" | "hw-protection-mode" | "mlo" | "qos-classifier-dscp" | "sniffer" | "spectral">;
}

/** `/interface/wifi/radio/settings`: Exists once. Since 7.17. */
interface InterfaceWifiRadioSettings {
  externalAntenna?: Input<boolean>;
  wifiBand?: Input<"2.4GHz" | "5GHz">;
}

/** `/interface/wifi/security`: Rows. Since 7.13. */
interface InterfaceWifiSecurity extends Common {
  authenticationTypes?: Many<"owe" | "wpa-eap" | "wpa-psk" | "wpa2-eap" | "wpa2-psk" | "wpa2-psk-sha2" | "wpa3-eap" | "wpa3-eap-192" | "wpa3-psk">;
  connectGroup?: Input<string>;
  /** 0 to 4294967295. */ connectPriority?: Input<number>;
  dhGroups?: Many<"19" | "20" | "21">;
  disablePmkid?: Input<boolean>;
  eapAccounting?: Input<boolean>;
  eapAnonymousIdentity?: Input<string>;
  eapCertificateMode?: Input<"dont-verify-certificate" | "no-certificates" | "verify-certificate" | "verify-certificate-with-crl">;
  /** In order. */ eapMethods?: Many<"peap" | "tls" | "ttls">;
  eapPassword?: Input<string>;
  eapTlsCertificate?: Input<string>;
  eapUsername?: Input<string>;
  encryption?: Many<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  ft?: Input<boolean>;
  /** Also in hex. 0 to FFFF. */ ftMobilityDomain?: Input<number | string>;
  ftNasIdentifier?: Input<string>;
  ftOverDs?: Input<boolean>;
  ftPreserveVlanid?: Input<boolean>;
  /** A time with its unit. 1s to 6w3d12h15m. */ ftR0KeyLifetime?: Input<string>;
  /** A time with its unit. 0s to 1m10s. */ ftReassociationDeadline?: Input<string>;
  groupEncryption?: Input<"ccmp" | "ccmp-256" | "gcmp" | "gcmp-256" | "tkip">;
  /** A time with its unit. 30s to 7101w3d6h28m15s. */ groupKeyUpdate?: Input<string>;
  managementEncryption?: Input<"cmac" | "cmac-256" | "gmac" | "gmac-256">;
  managementProtection?: Input<"allowed" | "disabled" | "required">;
  name?: Input<string>;
  oweTransitionInterface?: Input<"auto" | number | Text>;
  passphrase?: Input<string>;
  saeAntiCloggingThreshold?: Input<"disabled" | number | Text>;
  saeMaxFailureRate?: Input<"disabled" | number | Text>;
  saePwe?: Input<"both" | "hash-to-element" | "hunting-and-pecking">;
  wps?: Input<"disable" | "push-button">;
  /** Since 7.17. */ multiPassphraseGroup?: Input<string>;
  /** Since 7.21. */ beaconProtection?: Input<"disabled" | "enabled">;
}

/** `/interface/wifi/security/multi-passphrase`: Rows. Since 7.17. */
interface InterfaceWifiSecurityMultiPassphrase extends Common {
  expires?: Input<number | string>;
  group?: Input<string>;
  isolation?: Input<boolean>;
  passphrase?: Input<string>;
  vlanId?: Input<"none" | number | Text>;
}

/** `/interface/wifi/steering`: Rows. Since 7.13. */
interface InterfaceWifiSteering extends Common {
  name?: Input<string>;
  /** In order. */ neighborGroup?: Many<string>;
  rrm?: Input<boolean>;
  wnm?: Input<boolean>;
  /** Since 7.18. */ "2gProbeDelay"?: Input<boolean>;
  /** Since 7.21. */ transitionRequestCount?: Input<"unlimited" | number | Text>;
  /** A time with its unit. Since 7.21. */ transitionRequestPeriod?: Input<string>;
  /** -2147483648 to 2147483647. Since 7.21. */ transitionThreshold?: Input<number | string>;
  /** A time with its unit. Since 7.21. */ transitionThresholdTime?: Input<string>;
  /** A time with its unit. Since 7.21. */ transitionTime?: Input<"immediate" | "unlimited" | Text>;
}

/** `/interface/wifi/steering/neighbor-group`: Rows that are always there. Since 7.13. */
interface InterfaceWifiSteeringNeighborGroup {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
}

export interface InterfaceWifiMenus {
  "/interface/wifi": InterfaceWifi;
  "/interface/wifi/aaa": InterfaceWifiAaa;
  "/interface/wifi/access-list": InterfaceWifiAccessList;
  "/interface/wifi/actual-configuration": InterfaceWifiActualConfiguration;
  "/interface/wifi/cap": InterfaceWifiCap;
  "/interface/wifi/capsman": InterfaceWifiCapsman;
  "/interface/wifi/channel": InterfaceWifiChannel;
  "/interface/wifi/configuration": InterfaceWifiConfiguration;
  "/interface/wifi/datapath": InterfaceWifiDatapath;
  "/interface/wifi/interworking": InterfaceWifiInterworking;
  "/interface/wifi/network": InterfaceWifiNetwork;
  "/interface/wifi/network/radio": InterfaceWifiNetworkRadio;
  "/interface/wifi/provisioning": InterfaceWifiProvisioning;
  "/interface/wifi/radio/settings": InterfaceWifiRadioSettings;
  "/interface/wifi/security": InterfaceWifiSecurity;
  "/interface/wifi/security/multi-passphrase": InterfaceWifiSecurityMultiPassphrase;
  "/interface/wifi/steering": InterfaceWifiSteering;
  "/interface/wifi/steering/neighbor-group": InterfaceWifiSteeringNeighborGroup;
}
