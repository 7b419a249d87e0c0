/**
 * MikroTik RouterOS as Pulumi resources.
 *
 * @packageDocumentation
 */
export { Bond, type BondArgs } from "./resources/bond";
export { BridgePort, type BridgePortArgs } from "./resources/bridge-port";
export { IpAddress, type IpAddressArgs } from "./resources/ip-address";
export { Vlan, type VlanArgs } from "./resources/vlan";
export { Provider, type ProviderArgs } from "./provider";
export type { Taken } from "./ports";
