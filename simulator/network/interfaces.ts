import { INTERFACE_KINDS } from "../machine/interface-kinds";
import type { Machine } from "../machine/machine";
import { portRows } from "./bridge-ports";
import type { FarEnd } from "./far-end";
import { LinkMonitoring } from "./link-monitoring";
import { isShut } from "./loops";
import { type Item, idNumber } from "../machine/store";
import { failure } from "../machine/trap";
import { atLeast, type Version } from "../machine/version";

const yes = (value: string | undefined) => value === "true";

/** How interfaces are found and hang together; good until the next change. */
interface Index {
  revision: number;
  all: Item[];
  byId: Map<string, Item>;
  byName: Map<string, Item>;
  /** The enabled bonds by the id of a slave. */
  bonds: Map<string, Item[]>;
  /** The enabled bridge ports by the id of their interface. */
  ports: Map<string, Item>;
}

/** What all interfaces have in common, and how they hang together. */
export class Interfaces {
  /** Ethernet ports without a cable. */
  readonly unplugged = new Set<Item>();
  /** What is plugged into the ports, where it is no switch with gigabit ports. */
  readonly farEnds = new Map<Item, FarEnd>();
  /** When the cable of a port was last put back. */
  readonly plugged = new Map<Item, number>();
  readonly links: LinkMonitoring;
  #index: Index | undefined;

  constructor(private readonly machine: Machine) {
    this.links = new LinkMonitoring(this, machine.clock);
  }

  /** All interfaces, in the order of their ids. */
  all(): readonly Item[] {
    return this.#indexed().all;
  }

  find(id: string | undefined): Item | undefined {
    return this.#indexed().byId.get(id ?? "");
  }

  named(name: string): Item | undefined {
    return this.#indexed().byName.get(name);
  }

  /** `ether`, `bond`, `bridge`, `vlan`: the type that `/interface` shows. */
  typeOf(item: Item): string {
    return INTERFACE_KINDS[item.menu] ?? "";
  }

  slavesOf(bond: Pick<Item, "words">): Item[] {
    const ids = (bond.words["slaves"] ?? "").split(",");
    return ids.map((id) => this.find(id)).filter((slave) => slave !== undefined);
  }

  /** The enabled bond that holds this interface, other than `except`. */
  bondOf(item: Item, except?: Item): Item | undefined {
    return this.#indexed()
      .bonds.get(item.id)
      ?.find((bond) => bond !== except);
  }

  /** The row that makes this interface a bridge port; a disabled row does not. */
  portOf(item: Item): Item | undefined {
    return this.#indexed().ports.get(item.id);
  }

  /** The bridge of a port, if it still exists. */
  bridgeOf(item: Item): Item | undefined {
    return this.find(this.portOf(item)?.words["bridge"]);
  }

  /** Everything that this interface is made of, itself included. */
  below(item: Item): Set<Item> {
    const found = new Set<Item>();
    const visit = (each: Item | undefined) => {
      if (!each || found.has(each)) return;
      found.add(each);
      this.slavesOf(each).forEach(visit);
      if (["vlan", "vrrp"].includes(this.typeOf(each))) visit(this.find(each.words["interface"]));
      if (this.typeOf(each) === "bridge") this.portsOf(each).forEach(visit);
    };
    visit(item);
    return found;
  }

  /** The interfaces that are ports of a bridge. */
  portsOf(bridge: Item): Item[] {
    return this.all().filter((item) => this.bridgeOf(item) === bridge);
  }

