// A media server on two gigabit ports of the LAN. One connection never gets more than one of them;
// several do, by the hash. The outputs say how much to expect, computed in throughput.ts.
import { Bond, BridgePort } from "pulumi-routeros";
import { together } from "./throughput";

const slaves = ["ether2", "ether3"];
const gigabit = 1000; // Mbit/s
const mtu = 1500;

const server = new Bond("server", {
  name: "bond-media",
  mode: "802.3ad",
  slaves,
  // By connection: one workstation that opens several uses both ports. By host ("layer-2-and-3")
  // one workstation gets one port, whatever it opens.
  transmitHashPolicy: "layer-3-and-4",
  lacpRate: "1sec",
  mtu,
  comment: "media server",
  takePorts: true,
});

const port = new BridgePort("server", { interface: server.name, bridge: "bridge" });

export const lanPort = port.interface;
/** Mbit/s to expect in one direction. */
export const oneConnection = together(1, slaves.length, gigabit, mtu);
export const eightConnections = together(8, slaves.length, gigabit, mtu);
