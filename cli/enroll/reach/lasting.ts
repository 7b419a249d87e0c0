import type { Row, Way, Words } from "./way";

/** A way in that can be made anew when its connection was lost. */
export class LastingWay implements Way {
  constructor(
    private way: Way,
    private readonly again: () => Promise<Way>,
  ) {}

  get label(): string {
    return this.way.label;
  }

  get host(): string {
    return this.way.host;
  }

  get username(): string {
    return this.way.username;
  }

  get hostKey(): string | undefined {
    return this.way.hostKey;
  }

  async renew(): Promise<void> {
    await this.way.close().catch(() => undefined);
    this.way = await this.again();
  }

  rows(menu: string, words: readonly string[]): Promise<Row[]> {
    return this.way.rows(menu, words);
  }

  add(menu: string, words: Words): Promise<void> {
    return this.way.add(menu, words);
  }

  set(menu: string, id: string, words: Words): Promise<void> {
    return this.way.set(menu, id, words);
  }

  remove(menu: string, id: string): Promise<void> {
    return this.way.remove(menu, id);
  }

  sign(id: string): Promise<void> {
    return this.way.sign(id);
  }

  close(): Promise<void> {
    return this.way.close();
  }
}
