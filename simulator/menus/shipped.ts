import type { Words } from "../machine/store";
import { atLeast } from "../machine/version";
import type { Device } from "../network/device";

/** Rows that a router has before anybody adds one. */
type Shipped = (device: Device) => readonly Words[];

const named = (...names: string[]) => names.map((name) => ({ name }));
const isDefault = { default: "true" };
const builtin = { builtin: "true" };

const SERVICES: readonly Words[] = [
  { name: "ftp", ports: "21" },
  { name: "tftp", ports: "69" },
  { name: "irc", ports: "6667" },
  { name: "h323" },
  { name: "sip", ports: "5060,5061" },
  { name: "pptp" },
  { name: "udplite" },
  { name: "dccp" },
  { name: "sctp" },
  { name: "rtsp", ports: "554" },
];

/**
 * The rows of each menu, which come into being when the menu is first looked at. open (RouterOS: words
 * of theirs that no record or export shows)
 */
const ROWS: Readonly<Record<string, Shipped>> = {
  "/interface/wireless/security-profiles": () => [
    { name: "default", "supplicant-identity": "MikroTik", ...isDefault },
  ],
  "/interface/lte/apn": () => [{ name: "default", ...isDefault }],
  "/ip/vrf": () => [{ name: "main", interfaces: "all", ...builtin }],
  "/routing/table": () => [{ name: "main", fib: "", dynamic: "true" }],
  "/ip/dhcp-client/option": () =>
    named("hostname", "clientid").map((row) => ({ ...row, ...isDefault })),
  "/ip/firewall/service-port": () => SERVICES.map((row) => ({ ...row, disabled: "false" })),
  "/ip/hotspot/profile": () => [{ name: "default", ...isDefault }],
  "/ip/hotspot/user/profile": () => [{ name: "default", ...isDefault }],
  "/ip/hotspot/user": () => [{ name: "default-trial", ...isDefault }],
  "/ip/ipsec/mode-config": () => [{ name: "request-only", ...isDefault }],
  "/ip/ipsec/policy": () => [
    { "src-address": "::/0", "dst-address": "::/0", template: "true", ...isDefault },
  ],
  "/ip/ipsec/policy/group": () => [{ name: "default", ...isDefault }],
  "/ip/ipsec/profile": () => [{ name: "default", ...isDefault }],
  "/ip/ipsec/proposal": () => [{ name: "default", ...isDefault }],
  "/ip/smb/shares": () => [{ name: "pub", ...isDefault }],
  "/ip/smb/users": () => [{ name: "guest", ...isDefault }],
  "/ipv6/nd": () => [{ interface: "all", ...isDefault }],
  "/ppp/profile": () =>
    named("default", "default-encryption").map((row) => ({ ...row, ...isDefault })),
  "/queue/type": () => Object.entries(QUEUES).map(([name, kind]) => ({ name, kind, ...isDefault })),
  "/queue/interface": ({ interfaces }) =>
    interfaces
      .all()
      .filter((item) => interfaces.typeOf(item) === "ether")
      .map(({ words }) => ({ interface: words["name"] ?? "", queue: "only-hardware-queue" })),
  "/port": () => named("serial0", "serial1"),
  "/interface/ethernet/switch": () => named("switch1"),
  "/routing/bgp/instance": ({ version }) =>
    atLeast(version, "7") ? [] : [{ name: "default", as: "65530", ...isDefault }],
  "/routing/bgp/template": () => [{ name: "default", ...isDefault }],
  "/routing/ospf/instance": ({ version }) =>
    atLeast(version, "7") ? [] : [{ name: "default", ...isDefault }],
  "/routing/ospf/area": ({ version }) =>
    atLeast(version, "7") ? [] : [{ name: "backbone", "area-id": "0.0.0.0", ...isDefault }],
  "/system/lcd/page": ({ interfaces }) =>
    [
      ...["time", "resources", "uptime", "packets", "bits", "version", "identity"],
      ...interfaces.all().map(({ words }) => words["name"] ?? ""),
    ].map((name) => ({ name, disabled: "true", "display-time": "5s" })),
  "/tool/user-manager/customer": () => [{ login: "admin", name: "admin" }],
};

/** The kinds of the queues that a router is shipped with, as the manual lists them. */
const QUEUES: Words = {
  default: "pfifo",
  "ethernet-default": "pfifo",
  "wireless-default": "sfq",
  "synchronous-default": "red",
  "hotspot-default": "sfq",
  "pcq-upload-default": "pcq",
  "pcq-download-default": "pcq",
  "only-hardware-queue": "none",
  "multi-queue-ethernet-default": "mq-pfifo",
  "default-small": "pfifo",
};

/** What a menu holds before anybody has changed it. */
export const shippedRows = (path: string, device: Device): readonly Words[] =>
  ROWS[path]?.(device) ?? [];
