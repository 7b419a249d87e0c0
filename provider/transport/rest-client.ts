import { isIPv6, type Socket } from "node:net";
import type { Client, Dispatcher } from "undici";
import { ConnectionError, LoginError, RouterOsError, TimeoutError, UsageError } from "../errors";
import { addressOf, checkEndpoint, portOf, serviceOf, tlsPortOf } from "./api-endpoint";
import { CLOSED, cannotComplete, cannotConnect, type Loss, lossOf, noAnswer } from "./api-errors";
import { Setting, sentence } from "../sentence";
import { refuseStale } from "./read-on";
import { type Answer, LONGEST, type Request, TOO_LONG } from "./rest-answer";
import { ENDED, openSocket } from "./rest-socket";
import { schemesThat } from "./schemes";
import type { Endpoint } from "./transport";

/** How often a request that never left may move on to another connection. */
const MOVES = 5;
/** After so many unanswered requests in a row, the waiting ones fail at once. */
const SILENT = 2;
/** No router restarts in less, so that ids mean the same on the next connection. */
const RESTART = 1_000;
/** How long an idle connection is kept, in milliseconds: a run thinks longer than undici's four seconds. */
const IDLE = 10 * 60_000;

/** The connection went before the request was sent: it may be sent on another one. */
class Unsent extends Error {
  override readonly name = "Unsent";
}

/** A connection that carries one request after the other until it is lost. */
interface Session {
  client: Client;
  socket: Socket;
  /** What stands for the connection: the next one has the same if it follows an announced end at once. */
  identity: object;
}

/**
 * Sends requests to a router, one at a time: RouterOS runs no more than one of a user and an address
 * either, and was seen to answer only the first of several on one connection (docs/scaling.md).
 */
export class RestClient {
  readonly #endpoint: Endpoint;
  readonly #end = new AbortController();
  #turn: Promise<unknown> = Promise.resolve();
  #session: Session | undefined;
  /** The connection whose last answer said that it ends, and when that was. */
  #announced: { identity: object; at: number } | undefined;
  /** How many requests in a row had no answer. */
  #unanswered = 0;
  /** Whether any answer ever came: if not, the service itself may be what is wrong. */
  #answered = false;
  #asked = 0;
  /** Why there is no connection, login or answer; requests from before that fail for the same reason. */
  #refused: { because: (request: Request) => unknown; before: number } | undefined;

  constructor(endpoint: Endpoint) {
    this.#endpoint = { ...endpoint };
  }

