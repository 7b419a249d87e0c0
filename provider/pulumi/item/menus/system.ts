// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/system/clock`: Exists once. */
interface SystemClock {
  date?: Input<number | string>;
  time?: Input<number | string>;
  /** Likely `yes` unset. */ timeZoneAutodetect?: Input<boolean>;
  /** Likely `manual` unset. */ timeZoneName?: Input<"Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "CET" | "CST6CDT" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu" | "manual" | Text>;
}

/** `/system/clock/manual`: Exists once. */
interface SystemClockManual {
  /** Likely `00:00` unset. */ dstDelta?: Input<string>;
  /** Likely `jan/01/1970 00:00:00` unset. */ dstEnd?: Input<number | string>;
  /** Likely `jan/01/1970 00:00:00` unset. */ dstStart?: Input<number | string>;
  /** Likely `+00:00` unset. */ timeZone?: Input<string>;
}

/** `/system/console`: Rows. */
interface SystemConsole {
  /** 0 to 4294967295. */ channel?: Input<number>;
  disabled?: Input<boolean>;
  port?: Input<"serial0" | number | Text>;
  term?: Input<string>;
}

/** `/system/console/screen`: Exists once. */
interface SystemConsoleScreen {
  blankInterval?: Word;
  lineCount?: Word;
}

/** `/system/gps`: Exists once. */
interface SystemGps {
  channel?: Word;
  coordinateFormat?: Word;
  enabled?: Word;
  initChannel?: Word;
  initString?: Word;
  port?: Word;
  setSystemTime?: Word;
}

/** `/system/hardware`: Exists once. Gone in 7.20. */
interface SystemHardware {
  multiCpu?: Word;
}

/** `/system/health`: Exists once. */
interface SystemHealth {
  stateAfterReboot?: Word;
}

/** `/system/identity`: Exists once. */
interface SystemIdentity {
  /** Likely `Mikrotik` unset. */ name?: Input<string>;
}

/** `/system/keymat-provider`: Rows. Since 7.24. */
interface SystemKeymatProvider {
  disabled?: Input<boolean>;
  hkdfHash?: Word;
  hkdfSecret?: Word;
  keySize?: Word;
  name?: Input<string>;
  qkdAddress?: Word;
  qkdCacheSize?: Word;
  qkdCertificate?: Word;
  qkdKmeId?: Word;
  qkdPeerSaeId?: Word;
  type?: Word;
}

/** `/system/leds`: Rows. */
interface SystemLeds {
  disabled?: Input<boolean>;
  /** In order. Name in `/interface`. */ interface?: Many<"lo" | Text>;
  /** In order. Needed to add a row. */ leds?: Many<string>;
  /** -113 to -51. */ modemSignalThreshold?: Input<number | string>;
  /** Needed to add a row. */ type?: Input<"ap-cap" | "fan-fault" | "flash-access" | "interface-activity" | "interface-receive" | "interface-speed" | "interface-speed-100G" | "interface-speed-1G" | "interface-speed-25G" | "interface-status" | "interface-transmit" | "modem-signal" | "modem-technology" | "off" | "on" | "poe-fault" | "poe-out" | "wireless-signal-strength" | "wireless-status">;
  /** Also in hex. 0 to FFFFFF. Since 7.22.1. */ color?: Input<"blue" | "blue-cyan" | "blue-magenta" | "cyan" | "green" | "green-cyan" | "green-yellow" | "magenta" | "none" | "orange" | "red" | "red-magenta" | "yellow" | number | Text>;
}

/** `/system/leds/settings`: Exists once. */
interface SystemLedsSettings {
  /** Likely `never` unset. */ allLedsOff?: Input<"after-1h" | "after-1min" | "immediate" | "never">;
}

