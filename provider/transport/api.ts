import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, UsageError } from "../errors";
import { type Reply, Unsent } from "./api-command";
import { Adding, idMade } from "./api-adding";
import { Connection } from "./api-connection";
import { CLOSED, cannotConnect } from "./api-errors";
import { checkWords } from "./codec";
import { anyOf, attributes, checkName, isRead } from "./command-words";
import { idOfItem, readOn, refuseStale } from "./read-on";
import { pauseAfter } from "./reconnect";
import type { Addition, Endpoint, Item, Row, Transport, Where, Words } from "./transport";

/** How many items one command removes at most: a word must not become too long for a small router. */
const REMOVED_AT_ONCE = 5_000;

/** How often a command that never left may move on to another connection. */
const MOVES = 5;

/** The binary API of a router, `api://` or `apis://`. Connects when the first command needs it. */
export function apiTransport(endpoint: Endpoint): Transport {
  const connections = new Connections(endpoint);

  /** Runs a command; a read whose connection goes is repeated once, a sent write never. */
  async function command(
    path: string,
    words: readonly string[] = [],
    ...items: readonly (Item | undefined)[]
  ): Promise<Reply> {
    const sentence = [path, ...words];
    checkWords(sentence);
    if (!/^(\/[^\s/=]+)+$/.test(path))
      throw new UsageError(
        `cannot run ${JSON.stringify(path)}: it is not a command like /ip/address/print`,
      );
    const write = !isRead(path);
    let repeats = write ? 0 : 1;
    for (let moves = 0; ;) {
      const connection = connections.usable ?? (await connections.get());
      for (const item of items) refuseStale(connection, item, path, endpoint);
      try {
        const reply = await connection.run(sentence, write);
        readOn(connection, reply.rows);
        return reply;
      } catch (error) {
        if (error instanceof Unsent) {
          if (++moves > MOVES || connections.closed) throw error.reason;
        } else if (!isLost(error) || repeats-- === 0 || connections.closed) throw error;
      }
    }
  }

  async function add(menu: string, words: Words): Promise<string> {
    const { done } = await command(`${menu}/add`, attributes(words));
    return idMade(menu, done);
  }

  return {
    async print(menu: string, where?: Where): Promise<Row[]> {
      if (where?.values.length === 0) return [];
      return (await command(`${menu}/print`, where && queries(where))).rows;
    },
    add,
    async addSome(menu: string, items: Iterator<Addition>): Promise<boolean> {
      return new Adding(connections.usable ?? (await connections.get()), menu, items, add).done;
    },
    async set(menu: string, item: Item | undefined, words: Words): Promise<void> {
      const target = item === undefined ? {} : { ".id": idOfItem(item) };
      await command(`${menu}/set`, attributes({ ...target, ...words }), item);
    },
    async unset(menu: string, item: Item, names: readonly string[]): Promise<void> {
      names.forEach(checkName);
      const numbers = idOfItem(item);
      for (const name of names)
        await command(`${menu}/unset`, attributes({ numbers, "value-name": name }), item);
    },
    async remove(menu: string, item: Item): Promise<void> {
      await command(`${menu}/remove`, attributes({ ".id": idOfItem(item) }), item);
    },
    async removeAll(menu: string, items: readonly Item[]): Promise<void> {
      for (let from = 0; from < items.length; from += REMOVED_AT_ONCE) {
        const some = items.slice(from, from + REMOVED_AT_ONCE);
        const ids = some.map(idOfItem).join(",");
        await command(`${menu}/remove`, attributes({ ".id": ids }), ...some);
      }
    },
    async run(path: string, words: Words = {}): Promise<Row[]> {
      return (await command(path, attributes(words))).rows;
    },
    close: () => connections.close(),
  };
}

/** The one connection of a transport: opened when needed, and again when it was lost. */
class Connections {
  readonly #endpoint: Endpoint;
  #current: Connection | undefined;
  /** All whose socket is still there: one that is retired may have commands on their way. */
  readonly #open = new Set<Connection>();
  #opening: Promise<Connection> | undefined;
  readonly #end = new AbortController();

  constructor(endpoint: Endpoint) {
    this.#endpoint = { ...endpoint };
  }

  get closed(): boolean {
    return this.#end.signal.aborted;
  }

  /** The connection that is there; undefined where one has to be made first. */
  get usable(): Connection | undefined {
    const isThere = this.#opening === undefined && !this.closed && this.#current?.usable === true;
    return isThere ? this.#current : undefined;
  }

  /** All who ask while a connection is being made share it, and its failure. */
  async get(): Promise<Connection> {
    if (this.#opening) return this.#opening;
    if (this.closed) throw this.#closedError();
    if (this.#current?.usable) return this.#current;
    this.#opening = this.#connect().finally(() => (this.#opening = undefined));
    return this.#opening;
  }

  async close(): Promise<void> {
    this.#end.abort();
    await Promise.all([...this.#open].map((connection) => connection.close()));
  }

  async #connect(): Promise<Connection> {
    const until = Date.now() + this.#endpoint.timeout;
    for (let attempt = 0; ; attempt++) {
      const connection = new Connection(this.#endpoint, until - Date.now());
      this.#current = connection;
      this.#open.add(connection);
      void connection.closed.then(() => this.#open.delete(connection));
      try {
        await connection.ready;
        return connection;
      } catch (error) {
        const pause = pauseAfter(error, attempt, until);
        if (pause === undefined || this.closed) throw error;
        await this.#pause(pause);
      }
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    try {
      await sleep(milliseconds, undefined, { signal: this.#end.signal });
    } catch (cause) {
      throw this.#closedError(cause);
    }
  }

  #closedError(cause?: unknown): ConnectionError {
    return cannotConnect(this.#endpoint, "ready", {
      ...CLOSED,
      reason: "the transport was closed",
      cause,
    });
  }
}

/** True when a new connection may help: a service that answers something else would do so again. */
function isLost(error: unknown): boolean {
  return error instanceof ConnectionError && error.code !== "protocol";
}

/** Asks for the rows whose word has one of the values: `?name=a ?name=b ?#|`. */
function queries({ word, values }: Where): string[] {
  const { each, ors } = anyOf(word, values);
  return [...each, ...ors].map((query) => `?${query}`);
}
