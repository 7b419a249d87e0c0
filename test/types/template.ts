// A program as users write it, of every class of the package; test/package.spec.ts compiles it as
// `pulumi new typescript` sets the compiler up. Nothing here runs.
import * as pulumi from "@pulumi/pulumi";
import * as routeros from "pulumi-routeros";
import {
  VERSIONS,
  simulator,
  type Simulator,
  type SimulatorOptions,
} from "pulumi-routeros/simulator";

const config = new pulumi.Config();
const core = new routeros.Provider("core", { host: "192.168.88.1", insecure: true });
const on = { provider: core };

const slaves: routeros.BondArgs["slaves"] = ["ether2", "ether3"];
const bond = new routeros.Bond("bond", { name: "bond1", mode: "802.3ad", slaves }, on);
const vlan = new routeros.Vlan("vlan", { name: "vlan20", interface: bond.name, vlanId: 20 });
const bridge = new routeros.Bridge("bridge", { name: "bridge1", vlanFiltering: true });
new routeros.BridgePort("port", { interface: bond.name, bridge: bridge.name });
new routeros.BridgeVlan("guests", { bridge: bridge.name, vlanIds: [20], tagged: [bond.name] });
new routeros.EthernetPort("uplink", { port: "ether2", name: "uplink-a" });
const list = new routeros.InterfaceList("list", { name: "OFFICE" });
new routeros.InterfaceListMember("member", { list: list.name, interface: vlan.name });
new routeros.Vrrp("vrrp", { name: "vrrp10", interface: vlan.name, vrid: 10 });
const ranges = ["192.168.90.100-192.168.90.200"];
const addresses = new routeros.IpPool("addresses", { name: "guests", ranges });
new routeros.DhcpServer("dhcp", {
  name: "guests",
  interface: vlan.name,
  addressPool: addresses.name,
});
new routeros.DhcpNetwork("network", { address: "192.168.90.0/24", gateway: ["192.168.90.1"] });
new routeros.Ipv6Address("six", { address: "2001:db8:20::1/64", interface: vlan.name });
const address = new routeros.IpAddress("address", {
  address: "192.168.90.1/24",
  interface: vlan.name,
});
new routeros.IpService("telnet", { name: "telnet", disabled: true });
new routeros.ManagementFirewall("firewall", {
  name: "firewall",
  rules: [{ name: "office", action: "accept", srcAddress: address.address }],
});
const action = new routeros.LoggingAction("action", {
  name: "central",
  target: "remote",
  remote: "192.168.90.5",
});
const topics: routeros.Topic[] = ["interface"];
new routeros.LoggingRule("rule", { topics, action: action.name });
const script = new routeros.Script("script", { name: "hello", source: ":put 1", policy: ["read"] });
new routeros.Scheduler("schedule", { name: "daily", interval: "1d", onEvent: script.name });
const upload: routeros.Upload = { protocol: "sftp", host: "192.168.90.5", user: "router" };
const backup = new routeros.BackupSchedule("backup", { name: "nightly", keep: 7, upload });
const policy: routeros.Policy[] = ["read", "api"];
const group = new routeros.UserGroup("group", { name: "monitor", policy });
const password = config.requireSecret("password");
new routeros.User("user", { name: "monitor", group: group.name, password });
new routeros.Snmp("snmp", { enabled: true });
new routeros.SnmpCommunity("community", { name: password });
const pool = new routeros.Item("pool", { menu: "/ip/pool", name: "pool", ranges: "10.0.0.2" });
new routeros.Item("lease", {
  menu: "/ip/dhcp-server",
  name: "server",
  interface: bond.name,
  addressPool: pool.name,
});
new routeros.Route("depot", { dstAddress: "10.77.0.0/16", gateway: bond.name });
new routeros.Rows("blocked", {
  menu: "/ip/firewall/address-list",
  within: { list: "blocked" },
  rows: [{ address: "192.0.2.1" }],
});
new routeros.Rules("forward", {
  menu: "/ip/firewall/filter",
  chain: "forward",
  rules: [{ action: "accept", connectionState: ["established", "related"] }, { action: "drop" }],
});
new routeros.GraphingInterface("graph", { interface: bond.name });
new routeros.BondMonitoring("monitoring", { bond: bond.name, members: bond.slaves });
const from = new pulumi.StackReference("networks").getOutput("management");
new routeros.HardenedApi("hardened", { from, password });

export const files: pulumi.Output<routeros.BackupFile[] | undefined> = backup.files;
export const taken: pulumi.Output<routeros.Taken[] | undefined> = bond.taken;
export const mode: pulumi.Output<string | undefined> = bond.mode;
export const other = routeros.Bond.get("other", "bond9").running;

/** A router of one's own tests. */
export async function aRouter(options: SimulatorOptions = {}): Promise<Simulator> {
  const router = await simulator({ version: VERSIONS[0], ...options });
  const [first] = router.items("/interface/bonding");
  await pulumi.log.info(`${router.url} has ${first?.["name"]}`);
  return router;
}