  /**
   * Runs a request when its turn comes and has the answer read, with what stands for the connection;
   * a read whose connection goes is repeated once.
   */
  send<T>(request: Request, read: (answer: Answer, connection: object) => T): Promise<T> {
    const number = this.#asked++;
    const outcome = this.#turn.then(async () => {
      if (this.#refused && number < this.#refused.before) throw this.#refused.because(request);
      const { answer, identity } = await this.#attempts(request);
      try {
        return read(answer, identity);
      } catch (error) {
        if (error instanceof LoginError) this.#refuse(() => error);
        throw error;
      }
    });
    this.#turn = outcome.catch(() => undefined);
    return outcome;
  }

  /** Ends the connection; pending requests are rejected. */
  async close(): Promise<void> {
    this.#end.abort();
    await this.#leave();
    await this.#turn;
  }

  async #attempts(request: Request): Promise<{ answer: Answer; identity: object }> {
    let repeats = request.write ? 0 : 1;
    for (let moves = 0; ;) {
      const session = await this.#connected();
      const { identity } = session;
      refuseStale(identity, request.item, request.command, this.#endpoint);
      try {
        const answer = await this.#exchange(session, request);
        this.#answered = true;
        this.#unanswered = 0;
        return { answer, identity };
      } catch (error) {
        await this.#leave();
        if (error instanceof Unsent) {
          if (++moves <= MOVES && !this.#end.signal.aborted) continue;
          throw this.#lost({ ...request, write: false }, CLOSED);
        }
        this.#announced = undefined;
        if (error instanceof TimeoutError && ++this.#unanswered >= SILENT)
          this.#refuse((waiting) => this.#notSent(waiting));
        const lost = error instanceof ConnectionError && error.code !== "protocol";
        if (!lost || repeats-- === 0 || this.#end.signal.aborted) throw error;
      }
    }
  }

  /** Without this each waiting request would fail the same way, after its own deadline. */
  #refuse(because: (request: Request) => unknown): void {
    this.#refused = { because, before: this.#asked };
  }

  #notSent({ command }: Request): TimeoutError {
    return new TimeoutError(
      `cannot complete ${command} on ${addressOf(this.#endpoint)}: the router left ${this.#unanswered} requests before it without an answer; nothing was sent`,
    );
  }

  /** The connection there is, or a new one. */
  async #connected(): Promise<Session> {
    if (this.#session?.socket.writable) return this.#session;
    await this.#leave();
    try {
      return (this.#session = await this.#connect());
    } catch (error) {
      this.#announced = undefined;
      this.#refuse(() => error);
      throw error;
    }
  }

  async #connect(): Promise<Session> {
    checkEndpoint(this.#endpoint);
    if (this.#end.signal.aborted) throw cannotConnect(this.#endpoint, "ready", ENDED);
    const origin = originOf(this.#endpoint);
    // It takes a while to load, and who uses the binary API never needs it.
    const { Client } = await import("undici");
    const socket = await openSocket(this.#endpoint, this.#end.signal);
    // The transport may have been closed meanwhile, when there was no session to end.
    if (this.#end.signal.aborted) {
      socket.destroy();
      throw cannotConnect(this.#endpoint, "ready", ENDED);
    }
    let taken = false;
    const client = new Client(origin, {
      pipelining: 1,
      // The deadline of a request is kept here, for head and body together.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: IDLE,
      keepAliveMaxTimeout: IDLE,
      maxResponseSize: LONGEST,
      // undici must not replace a lost connection by itself: it would be unclear what was sent.
      connect: (_options, callback) => {
        queueMicrotask(() => {
          if (taken || socket.destroyed) callback(new Unsent(), null);
          else callback(null, socket);
          taken = true;
        });
      },
    });
    const announced = this.#announced;
    const isNext = announced !== undefined && Date.now() - announced.at < RESTART;
    return { client, socket, identity: isNext ? announced.identity : {} };
  }

  async #leave(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    if (!session) return;
    session.socket.destroy();
    await session.client.destroy();
  }

  #exchange({ client, identity }: Session, request: Request): Promise<Answer> {
    const { method, path, command, write, body } = request;
    const { timeout, username, password } = this.#endpoint;
    const credentials = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
    const headers = {
      authorization: `Basic ${credentials}`,
      accept: "application/json",
      // Without a character set: before 7.2 RouterOS refuses one.
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      let deadline: NodeJS.Timeout | undefined;
      const handler: Dispatcher.DispatchHandler = {
        onRequestStart: (controller) => {
          deadline = setTimeout(() => {
            controller.abort(noAnswer(this.#endpoint, command, write, timeout));
          }, timeout);
        },
        onResponseStart: (_controller, code, headers) => {
          status = code;
          const ends = String(headers["connection"]).toLowerCase() === "close";
          this.#announced = ends ? { identity, at: Date.now() } : undefined;
        },
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => {
          clearTimeout(deadline);
          resolve({ status, body: Buffer.concat(chunks) });
        },
        onResponseError: (_controller, error) => {
          clearTimeout(deadline);
          if (error instanceof RouterOsError) reject(error);
          else if (deadline === undefined) reject(new Unsent());
          else reject(this.#lost(request, lossIn(error)));
        },
      };
      client.dispatch({ method, path: `/rest${path}`, headers, body: body ?? null }, handler);
    });
  }

  /** A request got no answer; what to look at if none ever came. */
  #lost({ command, write }: Request, loss: Loss): ConnectionError {
    const endpoint = this.#endpoint;
    if (this.#end.signal.aborted) return cannotComplete(endpoint, command, write, ENDED);
    const service = serviceOf(endpoint);
    const tls = tlsPortOf(endpoint);
    const notTls = tls === undefined ? "" : `, and not ${tls}`;
    if (this.#answered || loss === TOO_LONG) return cannotComplete(endpoint, command, write, loss);
    const question =
      loss.code === "protocol"
        ? `: is ${portOf(endpoint)} the port of /ip/service ${service}${notTls}?`
        : `: does the address list of /ip/service ${service} let this machine in?`;
    return cannotComplete(endpoint, command, write, loss, question);
  }
}

/** What undici's parser says of an answer that ends before it is whole: its errors have no code. */
const CUT_SHORT = /EOF/;

/** Why there was no answer. What came of it is left out: it may hold secrets. */
function lossIn(error: NodeJS.ErrnoException): Loss {
  const { code = "", name, message } = error;
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return TOO_LONG;
  const malformed = name === "HTTPParserError";
  // An answer that is cut short looks like bad HTTP as well.
  if ((malformed && !CUT_SHORT.test(message)) || code === "UND_ERR_HEADERS_OVERFLOW")
    return { code: "protocol", reason: "what it answers is not HTTP" };
  return malformed || code.startsWith("UND_") ? CLOSED : lossOf(error);
}

/** What goes into the `Host` header; the socket is connected by then. */
function originOf(endpoint: Endpoint): string {
  const { scheme, host, username } = endpoint;
  if (username.includes(":"))
    throw new UsageError(
      sentence`cannot connect to a router: ${new Setting("username", endpoint.device)} has a colon, which HTTP cannot carry; use ${schemesThat(({ protocol, tls }) => protocol === "api" && tls).join(" or ")}`,
    );
  // A zone says which of our interfaces leads there; it means nothing to the router.
  const name = isIPv6(host) ? `[${host.replace(/%.*/, "")}]` : host;
  const origin = `${scheme}://${name}:${portOf(endpoint)}`;
  if (!URL.canParse(origin) || /[?#\\]/.test(name))
    throw new UsageError(
      sentence`cannot connect to a router: ${new Setting("host", endpoint.device)} is neither a host name nor an address`,
    );
  return origin;
}
