import { bond } from "../../provider/resources/bond";
import type { Simulator } from "../../simulator";
import { manages } from "../support/manages";

/** ether2 and ether3 as a user has them who freed them by hand. */
function freePorts(router: Simulator): void {
  for (const { ".id": id, interface: port } of router.items("/interface/bridge/port"))
    if (id !== undefined && port !== "ether5") router.remove("/interface/bridge/port", id);
}

manages(bond, {
  create: { name: "bond1", slaves: ["ether3", "ether2"], mode: "active-backup", upDelay: "200ms" },
  sends: { name: "bond1", slaves: "ether3,ether2", mode: "active-backup", "up-delay": "200ms" },
  changes: {
    slaves: ["ether2", "ether3"],
    mode: "balance-xor",
    primary: "ether3",
    linkMonitoring: "none",
    miiInterval: "50ms",
    upDelay: "400ms",
    downDelay: "300ms",
    arpInterval: "200ms",
    arpIpTargets: ["192.168.88.2", "192.168.88.3"],
    minLinks: 1,
    transmitHashPolicy: "layer-3-and-4",
    lacpRate: "1sec",
    lacpMode: "passive",
    lacpUserKey: 5,
    lacpSystemId: "02:00:00:00:00:01",
    lacpSystemPriority: 100,
    mlagId: 3,
    forcedMacAddress: "02:00:00:00:00:02",
    mtu: 1400,
    arp: "proxy-arp",
    arpTimeout: "1m",
    disabled: true,
    comment: "uplink",
  },
  excused: { mlagId: "RouterOS cannot clear it" },
  prepare: freePorts,
  renamed: { name: "uplink" },
  drift: { set: ["mode", "broadcast"], "not set": ["mtu", "1400"] },
  newer: ["lacpMode", "passive"],
});
