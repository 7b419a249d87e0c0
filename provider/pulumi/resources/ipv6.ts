import { ipv6Address } from "../../menus/ipv6-address";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of an {@link Ipv6Address}. */
export interface Ipv6AddressArgs extends ArgsOf<typeof ipv6Address.properties> {}

/**
 * An IPv6 address of an interface. RouterOS 6 needs its package ipv6 for it.
 *
 * @example
 * ```ts
 * const vlan = new Vlan("office", { name: "vlan10", interface: "bridge", vlanId: 10 });
 * new Ipv6Address("office", {
 *   address: "2001:db8:20::1/64",
 *   interface: vlan.name,
 *   advertise: true,
 * });
 * ```
 */
export class Ipv6Address extends (resource(ipv6Address) as ClassOf<typeof ipv6Address>) {}
