import { ipAddress } from "../../menus/ip-address";
import { ipService } from "../../menus/ip-service";
import { managementFirewall } from "../../menus/management-firewall";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of an {@link IpAddress}. */
export interface IpAddressArgs extends ArgsOf<typeof ipAddress.properties> {}

/**
 * An IPv4 address of an interface.
 *
 * @example
 * ```ts
 * new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
 * ```
 */
export class IpAddress extends (resource(ipAddress) as ClassOf<typeof ipAddress>) {}

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
