import { type Menu, type Values, keyText } from "../schema";
import { deviceOf } from "./state";
import { hasUnknown } from "./unknown";

/** What is known of an item that the program has. */
export interface Held {
  /** A resource of the program has it and keeps it. False while one is to be made, or made anew. */
  stays: boolean;
  /** The program reads it and does not manage it. */
  isRead: boolean;
  id?: string | undefined;
}

/**
 * What the program has, as far as the calls of this run tell: no resource's name arrives in the
 * provider's process, so an item is known by its router, its menu and its key.
 *
 * The engine checks every resource of the program, and none that left it. It compares what state has,
 * and checks once more, without state, what is to be made anew; that it then removes, and makes. What
 * left the program it removes at the end, after everything was made. So a removal is meant
 * unless the item was written before it, or compared and kept.
 */
export class Program {
  /** `items` are shared by all classes; `place` tells routers apart, by what the configuration says of a device. */
  constructor(
    private readonly items: Map<string, Held>,
    private readonly place: (device: string | undefined) => string,
  ) {}

  /** The engine checked a resource; `isNew`: as one that state does not have, or will not have then. */
  checked(menu: Menu, values: Values, isNew: boolean): void {
    const held = this.find(menu, values);
    if (!hasUnknown(values) && (isNew || !held))
      this.items.set(this.key(menu, values), { stays: false, isRead: held?.isRead === true });
  }

  /** The engine compared one with state: it keeps its item unless it is replaced. */
  compared(menu: Menu, values: Values, id: string, isReplaced: boolean): void {
    const held = this.find(menu, values);
    // What depends on something that is replaced is compared beforehand, also when it left the program.
    if (!held || hasUnknown(values)) return;
    Object.assign(held, { stays: !isReplaced, id });
  }

  /** A create or an update began, or ended with the id of its row. */
  wrote(menu: Menu, values: Values, id?: string): void {
    this.items.set(this.key(menu, values), { stays: true, isRead: false, id });
  }

  /** The program reads an item of the router. */
  reads(menu: Menu, values: Values): void {
    if (!this.find(menu, values))
      this.items.set(this.key(menu, values), { stays: true, isRead: true });
  }

  /** What was made is taken back. */
  forget(menu: Menu, values: Values): void {
    this.items.delete(this.key(menu, values));
  }

  /** The item, if a resource of the program has it and keeps it. */
  keeps(menu: Menu, values: Values): Held | undefined {
    const held = this.find(menu, values);
    return held?.stays === true ? held : undefined;
  }

  private find(menu: Menu, values: Values): Held | undefined {
    return this.items.get(this.key(menu, values));
  }

  private key(menu: Menu, values: Values): string {
    return `${this.place(deviceOf(values))} ${menu.path} ${keyText(menu, values)}`;
  }
}
