// A home office on a factory-default router: ether2 and ether3 leave the bridge and become one
// uplink that survives a pulled cable, the office network moves onto it, cables that come and go are
// logged to disk, and the router backs itself up every night.
import * as pulumi from "@pulumi/pulumi";
import { BackupSchedule, Bond, IpAddress, LoggingAction, LoggingRule } from "pulumi-routeros";

const config = new pulumi.Config();

const uplink = new Bond("uplink", {
  name: "bond1",
  mode: "active-backup",
  slaves: ["ether2", "ether3"],
  primary: "ether2",
  miiInterval: "100ms",
  upDelay: "200ms",
  downDelay: "200ms",
  comment: "uplink to the office switch",
  takePorts: true, // out of the bridge now, back into it on destroy
});

const office = new IpAddress("office", {
  address: "192.168.90.1/24",
  interface: uplink.name, // made after the bond, removed before it
});

const links = new LoggingAction("links", { name: "links", target: "disk" });
new LoggingRule("links", { topics: ["interface"], action: links.name });

const nightly = new BackupSchedule("nightly", {
  name: "nightly",
  at: "03:00:00",
  keep: 7,
  password: config.requireSecret("backupPassword"),
});

export const bond = uplink.name;
export const macAddress = uplink.macAddress;
export const gateway = office.address;
export const nextBackup = nightly.nextRun;
