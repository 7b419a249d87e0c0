/** A row as a router prints it: words in kebab-case. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a router by menu, wherever they come from. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** What a picture is drawn from; every other menu under /interface whose rows are named is drawn as well. */
export const DRAWN: readonly string[] = [
  ...["/interface", "/interface/ethernet", "/interface/bonding", "/interface/bridge"],
  ...["/interface/bridge/port", "/interface/bridge/vlan", "/interface/vlan", "/interface/vrrp"],
  ...["/interface/pppoe-client", "/interface/macvlan", "/interface/list/member"],
  ...["/ip/address", "/ipv6/address", "/ip/dhcp-server", "/ip/dhcp-client"],
];

export const isOn = (word: string | undefined): boolean => word === "true" || word === "yes";

export const listIn = (word: string | undefined): string[] =>
  (word ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
