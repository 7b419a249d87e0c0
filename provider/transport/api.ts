import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, UsageError } from "../errors";
import { type Reply, Unsent } from "./api-command";
import { Connection } from "./api-connection";
import { CLOSED, cannotConnect } from "./api-errors";
import { checkWords } from "./codec";
import type { Endpoint, Row, Transport, Where, Words } from "./transport";

/** Failures to connect that a moment's patience can mend: a router that restarts, a full queue. */
const TRANSIENT = ["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "EPIPE", "ETIMEDOUT", "closed"];
/** Waits between attempts to connect; each is varied by up to a half, so that clients spread. */
const BACKOFF = [100, 200, 400, 800];
/** How often a command that never left may move on to another connection. */
const MOVES = 5;

/** The binary API of a router, `api://` or `apis://`. Connects when the first command needs it. */
export function apiTransport(endpoint: Endpoint): Transport {
  const connections = new Connections(endpoint);

  /** Runs a command; a read whose connection goes is repeated once, a sent write never. */
  async function command(path: string, words: readonly string[] = []): Promise<Reply> {
    const sentence = [path, ...words];
    checkWords(sentence);
    if (!/^(\/[^\s/=]+)+$/.test(path))
      throw new UsageError(
        `cannot run ${JSON.stringify(path)}: it is not a command like /ip/address/print`,
      );
    const write = !isRead(path);
    let repeats = write ? 0 : 1;
    for (let moves = 0; ;) {
      const connection = await connections.get();
      try {
        return await connection.run(sentence, write);
      } catch (error) {
        if (error instanceof Unsent) {
          if (++moves > MOVES || connections.closed) throw error.reason;
        } else if (!isLost(error) || repeats-- === 0 || connections.closed) throw error;
      }
    }
  }

  return {
    async print(menu: string, where?: Where): Promise<Row[]> {
      if (where?.values.length === 0) return [];
      return (await command(`${menu}/print`, where && queries(where))).rows;
    },
    async add(menu: string, words: Words): Promise<string> {
      const { done } = await command(`${menu}/add`, attributes(words));
      const id = done["ret"];
      if (id !== undefined) return id;
      throw new ConnectionError(
        `cannot tell what ${menu}/add made: the router answered without an .id`,
        "protocol",
        { outcomeUnknown: true },
      );
    },
    async set(menu: string, id: string | undefined, words: Words): Promise<void> {
      const target = id === undefined ? [] : [attribute(".id", id)];
      await command(`${menu}/set`, [...target, ...attributes(words)]);
    },
    async unset(menu: string, id: string, names: readonly string[]): Promise<void> {
      const sentences = names.map((name) => {
        checkName(name);
        return [attribute("numbers", id), attribute("value-name", name)];
      });
      for (const words of sentences) await command(`${menu}/unset`, words);
    },
    async remove(menu: string, id: string): Promise<void> {
      await command(`${menu}/remove`, [attribute(".id", id)]);
    },
    async run(path: string, words: Words = {}): Promise<Row[]> {
      return (await command(path, attributes(words))).rows;
    },
    close: () => connections.close(),
  };
}

/** The one connection of a transport: made when it is needed, made anew when it was lost. */
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
        const pause = (BACKOFF[attempt] ?? Infinity) * (0.5 + Math.random());
        const late = Date.now() + pause >= until;
        if (!isTransient(error) || late || this.closed) throw error;
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

/** True when another connection may do better: what is no reply would only be sent again. */
function isLost(error: unknown): boolean {
  return error instanceof ConnectionError && error.code !== "protocol";
}

function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError && TRANSIENT.includes(error.code);
}

/** Commands that change nothing, by the last word of their path. Everything else is a write. */
function isRead(path: string): boolean {
  return /\/(print|getall|get|find|listen|monitor(-[a-z]+)?)$/.test(path);
}

function attributes(words: Words): string[] {
  return Object.entries(words).map(([name, value]) => attribute(name, value));
}

/** `=name=value`. The value is checked here: as part of the word, `undefined` would be text. */
function attribute(name: string, value: unknown): string {
  checkName(name);
  if (typeof value !== "string") throw new UsageError(`cannot send ${name}: its value is not text`);
  return `=${name}=${value}`;
}

function checkName(name: string): void {
  if (typeof name !== "string" || !/^[^=\s]+$/.test(name))
    throw new UsageError(`cannot send the word ${JSON.stringify(name)}: it is not a name`);
}

/** Asks for the rows whose word has one of the values: `?name=a ?name=b ?#|`. */
function queries({ word, values }: Where): string[] {
  if (!/^[^=\s?#<>-][^=\s]*$/.test(word))
    throw new UsageError(`cannot search for the word ${JSON.stringify(word)}: it is not a name`);
  const each = values.map((value) => `?${attribute(word, value).slice(1)}`);
  return [...each, ...each.slice(1).map(() => "?#|")];
}
