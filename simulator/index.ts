/**
 * A RouterOS on localhost: real sockets, the binary API and REST, both also over TLS, on one store of items.
 *
 * @packageDocumentation
 */
export type { Command, Fault, HttpReply } from "./faults";
export type { FarEnd, LacpPartner } from "./far-end";
export { DEVICE_MODES, type DeviceModeName } from "./device-mode";
export type { Mail, Upload } from "./outside";
export type { SafeModeTimes, SimulatorOptions, WayIn } from "./options";
export { simulator, type Simulator, type StoredFile } from "./simulator";
export type { PortTraffic } from "./traffic";
export { VERSIONS, type Version } from "./version";