  /** The ports that are not made of the bridge itself, as one of its VLANs is. */
  #plainPortsOf(bridge: Item): Item[] {
    return this.portsOf(bridge).filter((port) => !this.below(port).has(bridge));
  }

  isSlave(item: Item): boolean {
    return this.bondOf(item) !== undefined || this.bridgeOf(item) !== undefined;
  }

  isRunning(item: Item): boolean {
    if (yes(item.words["disabled"])) return false;
    switch (this.typeOf(item)) {
      case "ether":
        return !this.unplugged.has(item) && !isShut(item, this.farEnds.get(item));
      case "bond":
        return this.#bondRuns(item);
      case "vlan":
      case "vrrp": {
        const parent = this.find(item.words["interface"]);
        return parent !== undefined && this.isRunning(parent);
      }
      default:
        return true;
    }
  }

  /** Puts the cable of a port in, or takes it out. */
  plug(port: Item, up: boolean): void {
    if (this.unplugged.has(port) !== up) return;
    const was = this.isRunning(port);
    const stamp = this.machine.clock.stamp();
    const name = port.words["name"] ?? "";
    if (up) {
      this.unplugged.delete(port);
      this.plugged.set(port, this.machine.clock.moment);
      this.machine.store.update(port, { ...port.words, "last-link-up-time": stamp });
      this.machine.log("interface,info", `${name} link up (speed 1G, full duplex)`);
    } else {
      this.unplugged.add(port);
      const downs = String(Number(port.words["link-downs"] ?? 0) + 1);
      this.machine.store.update(port, {
        ...port.words,
        "last-link-down-time": stamp,
        "link-downs": downs,
      });
      this.machine.log("interface,info", `${name} link down`);
    }
    this.links.note(port, was);
  }

  /** The address frames leave with: a slave has that of its bond, a bond that of its first slave. */
  macOf(item: Item): string {
    const bond = this.bondOf(item);
    if (bond && bond !== item) return this.macOf(bond);
    return this.#ownMac(item);
  }

  /**
   * The smallest l2mtu below a bond counts; a VLAN tag takes four bytes. Ports of a CHR have none. open
   * (RouterOS: what is made of such ports; none here)
   */
  l2mtuOf(item: Item): number | undefined {
    switch (this.typeOf(item)) {
      case "bond":
        return this.#smallest(this.slavesOf(item));
      case "bridge":
        return this.#smallest(this.#plainPortsOf(item));
      case "vlan": {
        const parent = this.find(item.words["interface"]);
        const below = parent ? this.l2mtuOf(parent) : 4;
        return below === undefined ? undefined : below - 4;
      }
      case "ether":
        return item.words["l2mtu"] === undefined ? undefined : Number(item.words["l2mtu"]);
      default:
        return 65535;
    }
  }

  #smallest(items: readonly Item[]): number | undefined {
    const sizes = items.map((item) => this.l2mtuOf(item));
    return sizes.includes(undefined) ? undefined : Math.min(65535, ...sizes.map(Number));
  }

  /** What a packet may really have. On a CHR a VLAN has four bytes less than what it is on. */
  actualMtuOf(item: Item): number {
    const { mtu = "1500", interface: on } = item.words;
    const set = mtu === "auto" ? 1500 : Number(mtu);
    const parent = this.typeOf(item) === "vlan" ? this.find(on) : undefined;
    if (!parent || this.l2mtuOf(parent) !== undefined) return set;
    return Math.min(set, this.actualMtuOf(parent) - 4);
  }

  #indexed(): Index {
    const { store } = this.machine;
    if (this.#index?.revision === store.revision) return this.#index;
    const all = Object.keys(INTERFACE_KINDS)
      .flatMap((menu) => store.items(menu))
      .filter((item) => !yes(item.words["builtin"]));
    all.sort((a, b) => idNumber(a.id) - idNumber(b.id));
    const enabled = (menu: string) =>
      store.items(menu).filter((item) => !yes(item.words["disabled"]));
    const bonds = new Map<string, Item[]>();
    for (const bond of enabled("/interface/bonding")) {
      for (const id of bond.words["slaves"]?.split(",") ?? []) {
        bonds.set(id, [...(bonds.get(id) ?? []), bond]);
      }
    }
    const ports = portRows(store).filter((item) => !yes(item.words["disabled"]));
    return (this.#index = {
      revision: store.revision,
      all,
      byId: new Map(all.map((item) => [item.id, item])),
      byName: new Map(all.map((item) => [item.words["name"] ?? "", item])),
      bonds,
      ports: new Map(ports.map((port) => [port.words["interface"] ?? "", port])),
    });
  }

  /** A bond runs as long as enough of its slaves do; `min-links` counts for 802.3ad only. */
  #bondRuns(bond: Item): boolean {
    const running = this.slavesOf(bond).filter((slave) => this.links.hasLink(bond, slave)).length;
    const wanted = bond.words["mode"] === "802.3ad" ? Number(bond.words["min-links"] ?? 0) : 0;
    return running >= Math.max(1, wanted);
  }

  #ownMac(item: Item): string {
    const none = "00:00:00:00:00:00";
    switch (this.typeOf(item)) {
      case "bond": {
        const forced = item.words["forced-mac-address"];
        const [first] = this.slavesOf(item);
        return forced && applies(forced) ? forced : first ? this.#ownMac(first) : none;
      }
      case "bridge": {
        const [port] = this.#plainPortsOf(item);
        const admin = item.words["admin-mac"];
        if (!yes(item.words["auto-mac"]) && admin !== none && admin) return admin;
        return port ? this.macOf(port) : (item.words["mac"] ?? none);
      }
      case "vlan": {
        const parent = this.find(item.words["interface"]);
        return parent ? this.macOf(parent) : none;
      }
      default:
        return item.words["mac-address"] ?? none;
    }
  }
}

/** Zero, broadcast and multicast addresses are taken but do not apply. */
function applies(mac: string): boolean {
  const first = parseInt(mac.slice(0, 2), 16);
  return (first & 1) === 0 && mac !== "00:00:00:00:00:00";
}

/** What knows the names that are taken. */
interface Named {
  readonly interfaces: Interfaces;
  readonly version: Version;
}

/** How a name is refused that another interface has. */
export const takenInterface = (version: Version, name: string): string =>
  // open (RouterOS: without the name on v6 and early 7, with it on 7.23; since when is not known)
  `already have interface ${atLeast(version, "7.20") ? `with name ${name}` : "with such name"}`;

/** Names are unique among all interfaces, whatever their type. */
export function checkInterfaceName(
  { interfaces, version }: Named,
  name: string,
  item: Item | undefined,
): void {
  const other = interfaces.named(name);
  if (!other || other === item) return;
  throw failure(takenInterface(version, name));
}

/** The first of `bonding1`, `bonding2` ... that no interface has. */
export function freeInterfaceName(
  { interfaces }: Pick<Named, "interfaces">,
  prefix: string,
): string {
  for (let number = 1; ; number++) {
    if (!interfaces.named(`${prefix}${number}`)) return `${prefix}${number}`;
  }
}