/** `/system/logging`: Rows. */
interface SystemLogging {
  /** Default: `memory`. */ action?: Input<"disk" | "echo" | "memory" | "remote" | Text>;
  disabled?: Input<boolean>;
  prefix?: Input<string>;
  topics?: Many<"account" | "acme-client" | "amt" | "async" | "backup" | "bfd" | "bgp" | "bridge" | "calc" | "caps" | "certificate" | "clock" | "container" | "critical" | "ddns" | "debug" | "dhcp" | "discover" | "disk" | "dns" | "dot1x" | "dude" | "e-mail" | "error" | "event" | "evpn" | "fetch" | "firewall" | "gps" | "gsm" | "health" | "hotspot" | "igmp-proxy" | "info" | "interface" | "ipsec" | "iscsi" | "isdn" | "isis" | "kvm" | "l2tp" | "ldp" | "lora" | "lte" | "manager" | "mme" | "mpls" | "mqtt" | "mvrp" | "natpmp" | "netwatch" | "ntp" | "ospf" | "ovpn" | "packet" | "pim" | "poe-in" | "poe-out" | "ppp" | "pppoe" | "pptp" | "ptp" | "queue" | "radius" | "radvd" | "raw" | "read" | "rip" | "route" | "rpki" | "rproxy" | "rsvp" | "script" | "sertcp" | "simulator" | "smb" | "snmp" | "socksify" | "ssh" | "ssld" | "sstp" | "state" | "store" | "stp" | "system" | "telephony" | "tftp" | "timer" | "tr069" | "update" | "upnp" | "ups" | "vpls" | "vrrp" | "warning" | "watchdog" | "web-proxy" | "wiliot" | "wireguard" | "wireless" | "write" | "zerotier" | Text>;
  /** Since 7.17. */ regex?: Input<string>;
  /** Since 7.22. */ comment?: Input<string>;
}

/** `/system/logging/action`: Rows. */
interface SystemLoggingAction {
  /** Default: `no`. Gone in 7.18. */ bsdSyslog?: Input<boolean>;
  comment?: Input<string>;
  /** 1 to 65535. Default: `2`. */ diskFileCount?: Input<number>;
  /** Default: `log`. */ diskFileName?: Input<string>;
  /** 1 to 65535. Default: `1000`. */ diskLinesPerFile?: Input<number>;
  /** Default: `no`. */ diskStopOnFull?: Input<boolean>;
  /** Default: `no`. */ emailStartTls?: Input<boolean>;
  emailTo?: Input<string>;
  /** 1 to 65535. Default: `1000`. */ memoryLines?: Input<number | string>;
  /** Default: `no`. */ memoryStopOnFull?: Input<boolean>;
  name: Input<string>;
  /** Default: `yes`. */ remember?: Input<boolean>;
  /** IPv4 address. Default: `0.0.0.0`. */ remote?: Input<string>;
  /** 0 to 65535. Default: `514`. */ remotePort?: Input<number>;
  /** IPv4 address. Default: `0.0.0.0`. */ srcAddress?: Input<string>;
  /** Default: `daemon`. */ syslogFacility?: Input<"auth" | "authpriv" | "cron" | "daemon" | "ftp" | "kern" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | "lpr" | "mail" | "news" | "ntp" | "syslog" | "user" | "uucp">;
  /** Default: `auto`. */ syslogSeverity?: Input<"alert" | "auto" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning">;
  /** Default: `bsd-syslog`. */ syslogTimeFormat?: Input<"bsd-syslog" | "iso8601">;
  /** Needed to add a row. */ target?: Input<"disk" | "echo" | "email" | "memory" | "remote" | "script">;
  /** Default: `\r\n`. Since 7.18. */ cefEventDelimiter?: Input<string>;
  /** Default: `default`. Since 7.18. */ remoteLogFormat?: Input<"cef" | "default" | "syslog">;
  /** Default: `udp`. Since 7.18. */ remoteProtocol?: Input<"tcp" | "tls" | "udp">;
  /** Name in `/ip/vrf`. Default: `main`. Since 7.19.6. */ vrf?: Input<"main" | Text>;
  /** Since 7.22. */ addTopicsString?: Input<boolean>;
  /** Since 7.22. */ script?: Input<string>;
  /** Since 7.23. */ checkCertificate?: Input<boolean>;
  /** In order. Since 7.23. */ emailCc?: Many<string>;
}

