// npx ts-node tools/record-states.ts > test/states/NAME.json: what this code leaves in state, and on the router.
// 0.1.0.json is of commit b299916 and is never recorded again: it is what old stacks hold.
// Record another file beside it when a release writes state in another way.
import { simulator, type Version } from "../simulator";
import { type Declared, Deployment, type Values } from "../test/support/deployment";

/** What is made, on what, and what goes wrong. */
interface Program {
  title: string;
  resources: Declared[];
  /** Commands that never reach the router; the resources stay unfinished. */
  lost?: string;
  /** How many of them reach it nevertheless, before the others do not. */
  but?: number;
}

const one = (type: string, inputs: Values): Declared[] => [{ type, name: "one", inputs }];
const password = "Kestrel-over-7-hills";
const bond = { name: "bond1", mode: "active-backup", slaves: ["ether2", "ether3"] };
const vlan = { name: "guests", vlanId: 20, interface: "bridge", comment: "guests" };
const rules = [
  { name: "answers", action: "accept", connectionState: ["established", "related"] },
  {
    ...{ name: "office", action: "accept", protocol: "tcp" },
    ...{ srcAddress: "192.168.88.0/24", dstPort: "22,8291,8728" },
  },
  { name: "the rest", action: "drop", protocol: "tcp", dstPort: "22,8291" },
];
const closed = ["telnet", "ftp", "www", "ssh"];

const programs: Program[] = [
  { title: "Bond with taken ports", resources: one("Bond", { ...bond, takePorts: true }) },
  {
    title: "a network: bond, port, VLAN, address",
    resources: [
      {
        type: "Bond",
        name: "bond",
        inputs: {
          ...{ ...bond, takePorts: true, primary: "ether2", miiInterval: "100ms" },
          ...{ upDelay: "200ms", downDelay: "200ms", comment: "uplink" },
        },
      },
      {
        type: "BridgePort",
        name: "port",
        inputs: { interface: "bond1", bridge: "bridge", pvid: 20 },
        after: ["bond"],
      },
      { type: "Vlan", name: "vlan", inputs: { ...vlan, interface: "bond1" }, after: ["bond"] },
      {
        type: "IpAddress",
        name: "address",
        inputs: { address: "192.168.90.1/24", interface: "guests", comment: "office" },
        after: ["vlan"],
      },
    ],
  },
  {
    title: "LoggingAction and LoggingRule",
    resources: [
      {
        type: "LoggingAction",
        name: "action",
        inputs: { name: "links", target: "disk", diskFileName: "links" },
      },
      {
        type: "LoggingRule",
        name: "rule",
        inputs: { topics: ["interface"], action: "links", prefix: "link" },
        after: ["action"],
      },
    ],
  },
  {
    title: "LoggingAction of the factory",
    resources: one("LoggingAction", {
      ...{ name: "disk", target: "disk", diskFileCount: 5, adopt: true },
    }),
  },
  {
    title: "Script and Scheduler",
    resources: [
      {
        type: "Script",
        name: "script",
        inputs: { name: "hello", source: ':log info "hello"', policy: ["read", "write"] },
      },
      {
        type: "Scheduler",
        name: "scheduler",
        inputs: { name: "hello", interval: "1d", onEvent: "hello", startTime: "03:00:00" },
        after: ["script"],
      },
    ],
  },
  {
    title: "BackupSchedule",
    resources: one("BackupSchedule", { name: "nightly", at: "03:00:00", keep: 7, password }),
  },
  {
    title: "UserGroup and User",
    resources: [
      {
        type: "UserGroup",
        name: "group",
        inputs: { name: "watchers", policy: ["read", "api"] },
      },
      {
        type: "User",
        name: "user",
        inputs: { name: "watcher", group: "watchers", password, address: ["192.168.88.0/24"] },
        after: ["group"],
      },
    ],
  },
  {
    title: "IpService, as found",
    resources: one("IpService", { name: "www", disabled: true, address: ["192.168.88.0/24"] }),
  },
  {
    title: "ManagementFirewall",
    resources: one("ManagementFirewall", { name: "management", rules }),
  },
  {
    title: "HardenedApi: what it is made of",
    resources: [
      {
        type: "UserGroup",
        name: "group",
        inputs: { name: "pulumi", policy: ["read", "write", "api"] },
      },
      {
        type: "User",
        name: "user",
        inputs: { name: "pulumi", group: "pulumi", password, address: ["127.0.0.0/8"] },
        after: ["group"],
      },
      ...closed.map((name) => ({ type: "IpService", name, inputs: { name, disabled: true } })),
      { type: "ManagementFirewall", name: "firewall", inputs: { name: "pulumi", rules } },
    ],
  },
  {
    title: "BondMonitoring: what it is made of",
    resources: [
      {
        type: "LoggingAction",
        name: "disk",
        inputs: { name: "links", target: "disk", diskFileName: "links" },
      },
      {
        type: "LoggingRule",
        name: "rule",
        inputs: { topics: ["interface"], action: "links" },
        after: ["disk"],
      },
      { type: "GraphingInterface", name: "graph", inputs: { interface: "ether2" } },
      {
        type: "SnmpCommunity",
        name: "community",
        inputs: { name: "watch", addresses: ["192.168.88.0/24"] },
      },
      {
        type: "Snmp",
        name: "snmp",
        inputs: { enabled: true, contact: "noc", location: "rack 3" },
        after: ["community"],
      },
    ],
  },
  { title: "Vlan, pending", resources: one("Vlan", vlan), lost: "/interface/vlan/" },
  {
    title: "Bond, pending, with taken ports",
    resources: one("Bond", { ...bond, takePorts: true }),
    lost: "/interface/bonding/",
  },
  {
    title: "BackupSchedule without its schedule",
    resources: one("BackupSchedule", { name: "nightly", at: "03:00:00", password }),
    lost: "/system/scheduler/",
  },
  {
    title: "User, pending",
    resources: one("User", { name: "u", group: "read", password }),
    lost: "/user/add",
  },
  {
    title: "Snmp, unfinished",
    resources: one("Snmp", { enabled: true, contact: "noc" }),
    lost: "/snmp/",
  },
  {
    title: "ManagementFirewall, half of its rules",
    resources: one("ManagementFirewall", { name: "management", rules }),
    lost: "/ip/firewall/filter/add",
    but: 1,
  },
];

