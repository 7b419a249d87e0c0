import type { Held } from "../kinds/operation";
import { deviceOf, identityText, isTable, type Menu, type Values } from "../schema";
import { HeldRows } from "./held-rows";
import { hasUnknown } from "./unknown";

/** What the resources of a run have: items, and many rows of a menu as one. */
export class Holdings {
  readonly items = new Map<string, Held>();
  readonly rows = new HeldRows();
}

/** How long after the last check another resource of the program may still come, in milliseconds: the engine checks them one by one. */
const stillDeclaring = 1_000;

/**
 * What the program has, as far as the calls of this run tell: no resource's name arrives in the
 * provider's process, so an item is known by its router, its menu and its key.
 *
 * The engine checks every resource of the program, and none that has left it. It diffs those that state
 * has; one that is to be replaced it checks a second time, without state, then deletes and creates it.
 * Resources that have left the program are deleted at the end, after everything else. So a delete is
 * meant, unless the item was written before it in this run, or was diffed and is kept.
 */
export class Program {
  /** When the engine last checked a resource, of any class of this process. */
  private static checkedAt = 0;

  /** The identity of values is asked for several times. */
  private readonly identities = new WeakMap<Values, { menu: Menu; identity: string }>();

  private readonly items: Map<string, Held>;
  private readonly rows: HeldRows;

  /** Holdings are shared by all classes; `place` tells routers apart by what the configuration says about a device. */
  constructor(
    { items, rows }: Holdings,
    private readonly place: (device: string | undefined) => string,
  ) {
    this.items = items;
    this.rows = rows;
  }

  /** The engine checked a resource; `isNew`: one that state does not have, or that is being replaced. */
  checked(menu: Menu, values: Values, isNew: boolean): void {
    Program.checkedAt = Date.now();
    const held = this.find(menu, values);
    if (!hasUnknown(values) && (isNew || !held))
      this.keep(menu, values, { stays: false, isRead: held?.isRead === true });
  }

  /** The engine diffed a resource: it keeps its item unless it is replaced. */
  compared(menu: Menu, values: Values, id: string, isReplaced: boolean, before?: Values): void {
    const held = this.find(menu, values);
    // A resource that depends on a replaced one is diffed early, even when it has left the program.
    if (!held || hasUnknown(values)) return;
    Object.assign(held, { stays: !isReplaced, id, before });
  }

  /** A create or an update began. */
  writes(menu: Menu, values: Values, id: string | undefined): void {
    const before = this.find(menu, values)?.before;
    this.keep(menu, values, { stays: true, isRead: false, id, before, change: "begun" });
  }

  /** Nothing stands in the way of its change any more. */
  goesOn(menu: Menu, values: Values): void {
    const held = this.find(menu, values);
    if (held?.change !== undefined) held.change = "written";
  }

  /** A create or an update ended with the id of its row. */
  wrote(menu: Menu, values: Values, id: string): void {
    this.keep(menu, values, { stays: true, isRead: false, id });
  }

  /** The program reads an item of the router. */
  reads(menu: Menu, values: Values): void {
    if (!this.find(menu, values)) this.keep(menu, values, { stays: true, isRead: true });
  }

  /** What was created is removed again. */
  forget(menu: Menu, values: Values): void {
    this.items.delete(this.key(menu, values));
  }

  /** The item, if a resource of the program has it and keeps it. */
  keeps(menu: Menu, values: Values): Held | undefined {
    const held = this.find(menu, values);
    return held?.stays === true ? held : undefined;
  }

  /** All items of a menu that resources of the program have and keep, on the router of these values. */
  kept(menu: Menu, values: Values): Held[] {
    const place = this.place(deviceOf(values));
    const items = [...this.items.values()].filter(
      (held) => held.menu.path === menu.path && held.place === place,
    );
    return [...items, ...this.rows.of(menu.path, place)].filter(({ stays }) => stays);
  }

  /** Items that the program keeps on the router of these values, and that this run has yet to change. */
  changing(values: Values): Held[] {
    const place = this.place(deviceOf(values));
    return [...this.items.values()].filter(
      (held) => held.stays && !held.isRead && held.before !== undefined && held.place === place,
    );
  }

  /** True of a name that this run makes, or may still make: the engine may not have come to it yet. */
  mayCome(refersTo: string, name: unknown, device: string | undefined): boolean {
    const held = this.named(refersTo, name, device);
    if (held === undefined) return Date.now() - Program.checkedAt < stillDeclaring;
    return !held.isRead && (!held.stays || held.id === undefined);
  }

  /** The item of the program that has a name to which a property of another menu refers. */
  named(refersTo: string, name: unknown, device: string | undefined): Held | undefined {
    const place = this.place(device);
    const isNamed = ({ menu, values, place: where }: Held) =>
      values["name"] === name && where === place && fits(menu, refersTo);
    for (const held of this.items.values()) if (isNamed(held)) return held;
    return this.rows.find(place, (menu) => fits(menu, refersTo), isNamed);
  }

  private keep(
    menu: Menu,
    values: Values,
    held: Pick<Held, "stays" | "isRead" | "id" | "before" | "change">,
  ): void {
    const place = this.place(deviceOf(values));
    if (isTable(menu)) this.rows.keep(menu, { ...held, menu, place, values });
    else this.items.set(this.key(menu, values), { ...held, menu, place, values });
  }

  private find(menu: Menu, values: Values): Held | undefined {
    const place = this.place(deviceOf(values));
    if (isTable(menu)) return this.rows.table(menu, place, values);
    const item = this.items.get(this.key(menu, values));
    return item ?? this.rows.row(menu, place, () => this.identity(menu, values));
  }

  private key(menu: Menu, values: Values): string {
    return `${this.place(deviceOf(values))} ${menu.path} ${this.identity(menu, values)}`;
  }

  private identity(menu: Menu, values: Values): string {
    const known = this.identities.get(values);
    const identity = known?.menu === menu ? known.identity : identityText(menu, values);
    if (known?.menu !== menu) this.identities.set(values, { menu, identity });
    return identity;
  }
}

/** True of a menu whose items a reference may name. */
const fits = ({ path, isInterface }: Menu, refersTo: string): boolean =>
  path === refersTo || (refersTo === "/interface" && (isInterface || path === "/interface/list"));
