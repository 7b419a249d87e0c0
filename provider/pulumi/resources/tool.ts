import { graphingInterface } from "../../menus/graphing-interface";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of a {@link GraphingInterface}. */
export interface GraphingInterfaceArgs extends ArgsOf<typeof graphingInterface.properties> {}

/**
 * A graph of an interface's traffic, day to year, on the router's own web pages (`/graphs/`).
 *
 * @example
 * ```ts
 * const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"] });
 * new GraphingInterface("uplink", { interface: bond.name, allowAddress: "192.168.90.0/24" });
 * ```
 */
export class GraphingInterface extends (resource(graphingInterface) as ClassOf<
  typeof graphingInterface
>) {}
