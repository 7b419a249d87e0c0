import { ConnectionError } from "../errors";
import { refusalOf } from "./add-next";
import { type Reply, Unsent } from "./api-command";
import { ADDS_IN_FLIGHT, type Connection } from "./api-connection";
import { checkWords } from "./codec";
import { attributes } from "./command-words";
import type { Addition, Row, Words } from "./transport";

/** So many of many items are added before other writes, and the look before a write, have their turn. */
const ADDED_AT_ONCE = 512;

/**
 * Adds some of many items over a connection, each by callbacks: of thousands, promises would take longer
 * than all else. What never left goes by `again`, over another connection.
 */
export class Adding {
  /** Settles when all that were sent are answered: whether there may be more. */
  readonly done: Promise<boolean>;
  #settle!: { resolve(isMore: boolean): void; reject(error: unknown): void };
  #left = ADDED_AT_ONCE;
  #onTheWay = 0;
  #isMore = true;
  #failure: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly menu: string,
    private readonly items: Iterator<Addition>,
    private readonly again: (menu: string, words: Words) => Promise<string>,
  ) {
    this.done = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#goOn();
  }

  /** By halves: a sentence for each answer would be a write for each, and for the router a read. */
  #goOn(): void {
    if (this.#onTheWay <= ADDS_IN_FLIGHT / 2) this.#attempt(() => this.#fill());
    if (this.#onTheWay > 0) return;
    if (this.#failure === undefined) this.#settle.resolve(this.#isMore);
    else this.#settle.reject(this.#failure);
  }

  #fill(): void {
    while (this.#isMore && this.#left > 0 && this.#onTheWay < ADDS_IN_FLIGHT) {
      if (this.#failure !== undefined) return;
      const next = this.items.next();
      this.#isMore = next.done !== true;
      if (next.done !== true) this.#send(next.value);
    }
  }

  #send(item: Addition): void {
    const sentence = [`${this.menu}/add`, ...attributes(item.words)];
    checkWords(sentence);
    this.#left--;
    this.#onTheWay++;
    this.connection.start(
      sentence,
      true,
      (reply) => this.#added(item, reply),
      (error) => this.#failed(item, error),
    );
  }

  #added(item: Addition, { done }: Reply): void {
    this.#ended(() => item.answered(idMade(this.menu, done)));
  }

  #failed(item: Addition, error: Error): void {
    if (!(error instanceof Unsent)) return this.#ended(() => item.answered(refusalOf(error)));
    void this.again(this.menu, item.words).then(
      (id) => this.#ended(() => item.answered(id)),
      (failed: unknown) => this.#ended(() => item.answered(refusalOf(failed))),
    );
  }

  #ended(answer: () => void): void {
    this.#onTheWay--;
    this.#attempt(answer);
    this.#goOn();
  }

  /** Nothing is thrown into the socket that calls: the first failure ends all. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#failure ??= error;
    }
  }
}

/** The id that an `add` answered. */
export function idMade(menu: string, done: Row): string {
  const id = done["ret"];
  if (id !== undefined) return id;
  throw new ConnectionError(
    `cannot tell what ${menu}/add made: the router answered without an .id`,
    "protocol",
    { outcomeUnknown: true },
  );
}