/** Runs a program on a factory-default router; answers what it left, and how the router came to be so. */
async function record(version: Version, { title, resources, lost, but = 0 }: Program) {
  const router = await simulator({ version });
  const never = new Set<number>();
  let passed = 0;
  const pathOf = (one: { menu: string; command: string }) => `${one.menu}/${one.command}`;
  try {
    if (lost !== undefined)
      router.fault({
        on: (one) => {
          if (!pathOf(one).startsWith(lost) || (one.command === "print" && never.size === 0))
            return false;
          if (passed++ < but) return false;
          never.add(one.number);
          return true;
        },
        do: "drop-before",
        times: 10_000,
      });
    const stack = new Deployment({
      "routeros:host": router.url,
      "routeros:timeout": lost === undefined ? "10s" : "300ms",
      "routeros:confirm": "off",
    });
    const failed = await stack.up(resources).then(
      () => false,
      () => true,
    );
    if (failed !== (lost !== undefined))
      throw new Error(`${title} on ${version}: ${failed ? "failed" : "did not fail"}`);
    return {
      title,
      version,
      program: resources,
      state: [...stack.state],
      commands: router.commands
        .filter((one) => one.command !== "print" && one.menu !== "")
        .filter((one) => !never.has(one.number))
        .map((one) => [pathOf(one), one.words]),
    };
  } finally {
    await router.close();
  }
}

async function main(): Promise<void> {
  const recorded: unknown[] = [];
  for (const version of ["7.22.3", "6.49.18"] satisfies Version[])
    for (const program of programs) recorded.push(await record(version, program));
  console.log(`[\n${recorded.map((each) => JSON.stringify(each)).join(",\n")}\n]`);
}

void main();
