/** A user has one request running at a time; the next ones wait for it. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  async take(user: string, work: () => Promise<void>): Promise<void> {
    const before = this.#last.get(user) ?? Promise.resolve();
    let end = () => {};
    this.#last.set(user, new Promise((resolve) => (end = resolve)));
    await before;
    await work().finally(end);
  }
}
