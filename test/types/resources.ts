// What the compiler must take and refuse in a program. Nothing here runs: `tsc --noEmit` fails when
// a line that must be refused is not, and the specs ask the language service about the rest.
import * as pulumi from "@pulumi/pulumi";
import {
  BackupSchedule,
  Bond,
  type BondArgs,
  BondMonitoring,
  BridgePort,
  HardenedApi,
  IpAddress,
  ManagementFirewall,
  Provider,
  Vlan,
} from "../../provider";

const mode: BondArgs["mode"] = "802.3ad";
export const args: BondArgs = { name: "bond1", slaves: ["ether2", "ether3"], mode };

export const bond = new Bond("bond", args);

// Outputs are accepted wherever a value is, also inside lists.
export const nested = new Bond("nested", {
  name: pulumi.output("bond2"),
  slaves: [pulumi.output("ether4"), "ether5", Promise.resolve("ether6")],
  mode: pulumi.output("broadcast" as const),
  arpIpTargets: pulumi.output(["192.168.88.2", "192.168.88.3"]),
  mtu: pulumi.output(1500),
});
export const all = new Bond("all", { name: bond.name, slaves: bond.slaves });
export const maybe = new Bond("maybe", { ...args, mtu: bond.mtu, comment: bond.comment });

// At any depth: whole lists, objects within them, fields of those; what a stack exports has no type.
const other = new pulumi.StackReference("other");
const later = <T>(value: T): pulumi.Output<T> => pulumi.output(value) as pulumi.Output<T>;
export const firewall = new ManagementFirewall("firewall", {
  name: "firewall",
  rules: [
    {
      name: "a",
      action: "accept",
      srcAddress: bond.name,
      connectionState: [later("new" as const)],
    },
    {
      name: "b",
      action: later("drop" as const),
      log: Promise.resolve(true),
      dstPort: bond.comment,
    },
    later({ name: "c", action: "drop" as const, dstPort: later("22") }),
  ],
});
export const wholeRules = new ManagementFirewall("rules", {
  name: "rules",
  rules: later([{ name: "a", action: "accept" as const, dstPort: "22" }]),
});
export const backup = new BackupSchedule("backup", {
  name: "nightly",
  upload: { protocol: "sftp", host: other.getOutput("server"), user: later("router") },
});
export const monitoring = new BondMonitoring("monitoring", {
  bond: bond.name,
  members: bond.slaves,
  snmp: {
    community: other.requireOutput("community"),
    managers: other.requireOutput("managers"),
    otherInterfaces: bond.slaves,
    passwords: later({ authentication: "a", encryption: later("b") }),
  },
});
export const hardened = new HardenedApi("hardened", {
  from: other.getOutput("networks"),
  services: later(["api" as const, later("ssh" as const)]),
  username: bond.name,
  policies: later(["test" as const]),
  device: later("hq"),
  password: other.requireOutput("password"),
});

// What the program sets is there; what the router may leave out may be undefined.
export const name: pulumi.Output<string> = bond.name;
export const slaves: pulumi.Output<string[]> = bond.slaves;
export const mtu: pulumi.Output<number | undefined> = bond.mtu;
export const macAddress: pulumi.Output<string | undefined> = bond.macAddress;
export const running: pulumi.Output<boolean | undefined> = bond.running;
export const policy: pulumi.Output<
  "encap-2-and-3" | "encap-3-and-4" | "layer-2" | "layer-2-and-3" | "layer-3-and-4" | undefined
> = bond.transmitHashPolicy;
export const taken: pulumi.Output<{ menu: string; words: Record<string, string> }[] | undefined> =
  bond.taken;

// The other resources, an explicit provider, and items that are only read.
export const provider = new Provider("core", {
  host: "192.168.88.1",
  password: pulumi.secret("x"),
});
export const address = new IpAddress(
  "address",
  { address: "192.168.90.1/24", interface: bond.name },
  { provider, dependsOn: bond },
);
export const port = new BridgePort("port", { interface: bond.name, bridge: "bridge", horizon: 5 });
export const free = new BridgePort("free", { interface: "ether5", bridge: "a", horizon: "none" });
export const vlan = new Vlan("vlan", { name: "vlan20", interface: bond.name, vlanId: 20 });
export const read: Bond = Bond.get("read", "bond9");
export const elsewhere: Vlan = Vlan.get("elsewhere", "vlan9", { device: "core" });

// @ts-expect-error a misspelt property
new Bond("a", { name: "bond1", slaves: ["ether2"], miiIntervall: "100ms" });
// @ts-expect-error RouterOS's spelling of a property
new Bond("b", { name: "bond1", slaves: ["ether2"], "mii-interval": "100ms" });
// @ts-expect-error a property that tutorials name and no RouterOS has
new Bond("c", { name: "bond1", slaves: ["ether2"], primaryPortOverride: "ether2" });
// @ts-expect-error a required property is missing
new Bond("d", { name: "bond1" });
// @ts-expect-error arguments are missing
new Bond("e");
// @ts-expect-error a word that is none of the enum's
new Bond("f", { name: "bond1", slaves: ["ether2"], mode: "active_backup" });
// @ts-expect-error a number as text
new Bond("g", { name: "bond1", slaves: ["ether2"], mtu: "1500" });
// @ts-expect-error members in one text
new Bond("h", { name: "bond1", slaves: "ether2,ether3" });
// @ts-expect-error a flag as RouterOS's word
new Bond("i", { name: "bond1", slaves: ["ether2"], disabled: "yes" });
// @ts-expect-error a member that is no text
new Bond("j", { name: "bond1", slaves: [2, 3] });
// @ts-expect-error a text that may be any, where a word is asked for
new Bond("k", { name: "bond1", slaves: ["ether2"], mode: pulumi.output("" as string) });
// @ts-expect-error what only the router says cannot be set
new Bond("l", { name: "bond1", slaves: ["ether2"], macAddress: "48:8F:5A:01:02:03" });
// @ts-expect-error takePorts is the bond's alone
new Vlan("m", { name: "vlan20", interface: "bridge", vlanId: 20, takePorts: true });
// @ts-expect-error an address needs an interface
new IpAddress("n", { address: "192.168.90.1/24" });
// @ts-expect-error another word than the number's
new BridgePort("o", { interface: "ether5", bridge: "bridge", horizon: "all" });
// @ts-expect-error a provider needs a host
new Provider("p", { username: "admin" });
// @ts-expect-error get takes a device and nothing else of an item
Bond.get("q", "bond1", { mode: "broadcast" });
// @ts-expect-error an output is no plain value
export const plain: string = bond.name;
// @ts-expect-error what the router may leave out is not always there
export const certain: pulumi.Output<number> = bond.mtu;
// @ts-expect-error outputs are read-only
bond.mtu = pulumi.output(1400);
