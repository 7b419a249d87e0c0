/**
 * A RouterOS on localhost: real sockets, the binary API and REST, both also over TLS, on one store of items.
 *
 * @packageDocumentation
 */
export type { Command, Fault, HttpReply } from "./wire/faults";
export type { FarEnd, LacpPartner } from "./network/far-end";
export { boardOf } from "./board";
export { DEVICE_MODES, type DeviceModeName } from "./machine/device-mode";
export type { Mail, Upload } from "./machine/outside";
export type { WayIn } from "./network/way-in";
export type { SimulatorOptions } from "./options";
export { tryOut } from "./try-out";
export type { Loaded, Refused } from "./script/load";
export type { SafeModeTimes } from "./wire/listening";
export type { Simulator, StoredFile } from "./simulator";
export { simulator } from "./start";
export type { PortTraffic } from "./network/traffic";
export { VERSIONS, type Version } from "./machine/version";
