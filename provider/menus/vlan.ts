import { common, layer2, defineMenu, optional, required } from "../schema";
import { memberOfBond } from "./bonding/ports";
import { duration, durationFrom, flag, integer, mac, name, oneOf } from "../values";

// /interface/vlan print, RouterOS 7.22:
//   name=vlan20 mtu=1500 l2mtu=1594 mac-address=48:8F:5A:01:02:03 arp=enabled arp-timeout=auto
//   loop-protect=default loop-protect-status=off loop-protect-send-interval=5s
//   loop-protect-disable-time=5m vlan-id=20 interface=bridge use-service-tag=no mvrp=no

/** `/interface/vlan`, https://help.mikrotik.com/docs/spaces/ROS/pages/88014957/VLAN */
export const vlan = defineMenu("/interface/vlan", {
  type: "Vlan",
  noun: "VLAN",
  key: ["name"],
  identifiedBy: [["interface", "vlanId"]],
  unique: [{ properties: ["interface", "vlanId"], number: "vlanId", most: 4094 }],
  isInterface: true,
  carries: { interface: "name", below: "interface" },
  properties: {
    /** Name of the VLAN's interface, e.g. `"vlan20"`; no other interface may have it. Changed in place. */
    name: required(name),
    /** VLAN tag, 1 to 4094. */
    vlanId: required(integer(1, 4094)),
    /** Name of the interface that carries the tagged frames: `bond.name`, `"bridge"`. */
    interface: required(name, { refersTo: "/interface" }),
    /** Largest packet in bytes, 68 to 65535. Default: 1500. */
    mtu: optional(integer(68, 65_535), { default: "1500" }),
    ...layer2,
    /** Find loops by frames that come back: `"default"` is off. Default: `"default"`. */
    loopProtect: optional(oneOf("default", "off", "on"), { default: "default" }),
    /** How long a looped interface stays off. Default: `"5m"`. */
    loopProtectDisableTime: optional(duration, { default: "5m" }),
    /** How often loop frames are sent, at least `"1s"`. Default: `"5s"`. */
    loopProtectSendInterval: optional(durationFrom("1s"), { default: "5s" }),
    /** Tag with 802.1ad's EtherType 0x88A8 instead of 0x8100. Default: `false`. */
    useServiceTag: optional(flag, { default: "false" }),
    /** Announce the VLAN by MVRP. Default: `false`. Since RouterOS 7.15. */
    mvrp: optional(flag, { default: "false", since: "7.15" }),
    ...common,
  },
  outputs: {
    /** MAC address, that of the interface below. */
    macAddress: optional(mac),
    /** True while the interface below has link. */
    running: optional(flag),
  },
  obstacles: memberOfBond,
  claims: ({ name: own, interface: below, vlanId, disabled }) => [
    ...(below !== undefined && disabled !== true
      ? [{ thing: below, purpose: "puts a VLAN on it", shared: true }]
      : []),
    ...(below !== undefined && vlanId !== undefined
      ? [{ thing: `VLAN ${vlanId} on ${below}`, purpose: "makes it" }]
      : []),
    ...(own !== undefined
      ? [{ thing: `the name ${own}`, purpose: "gives it to an interface" }]
      : []),
  ],
});
