import { deviceOf, identityText, type Menu, type Values } from "../schema";

/** The items of a menu that resources of this run are, by router: no row belongs to two of them. */
export class Claimed {
  private readonly byDevice = new Map<string, Map<string, Values>>();

  constructor(private readonly menu: Menu) {}

  add(values: Values): void {
    const device = deviceOf(values) ?? "";
    const known = this.byDevice.get(device) ?? new Map<string, Values>();
    known.set(identityText(this.menu, values), values);
    this.byDevice.set(device, known);
  }

  /** The items that are not among `own`, on the router of the last of them. */
  others(own: readonly Values[]): ReadonlyMap<string, Values> {
    const all = this.byDevice.get(deviceOf(own.at(-1) ?? {}) ?? "");
    const others = new Map(all);
    for (const values of own) others.delete(identityText(this.menu, values));
    return others;
  }
}
