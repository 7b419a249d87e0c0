import type { Declared } from "../support/deployment";

/** What the campaign's program has on the router: the menus that a verdict compares. */
export const MENUS = [
  "/interface",
  "/interface/bonding",
  "/interface/vlan",
  "/interface/bridge",
  "/interface/bridge/port",
  "/ip/address",
  "/system/logging",
  "/system/logging/action",
  "/system/script",
  "/system/scheduler",
  "/ppp/secret",
] as const;

interface Choices {
  bond: string;
  slaves: string[];
  mode: string;
  vlan: number;
  remote: string;
  prefix: string;
  backup: string;
  at: string;
  keep: number;
}

/**
 * Six resources: a bond that takes its ports from the bridge, two that depend on it one after the
 * other, a row of the factory that is adopted, a rule without a name, and two items in one.
 */
function program(choices: Choices): Declared[] {
  const { bond, slaves, mode, vlan, remote, prefix, backup, at, keep } = choices;
  const name = `vlan${vlan}`;
  return [
    {
      type: "Bond",
      name: "uplink",
      inputs: { name: bond, mode, slaves, takePorts: true },
    },
    {
      type: "Vlan",
      name: "guests",
      inputs: { name, interface: bond, vlanId: vlan },
      after: ["uplink"],
    },
    {
      type: "IpAddress",
      name: "gateway",
      inputs: { address: `192.168.${vlan}.1/24`, interface: name },
      after: ["guests"],
    },
    {
      type: "LoggingAction",
      name: "central",
      inputs: { name: "remote", target: "remote", remote, adopt: true },
    },
    {
      type: "LoggingRule",
      name: "links",
      inputs: { topics: ["interface", "!debug"], action: "remote", prefix },
      after: ["central"],
    },
    {
      type: "BackupSchedule",
      name: "nightly",
      inputs: { name: backup, at, keep, password: "for the files" },
    },
  ];
}

/** The program as it is first. */
export const FIRST = program({
  bond: "bond1",
  slaves: ["ether2", "ether3"],
  mode: "active-backup",
  vlan: 20,
  remote: "192.168.90.5",
  prefix: "links",
  backup: "nightly",
  at: "03:00:00",
  keep: 7,
});

/** The same with a change of every resource: of names and references, of members, of words. */
export const CHANGED = program({
  bond: "uplink",
  slaves: ["ether2", "ether4"],
  mode: "balance-xor",
  vlan: 21,
  remote: "192.168.90.6",
  prefix: "cables",
  backup: "evening",
  at: "04:00:00",
  keep: 3,
});
