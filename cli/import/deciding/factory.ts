import { menuData } from "../../../provider/schema/routeros/data";
import { compareVersions } from "../../../provider/values/version";
import type { Row, Words } from "../../../provider/values/row";
import { isFullOffer, usualL2mtu } from "./boards";

/*
 * What a router is before anybody configures it, where neither a table nor the schema says so. What
 * is missing here is written into the program though nobody set it: superfluous, and not wrong.
 */

/** A row among those of its menu, on a router of a version. */
export interface Place {
  path: string;
  row: Row;
  rows: readonly Row[];
  version: string | undefined;
  /** All rows of the router, by menu. */
  menus?: ReadonlyMap<string, readonly Row[]>;
}

const route: Words = {
  distance: "1",
  scope: "30",
  "target-scope": "10",
  "routing-table": "main",
  "suppress-hw-offload": "no",
};

/** Words by menu that all its rows are made with. */
const words: Readonly<Record<string, Words>> = {
  "/interface/bridge": { "ra-guard": "no" },
  "/interface/bridge/port": { "trusted-ra": "no" },
  "/interface/ethernet": {
    bandwidth: "unlimited/unlimited",
    "poe-lldp-enabled": "no",
    "poe-out": "auto-on",
    "poe-priority": "10",
    "poe-voltage": "auto",
    "power-cycle-interval": "none",
    "power-cycle-ping-enabled": "no",
  },
  "/interface/wireless/security-profiles": { "supplicant-identity": "MikroTik" },
  "/iot/modbus": { timeout: "16m40s" },
  "/ip/dhcp-server": {
    "add-dns-entries-suffix": "lan",
    "dynamic-lease-identifiers": "client-mac,client-id",
    "support-broadband-tr101": "no",
    "use-reconfigure": "no",
  },
  "/ip/pool": { "next-pool": "none" },
  "/ip/neighbor/discovery-settings": { mode: "tx-and-rx", "lldp-vlan-info": "no" },
  "/ip/route": { ...route, "dst-address": "0.0.0.0/0" },
  "/ip/service": { certificate: "none", "tls-version": "any", "max-sessions": "20" },
  "/ip/smb": { comment: "MikrotikSMB" },
  "/ip/ssh": { ciphers: "auto" },
  "/ipv6/route": { ...route, "dst-address": "::/0" },
  "/snmp": { "engine-id-suffix": "" },
  "/system/identity": { name: "MikroTik" },
  "/system/lcd/page": { disabled: "yes", "display-time": "5s" },
  "/tool/e-mail": { server: "0.0.0.0" },
  "/system/leds/settings": { "all-leds-off": "never" },
};

const port = (number: string, disabled = "no"): Words => ({ port: number, disabled });

/** Words of single rows, by menu and key. */
const rows: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  "/ip/ipsec/policy": {
    "": { "src-address": "::/0", "dst-address": "::/0", template: "yes", group: "default" },
  },
  "/ip/firewall/service-port": {
    ftp: { ports: "21" },
    tftp: { ports: "69" },
    irc: { ports: "6667", disabled: "no" },
    sip: { ports: "5060,5061" },
    rtsp: { ports: "554" },
  },
  "/ip/service": {
    telnet: port("23"),
    ftp: port("21"),
    www: port("80"),
    "reverse-proxy": port("443", "yes"),
    ssh: port("22"),
    "www-ssl": port("443", "yes"),
    api: port("8728"),
    winbox: port("8291"),
    "api-ssl": port("8729"),
  },
  "/queue/type": {
    default: { kind: "pfifo" },
    "ethernet-default": { kind: "pfifo" },
    "wireless-default": { kind: "sfq" },
    "synchronous-default": { kind: "red" },
    "hotspot-default": { kind: "sfq" },
    "pcq-upload-default": { kind: "pcq" },
    "pcq-download-default": { kind: "pcq" },
    "only-hardware-queue": { kind: "none" },
    "multi-queue-ethernet-default": { kind: "mq-pfifo" },
    "default-small": { kind: "pfifo" },
  },
  "/routing/bgp/instance": { default: { as: "65530" } },
  "/system/logging/action": {
    memory: { target: "memory" },
    disk: { target: "disk", "disk-file-name": "log" },
    echo: { target: "echo" },
    remote: { target: "remote" },
  },
  "/tool/user-manager/customer": { admin: { login: "admin" } },
  "/user": { admin: { group: "full", comment: "system default user" } },
  "/user/group": { read: {}, write: {}, full: {} },
};

/** Rows of the factory that have no name: their own words tell them apart. */
const unnamed: Readonly<Record<string, readonly Words[]>> = {
  "/system/logging": ["info", "error", "warning", "critical"].map((topics) => ({
    topics,
    action: topics === "critical" ? "echo" : "memory",
    prefix: "",
    regex: "",
  })),
};

