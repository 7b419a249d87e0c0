// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/tool/bandwidth-server`: Exists once. */
interface ToolBandwidthServer {
  /** 1000 to 64000. Likely `2000` unset. */ allocateUdpPortsFrom?: Input<number>;
  /** Likely `yes` unset. */ authenticate?: Input<boolean>;
  /** Likely `yes` unset. */ enabled?: Input<boolean>;
  /** 1 to 1000. Likely `100` unset. */ maxSessions?: Input<number | string>;
  /** IPv4 network. In order. Since 7.18. */ allowedAddresses4?: Many<string>;
  /** IPv6 network. In order. Since 7.18. */ allowedAddresses6?: Many<string>;
}

/** `/tool/calea`: Rows. */
interface ToolCalea extends Common {
  action?: Word;
  caseId?: Word;
  caseName?: Word;
  fileRoot?: Word;
  interceptIp?: Word;
  interceptPort?: Word;
  limitedFileHashMethod?: Word;
  limitedFileStopInterval?: Word;
  pcapFileHashMethod?: Word;
  pcapFileStopCount?: Word;
  pcapFileStopInterval?: Word;
  pcapFileStopSize?: Word;
}

/** `/tool/e-mail`: Exists once. */
interface ToolEMail {
  /** Likely `0.0.0.0` unset. Gone in 7.12.2. */ address?: Word;
  /** Likely `<>` unset. */ from?: Input<string>;
  password?: Input<string>;
  /** 0 to 65535. Likely `25` unset. */ port?: Input<number>;
  /** Likely `no` unset. */ tls?: Input<"no" | "starttls" | "yes" | boolean>;
  user?: Input<string>;
  /** Name in `/ip/vrf`. */ vrf?: Input<"main" | Text>;
  /** IPv4 address. Since 7.12. */ server?: Input<string>;
  /** Since 7.21. */ certificateVerification?: Input<"no" | "yes" | "yes-without-crl" | boolean>;
}

/** `/tool/graphing`: Exists once. */
interface ToolGraphing {
  /** Likely `300` unset. */ pageRefresh?: Input<"never" | number | Text>;
  /** Likely `5min` unset. */ storeEvery?: Input<"24hours" | "5min" | "hour">;
}

/** `/tool/graphing/interface`: Rows. */
interface ToolGraphingInterface extends Common {
  /** Default: `0.0.0.0/0`. */ allowAddress?: Input<number | string>;
  /** Name in `/interface`. Default: `all`. */ interface?: Input<"all" | "lo" | Text>;
  /** Default: `yes`. */ storeOnDisk?: Input<boolean>;
}

/** `/tool/graphing/queue`: Rows. */
interface ToolGraphingQueue extends Common {
  allowAddress?: Input<number | string>;
  allowTarget?: Input<boolean>;
  simpleQueue?: Input<"all" | number | Text>;
  storeOnDisk?: Input<boolean>;
}

/** `/tool/graphing/resource`: Rows. */
interface ToolGraphingResource extends Common {
  /** Likely `0.0.0.0/0` unset. */ allowAddress?: Input<number | string>;
  /** Likely `yes` unset. */ storeOnDisk?: Input<boolean>;
}

