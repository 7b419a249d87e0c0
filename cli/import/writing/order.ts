import { rowsOf } from "../resource";
import type { Named } from "./named";
import { Index, outputFor } from "./references";
import { Members } from "./members";

/** What a part of a program is about, and the menus that belong to it, by how their paths begin. */
export interface Theme {
  /** `interfaces.ts` */
  file: string;
  title: string;
}

const themes: readonly (Theme & { menus: RegExp })[] = [
  { file: "system", title: "System", menus: /^\/(system\/(identity|clock|note)|user)\b/ },
  { file: "interfaces", title: "Interfaces", menus: /^\/(interface|caps-man|disk|port|lora)\b/ },
  {
    file: "addresses",
    title: "Addresses",
    menus: /^\/(ip|ipv6)\/(address|pool|dhcp-|arp|nd|vrf|neighbor)/,
  },
  { file: "firewall", title: "Firewall", menus: /^\/(ip|ipv6)\/firewall\b/ },
  { file: "routing", title: "Routing", menus: /^\/((ip|ipv6)\/route|routing|mpls)\b/ },
  { file: "vpn", title: "VPN", menus: /^\/(ppp|ip\/ipsec)\b/ },
  { file: "services", title: "Services", menus: /^/ },
];

/** The theme of a menu. */
export const themeOf = (path: string): Theme =>
  themes.find(({ menus }) => menus.test(path)) ?? { file: "services", title: "Services" };

const rank = (path: string): number => themes.findIndex(({ menus }) => menus.test(path));

/** Menus of a theme whose items others stand on come first. */
const firstOf: readonly string[] = [
  ...["/interface/ethernet", "/interface/bridge", "/interface/bonding", "/interface/vlan"],
  ...["/interface/list", "/ip/pool", "/ip/address", "/ip/firewall/address-list"],
];

/** A resource, and those that it names. */
export interface Placed extends Named {
  /** By the text of each value that names one. */
  refers: ReadonlyMap<string, ReadonlyMap<string, Named>>;
  /** What has to be there first though no value names it: `dependsOn`. */
  dependsOn: readonly Named[];
}

/** The resources whose variables stand in the text of this one. */
export const namedBy = ({ refers, dependsOn }: Placed): Named[] => [
  ...[...refers.values()]
    .flatMap((all) => [...all.values()])
    .filter((other) => outputFor(other) !== undefined),
  ...dependsOn,
];

/**
 * By themes, and within them by menu as the router has it; but what others name stands before
 * them. Of two that name each other the first says the other's name as a text.
 */
export function inOrder(resources: readonly Named[]): Placed[] {
  const index = new Index(resources);
  const members = new Members(resources);
  const place = ({ path }: Named) => {
    const at = firstOf.indexOf(path);
    return rank(path) * 1000 + (at < 0 ? 500 : at);
  };
  const preferred = resources
    .map((one, at) => ({ one, at }))
    .sort((a, b) => place(a.one) - place(b.one) || a.at - b.at)
    .map(({ one }) => one);
  const placed = new Map<Named, Placed>();
  const open = new Set<Named>();
  const visit = (one: Named): void => {
    if (placed.has(one) || open.has(one)) return;
    open.add(one);
    const refers = new Map<string, ReadonlyMap<string, Named>>();
    const before = (property: string, row: ReturnType<typeof rowsOf>[number]) => {
      const named = index.of(one, property, row);
      for (const other of named.values()) visit(other);
      const known = [...named].filter(([, other]) => placed.has(other));
      if (known.length === 0) return;
      refers.set(property, new Map([...(refers.get(property) ?? []), ...known]));
    };
    for (const row of rowsOf(one))
      for (const property of Object.keys(row.values)) before(property, row);
    const bonds = members.bondsBefore(one);
    for (const bond of bonds) visit(bond);
    const dependsOn = bonds.filter((bond) => placed.has(bond));
    open.delete(one);
    placed.set(one, { ...one, refers, dependsOn });
  };
  for (const one of preferred) visit(one);
  return [...placed.values()];
}
