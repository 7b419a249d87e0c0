// Two cables to the office switch as one port of the LAN: the bond takes ether4 and ether5 out of
// the bridge and goes back into it itself, so the LAN keeps its address. Guests get a VLAN on it.
import { Bond, BridgePort, IpAddress, Vlan } from "pulumi-routeros";

const uplink = new Bond("uplink", {
  name: "bond-lan",
  mode: "802.3ad",
  slaves: ["ether4", "ether5"],
  lacpRate: "1sec",
  transmitHashPolicy: "layer-2-and-3",
  takePorts: true,
});

const port = new BridgePort("uplink", { interface: uplink.name, bridge: "bridge" });

const guests = new Vlan("guests", { name: "guests", vlanId: 20, interface: port.bridge });

const guestNetwork = new IpAddress("guests", {
  address: "192.168.20.1/24",
  interface: guests.name,
});

export const lanPort = port.interface;
export const guestGateway = guestNetwork.address;
