// Two lines to ONE provider, or to one pair of switches: an uplink that survives the loss of either.
// Lines of two providers are no bond; README.md says why, and what to do instead.
import { Bond, IpAddress, LoggingAction, LoggingRule } from "pulumi-routeros";

const uplink = new Bond("uplink", {
  name: "bond-wan",
  mode: "active-backup", // asks nothing of the other end, which may be two switches
  slaves: ["ether1", "ether2"],
  primary: "ether1",
  miiInterval: "100ms",
  upDelay: "2s", // a line that blinks does not come back at once
  comment: "both lines of the provider",
  takePorts: true, // ether2 out of the bridge now, back into it on destroy
});

const address = new IpAddress("uplink", {
  address: "203.0.113.2/29",
  interface: uplink.name,
});

// One line lost is no outage, so nobody notices: write it down.
const links = new LoggingAction("links", { name: "links", target: "disk" });
new LoggingRule("links", { topics: ["interface"], action: links.name });

export const wan = uplink.name;
export const publicAddress = address.address;
