import { snmp } from "../../menus/snmp";
import { snmpCommunity } from "../../menus/snmp-community";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of an {@link Snmp}. */
export interface SnmpArgs extends ArgsOf<typeof snmp.properties> {}

/**
 * How the router answers SNMP, and whom it sends traps. A router has these settings once, so a program
 * has one such resource per router. Creating it changes them, and destroying it puts back what they
 * were (after an import: the defaults).
 *
 * @example
 * ```ts
 * const community = new SnmpCommunity("monitoring", { name: config.requireSecret("community") });
 * new Snmp("snmp", {
 *   enabled: true,
 *   trapTarget: ["192.168.90.5"],
 *   trapCommunity: community.name,
 *   trapGenerators: ["interfaces"],
 *   trapInterfaces: ["bond1", "ether2", "ether3"],
 * });
 * ```
 */
export class Snmp extends (resource(snmp) as ClassOf<typeof snmp>) {}

/** Arguments of an {@link SnmpCommunity}. */
export interface SnmpCommunityArgs extends ArgsOf<typeof snmpCommunity.properties> {}

/**
 * Who may ask the router by SNMP. Its name and passwords are kept encrypted in state. A user of the
 * router without the policy `sensitive` cannot read the passwords back: then they count as they were
 * written. The factory's `public` is put back on destroy.
 *
 * @example
 * ```ts
 * const community = new SnmpCommunity("monitoring", {
 *   name: config.requireSecret("community"),
 *   addresses: ["192.168.90.5/32"],
 * });
 * new SnmpCommunity("public", { name: "public", adopt: true, disabled: true });
 * ```
 */
export class SnmpCommunity extends (resource(snmpCommunity) as ClassOf<typeof snmpCommunity>) {}
