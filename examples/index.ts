// An LACP trunk to a switch: two SFP+ ports become one bond in a bridge that keeps VLANs apart, with an
// address and DHCP for management and for guests. The log goes to a syslog server, and the router
// backs itself up every night.
import * as pulumi from "@pulumi/pulumi";
import * as routeros from "pulumi-routeros";

const config = new pulumi.Config();

const ports = [1, 2].map(
  (at) => new routeros.EthernetPort(`trunk${at}`, { port: `sfp-sfpplus${at}`, name: `trunk${at}` }),
);

const trunk = new routeros.Bond("trunk", {
  name: "bond1",
  mode: "802.3ad",
  slaves: ports.map(({ name }) => name),
  transmitHashPolicy: "layer-2-and-3",
  comment: "LACP to the core switch",
});

const lan = new routeros.Bridge("lan", { name: "lan", vlanFiltering: true });
new routeros.BridgePort("trunk", {
  bridge: lan.name,
  interface: trunk.name,
  frameTypes: "admit-only-vlan-tagged",
});

const network = (name: string, id: number) => {
  const net = `10.0.${id}`;
  new routeros.BridgeVlan(name, {
    bridge: lan.name,
    vlanIds: [id],
    tagged: [lan.name, trunk.name],
  });
  const vlan = new routeros.Vlan(name, { name, interface: lan.name, vlanId: id });
  const address = new routeros.IpAddress(name, { address: `${net}.1/24`, interface: vlan.name });
  const pool = new routeros.IpPool(name, { name, ranges: [`${net}.100-${net}.199`] });
  new routeros.DhcpServer(name, { name, interface: vlan.name, addressPool: pool.name });
  new routeros.DhcpNetwork(name, {
    address: `${net}.0/24`,
    gateway: [`${net}.1`],
    dnsServer: [`${net}.1`],
  });
  return address;
};
const management = network("management", 10);
const guests = network("guests", 20);

const syslog = new routeros.LoggingAction("syslog", {
  name: "syslog",
  target: "remote",
  remote: "10.0.10.5",
});
new routeros.LoggingRule("syslog", { topics: ["info"], action: syslog.name });

const nightly = new routeros.BackupSchedule("nightly", {
  name: "nightly",
  at: "03:00:00",
  password: config.requireSecret("backupPassword"),
});

export const bond = trunk.name;
export const macAddress = trunk.macAddress;
export const gateways = [management.address, guests.address];
export const nextBackup = nightly.nextRun;
