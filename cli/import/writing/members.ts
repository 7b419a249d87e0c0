import { rowsOf } from "../resource";
import type { Named } from "./named";

/**
 * Members of bonds, and what a router has on one only if the bond came first: provider/menus/bonding/ports.ts refuses
 * a bond whose port has a DHCP client or is in a bridge by an interface list.
 */
export class Members {
  private readonly bondOf = new Map<string, Named>();
  /** Interface lists whose members are ports of a bridge. */
  private readonly bridged = new Set<unknown>();

  constructor(resources: readonly Named[]) {
    for (const { one, values } of rows(resources, "/interface/bonding"))
      for (const slave of [values["slaves"]].flat()) this.bondOf.set(String(slave), one);
    for (const { values } of rows(resources, "/interface/bridge/port"))
      this.bridged.add(values["interface"]);
    const lists = rows(resources, "/interface/list");
    // A set that grows while it is gone through: lists include lists.
    for (const list of this.bridged)
      for (const { values } of lists.filter((one) => one.values["name"] === list))
        for (const included of [values["include"] ?? []].flat()) this.bridged.add(included);
  }

  /** The bonds that have to be there before a resource. */
  bondsBefore(resource: Named): Named[] {
    const bonds = [
      ...rows([resource], "/ip/dhcp-client"),
      ...rows([resource], "/interface/list/member").filter(({ values }) =>
        this.bridged.has(values["list"]),
      ),
    ].flatMap(({ values }) => this.bondOf.get(String(values["interface"])) ?? []);
    return [...new Set(bonds)];
  }
}

/** The rows of a menu that are on. */
const rows = (resources: readonly Named[], path: string) =>
  resources
    .filter((one) => one.path === path)
    .flatMap((one) =>
      rowsOf(one).map(({ values }) => ({ one, values: { ...within(one), ...values } })),
    )
    .filter(({ values }) => values["disabled"] !== true);

/** What all rows of a table have. */
const within = ({ values }: Named) => (values["within"] ?? {}) as Readonly<Record<string, unknown>>;
