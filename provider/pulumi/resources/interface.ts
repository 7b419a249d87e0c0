import type { Output } from "@pulumi/pulumi";
import { bond } from "../../menus/bond";
import { bridge } from "../../menus/bridge";
import { bridgePort } from "../../menus/bridge-port";
import { bridgeVlan } from "../../menus/bridge-vlan";
import { ethernetPort } from "../../menus/ethernet-port";
import { interfaceList } from "../../menus/interface-list";
import { interfaceListMember } from "../../menus/interface-list-member";
import { vlan } from "../../menus/vlan";
import { vrrp } from "../../menus/vrrp";
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

/** Arguments of a {@link Bridge}. */
export interface BridgeArgs extends ArgsOf<typeof bridge.properties> {}

/**
 * A bridge: ports that are one network, and an interface of the router in it. Its ports are each a
 * `BridgePort`, its VLANs each a `BridgeVlan`.
 *
 * @example
 * ```ts
 * const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"] });
 * const lan = new Bridge("lan", { name: "bridge1", vlanFiltering: true });
 * new BridgePort("trunk", { bridge: lan.name, interface: bond.name });
 * new BridgeVlan("office", { bridge: lan.name, vlanIds: [10], tagged: [lan.name, bond.name] });
 * new Vlan("office", { name: "vlan10", interface: lan.name, vlanId: 10 });
 * ```
 */
export class Bridge extends (resource(bridge) as ClassOf<typeof bridge>) {}

/** Arguments of a {@link BridgePort}. */
export interface BridgePortArgs extends ArgsOf<typeof bridgePort.properties> {}

/**
 * Makes an interface a port of a bridge. A bond in a bridge is one port, and its members are none.
 *
 * @example
 * ```ts
 * const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"] });
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
 * const lan = new Bridge("lan", { name: "bridge1", vlanFiltering: true });
 * const trunk = new BridgePort("trunk", { bridge: lan.name, interface: "bond1" });
 * new BridgeVlan("guests", {
 *   bridge: lan.name,
 *   vlanIds: [20],
 *   tagged: [trunk.interface, lan.name], // the trunk, and the router itself
 * });
 * ```
 */
export class BridgeVlan extends (resource(bridgeVlan) as ClassOf<typeof bridgeVlan>) {}

/** Arguments of an {@link EthernetPort}. */
export interface EthernetPortArgs extends ArgsOf<typeof ethernetPort.properties> {}

/**
 * A port of the router, by its factory name. It is always there, so this takes it over as it is,
 * leaves alone what the program does not set, and puts back on destroy what it found. Renaming it
 * keeps what refers to it.
 *
 * @example
 * ```ts
 * const a = new EthernetPort("uplink-a", { port: "sfp-sfpplus1", name: "uplink-a", l2mtu: 9216 });
 * const b = new EthernetPort("uplink-b", { port: "sfp-sfpplus2", name: "uplink-b", l2mtu: 9216 });
 * new Bond("uplink", { name: "bond1", mode: "802.3ad", slaves: [a.name, b.name], mtu: 9000 });
 * ```
 */
export class EthernetPort extends (resource(ethernetPort) as ClassOf<typeof ethernetPort>) {
  /** What it is called; the router always says. */
  declare readonly name: Output<string>;
}

/** Arguments of an {@link InterfaceList}. */
export interface InterfaceListArgs extends ArgsOf<typeof interfaceList.properties> {}

/**
 * A list of interfaces, which rules and other menus name in place of one interface.
 *
 * @example
 * ```ts
 * const office = new Vlan("office", { name: "vlan10", interface: "bridge", vlanId: 10 });
 * const lan = new InterfaceList("lan", { name: "LAN" });
 * new InterfaceListMember("office", { list: lan.name, interface: office.name });
 * ```
 */
export class InterfaceList extends (resource(interfaceList) as ClassOf<typeof interfaceList>) {}

/** Arguments of an {@link InterfaceListMember}. */
export interface InterfaceListMemberArgs extends ArgsOf<typeof interfaceListMember.properties> {}

/**
 * Makes an interface a member of a list.
 *
 * @example
 * ```ts
 * new InterfaceListMember("uplink", { list: "LAN", interface: "bond1" });
 * ```
 */
export class InterfaceListMember extends (resource(interfaceListMember) as ClassOf<
  typeof interfaceListMember
>) {}

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

/** Arguments of a {@link Vrrp}. */
export interface VrrpArgs extends ArgsOf<typeof vrrp.properties> {}

/**
 * A virtual router: one address that the best of several routers has. The address itself is an
 * `IpAddress` on this interface. On the router that waits this is not `running`, as it should be.
 *
 * @example
 * ```ts
 * const vlan = new Vlan("office", { name: "vlan10", interface: "bridge", vlanId: 10 });
 * const gateway = new Vrrp("office", { name: "vrrp10", interface: vlan.name, vrid: 10, priority: 200 });
 * new IpAddress("gateway", { address: "10.0.10.1/32", interface: gateway.name });
 * ```
 */
export class Vrrp extends (resource(vrrp) as ClassOf<typeof vrrp>) {}
