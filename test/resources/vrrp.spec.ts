import { vrrp } from "../../provider/menus/vrrp";
import { manages } from "../support/manages";

manages(vrrp, ({ name, ports: [one, two] }) => ({
  create: { name: name("vrrp10"), interface: one, vrid: 10, version: 2 },
  sends: { name: name("vrrp10"), interface: one, vrid: "10", version: "2" },
  changes: {
    interface: two,
    vrid: 11,
    priority: 200,
    interval: "2s",
    version: 3,
    v3Protocol: "ipv6",
    v3ChecksumAsV2: true,
    preemptionMode: false,
    authentication: "simple",
    password: "secret",
    groupAuthority: name("vrrp1"),
    syncConnectionTracking: true,
    remoteAddress: "10.0.10.3",
    connectionTrackingMode: "active-active",
    connectionTrackingPort: 9000,
    onMaster: ":log info master",
    onBackup: ":log info backup",
    onFail: ":log info fail",
    mtu: 1400,
    arp: "reply-only",
    arpTimeout: "30s",
    disabled: true,
    comment: "gateway",
  },
  beside: { v3Protocol: { version: 3 } },
  excused: Object.fromEntries(
    ["v3ChecksumAsV2", "groupAuthority", "remoteAddress"].map((property) => [
      property,
      "what it is unset is not on record: left alone",
    ]),
  ),
  prepare: (bench) =>
    bench.add("/interface/vrrp", { name: name("vrrp1"), interface: one, vrid: "1" }),
  renamed: { name: name("gateway") },
  drift: { set: ["vrid", "12"], "not set": ["priority", "50"] },
  newer: ["connectionTrackingPort", 9000],
}));
