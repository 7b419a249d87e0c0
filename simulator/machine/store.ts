import { INTERFACE_KINDS } from "./interface-kinds";

/** Names and values as they are on the wire. */
export type Words = Record<string, string>;

/** One item of a menu. References are kept by id, everything else as it is printed. */
export interface Item {
  id: string;
  readonly menu: string;
  /** Changed by the store only. */
  words: Readonly<Words>;
}

/** A word that holds the id of an item, and the number space that the id is of. */
export interface Reference {
  word: string;
  space: string;
}

/** A change of one item. */
export interface Change {
  item: Item;
  /** What an item held that was given other words. */
  before?: Readonly<Words>;
  /** Takes the change back, as long as all later ones have been. */
  undo: () => void;
}

/** The number an id holds. */
export const idNumber = (id: string) => parseInt(id.slice(1), 16);

const formatId = (number: number) => `*${number.toString(16).toUpperCase()}`;

/** All interface types deal their ids from one number space, and lists of them from its upper end. */
export const spaceOf = (menu: string): string =>
  menu in INTERFACE_KINDS || menu === LISTS[0] ? "/interface" : menu;

/** Menus whose first id is `*0`; the others begin with `*1`. */
const FROM_ZERO = ["/ip/service", "/system/scheduler", "/system/logging", "/system/logging/action"];

/** Where the ids of lists of interfaces begin. open (RouterOS: seen by many, in no record here) */
const LISTS: readonly [string, number] = ["/interface/list", 0x2000000];

/** The items of all menus, each in its menu's order. An id is never dealt twice. */
export class Store {
  #items = new Map<string, Item[]>();
  #next = new Map<string, number>([...FROM_ZERO.map((menu): [string, number] => [menu, 0]), LISTS]);
  #revision = 0;
  readonly #watchers: ((change: Change | undefined) => void)[] = [];

  /** Counts the changes, for whoever keeps something computed from the items. */
  get revision(): number {
    return this.#revision;
  }

  /** Calls back after every change, without one where nothing can take it back. */
  watch(watcher: (change: Change | undefined) => void): void {
    this.#watchers.push(watcher);
  }

  items(menu: string): readonly Item[] {
    return this.#items.get(menu) ?? [];
  }

  add(menu: string, words: Words, before?: Item): Item {
    const space = menu === LISTS[0] ? menu : spaceOf(menu);
    const number = this.#next.get(space) ?? 1;
    this.#next.set(space, number + 1);
    const item = { id: formatId(number), menu, words };
    this.#place(item, before);
    this.#changed({ item, undo: () => this.remove(item) });
    return item;
  }

  /** Gives an item other words. */
  update(item: Item, words: Words): void {
    const before = item.words;
    item.words = words;
    const undo = () => this.update(item, revert(item.words, before, words));
    this.#changed({ item, before, undo });
  }

  remove(item: Item): void {
    const items = this.items(item.menu);
    const next = items[items.indexOf(item) + 1];
    if (!items.includes(item)) return;
    this.#take(item);
    const undo = () => {
      this.#place(item, next);
      this.#changed(undefined);
    };
    this.#changed({ item, undo });
  }

  /** Puts items of a menu before another one, or at the end. */
  move(items: readonly Item[], before?: Item): void {
    const [item] = items;
    if (!item) return;
    const order = this.items(item.menu);
    for (const each of items) this.#take(each);
    for (const each of items) this.#place(each, before);
    const undo = () => {
      const now = this.items(item.menu);
      const others = now.filter((each) => !order.includes(each));
      this.#items.set(item.menu, [...order.filter((each) => now.includes(each)), ...others]);
      this.#changed(undefined);
    };
    this.#changed({ item, undo });
  }

  /** Drops all rows of a menu that is kept in memory only. */
  clear(menu: string): void {
    this.#items.delete(menu);
    this.#changed(undefined);
  }

  /**
   * Deals every id anew, each to another item than before, so that whoever kept an id now holds
   * somebody else's. `references` answers which words of an item hold ids, and of which menu.
   */
  renumber(references: (item: Item) => readonly Reference[]): void {
    const all = [...this.#items.values()].flat();
    const spaces = new Map<string, Item[]>();
    for (const item of all) {
      const space = spaceOf(item.menu);
      spaces.set(space, [...(spaces.get(space) ?? []), item]);
    }
    const dealt = new Map<string, string>();
    for (const [space, items] of spaces) {
      const ids = items.map((item) => item.id);
      if (ids.length === 1) ids.push(this.#spare(space));
      items.forEach((item, at) => {
        const id = ids[(at + 1) % ids.length] ?? item.id;
        dealt.set(space + item.id, id);
        item.id = id;
      });
      this.#changed(undefined);
    }
    for (const item of all) {
      for (const { word, space } of references(item)) {
        const ids = item.words[word]?.split(",");
        const followed = ids?.map((id) => this.#follow(space, id, dealt)).join(",");
        if (followed !== undefined) this.update(item, { ...item.words, [word]: followed });
      }
    }
  }

  #take(item: Item): void {
    const others = this.items(item.menu).filter((other) => other !== item);
    this.#items.set(item.menu, others);
  }

  #place(item: Item, before: Item | undefined): void {
    const items = [...this.items(item.menu)];
    const at = before ? items.indexOf(before) : -1;
    items.splice(at < 0 ? items.length : at, 0, item);
    this.#items.set(item.menu, items);
  }

  #changed(change: Change | undefined): void {
    this.#revision++;
    for (const watcher of this.#watchers) watcher(change);
  }

  #spare(space: string): string {
    const number = this.#next.get(space) ?? 1;
    this.#next.set(space, number + 1);
    return formatId(number);
  }

  /** A reference to something deleted must not come to mean another item. */
  #follow(space: string, id: string, dealt: Map<string, string>): string {
    if (id.startsWith("!")) return `!${this.#follow(space, id.slice(1), dealt)}`;
    if (!/^\*[0-9A-F]+$/.test(id)) return id;
    const known = dealt.get(space + id) ?? this.#spare(space);
    dealt.set(space + id, known);
    return known;
  }
}

/** Words as they are now, but those that a change touched as they were before it. */
function revert(now: Readonly<Words>, before: Readonly<Words>, after: Readonly<Words>): Words {
  const reverted: Words = { ...now };
  for (const name of changedNames(before, after)) {
    const was = before[name];
    if (was === undefined) delete reverted[name];
    else reverted[name] = was;
  }
  return reverted;
}

/** The words in which an item differs from what it was. */
export const changedNames = (before: Readonly<Words>, after: Readonly<Words>): string[] =>
  Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
