import type { Row } from "../../provider/transport/transport";

/** One member of a bond: what every menu says of it. */
export interface Member {
  /** As the bond lists it: a name, or `*N` of an interface that is gone. */
  name: string;
  /** Its row of `/interface`; undefined when there is none. */
  iface: Row | undefined;
  /** Its row of `/interface/ethernet`, when it is an ethernet port. */
  port: Row | undefined;
  /** What `/interface/ethernet/monitor` says of its link. */
  link: Row | undefined;
  /** What `/interface/bonding/monitor-slaves` says of it while it has link. */
  slave: Row | undefined;
  /** Its row of `/interface` some seconds later, where it has counted errors before. */
  recheck: Row | undefined;
  /** Whether it carries traffic; undefined when the router does not show it. */
  active: boolean | undefined;
  /** Whether it is enabled and has link. */
  up: boolean;
}

/** A bond with its members. */
export interface Bond {
  name: string;
  row: Row;
  mode: string;
  enabled: boolean;
  members: Member[];
  /** What `/interface/bonding/monitor` says. */
  monitor: Row | undefined;
}

/** A command that the router did not answer with rows. */
export interface Unanswered {
  /** `/log/print` */
  command: string;
  /** The router's own words. */
  said: string;
  /** `policy`: the user may not; `version`: this RouterOS has no such command. */
  why: "policy" | "version" | "other";
  /** What cannot be known for want of it. */
  about: string;
}

/** Everything that was read from a router, once. */
export interface Facts {
  /** How people know it: host, with port where it is not the usual one. */
  label: string;
  identity: string | undefined;
  board: string | undefined;
  /** `7.22.3` */
  version: string;
  /** `stable`, `long-term`, `testing`; undefined when the router does not show it. */
  channel: string | undefined;
  /** The user that looked. */
  username: string;
  /** The user's group; undefined when the router does not show it. */
  group: string | undefined;
  /** What the user's group grants; undefined when the router does not show it. */
  policies: ReadonlySet<string> | undefined;
  /** The bond that was asked for; undefined: all of them. */
  asked: string | undefined;
  /** The bonds that are looked at. */
  bonds: Bond[];
  /** All bonds of the router. */
  allBonds: Row[];
  interfaces: Row[];
  bridgePorts: Row[];
  bridges: Row[];
  bridgeVlans: Row[];
  dhcpServers: Row[];
  dhcpNetworks: Row[];
  pools: Row[];
  /** The lists of interfaces, and what is in them. */
  lists: Row[];
  listMembers: Row[];
  services: Row[];
  certificates: Row[];
  firewall: Row[];
  schedules: Row[];
  scripts: Row[];
  /** The row of `/system/clock`. */
  clock: Row | undefined;
  vlans: Row[];
  addresses: Row[];
  dhcpClients: Row[];
  log: Row[];
  /** The rows of `/system/logging`; undefined when they cannot be read. */
  loggingRules: Row[] | undefined;
  loggingActions: Row[] | undefined;
  /** The row of `/system/device-mode`; undefined before 7.17, and when it cannot be read. */
  deviceMode: Row | undefined;
  unanswered: Unanswered[];
}

/** What a member or a bond is called in `slaves`, in the order that counts. */
export const namesIn = (list: string | undefined): string[] =>
  (list ?? "").split(",").filter((name) => name !== "");

/** Rows that count: the disabled ones do nothing. */
export const isOn = (row: Row): boolean => row["disabled"] !== "true";
