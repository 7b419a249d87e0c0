/**
 * A RouterOS on localhost: real sockets, the binary API and API-SSL over one store of items.
 *
 * @packageDocumentation
 */
export type { Command, Fault } from "./faults";
export type { SimulatorOptions } from "./options";
export { simulator, type Simulator } from "./simulator";
export { VERSIONS, type Version } from "./version";
