import { type Advice, common, defineMenu, optional, required, type Traits } from "../schema";
import {
  duration,
  durationFrom,
  durationOr,
  flag,
  integer,
  mac,
  name,
  oneOf,
  set,
} from "../values";

// /interface/ethernet print of an SFP+ port, RouterOS 7.22 (counters left out):
//   default-name=sfp-sfpplus1 name=uplink-a mtu=1500 l2mtu=1600 mac-address=48:8F:5A:01:02:03
//   orig-mac-address=48:8F:5A:01:02:03 arp=enabled arp-timeout=auto loop-protect=default
//   auto-negotiation=yes advertise=1G-baseX,10G-baseSR-LR tx-flow-control=off rx-flow-control=off
//   bandwidth=unlimited/unlimited disabled=no

/** What RouterOS calls a speed since 7.12, and before. */
const today = [
  ...(["10M-baseT-half", "10M-baseT-full", "100M-baseT-half", "100M-baseT-full"] as const),
  ...(["100M-baseFX-half", "100M-baseFX-full", "1G-baseT-half", "1G-baseT-full"] as const),
  ...(["1G-baseX", "2.5G-baseT", "2.5G-baseX", "5G-baseT", "10G-baseT", "10G-baseCR"] as const),
  ...(["10G-baseSR-LR", "25G-baseCR", "25G-baseSR-LR", "40G-baseCR4", "40G-baseSR4-LR4"] as const),
  ...(["50G-baseCR2", "50G-baseCR", "50G-baseSR2-LR2", "50G-baseSR-LR"] as const),
  ...(["100G-baseCR4", "100G-baseCR2", "100G-baseSR4-LR4", "100G-baseSR2-LR2"] as const),
  ...(["200G-baseCR4", "200G-baseSR4-LR4", "400G-baseCR8", "400G-baseSR8-LR8"] as const),
] as const;
const onceAdvertised = [
  ...(["10M-half", "10M-full", "100M-half", "100M-full", "1000M-half", "1000M-full"] as const),
  ...(["2500M-full", "5000M-full", "10000M-full"] as const),
] as const;
const onceSpeed = ["10Mbps", "100Mbps", "1Gbps", "2.5Gbps", "5Gbps", "10Gbps"] as const;

/** Which versions have which of the words. */
function byVersion(once: readonly string[]): Pick<Traits, "values"> {
  const values: Record<string, { since: string } | { until: string }> = {};
  for (const word of today) values[word] = { since: "7.12" };
  for (const word of once) values[word] = { until: "7.12" };
  return { values };
}

