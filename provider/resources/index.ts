export { bond, Bond, type BondArgs } from "./bond";
export { bridgePort, BridgePort, type BridgePortArgs } from "./bridge-port";
export { ipAddress, IpAddress, type IpAddressArgs } from "./ip-address";
export { vlan, Vlan, type VlanArgs } from "./vlan";
