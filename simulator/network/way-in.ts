import { getsBack } from "./answers";
import { arrivesAt } from "./bridge-vlans";
import type { Ends } from "./ends";
import { accepts } from "./firewall";
import { usable } from "./lacp";
import type { Device } from "./device";
import type { Item } from "../machine/store";

/** The cable between the administrator and the router. */
export interface WayIn {
  /** The router's address, in 127.0.0.0/8 and with its mask: `"127.88.0.1/24"`. */
  address: string;
  /** The ethernet port that the cable is in: `"ether4"`. The port may be given another name later. */
  port: string;
  /** The VLAN that frames are tagged with there, 1 to 4094; default: they carry no tag. */
  vlan?: number;
  /**
   * Where the administrator's packets come from, as the router sees it: `"10.9.0.5"`. Default: an
   * address of this machine.
   */
  from?: string;
  /** `true`: the address is one that a DHCP server gives; a client has it. Default: it is written. */
  leased?: true;
  /** The tunnel of the router in which the administrator's packets come: `{ name: "gre1", remote: "10.9.0.5" }`. */
  tunnel?: { name: string; remote: string };
}

const isOn = (item: Item | undefined): item is Item =>
  item !== undefined && item.words["disabled"] !== "true";

/**
 * Do packets by the administrator's cable get through to a service of the router? Who dials
 * 127.0.0.1 sits at the router itself.
 */
export function passes(
  router: Device,
  wayIn: WayIn,
  { service, ends, established }: { service: string; ends: Ends; established: boolean },
): boolean {
  if (router.isDown) return false;
  if (ends.local === "127.0.0.1") return true;
  const arrived = arrival(router, wayIn);
  const into = arrived && out(router, arrived, wayIn);
  if (!into || !hasAddress(router, into, ends.local)) return false;
  // The port that a router has, wherever the simulator listens.
  const row = router.store.items("/ip/service").find(({ words }) => words["name"] === service);
  if (vrfOf(router, into) !== (row?.words["vrf"] ?? "main")) return false;
  if (!getsBack(router, { from: ends.local, to: ends.remote, into })) return false;
  return accepts(router, {
    from: ends.remote,
    fromPort: ends.remotePort,
    to: ends.local,
    toPort: Number(row?.words["port"]),
    into,
    established,
  });
}

/** Would somebody who now connects to the API reach it by any of the router's addresses? */
export function isReachable(router: Device, wayIn: WayIn): boolean {
  const ends = { localPort: 0, remote: wayIn.from ?? "127.0.0.1", remotePort: 0 };
  return router.store.items("/ip/address").some(({ words }) => {
    const [local = ""] = (words["address"] ?? "").split("/");
    return passes(router, wayIn, {
      ...{ service: "api", established: false },
      ends: { ...ends, local },
    });
  });
}

/** The interface at which the packets leave the ethernet for the router, if they get so far. */
function arrival(router: Device, { port: cable, vlan }: WayIn): Item | undefined {
  const { interfaces } = router;
  const at = beneath(router, cable);
  if (!at) return undefined;
  const bridge = interfaces.bridgeOf(at);
  if (bridge) return isOn(bridge) ? arrivesAt(router, bridge, at, vlan) : undefined;
  if (vlan === undefined) return at;
  return interfaces
    .all()
    .filter((item) => interfaces.typeOf(item) === "vlan" && isOn(item))
    .find(({ words }) => words["interface"] === at.id && words["vlan-id"] === `${vlan}`);
}

/**
 * The port, or the bond that it is a slave of. All slaves of a bond lead to the administrator, as
 * long as the bond uses the port of the cable at all.
 */
function beneath(router: Device, cable: string): Item | undefined {
  const { interfaces, store } = router;
  const ports = store.items("/interface/ethernet");
  const port = ports.find(({ words }) => words["default-name"] === cable);
  if (!port || !interfaces.isRunning(port)) return undefined;
  const bond = interfaces.bondOf(port);
  if (bond && !interfaces.isRunning(bond)) return undefined;
  if (bond && !usable(router, bond, interfaces.slavesOf(bond)).includes(port)) return undefined;
  return bond ?? port;
}

/** What comes out of the tunnel, if there is one; the far end knows no other address of the router. */
function out(router: Device, arrived: Item, { tunnel }: WayIn): Item | undefined {
  if (tunnel === undefined) return arrived;
  const own = router.interfaces.named(tunnel.name);
  return isOn(own) && own.words["remote-address"] === tunnel.remote ? own : undefined;
}

/** The VRF of an interface by its name; a service listens in one only. */
function vrfOf({ store }: Device, { id, words: { name = "" } }: Item): string {
  const vrf = store
    .items("/ip/vrf")
    .filter(isOn)
    .find(({ words }) =>
      (words["interfaces"] ?? "").split(",").some((one) => [id, name].includes(one)),
    );
  return vrf?.words["name"] ?? "main";
}

/**
 * open (RouterOS: an address on a port works on while the port is in a bridge, as its
 * `actual-interface` says, and perhaps while it is in a bond; and an address of another interface
 * may answer, too. Here it must be on the interface that the packets arrive at, or of a VRRP there).
 */
function hasAddress({ store, interfaces }: Device, into: Item, address: string): boolean {
  const isAt = (id: string | undefined): boolean => {
    const own = interfaces.find(id);
    return (
      own === into ||
      (isOn(own) && interfaces.typeOf(own) === "vrrp" && own.words["interface"] === into.id)
    );
  };
  return store
    .items("/ip/address")
    .filter(isOn)
    .some(({ words }) => isAt(words["interface"]) && words["address"]?.split("/")[0] === address);
}
