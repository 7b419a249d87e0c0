import { deviceOf, identityText, type Menu, type Values } from "../schema";

/** What the resources of a menu are in this run, by router: a row that is one's is nobody else's. */
export class Claimed {
  private readonly byDevice = new Map<string, Map<string, Values>>();

  constructor(private readonly menu: Menu) {}

  add(values: Values): void {
    const device = deviceOf(values) ?? "";
    const known = this.byDevice.get(device) ?? new Map<string, Values>();
    known.set(identityText(this.menu, values), values);
    this.byDevice.set(device, known);
  }

  /** What is not one of these, on the router of the last one. */
  others(own: readonly Values[]): ReadonlyMap<string, Values> {
    const all = this.byDevice.get(deviceOf(own.at(-1) ?? {}) ?? "");
    const others = new Map(all);
    for (const values of own) others.delete(identityText(this.menu, values));
    return others;
  }
}
