import type { Advice } from "../../schema";
import { type Declarations, type Declared, textsOf } from "./declared";

/** Something to say about one resource, for what others are beside it. */
export interface Remark extends Advice {
  of: Declared;
}

const bridges = "/interface/bridge";
const table = "/interface/bridge/vlan";

/** Names that a port has from the factory; anything else may be a list of interfaces. */
const factoryName = /^(ether|sfp|qsfp|combo|wlan|wifi|lte)[\w-]*$/;

/**
 * Bonds and VLANs on a bridge that filters, which its table does not let through. Where something is not
 * known yet, or learned (MVRP), nothing is said.
 */
export function filteringRemarks(program: Declarations): Remark[] {
  return program
    .of(bridges)
    .filter(({ values, unknown }) => values["vlanFiltering"] === true && !unknown.has("mvrp"))
    .filter(({ values }) => values["mvrp"] !== true)
    .flatMap((bridge) => {
      const entries = entriesOf(program, bridge);
      return entries === undefined
        ? []
        : [...bondsLeftOut(program, bridge, entries), ...vlansLeftOut(program, bridge, entries)];
    });
}

/** The entries of a bridge's table; undefined where one of the program may be another than it seems. */
function entriesOf(program: Declarations, bridge: Declared): Declared[] | undefined {
  const { name } = bridge.values;
  if (typeof name !== "string") return undefined;
  const entries = program
    .of(table)
    .filter(({ values, unknown }) => unknown.has("bridge") || values["bridge"] === name);
  return entries.some(({ unknown }) => unknown.size > 0) ? undefined : entries;
}

function bondsLeftOut(program: Declarations, bridge: Declared, entries: Declared[]): Remark[] {
  const own = String(bridge.values["name"]);
  const named = entries.flatMap((one) => [...textsOf(one, "tagged"), ...textsOf(one, "untagged")]);
  // A list of interfaces may hold the bond.
  const isInterface = (name: string) =>
    name === own ||
    factoryName.test(name) ||
    program.all.some(({ menu, values }) => menu.isInterface && values["name"] === name);
  if (!named.every(isInterface)) return [];
  return program
    .of("/interface/bridge/port")
    .filter(
      ({ values }) => values["bridge"] === own && !named.includes(String(values["interface"])),
    )
    .filter((port) => program.named("/interface/bonding", port.values["interface"]))
    .filter(takesTags)
    .map((of) => ({
      of,
      severity: "warn",
      text: `interface: ${own} filters VLANs and no BridgeVlan of it names ${String(of.values["interface"])}, so this port carries no VLAN with a tag: write it into tagged of each BridgeVlan that it carries; where it is to carry one without a tag only, write its pvid`,
    }));
}

/** False of a port that is meant for frames without a tag. */
function takesTags({ values, unknown }: Declared): boolean {
  const { pvid = 1, frameTypes } = values;
  if (["pvid", "frameTypes"].some((one) => unknown.has(one))) return false;
  return Number(pvid) === 1 && frameTypes !== "admit-only-untagged-and-priority-tagged";
}

function vlansLeftOut(program: Declarations, bridge: Declared, entries: Declared[]): Remark[] {
  const own = String(bridge.values["name"]);
  return program
    .of("/interface/vlan")
    .filter(({ values }) => values["interface"] === own && values["vlanId"] !== undefined)
    .flatMap((of): Remark[] => {
      const id = Number(of.values["vlanId"]);
      const its = entries.filter((one) => textsOf(one, "vlanIds").some((ids) => holds(ids, id)));
      if (its.some((one) => textsOf(one, "tagged").includes(own))) return [];
      const isLeftOut = its.length > 0;
      const what = isLeftOut
        ? `its BridgeVlan of ${id} does not name ${own} itself, so before RouterOS 7.16 nothing of the VLAN reaches the router: add ${own} to tagged`
        : `no BridgeVlan of it has VLAN ${id}, so no port carries that with a tag: make one with ${own} and those ports in tagged`;
      const text = `interface: ${own} filters VLANs and ${what}`;
      return [{ of, severity: "warn", text, ...(isLeftOut ? { before: "7.16" } : {}) }];
    });
}

/** True of an id, or a range of them, that holds this one. */
function holds(ids: string, id: number): boolean {
  const [first, last = first] = ids.split("-").map(Number);
  return first !== undefined && last !== undefined && first <= id && id <= last;
}
