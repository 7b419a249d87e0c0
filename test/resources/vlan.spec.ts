import { vlan } from "../../provider/resources/vlan";
import { manages } from "../support/manages";

manages(vlan, {
  create: { name: "vlan20", interface: "bridge", vlanId: 20, comment: "guests" },
  sends: { name: "vlan20", interface: "bridge", "vlan-id": "20", comment: "guests" },
  changes: {
    vlanId: 21,
    interface: "ether1",
    mtu: 1400,
    arp: "reply-only",
    arpTimeout: "30s",
    loopProtect: "on",
    loopProtectDisableTime: "10m",
    loopProtectSendInterval: "2s",
    useServiceTag: true,
    mvrp: true,
    disabled: true,
    comment: "visitors",
  },
  renamed: { name: "guests" },
  drift: { set: ["vlan-id", "30"], "not set": ["mtu", "1400"] },
  newer: ["mvrp", true],
});
