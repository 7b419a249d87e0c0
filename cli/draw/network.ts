import { isOn, listIn, type Row, type Rows } from "./rows";

/** What stands where others stand on it: a port, a bond of ports, a bridge, a VLAN. */
export interface Node {
  name: string;
  /** `ethernet`, `bonding`, `bridge`, `vlan`: the last part of its menu. */
  kind: string;
  /** What it is beside its name: the mode of a bond, the id of a VLAN. */
  about: string[];
  /** What names it: addresses, DHCP servers, lists. */
  on: string[];
  comment?: string;
  /** Unknown of what no router was asked for. */
  link?: "up" | "down" | "disabled";
}

/** `upper` stands on `lower`. */
export interface Link {
  lower: string;
  upper: string;
  label?: string;
}

export interface Network {
  nodes: ReadonlyMap<string, Node>;
  links: readonly Link[];
}

/** Menus under /interface whose rows are no interfaces, though some are named. */
const NO_INTERFACES =
  /^\/interface\/(list|ethernet\/.+|bridge\/.+|wireguard\/.+|wifi\/.+|wireless\/.+|.+\/(server|profile|profiles|peers))$/;

/** Words of a row that name what it stands on. */
const STANDS_ON = ["slaves", "interface", "master-interface", "port", "local-interface"];

/** The network of a router, as far as its rows tell. */
export function networkOf(rows: Rows): Network {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const add = (name: string, kind: string): Node => {
    const there = nodes.get(name);
    if (there !== undefined) return there;
    const made: Node = { name, kind, about: [], on: [] };
    nodes.set(name, made);
    return made;
  };
  const of = (menu: string): readonly Row[] => rows.get(menu) ?? [];

  for (const [menu, all] of [...rows].sort(byMenu)) {
    if (!isInterfaceMenu(menu)) continue;
    const kind = menu.split("/").at(-1) ?? "";
    for (const row of all) {
      const name = row["name"] ?? row["default-name"];
      if (name === undefined || name === "lo") continue;
      const node = add(name, kind === "interface" ? kindOf(row["type"]) : kind);
      describe(node, row);
      if (kind !== "interface")
        for (const lower of STANDS_ON.flatMap((word) => listIn(row[word])))
          if (lower !== name && lower !== "none" && lower !== "any")
            links.push({ lower, upper: name });
    }
  }
  for (const row of of("/interface/bridge/port")) {
    const [lower, upper] = [row["interface"], row["bridge"]];
    if (lower === undefined || upper === undefined) continue;
    const pvid = row["pvid"];
    links.push({
      lower,
      upper,
      ...(pvid !== undefined && pvid !== "1" && { label: `pvid ${pvid}` }),
    });
  }
  for (const row of of("/interface/bridge/vlan")) {
    if (isOn(row["dynamic"])) continue;
    const names = (word: string) => listIn(row[word]).sort().join(", ");
    const [tagged, untagged] = [names("tagged"), names("untagged")];
    const carried = [tagged && `tagged ${tagged}`, untagged && `untagged ${untagged}`].filter(
      Boolean,
    );
    nodes.get(row["bridge"] ?? "")?.on.push(`VLAN ${row["vlan-ids"]}: ${carried.join("; ")}`);
  }
  for (const link of links) for (const name of [link.lower, link.upper]) add(name, "interface");
  const on = (menu: string, said: (row: Row) => string | undefined) => {
    for (const row of of(menu)) {
      const text = isOn(row["invalid"]) ? undefined : said(row);
      const name = row["interface"];
      if (text !== undefined && name !== undefined && name !== "lo" && !isOn(row["disabled"]))
        add(name, "interface").on.push(text);
    }
  };
  on("/ip/address", ({ address }) => address);
  on("/ipv6/address", ({ address }) => (address?.startsWith("fe80:") ? undefined : address));
  on("/ip/dhcp-server", ({ name }) => `DHCP server${name === undefined ? "" : ` ${name}`}`);
  on("/ip/dhcp-client", () => "DHCP client");
  on("/interface/list/member", (row) => (isOn(row["dynamic"]) ? undefined : `list ${row["list"]}`));
  return { nodes, links };
}

/** A menu whose rows say what an interface is comes before those that only list them. */
const byMenu = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(a === "/interface") - Number(b === "/interface") || (a < b ? -1 : 1);

/** True of menus that are read for a picture, or that a stack or an export has beside them. */
const isInterfaceMenu = (menu: string): boolean =>
  menu === "/interface" || (menu.startsWith("/interface/") && !NO_INTERFACES.test(menu));

/** `/interface` says `ether`, `bond` and `vlan`; the menus have their own words. */
const kindOf = (type = "interface"): string =>
  ({ ether: "ethernet", bond: "bonding" })[type] ?? type;

function describe(node: Node, row: Row): void {
  const say = (text: string | undefined) => {
    if (text !== undefined && text !== "" && !node.about.includes(text)) node.about.push(text);
  };
  const named = (word: string, label: string) =>
    row[word] === undefined ? undefined : `${label} ${row[word]}`;
  if (node.kind === "bonding") say(row["mode"]);
  if (node.kind === "vlan") say(named("vlan-id", "id"));
  if (node.kind === "vrrp") say(named("vrid", "vrid"));
  if (node.kind === "bridge" && isOn(row["vlan-filtering"])) say("VLAN filtering");
  if (node.kind === "ethernet" && row["default-name"] !== node.name) say(row["default-name"]);
  if (row["comment"]) node.comment = row["comment"];
  if (isOn(row["disabled"])) node.link = "disabled";
  else if (row["running"] !== undefined) node.link = isOn(row["running"]) ? "up" : "down";
}
