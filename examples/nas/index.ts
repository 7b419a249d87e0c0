// A NAS (or a switch) on two ports with LACP, in a network of its own. What the other end must have,
// and when large packets are worth it, is in README.md.
import * as pulumi from "@pulumi/pulumi";
import { Bond, IpAddress } from "pulumi-routeros";

const config = new pulumi.Config("nas");

const storage = new Bond("storage", {
  name: "bond-nas",
  mode: "802.3ad",
  slaves: ["ether4", "ether5"],
  transmitHashPolicy: "layer-2-and-3", // by host: fully 802.3ad, and many clients spread well
  lacpRate: "1sec", // a partner that is gone is noticed in seconds, not in a minute and a half
  minLinks: 1,
  mtu: config.getNumber("mtu") ?? 1500,
  comment: "NAS",
  takePorts: true,
});

const gateway = new IpAddress("storage", {
  address: "192.168.60.1/24",
  interface: storage.name,
});

export const port = storage.name;
export const nasGateway = gateway.address;