/** `/tool/mac-server`: Exists once. */
interface ToolMacServer {
  /** Name in `/interface/list`. */ allowedInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/tool/mac-server/mac-winbox`: Exists once. */
interface ToolMacServerMacWinbox {
  /** Name in `/interface/list`. */ allowedInterfaceList?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/tool/mac-server/ping`: Exists once. */
interface ToolMacServerPing {
  /** Likely `yes` unset. */ enabled?: Input<boolean>;
}

/** `/tool/mac-server/sessions`: Rows that are always there. */
interface ToolMacServerSessions {
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  /** MAC address. */ srcAddress?: Input<string>;
  /** A time with its unit. */ uptime?: Input<string>;
}

/** `/tool/netinstall`: Rows. Since 7.24. */
interface ToolNetinstall extends Common {
  allowEtherboot?: Word;
  allowFlashfig?: Word;
  applyDefaultConfiguration?: Word;
  autoReboot?: Word;
  brandingPackage?: Word;
  extraPackages?: Word;
  installOnce?: Word;
  /** Name in `/interface`. */ interface?: Word;
  ipRange?: Word;
  keepOldConfiguration?: Word;
  /** MAC address. */ macAddress?: Input<string>;
  modeFile?: Word;
  removeBranding?: Word;
  scriptFile?: Word;
  version?: Word;
  wait?: Word;
}

/** `/tool/netinstall/cache`: Rows. Since 7.24. */
interface ToolNetinstallCache {
  arch?: Word;
  asValue?: Word;
  packages?: Word;
  version?: Word;
}

/** `/tool/netinstall/settings`: Exists once. Since 7.24. */
interface ToolNetinstallSettings {
  cacheDirectory?: Word;
}

/** `/tool/netwatch`: Rows. */
interface ToolNetwatch extends Common {
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  checkCertificate?: Input<boolean>;
  downScript?: Input<string>;
  host: Input<"lo" | Text>;
  /** Number, or from one to another: `20-29`. 100 to 599. In order. */ httpCodes?: Many<number | string>;
  /** A time with its unit. 1s to 71w2h27m52s950ms. */ interval?: Input<string>;
  name?: Input<string>;
  /** 1 to 4294967295. */ packetCount?: Input<number>;
  /** A time with its unit. 20ms to 71w2h27m52s950ms. */ packetInterval?: Input<string>;
  /** 54 to 1400. */ packetSize?: Input<number | string>;
  /** 1 to 65535. */ port?: Input<number>;
  /** A time with its unit. 0s to 1h. */ startDelay?: Input<string>;
  /** A time with its unit. 0s to 1h. */ startupDelay?: Input<string>;
  testScript?: Input<string>;
  /** A time with its unit. */ thrAvg?: Input<string>;
  /** A time with its unit. */ thrHttpTime?: Input<string>;
  /** A time with its unit. */ thrJitter?: Input<string>;
  /** 0 to 4294967295. */ thrLossCount?: Input<number>;
  /** Number with a fraction. 0 to 100. */ thrLossPercent?: Input<number>;
  /** A time with its unit. */ thrMax?: Input<string>;
  /** A time with its unit. */ thrStdev?: Input<string>;
  /** A time with its unit. 0s to 30s. */ thrTcpConnTime?: Input<string>;
  /** A time with its unit. 10ms to 4w. */ timeout?: Input<string>;
  /** Likely `simple` unset. */ type?: Input<"dns" | "http-get" | "https-get" | "icmp" | "simple" | "tcp-conn">;
  upScript?: Input<string>;
  /** Since 7.11. */ srcAddress?: Input<string>;
  /** Likely `no` unset. Since 7.16. */ acceptIcmpTimeExceeded?: Input<boolean>;
  /** Since 7.16. */ dnsServer?: Input<string>;
  /** Since 7.16. */ recordType?: Input<"A" | "AAAA" | "MX" | "NS">;
  /** 1 to 255. Likely `255` unset. Since 7.16. */ ttl?: Input<number>;
  /** Since 7.17. */ ignoreInitialDown?: Input<boolean>;
  /** Since 7.17. */ ignoreInitialUp?: Input<boolean>;
  /** Since 7.20. */ earlyFailureDetection?: Input<boolean>;
  /** Since 7.20. */ earlySuccessDetection?: Input<boolean>;
}

/** `/tool/romon`: Exists once. */
interface ToolRomon {
  enabled?: Input<boolean>;
  /** MAC address. Likely `00:00:00:00:00:00` unset. */ romonId?: Input<string>;
  /** In order. */ secrets?: Many<string>;
}

/** `/tool/romon/port`: Rows. */
interface ToolRomonPort extends Common {
  /** 0 to 4294967295. */ cost?: Input<number>;
  forbid?: Input<boolean>;
  /** Name in `/interface`. Needed to add a row. */ interface?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** In order. */ secrets?: Many<string>;
}

/** `/tool/sms`: Exists once. */
interface ToolSms {
  /** In order. */ allowedNumber?: Many<string>;
  /** Likely `no` unset. Gone in 7.13.5. */ autoErase?: Input<boolean>;
  /** 0 to 4294967295. Likely `0` unset. */ channel?: Input<number>;
  /** Likely `none` unset. */ port?: Input<"none" | "serial0" | number | Text>;
  /** Likely `no` unset. */ receiveEnabled?: Input<boolean>;
  secret?: Input<string>;
  simPin?: Input<string>;
  /** Since 7.15. */ smsStorage?: Input<"modem" | "sim">;
  /** Since 7.16. */ polling?: Input<boolean>;
  /** Since 7.20. */ removeSentSmsAfterSend?: Input<boolean>;
}

/** `/tool/sniffer`: Exists once. */
interface ToolSniffer {
  /** 10 to 4294967295. Likely `1000KiB` unset. */ fileLimit?: Input<number | string>;
  fileName?: Input<"autosupout.rif" | Text>;
  /** 0 to 4294967295. In order. */ filterCpu?: Many<number | string>;
  /** Likely `any` unset. */ filterDirection?: Input<"any" | "rx" | "tx">;
  /** In order. */ filterDstIpAddress?: Many<number | string>;
  /** IPv6 network. In order. */ filterDstIpv6Address?: Many<string>;
  /** MAC address. In order. */ filterDstMacAddress?: Many<string>;
  filterDstPort?: Input<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
  /** In order. Name in `/interface`. */ filterInterface?: Many<"all" | "lo" | Text>;
  /** In order. */ filterIpAddress?: Many<number | string>;
  filterIpProtocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** IPv6 network. In order. */ filterIpv6Address?: Many<string>;
  /** MAC address. In order. */ filterMacAddress?: Many<string>;
  /** Also in hex. 0 to FFFF. In order. */ filterMacProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
  /** Likely `or` unset. */ filterOperatorBetweenEntries?: Input<"and" | "or">;
  /** In order. */ filterPort?: Many<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
  /** In order. */ filterSize?: Many<number | string>;
  /** In order. */ filterSrcIpAddress?: Many<number | string>;
  /** IPv6 network. In order. */ filterSrcIpv6Address?: Many<string>;
  /** MAC address. In order. */ filterSrcMacAddress?: Many<string>;
  filterSrcPort?: Input<"acap" | "activision" | "afpovertcp" | "agentx" | "aol" | "apple-licman" | "appleqtc" | "appleqtcsrvr" | "appleugcontrol" | "arcp" | "asia" | "asip-webadmin" | "asipregistry" | "aurp" | "auth" | "avt-profile-1" | "avt-profile-2" | "bdp" | "bftp" | "bgp" | "biff" | "bootpc" | "bootps" | "btserv" | "buddyphone" | "ccmail" | "cfdptkt" | "chargen" | "cops" | "cpq-wbem" | "csnet-ns" | "daytime" | "dict" | "discard" | "discovery" | "distributed-net" | "dixie" | "dlsrap" | "dlsrpn" | "dlswpn" | "dns" | "dns2go" | "doom" | "dsp" | "dtspcd" | "echo" | "epmap" | "eppc" | "esro-emsdp" | "esro-gen" | "etftp" | "fcp-addr-srvr1" | "fcp-addr-srvr2" | "fcp-cics-gw1" | "fcp-srvr-inst1" | "fcp-srvr-inst2" | "finger" | "ftp" | "ftp-data" | "glimpse" | "gopher" | "h323gatestat" | "h323hostcall" | "half-life" | "hbci" | "hostname" | "hotsync-1" | "hotsync-2" | "hsrp" | "htcp" | "http" | "http-alt" | "https" | "ica" | "icabrowser" | "icpv2" | "icq" | "imail-www" | "imap3" | "imaps" | "ipp" | "irc" | "isakmp" | "iso-tsap" | "kerberos" | "klogin" | "l2tp" | "ldap" | "ldaps" | "link" | "linuxconf" | "liquidaudio" | "lotusnote" | "lpr" | "mac-srvr-admin" | "madcap" | "matip-type-a" | "matip-type-b" | "mc-ftp" | "mgcp-callagent" | "mgcp-gateway" | "microcom-sbp" | "mobileip" | "mountd" | "mpp" | "ms-rpc" | "ms-sql-m" | "ms-sql-s" | "ms-streaming" | "ms-wbt-server" | "msbd" | "msg-auth" | "msg-icp" | "msql" | "mtp" | "mysql" | "mzap" | "name" | "napster" | "napster-2" | "napster-3" | "net-assistant" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "netrek" | "netstat" | "nextstep" | "nfile" | "nfs" | "nicname" | "nntp" | "nntps" | "ntp" | "odette-ftp" | "odmr" | "oracle-sql" | "pcanywheredata" | "pcanywherestat" | "pdap-np" | "pgp5-key" | "photuris" | "pop2" | "pop3" | "pop3s" | "poppassd" | "pptp" | "prospero-np" | "pwdgen" | "qotd" | "quake" | "quake-world" | "quake3" | "radius" | "radius-acct" | "rap" | "re-mail-ck" | "realsecure" | "reftek" | "rip" | "ripng" | "rje" | "rlogin" | "rlp" | "rrp" | "rsvp-tunnel" | "rtp" | "rtsp" | "rwhois" | "rwp" | "secureid" | "sftp" | "sgmp" | "sift-uft" | "sip" | "slmail" | "smb" | "smtp" | "smux" | "snmp" | "snpp" | "socks" | "sql*net" | "sql-net" | "squid" | "ssh" | "statsrv" | "sunrpc" | "supdup" | "swat" | "syslog" | "systat" | "t.120" | "tacacs" | "talk" | "tcp-id-port" | "tcpmux" | "telnet" | "tftp" | "tftp-mcast" | "timbuktu" | "timbuktu-srv1" | "timbuktu-srv2" | "timbuktu-srv3" | "timbuktu-srv4" | "time" | "tinc" | "tlisrv" | "uls" | "unreal" | "uucp-path" | "vemmi" | "veracity" | "virtualuser" | "vmnet" | "vnc-1" | "vnc-2" | "webobjects" | "whois++" | "winbox" | "winbox-old" | "winbox-old-tls" | "wingate" | "wlbs" | "xdmcp" | "yahoo" | "z39.50" | number | Text>;
  /** Likely `no` unset. */ filterStream?: Input<boolean>;
  /** 0 to 4095. In order. */ filterVlan?: Many<number | string>;
  /** 10 to 4294967295. Likely `100KiB` unset. */ memoryLimit?: Input<number | string>;
  /** Likely `yes` unset. */ memoryScroll?: Input<boolean>;
  /** Likely `no` unset. */ onlyHeaders?: Input<boolean>;
  /** Likely `no` unset. */ streamingEnabled?: Input<boolean>;
  /** Likely `0.0.0.0:37008` unset. */ streamingServer?: Input<string>;
  /** 1 to 4294967295. Since 7.15. */ quickRows?: Input<number>;
  /** Since 7.15. */ quickShowFrame?: Input<boolean>;
  /** 2048 to 65536. Since 7.19. */ maxPacketSize?: Input<number | string>;
}

/** `/tool/traffic-generator`: Exists once. */
interface ToolTrafficGenerator {
  /** A time with its unit. Likely `100us` unset. */ latencyDistributionMax?: Input<string>;
  /** Likely `yes` unset. */ measureOutOfOrder?: Input<boolean>;
  /** 0 to 4294967295. Likely `100` unset. */ statsSamplesToKeep?: Input<number>;
  /** 0 to 255. Likely `0` unset. */ testId?: Input<number>;
}

/** `/tool/traffic-generator/packet-template`: Rows. */
interface ToolTrafficGeneratorPacketTemplate {
  comment?: Input<string>;
  computeChecksumFromOffset?: Input<"no-checksum" | number | Text>;
  data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized">;
  /** Also in hex. 0 to FF. */ dataByte?: Input<number | string>;
  /** In order. */ headerStack?: Many<"ip" | "ipv6" | "mac" | "raw" | "tcp" | "udp" | "vlan">;
  /** Name in `/interface`. */ interface?: Input<"lo" | Text>;
  /** 0 to 255. In order. */ ipDscp?: Many<number>;
  /** IPv4 address, network or range. In order. */ ipDst?: Many<string>;
  /** 0 to 65535. In order. */ ipFragOff?: Many<number>;
  /** IPv4 address. */ ipGateway?: Input<string>;
  /** 0 to 65535. In order. */ ipId?: Many<number>;
  ipProtocol?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** IPv4 address, network or range. In order. */ ipSrc?: Many<string>;
  /** 0 to 255. In order. */ ipTtl?: Many<number>;
  /** In order. */ ipv6Dst?: Many<number | string>;
  /** 0 to 1048575. In order. */ ipv6FlowLabel?: Many<number>;
  ipv6Gateway?: Input<string>;
  /** 0 to 255. In order. */ ipv6HopLimit?: Many<number | string>;
  ipv6NextHeader?: Input<"dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** In order. */ ipv6Src?: Many<number | string>;
  /** 0 to 255. In order. */ ipv6TrafficClass?: Many<number>;
  /** In order. */ macDst?: Many<string>;
  /** Also in hex. 0 to FFFF. In order. */ macProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
  /** In order. */ macSrc?: Many<string>;
  name?: Input<string>;
  port?: Input<string>;
  /** In order. */ randomByteOffsetsAndMasks?: Many<number | string>;
  /** In order. */ randomRanges?: Many<number | string>;
  /** In order. */ rawHeader?: Many<string>;
  specialFooter?: Input<boolean>;
  /** Number, or from one to another: `20-29`. 0 to 4294967295. In order. */ tcpAck?: Many<number | string>;
  /** 0 to 15. In order. */ tcpDataOffset?: Many<number>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ tcpDstPort?: Many<number | string>;
  tcpFlags?: Many<"ack" | "cwr" | "ece" | "fin" | "ns" | "psh" | "res0" | "res1" | "res2" | "rst" | "syn" | "urg">;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ tcpSrcPort?: Many<number | string>;
  /** Number, or from one to another: `20-29`. 0 to 4294967295. In order. */ tcpSyn?: Many<number | string>;
  /** 0 to 65535. In order. */ tcpUrgentPointer?: Many<number>;
  /** 0 to 65535. In order. */ tcpWindowSize?: Many<number | string>;
  /** In order. */ udpChecksum?: Many<"compute">;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ udpDstPort?: Many<number | string>;
  /** Number, or from one to another: `20-29`. 0 to 65535. In order. */ udpSrcPort?: Many<number | string>;
  /** 0 to 4095. In order. */ vlanId?: Many<number>;
  /** 0 to 7. In order. */ vlanPriority?: Many<number>;
  /** Also in hex. 0 to FFFF. In order. */ vlanProtocol?: Many<"802.2" | "arp" | "capsman" | "dot1x" | "homeplug-av" | "ip" | "ipv6" | "ipx" | "lacp" | "lldp" | "loop-protect" | "macsec" | "mpls-multicast" | "mpls-unicast" | "mvrp" | "packing-compr" | "packing-simple" | "pppoe" | "pppoe-discovery" | "rarp" | "romon" | "service-vlan" | "vlan" | number | Text>;
}

/** `/tool/traffic-generator/port`: Rows. */
interface ToolTrafficGeneratorPort {
  disabled?: Input<boolean>;
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  name?: Input<string>;
}

/** `/tool/traffic-generator/raw-packet-template`: Rows. */
interface ToolTrafficGeneratorRawPacketTemplate {
  comment?: Input<string>;
  computeChecksumFromOffset?: Input<"no-checksum" | number | Text>;
  data?: Input<"incrementing" | "random" | "specific-byte" | "uninitialized">;
  /** Also in hex. 0 to FF. */ dataByte?: Input<number | string>;
  header?: Input<string>;
  /** 0 to 65535. In order. */ ipHeaderOffset?: Many<number>;
  /** 0 to 65535. In order. */ ipv6HeaderOffset?: Many<number>;
  name?: Input<string>;
  port?: Input<string>;
  /** In order. */ randomByteOffsetsAndMasks?: Many<number | string>;
  /** In order. */ randomRanges?: Many<number | string>;
  specialFooter?: Input<boolean>;
  /** 0 to 65535. In order. */ tcpHeaderOffset?: Many<number>;
  udpComputeChecksum?: Input<boolean>;
  /** 0 to 65535. In order. */ udpHeaderOffset?: Many<number>;
}

/** `/tool/traffic-generator/stream`: Rows. */
interface ToolTrafficGeneratorStream {
  cpuCore?: Input<number | string>;
  disabled?: Input<boolean>;
  /** 0 to 255. */ streamId?: Input<number>;
  /** 0 to 4294967295. */ mbps?: Input<number>;
  name?: Input<string>;
  packetCount?: Input<"unlimited" | number | Text>;
  packetSize?: Input<number | string>;
  port?: Input<string>;
  /** 0 to 4294967295. */ pps?: Input<number>;
  txTemplate: Input<string>;
}

/** `/tool/traffic-monitor`: Rows. */
interface ToolTrafficMonitor extends Common {
  /** Name in `/interface`. */ interface: Input<"lo" | Text>;
  name?: Input<string>;
  onEvent?: Input<string>;
  /** 0 to 4294967295. */ threshold?: Input<number | string>;
  traffic?: Input<"received" | "transmitted">;
  trigger?: Input<"above" | "always" | "below">;
}

export interface ToolMenus {
  "/tool/bandwidth-server": ToolBandwidthServer;
  "/tool/calea": ToolCalea;
  "/tool/e-mail": ToolEMail;
  "/tool/graphing": ToolGraphing;
  "/tool/graphing/interface": ToolGraphingInterface;
  "/tool/graphing/queue": ToolGraphingQueue;
  "/tool/graphing/resource": ToolGraphingResource;
  "/tool/mac-server": ToolMacServer;
  "/tool/mac-server/mac-winbox": ToolMacServerMacWinbox;
  "/tool/mac-server/ping": ToolMacServerPing;
  "/tool/mac-server/sessions": ToolMacServerSessions;
  "/tool/netinstall": ToolNetinstall;
  "/tool/netinstall/cache": ToolNetinstallCache;
  "/tool/netinstall/settings": ToolNetinstallSettings;
  "/tool/netwatch": ToolNetwatch;
  "/tool/romon": ToolRomon;
  "/tool/romon/port": ToolRomonPort;
  "/tool/sms": ToolSms;
  "/tool/sniffer": ToolSniffer;
  "/tool/traffic-generator": ToolTrafficGenerator;
  "/tool/traffic-generator/packet-template": ToolTrafficGeneratorPacketTemplate;
  "/tool/traffic-generator/port": ToolTrafficGeneratorPort;
  "/tool/traffic-generator/raw-packet-template": ToolTrafficGeneratorRawPacketTemplate;
  "/tool/traffic-generator/stream": ToolTrafficGeneratorStream;
  "/tool/traffic-monitor": ToolTrafficMonitor;
}