/** True of a row without a name that says what one of the factory says. */
const isAsMade = ({ path, row }: Pick<Place, "path" | "row">): boolean =>
  unnamed[path]?.some((one) =>
    Object.entries(one).every(([word, text]) => (row[word] ?? "") === text),
  ) === true;

/** True of a row of the factory that nothing tells any more, because that was changed. */
export const isUntold = (place: Place): boolean =>
  isShipped(place) && unnamed[place.path] !== undefined && !isAsMade(place);

/** True of a row that another router may have from the factory: one that was made as those are. */
export const mayBeShipped = (place: Place): boolean => isShipped(place) || isAsMade(place);

/** Menus whose rows are there always, and named so. */
const alwaysThere: ReadonlySet<string> = new Set(["/ip/firewall/service-port", "/ip/service"]);

/** Menus whose rows of the factory do not say that they are. */
const unmarked: ReadonlySet<string> = new Set([
  "/tool/user-manager/customer",
  "/user",
  "/user/group",
]);

/** True of a row that every router has: the program takes it over, and does not make it. */
export const isShipped = ({ path, row }: Pick<Place, "path" | "row">): boolean =>
  row["default"] === "true" ||
  // An interface of the board.
  row["default-name"] !== undefined ||
  (path === "/disk" && row["type"] === "hardware") ||
  (unmarked.has(path) && Object.hasOwn(rows[path] ?? {}, row["name"] ?? ""));

/** What a single row has from the factory. */
export function textOfRow(word: string, place: Place): string | undefined {
  const { path, row } = place;
  const isKnown = isShipped(place) || alwaysThere.has(path);
  return isKnown ? rows[path]?.[row["name"] ?? ""]?.[word] : undefined;
}

/** The text that a word of a menu has before anybody sets it, where no table says it. */
export const textOfMenu = (word: string, place: Place): string | undefined =>
  words[place.path]?.[word] ?? special(word, place) ?? anywhere[word];

/** Words that mean the same in every menu. */
const anywhere: Words = { log: "no", vrf: "main" };

/** What the schema says; of menus that it does not have, all that is known is that rows are on. */
export function statedText(path: string, word: string): string | undefined {
  if (word === "comment") return "";
  // What a script may do follows from who made it.
  if (word === "policy") return undefined;
  const data = menuData(path);
  if (data === undefined) return word === "disabled" ? "no" : undefined;
  const stated = data.words[word];
  return stated?.default ?? stated?.likely;
}

function special(word: string, place: Place): string | undefined {
  switch (place.path) {
    case "/disk":
      return word === "type" && isShipped(place) ? "hardware" : undefined;
    case "/interface/ethernet":
      return ofPort(word, place);
    case "/interface/bridge":
    case "/interface/bridge/port":
      return word === "ingress-filtering" ? (isV7(place) ? "yes" : "no") : undefined;
    case "/queue/interface":
      return queues.find((queue) => word === "queue" && queue === place.row["queue"]);
    case "/user/group":
      return word === "policy" ? policiesOf(place.row) : undefined;
    default:
      return undefined;
  }
}

/** Queues that interfaces are made with, by what they are. */
const queues = ["only-hardware-queue", "ethernet-default", "wireless-default", "no-queue"];

const isV7 = ({ version }: Place): boolean =>
  version === undefined || compareVersions(version, "7") >= 0;

/** What a port was made with: that is on its own row, or a value that boards have. */
function ofPort(word: string, { row, rows: ports, menus }: Place): string | undefined {
  const shown = row[word] ?? "";
  switch (word) {
    case "name":
      return row["default-name"];
    case "mac-address": {
      // A bond gives all its ports the address of one of them, or one that it is told.
      const isForced = ({ slaves = "", "forced-mac-address": mac }: Row) =>
        mac === shown && slaves.split(",").includes(row["name"] ?? "");
      const isOther =
        ports.some((one) => one["orig-mac-address"] === shown) ||
        menus?.get("/interface/bonding")?.some(isForced) === true;
      return isOther ? shown : row["orig-mac-address"];
    }
    case "l2mtu":
      return usualL2mtu.test(shown) ? shown : undefined;
    case "speed":
      return /^(1Gbps|1G-baseT-full)$/.test(shown) ? shown : undefined;
    case "advertise":
      return isFullOffer(shown) ? shown : undefined;
    case "disable-running-check":
      return "yes";
    default:
      return undefined;
  }
}

/** The policies that groups of the factory lack; which there are follows from version and packages. */
const without: Readonly<Record<string, readonly string[]>> = {
  read: ["ftp", "policy", "write"],
  write: ["ftp", "policy"],
  full: [],
};

/** Policies of packages, which a group has or not as the version made it. */
const mayLack = ["dude", "romon", "tikapp", "rest-api"];

function policiesOf({ name = "", policy = "" }: Row): string | undefined {
  const lacks = policy.split(",").flatMap((one) => (one.startsWith("!") ? [one.slice(1)] : []));
  const named = lacks.filter((one) => !mayLack.includes(one)).sort();
  return named.join() === without[name]?.join() ? policy : undefined;
}