/** `/system/note`: Exists once. */
interface SystemNote {
  note?: Input<string>;
  /** Likely `yes` unset. */ showAtLogin?: Input<boolean>;
  /** Likely `no` unset. Since 7.14. */ showAtCliLogin?: Input<boolean>;
}

/** `/system/ntp/client`: Exists once. */
interface SystemNtpClient {
  /** IPv4 address. Gone in 7. */ primaryNtp?: Input<string>;
  /** IPv4 address. Gone in 7. */ secondaryNtp?: Input<string>;
  /** In order. Gone in 7. */ serverDnsNames?: Many<string>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** Likely `unicast` unset. */ mode?: Input<"broadcast" | "manycast" | "multicast" | "unicast">;
  /** In order. */ servers?: Many<string>;
  /** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/system/ntp/client/servers`: Rows. */
interface SystemNtpClientServers extends Common {
  address: Input<string>;
  /** Likely `none` unset. */ authKey?: Input<"none" | number | Text>;
  /** Likely `yes` unset. */ iburst?: Input<boolean>;
  /** 3 to 17. Likely `10` unset. */ maxPoll?: Input<number | string>;
  /** 3 to 17. Likely `6` unset. */ minPoll?: Input<number>;
}

/** `/system/ntp/key`: Rows. */
interface SystemNtpKey {
  comment?: Input<string>;
  /** 1 to 65535. */ keyId: Input<number>;
  keyVal: Input<string>;
}

/** `/system/ntp/server`: Exists once. */
interface SystemNtpServer {
  /** Likely `none` unset. */ authKey?: Input<"none" | number | Text>;
  /** Likely `no` unset. */ broadcast?: Input<boolean>;
  /** IPv4 address. In order. */ broadcastAddresses?: Many<string>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  /** 1 to 16. Likely `5` unset. */ localClockStratum?: Input<number>;
  /** Likely `no` unset. */ manycast?: Input<boolean>;
  /** Likely `no` unset. */ multicast?: Input<boolean>;
  /** Likely `no` unset. */ useLocalClock?: Input<boolean>;
  /** Name in `/ip/vrf`. Likely `main` unset. */ vrf?: Input<"main" | Text>;
}

/** `/system/package/local-update`: Rows that are always there. Since 7.17. Gone in 7.22. */
interface SystemPackageLocalUpdate {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  download?: Input<boolean>;
}

/** `/system/package/local-update/mirror`: Exists once. Since 7.17. */
interface SystemPackageLocalUpdateMirror {
  /** A time with its unit. 5m to 7101w3d6h28m15s. */ checkInterval?: Input<string>;
  enabled?: Input<boolean>;
  password?: Input<string>;
  /** IPv4 address. */ primaryServer?: Input<string>;
  /** IPv4 address. */ secondaryServer?: Input<string>;
  user?: Input<string>;
}

/** `/system/package/local-update/update-package-source`: Rows. Since 7.17. */
interface SystemPackageLocalUpdateUpdatePackageSource {
  /** IPv4 address. */ address?: Input<string>;
  user?: Input<string>;
  /** Since 7.22. */ password?: Input<string>;
}

/** `/system/package/update`: Exists once. */
interface SystemPackageUpdate {
  /** Likely `stable` unset. */ channel?: Input<"development" | "long-term" | "stable" | "testing">;
  /** Since 7.23. */ checkCertificate?: Input<"no" | "yes" | "yes-without-crl" | boolean>;
  /** Since 7.23. */ ipVersion?: Input<"auto" | "ipv4" | "ipv6">;
  /** Since 7.23. */ mode?: Input<"http" | "https">;
}

/** `/system/resource/hardware/usb-settings`: Exists once. Since 7.20. */
interface SystemResourceHardwareUsbSettings {
  authorization?: Input<boolean>;
}

/** `/system/resource/irq`: Rows that are always there. */
interface SystemResourceIrq {
  /** Which row: it cannot be changed. */ irq?: Input<string>;
  cpu?: Input<"auto" | number | Text>;
}

/** `/system/resource/irq/rps`: Rows that are always there. Gone in 7.21.4. Not in 7.20.8 to before 7.21.2. */
interface SystemResourceIrqRps {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  disabled?: Input<boolean>;
}

/** `/system/resource/usb`: Rows that are always there. Gone in 7.20. */
interface SystemResourceUsb {
  usbDevice?: Word;
  deviceId?: Word;
  name?: Input<string>;
  /** In order. */ ports?: Many<number>;
  serialNumber?: Word;
  speed?: Input<"100G-baseCR2" | "100G-baseCR4" | "100G-baseSR2-LR2" | "100G-baseSR4-LR4" | "100M-baseFX-full" | "100M-baseFX-half" | "100M-baseT-full" | "100M-baseT-half" | "10G-baseCR" | "10G-baseSR-LR" | "10G-baseT" | "10M-baseT-full" | "10M-baseT-half" | "1G-baseT-full" | "1G-baseT-half" | "1G-baseX" | "2.5G-baseT" | "2.5G-baseX" | "200G-baseCR4" | "200G-baseSR4-LR4" | "25G-baseCR" | "25G-baseSR-LR" | "400G-baseCR8" | "400G-baseSR8-LR8" | "40G-baseCR4" | "40G-baseSR4-LR4" | "50G-baseCR" | "50G-baseCR2" | "50G-baseSR-LR" | "50G-baseSR2-LR2" | "5G-baseT" | "10Mbps" | "100Mbps" | "1Gbps" | "2.5Gbps" | "5Gbps" | "10Gbps" | "25Gbps" | "40Gbps" | "100Gbps" | number | Text>;
  usbVersion?: Word;
  vendor?: Word;
  vendorId?: Word;
}

/** `/system/resource/usb/settings`: Exists once. Gone in 7.20. */
interface SystemResourceUsbSettings {
  authorization?: Input<boolean>;
}

/** `/system/scheduler`: Rows. */
interface SystemScheduler extends Common {
  /** A time with its unit. Default: `0s`. */ interval?: Input<string>;
  name: Input<string>;
  onEvent?: Input<string>;
  /** Likely `ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon` unset. */ policy?: Many<"api" | "ftp" | "local" | "password" | "policy" | "read" | "reboot" | "rest-api" | "romon" | "sensitive" | "sniff" | "ssh" | "telnet" | "test" | "web" | "winbox" | "write" | Text>;
  startDate?: Input<number | string>;
  startTime?: Input<"startup" | number | Text>;
  /** Since 7.24. */ days?: Many<"fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | number | Text>;
}

/** `/system/script`: Rows. */
interface SystemScript {
  comment?: Input<string>;
  /** Default: `no`. */ dontRequirePermissions?: Input<boolean>;
  name?: Input<string>;
  owner?: Input<string>;
  /** Default: `ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon`. */ policy?: Many<"ftp" | "password" | "policy" | "read" | "reboot" | "romon" | "sensitive" | "sniff" | "test" | "write" | Text>;
  source?: Input<string>;
}

/** `/system/script/environment`: Rows that are always there. */
interface SystemScriptEnvironment {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  value?: Input<string>;
}

/** `/system/script/job`: Rows that are always there. */
interface SystemScriptJob {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  comment?: Input<string>;
  started?: Input<number | string>;
  type?: Input<"api-login" | "command" | "login">;
}

/** `/system/upgrade`: Rows that are always there. Gone in 7.17. */
interface SystemUpgrade {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  download?: Input<boolean>;
}

/** `/system/upgrade/mirror`: Exists once. Gone in 7.17. */
interface SystemUpgradeMirror {
  /** A time with its unit. Likely `1d` unset. */ checkInterval?: Input<string>;
  /** Likely `no` unset. */ enabled?: Input<boolean>;
  password?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ primaryServer?: Input<string>;
  /** IPv4 address. Likely `0.0.0.0` unset. */ secondaryServer?: Input<string>;
  user?: Word;
}

/** `/system/upgrade/upgrade-package-source`: Rows. Gone in 7.17. */
interface SystemUpgradeUpgradePackageSource {
  address?: Word;
  user?: Word;
}

/** `/system/ups`: Rows. */
interface SystemUps extends Common {
  /** Likely `immediate` unset. */ alarmSetting?: Word;
  /** Unset: `yes`. */ checkCapabilities?: Input<boolean>;
  /** Likely `never` unset. */ minRuntime?: Word;
  name?: Input<string>;
  /** Likely `0s` unset. */ offlineTime?: Word;
  port?: Word;
}

/** `/system/watchdog`: Exists once. */
interface SystemWatchdog {
  /** Likely `no` unset. */ autoSendSupout?: Input<boolean>;
  /** Likely `yes` unset. */ automaticSupout?: Input<boolean>;
  /** A time with its unit. Likely `5m` unset. */ pingStartAfterBoot?: Input<string>;
  /** A time with its unit. 10s to 10m. Likely `1m` unset. */ pingTimeout?: Input<string>;
  /** Likely `none` unset. */ sendEmailFrom?: Input<string>;
  /** Likely `none` unset. */ sendEmailTo?: Input<string>;
  /** IPv4 address. Likely `none` unset. */ sendSmtpServer?: Input<string>;
  /** Likely `none` unset. */ watchAddress?: Input<string>;
  /** Likely `yes` unset. */ watchdogTimer?: Input<boolean>;
}

export interface SystemMenus {
  "/system/clock": SystemClock;
  "/system/clock/manual": SystemClockManual;
  "/system/console": SystemConsole;
  "/system/console/screen": SystemConsoleScreen;
  "/system/gps": SystemGps;
  "/system/hardware": SystemHardware;
  "/system/health": SystemHealth;
  "/system/identity": SystemIdentity;
  "/system/keymat-provider": SystemKeymatProvider;
  "/system/leds": SystemLeds;
  "/system/leds/settings": SystemLedsSettings;
  "/system/logging": SystemLogging;
  "/system/logging/action": SystemLoggingAction;
  "/system/note": SystemNote;
  "/system/ntp/client": SystemNtpClient;
  "/system/ntp/client/servers": SystemNtpClientServers;
  "/system/ntp/key": SystemNtpKey;
  "/system/ntp/server": SystemNtpServer;
  "/system/package/local-update": SystemPackageLocalUpdate;
  "/system/package/local-update/mirror": SystemPackageLocalUpdateMirror;
  "/system/package/local-update/update-package-source": SystemPackageLocalUpdateUpdatePackageSource;
  "/system/package/update": SystemPackageUpdate;
  "/system/resource/hardware/usb-settings": SystemResourceHardwareUsbSettings;
  "/system/resource/irq": SystemResourceIrq;
  "/system/resource/irq/rps": SystemResourceIrqRps;
  "/system/resource/usb": SystemResourceUsb;
  "/system/resource/usb/settings": SystemResourceUsbSettings;
  "/system/scheduler": SystemScheduler;
  "/system/script": SystemScript;
  "/system/script/environment": SystemScriptEnvironment;
  "/system/script/job": SystemScriptJob;
  "/system/upgrade": SystemUpgrade;
  "/system/upgrade/mirror": SystemUpgradeMirror;
  "/system/upgrade/upgrade-package-source": SystemUpgradeUpgradePackageSource;
  "/system/ups": SystemUps;
  "/system/watchdog": SystemWatchdog;
}
