import { vlan } from "../../provider/menus/vlan";
import { manages } from "../support/manages";

manages(vlan, ({ name, ports: [one, two] }) => ({
  create: { name: name("vlan20"), interface: one, vlanId: 20, comment: "guests" },
  sends: { name: name("vlan20"), interface: one, "vlan-id": "20", comment: "guests" },
  changes: {
    vlanId: 21,
    interface: two,
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
  renamed: { name: name("guests") },
  drift: { set: ["vlan-id", "30"], "not set": ["mtu", "1400"] },
  newer: ["mvrp", true],
}));
