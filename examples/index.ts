// A home office on a factory-default router: ether2 and ether3 leave the bridge and become one
// uplink that survives a pulled cable, and the office network moves onto it.
import { Bond, IpAddress } from "pulumi-routeros";

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

export const bond = uplink.name;
export const macAddress = uplink.macAddress;
export const gateway = office.address;
export const network = office.network;
