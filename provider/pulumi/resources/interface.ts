import { bond } from "../../menus/bond";
import { bridgePort } from "../../menus/bridge-port";
import { bridgeVlan } from "../../menus/bridge-vlan";
import { vlan } from "../../menus/vlan";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of a {@link Bond}. */
export interface BondArgs extends ArgsOf<typeof bond.properties> {}

/**
 * A bond: several ports that work as one interface.
 *
 * @example
 * ```ts
 * const uplink = new Bond("uplink", {
 *   name: "bond1",
 *   mode: "active-backup",
 *   slaves: ["ether2", "ether3"],
 *   primary: "ether2",
 *   takePorts: true,
 * });
 * ```
 */
export class Bond extends (resource(bond) as ClassOf<typeof bond>) {}

/** Arguments of a {@link BridgePort}. */
export interface BridgePortArgs extends ArgsOf<typeof bridgePort.properties> {}

/**
 * Makes an interface a port of a bridge. A bond in a bridge is one port, and its members are none.
 *
 * @example
 * ```ts
 * const lanPort = new BridgePort("uplink", { interface: bond.name, bridge: "bridge" });
 * ```
 */
export class BridgePort extends (resource(bridgePort) as ClassOf<typeof bridgePort>) {}

/** Arguments of a {@link BridgeVlan}. */
export interface BridgeVlanArgs extends ArgsOf<typeof bridgeVlan.properties> {}

/**
 * An entry of a bridge's VLAN table: which ports carry which VLANs, with a tag or without.
 *
 * @example
 * ```ts
 * new BridgeVlan("guests", {
 *   bridge: bridge.name,
 *   vlanIds: [20],
 *   tagged: [bond.name, bridge.name], // the trunk, and the router itself
 * });
 * ```
 */
export class BridgeVlan extends (resource(bridgeVlan) as ClassOf<typeof bridgeVlan>) {}

/** Arguments of a {@link Vlan}. */
export interface VlanArgs extends ArgsOf<typeof vlan.properties> {}

/**
 * A VLAN interface.
 *
 * @example
 * ```ts
 * const guests = new Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20 });
 * ```
 */
export class Vlan extends (resource(vlan) as ClassOf<typeof vlan>) {}