/** `/interface/ethernet`, https://help.mikrotik.com/docs/spaces/ROS/pages/8323191/Ethernet */
export const ethernetPort = defineMenu("/interface/ethernet", {
  type: "EthernetPort",
  noun: "ethernet port",
  key: ["port"],
  kind: "fixed",
  isInterface: true,
  carries: { interface: "name" },
  properties: {
    /** The port by its factory name, whatever it is called now: `"ether2"`, `"sfp-sfpplus1"`. Another one replaces the resource. */
    port: required(name, { word: "default-name" }),
    /** What it is called, e.g. `"uplink-a"`; no other interface may have it. What refers to it follows. Default: as it was found. */
    name: optional(name),
    /** Off while true. Default: as it was found. */
    disabled: optional(flag),
    /** Largest packet in bytes, 0 to 65536, at most `l2mtu`. Default: as it was found. */
    mtu: optional(integer(0, 65_536)),
    /**
     * Largest frame in bytes without its MAC header, 0 to 65536; the board has a limit of its own. A
     * bond's `mtu` is at most that of its smallest member. Setting it may take all ports of the
     * switch chip down for a moment. Not on a CHR. Default: as it was found.
     */
    l2mtu: optional(integer(0, 65_536)),
    /** MAC address of its own. Default: as it was found. */
    macAddress: optional(mac),
    /** How ARP requests are answered. Default: as it was found. */
    arp: optional(oneOf("enabled", "disabled", "proxy-arp", "reply-only", "local-proxy-arp")),
    /** How long an ARP entry lives: a time such as `"30s"`, or `"auto"`. Default: as it was found. */
    arpTimeout: optional(durationOr("auto")),
    /** Agree on the speed with the other end, out of `advertise`. Default: as it was found. */
    autoNegotiation: optional(flag),
    /**
     * The speeds that are offered, in any order: `["1G-baseT-full", "10G-baseT"]`; below RouterOS 7.12
     * `["1000M-full"]`. Default: as it was found, which is all that the port knows.
     */
    advertise: optional(set(oneOf(...today, ...onceAdvertised)), byVersion(onceAdvertised)),
    /** Speed with `autoNegotiation: false`: `"10G-baseCR"`; below RouterOS 7.12 `"10Gbps"`. Default: as it was found. */
    speed: optional(oneOf(...today, ...onceSpeed), {
      ...byVersion(onceSpeed),
      mistaken: {
        "1G": '"1G-baseT-full" or "1G-baseX"',
        "10G": '"10G-baseT", "10G-baseCR" or "10G-baseSR-LR"',
        "25G": '"25G-baseCR" or "25G-baseSR-LR"',
      },
    }),
    /** Both directions at once, with `autoNegotiation: false`. Not since RouterOS 7.12, where `speed` says it. Default: as it was found. */
    fullDuplex: optional(flag, { until: "7.12" }),
    /** Ask the other end to pause. Default: as it was found. */
    txFlowControl: optional(oneOf("auto", "off", "on")),
    /** Pause when the other end asks for it. Default: as it was found. */
    rxFlowControl: optional(oneOf("auto", "off", "on")),
    /** Find loops by frames that come back: `"default"` is off. Default: as it was found. */
    loopProtect: optional(oneOf("default", "off", "on")),
    /** How long a looped port stays off. Default: as it was found. */
    loopProtectDisableTime: optional(duration),
    /** How often loop frames are sent, at least `"1s"`. Default: as it was found. */
    loopProtectSendInterval: optional(durationFrom("1s")),
    /** Take the port for running without looking (x86 and CHR). Default: as it was found. */
    disableRunningCheck: optional(flag),
    /** Cross transmit and receive by itself. Default: as it was found. */
    mdixEnable: optional(flag),
    /** How long the cable is. Default: as it was found. */
    cableSettings: optional(oneOf("default", "short", "standard")),
    /** Which half of a combo port is used. Default: as it was found. */
    comboMode: optional(oneOf("auto", "copper", "sfp")),
    /** Forward error correction; both ends need the same. Default: as it was found. Not in RouterOS 6. */
    fecMode: optional(oneOf("auto", "fec74", "fec91", "off"), { since: "7.1" }),
    /** Take an SFP module for linked whatever it says. Default: as it was found. Since RouterOS 7.15. */
    sfpIgnoreRxLos: optional(flag, { since: "7.15" }),
    /** Which rate of an SFP module is selected. Default: as it was found. */
    sfpRateSelect: optional(oneOf("high", "low")),
    /** Temperature in degrees Celsius at which an SFP module is switched off. Default: as it was found. */
    sfpShutdownTemperature: optional(integer(0, 4_294_967_295)),
    /** A note for people; printed above the item. Default: as it was found. */
    comment: optional(common.comment.codec, { freeText: true }),
  },
  outputs: {
    /** MAC address that the port was made with. */
    origMacAddress: optional(mac),
    /** True while the port has link. */
    running: optional(flag),
  },
  mistaken: { defaultName: "port", "default-name": "port", duplex: "fullDuplex", mode: "speed" },
  advice: ({ autoNegotiation, advertise, speed }, isSet): Advice[] => [
    ...(speed !== undefined && (autoNegotiation === true || !isSet("autoNegotiation"))
      ? [
          {
            severity: "info" as const,
            text: `speed: "${speed}" only counts with autoNegotiation: false; with it on, write advertise: ["${speed}"]`,
          },
        ]
      : []),
    ...(advertise !== undefined && autoNegotiation === false
      ? [
          {
            severity: "warn" as const,
            text: "advertise: nothing is offered with autoNegotiation: false: write speed, or leave autoNegotiation out",
          },
        ]
      : []),
  ],
  claims: ({ port, name: own }) => [
    ...(port === undefined ? [] : [{ thing: `the ethernet port ${port}`, purpose: "sets it" }]),
    ...(own === undefined
      ? []
      : [{ thing: `the name ${own}`, purpose: "gives it to an interface" }]),
  ],
});
