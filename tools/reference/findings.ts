import type { Evidence, Finding } from "../../cli/doctor/finding";
import { FINDINGS } from "../../cli/doctor/findings";
import { bullets, code, paragraphs, prose } from "./markdown";

/** Names in place of those that the router would show. */
const somewhere: Evidence = {
  bond: "bond1",
  port: "ether2",
  other: "ether3",
  ids: ["*1"],
  shows: [],
};

/** What `other` is where it names no port. */
const others: Readonly<Record<string, string>> = {
  "address-duplicate": "192.168.90.1/24 on bond1 and on bridge1",
  "address-network-wrong": "192.168.90.0",
  "arp-monitoring-ignored": "balance-alb",
  "backup-failed": "nightly",
  "backup-overdue": "nightly",
  "bond-not-in-vlan-table": "bridge1",
  "cannot-see": "/interface/bonding/monitor",
  "certificate-expired": "api-ssl",
  "certificate-expires": "api-ssl",
  "delay-not-multiple": "200ms",
  "device-mode-scheduler": "scheduler",
  "device-mode-upload": "fetch",
  "dhcp-server-without-network": "server1",
  "dhcp-server-without-pool": "server1",
  "errors-rising": "12",
  "firewall-drops-bond": "input",
  "lacp-keys-differ": "17",
  "lacp-partners-differ": "02:00:00:00:00:01",
  "link-flapping": "3",
  "list-without-members": "LAN",
  "log-too-short": "12 minutes",
  "loop-in-log": "twice",
  "member-has-address": "192.168.90.1/24",
  "member-in-bridge": "bridge1",
  "member-in-two-bonds": "bond2",
  "member-slow-cable": "100Mbps",
  "min-links-above-members": "2",
  "min-links-not-reached": "1",
  "mode-without-offload": "balance-rr",
  "monitor-missing": "6.47.10",
  "mtu-above-l2mtu": "1596",
  "policy-too-small": "/user",
  "policy-without-write": "monitor",
  "reference-dangling": "/ip/address",
  "router-warning": "mtu is larger than the l2mtu of a member",
  "routeros-old": "7.24",
  "service-open-to-everywhere": "winbox, ssh",
  "setting-ignored": "primary",
  "subnet-overlap": "192.168.90.0/24 on bond1 and on bridge1",
  "vlan-mtu-above-bond": "1500",
  "vlan-mtu-above-l2mtu": "1596",
  "vlan-without-bridge-tagged": "bridge1",
  "vlan-without-ports": "bridge1",
};

/** Values of the command, where it has some. */
const bounds: Readonly<Record<string, Evidence["bound"]>> = {
  "certificate-expired": { until: "2027-01-01", days: "0" },
  "certificate-expires": { until: "2027-01-01", days: "21" },
  "policy-too-small": { group: "monitor", policy: "api,policy,read" },
  "policy-without-write": { group: "monitor", policy: "api,read,write" },
  "vlan-mtu-above-l2mtu": { mtu: "1592" },
  "vlan-without-bridge-tagged": { "vlan-id": "20" },
  "vlan-without-ports": { "vlan-id": "20" },
};

/** What `doctor` can find, in the order in which it says it. */
export const findingsPart = (): string =>
  paragraphs(
    "The likeliest come first. Codes are stable: scripts may go by them. Names and values such as bond1 and ether2 stand for the router's own.",
    ...FINDINGS.map(findingText),
  );

function findingText({ code: name, severity, cause, fix }: Finding): string {
  const { [name]: other = "ether3" } = others;
  const { [name]: bound } = bounds;
  const where: Evidence = { ...somewhere, other, ...(bound === undefined ? {} : { bound }) };
  const { program, router, note, cable } = fix(where);
  return paragraphs(
    `### ${name}`,
    `**${severity}:** ${prose(cause(where), beside)}`,
    bullets([
      program === undefined ? undefined : `In the program: ${prose(program, beside)}`,
      router === undefined ? undefined : `On the router: ${code(router)}`,
      note === undefined ? undefined : `To mind: ${prose(note, beside)}`,
      cable === undefined ? undefined : `Cables: ${prose(cable, beside)}`,
    ]),
  ).trimEnd();
}

/** Another guide, for one that stands in the same folder. */
const beside = (guide: string): string => `${guide}.md`;
