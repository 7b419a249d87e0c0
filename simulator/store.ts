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

/** The number an id holds. */
export const idNumber = (id: string) => parseInt(id.slice(1), 16);

const formatId = (number: number) => `*${number.toString(16).toUpperCase()}`;

/** All interface types deal their ids from one number space. */
const spaceOf = (menu: string) =>
  menu.startsWith("/interface/") && menu !== "/interface/bridge/port" ? "/interface" : menu;

/** Menus whose first id is `*0`; the others begin with `*1`. */
const FROM_ZERO = ["/system/scheduler", "/system/logging", "/system/logging/action"];

/** The items of all menus, each in its menu's order. An id is never dealt twice. */
export class Store {
  #items = new Map<string, Item[]>();
  #next = new Map<string, number>(FROM_ZERO.map((menu) => [menu, 0]));
  #revision = 0;

  /** Counts the changes, for whoever keeps something computed from the items. */
  get revision(): number {
    return this.#revision;
  }

  items(menu: string): readonly Item[] {
    return this.#items.get(menu) ?? [];
  }

  add(menu: string, words: Words, before?: Item): Item {
    const space = spaceOf(menu);
    const number = this.#next.get(space) ?? 1;
    this.#next.set(space, number + 1);
    const item = { id: formatId(number), menu, words };
    this.#items.set(menu, [...this.items(menu)]);
    this.#place(item, before);
    return item;
  }

  /** Gives an item other words. */
  update(item: Item, words: Words): void {
    item.words = words;
    this.#revision++;
  }

  remove(item: Item): void {
    this.#revision++;
    this.#items.set(
      item.menu,
      this.items(item.menu).filter((other) => other !== item),
    );
  }

  /** Puts items before another one, or at the end. */
  move(items: readonly Item[], before?: Item): void {
    for (const item of items) this.remove(item);
    for (const item of items) this.#place(item, before);
  }

  /** Answers what makes everything as it is now again, but for some menus. Ids stay dealt. */
  remember(without: readonly string[]): () => void {
    const kept = [...this.#items].filter(([menu]) => !without.includes(menu));
    const before = kept.map(([menu, items]) => ({
      menu,
      items: [...items],
      words: items.map((item) => item.words),
    }));
    return () => {
      for (const menu of [...this.#items.keys()])
        if (!without.includes(menu)) this.#items.set(menu, []);
      for (const { menu, items, words } of before) {
        this.#items.set(menu, items);
        items.forEach((item, at) => (item.words = words[at] ?? item.words));
      }
      this.#revision++;
    };
  }

  /** Drops all rows of a menu that is kept in memory only. */
  clear(menu: string): void {
    this.#items.delete(menu);
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
      this.#revision++;
    }
    for (const item of all) {
      for (const { word, space } of references(item)) {
        const ids = item.words[word]?.split(",");
        const followed = ids?.map((id) => this.#follow(space, id, dealt)).join(",");
        if (followed !== undefined) this.update(item, { ...item.words, [word]: followed });
      }
    }
  }

  #place(item: Item, before: Item | undefined): void {
    const items = this.#items.get(item.menu) ?? [];
    const at = before ? items.indexOf(before) : -1;
    this.#revision++;
    items.splice(at < 0 ? items.length : at, 0, item);
  }

  #spare(space: string): string {
    const number = this.#next.get(space) ?? 1;
    this.#next.set(space, number + 1);
    return formatId(number);
  }

  /** A reference to something deleted must not come to mean another item. */
  #follow(space: string, id: string, dealt: Map<string, string>): string {
    if (!/^\*[0-9A-F]+$/.test(id)) return id;
    const known = dealt.get(space + id) ?? this.#spare(space);
    dealt.set(space + id, known);
    return known;
  }
}
