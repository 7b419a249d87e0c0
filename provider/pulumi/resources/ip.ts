import { dhcpNetwork } from "../../menus/dhcp-network";
import { dhcpServer } from "../../menus/dhcp-server";
import { ipAddress } from "../../menus/ip-address";
import { ipPool } from "../../menus/ip-pool";
import { ipService } from "../../menus/ip-service";
import { managementFirewall } from "../../menus/management-firewall";
import { route } from "../../menus/route";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of an {@link IpAddress}. */
export interface IpAddressArgs extends ArgsOf<typeof ipAddress.properties> {}

/**
 * An IPv4 address of an interface.
 *
 * @example
 * ```ts
 * const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"] });
 * new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
 * ```
 */
export class IpAddress extends (resource(ipAddress) as ClassOf<typeof ipAddress>) {}

/** Arguments of an {@link IpPool}. */
export interface IpPoolArgs extends ArgsOf<typeof ipPool.properties> {}

/**
 * Addresses that are dealt, by a DHCP server above all.
 *
 * @example
 * ```ts
 * const guests = new IpPool("guests", { name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
 * ```
 */
export class IpPool extends (resource(ipPool) as ClassOf<typeof ipPool>) {}

/** Arguments of a {@link DhcpServer}. */
export interface DhcpServerArgs extends ArgsOf<typeof dhcpServer.properties> {}

/**
 * A DHCP server on an interface that has an address.
 *
 * @example
 * ```ts
 * const vlan = new Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20 });
 * const pool = new IpPool("guests", { name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
 * new DhcpServer("guests", { name: "guests", interface: vlan.name, addressPool: pool.name });
 * new DhcpNetwork("guests", { address: "10.0.20.0/24", gateway: ["10.0.20.1"] });
 * ```
 */
export class DhcpServer extends (resource(dhcpServer) as ClassOf<typeof dhcpServer>) {}

/** Arguments of a {@link DhcpNetwork}. */
export interface DhcpNetworkArgs extends ArgsOf<typeof dhcpNetwork.properties> {}

/**
 * What the DHCP servers of the router tell the clients of a network.
 *
 * @example
 * ```ts
 * new DhcpNetwork("guests", {
 *   address: "10.0.20.0/24",
 *   gateway: ["10.0.20.1"],
 *   dnsServer: ["10.0.20.1"],
 * });
 * ```
 */
export class DhcpNetwork extends (resource(dhcpNetwork) as ClassOf<typeof dhcpNetwork>) {}

/** Arguments of an {@link IpService}. */
export interface IpServiceArgs extends ArgsOf<typeof ipService.properties> {}

/**
 * A way to manage the router: whether it is open, on which port, and for whom. Every router has all
 * of them, so this takes one over as it is, leaves alone what the program does not set, and puts back
 * on destroy what it found.
 *
 * @example
 * ```ts
 * new IpService("telnet", { name: "telnet", disabled: true });
 * new IpService("winbox", { name: "winbox", address: ["192.168.88.0/24"] });
 * ```
 */
export class IpService extends (resource(ipService) as ClassOf<typeof ipService>) {}

/** Arguments of a {@link Route}. */
export interface RouteArgs extends ArgsOf<typeof route.properties> {}

/**
 * A static route of IPv4. One that leads to where this program comes from is made in a window: the
 * router undoes it unless it answers afterwards.
 *
 * @example
 * ```ts
 * new Route("default", { gateway: "192.168.10.1", checkGateway: "ping" });
 * new Route("branch", { dstAddress: "10.1.0.0/16", gateway: "bond1" });
 * new Route("unused", { dstAddress: "10.0.0.0/8", blackhole: true, distance: 254 });
 * ```
 */
export class Route extends (resource(route) as ClassOf<typeof route>) {}

/** Arguments of a {@link ManagementFirewall}. */
export interface ManagementFirewallArgs extends ArgsOf<typeof managementFirewall.properties> {}

/**
 * Who may reach the router itself: rules of the input chain that belong together and keep their
 * order. Other people's rules are never changed nor moved. Rules that let in are made first and
 * removed last, so that nothing is cut on the way.
 *
 * @example
 * ```ts
 * new ManagementFirewall("management", {
 *   name: "management",
 *   rules: [
 *     { name: "answers", action: "accept", connectionState: ["established", "related"] },
 *     { name: "office", action: "accept", protocol: "tcp", srcAddress: "192.168.88.0/24", dstPort: "22,8729" },
 *     { name: "the rest", action: "drop", protocol: "tcp", dstPort: "22,80,443,8291,8728,8729" },
 *   ],
 * });
 * ```
 */
export class ManagementFirewall extends (resource(managementFirewall) as ClassOf<
  typeof managementFirewall
>) {}
