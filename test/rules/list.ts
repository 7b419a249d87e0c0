import type { Row, Words } from "../../provider/transport/transport";

/** A menu of rules in memory, as a router keeps it: what is asked of it, and what every command leaves. */
export class RuleList {
  /** The list after every command that wrote. */
  readonly steps: Row[][] = [];
  readonly counts = { add: 0, set: 0, move: 0, remove: 0, moved: 0 };
  readonly label = "a list";
  readonly retryTimeout = 1_000;
  readonly reach = undefined;
  private lastId = 0;

  /** The rows as they are now. */
  now: Row[];

  constructor(
    rows: readonly Row[],
    /** Ends the run after so many commands, as a lost connection does. */
    public cutAfter = Infinity,
  ) {
    this.now = rows.map((row) => ({ ...row, ".id": this.newId() }));
  }

  version = (): Promise<string> => Promise.resolve("7.22.3");
  rows = (): Promise<Row[]> => this.fresh();
  fresh = (): Promise<Row[]> => Promise.resolve(this.now.map((row) => ({ ...row })));

  add(_menu: string, { "place-before": before, ...words }: Words): Promise<string> {
    const row = { ".id": this.newId(), ...words };
    return this.wrote("add", () => {
      this.now.splice(this.placeOf(before), 0, row);
      return row[".id"];
    });
  }

  set(_menu: string, item: Row, words: Words): Promise<void> {
    return this.wrote("set", () => {
      const at = this.indexOf(item[".id"]);
      this.now[at] = { ...this.now[at], ...words };
    });
  }

  unset(_menu: string, item: Row, names: readonly string[]): Promise<void> {
    return this.wrote("set", () => {
      const at = this.indexOf(item[".id"]);
      const words = Object.entries(this.now[at] ?? {});
      this.now[at] = Object.fromEntries(words.filter(([word]) => !names.includes(word)));
    });
  }

  remove(_menu: string, item: Row): Promise<void> {
    return this.wrote("remove", () => {
      this.now.splice(this.indexOf(item[".id"]), 1);
    });
  }

  /** `move`: those that are named, in the order in which they are named. */
  run(_command: string, { numbers = "", destination }: Words): Promise<Row[]> {
    return this.wrote("move", () => {
      const ids = numbers.split(",");
      this.counts.moved += ids.length;
      const moved = ids.map((id) => this.now[this.indexOf(id)] ?? {});
      this.now = this.now.filter((row) => !moved.includes(row));
      this.now.splice(this.placeOf(destination), 0, ...moved);
      return [];
    });
  }

  private wrote<T>(command: "add" | "set" | "move" | "remove", change: () => T): Promise<T> {
    if (this.steps.length >= this.cutAfter) return Promise.reject(new Error("cut"));
    const answer = change();
    this.counts[command]++;
    this.steps.push(this.now.map((row) => ({ ...row })));
    return Promise.resolve(answer);
  }

  private placeOf(id: string | undefined): number {
    return id === undefined ? this.now.length : this.indexOf(id);
  }

  private indexOf(id: string | undefined): number {
    const at = this.now.findIndex((row) => row[".id"] === id);
    if (at < 0) throw new Error(`no such item ${id}`);
    return at;
  }

  private newId(): string {
    return `*${(++this.lastId).toString(16).toUpperCase()}`;
  }
}
